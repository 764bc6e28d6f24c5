#include "core/report/writtenreport.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_reportstep {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// One step taken back, also where others wrote in between.
class tst_ReportStep : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = WrittenReport(); }
    void bringsTheSameLineBack();
    void leavesWhatOthersWroteMeanwhile();
    void putsALineBackWhereItsNeighbourWent_data();
    void putsALineBackWhereItsNeighbourWent();
    void refusesWhatOthersChanged_data();
    void refusesWhatOthersChanged();
    void bringsNoLineWithoutAPlace();
    void keepsTheVerdictsGivenMeanwhile();
    void refusesAFrozenOrAnotherVersion();
    void bindsTheLogToTheWords();
    void namesEachStep_data();
    void namesEachStep();

private:
    WrittenReport m_desk;
};

void tst_ReportStep::bringsTheSameLineBack()
{
    const Line was = m_desk.report.lines.at(2);
    m_desk.done([](const Report &r) { return withLineRemoved(r, idOf(3)); }, EditKind::Removing);
    m_desk.done([](const Report &r) { return withLineAdded(r, idOf(2), LineType::Answer); },
                EditKind::Adding);
    QCOMPARE(m_desk.order(), u"1 2 6 4 5"_s);
    m_desk.undo();
    const auto back = m_desk.undone();
    QCOMPARE(WrittenReport::orderOf(*back), u"1 2 3 4 5"_s);
    QCOMPARE(*back->line(was.id), was);
    QCOMPARE(back->lastNumber, 6); // a number is given once
}

void tst_ReportStep::leavesWhatOthersWroteMeanwhile()
{
    m_desk.done([](const Report &r) { return withLineRemoved(r, idOf(3)); }, EditKind::Removing);
    m_desk.done(typed(4, u"Van mij"_s));
    // A colleague: other words in another line, a line more, one less, one moved.
    m_desk.report = typed(1, u"Van een ander"_s)(m_desk.report).value();
    m_desk.report = withLineAdded(m_desk.report, idOf(2), LineType::Answer).value();
    m_desk.report.lines[2].id = idOf(6);
    m_desk.report = withLineRemoved(m_desk.report, idOf(5)).value();
    m_desk.report = withLinesMoved(m_desk.report, idOf(1), idOf(1), 1).value();
    QCOMPARE(m_desk.order(), u"2 1 6 4"_s);
    m_desk.undo();
    QCOMPARE(m_desk.report.lines.at(3).text, u"Woorden van 4"_s);
    m_desk.report = m_desk.undone().value();
    QCOMPARE(m_desk.order(), u"2 3 1 6 4"_s); // behind the line it stood behind
    QCOMPARE(m_desk.report.line(idOf(1))->text, u"Van een ander"_s);
}

void tst_ReportStep::putsALineBackWhereItsNeighbourWent_data()
{
    QTest::addColumn<QList<int>>("removed");
    QTest::addColumn<QList<int>>("gone");
    QTest::addColumn<QString>("after");
    QTest::newRow("both are there") << QList{3} << QList<int>{} << u"1 2 3 4 5"_s;
    QTest::newRow("the one before is gone") << QList{3} << QList{2} << u"1 3 4 5"_s;
    QTest::newRow("both are gone") << QList{3} << QList{2, 4} << u"1 5 3"_s;
    QTest::newRow("it was the first") << QList{1} << QList{2} << u"1 3 4 5"_s;
    QTest::newRow("it was the last") << QList{5} << QList{4} << u"1 2 3 5"_s;
    QTest::newRow("several together") << QList{2, 3, 4} << QList{1} << u"2 3 4 5"_s;
    QTest::newRow("all") << QList{1, 2, 3, 4, 5} << QList<int>{} << u"1 2 3 4 5"_s;
}

void tst_ReportStep::putsALineBackWhereItsNeighbourWent()
{
    QFETCH(QList<int>, removed);
    QFETCH(QList<int>, gone);
    QFETCH(QString, after);
    const auto without = [](Report report, const QList<int> &numbers) {
        report.lines.removeIf([&](const Line &line) { return numbers.contains(line.number); });
        return report;
    };
    m_desk.done([&](const Report &r) { return Result(without(r, removed)); }, EditKind::Removing);
    m_desk.report = without(m_desk.report, gone);
    QCOMPARE(WrittenReport::orderOf(m_desk.undone().value()), after);
}

void tst_ReportStep::refusesWhatOthersChanged_data()
{
    QTest::addColumn<Edit>("mine");
    QTest::addColumn<Edit>("theirs");
    const auto row = [](const char *name, const Edit &mine, const Edit &theirs) {
        QTest::newRow(name) << mine << theirs;
    };
    row("other words", typed(3, u"Mijn"_s), typed(3, u"Hun"_s));
    row("gone", typed(3, u"Mijn"_s), removed(3));
    row("another place in the sound", typed(3, u"Mijn"_s),
        [](const Report &r) { return withAnchor(r, idOf(3), {}); });
    row("another type", typed(3, u"Mijn"_s),
        [](const Report &r) { return withLineChanged(r, idOf(3), LineType::Pause, u"Mijn"_s); });
    row(
        "part of a split", [](const Report &r) { return withLineSplit(r, idOf(3), 8); }, typed(3, u"Hun"_s));
    row(
        "joined", [](const Report &r) { return withLineMerged(r, idOf(3)); },
        [](const Report &r) { return withLineMerged(r, idOf(2)); });
}

