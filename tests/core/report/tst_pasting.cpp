#include "core/report/import/turncollector.h"
#include "core/report/pasting.h"
#include "support/hang.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_pasting {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Pasting : public QObject
{
    Q_OBJECT

private slots:
    void knowsLabels_data();
    void knowsLabels();
    void readsLines();
    void readsAHarmfulText_data();
    void readsAHarmfulText();
    void refusesTooManyLines();
    void putsLines_data();
    void putsLines();
    void keepsWhatTheLinesAroundHave();
    void changesNothingInAFrozenReport();
};

namespace {

/// "number code: words" of each.
QStringList told(const Report &report)
{
    QStringList all;
    for (const Line &line : report.lines)
        all.append(u"%1 %2: %3"_s.arg(line.number).arg(lineTypeCode(line.type), line.text));
    return all;
}

Report reportOf(const QStringList &texts)
{
    Report report;
    for (const QString &text : texts) {
        Line line;
        line.number = ++report.lastNumber;
        line.id = LineId{100 + line.number};
        line.type = line.number % 2 ? LineType::Question : LineType::Answer;
        line.text = text;
        report.lines << line;
    }
    return report;
}

const QList<PastedLine> two{{LineType::Question, u"Waar?"_s}, {LineType::Answer, u"Thuis."_s}};

} // namespace

void tst_Pasting::knowsLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");

    QTest::newRow("question") << u"V: Waar?"_s << true;
    QTest::newRow("in full") << u"antwoord: thuis"_s << true;
    QTest::newRow("further down") << u"Gehoor\r\n\r\nOR: huilt"_s << true;
    QTest::newRow("old line ends") << u"Gehoor\rA: ja"_s << true;
    QTest::newRow("numbered") << u"131. V: Waar?"_s << true;
    QTest::newRow("words") << u"Waar was dat? Thuis."_s << false;
    QTest::newRow("a label within") << u"Hij zei A: thuis"_s << false;
    QTest::newRow("a time") << u"10:42 begonnen"_s << false;
    QTest::newRow("a number") << u"12. mensen"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Pasting::knowsLabels()
{
    QFETCH(QString, text);
    QFETCH(bool, has);
    QCOMPARE(hasLineLabels(text), has);
}

void tst_Pasting::readsLines()
{
    const auto pasted =
        pastedLines(u"Vervolg\r\n\r\n131. [00:41:12] V: Waar?\r\nEn wanneer?\r\n\r\nA: Thuis.\r\n"_s);
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(pasted->lines,
             (QList<PastedLine>{{std::nullopt, u"Vervolg"_s},
                                {LineType::Question, u"Waar?\nEn wanneer?"_s},
                                {LineType::Answer, u"Thuis."_s}}));
    QCOMPARE(pasted->notices.size(), 1);
    QVERIFY2(pasted->notices.at(0).text.contains(u"time"_s), qPrintable(pasted->notices.at(0).text));
}

void tst_Pasting::readsAHarmfulText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("lines");
    QTest::addColumn<QString>("notice");

    QTest::newRow("control characters") << u"V: W"_s + QChar(7) + u"aar?"_s << qsizetype(1) << u"control"_s;
    QTest::newRow("a lone surrogate") << u"V: W"_s + QChar(0xd800) + u"r"_s << qsizetype(1) << u"broken"_s;
    QTest::newRow("a null") << u"V: "_s + QChar(QChar::Null) + u"Waar?\nA: b"_s << qsizetype(2)
                            << u"control"_s;
    QTest::newRow("from right to left") << u"V: \u202eWaar?\nA: قال لي صهري"_s << qsizetype(2) << QString();
    QTest::newRow("labels without words") << u"V:\nA: ja\nV:"_s << qsizetype(1) << u"no words"_s;
    QTest::newRow("a line of 1 MB and more")
        << u"V: "_s + QString(u"woord "_s).repeated(100'000) << qsizetype(2) << u"longer than"_s;
}

void tst_Pasting::readsAHarmfulText()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, lines);
    QFETCH(QString, notice);
    const auto pasted = pastedLines(text);
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(pasted->lines.size(), lines);
    const bool isTold = std::ranges::any_of(
        pasted->notices, [&](const ImportNotice &each) { return each.text.contains(notice); });
    QCOMPARE(isTold, !notice.isEmpty());
    for (const PastedLine &line : pasted->lines) {
        const UncleanCharacters unclean = uncleanCharacters(line.text);
        QVERIFY(unclean.controls == 0 && unclean.surrogates == 0);
    }
}

void tst_Pasting::refusesTooManyLines()
{
    const auto most = pastedLines(QString(u"V: a\n"_s).repeated(mostImportedTurns));
    QVERIFY2(most, qPrintable(why(most)));
    QCOMPARE(most->lines.size(), mostImportedTurns);
    const auto more = pastedLines(QString(u"V: a\n"_s).repeated(mostImportedTurns + 1));
    QVERIFY(!more);
    QVERIFY2(more.error().text.contains(u"more than"_s), qPrintable(more.error().text));
    QVERIFY(!pastedLines(u"Kop\nV: a\n"_s + QString(u"A: a\n"_s).repeated(mostImportedTurns - 1)));
    // Into the middle of a report, and not one by one.
    Report report = reportOf({u"een"_s, u"twee"_s, u"drie"_s});
    const auto put = withLinesPasted(report, {report.lines[1].id, 4, report.lines[1].id, 4}, most->lines);
    QVERIFY2(put, qPrintable(why(put)));
    QCOMPARE(put->lines.size(), mostImportedTurns + 3);
}

