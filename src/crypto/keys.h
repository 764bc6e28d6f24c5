#pragma once

#include "crypto/secret.h"

#include <QByteArray>

#include <memory>

namespace relaas {

/// What a key slot opens: the data key of the vault, and the signing key of the user whose password opened
/// it. Immutable; handed around as a KeysPtr, and wiped when the last one is gone: on lock, drop them all.
///
/// Sub-keys are 32 bytes of libsodium's crypto_kdf_derive_from_key (keyed BLAKE2b) of the data key, number 1,
/// with the contexts "db____01" and "files_01". Signatures are Ed25519 (RFC 8032).
class Keys
{
public:
    static constexpr qsizetype keyBytes = 32; ///< of the data key, of each sub-key and of the seed
    static constexpr qsizetype publicKeyBytes = 32;
    static constexpr qsizetype signatureBytes = 64;

    /// The data key has keyBytes; the seed has keyBytes or none, as a recovery key opens no one's signing
    /// key. openSlot() and openRecoverySlot() make Keys; others need not.
    Keys(QByteArray vaultId, QByteArray slotId, Secret dataKey, Secret seed);

    const QByteArray &vaultId() const { return m_vaultId; } ///< crypto/ids.h
    const QByteArray &slotId() const { return m_slotId; } ///< crypto/ids.h

    const Secret &databaseKey() const { return m_databaseKey; } ///< for SQLCipher, as a raw key
    const Secret &fileKey() const { return m_fileKey; } ///< wraps the keys of files (crypto/filekey.h)

    const Secret &dataKey() const { return m_dataKey; } ///< only to seal another slot of the same vault
    const Secret &seed() const { return m_seed; } ///< only to seal the same user's slot anew

    bool hasSigningKey() const { return !m_seed.isEmpty(); }
    const QByteArray &publicKey() const { return m_publicKey; } ///< empty without a signing key

    /// The detached signature (crypto_sign_detached), signatureBytes long; empty without a signing key.
    QByteArray sign(QByteArrayView message) const;

private:
    QByteArray m_vaultId;
    QByteArray m_slotId;
    Secret m_dataKey;
    Secret m_seed;
    Secret m_databaseKey;
    Secret m_fileKey;
    Secret m_signingKey;
    QByteArray m_publicKey;
};

using KeysPtr = std::shared_ptr<const Keys>;

/// Whether the owner of the public key signed exactly this message (crypto_sign_verify_detached). Keys and
/// signatures of a wrong length sign nothing.
bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace relaas
