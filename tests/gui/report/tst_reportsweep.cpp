#include "gui/report/discrepancylist.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/report/sweepactions.h"
#include "gui/report/sweepmodel.h"
#include "gui/report/sweeppanel.h"
#include "gui/report/verdictpanel.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/reports.h"
#include "workflow/sweeps.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

namespace tst_reportsweep {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The figures, dates, names and negations of a report heard and judged by keyboard.
class tst_ReportSweep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesFromOneToTheNextAndPlays();
    void beginsAtTheChosenLine();
    void judgesByOneKey();
    void saysWhatWasNotWhollyHeard();
    void opensTheVerdictPanelWithTheRightKind();
    void listsAnewWhatIsWritten();
    void saysThatAllIsHeard();
    void hasNamesForEverything();

private:
    void press(QAction *action) const
    {
        const QKeyCombination key = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
    }
    const SweepActions &actions() const { return *m_page->actions().sweep; }
    SweepPanel &panel() const { return *m_page->findChild<SweepPanel *>(); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    QString progress() const { return panel().findChild<QLabel *>(u"progress"_s)->text(); }
    QString chosen() const { return panel().find() ? panel().find()->find.words : QString(); }
    QList<SweptFind> kept() const { return m_desk->office->sweeps().ofReport(m_desk->report()).value(); }
    /// Until all of it was played.
    void waitForSound()
    {
        const auto isMore = [this] { return !m_desk->heard->taken().empty(); };
        QVERIFY(QTest::qWaitFor(isMore));
        while (QTest::qWaitFor(isMore, 100)) { }
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportSweep::init()
{
    m_desk = std::make_unique<ReportDesk>();
    const Recording recording =
        m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 10 * ReportDesk::Rate));
    QList<Line> lines;
    const QStringList texts{u"Wanneer was dat?"_s, u"In maart 2024, niet later."_s, u"Met wie?"_s,
                            u"Met twee broers, in Herat."_s};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Line line;
        line.type = i % 2 == 0 ? LineType::Question : LineType::Answer;
        line.text = texts.at(i);
        line.anchor = Anchor{recording.id, 2 * i * ReportDesk::Rate,
                             (2 * i + 1) * ReportDesk::Rate + ReportDesk::Rate / 2};
        lines << line;
    }
    QVERIFY(m_desk->office->reports().addLines(m_desk->report(), lines));
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
}

void tst_ReportSweep::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportSweep::goesFromOneToTheNextAndPlays()
{
    QVERIFY(!panel().isVisible());
    m_desk->heard->taken();
    press(actions().next);
    QVERIFY(panel().isVisible());
    QCOMPARE(progress(), u"0 of 4 heard"_s);
    QCOMPARE(chosen(), u"maart 2024"_s);
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(1).id);
    waitForSound();
    press(actions().next);
    QCOMPARE(chosen(), u"niet"_s);
    press(actions().next);
    QCOMPARE(chosen(), u"twee"_s);
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(3).id);
    press(actions().previous);
    QCOMPARE(chosen(), u"niet"_s);
    press(actions().previous);
    press(actions().previous); // round
    QCOMPARE(chosen(), u"Herat"_s);
    waitForSound();
    press(actions().hear);
    waitForSound();
}

void tst_ReportSweep::beginsAtTheChosenLine()
{
    view().setCurrentLine(m_desk->report().lines.at(2).id);
    press(actions().next);
    QCOMPARE(chosen(), u"twee"_s);
    view().setCurrentLine(m_desk->report().lines.at(2).id);
    press(actions().previous);
    QCOMPARE(chosen(), u"niet"_s);
}

