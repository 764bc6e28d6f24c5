#include "core/assessment/citation.h"
#include "core/report/editing.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

namespace tst_editing {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Splitting, joining, moving and replacing lines.
class tst_Editing : public QObject
{
    Q_OBJECT

private slots:
    void splitsALine_data();
    void splitsALine();
    void refusesToSplitOffNothing_data();
    void refusesToSplitOffNothing();
    void dividesTheSound_data();
    void dividesTheSound();
    void mergesTwoLines_data();
    void mergesTwoLines();
    void refusesToMerge();
    void givesBackWhatItSplit();
    void movesLines_data();
    void movesLines();
    void refusesToMoveBeyondTheEnds();
    void replacesInSeveralLines();
    void replacesAPassage_data();
    void replacesAPassage();
    void refusesAPassageThatEndsBeforeItBegins();
    void joinsNoSoundOfTwoRecordings();
    void touchesNothingFrozen();
    void leavesNoVerdictWithOtherWords();
    void pointsNoCitationAtOtherWords();
};

namespace {

const RecordingId first{7};
const RecordingId second{8};

/// "1 V Waar?|2 A Daar. @0-100|3 A Toen. @200-": numbers, types, words and sound in the first recording; with
/// "#8" behind it, in that.
QString shown(const Result<Report> &report)
{
    if (!report)
        return QString(u"refused: " + report.error().text);
    QStringList lines;
    for (const Line &line : report->lines) {
        QString text = u"%1 %2 %3"_s.arg(QString::number(line.number), lineTypeCode(line.type), line.text);
        if (line.anchor) {
            text += u" @%1-"_s.arg(line.anchor->fromFrame);
            text += line.anchor->toFrame ? QString::number(*line.anchor->toFrame) : QString();
            text += line.anchor->recording == second ? u"#8"_s : QString();
        }
        lines << text;
    }
    return lines.join(u'|');
}

Report reportFrom(const QString &text)
{
    Report report;
    report.id = ReportId{1};
    for (const QString &each : text.split(u'|')) {
        Line line;
        const QStringList parts = each.split(u" @"_s);
        line.number = parts.first().section(u' ', 0, 0).toInt();
        line.id = LineId{100 + line.number};
        line.type = lineTypeFromCode(parts.first().section(u' ', 1, 1)).value();
        line.text = parts.first().section(u' ', 2);
        if (parts.size() > 1) {
            const QString span = parts.at(1).section(u'#', 0, 0);
            line.anchor = Anchor{parts.at(1).contains(u'#') ? second : first,
                                 span.section(u'-', 0, 0).toLongLong(), std::nullopt};
            if (!span.endsWith(u'-'))
                line.anchor->toFrame = span.section(u'-', 1).toLongLong();
        }
        report.lastNumber = std::max(report.lastNumber, line.number);
        report.lines << line;
    }
    return report;
}

LineId idOf(int number)
{
    return LineId{100 + number};
}

} // namespace

void tst_Editing::splitsALine_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("after");
    QTest::newRow("between words") << u"1 V A?|2 A Een twee.|4 V B?"_s << 4
                                   << u"1 V A?|2 A Een|5 A twee.|4 V B?"_s;
    QTest::newRow("before a space") << u"2 A Een twee."_s << 3 << u"2 A Een|3 A twee."_s;
    QTest::newRow("many spaces") << u"2 A Een   twee."_s << 5 << u"2 A Een|3 A twee."_s;
    QTest::newRow("within a word") << u"2 A Eentwee"_s << 3 << u"2 A Een|3 A twee"_s;
    QTest::newRow("at a line break") << u"2 A Een\ntwee"_s << 4 << u"2 A Een|3 A twee"_s;
    QTest::newRow("within a surrogate pair") << u"2 A a😀b"_s << 2 << u"2 A a|3 A 😀b"_s;
    QTest::newRow("before a mark") << u"2 A ae\u0301b"_s << 2 << u"2 A a|3 A e\u0301b"_s;
    QTest::newRow("from right to left") << u"2 A אב גד"_s << 3 << u"2 A אב|3 A גד"_s;
}

