#include "core/report/reporthistory.h"
#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/reportwords.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_reportedits {

using namespace relaas;
using test::wordsOf;
using namespace Qt::StringLiterals;

/// Writing in the order of a text, on a real store.
class tst_ReportEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void isOneRowInTheLog_data();
    void isOneRowInTheLog();
    void leavesNothingBehindWhereItIsRefused();
    void meetsAColleague();
    void bringsALineBackWithAllThatWasFound();
    void givesALineAnotherIdWhereItsOwnIsTaken();
    void isForThoseWhoMayWrite();
    void keepsLinesWholeThroughCrashes_data();
    void keepsLinesWholeThroughCrashes();

private:
    using Verb = std::function<Result<Report>(Reports &, const Report &)>;

    Reports &reports() { return m_desk->office().reports(); }
    Report report() { return m_desk->report(); }
    Line line(int number) { return *report().lineWithNumber(number); }
    QList<AuditEntry> log()
    {
        m_desk->signIn(u"visser"_s); // may read it
        const QList<AuditEntry> entries = m_desk->office().log(m_desk->caseFile(), 1000).value();
        m_desk->signIn(u"bos"_s);
        return entries;
    }
    int rows(const QString &action)
    {
        const auto entries = log();
        return int(std::ranges::count(entries, action, &AuditEntry::action));
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

namespace {

LineId idOf(const Report &report, int number)
{
    return report.lineWithNumber(number)->id;
}

} // namespace

void tst_ReportEdits::isOneRowInTheLog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Verb>("verb");
    const auto row = [](const QString &action, const Verb &verb) {
        QTest::newRow(qPrintable(action)) << action << verb;
    };
    row(u"split"_s, [](Reports &reports, const Report &r) { return reports.splitLine(r, idOf(r, 2), 10); });
    row(u"merge"_s, [](Reports &reports, const Report &r) { return reports.mergeLine(r, idOf(r, 2)); });
    row(u"move"_s,
        [](Reports &reports, const Report &r) { return reports.moveLines(r, idOf(r, 2), idOf(r, 3), 2); });
    row(u"replace"_s, [](Reports &reports, const Report &r) {
        return reports.replaceTexts(r, {{idOf(r, 1), u"Eén"_s}, {idOf(r, 2), u"Twee"_s}});
    });
    row(u"change"_s, [](Reports &reports, const Report &r) {
        return reports.replaceRange(r, {idOf(r, 1), 3, idOf(r, 4), 3}, {u"a"_s, u"b"_s, u"c"_s});
    });
}

void tst_ReportEdits::isOneRowInTheLog()
{
    QFETCH(QString, action);
    QFETCH(Verb, verb);
    const Report before = report();
    const int others = rows(action);
    const auto done = verb(reports(), before);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QCOMPARE(wordsOf(report()), wordsOf(*done));
    QCOMPARE(rows(action), others + 1);

    const auto step = stepBetween(before, *done, EditKind::Typing, {});
    QVERIFY(step);
    const auto back = reports().undo(*done, *step);
    QVERIFY2(bool(back), qPrintable(why(back)));
    QCOMPARE(wordsOf(report()), wordsOf(before));
    QCOMPARE(*back, report());
    QCOMPARE(report().lastNumber, done->lastNumber);
    const auto again = reports().redo(*back, *step);
    QVERIFY2(bool(again), qPrintable(why(again)));
    QCOMPARE(wordsOf(report()), wordsOf(*done));
    QCOMPARE(rows(u"undo"_s), 1);
    QCOMPARE(rows(u"redo"_s), 1);
    const auto entries = log();
    for (const AuditEntry &entry : entries) {
        if (entry.action == u"undo"_s || entry.action == u"redo"_s)
            QCOMPARE(entry.digest.size(), 64);
    }
}

void tst_ReportEdits::leavesNothingBehindWhereItIsRefused()
{
    const Report before = report();
    const int rowsBefore = int(log().size());
    QVERIFY(!reports().splitLine(before, idOf(before, 2), 0));
    QVERIFY(!reports().mergeLine(before, idOf(before, 1)));
    QVERIFY(!reports().moveLines(before, idOf(before, 1), idOf(before, 1), -1));
    QVERIFY(!reports().replaceTexts(before, {{LineId{9999}, u"x"_s}}));
    QCOMPARE(report(), before);
    QVERIFY(log().size() <= rowsBefore + 4); // of signing in to read it
    for (const QString &action : {u"split"_s, u"merge"_s, u"move"_s, u"replace"_s})
        QCOMPARE(rows(action), 0);
}