void tst_ReportSweep::judgesByOneKey()
{
    press(actions().next);
    waitForSound();
    press(actions().heardSo);
    QCOMPARE(chosen(), u"niet"_s); // and on
    QCOMPARE(progress(), u"1 of 4 heard"_s);
    QCOMPARE(kept().at(0).verdict(), SweepVerdict::HeardSo);
    QVERIFY(kept().at(0).check->heard.isWhole());
    waitForSound();
    press(actions().cannotBeHeard);
    QCOMPARE(kept().at(1).verdict(), SweepVerdict::CannotBeHeard);
    QCOMPARE(chosen(), u"twee"_s);
    press(actions().previous); // both are judged: round to the last
    QCOMPARE(chosen(), u"Herat"_s);
    auto *table = panel().findChild<QTableView *>(u"finds"_s);
    table->selectRow(1);
    press(actions().takeBack);
    QVERIFY(kept().at(1).isOpen());
    QCOMPARE(chosen(), u"niet"_s); // stays
    QCOMPARE(table->model()->index(0, SweepModel::State).data().toString(), u"heard so"_s);
    QCOMPARE(table->model()->index(1, SweepModel::State).data().toString(), u"not heard yet"_s);
    const QAbstractItemModelTester tester(table->model());
}

void tst_ReportSweep::saysWhatWasNotWhollyHeard()
{
    press(actions().show);
    auto *table = panel().findChild<QTableView *>(u"finds"_s);
    table->selectRow(3);
    view().setCurrentLine(m_desk->report().lines.at(3).id);
    press(actions().heardSo); // nothing was played
    QCOMPARE(kept().at(3).check->heard.permille, 0);
    QVERIFY(!m_desk->messages.filter(u"0 % of its passage"_s).isEmpty());
    QVERIFY(progress().contains(u"1 not wholly played"_s));
    QCOMPARE(table->model()->index(3, SweepModel::State).data().toString(), u"heard so, not wholly played"_s);
}

void tst_ReportSweep::opensTheVerdictPanelWithTheRightKind()
{
    press(actions().next);
    press(actions().next);
    QCOMPARE(chosen(), u"niet"_s);
    press(actions().heardOtherwise);
    auto *verdicts = m_page->findChild<VerdictPanel *>();
    QVERIFY(verdicts->isWriting());
    QCOMPARE(verdicts->findChild<DiscrepancyList *>()->chosen(),
             (QList<Discrepancy>{{DiscrepancyType::NegationLost, Weight::Material}}));
    QCOMPARE(kept().at(1).verdict(), SweepVerdict::HeardOtherwise);
    QTest::keyClicks(QApplication::focusWidget(), u"Wel later."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Line line = m_desk->report().lines.at(1);
    QCOMPARE(verdictOf(line), Verdict::Deviates);
    QCOMPARE(noteOf(line), u"Wel later."_s);
}

void tst_ReportSweep::listsAnewWhatIsWritten()
{
    press(actions().next);
    QCOMPARE(chosen(), u"maart 2024"_s);
    const Report report = m_desk->report();
    QVERIFY(m_desk->office->reports().changeLine(report, report.lines.at(2).id, LineType::Question,
                                                 u"Met wie, en waarom niet alleen?"_s));
    QTRY_COMPARE(progress(), u"0 of 5 heard"_s);
    QCOMPARE(chosen(), u"maart 2024"_s);
}

void tst_ReportSweep::saysThatAllIsHeard()
{
    for (const SweptFind &each : kept())
        QVERIFY(m_desk->office->sweeps().judge(m_desk->report(), each.find, SweepVerdict::HeardSo));
    press(actions().next);
    QVERIFY(m_desk->messages.last().startsWith(u"Every figure"_s));
    QVERIFY(chosen().isEmpty());
    press(actions().show);
    QVERIFY(!panel().isVisible());
    press(actions().heardSo);
    QVERIFY(m_desk->messages.last().startsWith(u"Choose one"_s));
}

void tst_ReportSweep::hasNamesForEverything()
{
    press(actions().next);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QSet<QKeySequence> keys;
    for (QAction *action : m_page->QWidget::actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    const auto *table = panel().findChild<QTableView *>(u"finds"_s);
    QCOMPARE(table->model()->index(0, SweepModel::Context).data().toString(),
             u"In [maart 2024], niet later."_s);
    QVERIFY(table->model()
                ->index(0, SweepModel::Words)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Date or time in line 2: maart 2024, not heard yet"_s));
}

RELAAS_TEST(QApplication, tst_ReportSweep);

} // namespace tst_reportsweep

#include "tst_reportsweep.moc"
