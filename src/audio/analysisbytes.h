#pragma once

// Private to this module: numbers as bytes and back, never past the end.

#include "audio/soundinfo.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace relaas {

class ByteWriter
{
public:
    void number(quint64 value); ///< varint
    void signedNumber(qint64 value); ///< varint, zigzag
    void text(const QString &text);
    void spans(const QList<FrameSpan> &spans);

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads until something is wrong, then gives zeros: ask isSound() before anything is believed. What it
/// allocates is never much larger than the bytes it was given.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    quint64 number();
    qint64 signedNumber();
    QString text();
    QList<FrameSpan> spans();

    /// Elements that follow, each of at least so many bytes; 0, and not sound, when they cannot be there.
    qsizetype count(qsizetype leastBytes);

    /// Everything so far was there and well-formed.
    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_isSound = true;
};

} // namespace relaas
