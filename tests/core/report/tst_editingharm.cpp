#include "core/assessment/citation.h"
#include "core/report/editing.h"
#include "core/report/reporthistory.h"
#include "support/checks.h"
#include "support/reportwords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace tst_editingharm {

using namespace relaas;
using test::lettersOf;
using test::wordsOf;
using namespace Qt::StringLiterals;

/// Thousands of edits by chance: whatever somebody does to a report, its lines keep what is theirs.
class tst_EditingHarm : public QObject
{
    Q_OBJECT

private slots:
    void keepsLinesWhole_data();
    void keepsLinesWhole();
    void touchesOnlyItsOwnLines_data();
    void touchesOnlyItsOwnLines();
};

namespace {

/// Somebody who writes without sense, and knows what must come of it.
class Scribbler
{
public:
    explicit Scribbler(quint32 seed) : m_random(seed)
    {
        m_report.id = ReportId{1};
        m_version.id = ReportId{2};
        for (int number = 1; number <= 12; ++number) {
            Line line;
            line.id = LineId{++m_lastId};
            line.number = number;
            line.type = number % 2 ? LineType::Question : LineType::Answer;
            line.text = words();
            line.anchor = span();
            m_report.lines << line;
        }
        m_report.lastNumber = 12;
        m_version.lines = m_report.lines;
        m_version.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        for (const Line &line : m_version.lines)
            m_frozenCitations << cited(m_version, line).value();
        m_states << wordsOf(m_report);
        for (const Line &line : m_report.lines)
            m_given << line.number;
    }

    void scribble()
    {
        const Report before = m_report;
        const int action = chance(12);
        if (action < 9)
            write(action);
        else if (action == 9)
            judge();
        else
            turn(action == 10);
        for (const Line &line : m_report.lines)
            QVERIFY2(line.number <= m_report.lastNumber, "a number that was not given");
        checkNumbers(before);
        checkVerdicts();
        checkCitations();
        if (chance(20) == 0 && !m_report.lines.isEmpty())
            m_citations << citedIfPossible(some());
    }

