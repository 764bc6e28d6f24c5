#include "gui/report/passagesmodel.h"
#include "gui/report/passagespanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/report/sweepactions.h"
#include "gui/report/sweeppanel.h"
#include "gui/report/verdictpanel.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <cmath>

namespace tst_reportpassages {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Where words and sound do not go together, gone through by keyboard.
class tst_ReportPassages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesALineWithoutSpeech();
    void namesABreakOutsideTheHearing();
    void hidesAgain();
    void saysEachInAWholeSentence_data();
    void saysEachInAWholeSentence();

private:
    void press(QAction *action) const
    {
        const QKeyCombination key = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
    }
    const SweepActions &actions() const { return *m_page->actions().sweep; }
    PassagesPanel &panel() const { return *m_page->findChild<PassagesPanel *>(); }
    QTableView &table() const { return *panel().findChild<QTableView *>(u"passages"_s); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    Recording m_recording;
};

/// Ten seconds of which nobody speaks in any: digital silence.
void tst_ReportPassages::init()
{
    m_desk = std::make_unique<ReportDesk>();
    Sound silence = uniqueSound(ReportDesk::Rate, 1, 10 * ReportDesk::Rate);
    std::fill(silence.samples.begin(), silence.samples.end(), qint16(0));
    m_recording = m_desk->attached(u"stil.wav"_s, silence);
    m_desk->write(3, m_recording.id);
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
}

void tst_ReportPassages::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportPassages::namesALineWithoutSpeech()
{
    QVERIFY(!panel().isVisible());
    press(actions().showPassages);
    QVERIFY(panel().isVisible());
    QTRY_COMPARE(table().model()->rowCount(), 3); // once it was looked through
    const QAbstractItemModelTester tester(table().model());
    QCOMPARE(cell(0, PassagesModel::Number), u"1"_s);
    QCOMPARE(cell(0, PassagesModel::What), u"words without speech"_s);
    QVERIFY(panel().findChild<QLabel *>(u"extent"_s)->text().startsWith(u"Measured by"_s));
    press(actions().nextPassage);
    press(actions().nextPassage);
    QVERIFY(panel().passage());
    QCOMPARE(panel().passage()->number, 2);
    const auto *view = m_page->findChild<ReportView *>();
    QCOMPARE(view->currentLine(), m_desk->report().lines.at(1).id);
    const auto *place = m_page->findChild<VerdictPanel *>()->findChild<QLabel *>(u"place"_s);
    QTRY_VERIFY(place->text().contains(u"words without speech"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_desk->heard->taken().empty(); }));
    press(actions().nextPassage);
    press(actions().nextPassage); // round
    QCOMPARE(panel().passage()->number, 1);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

void tst_ReportPassages::namesABreakOutsideTheHearing()
{
    QVERIFY(m_desk->office->interviews().setStartedAt(m_recording.id,
                                                      QDateTime(QDate(2026, 10, 12), QTime(8, 0), Qt::UTC)));
    Line line;
    line.type = LineType::Pause;
    line.text = u"13:00–13:20 Pauze."_s;
    QVERIFY(m_desk->office->reports().addLines(m_desk->report(), {line}));
    m_page->activated();
    press(actions().showPassages);
    QTRY_COMPARE(table().model()->rowCount(), 4);
    QCOMPARE(cell(3, PassagesModel::Number), u"4"_s);
    QCOMPARE(cell(3, PassagesModel::What), u"break outside the hearing"_s);
    QVERIFY(cell(3, PassagesModel::Reason).contains(u"20:00"_s));
}

void tst_ReportPassages::hidesAgain()
{
    press(actions().showPassages);
    press(actions().show);
    QVERIFY(m_page->findChild<SweepPanel *>()->isVisible());
    QVERIFY(!panel().isVisible()); // in the other tab
    press(actions().show);
    QVERIFY(panel().isVisible());
    press(actions().showPassages);
    QVERIFY(!panel().isVisible());
    QVERIFY(!panel().parentWidget()->isVisible());
    QVERIFY(m_page->focusProxy()->hasFocus());
}

void tst_ReportPassages::saysEachInAWholeSentence_data()
{
    QTest::addColumn<OddPassage>("passage");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("shortened") << passagesFrom(
                                      {SpeakingTime{LineId{4}, 4, SpeakingMark::Shortened, 65'000, 9'000}},
                                      {}, {})
                                      .constFirst()
                               << u"much shortened"_s
                               << u"speaks for 1:05; at the pace of this report its words "
                                  "take 0:09"_s;
    QTest::newRow("spoken in a break")
        << passageFrom(
               BreakFault{BreakMark::SpokenIn, LineId{4}, 4, RecordingId{3}, 100, 200, 600'000, 30'000})
        << u"spoken in a break"_s
        << u"break of 10:00 that this line declares, and somebody speaks in it for 0:30"_s;
    QTest::newRow("silence") << passageFrom(
        BreakFault{BreakMark::NotDeclared, {}, 0, RecordingId{3}, 100, 200, 600'000, 0})
                             << u"break not declared"_s << u"Nobody speaks for 10:00"_s;
    QTest::newRow("gap") << passageFrom(
        BreakFault{BreakMark::NotDeclared, {}, 0, RecordingId{3}, 100, 100, 600'000, 0})
                         << u"break not declared"_s << u"Nothing was recorded for 10:00"_s;
    QTest::newRow("silence, clock unknown")
        << passageFrom(BreakFault{BreakMark::NotComparable, {}, 0, RecordingId{3}, 100, 200, 600'000, 0})
        << u"break not compared"_s << u"Nobody speaks for 10:00. The"_s;
    QTest::newRow("gap, clock unknown")
        << passageFrom(BreakFault{BreakMark::NotComparable, {}, 0, RecordingId{3}, 100, 100, 600'000, 0})
        << u"break not compared"_s << u"Nothing was recorded for 10:00. The"_s;
}

void tst_ReportPassages::saysEachInAWholeSentence()
{
    QFETCH(OddPassage, passage);
    QFETCH(QString, reason);
    QTEST(passage.what, "what");
    QVERIFY2(passage.reason.contains(reason), qPrintable(passage.reason));
    QVERIFY(passage.reason.endsWith(u'.'));
}

RELAAS_TEST(QApplication, tst_ReportPassages);

} // namespace tst_reportpassages

#include "tst_reportpassages.moc"
