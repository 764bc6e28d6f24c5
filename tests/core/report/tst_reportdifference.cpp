#include "core/report/reportdifference.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace tst_reportdifference {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200'000 / test::slowness; // lines of a report

Line numbered(int number, const QString &text = u"Woorden."_s)
{
    Line line;
    line.number = number;
    line.text = text;
    return line;
}

/// Lines of these numbers, in this order; each version has rows of its own.
Report version(const QList<int> &numbers, qint64 firstId = 1)
{
    Report report;
    for (const int number : numbers) {
        report.lines << numbered(number);
        report.lines.last().id = LineId{firstId++};
    }
    return report;
}

/// "1 -2 +3 ~4": as it is, removed, added, moved.
QString order(const ReportDifference &difference)
{
    QStringList parts;
    for (const LineDifference &line : difference.lines) {
        const QString sign = line.isAdded() ? u"+"_s
            : line.isRemoved()              ? u"-"_s
            : line.hasMoved                 ? u"~"_s
                                            : QString();
        parts << sign + QString::number(line.newer ? line.newer->number : line.older->number);
    }
    return parts.join(u' ');
}

/// How few can have moved: tries every choice of lines that may have stayed.
int fewestMoved(const QList<int> &numbers)
{
    const auto count = int(numbers.size());
    int most = 0;
    for (unsigned choice = 0; choice < 1U << count; ++choice) {
        int last = 0;
        int kept = 0;
        bool isRising = true;
        for (int i = 0; i < count; ++i) {
            if (!(choice >> i & 1U))
                continue;
            isRising = isRising && numbers.at(i) > last;
            last = numbers.at(i);
            ++kept;
        }
        most = std::max(most, isRising ? kept : 0);
    }
    return count - most;
}

} // namespace

class tst_ReportDifference : public QObject
{
    Q_OBJECT

private slots:
    void putsLinesInOrder_data();
    void putsLinesInOrder();
    void matchesByNumberAndNeverByWords();
    void saysWhatChangedInALine_data();
    void saysWhatChangedInALine();
    void carriesBothLines();
    void countsAMovedAndChangedLineInBoth();
    void leavesVerdictsOut();
    void movesAsFewLinesAsPossible();
    void holdsEveryLineOfBothOnce();
    void takesAsManyLinesAsAReportMayHave_data();
    void takesAsManyLinesAsAReportMayHave();
};

void tst_ReportDifference::putsLinesInOrder_data()
{
    QTest::addColumn<QList<int>>("older");
    QTest::addColumn<QList<int>>("newer");
    QTest::addColumn<QString>("expected");

    using L = QList<int>;
    QTest::newRow("nothing") << L{} << L{} << u""_s;
    QTest::newRow("the same") << L{1, 2, 3} << L{1, 2, 3} << u"1 2 3"_s;
    QTest::newRow("all new") << L{} << L{1, 2} << u"+1 +2"_s;
    QTest::newRow("all gone") << L{1, 2} << L{} << u"-1 -2"_s;
    QTest::newRow("added between") << L{1, 2} << L{1, 3, 2} << u"1 +3 2"_s;
    QTest::newRow("added first") << L{1, 2} << L{3, 1, 2} << u"+3 1 2"_s;
    QTest::newRow("removed first") << L{1, 2, 3} << L{2, 3} << u"-1 2 3"_s;
    QTest::newRow("removed between") << L{1, 2, 3} << L{1, 3} << u"1 -2 3"_s;
    QTest::newRow("removed last") << L{1, 2, 3} << L{1, 2} << u"1 2 -3"_s;
    QTest::newRow("one in the place of another") << L{1, 2, 3} << L{1, 4, 3} << u"1 -2 +4 3"_s;
    QTest::newRow("nothing in common") << L{1, 2} << L{3, 4} << u"-1 -2 +3 +4"_s;
    QTest::newRow("moved down") << L{1, 2, 3, 4} << L{2, 3, 1, 4} << u"2 3 ~1 4"_s;
    QTest::newRow("moved up") << L{1, 2, 3, 4} << L{1, 4, 2, 3} << u"1 ~4 2 3"_s;
    QTest::newRow("two moved together") << L{1, 2, 3, 4, 5} << L{3, 4, 5, 1, 2} << u"3 4 5 ~1 ~2"_s;
    QTest::newRow("numbers need not rise") << L{9, 2, 7} << L{9, 2, 7} << u"9 2 7"_s;
    QTest::newRow("removed behind a line that moved away")
        << L{1, 2, 3, 4, 5} << L{1, 4, 5, 2} << u"1 -3 4 5 ~2"_s;
    QTest::newRow("removed before a line that moved away")
        << L{1, 2, 3, 4, 5} << L{1, 4, 5, 3} << u"1 -2 4 5 ~3"_s;
    QTest::newRow("a number that stands twice") << L{1, 1, 2} << L{1, 2} << u"1 -1 2"_s;
    QTest::newRow("lines without a number yet") << L{0, 0} << L{0, 0, 0} << u"0 0 +0"_s;
}