void tst_Editing::splitsALine()
{
    QFETCH(QString, before);
    QFETCH(int, place);
    QFETCH(QString, after);
    QCOMPARE(shown(withLineSplit(reportFrom(before), idOf(2), place)), after);
}

void tst_Editing::refusesToSplitOffNothing_data()
{
    QTest::addColumn<int>("place");
    for (const int place : {-5, 0, 1, 2, 7, 8, 9, 1000})
        QTest::addRow("at %d", place) << place;
}

void tst_Editing::refusesToSplitOffNothing()
{
    QFETCH(int, place);
    const auto refused = withLineSplit(reportFrom(u"12 A   Woord  "_s), idOf(12), place);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY2(refused.error().text.contains(u"Line 12"_s), qPrintable(refused.error().text));
}

void tst_Editing::dividesTheSound_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("in halves") << u"2 A aaa bbb @100-200"_s << u"2 A aaa @100-150|3 A bbb @150-200"_s;
    QTest::newRow("by the words") << u"2 A aaa bbbbbbbbb @0-1200"_s
                                  << u"2 A aaa @0-300|3 A bbbbbbbbb @300-1200"_s;
    QTest::newRow("nothing to divide") << u"2 A aaa bbb @100-101"_s << u"2 A aaa @100-101|3 A bbb"_s;
    QTest::newRow("a frame for each") << u"2 A aaa bbb @100-102"_s << u"2 A aaa @100-101|3 A bbb @101-102"_s;
    QTest::newRow("never none") << u"2 A aaa bbbbbbbbbbbb @100-103"_s
                                << u"2 A aaa @100-101|3 A bbbbbbbbbbbb @101-103"_s;
    QTest::newRow("without an end") << u"2 A aaa bbb @100-"_s << u"2 A aaa @100-|3 A bbb"_s;
    QTest::newRow("without sound") << u"2 A aaa bbb"_s << u"2 A aaa|3 A bbb"_s;
    QTest::newRow("days of sound") << u"2 A aaa bbb @0-40000000000000"_s
                                   << u"2 A aaa @0-20000000000000|3 A bbb @20000000000000-40000000000000"_s;
}

void tst_Editing::dividesTheSound()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(shown(withLineSplit(reportFrom(before), idOf(2), 4)), after);
}

void tst_Editing::mergesTwoLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"1 V A?|2 A Een|3 A twee."_s << u"1 V A?|2 A Een twee."_s;
    QTest::newRow("of two types") << u"2 A Een|3 V twee?"_s << u"2 A Een twee?"_s;
    QTest::newRow("one space") << u"2 A Een  |3 A   twee."_s << u"2 A Een twee."_s;
    QTest::newRow("the words keep their number") << u"2 V |3 A twee."_s << u"3 A twee."_s;
    QTest::newRow("nothing behind") << u"2 A Een|3 A "_s << u"2 A Een"_s;
    QTest::newRow("the hull") << u"2 A a @0-100|3 A b @150-200"_s << u"2 A a b @0-200"_s;
    QTest::newRow("heard the other way round") << u"2 A a @150-200|3 A b @0-100"_s << u"2 A a b @0-200"_s;
    QTest::newRow("one within the other") << u"2 A a @0-900|3 A b @150-200"_s << u"2 A a b @0-900"_s;
    QTest::newRow("the later is open") << u"2 A a @0-100|3 A b @150-"_s << u"2 A a b @0-"_s;
    QTest::newRow("the earlier is open") << u"2 A a @0-|3 A b @150-200"_s << u"2 A a b @0-200"_s;
    QTest::newRow("both are open") << u"2 A a @0-|3 A b @150-"_s << u"2 A a b @0-"_s;
    QTest::newRow("only the former is heard") << u"2 A a @0-100|3 A b"_s << u"2 A a b @0-100"_s;
    QTest::newRow("only the latter is heard") << u"2 A a|3 A b @0-100"_s << u"2 A a b @0-100"_s;
}

