#include "crypto/ids.h"

#include "crypto/sodium.h"

#include <algorithm>

namespace relaas {

namespace {

constexpr qsizetype idBytes = 16;

} // namespace

QByteArray randomId()
{
    needSodium();
    QByteArray bytes(idBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toHex();
}

bool isRandomId(QByteArrayView id)
{
    return id.size() == 2 * idBytes && std::all_of(id.begin(), id.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

} // namespace relaas
