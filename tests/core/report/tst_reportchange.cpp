#include "core/report/coverage.h"
#include "core/report/editing.h"
#include "core/report/lineplaces.h"
#include "core/report/reportchange.h"
#include "core/report/speakingtime.h"
#include "support/checks.h"
#include "support/findings.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_reportchange {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What is told of a report without looking through all of it, against what looking through all of it says.
class tst_ReportChange : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatOfALineIsAnother_data();
    void tellsWhatOfALineIsAnother();
    void tellsWhichLinesThereAre_data();
    void tellsWhichLinesThereAre();
    void isAllOfItWhereTheVersionIsAnother();
    void findsEachLineByIdAndNumber();
    void tellsWhatIsSpokenAsALookAtAllLinesDoes();
    void countsWhatIsComparedAsALookAtAllLinesDoes();
};

namespace {

using Change = std::function<void(Report &)>;

constexpr RecordingId first{7};
constexpr RecordingId second{8};

Report fiveLines()
{
    Report report;
    report.id = {1};
    report.interview = {1};
    for (int number = 1; number <= 5; ++number) {
        Line line;
        line.id = {100 + number};
        line.number = number;
        line.text = u"Woorden %1"_s.arg(number);
        line.anchor = Anchor{first, number * 100, number * 100 + 90};
        report.lines << line;
    }
    report.lastNumber = 5;
    return report;
}

/// Lines without an end, that overlap, that go back, in two recordings and in none.
Report scattered(QRandomGenerator &random)
{
    Report report;
    report.id = {1};
    for (int number = 1; number <= 60; ++number) {
        Line line;
        line.id = {number};
        line.number = number;
        line.text = random.bounded(5) ? u"Woorden"_s : QString();
        if (random.bounded(6)) {
            line.anchor = Anchor{random.bounded(3) ? first : second, random.bounded(400), std::nullopt};
            if (random.bounded(2))
                line.anchor->toFrame = line.anchor->fromFrame + 1 + random.bounded(80);
        }
        report.lines << line;
    }
    return report;
}

} // namespace

void tst_ReportChange::tellsWhatOfALineIsAnother_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("parts");
    const auto add = [](const char *name, LineParts parts, const Change &change) {
        QTest::newRow(name) << change << int(parts);
    };
    add("nothing", {}, [](Report &) {});
    add("words", LinePart::Words, [](Report &r) { r.lines[2].text = u"Anders"_s; });
    add("type", LinePart::Type, [](Report &r) { r.lines[2].type = LineType::Pause; });
    add("place", LinePart::Sound, [](Report &r) { r.lines[2].anchor.reset(); });
    add("voices", LinePart::Sound, [](Report &r) {
        r.lines[2].voices = {{Voice::Officer, Anchor{first, 0, 9}}};
    });
    add("verdict", LinePart::Check,
        [](Report &r) { r.lines[2].check = checkOf(r.lines.at(2), Verdict::Agrees); });
    add("section", LinePart::Details, [](Report &r) { r.lines[2].section = u"1.2"_s; });
    add("original words", LinePart::Details, [](Report &r) { r.lines[2].quotation.text = u"x"_s; });
    add("refusal", LinePart::Details, [](Report &r) { r.lines[2].isRefused = true; });
    add("finding on the recording", LinePart::Finding, [](Report &r) {
        r.recordingFindings << findingOn(r.lines.at(2), 1, RecordingConclusion::RecordingPrevails);
    });
    add("words and a finding", LinePart::Words | LinePart::Finding, [](Report &r) {
        r.lines[2].text = u"Anders"_s;
        r.recordingFindings << findingOn(r.lines.at(2), 1, RecordingConclusion::RecordingPrevails);
    });
    add("several", LinePart::Words | LinePart::Details, [](Report &r) {
        r.lines[2].text = u"Anders"_s;
        r.lines[2].grounds = {1};
    });
}

void tst_ReportChange::tellsWhatOfALineIsAnother()
{
    QFETCH(Change, change);
    QFETCH(int, parts);
    const Report before = fiveLines();
    Report after = before;
    change(after);
    const ReportChange found = changeBetween(before, after);
    QVERIFY(!found.isWhole && !found.isReordered);
    QCOMPARE(found.isEmpty(), parts == 0);
    QCOMPARE(int(found.lines.value(3)), parts);
    QCOMPARE(found.lines.size(), parts ? 1 : 0);
    QCOMPARE(found.touches(LinePart::Words), bool(parts & int(LinePart::Words)));
    QCOMPARE(found.touches(3, AllParts), parts != 0);
    QVERIFY(!found.touches(2, AllParts));
}

