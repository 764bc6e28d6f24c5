#include "gui/report/heldkey.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/transportactions.h"
#include "gui/report/transportkeys.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <cmath>

namespace tst_reporttransport {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void playsWhileItsKeyIsHeld_data();
    void playsWhileItsKeyIsHeld();
    void holdsF4();
    void tapsF4();
    void doesNotRepeatPlayAndPause();
    void answersInTheDialogsOfThePage();
    void leavesADialogItsOwnKeys();
    void obeysTheFoot();
    void pausesAndNeverPlaysByItsKey();
    void hearsAgainSlowlyAndComesBackToItsSpeed();
    void hearsTheSecondsAroundABoundary();
    void walksTheLinesFromAnywhere();
    void goesWhereIsTyped();

private:
    void open(int lines = 4);
    Player &player() const { return m_page->findChild<ReportSound *>()->player(); }
    bool isPlaying() const { return player().state() == Player::State::Playing; }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    const TransportActions &actions() const { return *m_page->actions().transport; }
    LineId lineAt(int row) const { return m_lines.at(row); }
    void key(QEvent::Type type, Qt::Key key) const;
    double seconds() const { return double(player().position()) / ReportDesk::Rate; }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    QList<LineId> m_lines;
    qint64 m_now = 1000;
};

void tst_ReportTransport::init()
{
    m_desk = std::make_unique<ReportDesk>(Pace::RealTime);
}

void tst_ReportTransport::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

/// Lines of a second each, on a recording of twenty.
void tst_ReportTransport::open(int lines)
{
    m_desk->write(lines, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 160000)).id);
    m_lines.clear();
    const Report report = m_desk->report();
    for (const Line &line : report.lines)
        m_lines << line.id;
    m_page = m_desk->page();
    QTRY_COMPARE(QApplication::activeWindow(), m_page->window());
    QTRY_VERIFY(m_page->actions().play->isEnabled());
    m_page->findChild<TransportKeys *>()->clock = [this] { return m_now; };
}

void tst_ReportTransport::key(QEvent::Type type, Qt::Key key) const
{
    QWidget *focus = QApplication::focusWidget();
    if (type == QEvent::KeyPress)
        QTest::keyPress(focus, key);
    else
        QTest::keyRelease(focus, key);
}

void tst_ReportTransport::playsWhileItsKeyIsHeld_data()
{
    QTest::addColumn<bool>("wasPlaying");
    QTest::addColumn<qint64>("heldMs");
    QTest::addColumn<bool>("pauses");

    QTest::newRow("a tap") << false << qint64(100) << false;
    QTest::newRow("the longest tap") << false << HeldKey::tapMs << false;
    QTest::newRow("held") << false << HeldKey::tapMs + 1 << true;
    QTest::newRow("held, but it paused") << true << qint64(2000) << false;
}

void tst_ReportTransport::playsWhileItsKeyIsHeld()
{
    QFETCH(bool, wasPlaying);
    QFETCH(qint64, heldMs);
    QFETCH(bool, pauses);
    HeldKey held;
    held.press(5000, wasPlaying);
    QCOMPARE(held.release(5000 + heldMs), pauses);
    QVERIFY(!held.release(90000)); // once
}

void tst_ReportTransport::holdsF4()
{
    open();
    key(QEvent::KeyPress, Qt::Key_F4);
    QTRY_VERIFY(isPlaying());
    m_now += HeldKey::tapMs + 1;
    key(QEvent::KeyRelease, Qt::Key_F4);
    QVERIFY(!isPlaying());
}

void tst_ReportTransport::tapsF4()
{
    open();
    key(QEvent::KeyPress, Qt::Key_F4);
    key(QEvent::KeyRelease, Qt::Key_F4);
    QTRY_VERIFY(isPlaying());
    m_now += HeldKey::tapMs + 1;
    QVERIFY(isPlaying());
    key(QEvent::KeyPress, Qt::Key_F4);
    m_now += HeldKey::tapMs + 1;
    key(QEvent::KeyRelease, Qt::Key_F4);
    QVERIFY(!isPlaying()); // it paused, and being held did not play
}

void tst_ReportTransport::doesNotRepeatPlayAndPause()
{
    open();
    QVERIFY(!m_page->actions().play->autoRepeat());
    QVERIFY(m_page->actions().back->autoRepeat());
}

void tst_ReportTransport::answersInTheDialogsOfThePage()
{
    open();
    QDialog dialog(m_page.get());
    QLineEdit field(&dialog);
    dialog.setModal(true);
    dialog.show();
    dialog.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_F4);
    QTRY_VERIFY(isPlaying());
    QTest::keyClick(&field, Qt::Key_F4);
    QTRY_VERIFY(!isPlaying());
    QVERIFY(field.text().isEmpty());
}

