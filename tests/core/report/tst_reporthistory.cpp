#include "core/report/writtenreport.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_reporthistory {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Taking steps back and doing them again, in their order.
class tst_ReportHistory : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = WrittenReport(); }
    void takesBackAndDoesAgain_data();
    void takesBackAndDoesAgain();
    void countsTypingAsOneStep_data();
    void countsTypingAsOneStep();
    void takesNoLineAlongWithTyping_data();
    void takesNoLineAlongWithTyping();
    void forgetsWhatWasTypedAwayAgain();
    void typesOnInNothingElse();
    void forgetsTheOldest();
    void forgetsWhatWasUndoneOnceSomethingNewIsDone();
    void notesNothingWhereNothingChanged();

private:
    WrittenReport m_desk;
};

void tst_ReportHistory::takesBackAndDoesAgain_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("typing", typed(3, u"Anders"_s));
    row("type", [](const Report &r) { return withLineChanged(r, idOf(1), LineType::Heading, u"Kop"_s); });
    row("adding first", [](const Report &r) { return withLineAdded(r, {}, LineType::Answer); });
    row("adding last", [](const Report &r) { return withLineAdded(r, idOf(5), LineType::Answer); });
    row("adding within", [](const Report &r) { return withLineAdded(r, idOf(2), LineType::Answer); });
    row("adding many", [](const Report &r) { return withLinesAdded(r, {Line(), Line(), Line()}); });
    row("removing first", [](const Report &r) { return withLineRemoved(r, idOf(1)); });
    row("removing last", [](const Report &r) { return withLineRemoved(r, idOf(5)); });
    row("removing within", [](const Report &r) { return withLineRemoved(r, idOf(3)); });
    row("splitting", [](const Report &r) { return withLineSplit(r, idOf(3), 8); });
    row("joining", [](const Report &r) { return withLineMerged(r, idOf(3)); });
    row("moving up", [](const Report &r) { return withLinesMoved(r, idOf(4), idOf(4), -2); });
    row("moving down", [](const Report &r) { return withLinesMoved(r, idOf(1), idOf(2), 2); });
    row("moving to the end", [](const Report &r) { return withLinesMoved(r, idOf(1), idOf(1), 9); });
    row("placing", [](const Report &r) { return withAnchor(r, idOf(2), Anchor{RecordingId{7}, 1, 2}); });
    row("taking the place away", [](const Report &r) { return withAnchor(r, idOf(2), {}); });
    row("replacing", [](const Report &r) {
        return withTextsReplaced(r, {{idOf(1), u"x"_s}, {idOf(4), u"y"_s}});
    });
    row("deleting a passage", [](const Report &r) {
        return withRangeReplaced(r, {idOf(1), 3, idOf(5), 3}, {QString()});
    });
    row("pasting over a passage", [](const Report &r) {
        return withRangeReplaced(r, {idOf(2), 3, idOf(4), 3}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    });
    row("turning it all round", [](const Report &r) {
        Report turned = r;
        std::reverse(turned.lines.begin(), turned.lines.end());
        return Result(turned);
    });
}

void tst_ReportHistory::takesBackAndDoesAgain()
{
    QFETCH(Edit, edit);
    const Report before = m_desk.report;
    const Report after = m_desk.done(edit);
    QVERIFY(m_desk.history.toUndo());
    auto back = m_desk.undone();
    QVERIFY(back);
    QCOMPARE(back->lines, before.lines);
    QCOMPARE(back->lastNumber, after.lastNumber);
    const ReportStep step = *m_desk.history.toUndo();
    m_desk.history.stepBack();
    QVERIFY(!m_desk.history.toUndo());
    QCOMPARE(*m_desk.history.toRedo(), step);
    const auto again = withStepRedone(*back, step);
    QVERIFY(again);
    QCOMPARE(again->lines, after.lines);
    m_desk.history.stepForward();
    QVERIFY(!m_desk.history.toRedo());
    QCOMPARE(withStepUndone(*again, *m_desk.history.toUndo())->lines, before.lines);
}

void tst_ReportHistory::countsTypingAsOneStep_data()
{
    QTest::addColumn<int>("restMs");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("at once") << 0 << 2 << false << true;
    QTest::newRow("short rest") << 3000 << 2 << false << true;
    QTest::newRow("long rest") << 3001 << 2 << false << false;
    QTest::newRow("the clock was put back") << -1 << 2 << false << false;
    QTest::newRow("another line") << 0 << 3 << false << false;
    QTest::newRow("closed") << 0 << 2 << true << false;
}

void tst_ReportHistory::countsTypingAsOneStep()
{
    QFETCH(int, restMs);
    QFETCH(int, number);
    QFETCH(bool, isClosed);
    QFETCH(bool, isOne);
    const Report before = m_desk.report;
    const Report between = m_desk.done(typed(2, u"Eerst"_s));
    if (isClosed)
        m_desk.history.closeStep();
    m_desk.now = m_desk.now.addMSecs(restMs);
    m_desk.done(typed(number, u"Eerst en dan"_s));
    QCOMPARE(m_desk.undone()->lines, isOne ? before.lines : between.lines);

    m_desk.now = m_desk.now.addMSecs(1);
    const Report again = m_desk.report;
    m_desk.done([](const Report &r) { return withAnchor(r, idOf(2), {}); }, EditKind::Placing);
    QCOMPARE(m_desk.undone()->lines, again.lines); // another kind of change
}

