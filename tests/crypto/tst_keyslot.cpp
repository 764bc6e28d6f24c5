#include "crypto/ids.h"
#include "crypto/keyslot.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <ctime>
#include <functional>
#include <sodium.h>

namespace tst_keyslot {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;

const QByteArray vault = "000102030405060708090a0b0c0d0e0f";

using Change = std::function<void(KeySlot &)>;

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}
} // namespace

class tst_KeySlot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensWithItsPassword();
    void opensAtTheUsualCost();
    void isWhatItsHeaderSays();
    void staysShutForAnotherPassword_data();
    void staysShutForAnotherPassword();
    void findsEveryChange_data();
    void findsEveryChange();
    void refusesWhatIsNoSlot_data();
    void refusesWhatIsNoSlot();
    void staysShutInAnotherVault();
    void cannotBeCarriedToAnotherUser();
    void refusesACostOutOfBounds_data();
    void refusesACostOutOfBounds();
    void refusesToSealWhatDoesNotFit();
    void keepsItsKeysUnderANewPassword();
    void spendsAsMuchOnNobody();
    void findsALoginHoweverItIsTyped();

private:
    Secret m_password = Secret::fromUtf8(u"tulip anchor velvet"_s);
    Secret m_dataKey = Secret::random(Keys::keyBytes);
    Secret m_seed = Secret::random(Keys::keyBytes);
    KeySlot m_slot;

    Result<KeySlot> sealedFor(const QString &login, PasswordCost cost = PasswordCost::floor()) const
    {
        return sealSlot(vault, randomId(), login, m_password, cost, m_dataKey, m_seed);
    }
};

void tst_KeySlot::initTestCase()
{
    const auto slot = sealedFor(u"s.bakker"_s);
    QVERIFY2(slot, qPrintable(why(slot)));
    m_slot = *slot;
}

void tst_KeySlot::opensWithItsPassword()
{
    const auto keys = openSlot(vault, m_slot, m_password);
    QVERIFY2(keys, qPrintable(why(keys)));
    QVERIFY((*keys)->dataKey() == m_dataKey);
    QVERIFY((*keys)->seed() == m_seed);
    QCOMPARE((*keys)->vaultId(), vault);
    QCOMPARE((*keys)->slotId(), m_slot.id);
    QVERIFY((*keys)->hasSigningKey());
    QVERIFY2(!m_slot.sealed.contains(bytesOf(m_dataKey).first(8)), "the data key stands in the slot");
    const auto again = sealedFor(u"s.bakker"_s);
    QVERIFY(again);
    QVERIFY(again->salt != m_slot.salt && again->nonce != m_slot.nonce);
}

void tst_KeySlot::opensAtTheUsualCost()
{
    QCOMPARE(PasswordCost::usual(), (PasswordCost{3, 256 * mebibyte}));
    const auto slot = sealedFor(u"s.bakker"_s, PasswordCost::usual());
    QVERIFY2(slot, qPrintable(why(slot)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(openSlot(vault, *slot, m_password));
    qInfo("opened at the usual cost in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() > 50); // it cannot be that fast when the memory is really filled three times
}

// A second reader of the layout that the header promises, with libsodium alone.
void tst_KeySlot::isWhatItsHeaderSays()
{
    const auto raw = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    QByteArray key(32, '\0');
    QCOMPARE(crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), 32, "tulip anchor velvet", 19,
                           raw(m_slot.salt), 2, 19 * mebibyte, crypto_pwhash_ALG_ARGON2ID13),
             0);
    QByteArray bound = "relaas slot 1" + vault + m_slot.id + m_slot.loginTag + m_slot.salt;
    bound += QByteArray::fromHex("0200000000000000") + QByteArray::fromHex("0000300100000000");
    QByteArray both(64, '\0');
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(both.data()),
                                                        nullptr, nullptr, raw(m_slot.sealed),
                                                        quint64(m_slot.sealed.size()), raw(bound),
                                                        quint64(bound.size()), raw(m_slot.nonce), raw(key)),
             0);
    QCOMPARE(both, bytesOf(m_dataKey) + bytesOf(m_seed));
}

void tst_KeySlot::staysShutForAnotherPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("capital") << u"Tulip anchor velvet"_s;
    QTest::newRow("space at the end") << u"tulip anchor velvet "_s;
    QTest::newRow("shorter") << u"tulip anchor velve"_s;
    QTest::newRow("nothing") << QString();
}

void tst_KeySlot::staysShutForAnotherPassword()
{
    QFETCH(QString, password);
    const auto keys = openSlot(vault, m_slot, Secret::fromUtf8(password));
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, Error::Code::NotAllowed);
}

