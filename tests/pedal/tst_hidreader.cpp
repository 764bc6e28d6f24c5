#include "pedal/hidreader.h"
#include "pedal/knownpedals.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_hidreader {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_HidReader : public QObject
{
    Q_OBJECT

private slots:
    void readsReports_data();
    void readsReports();
    void knowsThePartsOfAnInfinity();
    void knowsWhatTheRulesOfUdevOpen();
};

void tst_HidReader::readsReports_data()
{
    QTest::addColumn<QByteArrayList>("reports"); // in hexadecimal
    QTest::addColumn<QString>("changes"); // of all of them: the bit, and + or -

    const auto row = [](const char *name, const QByteArrayList &reports, const QString &changes) {
        QTest::newRow(name) << reports << changes;
    };
    row("left, middle, right", {"0100", "0000", "0200", "0000", "0400", "0000"}, u"0+0-1+1-2+2-"_s);
    row("two at once", {"0300", "0200", "0000"}, u"0+1+0-1-"_s);
    row("the same again", {"0200", "0200", "0200", "0000"}, u"1+1-"_s);
    row("release without press", {"0000", "0000"}, {});
    row("cut short", {"0001", "00"}, u"8+8-"_s);
    row("empty", {"02", ""}, u"1+1-"_s);
    row("longer than is read", {"000000000000000080ff"}, {});
    row("the last that is read", {"0000000000000080"}, u"63+"_s);
    row("garbage", {"ff", "00"}, u"0+1+2+3+4+5+6+7+0-1-2-3-4-5-6-7-"_s);
}

void tst_HidReader::readsReports()
{
    QFETCH(QByteArrayList, reports);
    QFETCH(QString, changes);
    HidReader reader;
    QString told;
    for (const QByteArray &report : reports) {
        for (const ControlChange &change : reader.feed(QByteArray::fromHex(report)))
            told += QString::number(change.control - firstHidControl) + (change.isDown ? u'+' : u'-');
    }
    QCOMPARE(told, changes);
}

void tst_HidReader::knowsThePartsOfAnInfinity()
{
    const PedalMap map = usualMap({0x05f3, 0x00ff, {}});
    HidReader reader;
    QList<PedalRole> roles;
    for (const char *report : {"01", "00", "02", "00", "04"}) {
        for (const ControlChange &change : reader.feed(QByteArray::fromHex(report))) {
            if (change.isDown)
                roles << map.value(change.control);
        }
    }
    QCOMPARE(roles, (QList{PedalRole::Back, PedalRole::Play, PedalRole::Forward}));
    QVERIFY(isKnownPedal({0x0911, 0x1234, {}}));
    QVERIFY(usualMap({0x0911, 0x1234, {}}).isEmpty());
    QVERIFY(!isKnownPedal({0x046d, 0xc31c, u"Keyboard"_s}));
}

/// What whoever sits at the computer may read is what is listened to.
void tst_HidReader::knowsWhatTheRulesOfUdevOpen()
{
    QFile rules(QStringLiteral(RELAAS_PEDAL_RULES));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    static const QRegularExpression line(
        u"ATTRS\\{idVendor\\}==\"(\\w{4})\"(?:, ATTRS\\{idProduct\\}==\"([\\w|]+)\")?, TAG\\+=\"uaccess\""_s);
    auto matches = line.globalMatch(QString::fromUtf8(rules.readAll()));
    int count = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString products = match.hasCaptured(2) ? match.captured(2) : u"0001"_s;
        for (const QString &product : products.split(u'|')) {
            const PedalIdentity pedal{
                match.captured(1).toUShort(nullptr, 16), product.toUShort(nullptr, 16), {}};
            QVERIFY2(isKnownPedal(pedal), qPrintable(pedal.id()));
            ++count;
        }
    }
    QCOMPARE(count, 6);
}

RELAAS_TEST(QCoreApplication, tst_HidReader);

} // namespace tst_hidreader

#include "tst_hidreader.moc"