void tst_Editing::mergesTwoLines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Report report = reportFrom(before);
    const auto merged = withLineMerged(report, idOf(3));
    QCOMPARE(shown(merged), after);
    QCOMPARE(merged->lastNumber, report.lastNumber);
    QCOMPARE(withLineAdded(*merged, {}, LineType::Answer)->lines.constFirst().number, 4);
}

void tst_Editing::refusesToMerge()
{
    const auto none = withLineMerged(reportFrom(u"4 V A?|5 A B."_s), idOf(4));
    QVERIFY(!none);
    QVERIFY(none.error().text.contains(u"Line 4"_s));
    const auto two = withLineMerged(reportFrom(u"4 A a @0-10|5 A b @0-10#8"_s), idOf(5));
    QVERIFY(!two);
    QVERIFY(two.error().text.contains(u"Lines 4 and 5"_s));
    QCOMPARE(withLineMerged(reportFrom(u"4 V A?"_s), idOf(9)).error().code, Error::Code::NotFound);
}

void tst_Editing::givesBackWhatItSplit()
{
    const Report report = reportFrom(u"1 V A?|2 A Een twee drie. @100-900|4 V B?"_s);
    auto split = withLineSplit(report, idOf(2), 8).value();
    split.lines[2].id = idOf(5); // as the store does
    auto merged = withLineMerged(split, idOf(5)).value();
    QCOMPARE(merged.lines, report.lines);
    QCOMPARE(merged.lastNumber, 5);
}

void tst_Editing::movesLines_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << 3 << 3 << -1 << u"1324"_s;
    QTest::newRow("down") << 2 << 2 << 1 << u"1324"_s;
    QTest::newRow("far up") << 4 << 4 << -2 << u"1423"_s;
    QTest::newRow("to the beginning") << 4 << 4 << -100 << u"4123"_s;
    QTest::newRow("to the end") << 1 << 1 << 100 << u"2341"_s;
    QTest::newRow("two up") << 2 << 3 << -1 << u"2314"_s;
    QTest::newRow("two down") << 2 << 3 << 1 << u"1423"_s;
    QTest::newRow("chosen from below") << 3 << 2 << 1 << u"1423"_s;
    QTest::newRow("the most") << 1 << 1 << std::numeric_limits<int>::max() << u"2341"_s;
    QTest::newRow("the least") << 4 << 4 << std::numeric_limits<int>::min() << u"4123"_s;
}

void tst_Editing::movesLines()
{
    QFETCH(int, from);
    QFETCH(int, last);
    QFETCH(int, steps);
    QFETCH(QString, after);
    const Report report = reportFrom(u"1 V a|2 A b @0-10|3 V c|4 A d"_s);
    const auto moved = withLinesMoved(report, idOf(from), idOf(last), steps);
    QString order;
    for (const Line &line : moved->lines) {
        order += QString::number(line.number);
        QCOMPARE(line, *report.line(line.id));
    }
    QCOMPARE(order, after);
}

void tst_Editing::refusesToMoveBeyondTheEnds()
{
    const Report report = reportFrom(u"1 V a|2 A b|3 V c"_s);
    QVERIFY(withLinesMoved(report, idOf(1), idOf(1), -1).error().text.contains(u"Line 1"_s));
    QVERIFY(withLinesMoved(report, idOf(2), idOf(3), 1).error().text.contains(u"Line 3"_s));
    QVERIFY(!withLinesMoved(report, idOf(2), idOf(2), 0));
    QVERIFY(!withLinesMoved(report, idOf(1), idOf(3), 1));
    QCOMPARE(withLinesMoved(report, idOf(1), idOf(9), 1).error().code, Error::Code::NotFound);
}

