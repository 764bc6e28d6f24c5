#include "crypto/filekey.h"

#include "crypto/aead.h"
#include "crypto/ids.h"
#include "crypto/sodium.h"
#include "crypto/texts.h"

namespace relaas {

static_assert(FileKey::keyBytes == crypto_kdf_KEYBYTES);

namespace {

QByteArray boundToFile(const QByteArray &fileId)
{
    return "relaas file key 1" + fileId;
}
} // namespace

FileKeyPtr FileKey::random()
{
    return std::make_shared<const FileKey>(FileKey{randomId(), Secret::random(keyBytes)});
}

FileKeyPtr derivedFileKey(const FileKey &key)
{
    Secret derived(FileKey::keyBytes);
    crypto_kdf_derive_from_key(derived.data(), size_t(derived.size()), 1, "derived_", key.key.data());
    return std::make_shared<const FileKey>(FileKey{key.fileId, std::move(derived)});
}

WrappedKey wrapFileKey(const Keys &keys, const FileKey &key)
{
    const SealedBytes bytes = aeadSealed(keys.fileKey(), key.key.view(), boundToFile(key.fileId));
    return {key.fileId, bytes.nonce, bytes.sealed};
}

Result<FileKeyPtr> unwrapFileKey(const Keys &keys, const WrappedKey &wrapped)
{
    auto key = aeadOpened(keys.fileKey(), {wrapped.nonce, wrapped.sealed}, boundToFile(wrapped.fileId));
    if (!key || key->size() != FileKey::keyBytes || !isRandomId(wrapped.fileId))
        return invalidError(
            CryptoTexts::tr("The key of a stored file was changed outside the program, so the file "
                            "cannot be opened; restore it from a backup."));
    return FileKeyPtr(std::make_shared<const FileKey>(FileKey{wrapped.fileId, std::move(*key)}));
}

} // namespace relaas