void tst_ReportStep::refusesWhatOthersChanged()
{
    QFETCH(Edit, mine);
    QFETCH(Edit, theirs);
    m_desk.done(mine);
    const Report saved = m_desk.report;
    m_desk.report = theirs(m_desk.report).value();
    const auto refused = m_desk.undone();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY2(refused.error().text.contains(u"Line "_s), qPrintable(refused.error().text));
    QVERIFY(withStepUndone(saved, *m_desk.history.toUndo())); // it is what lay in between
}

void tst_ReportStep::bringsNoLineWithoutAPlace()
{
    ReportStep step{ReportId{1}, EditKind::Typing, 3, m_desk.now, {}};
    step.lines = {LineEdit{3, m_desk.report.lines.at(2), std::nullopt, std::nullopt, std::nullopt}};
    const Report without = withLineRemoved(m_desk.report, idOf(3)).value();
    const auto refused = withStepUndone(without, step);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"Line 3"_s), qPrintable(refused.error().text));
}

void tst_ReportStep::keepsTheVerdictsGivenMeanwhile()
{
    const QString was = m_desk.report.lines.at(1).text;
    m_desk.done(typed(2, u"Anders"_s));
    m_desk.report.lines[1].check = test::checkOf(m_desk.report.lines.at(1), Verdict::Agrees);
    QCOMPARE(verdictOf(m_desk.report.lines.at(1)), Verdict::Agrees);
    const auto back = m_desk.undone();
    QCOMPARE(back->lines.at(1).text, was);
    QVERIFY(back->lines.at(1).check); // kept as a fact
    QCOMPARE(verdictOf(back->lines.at(1)), Verdict::NotChecked); // it was about other words
    const auto again = withStepRedone(*back, *m_desk.history.toUndo());
    QCOMPARE(verdictOf(again->lines.at(1)), Verdict::Agrees); // about these
}

void tst_ReportStep::refusesAFrozenOrAnotherVersion()
{
    m_desk.done(typed(2, u"Anders"_s));
    Report frozen = m_desk.report;
    frozen.frozenAt = m_desk.now;
    QCOMPARE(withStepUndone(frozen, *m_desk.history.toUndo()).error().code, Error::Code::NotAllowed);
    Report other = m_desk.report;
    other.id = ReportId{2};
    QVERIFY(!withStepUndone(other, *m_desk.history.toUndo()));
}

void tst_ReportStep::bindsTheLogToTheWords()
{
    const Report before = m_desk.report;
    m_desk.done(typed(2, u"Anders"_s));
    const ReportStep &step = *m_desk.history.toUndo();
    QCOMPARE(stepSha256(m_desk.report, step).size(), 64);
    QVERIFY(stepSha256(m_desk.report, step) != stepSha256(before, step));
    Report without = m_desk.report;
    without.lines.removeAt(1);
    QVERIFY(stepSha256(m_desk.report, step) != stepSha256(without, step));
}

void tst_ReportStep::namesEachStep_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](EditKind kind, const Edit &edit, int number, const char16_t *text) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << int(kind) << edit << number << QString::fromUtf16(text);
    };
    row(EditKind::Typing, typed(3, u"x"_s), 0, u"Typing in line 3");
    row(EditKind::ChangingType, typed(3, u"x"_s), 0, u"Type of line 3");
    row(
        EditKind::Adding, [](const Report &r) { return withLineAdded(r, idOf(1), LineType::Answer); }, 0,
        u"New line 6");
    row(
        EditKind::Removing, [](const Report &r) { return withLineRemoved(r, idOf(4)); }, 4,
        u"Deletion of line 4");
    row(
        EditKind::Splitting, [](const Report &r) { return withLineSplit(r, idOf(2), 8); }, 2,
        u"Split of line 2");
    row(
        EditKind::Merging, [](const Report &r) { return withLineMerged(r, idOf(2)); }, 2,
        u"Joining of line 2 with the one before it");
    row(
        EditKind::Moving, [](const Report &r) { return withLinesMoved(r, idOf(4), idOf(4), -1); }, 4,
        u"Move of line 4");
    row(
        EditKind::Placing, [](const Report &r) { return withAnchor(r, idOf(2), {}); }, 0,
        u"Place in the sound of line 2");
    row(
        EditKind::Replacing,
        [](const Report &r) {
            return withTextsReplaced(r, {{idOf(1), u"x"_s}, {idOf(4), u"y"_s}});
        },
        1, u"Replacement in 2 line(s)");
    row(
        EditKind::Importing,
        [](const Report &r) {
            return withLinesAdded(r, {Line(), Line(), Line()});
        },
        0, u"Import of 3 line(s)");
}

void tst_ReportStep::namesEachStep()
{
    QFETCH(int, kind);
    QFETCH(Edit, edit);
    QFETCH(int, number);
    QFETCH(QString, text);
    m_desk.done(edit, EditKind(kind), number);
    QCOMPARE(stepText(*m_desk.history.toUndo()), text);
}

RELAAS_TEST(QCoreApplication, tst_ReportStep);

} // namespace tst_reportstep

#include "tst_reportstep.moc"
