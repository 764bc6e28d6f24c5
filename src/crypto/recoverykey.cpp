#include "crypto/recoverykey.h"

#include "crypto/aead.h"
#include "crypto/ids.h"
#include "crypto/sodium.h"
#include "crypto/texts.h"

#include <QStringView>

#include <array>
#include <cstring>

namespace relaas {

namespace {

constexpr QByteArrayView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 32);
constexpr int bitsPerSymbol = 5;
constexpr qsizetype symbolsPerGroup = 6;
constexpr qsizetype codeBytes = RecoveryKey::keyBytes + 2; // 256 bits, 14 check bits and two that stay 0
constexpr QByteArrayView checkLabel = "relaas recovery check 1";

// The first 14 bits, the last two of the second byte being 0.
std::array<unsigned char, 2> checkOf(const unsigned char *key)
{
    Secret hash(crypto_generichash_BYTES);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size_t(hash.size()));
    crypto_generichash_update(&state, raw(checkLabel), quint64(checkLabel.size()));
    crypto_generichash_update(&state, key, RecoveryKey::keyBytes);
    crypto_generichash_final(&state, hash.data(), size_t(hash.size()));
    sodium_memzero(&state, sizeof state);
    return {hash.data()[0], static_cast<unsigned char>(hash.data()[1] & 0xfc)};
}

bool isBetweenGroups(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

// 0 to 31, or -1.
int symbolValue(QChar c)
{
    const char upper = c.toUpper().toLatin1();
    if (upper == 'O')
        return 0;
    if (upper == 'I' || upper == 'L')
        return 1;
    return upper == '\0' ? -1 : int(alphabet.indexOf(upper));
}

QByteArray boundToRecovery(const QByteArray &vaultId, const QByteArray &slotId)
{
    return "relaas recovery slot 1" + vaultId + slotId;
}

Secret wrappingKey(const RecoveryKey &key, const QByteArray &bound)
{
    Secret wrapping(aeadKeyBytes);
    crypto_generichash(wrapping.data(), size_t(wrapping.size()), raw(bound), quint64(bound.size()),
                       key.bytes().data(), size_t(key.bytes().size()));
    return wrapping;
}

Error wrongLength(qsizetype typed)
{
    return invalidError(CryptoTexts::tr("The recovery key has %1 letters and digits; you typed %2.")
                            .arg(RecoveryKey::symbols)
                            .arg(typed));
}
} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(Secret::random(keyBytes));
}

Result<RecoveryKey> RecoveryKey::parsed(const QString &typed)
{
    Secret code(codeBytes);
    qsizetype count = 0;
    for (const QChar c : typed) {
        if (isBetweenGroups(c))
            continue;
        const int value = symbolValue(c);
        if (value < 0)
            return invalidError(
                CryptoTexts::tr("A recovery key never has the character \"%1\"; compare with the "
                                "printed sheet.")
                    .arg(c));
        for (int bit = 0; bit < bitsPerSymbol && count < symbols; ++bit) {
            const qsizetype place = count * bitsPerSymbol + bit;
            if (((value >> (bitsPerSymbol - 1 - bit)) & 1) != 0)
                code.data()[place / 8] |= static_cast<unsigned char>(0x80 >> (place % 8));
        }
        ++count;
    }
    if (count != symbols)
        return wrongLength(count);
    const auto check = checkOf(code.data());
    if (sodium_memcmp(code.data() + keyBytes, check.data(), check.size()) != 0)
        return invalidError(
            CryptoTexts::tr("There is a typing error in the recovery key; compare it with the "
                            "printed sheet, group by group."));
    return RecoveryKey(Secret::copyOf(code.view().first(keyBytes)));
}

QString RecoveryKey::text() const
{
    Secret code(codeBytes);
    const auto check = checkOf(m_bytes.data());
    std::memcpy(code.data(), m_bytes.data(), keyBytes);
    std::memcpy(code.data() + keyBytes, check.data(), check.size());
    QString text;
    text.reserve(symbols + symbols / symbolsPerGroup);
    for (qsizetype symbol = 0; symbol < symbols; ++symbol) {
        int value = 0;
        for (int bit = 0; bit < bitsPerSymbol; ++bit) {
            const qsizetype place = symbol * bitsPerSymbol + bit;
            value = value * 2 + ((code.data()[place / 8] >> (7 - place % 8)) & 1);
        }
        if (symbol > 0 && symbol % symbolsPerGroup == 0)
            text += u'-';
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

Result<RecoverySlot> sealRecoverySlot(const QByteArray &vaultId, const QByteArray &slotId,
                                      const RecoveryKey &key, const Secret &dataKey)
{
    if (!isRandomId(vaultId) || !isRandomId(slotId) || dataKey.size() != Keys::keyBytes)
        return misused();
    const QByteArray bound = boundToRecovery(vaultId, slotId);
    const SealedBytes bytes = aeadSealed(wrappingKey(key, bound), dataKey.view(), bound);
    return RecoverySlot{slotId, bytes.nonce, bytes.sealed};
}

Result<KeysPtr> openRecoverySlot(const QByteArray &vaultId, const RecoverySlot &slot, const RecoveryKey &key)
{
    if (!isRandomId(vaultId) || !isRandomId(slot.id) || slot.nonce.size() != aeadNonceBytes
        || slot.sealed.size() != Keys::keyBytes + aeadTagBytes)
        return damagedSlot();
    const QByteArray bound = boundToRecovery(vaultId, slot.id);
    auto dataKey = aeadOpened(wrappingKey(key, bound), {slot.nonce, slot.sealed}, bound);
    if (!dataKey)
        return Error{
            Error::Code::NotAllowed,
            CryptoTexts::tr("This is not the recovery key of this office; look for the sheet that was "
                            "printed last.")};
    return KeysPtr(std::make_shared<const Keys>(vaultId, slot.id, std::move(*dataKey), Secret()));
}

} // namespace relaas