    void undoAll()
    {
        while (m_history.toUndo())
            turn(true);
        QCOMPARE(wordsOf(m_report), m_states.constFirst());
    }
    void redoAll()
    {
        while (m_history.toRedo())
            turn(false);
        QCOMPARE(wordsOf(m_report), m_states.constLast());
    }
    int joined() const { return m_joined; }

private:
    int chance(int of) { return int(m_random.bounded(quint32(of))); }
    /// Often the same once more: somebody writes on where they are.
    Line &some()
    {
        const auto same = std::ranges::find(m_report.lines, m_last, &Line::number);
        if (same != m_report.lines.end() && chance(3) == 0)
            return *same;
        Line &line = m_report.lines[chance(int(m_report.lines.size()))];
        m_last = line.number;
        return line;
    }
    QString words()
    {
        static const QStringList known{
            u"betrokkene"_s, u"Wad"_s, u"Madani."_s, u"  "_s,   u"e\u0301e\u0301n"_s,
            u"😀😀"_s,         u"אבג"_s, u"\n"_s,      u"1998"_s, u"niet"_s};
        QString text;
        for (int i = chance(6); i >= 0; --i)
            text += known.at(chance(int(known.size()))) + (chance(3) ? u" "_s : QString());
        return text.trimmed().isEmpty() ? u"leeg"_s : text;
    }
    QStringList paragraphs()
    {
        switch (chance(4)) {
        case 0:
            return {QString(), QString()}; // Enter
        case 1:
            return {words(), {}, words()};
        default:
            return {words()};
        }
    }
    std::optional<Anchor> span()
    {
        if (chance(4) == 0)
            return std::nullopt;
        const qint64 from = chance(10'000);
        Anchor anchor{RecordingId{1 + chance(2)}, from, from + 1 + chance(500)};
        if (chance(5) == 0)
            anchor.toFrame.reset();
        return anchor;
    }

    Result<Report> wanted(int action)
    {
        const LineId id = some().id;
        switch (action) {
        case 0:
            return withLineChanged(m_report, id, LineType(chance(9)), words());
        case 1:
        case 2:
            return withLineSplit(m_report, id, chance(40));
        case 3:
            return withLineMerged(m_report, id);
        case 4:
            return withLinesMoved(m_report, id, some().id, chance(9) - 4);
        case 5:
            return withAnchor(m_report, id, span());
        case 6:
            return withLineAdded(m_report, chance(5) ? id : LineId(), LineType::Answer);
        case 7:
            return withLineRemoved(m_report, id);
        default:
            return withRangeReplaced(m_report, {id, chance(20), some().id, chance(20)}, paragraphs());
        }
    }

    void write(int action)
    {
        if (m_report.lines.isEmpty())
            action = 6;
        const Report before = m_report;
        const auto done = action == 6 && m_report.lines.isEmpty()
            ? withLineAdded(m_report, {}, LineType::Answer)
            : wanted(action);
        if (!done)
            return; // refused: nothing became of it
        m_now = m_now.addMSecs(chance(2) ? chance(4000) : chance(60'000));
        m_report = stored(*done);
        checkEdit(action, before);
        m_history.note(before, m_report, chance(4) ? EditKind::Typing : EditKind::Replacing, m_now);
        if (wordsOf(before) != wordsOf(m_report))
            noteState();
    }

    /// An edit is a step of its own, goes on in the last one, or takes that one away.
    void noteState()
    {
        const qsizetype steps = stepsIn(m_history);
        QVERIFY(steps >= m_place - 1 && steps <= m_place + 1);
        if (steps < m_place)
            QCOMPARE(wordsOf(m_report), m_states.at(steps));
        m_joined += steps <= m_place ? 1 : 0;
        m_states.resize(steps);
        m_states << wordsOf(m_report);
        m_place = steps;
    }
    static qsizetype stepsIn(ReportHistory history)
    {
        qsizetype steps = 0;
        for (; history.toUndo(); ++steps)
            history.stepBack();
        return steps;
    }

    /// As the store does it: new lines get an id, checks come by the number.
    Report stored(Report report)
    {
        for (Line &line : report.lines) {
            if (!line.id.isValid())
                line.id = LineId{++m_lastId};
            if (m_checks.contains(line.number))
                line.check = m_checks.value(line.number);
        }
        return report;
    }

    /// What came of splitting, joining and moving, told from outside.
    void checkEdit(int action, const Report &before)
    {
        if (action == 1 || action == 2 || action == 3)
            QCOMPARE(lettersOf(m_report.lines), lettersOf(before.lines));
        if (action == 4)
            QCOMPARE(m_report.lines.size(), before.lines.size());
        int others = 0;
        for (const Line &line : m_report.lines) {
            const Line *was = before.lineWithNumber(line.number);
            QVERIFY2(!was || was->id == line.id, "a number went to another line");
            others += was && (was->text != line.text || was->anchor != line.anchor) ? 1 : 0;
        }
        QVERIFY2(others <= (action == 4 ? 0 : action == 8 ? 2 : 1), "lines changed that were not touched");
    }

    void judge()
    {
        if (m_report.lines.isEmpty())
            return;
        Line &line = some();
        if (!isComparable(line))
            return;
        line.check = test::checkOf(line, Verdict(1 + chance(6)));
        m_checks.insert(line.number, *line.check);
    }

    void turn(bool isBack)
    {
        const ReportStep *step = isBack ? m_history.toUndo() : m_history.toRedo();
        if (!step)
            return;
        const auto done = isBack ? withStepUndone(m_report, *step) : withStepRedone(m_report, *step);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().text));
        m_report = stored(*done);
        if (isBack)
            m_history.stepBack();
        else
            m_history.stepForward();
        m_place += isBack ? -1 : 1;
        QCOMPARE(wordsOf(m_report), m_states.at(m_place));
    }

    void checkNumbers(const Report &before)
    {
        QSet<int> numbers;
        for (const Line &line : m_report.lines)
            numbers << line.number;
        QCOMPARE(numbers.size(), m_report.lines.size());
        QVERIFY(m_report.lastNumber >= before.lastNumber);
        for (const int number : numbers) {
            // A number is new once; later it only comes back by undoing or redoing.
            QVERIFY(m_given.contains(number) || number > before.lastNumber);
            m_given << number;
        }
    }
    void checkVerdicts()
    {
        for (const Line &line : m_report.lines) {
            if (line.check)
                QCOMPARE(line.check->lineNumber, line.number);
            if (verdictOf(line) == Verdict::NotChecked)
                continue;
            const Check &known = m_checks[line.number];
            QCOMPARE(textSha256(line.text), known.textSha256);
            QVERIFY(line.anchor && *line.anchor == known.anchor);
        }
    }
    std::pair<Citation, Line> citedIfPossible(const Line &line)
    {
        const auto citation = cited(m_report, line);
        return {citation ? *citation : Citation(), line};
    }
    void checkCitations()
    {
        for (const Citation &citation : m_frozenCitations)
            QCOMPARE(stateOf(citation, m_version), CitationState::Exact);
        for (const auto &[citation, line] : m_citations) {
            if (citation.lineNumber == 0)
                continue;
            const Line *now = m_report.lineWithNumber(line.number);
            const bool isExact = now && now->text == line.text && now->anchor == line.anchor;
            QCOMPARE(stateOf(citation, m_report),
                     isExact   ? CitationState::Exact
                         : now ? CitationState::Stale
                               : CitationState::Broken);
        }
    }

    QRandomGenerator m_random;
    Report m_report;
    Report m_version; ///< frozen
    ReportHistory m_history{5000};
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    QList<QList<Line>> m_states; ///< after each step
    qsizetype m_place = 0;
    QHash<int, Check> m_checks;
    QList<Citation> m_frozenCitations;
    QList<std::pair<Citation, Line>> m_citations;
    QSet<int> m_given;
    qint64 m_lastId = 0;
    int m_last = 0; ///< number of the line written in
    int m_joined = 0; ///< edits that went on in the step before
};

} // namespace

void tst_EditingHarm::keepsLinesWhole_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_EditingHarm::keepsLinesWhole()
{
    QFETCH(quint32, seed);
    Scribbler scribbler(seed);
    for (int edit = 0; edit < 1000 / test::slowness; ++edit) {
        scribbler.scribble();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(scribbler.joined() > 0 || test::slowness > 1, "nobody typed on");
    scribbler.undoAll();
    scribbler.redoAll();
    scribbler.undoAll();
}

void tst_EditingHarm::touchesOnlyItsOwnLines_data()
{
    keepsLinesWhole_data();
}

/// Mine is taken back after others did something by chance: either that is refused and nothing happens, or
/// all lines but mine are and stand as they were.
void tst_EditingHarm::touchesOnlyItsOwnLines()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto chance = [&](qsizetype of) { return qsizetype(random.bounded(quint32(of))); };
    int undone = 0;
    int refused = 0;
    for (int round = 0; round < 300 / test::slowness; ++round) {
        Report report;
        report.id = ReportId{1};
        report.lines.resize(8);
        for (Line &line : report.lines) {
            line.number = ++report.lastNumber;
            line.id = LineId{line.number};
            line.text = u"woorden %1"_s.arg(line.number);
        }
        const auto edited = [&](const Report &before) -> Result<Report> {
            if (before.lines.isEmpty())
                return before;
            const LineId id = before.lines.at(chance(before.lines.size())).id;
            switch (chance(6)) {
            case 0:
                return withLineChanged(before, id, LineType::Answer, u"anders %1"_s.arg(random.generate()));
            case 1:
                return withLineSplit(before, id, 3);
            case 2:
                return withLineMerged(before, id);
            case 3:
                return withLinesMoved(before, id, id, int(chance(5)) - 2);
            case 4:
                return withLineRemoved(before, id);
            default:
                return withLineAdded(before, id, LineType::Question);
            }
        };
        const auto mine = edited(report);
        const auto step = mine ? stepBetween(report, *mine, EditKind::Typing, {}) : std::nullopt;
        if (!step)
            continue;
        Report theirs = *mine;
        for (int i = 0; i < 3; ++i) {
            if (const auto next = edited(theirs))
                theirs = *next;
            for (Line &line : theirs.lines)
                line.id = LineId{line.number};
        }
        const auto back = withStepUndone(theirs, *step);
        QSet<int> touched;
        for (const LineEdit &edit : step->lines)
            touched << edit.number;
        const auto others = [&](const Report &all) {
            QList<Line> lines = all.lines;
            lines.removeIf([&](const Line &line) { return touched.contains(line.number); });
            return lines;
        };
        (back ? undone : refused) += 1;
        if (!back)
            continue;
        QCOMPARE(others(*back), others(theirs));
        for (const LineEdit &edit : step->lines) {
            const Line *now = back->lineWithNumber(edit.number);
            QCOMPARE(now != nullptr, edit.before.has_value());
            QVERIFY(!now || (now->text == edit.before->text && now->anchor == edit.before->anchor));
        }
    }
    QVERIFY2(undone > 0 && refused > 0, "neither of both was tried");
}

RELAAS_TEST(QCoreApplication, tst_EditingHarm);

} // namespace tst_editingharm

#include "tst_editingharm.moc"
