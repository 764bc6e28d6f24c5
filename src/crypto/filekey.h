#pragma once

#include "core/result.h"
#include "crypto/keys.h"

namespace relaas {

/// The key of one sealed file, made for it and never used for another: 32 random bytes, and the id that
/// stands in the file's header. Immutable; shared by all who read the file.
struct FileKey
{
    static constexpr qsizetype keyBytes = 32;

    QByteArray fileId; ///< crypto/ids.h
    Secret key;

    static std::shared_ptr<const FileKey> random();
};

using FileKeyPtr = std::shared_ptr<const FileKey>;

/// The key of what was made from a file and lies beside it: libsodium crypto_kdf_derive_from_key of the
/// file's key, number 1, context "derived_", under the same id. It is stored nowhere: gone with the file's
/// own.
FileKeyPtr derivedFileKey(const FileKey &key);

/// A file key as it may be stored: XChaCha20-Poly1305 (libsodium crypto_aead_xchacha20poly1305_ietf) of the
/// 32 bytes under Keys::fileKey(), bound to "relaas file key 1" ‖ file id (32 hexadecimal digits). Who erases
/// all copies of it has erased the file.
struct WrappedKey
{
    QByteArray fileId; ///< crypto/ids.h
    QByteArray nonce; ///< 24 bytes
    QByteArray sealed; ///< 48 bytes

    bool operator==(const WrappedKey &) const = default;
};

WrappedKey wrapFileKey(const Keys &keys, const FileKey &key);

/// Error Invalid: wrapped under another vault's keys, for another file, or changed since.
Result<FileKeyPtr> unwrapFileKey(const Keys &keys, const WrappedKey &wrapped);

} // namespace relaas
