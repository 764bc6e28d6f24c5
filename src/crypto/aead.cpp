#include "crypto/aead.h"

#include "crypto/sodium.h"

namespace relaas {

static_assert(aeadKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(aeadNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(aeadTagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

SealedBytes aeadSealed(const Secret &key, QByteArrayView plain, QByteArrayView bound)
{
    Q_ASSERT(key.size() == aeadKeyBytes);
    SealedBytes bytes{QByteArray(aeadNonceBytes, Qt::Uninitialized),
                      QByteArray(plain.size() + aeadTagBytes, Qt::Uninitialized)};
    randombytes_buf(bytes.nonce.data(), size_t(aeadNonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(bytes.sealed), nullptr, raw(plain), quint64(plain.size()),
                                               raw(bound), quint64(bound.size()), nullptr, raw(bytes.nonce),
                                               key.data());
    return bytes;
}

std::optional<Secret> aeadOpened(const Secret &key, const SealedBytes &bytes, QByteArrayView bound)
{
    if (key.size() != aeadKeyBytes || bytes.nonce.size() != aeadNonceBytes
        || bytes.sealed.size() < aeadTagBytes)
        return std::nullopt;
    Secret plain(bytes.sealed.size() - aeadTagBytes);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, raw(QByteArrayView(bytes.sealed)), quint64(bytes.sealed.size()),
        raw(bound), quint64(bound.size()), raw(QByteArrayView(bytes.nonce)), key.data());
    if (failed != 0)
        return std::nullopt;
    return plain;
}

} // namespace relaas
