#pragma once

#include "core/result.h"
#include "crypto/keys.h"

namespace relaas {

/// The key that is printed when a vault is made and lies in a safe: 32 random bytes, for the day nobody knows
/// a password.
///
/// As text: the 256 bits of the key and 14 check bits (the first of the 32 bytes of libsodium's
/// crypto_generichash over "relaas recovery check 1" ‖ key), most significant first, as 54 symbols of
/// Crockford's Base32, which has no I, L, O and U, in nine groups of six joined by hyphens. A slip of one
/// symbol goes unseen once in 16,384 times.
class RecoveryKey
{
public:
    static constexpr qsizetype keyBytes = 32;
    static constexpr qsizetype symbols = 54;

    static RecoveryKey random();

    /// Reads what was typed from the sheet: small letters, spaces, missing or other hyphens, O for 0 and I or
    /// L for 1 are forgiven. Error Invalid tells whether a symbol, the length or the check is wrong.
    static Result<RecoveryKey> parsed(const QString &typed);

    QString text() const; ///< wipe() it after use
    const Secret &bytes() const { return m_bytes; }

private:
    explicit RecoveryKey(Secret bytes) : m_bytes(std::move(bytes)) { }
    Secret m_bytes;
};

/// The data key sealed with a recovery key, which opens no one's signing key. `sealed` is XChaCha20-Poly1305
/// (crypto_aead_xchacha20poly1305_ietf) of the data key, 32 bytes and 16 of tag. The key is 32 bytes of
/// crypto_generichash over B, keyed with the recovery key; bound is B too: "relaas recovery slot 1" ‖ vault
/// id ‖ slot id (32 hexadecimal digits each). No Argon2: nobody guesses 256 bits.
struct RecoverySlot
{
    QByteArray id; ///< crypto/ids.h
    QByteArray nonce; ///< 24 bytes
    QByteArray sealed; ///< 48 bytes

    bool operator==(const RecoverySlot &) const = default;
};

/// Error Invalid: an id or the data key does not fit.
Result<RecoverySlot> sealRecoverySlot(const QByteArray &vaultId, const QByteArray &slotId,
                                      const RecoveryKey &key, const Secret &dataKey);

/// Keys without a signing key. Error NotAllowed: another key, or the slot was changed; Invalid: it cannot be
/// one at all.
Result<KeysPtr> openRecoverySlot(const QByteArray &vaultId, const RecoverySlot &slot, const RecoveryKey &key);

} // namespace relaas
