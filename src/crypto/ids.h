#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace relaas {

/// 16 random bytes (libsodium randombytes_buf) as 32 lower-case hexadecimal digits: the name of a vault, a
/// slot or a sealed file. It is no secret.
QByteArray randomId();

/// 32 lower-case hexadecimal digits and nothing else.
bool isRandomId(QByteArrayView id);

} // namespace relaas
