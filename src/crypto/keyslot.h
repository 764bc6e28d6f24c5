#pragma once

#include "core/result.h"
#include "crypto/keys.h"

namespace relaas {

/// What one guess of a password costs: the parameters of Argon2id (RFC 9106, one lane; libsodium
/// crypto_pwhash ALG_ARGON2ID13). A slot carries its own, so that the usual cost can grow.
struct PasswordCost
{
    quint64 operations = 0; ///< passes over the memory
    quint64 memoryBytes = 0;

    static PasswordCost usual(); ///< 3 passes over 256 MiB, libsodium's MODERATE: about half a second
    static PasswordCost
    floor(); ///< 2 passes over 19 MiB, the least OWASP accepts (Password Storage Cheat Sheet)

    /// Not below floor(), nor above 10 passes and 2 GiB: who can edit the key file may make guessing neither
    /// cheap nor the computer stand still.
    bool isAcceptable() const;

    bool operator==(const PasswordCost &) const = default;
};

/// The keys of one user, sealed with the password. None of the fields is secret; all are bound together, so
/// that none can be changed or carried to another slot or vault.
///
/// `sealed` is XChaCha20-Poly1305 (libsodium crypto_aead_xchacha20poly1305_ietf) of data key ‖ seed, 64 bytes
/// and 16 of tag, under Argon2id(password, salt, cost). Bound are "relaas slot 1" ‖ vault id ‖ slot id (32
/// hexadecimal digits each) ‖ login tag ‖ salt ‖ operations ‖ memory (8 bytes each, least significant first).
struct KeySlot
{
    QByteArray id; ///< crypto/ids.h
    QByteArray loginTag; ///< 32 bytes
    QByteArray salt; ///< 16 bytes
    PasswordCost cost;
    QByteArray nonce; ///< 24 bytes
    QByteArray sealed; ///< 80 bytes

    bool operator==(const KeySlot &) const = default;
};

/// By which a slot is found for a login, so that the key file names nobody: 32 bytes of BLAKE2b (libsodium
/// crypto_generichash) over the login (trimmed, NFKC, case folded, UTF-8), keyed with the 16 bytes of the
/// vault id. As the vault id is no secret, it hides from a glance only: who has a list of names can try them.
QByteArray loginTag(const QByteArray &vaultId, const QString &login);

/// A slot that this password opens. Data key and seed have Keys::keyBytes. Error Invalid: an id, a key or a
/// cost that does not fit; Storage: too little memory. Takes as long as the cost says: not on the window's
/// thread.
Result<KeySlot> sealSlot(const QByteArray &vaultId, const QByteArray &slotId, const QString &login,
                         const Secret &password, PasswordCost cost, const Secret &dataKey,
                         const Secret &seed);

/// The same slot, data key and seed under a new password (or login, or cost). Keys without a signing key are
/// refused as Invalid: they are nobody's.
Result<KeySlot> resealedSlot(const Keys &keys, const QString &login, const Secret &newPassword,
                             PasswordCost cost);

/// Error NotAllowed: the password is wrong, or the slot was changed, which cannot be told apart; Invalid: the
/// slot cannot be one at all, or its cost is not acceptable; Storage: too little memory. Takes as long as the
/// cost says.
Result<KeysPtr> openSlot(const QByteArray &vaultId, const KeySlot &slot, const Secret &password);

/// For a user who has no slot: takes as long as opening one of this cost and gives the error of a wrong
/// password. With a cost that is not acceptable, that of usual().
Error spendAsMuch(const Secret &password, PasswordCost cost);

} // namespace relaas