void tst_KeySlot::findsEveryChange_data()
{
    const auto flip = [](QByteArray &bytes, qsizetype place) { bytes[place] = char(bytes[place] ^ 0x10); };
    QTest::addColumn<Change>("change");
    QTest::newRow("other id") << Change([](KeySlot &slot) { slot.id = randomId(); });
    QTest::newRow("login tag") << Change([flip](KeySlot &slot) { flip(slot.loginTag, 31); });
    QTest::newRow("other login") << Change([](KeySlot &slot) { slot.loginTag = loginTag(vault, u"x"_s); });
    QTest::newRow("salt") << Change([flip](KeySlot &slot) { flip(slot.salt, 0); });
    QTest::newRow("more passes") << Change([](KeySlot &slot) { slot.cost.operations = 3; });
    QTest::newRow("one byte more memory") << Change([](KeySlot &slot) { slot.cost.memoryBytes += 1; });
    QTest::newRow("nonce") << Change([flip](KeySlot &slot) { flip(slot.nonce, 23); });
    for (const int place : {0, 31, 32, 63, 64, 79})
        QTest::addRow("sealed byte %d", place) << Change([=](KeySlot &slot) { flip(slot.sealed, place); });
}

void tst_KeySlot::findsEveryChange()
{
    QFETCH(Change, change);
    KeySlot slot = m_slot;
    change(slot);
    QVERIFY(!(slot == m_slot));
    const auto keys = openSlot(vault, slot, m_password);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, Error::Code::NotAllowed);
}

void tst_KeySlot::refusesWhatIsNoSlot_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("no id") << Change([](KeySlot &slot) { slot.id.clear(); });
    QTest::newRow("id in capitals") << Change([](KeySlot &slot) { slot.id = slot.id.toUpper() + "A"; });
    QTest::newRow("short tag") << Change([](KeySlot &slot) { slot.loginTag.chop(1); });
    QTest::newRow("short salt") << Change([](KeySlot &slot) { slot.salt.chop(1); });
    QTest::newRow("long nonce") << Change([](KeySlot &slot) { slot.nonce += 'x'; });
    QTest::newRow("no sealed bytes") << Change([](KeySlot &slot) { slot.sealed.clear(); });
    QTest::newRow("short") << Change([](KeySlot &slot) { slot.sealed.chop(1); });
    QTest::newRow("nothing") << Change([](KeySlot &slot) { slot = {}; });
}

void tst_KeySlot::refusesWhatIsNoSlot()
{
    QFETCH(Change, change);
    KeySlot slot = m_slot;
    change(slot);
    const auto keys = openSlot(vault, slot, m_password);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, Error::Code::Invalid);
    QVERIFY(!keys.error().text.isEmpty());
}

void tst_KeySlot::staysShutInAnotherVault()
{
    const auto keys = openSlot(randomId(), m_slot, m_password);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, Error::Code::NotAllowed);
    QVERIFY(!openSlot("no vault", m_slot, m_password));
}

void tst_KeySlot::cannotBeCarriedToAnotherUser()
{
    const auto other = sealSlot(vault, randomId(), u"m.yilmaz"_s, Secret::fromUtf8(u"another password"_s),
                                PasswordCost::floor(), m_dataKey, Secret::random(Keys::keyBytes));
    QVERIFY(other);
    KeySlot mixed = *other; // the other's name over one's own sealed keys
    mixed.salt = m_slot.salt;
    mixed.nonce = m_slot.nonce;
    mixed.sealed = m_slot.sealed;
    QVERIFY(!openSlot(vault, mixed, m_password));
    mixed.id = m_slot.id;
    QVERIFY(!openSlot(vault, mixed, m_password));
    mixed.loginTag = m_slot.loginTag; // now it is the slot it was: the check above was not blind
    QVERIFY(openSlot(vault, mixed, m_password));
}

void tst_KeySlot::refusesACostOutOfBounds_data()
{
    QTest::addColumn<quint64>("operations");
    QTest::addColumn<quint64>("memoryBytes");
    QTest::newRow("one pass") << quint64(1) << 256 * mebibyte;
    QTest::newRow("little memory") << quint64(3) << 19 * mebibyte - 1;
    QTest::newRow("eleven passes") << quint64(11) << 19 * mebibyte;
    QTest::newRow("more than 2 GiB") << quint64(2) << 2048 * mebibyte + 1;
    QTest::newRow("all there is") << ~quint64(0) << ~quint64(0);
    QTest::newRow("nothing") << quint64(0) << quint64(0);
}