void tst_ReportTransport::leavesADialogItsOwnKeys()
{
    open();
    QDialog dialog(m_page.get());
    QAction own(u"Hear the older"_s, &dialog);
    own.setShortcut(QKeySequence(u"F4"_s));
    dialog.addAction(&own);
    int count = 0;
    connect(&own, &QAction::triggered, &dialog, [&count] { ++count; });
    dialog.show();
    dialog.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    QTest::keyClick(&dialog, Qt::Key_F4);
    QCOMPARE(count, 1);
    QVERIFY(!isPlaying());
}

void tst_ReportTransport::obeysTheFoot()
{
    open();
    Transport *foot = m_page->transport();
    QVERIFY(foot);
    foot->pause();
    QVERIFY(!isPlaying());
    player().seek(10 * ReportDesk::Rate);
    foot->play(1000);
    foot->play(1000);
    QTRY_VERIFY(isPlaying());
    QTRY_VERIFY(seconds() > 10.1);
    foot->pause();
    const double rested = seconds();
    foot->play(1000);
    QVERIFY2(seconds() < rested - 0.9, qPrintable(QString::number(seconds() - rested)));
    foot->pause();
    const double again = seconds();
    player().play(); // the hand's own habit: not at all
    QVERIFY(seconds() >= again);
    foot->toggle(0);
    QVERIFY(!isPlaying());
    const double before = seconds();
    foot->back();
    QVERIFY(seconds() <= before - 4.9);
    foot->forward();
    QVERIFY(std::abs(seconds() - before) < 0.1);
}

void tst_ReportTransport::pausesAndNeverPlaysByItsKey()
{
    open();
    actions().pause->trigger();
    QVERIFY(!isPlaying());
    player().play();
    QTRY_VERIFY(isPlaying());
    actions().pause->trigger();
    QVERIFY(!isPlaying());
}

void tst_ReportTransport::hearsAgainSlowlyAndComesBackToItsSpeed()
{
    open();
    player().setSpeed(3);
    player().seek(10 * ReportDesk::Rate);
    actions().hearSlowly->trigger();
    QVERIFY(isPlaying());
    QVERIFY(seconds() < 7.5);
    QCOMPARE(player().speed(), 2.25);
    QTRY_COMPARE(player().speed(), 3.0);
    QVERIFY(seconds() >= 9.9);

    // A speed that is chosen meanwhile stays.
    player().seek(10 * ReportDesk::Rate);
    actions().hearSlowly->trigger();
    player().setSpeed(2);
    QTRY_VERIFY(seconds() > 10.2);
    QCOMPARE(player().speed(), 2.0);

    // Whoever goes elsewhere is back at the speed of before.
    player().seek(10 * ReportDesk::Rate);
    actions().hearSlowly->trigger();
    QVERIFY(player().speed() < 2);
    player().seek(2 * ReportDesk::Rate);
    QTRY_COMPARE(player().speed(), 2.0);
}

void tst_ReportTransport::hearsTheSecondsAroundABoundary()
{
    open();
    player().setSpeed(3);
    player().seek(2 * ReportDesk::Rate + ReportDesk::Rate / 10); // a line begins at 2 s
    actions().beforeBoundary->trigger();
    QVERIFY(seconds() < 1.2);
    QTRY_VERIFY(!isPlaying());
    QVERIFY(std::abs(seconds() - 2) < 0.05);
    actions().afterBoundary->trigger();
    QTRY_VERIFY(!isPlaying());
    QVERIFY(std::abs(seconds() - 3) < 0.05);
    actions().beforeBoundary->trigger(); // still the same, though another is nearer by now
    QVERIFY(seconds() < 1.5);
}

void tst_ReportTransport::walksTheLinesFromAnywhere()
{
    open();
    view().setCurrentLine(lineAt(0));
    actions().nextLine->trigger();
    QCOMPARE(view().currentLine(), lineAt(1));
    actions().previousLine->trigger();
    actions().previousLine->trigger(); // there is none
    QCOMPARE(view().currentLine(), lineAt(0));
    view().setCurrentLine(m_lines.last());
    actions().nextLine->trigger();
    QCOMPARE(view().currentLine(), m_lines.last());
}

void tst_ReportTransport::goesWhereIsTyped()
{
    open();
    m_desk->prompts.texts = {u"0:07"_s};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(std::abs(seconds() - 7) < 0.01);
    m_desk->prompts.texts = {u"r. 3"_s};
    actions().goTo->trigger();
    QCOMPARE(view().currentLine(), lineAt(2));
    for (const auto &[typed, word] : {std::pair(u"99"_s, u"99"_s), std::pair(u"9:00"_s, u"00:00:20"_s),
                                      std::pair(u"somewhere"_s, u"41:12"_s)}) {
        m_desk->prompts.texts = {typed};
        actions().goTo->trigger();
        QVERIFY2(m_desk->messages.last().contains(word), qPrintable(m_desk->messages.last()));
    }
    const qsizetype said = m_desk->messages.size();
    m_desk->prompts.texts = {};
    actions().goTo->trigger(); // given up
    QCOMPARE(m_desk->messages.size(), said);
}

RELAAS_TEST(QApplication, tst_ReportTransport);

} // namespace tst_reporttransport

#include "tst_reporttransport.moc"