void tst_Editing::replacesInSeveralLines()
{
    const Report report = reportFrom(u"1 V a|2 A b @0-10|3 V c"_s);
    QCOMPARE(shown(withTextsReplaced(report, {{idOf(1), u"x\r\ny"_s}, {idOf(2), u"z\0"_s}})),
             u"1 V x\ny|2 A z @0-10|3 V c"_s);
    QCOMPARE(withTextsReplaced(report, {{idOf(1), u"x"_s}, {idOf(9), u"z"_s}}).error().code,
             Error::Code::NotFound);
}

void tst_Editing::replacesAPassage_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("after");
    const QString two = u"1 V aaaa @0-80|2 A bbbb @100-200|3 V cccc @300-400"_s;
    const auto row = [&](const char *name, const TextRange &range, const QStringList &paragraphs,
                         const QString &after) {
        QTest::newRow(name) << two << range << paragraphs << after;
    };
    row("typing", {idOf(1), 2, idOf(1), 2}, {u"x"_s},
        u"1 V aaxaa @0-80|2 A bbbb @100-200|3 V cccc @300-400"_s);
    row("deleting in a line", {idOf(1), 1, idOf(1), 3}, {QString()},
        u"1 V aa @0-80|2 A bbbb @100-200|3 V cccc @300-400"_s);
    row("deleting over two lines", {idOf(1), 2, idOf(2), 2}, {QString()},
        u"1 V aabb @0-200|3 V cccc @300-400"_s);
    row("deleting over three lines", {idOf(1), 2, idOf(3), 2}, {u"-"_s}, u"1 V aa-cc @0-400"_s);
    row("deleting to the end", {idOf(1), 2, idOf(3), 4}, {QString()}, u"1 V aa @0-80"_s);
    row("deleting from the beginning", {idOf(1), 0, idOf(2), 2}, {QString()},
        u"1 V bb @100-200|3 V cccc @300-400"_s);
    row("deleting everything", {idOf(1), 0, idOf(3), 4}, {QString()}, u"1 V  @0-80"_s);
    row("pasting paragraphs", {idOf(2), 2, idOf(2), 2}, {u"x"_s, u"y"_s, u"z"_s},
        u"1 V aaaa @0-80|2 A bbx @100-150|4 A y|5 A zbb @150-200|3 V cccc @300-400"_s);
    row("pasting at the end", {idOf(2), 4, idOf(2), 4}, {QString(), u"y"_s},
        u"1 V aaaa @0-80|2 A bbbb @100-200|4 A y|3 V cccc @300-400"_s);
    row("pasting at the beginning", {idOf(2), 0, idOf(2), 0}, {u"x"_s, u"y"_s, QString()},
        u"1 V aaaa @0-80|4 A x|5 A y|2 A bbbb @100-200|3 V cccc @300-400"_s);
    row("pasting over lines", {idOf(1), 2, idOf(3), 2}, {u"x"_s, u"y"_s, u"z"_s},
        u"1 V aax @0-80|4 V y|3 V zcc @300-400"_s);
    row("not within a character", {idOf(1), -3, idOf(1), 700}, {u"x"_s},
        u"1 V x @0-80|2 A bbbb @100-200|3 V cccc @300-400"_s);
}

void tst_Editing::replacesAPassage()
{
    QFETCH(QString, before);
    QFETCH(TextRange, range);
    QFETCH(QStringList, paragraphs);
    QFETCH(QString, after);
    QCOMPARE(shown(withRangeReplaced(reportFrom(before), range, paragraphs)), after);
}

void tst_Editing::refusesAPassageThatEndsBeforeItBegins()
{
    const Report report = reportFrom(u"1 V aaaa|2 A bbbb"_s);
    QCOMPARE(withRangeReplaced(report, {idOf(2), 0, idOf(1), 0}, {u"x"_s}).error().code,
             Error::Code::Invalid);
    QCOMPARE(withRangeReplaced(report, {idOf(1), 3, idOf(1), 1}, {u"x"_s}).error().code,
             Error::Code::Invalid);
    QCOMPARE(withRangeReplaced(report, {idOf(1), 0, idOf(1), 1}, {}).error().code, Error::Code::Invalid);
    QCOMPARE(withRangeReplaced(report, {idOf(1), 0, idOf(9), 1}, {u"x"_s}).error().code,
             Error::Code::NotFound);
}

