#include "crypto/keyslot.h"

#include "crypto/aead.h"
#include "crypto/ids.h"
#include "crypto/sodium.h"
#include "crypto/texts.h"

#include <cstring>

namespace relaas {

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
constexpr PasswordCost mostCost{10, 2048 * mebibyte};
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype tagBytes = 32;
constexpr qsizetype sealedSlotBytes = 2 * Keys::keyBytes + aeadTagBytes;

QByteArray boundToSlot(const QByteArray &vaultId, const KeySlot &slot)
{
    return "relaas slot 1" + vaultId + slot.id + slot.loginTag + slot.salt
        + littleEndian(slot.cost.operations) + littleEndian(slot.cost.memoryBytes);
}

bool hasForm(const QByteArray &vaultId, const KeySlot &slot)
{
    return isRandomId(vaultId) && isRandomId(slot.id) && slot.loginTag.size() == tagBytes
        && slot.salt.size() == saltBytes && slot.nonce.size() == aeadNonceBytes
        && slot.sealed.size() == sealedSlotBytes;
}

Result<Secret> stretched(const Secret &password, const QByteArray &salt, PasswordCost cost)
{
    Secret key(aeadKeyBytes);
    const char *typed = password.isEmpty() ? "" : password.view().data();
    const int failed =
        crypto_pwhash(key.data(), quint64(key.size()), typed, quint64(password.size()), raw(salt),
                      cost.operations, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{
            Error::Code::Storage,
            CryptoTexts::tr("This computer has too little free memory to check the password; close other "
                            "programs and try again.")};
    return key;
}
} // namespace

PasswordCost PasswordCost::usual()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::floor()
{
    return {2, 19 * mebibyte};
}

bool PasswordCost::isAcceptable() const
{
    return operations >= floor().operations && memoryBytes >= floor().memoryBytes
        && operations <= mostCost.operations && memoryBytes <= mostCost.memoryBytes;
}

QByteArray loginTag(const QByteArray &vaultId, const QString &login)
{
    needSodium();
    const auto normal = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0);
    };
    const QByteArray folded = normal(normal(login.trimmed()).toCaseFolded()).toUtf8();
    const QByteArray key = QByteArray::fromHex(vaultId);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    crypto_generichash(raw(tag), size_t(tagBytes), raw(folded), quint64(folded.size()), raw(key),
                       size_t(key.size()));
    return tag;
}

Result<KeySlot> sealSlot(const QByteArray &vaultId, const QByteArray &slotId, const QString &login,
                         const Secret &password, PasswordCost cost, const Secret &dataKey, const Secret &seed)
{
    if (!isRandomId(vaultId) || !isRandomId(slotId) || dataKey.size() != Keys::keyBytes
        || seed.size() != Keys::keyBytes || password.isEmpty() || !cost.isAcceptable())
        return misused();
    KeySlot slot{slotId, loginTag(vaultId, login), QByteArray(saltBytes, Qt::Uninitialized), cost, {}, {}};
    randombytes_buf(slot.salt.data(), size_t(saltBytes));
    const auto key = stretched(password, slot.salt, cost);
    if (!key)
        return key.error();
    Secret both(2 * Keys::keyBytes);
    std::memcpy(both.data(), dataKey.data(), Keys::keyBytes);
    std::memcpy(both.data() + Keys::keyBytes, seed.data(), Keys::keyBytes);
    const SealedBytes bytes = aeadSealed(*key, both.view(), boundToSlot(vaultId, slot));
    slot.nonce = bytes.nonce;
    slot.sealed = bytes.sealed;
    return slot;
}

Result<KeySlot> resealedSlot(const Keys &keys, const QString &login, const Secret &newPassword,
                             PasswordCost cost)
{
    return sealSlot(keys.vaultId(), keys.slotId(), login, newPassword, cost, keys.dataKey(), keys.seed());
}

Result<KeysPtr> openSlot(const QByteArray &vaultId, const KeySlot &slot, const Secret &password)
{
    needSodium();
    if (!hasForm(vaultId, slot) || !slot.cost.isAcceptable())
        return damagedSlot();
    const auto key = stretched(password, slot.salt, slot.cost);
    if (!key)
        return key.error();
    const auto both = aeadOpened(*key, {slot.nonce, slot.sealed}, boundToSlot(vaultId, slot));
    if (!both)
        return notSignedIn();
    return KeysPtr(std::make_shared<const Keys>(vaultId, slot.id,
                                                Secret::copyOf(both->view().first(Keys::keyBytes)),
                                                Secret::copyOf(both->view().last(Keys::keyBytes))));
}

Error spendAsMuch(const Secret &password, PasswordCost cost)
{
    const QByteArray id = randomId();
    KeySlot nobody{id,
                   loginTag(id, {}),
                   QByteArray(saltBytes, Qt::Uninitialized),
                   cost,
                   QByteArray(aeadNonceBytes, '\0'),
                   QByteArray(sealedSlotBytes, '\0')};
    randombytes_buf(nobody.salt.data(), size_t(saltBytes));
    if (!cost.isAcceptable())
        nobody.cost = PasswordCost::usual();
    const auto opened = openSlot(id, nobody, password);
    return opened ? notSignedIn() : opened.error();
}

} // namespace relaas