void tst_ReportHistory::takesNoLineAlongWithTyping_data()
{
    QTest::addColumn<Edit>("former");
    QTest::addColumn<Edit>("latter");
    const Edit words = typed(3, u"Anders"_s);
    // From the end of line 2 to the beginning of line 4, Enter over it: line 3 goes.
    const Edit over = [](const Report &r) {
        return withRangeReplaced(r, {idOf(2), 14, idOf(4), 0}, {QString(), QString()});
    };
    const Edit enter = [](const Report &r) {
        return withRangeReplaced(r, {idOf(2), 14, idOf(2), 14}, {QString(), QString()});
    };
    const Edit up = [](const Report &r) { return withLinesMoved(r, idOf(3), idOf(3), -1); };
    QTest::newRow("typed, then removed") << words << removed(3);
    QTest::newRow("typed, then Enter over it") << words << over;
    QTest::newRow("typed, then moved") << words << up;
    QTest::newRow("moved, then typed") << up << words;
    QTest::newRow("added, then typed") << enter << typed(6, u"Anders"_s);
    QTest::newRow("added, then removed") << enter << removed(6);
}

void tst_ReportHistory::takesNoLineAlongWithTyping()
{
    QFETCH(Edit, former);
    QFETCH(Edit, latter);
    const Report before = m_desk.report;
    const Report between = m_desk.done(former);
    m_desk.now = m_desk.now.addSecs(1);
    const Report after = m_desk.done(latter);
    m_desk.undo();
    QCOMPARE(m_desk.report.lines, between.lines);
    m_desk.undo();
    QCOMPARE(m_desk.report.lines, before.lines);
    QVERIFY(!m_desk.history.toUndo());
    for (int i = 0; i < 2; ++i) {
        m_desk.report = withStepRedone(m_desk.report, *m_desk.history.toRedo()).value();
        m_desk.history.stepForward();
    }
    QCOMPARE(m_desk.report.lines, after.lines);
}

void tst_ReportHistory::typesOnInNothingElse()
{
    const Report before = m_desk.report;
    const Report placed =
        m_desk.done([](const Report &r) { return withAnchor(r, idOf(2), {}); }, EditKind::Placing);
    m_desk.done(typed(2, u"Even anders"_s));
    m_desk.done(typed(2, before.lines.at(1).text)); // typed away: what is last now is no typing
    m_desk.done(typed(2, u"Anders"_s));
    QCOMPARE(m_desk.undone()->lines, placed.lines);
    m_desk.undo();
    QCOMPARE(m_desk.undone()->lines, before.lines);
}

void tst_ReportHistory::forgetsWhatWasTypedAwayAgain()
{
    const QString was = m_desk.report.lines.at(1).text;
    m_desk.done(typed(2, u"Even anders"_s));
    m_desk.done(typed(2, was));
    QVERIFY(!m_desk.history.toUndo());
    m_desk.done(typed(3, u"Anders"_s));
    m_desk.now = m_desk.now.addSecs(60);
    m_desk.done(typed(3, u"Woorden van 3"_s));
    QVERIFY(m_desk.history.toUndo()); // after a rest it is a step of its own
}

void tst_ReportHistory::forgetsTheOldest()
{
    m_desk.history = ReportHistory(3);
    for (int number = 1; number <= 5; ++number)
        m_desk.done(typed(number, u"Anders"_s));
    for (int number = 5; number >= 3; --number) {
        QCOMPARE(m_desk.history.toUndo()->number, number);
        m_desk.undo();
    }
    QVERIFY(!m_desk.history.toUndo());
    QCOMPARE(m_desk.report.lines.at(2).text, u"Woorden van 3"_s);
    QCOMPARE(m_desk.report.lines.at(1).text, u"Anders"_s);

    m_desk.history = ReportHistory(300);
    const QString long_(ReportHistory::mostUnits / 2, u'x');
    m_desk.done(typed(1, long_));
    m_desk.done(typed(2, long_ + u"yy"_s));
    QCOMPARE(m_desk.history.toUndo()->number, 2);
    m_desk.history.stepBack();
    QVERIFY(!m_desk.history.toUndo());
}

void tst_ReportHistory::forgetsWhatWasUndoneOnceSomethingNewIsDone()
{
    m_desk.done(typed(1, u"Eén"_s));
    m_desk.done(typed(2, u"Twee"_s));
    m_desk.undo();
    QVERIFY(m_desk.history.toRedo());
    m_desk.done(typed(3, u"Drie"_s));
    QVERIFY(!m_desk.history.toRedo());
    m_desk.undo();
    QCOMPARE(m_desk.undone()->lines.at(0).text, u"Woorden van 1"_s);
}

void tst_ReportHistory::notesNothingWhereNothingChanged()
{
    m_desk.done([](const Report &r) {
        Report judged = r;
        judged.lines[1].check = test::checkOf(judged.lines.at(1), Verdict::Agrees);
        return Result(judged);
    });
    QVERIFY(!m_desk.history.toUndo());
    m_desk.done(typed(1, u"Woorden van 1"_s));
    QVERIFY(!m_desk.history.toUndo());
}

RELAAS_TEST(QCoreApplication, tst_ReportHistory);

} // namespace tst_reporthistory

#include "tst_reporthistory.moc"
