#include "gui/decision/decisiondraft.h"
#include "gui/decision/stepstate.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_decisiondraft {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_DecisionDraft : public QObject
{
    Q_OBJECT

private slots:
    void putsBackWhatWasRemovedWhereItStood();
    void undoesInTheOrderOfWhatHappened();
    void movesGroundsOnlyWithinTheirList();
    void keepsWhatIsTypedWhenItIsSaved();
    void tellsHowFarAStepIs_data();
    void tellsHowFarAStepIs();
};

namespace {

Decision withGrounds(const QStringList &titles)
{
    Decision decision;
    for (const QString &title : titles) {
        Ground ground;
        ground.title = title;
        decision.grounds.append(ground);
    }
    return decision;
}

QStringList titlesOf(const DecisionDraft &draft)
{
    QStringList titles;
    for (const Ground &ground : draft.grounds())
        titles << ground.title;
    return titles;
}

} // namespace

void tst_DecisionDraft::putsBackWhatWasRemovedWhereItStood()
{
    DecisionDraft draft;
    draft.reset(withGrounds({u"a"_s, u"b"_s, u"c"_s}), false);
    QSignalSpy shown(&draft, &DecisionDraft::groundsChanged);
    draft.removeGround(1);
    QCOMPARE(titlesOf(draft), QStringList({u"a"_s, u"c"_s}));
    draft.undo();
    QCOMPARE(titlesOf(draft), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(shown.last().first().toInt(), 1);
    QVERIFY(!draft.canUndo());
    draft.undo(); // nothing left
    QCOMPARE(draft.grounds().size(), 3);
}

void tst_DecisionDraft::undoesInTheOrderOfWhatHappened()
{
    DecisionDraft draft;
    draft.reset(withGrounds({u"a"_s, u"b"_s, u"c"_s}), false);
    draft.addFinding(0, Direction::For);
    draft.setFindingText(0, 0, u"belongs to a"_s);
    draft.addFinding(1, Direction::Against);
    Citation citation;
    citation.lineNumber = 7;
    draft.addCitation(1, 0, citation);
    const Decision before = draft.decision();

    draft.removeCitation(1, 0, 0);
    draft.removeFinding(0, 0);
    draft.removeGround(0);
    draft.moveGround(0, 1);
    QCOMPARE(titlesOf(draft), QStringList({u"c"_s, u"b"_s}));
    while (draft.canUndo())
        draft.undo();
    QCOMPARE(draft.decision(), before);
}

void tst_DecisionDraft::movesGroundsOnlyWithinTheirList()
{
    DecisionDraft draft;
    draft.reset(withGrounds({u"a"_s, u"b"_s}), false);
    QSignalSpy edited(&draft, &DecisionDraft::edited);
    draft.moveGround(0, -1);
    draft.moveGround(1, 1);
    QCOMPARE(edited.size(), 0);
    draft.moveGround(0, 1);
    QCOMPARE(titlesOf(draft), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(edited.size(), 1);
}

void tst_DecisionDraft::keepsWhatIsTypedWhenItIsSaved()
{
    DecisionDraft draft;
    draft.reset(withGrounds({u"a"_s}), false);
    draft.setTitle(0, u"typed with a space at its end "_s);
    Decision saved = draft.decision();
    saved.grounds[0].title = u"typed with a space at its end"_s;
    saved.revision = 9;
    draft.rebase(saved);
    QCOMPARE(draft.grounds().at(0).title, u"typed with a space at its end "_s);
    QCOMPARE(draft.decision().revision, 9);
}

void tst_DecisionDraft::tellsHowFarAStepIs_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("grounds");
    QTest::addColumn<QList<int>>("gaps"); // places of Gap::Where
    QTest::addColumn<int>("state");

    const auto notStarted = int(StepState::NotStarted);
    const auto incomplete = int(StepState::Incomplete);
    const auto complete = int(StepState::Complete);
    const auto grounds = int(Gap::Where::Grounds);
    const auto findings = int(Gap::Where::Findings);
    const auto outcome = int(Gap::Where::Outcome);
    const QList<int> fresh{outcome, outcome, grounds};
    QTest::newRow("fresh: grounds") << int(Step::Grounds) << u""_s << 0 << fresh << notStarted;
    QTest::newRow("fresh: findings") << int(Step::Findings) << u""_s << 0 << fresh << notStarted;
    QTest::newRow("fresh: outcome") << int(Step::Outcome) << u""_s << 0 << fresh << notStarted;
    QTest::newRow("fresh: letter") << int(Step::Letter) << u""_s << 0 << fresh << notStarted;
    QTest::newRow("ground without title") << int(Step::Grounds) << u""_s << 1 << QList{grounds} << incomplete;
    QTest::newRow("ground done") << int(Step::Grounds) << u""_s << 1 << QList{outcome, findings} << complete;
    QTest::newRow("ground without finding")
        << int(Step::Findings) << u""_s << 1 << QList{findings} << notStarted;
    QTest::newRow("chosen, no reasons") << int(Step::Outcome) << u"R1"_s << 1 << QList{outcome} << incomplete;
    QTest::newRow("letter of an unfinished one")
        << int(Step::Letter) << u"R1"_s << 1 << QList{findings} << incomplete;
    QTest::newRow("letter") << int(Step::Letter) << u"R1"_s << 1 << QList<int>() << complete;
    QTest::newRow("withdrawn: no grounds needed")
        << int(Step::Grounds) << u"W1"_s << 0 << QList{outcome} << complete;
    QTest::newRow("withdrawn: no findings needed")
        << int(Step::Findings) << u"W1"_s << 0 << QList<int>() << complete;
}

void tst_DecisionDraft::tellsHowFarAStepIs()
{
    QFETCH(int, step);
    QFETCH(QString, outcome);
    QFETCH(int, grounds);
    QFETCH(QList<int>, gaps);
    Decision decision;
    decision.outcome = outcome;
    decision.grounds = QList<Ground>(grounds);
    QList<Gap> missing;
    for (const int where : gaps)
        missing.append({static_cast<Gap::Where>(where), -1, {}});
    QTEST(int(stepState(static_cast<Step>(step), decision, missing)), "state");
}

RELAAS_TEST(QApplication, tst_DecisionDraft);

} // namespace tst_decisiondraft

#include "tst_decisiondraft.moc"
