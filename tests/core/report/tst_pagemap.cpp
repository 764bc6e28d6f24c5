#include "core/report/pagemap.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_pagemap {

using namespace relaas;

class tst_PageMap : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheLayoutOfAVersion_data();
    void knowsTheLayoutOfAVersion();
    void findsThePieceThatAParagraphOrARowMeans_data();
    void findsThePieceThatAParagraphOrARowMeans();
    void tellsThePageOnWhichALineBegins();
    void hasNothingOnAPageThatIsNotThere();
};

namespace {

/// Two pages: line 3 runs over the foot of the first, line 4 is a heading.
PageMap sample()
{
    return {2,
            {{1, 1, 20, 2, 1},
             {2, 1, 22, 1, 2},
             {3, 1, 23, 3, 3},
             {3, 2, 1, 2, 1},
             {4, 2, 3, 1, 0},
             {5, 2, 4, 4, 2}}};
}

} // namespace

void tst_PageMap::findsThePieceThatAParagraphOrARowMeans_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("first paragraph") << 1 << 1 << 0 << 1;
    QTest::newRow("last paragraph") << 1 << -1 << 0 << 3;
    QTest::newRow("last but one") << 1 << -2 << 0 << 2;
    QTest::newRow("one that began on the page before") << 2 << 1 << 0 << 3;
    QTest::newRow("a heading is not counted") << 2 << 2 << 0 << 5;
    QTest::newRow("last of a page with a heading") << 2 << -1 << 0 << 5;
    QTest::newRow("no such paragraph") << 2 << 3 << 0 << 0;
    QTest::newRow("too far from the foot") << 1 << -4 << 0 << 0;
    QTest::newRow("paragraph zero is none") << 2 << 0 << 0 << 0;
    QTest::newRow("first row of a line") << 1 << 0 << 20 << 1;
    QTest::newRow("last row of a line") << 1 << 0 << 21 << 1;
    QTest::newRow("row above the lines") << 1 << 0 << 19 << 0;
    QTest::newRow("row of a heading") << 2 << 0 << 3 << 4;
    QTest::newRow("row below all") << 2 << 0 << 8 << 0;
}

void tst_PageMap::findsThePieceThatAParagraphOrARowMeans()
{
    QFETCH(int, page);
    QFETCH(int, paragraph);
    QFETCH(int, row);
    const QList<PrintedPiece> pieces = sample().onPage(page);
    const PrintedPiece *piece = row > 0 ? pieceAtRow(pieces, row) : paragraphOn(pieces, paragraph);
    QTEST(piece ? piece->number : 0, "number");
}

void tst_PageMap::tellsThePageOnWhichALineBegins()
{
    QCOMPARE(sample().pageOf(3), 1);
    QCOMPARE(sample().pageOf(5), 2);
    QCOMPARE(sample().pageOf(6), 0);
}

void tst_PageMap::hasNothingOnAPageThatIsNotThere()
{
    QVERIFY(sample().onPage(3).isEmpty());
    QVERIFY(!sample().isEmpty());
    QVERIFY(PageMap().isEmpty());
}

void tst_PageMap::knowsTheLayoutOfAVersion_data()
{
    using Kept = std::optional<PageMap>;
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<bool>("wasSent");
    QTest::addColumn<ReportLayout>("layout");
    const Kept first = PageMap{1, {}, ReportLayout::Plain};
    const Kept second = PageMap{1, {}, ReportLayout::CoverSheet};
    QTest::newRow("nobody has it") << Kept() << false << newestReportLayout;
    QTest::newRow("sent before maps were kept") << Kept() << true << ReportLayout::Plain;
    QTest::newRow("kept in the first") << first << false << ReportLayout::Plain;
    QTest::newRow("kept and sent in the first") << first << true << ReportLayout::Plain;
    QTest::newRow("kept and sent in the second") << second << true << ReportLayout::CoverSheet;
    const Kept third = PageMap{1, {}, ReportLayout::UnsaidMarked};
    QTest::newRow("kept and sent in the third") << third << true << ReportLayout::UnsaidMarked;
}

void tst_PageMap::knowsTheLayoutOfAVersion()
{
    QFETCH(std::optional<PageMap>, kept);
    QFETCH(bool, wasSent);
    QFETCH(ReportLayout, layout);
    QCOMPARE(layoutOf(kept, wasSent), layout);
}

RELAAS_TEST(QCoreApplication, tst_PageMap);

} // namespace tst_pagemap

#include "tst_pagemap.moc"
