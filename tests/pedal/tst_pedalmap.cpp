#include "pedal/pedalmap.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_pedalmap {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_PedalMap : public QObject
{
    Q_OBJECT

private slots:
    void givesAPartOneRoleAndARoleOnePart();
    void comesBackFromText();
    void leavesOutWhatMakesNoSense_data();
    void leavesOutWhatMakesNoSense();
};

void tst_PedalMap::givesAPartOneRoleAndARoleOnePart()
{
    PedalMap map = learned({}, 256, PedalRole::Back);
    map = learned(map, 257, PedalRole::Play);
    map = learned(map, 256, PedalRole::Play);
    QCOMPARE(map, (PedalMap{{256, PedalRole::Play}}));
}

void tst_PedalMap::comesBackFromText()
{
    const PedalMaps maps{{u"05f3:00ff"_s, {{0x80000001, PedalRole::Play}, {30, PedalRole::Forward}}},
                         {u"1a86:e026"_s, {{48, PedalRole::Back}}}};
    QCOMPARE(mapsIn(mapsText(maps)), std::optional(maps));
    QCOMPARE(mapsIn(mapsText({})), std::optional(PedalMaps()));
}

void tst_PedalMap::leavesOutWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("parts");

    QTest::newRow("nothing") << QString() << false << 0;
    QTest::newRow("no JSON") << u"{\"05f3"_s << false << 0;
    QTest::newRow("a list") << u"[1, 2]"_s << false << 0;
    QTest::newRow("no pedal") << u"{\"05f3:00ff\": 7}"_s << true << 0;
    QTest::newRow("a role nobody knows")
        << u"{\"a:b\": {\"30\": \"dance\", \"48\": \"play\"}}"_s << true << 1;
    QTest::newRow("a part that is no number")
        << u"{\"a:b\": {\"left\": \"back\", \"-1\": \"play\"}}"_s << true << 0;
    QTest::newRow("control characters") << u"{\"a:b\": {\"\\u0007\": \"back\"}}"_s << true << 0;
}

void tst_PedalMap::leavesOutWhatMakesNoSense()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(int, parts);
    const auto maps = mapsIn(text);
    QCOMPARE(maps.has_value(), isRead);
    qsizetype found = 0;
    for (const PedalMap &map : maps.value_or(PedalMaps()))
        found += map.size();
    QCOMPARE(found, parts);
}

RELAAS_TEST(QCoreApplication, tst_PedalMap);

} // namespace tst_pedalmap

#include "tst_pedalmap.moc"
