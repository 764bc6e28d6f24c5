#include "crypto/keys.h"

#include "crypto/sodium.h"

namespace relaas {

static_assert(Keys::keyBytes == crypto_kdf_KEYBYTES && Keys::keyBytes == crypto_sign_SEEDBYTES);
static_assert(Keys::publicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(Keys::signatureBytes == crypto_sign_BYTES);

namespace {

Secret subKey(const Secret &dataKey, const char (&context)[crypto_kdf_CONTEXTBYTES + 1])
{
    Secret key(Keys::keyBytes);
    crypto_kdf_derive_from_key(key.data(), size_t(key.size()), 1, context, dataKey.data());
    return key;
}
} // namespace

// A key that is too short is read past its end: sodium_malloc's guard page stops the program there.
Keys::Keys(QByteArray vaultId, QByteArray slotId, Secret dataKey, Secret seed)
    : m_vaultId(std::move(vaultId))
    , m_slotId(std::move(slotId))
    , m_dataKey(std::move(dataKey))
    , m_seed(std::move(seed))
    , m_databaseKey(subKey(m_dataKey, "db____01"))
    , m_fileKey(subKey(m_dataKey, "files_01"))
{
    Q_ASSERT(m_dataKey.size() == keyBytes && (m_seed.isEmpty() || m_seed.size() == keyBytes));
    if (!hasSigningKey())
        return;
    m_publicKey.resize(publicKeyBytes);
    m_signingKey = Secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(m_publicKey), m_signingKey.data(), m_seed.data());
}

QByteArray Keys::sign(QByteArrayView message) const
{
    if (!hasSigningKey())
        return {};
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), quint64(message.size()), m_signingKey.data());
    return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    needSodium();
    return publicKey.size() == Keys::publicKeyBytes && signature.size() == Keys::signatureBytes
        && crypto_sign_verify_detached(raw(signature), raw(message), quint64(message.size()), raw(publicKey))
        == 0;
}

} // namespace relaas
