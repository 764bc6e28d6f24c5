#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QtEndian>

namespace relaas {

/// SHA-256 over fields one after the other, each with its length, so that none can pass for another. Binds
/// the log to what it is about.
class FieldHash
{
public:
    void add(const QByteArray &field)
    {
        char length[sizeof(quint64)];
        qToLittleEndian(quint64(field.size()), length);
        m_hash.addData(QByteArrayView(length, sizeof length));
        m_hash.addData(field);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }

    /// Lower-case hexadecimal.
    QByteArray result() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace relaas