void tst_ReportEdits::meetsAColleague()
{
    const Report seen = report();
    QVERIFY(reports().changeLine(seen, idOf(seen, 4), LineType::Answer, u"Anders."_s));
    for (const auto &refused :
         {reports().splitLine(seen, idOf(seen, 2), 10), reports().mergeLine(seen, idOf(seen, 2)),
          reports().moveLines(seen, idOf(seen, 2), idOf(seen, 2), 1)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
    }
}

void tst_ReportEdits::bringsALineBackWithAllThatWasFound()
{
    const Line was = line(5); // it deviates
    QVERIFY(was.check);
    const Citation citation = m_desk->citation(2);
    const Report before = report();
    auto without = reports().removeLine(before, was.id).value();
    const auto step = *stepBetween(before, without, EditKind::Removing, {});
    without = reports().mergeLine(without, idOf(without, 2)).value();
    QCOMPARE(stateOf(citation, without), CitationState::Broken);
    // The newest id goes to another line meanwhile, and everything is read again.
    without = reports().addLine(without, {}, LineType::Heading).value();
    m_desk->reopen(u"bos"_s);

    const auto back = reports().undo(report(), step);
    QVERIFY2(bool(back), qPrintable(why(back)));
    const Line *line = back->lineWithNumber(5);
    QVERIFY(line);
    QCOMPARE(*line, was);
    QCOMPARE(verdictOf(*line), verdictOf(was));
    QCOMPARE(reports().checksOf(*back, line->id).value().size(), 1);
    QCOMPARE(*back, report());
}

void tst_ReportEdits::givesALineAnotherIdWhereItsOwnIsTaken()
{
    const Report before = report();
    const Line last = before.lines.constLast();
    const Citation citation = m_desk->citation(last.number);
    auto without = reports().removeLine(before, last.id).value();
    const auto step = *stepBetween(before, without, EditKind::Removing, {});
    const auto other = reports().addLine(without, {}, LineType::Heading).value();
    QCOMPARE(other.lines.constFirst().id, last.id); // ids may be given again, numbers are not
    QCOMPARE(other.lines.constFirst().number, last.number + 1);
    QCOMPARE(stateOf(citation, other), CitationState::Broken);

    const auto back = reports().undo(other, step);
    QVERIFY2(bool(back), qPrintable(why(back)));
    QCOMPARE(wordsOf(*back).constLast(), wordsOf(before).constLast());
    QVERIFY(back->lines.constLast().id != last.id);
    QCOMPARE(back->lines.constFirst(), other.lines.constFirst());
    QCOMPARE(stateOf(citation, *back), CitationState::Exact);
}

void tst_ReportEdits::isForThoseWhoMayWrite()
{
    const Report seen = report();
    const auto step = *stepBetween(seen, *withLineMerged(seen, idOf(seen, 2)), EditKind::Merging, {});
    for (const QString &login : {u"visser"_s, u"beheer"_s}) {
        auto office = m_desk->another(login);
        Reports &theirs = office->reports();
        for (const auto &refused :
             {theirs.splitLine(seen, idOf(seen, 2), 10), theirs.mergeLine(seen, idOf(seen, 2)),
              theirs.moveLines(seen, idOf(seen, 2), idOf(seen, 2), 1),
              theirs.replaceTexts(seen, {{idOf(seen, 2), u"x"_s}}),
              theirs.replaceRange(seen, {idOf(seen, 2), 0, idOf(seen, 2), 1}, {u"x"_s}),
              theirs.undo(seen, step), theirs.redo(seen, step)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::NotAllowed);
        }
    }
    QCOMPARE(report(), seen);
}

void tst_ReportEdits::keepsLinesWholeThroughCrashes_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("one") << quint32(1);
    QTest::newRow("two") << quint32(2);
    QTest::newRow("three") << quint32(3);
}