void tst_KeySlot::refusesACostOutOfBounds()
{
    QFETCH(quint64, operations);
    QFETCH(quint64, memoryBytes);
    KeySlot slot = m_slot;
    slot.cost = {operations, memoryBytes};
    QVERIFY(!slot.cost.isAcceptable());
    const auto keys = openSlot(vault, slot, m_password);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, Error::Code::Invalid);
    QVERIFY(!sealedFor(u"s.bakker"_s, slot.cost));
}

void tst_KeySlot::refusesToSealWhatDoesNotFit()
{
    const PasswordCost cost = PasswordCost::floor();
    const Secret tooShort = Secret::random(31);
    const QString login = u"s.bakker"_s;
    QVERIFY(!sealSlot("x", randomId(), login, m_password, cost, m_dataKey, m_seed));
    QVERIFY(!sealSlot(vault, "x", login, m_password, cost, m_dataKey, m_seed));
    QVERIFY(!sealSlot(vault, randomId(), login, Secret(), cost, m_dataKey, m_seed));
    QVERIFY(!sealSlot(vault, randomId(), login, m_password, cost, tooShort, m_seed));
    QVERIFY(!sealSlot(vault, randomId(), login, m_password, cost, m_dataKey, tooShort));
    QVERIFY(!sealSlot(vault, randomId(), login, m_password, cost, m_dataKey, Secret()));
}

void tst_KeySlot::keepsItsKeysUnderANewPassword()
{
    const auto keys = openSlot(vault, m_slot, m_password);
    QVERIFY(keys);
    const Secret fresh = Secret::fromUtf8(u"marble copper window"_s);
    const auto slot = resealedSlot(**keys, u"s.bakker"_s, fresh, PasswordCost::floor());
    QVERIFY2(slot, qPrintable(why(slot)));
    QCOMPARE(slot->id, m_slot.id);
    QCOMPARE(slot->loginTag, m_slot.loginTag);
    QVERIFY(!openSlot(vault, *slot, m_password));
    const auto after = openSlot(vault, *slot, fresh);
    QVERIFY(after);
    QVERIFY((*after)->dataKey() == m_dataKey);
    QCOMPARE((*after)->publicKey(), (*keys)->publicKey());
    const Keys nobodys(vault, randomId(), Secret::random(Keys::keyBytes), Secret());
    QVERIFY(!resealedSlot(nobodys, u"s.bakker"_s, fresh, PasswordCost::floor()));
}

void tst_KeySlot::spendsAsMuchOnNobody()
{
    const Secret wrong = Secret::fromUtf8(u"a wrong password"_s);
    const PasswordCost cost{3, 64 * mebibyte};
    const auto slot = sealedFor(u"s.bakker"_s, cost);
    QVERIFY(slot);
    // The processor's time, and the best of some: others use this computer too.
    std::clock_t someoneTook = std::numeric_limits<std::clock_t>::max();
    std::clock_t nobodyTook = someoneTook;
    for (int i = 0; i < 5; ++i) {
        std::clock_t before = std::clock();
        const auto someone = openSlot(vault, *slot, wrong);
        someoneTook = std::min(someoneTook, std::clock() - before);
        before = std::clock();
        const Error nobody = spendAsMuch(wrong, cost);
        nobodyTook = std::min(nobodyTook, std::clock() - before);
        QVERIFY(!someone);
        QCOMPARE(nobody.code, someone.error().code);
        QCOMPARE(nobody.text, someone.error().text);
    }
    qInfo("a user with a wrong password %.1f ms, nobody %.1f ms", 1e3 * double(someoneTook) / CLOCKS_PER_SEC,
          1e3 * double(nobodyTook) / CLOCKS_PER_SEC);
    QVERIFY(nobodyTook > someoneTook / 2 && nobodyTook < someoneTook * 2);
}

void tst_KeySlot::findsALoginHoweverItIsTyped()
{
    // Expected: BLAKE2b of another implementation.
    QCOMPARE(loginTag(vault, u"J.de Vries"_s).toHex(),
             "cbf7e138782cb8e3fbeb76ad857ef0b4eae1e58b158eab62f9b3d74c09024ff3");
    QCOMPARE(loginTag(vault, u" j.DE VRIES "_s), loginTag(vault, u"J.de Vries"_s));
    QCOMPARE(loginTag(vault, u"\u00d8zg\u00fcr"_s), loginTag(vault, u"\u00f8ZG\u00dcR"_s));
    QCOMPARE(loginTag(vault, u"rene\u0301"_s), loginTag(vault, u"REN\u00c9"_s));
    QVERIFY(loginTag(vault, u"j.de vries"_s) != loginTag(vault, u"j.devries"_s));
    QVERIFY(loginTag(vault, u"x"_s) != loginTag(randomId(), u"x"_s));
}

RELAAS_TEST(QCoreApplication, tst_KeySlot);

} // namespace tst_keyslot

#include "tst_keyslot.moc"
