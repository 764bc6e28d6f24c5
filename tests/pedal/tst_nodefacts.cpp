#include "pedal/devicetree.h"
#include "pedal/nodefacts.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_nodefacts {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_NodeFacts : public QObject
{
    Q_OBJECT

private slots:
    void tellsPedalsFromKeyboards_data();
    void tellsPedalsFromKeyboards();
    void readsRawDevices();
    void saysNothingOfWhatIsNotThere();
};

void tst_NodeFacts::tellsPedalsFromKeyboards_data()
{
    QTest::addColumn<QString>("keys"); // words of 64 bits, the highest first
    QTest::addColumn<bool>("hasKeys");
    QTest::addColumn<bool>("isForHands");

    QTest::newRow("nothing") << u"0"_s << false << false;
    QTest::newRow("not told") << QString() << false << false;
    QTest::newRow("three buttons") << u"7 0 0 0 0"_s << true << false; // BTN_0 to BTN_2
    QTest::newRow("F13 to F15") << u"3800000 0 0 0"_s << true << false;
    QTest::newRow("a keyboard") << u"1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe"_s
                                << true << true;
    QTest::newRow("a mouse") << u"1f0000 0 0 0 0"_s << true << true;
    QTest::newRow("garbage") << u"zz -- 0x"_s << false << false;
}

void tst_NodeFacts::tellsPedalsFromKeyboards()
{
    QFETCH(QString, keys);
    QFETCH(bool, hasKeys);
    QFETCH(bool, isForHands);
    const DeviceTree tree;
    tree.describe(u"event3"_s, u"05f3"_s, u"00ff"_s, u"VEC  VEC USB Footpedal"_s, keys);
    const auto facts = nodeFacts(tree.system(), u"event3"_s);
    QVERIFY(facts);
    QCOMPARE(facts->identity.id(), u"05f3:00ff"_s);
    QCOMPARE(facts->identity.name, u"VEC  VEC USB Footpedal"_s);
    QVERIFY(facts->isEventDevice);
    QCOMPARE(facts->hasKeys, hasKeys);
    QCOMPARE(facts->isForHands, isForHands);
}

void tst_NodeFacts::readsRawDevices()
{
    const DeviceTree tree;
    tree.describeRaw(u"hidraw0"_s,
                     u"DRIVER=hid-generic\nHID_ID=0003:00000911:0000184D\nHID_NAME=PHILIPS Foot=Control\n"_s);
    tree.describeRaw(u"hidraw1"_s, u"HID_ID=0003\n"_s);
    const auto facts = nodeFacts(tree.system(), u"hidraw0"_s);
    QVERIFY(facts);
    QCOMPARE(facts->identity.id(), u"0911:184d"_s);
    QCOMPARE(facts->identity.name, u"PHILIPS Foot=Control"_s);
    QVERIFY(!facts->isEventDevice);
    QVERIFY(!nodeFacts(tree.system(), u"hidraw1"_s));
}

void tst_NodeFacts::saysNothingOfWhatIsNotThere()
{
    const DeviceTree tree;
    QVERIFY(!nodeFacts(tree.system(), u"event9"_s));
    QVERIFY(!nodeFacts(tree.system(), u"mouse0"_s));
    QVERIFY(!nodeFacts(tree.system(), QString()));
}

RELAAS_TEST(QCoreApplication, tst_NodeFacts);

} // namespace tst_nodefacts

#include "tst_nodefacts.moc"
