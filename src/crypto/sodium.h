#pragma once

// Private to this module: the door to libsodium.

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <sodium.h>

namespace relaas {

/// Starts libsodium once; safe from any thread, cheap afterwards. Every entry into the module calls it before
/// the first primitive. A computer that has no random source must not seal anything: the program ends there.
void needSodium();

inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The bytes of a number, least significant first, always the same width.
template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(qsizetype(sizeof number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace relaas
