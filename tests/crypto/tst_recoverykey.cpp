#include "crypto/ids.h"
#include "crypto/recoverykey.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_recoverykey {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

// Of the key 00 01 02 … 1f, made by another implementation of BLAKE2b and Base32.
const QString sheet = u"000G40-R40M30-E20918-5GR38E-1W8124-GK2GAH-C5RR34-D1P70X-3RFWAT"_s;
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
const QByteArray vault = "000102030405060708090a0b0c0d0e0f";

} // namespace

class tst_RecoveryKey : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSheet_data();
    void readsTheSheet();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void writesWhatItReads();
    void catchesASlipOfOneSymbol();
    void catchesTwoSymbolsInTheWrongOrder();
    void opensItsSlotWithoutASigningKey();
    void staysShutForOthers();
};

void tst_RecoveryKey::readsTheSheet_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << sheet;
    QTest::newRow("small letters") << sheet.toLower();
    QTest::newRow("no hyphens") << QString(sheet).remove(u'-');
    QTest::newRow("spaces") << u"  "_s + QString(sheet).replace(u'-', u' ') + u"\n"_s;
    QTest::newRow("dashes") << QString(sheet).replace(u'-', u'\u2013');
    QTest::newRow("O for 0") << QString(sheet).replace(u'0', u'O');
    QTest::newRow("small o for 0") << QString(sheet).replace(u'0', u'o');
    QTest::newRow("I for 1") << QString(sheet).replace(u'1', u'I');
    QTest::newRow("small l for 1") << QString(sheet).replace(u'1', u'l');
}

void tst_RecoveryKey::readsTheSheet()
{
    QFETCH(QString, typed);
    const auto key = RecoveryKey::parsed(typed);
    QVERIFY2(key, qPrintable(why(key)));
    QCOMPARE(key->bytes().view().toByteArray().toHex(),
             "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    QCOMPARE(key->text(), sheet);
}

void tst_RecoveryKey::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("one short") << sheet.chopped(1) << u"you typed 53"_s;
    QTest::newRow("one long") << sheet + u'0' << u"you typed 55"_s;
    QTest::newRow("nothing") << QString() << u"you typed 0"_s;
    QTest::newRow("very long") << QString(100'000, u'0') << u"you typed 100000"_s;
    QTest::newRow("another symbol") << u"U"_s + sheet.mid(1) << u"character \"U\""_s;
    QTest::newRow("a letter with a mark") << u"\u00e9"_s + sheet.mid(1) << u"character \"\u00e9\""_s;
    QTest::newRow("a slip") << u"1"_s + sheet.mid(1) << u"compare it with the printed sheet"_s;
    QTest::newRow("a slip in the check") << sheet.chopped(1) + u'V' << u"compare it with the printed sheet"_s;
}

void tst_RecoveryKey::tellsWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto key = RecoveryKey::parsed(typed);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Invalid);
    QVERIFY2(key.error().text.contains(said), qPrintable(key.error().text));
}

void tst_RecoveryKey::writesWhatItReads()
{
    for (int i = 0; i < 500; ++i) {
        const RecoveryKey key = RecoveryKey::random();
        QCOMPARE(key.text().size(), 9 * 6 + 8);
        const auto again = RecoveryKey::parsed(key.text());
        QVERIFY(again);
        QVERIFY(again->bytes() == key.bytes());
    }
    QVERIFY(RecoveryKey::random().text() != RecoveryKey::random().text());
}

void tst_RecoveryKey::catchesASlipOfOneSymbol()
{
    int tried = 0;
    int unseen = 0;
    for (int i = 0; i < 20; ++i) {
        const QString text = RecoveryKey::random().text().remove(u'-');
        for (qsizetype place = 0; place < text.size(); ++place) {
            for (const QChar symbol : alphabet) {
                if (symbol == text[place])
                    continue;
                QString slipped = text;
                slipped[place] = symbol;
                ++tried;
                unseen += RecoveryKey::parsed(slipped) ? 1 : 0;
            }
        }
    }
    qInfo("%d slips, %d unseen; 1 in 16,384 would be %.1f", tried, unseen, tried / 16384.0);
    QCOMPARE(tried, 20 * 54 * 31);
    QVERIFY(unseen <= 14); // 2 expected; more than 14 come by chance less than once in 100 million runs
}

void tst_RecoveryKey::catchesTwoSymbolsInTheWrongOrder()
{
    int tried = 0;
    int unseen = 0;
    for (int i = 0; i < 100; ++i) {
        const QString text = RecoveryKey::random().text().remove(u'-');
        for (qsizetype place = 1; place < text.size(); ++place) {
            if (text[place] == text[place - 1])
                continue;
            QString slipped = text;
            std::swap(slipped[place], slipped[place - 1]);
            ++tried;
            unseen += RecoveryKey::parsed(slipped) ? 1 : 0;
        }
    }
    qInfo("%d swaps, %d unseen", tried, unseen);
    QVERIFY(unseen <= 8); // 0.3 expected
}

void tst_RecoveryKey::opensItsSlotWithoutASigningKey()
{
    const RecoveryKey key = RecoveryKey::random();
    const Secret dataKey = Secret::random(Keys::keyBytes);
    const QByteArray slotId = randomId();
    const auto slot = sealRecoverySlot(vault, slotId, key, dataKey);
    QVERIFY2(slot, qPrintable(why(slot)));
    const auto typed = RecoveryKey::parsed(key.text());
    QVERIFY(typed);
    const auto keys = openRecoverySlot(vault, *slot, *typed);
    QVERIFY2(keys, qPrintable(why(keys)));
    QVERIFY((*keys)->dataKey() == dataKey);
    QVERIFY(!(*keys)->hasSigningKey());
    QCOMPARE((*keys)->slotId(), slotId);
    QVERIFY(!sealRecoverySlot("x", slotId, key, dataKey));
    QVERIFY(!sealRecoverySlot(vault, "x", key, dataKey));
    QVERIFY(!sealRecoverySlot(vault, slotId, key, Secret(31)));
}

void tst_RecoveryKey::staysShutForOthers()
{
    const RecoveryKey key = RecoveryKey::random();
    const auto slot = sealRecoverySlot(vault, randomId(), key, Secret::random(Keys::keyBytes));
    QVERIFY(slot);
    const auto other = openRecoverySlot(vault, *slot, RecoveryKey::random());
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::NotAllowed);
    QVERIFY(!openRecoverySlot(randomId(), *slot, key));
    RecoverySlot changed = *slot;
    changed.id = randomId();
    QVERIFY(!openRecoverySlot(vault, changed, key));
    int found = 0;
    for (qsizetype i = 0; i < slot->sealed.size(); ++i) {
        changed = *slot;
        changed.sealed[i] = char(changed.sealed[i] ^ 4);
        found += openRecoverySlot(vault, changed, key) ? 0 : 1;
    }
    QCOMPARE(found, 48);
    changed = *slot;
    changed.nonce.chop(1);
    QCOMPARE(openRecoverySlot(vault, changed, key).error().code, Error::Code::Invalid);
    QVERIFY(openRecoverySlot(vault, *slot, key));
}

RELAAS_TEST(QCoreApplication, tst_RecoveryKey);

} // namespace tst_recoverykey

#include "tst_recoverykey.moc"