void tst_ReportDifference::putsLinesInOrder()
{
    QFETCH(QList<int>, older);
    QFETCH(QList<int>, newer);
    const ReportDifference difference = reportDifference(version(older), version(newer, 1000));
    QTEST(order(difference), "expected");
    QCOMPARE(difference.isEmpty(), older == newer);
}

void tst_ReportDifference::matchesByNumberAndNeverByWords()
{
    Report older = version({1, 2});
    older.lines[1].text = u"Ik ben in maart vertrokken."_s;
    Report newer = version({1, 3});
    newer.lines[1].text = older.lines.at(1).text;
    QCOMPARE(order(reportDifference(older, newer)), u"1 -2 +3"_s);
}

void tst_ReportDifference::saysWhatChangedInALine_data()
{
    QTest::addColumn<Line>("older");
    QTest::addColumn<Line>("newer");
    QTest::addColumn<QString>("expected"); // text, type, sound

    const Line plain = numbered(1, u"Mijn zwager kwam."_s);
    Line other = plain;
    QTest::newRow("nothing") << plain << plain << u""_s;
    other.text = u"Mijn broer kwam."_s;
    QTest::newRow("words") << plain << other << u"text"_s;
    other = plain;
    other.text += u' ';
    QTest::newRow("a space") << plain << other << u"text"_s;
    other = plain;
    other.type = LineType::Answer;
    QTest::newRow("type") << plain << other << u"type"_s;
    other = plain;
    other.anchor = Anchor{RecordingId{1}, 10, {}};
    QTest::newRow("sound set") << plain << other << u"sound"_s;
    QTest::newRow("sound taken away") << other << plain << u"sound"_s;
    Line closed = other;
    closed.anchor->toFrame = 20;
    QTest::newRow("its end") << other << closed << u"sound"_s;
    closed = other;
    closed.anchor->recording = RecordingId{2};
    QTest::newRow("another recording") << other << closed << u"sound"_s;
    other = plain;
    other.voices = {{Voice::Applicant, Anchor{RecordingId{1}, 10, 20}}};
    QTest::newRow("a voice") << plain << other << u"sound"_s;
    other = plain;
    other.quotation = {u"Ez nizanim."_s, u"kmr"_s};
    QTest::newRow("original words") << plain << other << u"quotation"_s;
    QTest::newRow("original words taken away") << other << plain << u"quotation"_s;
    Line farsi = other;
    farsi.quotation.language = u"fas"_s;
    QTest::newRow("another language") << other << farsi << u"quotation"_s;
    other = plain;
    other.section = u"4.X"_s;
    QTest::newRow("section") << plain << other << u"tags"_s;
    other = plain;
    other.grounds = {1};
    QTest::newRow("grounds") << plain << other << u"tags"_s;
    other = plain;
    other.isRefused = true;
    QTest::newRow("refused") << plain << other << u"tags"_s;
    closed.text.clear();
    closed.type = LineType::Pause;
    closed.quotation = farsi.quotation;
    closed.grounds = {2};
    QTest::newRow("all at once") << plain << closed << u"text type sound quotation tags"_s;
}

void tst_ReportDifference::saysWhatChangedInALine()
{
    QFETCH(Line, older);
    QFETCH(Line, newer);
    Report before;
    Report after;
    before.lines << older;
    after.lines << newer;
    const ReportDifference difference = reportDifference(before, after);
    QCOMPARE(difference.lines.size(), 1);
    const LineDifference &line = difference.lines.constFirst();
    QStringList changed;
    if (line.hasOtherText())
        changed << u"text"_s;
    if (line.hasOtherType())
        changed << u"type"_s;
    if (line.hasOtherSound())
        changed << u"sound"_s;
    if (line.hasOtherQuotation())
        changed << u"quotation"_s;
    if (line.hasOtherTags())
        changed << u"tags"_s;
    QTEST(changed.join(u' '), "expected");
    QCOMPARE(line.isUnchanged(), changed.isEmpty());
    QCOMPARE(difference.unchanged, changed.isEmpty() ? 1 : 0);
    QCOMPARE(difference.otherText, changed.contains(u"text"_s) ? 1 : 0);
    QCOMPARE(difference.otherType, changed.contains(u"type"_s) ? 1 : 0);
    QCOMPARE(difference.otherSound, changed.contains(u"sound"_s) ? 1 : 0);
    QCOMPARE(difference.otherQuotation, changed.contains(u"quotation"_s) ? 1 : 0);
    QCOMPARE(difference.otherTags, changed.contains(u"tags"_s) ? 1 : 0);
    QCOMPARE(line.words(), wordChanges(older.text, newer.text));
}

