#include "core/law/regime.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_regime {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Regime : public QObject
{
    Q_OBJECT

private slots:
    void followsFromTheLodgingDate_data();
    void followsFromTheLodgingDate();
    void hasNamesForStorage();
};

void tst_Regime::followsFromTheLodgingDate_data()
{
    QTest::addColumn<int>("procedure");
    QTest::addColumn<QDate>("lodged");
    QTest::addColumn<int>("regime");
    QTest::addColumn<bool>("warns");
    const auto row = [](const char *name, Procedure procedure, QDate lodged, Regime regime, bool warns) {
        QTest::newRow(name) << int(procedure) << lodged << int(regime) << warns;
    };
    row("11 June 2026", Procedure::Regular, {2026, 6, 11}, Regime::VwLegacy, false);
    row("12 June 2026", Procedure::Regular, {2026, 6, 12}, Regime::Apr2026, true);
    row("30 June 2026", Procedure::Accelerated, {2026, 6, 30}, Regime::Apr2026, true);
    row("1 July 2026", Procedure::Regular, {2026, 7, 1}, Regime::Apr2026, false);
    row("not lodged", Procedure::Regular, {}, Regime::Apr2026, false);
    row("legacy, lodging not recorded", Procedure::Legacy, {}, Regime::VwLegacy, false);
    row("the date prevails over the procedure", Procedure::Legacy, {2026, 6, 12}, Regime::Apr2026, true);
    row("campaign", Procedure::Campaign2023, {2022, 4, 1}, Regime::Tpd2023, false);
}

void tst_Regime::followsFromTheLodgingDate()
{
    QFETCH(int, procedure);
    QFETCH(QDate, lodged);
    QFETCH(int, regime);
    QFETCH(bool, warns);
    QCOMPARE(int(regimeOf(Procedure(procedure), lodged)), regime);
    const RegimeChoice choice = regimeChoice(Procedure(procedure), lodged);
    QCOMPARE(int(choice.regime), regime);
    QVERIFY(!choice.reason.isEmpty());
    QVERIFY(!choice.reason.contains(u'%'));
    QCOMPARE(!choice.warning.isEmpty(), warns);
}

void tst_Regime::hasNamesForStorage()
{
    QCOMPARE(regimeName(Regime::VwLegacy), u"vw_legacy"_s);
    QCOMPARE(regimeFromName(u"apr2026"), std::optional(Regime::Apr2026));
    QVERIFY(!regimeFromName(u"APR").has_value());
}

RELAAS_TEST(QCoreApplication, tst_Regime);

} // namespace tst_regime

#include "tst_regime.moc"