void tst_ReportChange::tellsWhichLinesThereAre_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<int>>("numbers"); // that came, went or read otherwise
    QTest::newRow("one more") << Change([](Report &r) { r = withLineAdded(r, {102}, {}).value(); })
                              << QList<int>{6};
    QTest::newRow("one less") << Change([](Report &r) { r.lines.removeAt(0); }) << QList<int>{1};
    QTest::newRow("none left") << Change([](Report &r) { r.lines.clear(); }) << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("moved") << Change([](Report &r) { r.lines.move(0, 3); }) << QList<int>{};
    QTest::newRow("moved and changed") << Change([](Report &r) {
        r.lines[0].text = u"Anders"_s;
        r.lines.move(0, 3);
    }) << QList<int>{1};
    QTest::newRow("split") << Change([](Report &r) { r = withLineSplit(r, {103}, 3).value(); })
                           << QList<int>{3, 6};
    QTest::newRow("another id") << Change([](Report &r) { r.lines[1].id = {900}; }) << QList<int>{2};
}

void tst_ReportChange::tellsWhichLinesThereAre()
{
    QFETCH(Change, change);
    QFETCH(QList<int>, numbers);
    const Report before = fiveLines();
    Report after = before;
    change(after);
    const ReportChange found = changeBetween(before, after);
    QVERIFY(found.isReordered && !found.isWhole);
    QList<int> told = found.lines.keys();
    std::sort(told.begin(), told.end());
    QCOMPARE(told, numbers);
    QVERIFY(found.touches(LinePart::Check)); // whatever is shown in the order of lines
}

void tst_ReportChange::isAllOfItWhereTheVersionIsAnother()
{
    const Report before = fiveLines();
    Report after = before;
    after.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY(changeBetween(before, after).isWhole);
    after = before;
    after.id = {2};
    QVERIFY(changeBetween(before, after).isWhole);
    after = before;
    ++after.revision;
    QVERIFY(changeBetween(before, after).isEmpty());
    QVERIFY(wholeChange().touches(4, LinePart::Words));
}

void tst_ReportChange::findsEachLineByIdAndNumber()
{
    Report report = fiveLines();
    report = withLineAdded(report, {102}, {}).value(); // without an id yet
    const LineIndex index(report.lines);
    for (qsizetype row = 0; row < report.lines.size(); ++row) {
        QCOMPARE(index.rowOfNumber(report.lines.at(row).number), row);
        if (report.lines.at(row).id.isValid())
            QCOMPARE(index.rowOf(report.lines.at(row).id), row);
    }
    QCOMPARE(index.rowOf(LineId()), -1);
    QCOMPARE(index.rowOf(LineId{999}), -1);
    QCOMPARE(index.rowOfNumber(99), -1);
    QCOMPARE(LineIndex().rowOfNumber(1), -1);
}

void tst_ReportChange::tellsWhatIsSpokenAsALookAtAllLinesDoes()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 60; ++round) {
        const Report report = scattered(random);
        const LinePlaces places(report.lines);
        for (qint64 frame = -5; frame < 600; frame += 1 + random.bounded(7)) {
            for (const RecordingId recording : {first, second, RecordingId{9}}) {
                const qint64 grace = random.bounded(30);
                const Line *spoken = lineAt(report, recording, frame, grace);
                QCOMPARE(places.rowAt(recording, frame, grace),
                         spoken ? spoken - report.lines.constData() : qsizetype(-1));
            }
        }
        for (const Line &line : report.lines) {
            if (line.anchor)
                QCOMPARE(places.endOf(*line.anchor, 450), spanEnd(report, line, 450));
        }
    }
    QCOMPARE(LinePlaces().rowAt(first, 0, 0), -1);
    QCOMPARE(LinePlaces().endOf({first, 5, std::nullopt}, 70), 70);
}

void tst_ReportChange::countsWhatIsComparedAsALookAtAllLinesDoes()
{
    QRandomGenerator random(11);
    Report report = scattered(random);
    report.version = 2;
    report.lastNumber = int(report.lines.size());
    const QSet<LineId> cited{{3}, {17}, {40}};
    CoverageCount count;
    count.set(report, cited);
    for (int round = 0; round < 300; ++round) {
        const Report before = report;
        const qsizetype row = random.bounded(int(report.lines.size()));
        Line &line = report.lines[row];
        switch (random.bounded(6)) {
        case 0:
            line.text = u"Woorden %1"_s.arg(round);
            break;
        case 1:
            line.check = checkOf(line, random.bounded(2) ? Verdict::Agrees : Verdict::Deviates);
            line.check->version = 1 + random.bounded(2);
            if (random.bounded(2))
                line.check->heard.reset();
            break;
        case 2:
            line.anchor = Anchor{first, random.bounded(300), std::nullopt};
            break;
        case 3:
            report.lines.move(row, random.bounded(int(report.lines.size())));
            break;
        case 4:
            if (report.lines.size() > 30)
                report.lines.removeAt(row);
            break;
        default:
            report = withLineAdded(report, {}, LineType::Answer).value();
            report.lines.first().id = {1000 + round};
        }
        count.renew(report, changeBetween(before, report), LineIndex(report.lines));
        QCOMPARE(count.total(), coverage(report, cited));
    }
    QVERIFY(count.total().checked > 0 && count.total().stale > 0 && count.total().unheard > 0);
}

RELAAS_TEST(QCoreApplication, tst_ReportChange);

} // namespace tst_reportchange

#include "tst_reportchange.moc"