void tst_ReportDifference::carriesBothLines()
{
    Report older = version({1, 2}, 1);
    Report newer = version({2, 3}, 100);
    older.lines[1].anchor = Anchor{RecordingId{5}, 100, 200};
    newer.lines[0].anchor = Anchor{RecordingId{5}, 120, 200};
    const QList<LineDifference> lines = reportDifference(older, newer).lines;
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).older, std::optional(older.lines.at(0)));
    QVERIFY(!lines.at(0).newer);
    QCOMPARE(lines.at(0).words(), (QList<WordChange>{{WordChange::Kind::Removed, u"Woorden."_s}}));
    QCOMPARE(lines.at(1).older, std::optional(older.lines.at(1)));
    QCOMPARE(lines.at(1).newer, std::optional(newer.lines.at(0)));
    QVERIFY(!lines.at(2).older);
    QCOMPARE(lines.at(2).newer, std::optional(newer.lines.at(1)));
    QVERIFY(!lines.at(2).hasOtherText());
    QVERIFY(!lines.at(2).isUnchanged());
}

void tst_ReportDifference::countsAMovedAndChangedLineInBoth()
{
    Report older = version({1, 2, 3, 4});
    Report newer = version({2, 3, 1, 5});
    newer.lines[2].text = u"Andere woorden."_s;
    newer.lines[2].type = LineType::Answer;
    const ReportDifference difference = reportDifference(older, newer);
    QCOMPARE(difference.unchanged, 2);
    QCOMPARE(difference.added, 1);
    QCOMPARE(difference.removed, 1);
    QCOMPARE(difference.otherText, 1);
    QCOMPARE(difference.otherType, 1);
    QCOMPARE(difference.otherSound, 0);
    QCOMPARE(difference.moved, 1);
    QVERIFY(!difference.isEmpty());
}

void tst_ReportDifference::leavesVerdictsOut()
{
    const Report older = version({1});
    Report newer = older;
    newer.lines[0].check = Check{};
    newer.lines[0].check->verdict = Verdict::Deviates;
    newer.lines[0].check->note = u"Gehoord: april."_s;
    QVERIFY(reportDifference(older, newer).isEmpty());
}

void tst_ReportDifference::movesAsFewLinesAsPossible()
{
    std::mt19937 random(11);
    QList<int> numbers{1, 2, 3, 4, 5, 6, 7, 8, 9};
    const Report older = version(numbers);
    for (int round = 0; round < 200; ++round) {
        std::ranges::shuffle(numbers, random);
        QCOMPARE(reportDifference(older, version(numbers)).moved, fewestMoved(numbers));
    }
}

void tst_ReportDifference::holdsEveryLineOfBothOnce()
{
    std::mt19937 random(12);
    for (int round = 0; round < 500; ++round) {
        QList<int> before;
        QList<int> after;
        for (int i = 0; i < 12; ++i) {
            if (random() % 3)
                before << int(random() % 15);
            if (random() % 3)
                after << int(random() % 15);
        }
        const ReportDifference difference = reportDifference(version(before), version(after, 1000));
        QList<int> older;
        QList<int> newer;
        for (const LineDifference &line : difference.lines) {
            if (line.older)
                older << line.older->number;
            if (line.newer)
                newer << line.newer->number;
            if (line.older && line.newer)
                QCOMPARE(line.older->number, line.newer->number);
        }
        QCOMPARE(newer, after); // in its order
        std::ranges::sort(older);
        std::ranges::sort(before);
        QCOMPARE(older, before);
        QCOMPARE(difference.lines.size(), before.size() + difference.added);
    }
}

void tst_ReportDifference::takesAsManyLinesAsAReportMayHave_data()
{
    QTest::addColumn<QList<int>>("newer");
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("removed");

    QList<int> numbers(mostLines);
    std::iota(numbers.begin(), numbers.end(), 1);
    QTest::newRow("the same") << numbers << 0 << 0;
    QTest::newRow("the other way round")
        << QList<int>(numbers.rbegin(), numbers.rend()) << mostLines - 1 << 0;
    QTest::newRow("none left") << QList<int>{} << 0 << mostLines;
    QTest::newRow("the second half first")
        << numbers.mid(mostLines / 5 * 3) + numbers.mid(0, mostLines / 5 * 3) << mostLines / 5 * 2 << 0;
    QTest::newRow("every second") << [&] {
        QList<int> half;
        for (int i = 1; i <= mostLines; i += 2)
            half << i;
        return half;
    }() << 0 << mostLines / 2;
}

void tst_ReportDifference::takesAsManyLinesAsAReportMayHave()
{
    QFETCH(QList<int>, newer);
    QList<int> numbers(mostLines);
    std::iota(numbers.begin(), numbers.end(), 1);
    const Report before = version(numbers);
    const Report after = version(newer);
    QElapsedTimer timer;
    timer.start();
    const ReportDifference difference = reportDifference(before, after);
    QVERIFY(timer.elapsed() < test::hangMs);
    QTEST(difference.moved, "moved");
    QTEST(difference.removed, "removed");
}

RELAAS_TEST(QCoreApplication, tst_ReportDifference);

} // namespace tst_reportdifference

#include "tst_reportdifference.moc"
