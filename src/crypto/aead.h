#pragma once

// Private to this module: a few bytes sealed under a key.

#include "crypto/secret.h"

#include <QByteArray>

#include <optional>

namespace relaas {

/// XChaCha20-Poly1305 (libsodium crypto_aead_xchacha20poly1305_ietf) with a random nonce of 24 bytes;
/// `sealed` is as long as the plain bytes and 16 more.
struct SealedBytes
{
    QByteArray nonce;
    QByteArray sealed;
};

inline constexpr qsizetype aeadKeyBytes = 32;
inline constexpr qsizetype aeadNonceBytes = 24;
inline constexpr qsizetype aeadTagBytes = 16;

/// `bound` is not hidden, but must be the same when opening. The key has aeadKeyBytes.
SealedBytes aeadSealed(const Secret &key, QByteArrayView plain, QByteArrayView bound);

/// Nothing when a single bit of nonce, sealed bytes, bound bytes or key is another, or a size is wrong.
std::optional<Secret> aeadOpened(const Secret &key, const SealedBytes &bytes, QByteArrayView bound);

} // namespace relaas