void tst_ReportEdits::keepsLinesWholeThroughCrashes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto chance = [&](qsizetype of) { return qsizetype(random.bounded(quint32(of))); };
    QHash<int, Check> found;
    for (const Line &each : report().lines)
        if (each.check)
            found.insert(each.number, *each.check);
    ReportHistory history;
    QList<Line> first = wordsOf(report());
    QSet<int> given;
    int highest = report().lastNumber;
    for (int edit = 0; edit < 120 / test::slowness; ++edit) {
        const Report before = report();
        const auto some = [&] { return before.lines.at(chance(before.lines.size())); };
        Result<Report> done = before;
        const auto write = [&]() -> Result<Report> {
            switch (before.lines.size() < 3 ? 0 : chance(8)) {
            case 0:
                return reports().addLine(before, before.lines.isEmpty() ? LineId() : some().id,
                                         LineType::Answer);
            case 1:
                return reports().changeLine(before, some().id, LineType::Answer,
                                            u"Woorden van toen %1."_s.arg(chance(100)));
            case 2:
                return reports().splitLine(before, some().id, 8);
            case 3:
                return reports().mergeLine(before, some().id);
            case 4:
                return reports().moveLines(before, some().id, some().id, int(chance(7)) - 3);
            case 5:
                return reports().setAnchor(before, some().id,
                                           Anchor{m_desk->recording().id, chance(1000), 2000 + chance(1000)});
            case 6:
                return reports().removeLine(before, some().id);
            default:
                return reports().replaceTexts(before, {{some().id, u"Vervangen."_s}, {some().id, u"Ook."_s}});
            }
        };
        switch (chance(6)) {
        case 0: // crash and recover: what was not saved is gone, and so is the history of the sitting
            m_desk->close();
            m_desk->reopen(u"bos"_s);
            QCOMPARE(report(), before);
            history = ReportHistory();
            first = wordsOf(before);
            continue;
        case 1:
            if (const ReportStep *step = history.toUndo()) {
                done = reports().undo(before, *step);
                QVERIFY2(bool(done), qPrintable(why(done)));
                history.stepBack();
            }
            break;
        case 2:
            if (const ReportStep *step = history.toRedo()) {
                done = reports().redo(before, *step);
                QVERIFY2(bool(done), qPrintable(why(done)));
                history.stepForward();
            }
            break;
        case 3:
            if (!before.lines.isEmpty())
                done = reports().judge(before, some().id, {Verdict::Agrees});
            break;
        default:
            done = write();
            m_desk->moveTo(m_desk->now().addMSecs(chance(2) ? chance(4000) : chance(60'000)));
            if (done)
                history.note(before, *done, chance(4) ? EditKind::Typing : EditKind::Replacing,
                             m_desk->now());
        }
        const Report now = report();
        if (done)
            QCOMPARE(now, *done);
        else
            QCOMPARE(now, before);
        QVERIFY(now.lastNumber >= highest);
        QSet<int> numbers;
        for (const Line &each : now.lines) {
            numbers << each.number;
            QVERIFY(given.contains(each.number) || before.lineWithNumber(each.number)
                    || each.number > highest);
            const Line *was = before.lineWithNumber(each.number);
            QVERIFY(!was || was->id == each.id);
            if (each.check)
                found.insert(each.number, *each.check);
            QCOMPARE(each.check.has_value(), found.contains(each.number));
            if (verdictOf(each) != Verdict::NotChecked)
                QVERIFY(each.check->textSha256 == textSha256(each.text) && each.check->anchor == each.anchor);
        }
        QCOMPARE(numbers.size(), now.lines.size());
        given += numbers;
        highest = now.lastNumber;
    }
    while (const ReportStep *step = history.toRedo()) { // to the newest state
        QVERIFY(reports().redo(report(), *step));
        history.stepForward();
    }
    const QList<Line> last = wordsOf(report());
    while (const ReportStep *step = history.toUndo()) {
        QVERIFY(reports().undo(report(), *step));
        history.stepBack();
    }
    QCOMPARE(wordsOf(report()), first);
    while (const ReportStep *step = history.toRedo()) {
        QVERIFY(reports().redo(report(), *step));
        history.stepForward();
    }
    QCOMPARE(wordsOf(report()), last);
}

RELAAS_TEST(QGuiApplication, tst_ReportEdits);

} // namespace tst_reportedits

#include "tst_reportedits.moc"