void tst_Editing::joinsNoSoundOfTwoRecordings()
{
    const Report report = reportFrom(u"1 V aaaa @0-10|2 A bbbb @0-10#8"_s);
    QVERIFY(withRangeReplaced(report, {idOf(1), 2, idOf(2), 2}, {QString()})
                .error()
                .text.contains(u"Lines 1 and 2"_s));
    QCOMPARE(shown(withRangeReplaced(report, {idOf(1), 2, idOf(2), 4}, {QString()})), u"1 V aa @0-10"_s);
    QCOMPARE(shown(withRangeReplaced(report, {idOf(1), 0, idOf(2), 2}, {QString()})), u"1 V bb @0-10#8"_s);
}

void tst_Editing::touchesNothingFrozen()
{
    Report report = reportFrom(u"1 V aaaa|2 A bbbb"_s);
    report.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    for (const auto &refused :
         {withLineSplit(report, idOf(1), 2), withLineMerged(report, idOf(2)),
          withLinesMoved(report, idOf(1), idOf(1), 1), withTextsReplaced(report, {{idOf(1), u"x"_s}}),
          withRangeReplaced(report, {idOf(1), 0, idOf(2), 1}, {u"x"_s})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    }
}

void tst_Editing::leavesNoVerdictWithOtherWords()
{
    Report report = reportFrom(u"1 V aa bb @0-80|2 A cc dd @100-200"_s);
    for (Line &line : report.lines)
        line.check = test::checkOf(line, Verdict::Agrees);
    for (const auto &changed : {withLineSplit(report, idOf(2), 3), withLineMerged(report, idOf(2)),
                                withTextsReplaced(report, {{idOf(1), u"x"_s}, {idOf(2), u"y"_s}}),
                                withRangeReplaced(report, {idOf(1), 2, idOf(2), 2}, {QString()})}) {
        QVERIFY(changed);
        for (const Line &line : changed->lines) {
            const bool isAsItWas = report.line(line.id) && *report.line(line.id) == line;
            QCOMPARE(verdictOf(line), isAsItWas ? Verdict::Agrees : Verdict::NotChecked);
        }
        QVERIFY(isStale(changed->lines.constFirst()) || isStale(changed->lines.at(1)));
    }
    const auto moved = withLinesMoved(report, idOf(2), idOf(2), -1);
    for (const Line &line : moved->lines)
        QCOMPARE(verdictOf(line), Verdict::Agrees);
}

void tst_Editing::pointsNoCitationAtOtherWords()
{
    const Report report = reportFrom(u"1 V aa bb|2 A cc dd|3 V ee"_s);
    const Citation kept = cited(report, report.lines.at(0)).value();
    const Citation gone = cited(report, report.lines.at(1)).value();
    const auto merged = withLineMerged(report, idOf(2)).value();
    QCOMPARE(stateOf(kept, merged), CitationState::Stale);
    QCOMPARE(stateOf(gone, merged), CitationState::Broken);
    QCOMPARE(stateOf(kept, withLineSplit(report, idOf(1), 3).value()), CitationState::Stale);
    QCOMPARE(stateOf(gone, withLinesMoved(report, idOf(2), idOf(2), 1).value()), CitationState::Exact);

    // Another line that was given the id of the one that is gone, with the very same words.
    Report other = merged;
    other.lines.last().id = gone.line;
    other.lines.last().text = gone.quote;
    QCOMPARE(stateOf(gone, other), CitationState::Broken);
}

RELAAS_TEST(QCoreApplication, tst_Editing);

} // namespace tst_editing

#include "tst_editing.moc"