void tst_Pasting::putsLines_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QList<PastedLine>>("lines");
    QTest::addColumn<QStringList>("expected");
    const LineId first{101};
    const LineId second{102};
    const LineId empty{103};
    const QStringList after{u"2 A: twee woorden"_s, u"3 V: "_s};

    QTest::newRow("into an empty line")
        << TextRange{empty, 0, empty, 0} << two
        << QStringList{u"1 V: een lijn"_s, u"2 A: twee woorden"_s, u"3 V: Waar?"_s, u"4 A: Thuis."_s};
    QTest::newRow("one into an empty line")
        << TextRange{empty, 0, empty, 0} << QList<PastedLine>{{LineType::Answer, u"Thuis."_s}}
        << QStringList{u"1 V: een lijn"_s, u"2 A: twee woorden"_s, u"3 A: Thuis."_s};
    QTest::newRow("behind a line") << TextRange{first, 8, first, 8} << two
                                   << QStringList{u"1 V: een lijn"_s, u"4 V: Waar?"_s, u"5 A: Thuis."_s}
            + after;
    QTest::newRow("before a line") << TextRange{first, 0, first, 0} << two
                                   << QStringList{u"4 V: Waar?"_s, u"5 A: Thuis."_s, u"1 V: een lijn"_s}
            + after;
    QTest::newRow("within a line") << TextRange{
        first, 4, first,
        4} << two << QStringList{u"1 V: een "_s, u"4 V: Waar?"_s, u"5 A: Thuis."_s, u"6 V: lijn"_s} + after;
    QTest::newRow("over a whole line")
        << TextRange{first, 0, first, 8} << two << QStringList{u"1 V: Waar?"_s, u"4 A: Thuis."_s} + after;
    QTest::newRow("over parts of two lines")
        << TextRange{first, 4, second, 5} << two
        << QStringList{u"1 V: een "_s, u"4 V: Waar?"_s, u"5 A: Thuis."_s, u"2 A: woorden"_s, u"3 V: "_s};
    QTest::newRow("over two whole lines") << TextRange{first, 0, second, 12} << two
                                          << QStringList{u"1 V: Waar?"_s, u"2 A: Thuis."_s, u"3 V: "_s};
    QTest::newRow("one over two whole lines")
        << TextRange{first, 0, second, 12} << QList<PastedLine>{{LineType::OfficerRemark, u"huilt"_s}}
        << QStringList{u"1 OR: huilt"_s, u"3 V: "_s};
    QTest::newRow("without a label first")
        << TextRange{second, 12, second, 12}
        << QList<PastedLine>{{std::nullopt, u"en verder"_s}, {LineType::Question, u"Waar?"_s}}
        << QStringList{u"1 V: een lijn"_s, u"2 A: twee woorden"_s, u"4 A: en verder"_s, u"5 V: Waar?"_s,
                       u"3 V: "_s};
}

void tst_Pasting::putsLines()
{
    QFETCH(TextRange, range);
    QFETCH(QList<PastedLine>, lines);
    QFETCH(QStringList, expected);
    const auto pasted =
        withLinesPasted(reportOf({u"een lijn"_s, u"twee woorden"_s, QString()}), range, lines);
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(told(*pasted), expected);
}

void tst_Pasting::keepsWhatTheLinesAroundHave()
{
    Report report = reportOf({u"een lijn"_s, u"twee"_s});
    report.lines[0].anchor = Anchor{RecordingId{7}, 100, 200};
    const LineId first = report.lines[0].id;
    const auto behind = withLinesPasted(report, {first, 8, first, 8}, two);
    QCOMPARE(behind->lines.at(0).anchor, report.lines.at(0).anchor);
    QVERIFY(!behind->lines.at(1).anchor && !behind->lines.at(2).anchor);
    const auto before = withLinesPasted(report, {first, 0, first, 0}, two);
    QCOMPARE(before->lineWithNumber(1)->anchor, report.lines.at(0).anchor);
    QVERIFY(!before->lines.at(0).anchor);
}

void tst_Pasting::changesNothingInAFrozenReport()
{
    const Report report = frozen(reportOf({u"een"_s}), QDateTime::fromSecsSinceEpoch(1, Qt::UTC)).value();
    const LineId first = report.lines[0].id;
    const auto refused = withLinesPasted(report, {first, 0, first, 0}, two);
    QVERIFY2(!refused && refused.error().text.contains(u"frozen"_s), qPrintable(why(refused)));
    QVERIFY(!withLinesPasted(reportOf({u"een"_s}), {LineId{9}, 0, LineId{9}, 0}, two));
}

RELAAS_TEST(QCoreApplication, tst_Pasting);

} // namespace tst_pasting

#include "tst_pasting.moc"
