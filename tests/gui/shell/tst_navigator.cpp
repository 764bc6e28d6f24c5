#include "gui/shell/navigator.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_navigator {

using namespace relaas;

class tst_Navigator : public QObject
{
    Q_OBJECT

private slots:
    void goesBackTheWayItCame();
    void staysAtTheFirstPlace();
    void bringsAKnownPlaceToTheEnd();
    void countsALineOfAReportAsTheSamePage();
    void forgetsTheOldestButNoList();
    void tellsListsFromWork();
};

void tst_Navigator::goesBackTheWayItCame()
{
    Navigator navigator;
    navigator.open(CaseListPlace{});
    navigator.open(DossierPlace{{7}});
    navigator.open(ReportPlace{{3}, LineId{12}});
    navigator.back();
    QCOMPARE(navigator.trail().back(), Location(DossierPlace{{7}}));
    QVERIFY(!navigator.contains(ReportPlace{{3}, {}}));
    navigator.back();
    QCOMPARE(navigator.trail().back(), Location(CaseListPlace{}));
}

void tst_Navigator::staysAtTheFirstPlace()
{
    Navigator navigator;
    QVERIFY(!navigator.canGoBack());
    navigator.back();
    navigator.open(CaseListPlace{});
    QVERIFY(!navigator.canGoBack());
    navigator.back();
    QCOMPARE(navigator.trail().size(), size_t(1));
}

void tst_Navigator::bringsAKnownPlaceToTheEnd()
{
    Navigator navigator;
    navigator.open(CaseListPlace{});
    navigator.open(DossierPlace{{7}});
    navigator.open(CaseListPlace{});
    const std::vector<Location> expected{DossierPlace{{7}}, CaseListPlace{}};
    QCOMPARE(navigator.trail(), expected);
    navigator.back();
    QCOMPARE(navigator.trail().back(), Location(DossierPlace{{7}}));
}

void tst_Navigator::countsALineOfAReportAsTheSamePage()
{
    QVERIFY(samePage(ReportPlace{{3}, {}}, ReportPlace{{3}, LineId{9}}));
    QVERIFY(!samePage(ReportPlace{{3}, {}}, ReportPlace{{4}, {}}));
    QVERIFY(!samePage(DecisionPlace{{3}}, ReviewPlace{{3}}));
    Navigator navigator;
    navigator.open(ReportPlace{{3}, LineId{1}});
    navigator.open(ReportPlace{{3}, LineId{2}});
    QCOMPARE(navigator.trail().size(), size_t(1));
    QCOMPARE(navigator.trail().back(), Location(ReportPlace{{3}, LineId{2}}));
}

void tst_Navigator::forgetsTheOldestButNoList()
{
    Navigator navigator(3);
    navigator.open(CaseListPlace{});
    for (qint64 id = 1; id <= 5; ++id)
        navigator.open(DossierPlace{{id}});
    const std::vector<Location> expected{CaseListPlace{}, DossierPlace{{4}}, DossierPlace{{5}}};
    QCOMPARE(navigator.trail(), expected);
}

void tst_Navigator::tellsListsFromWork()
{
    QVERIFY(isRoot(CaseListPlace{}));
    QVERIFY(isRoot(ReviewPlace{}));
    QVERIFY(!isRoot(ReviewPlace{{5}}));
    QVERIFY(!isRoot(DossierPlace{{5}}));
}

RELAAS_TEST(QCoreApplication, tst_Navigator);

} // namespace tst_navigator

#include "tst_navigator.moc"
