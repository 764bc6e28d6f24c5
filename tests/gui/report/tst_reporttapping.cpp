#include "gui/report/anchoringactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <random>

namespace tst_reporttapping {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Lines get their places one after another by taps, by keyboard alone. In a pause the place of a tap is
/// known to the frame.
class tst_ReportTapping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tapsLineAfterLineWhileItPlays();
    void takesTheReactionOff();
    void saysWhichLineIsAwaited();
    void takesTheLastTapBack();
    void isOneStepForEachTap();
    void endsALineWhereItEnds();
    void writesNothingMeanwhile();
    void passesOverWhatIsPlaced();
    void sayWhyItDoesNotBegin();
    void endsWhenTheFocusGoes();
    void holdsForAnyTapsAndSeeks();

private:
    void open(Pace pace = Pace::Fastest, int lines = 4);
    void toggle() { press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    /// Tapping is on, and the sound stands still.
    void begin()
    {
        toggle();
        player().pause();
    }
    void tapAt(qint64 frame, Qt::Key key = Qt::Key_Space)
    {
        player().seek(frame);
        press(key);
    }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    Player &player() const { return m_page->findChild<ReportSound *>()->player(); }
    bool isOn() const { return m_page->actions().anchoring->tap->isChecked(); }
    Line line(int row) const { return m_desk->report().lines.at(row); }
    qint64 begins(int row) const
    {
        const auto anchor = line(row).anchor;
        return anchor ? anchor->fromFrame : -1;
    }
    QString said() const { return m_desk->messages.isEmpty() ? QString() : m_desk->messages.constLast(); }
    int awaited() const
    {
        const Report report = m_desk->report();
        const Line *line = report.line(view().awaited());
        return line ? line->number : 0;
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    Recording m_recording;
};

void tst_ReportTapping::init() { }

void tst_ReportTapping::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportTapping::open(Pace pace, int lines)
{
    m_desk = std::make_unique<ReportDesk>(pace);
    m_desk->settings.setReactionMs(0);
    m_recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40 * ReportDesk::Rate));
    m_desk->write(lines);
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
    view().setCurrentLine(line(0).id);
}

void tst_ReportTapping::tapsLineAfterLineWhileItPlays()
{
    open(Pace::RealTime);
    player().seek(16000);
    toggle();
    QVERIFY(isOn());
    QCOMPARE(player().state(), Player::State::Playing);
    QCOMPARE(awaited(), 1);
    for (int row = 0; row < 4; ++row) {
        QTest::qWait(120);
        const qint64 before = player().position();
        press(Qt::Key_Space);
        const qint64 after = player().position();
        QVERIFY(begins(row) >= before && begins(row) <= after);
        QCOMPARE(line(row).anchor->recording, m_recording.id);
        QCOMPARE(awaited(), row < 3 ? row + 2 : 0);
    }
    QCOMPARE(player().state(), Player::State::Playing);
    press(Qt::Key_Escape);
    QVERIFY(!isOn());
    QVERIFY2(said().contains(u"4"_s), qPrintable(said()));
    QVERIFY(begins(0) < begins(1) && begins(1) < begins(2) && begins(2) < begins(3));
}

void tst_ReportTapping::takesTheReactionOff()
{
    open(Pace::RealTime);
    m_desk->settings.setReactionMs(250);
    player().setSpeed(2);
    player().seek(8000);
    toggle();
    QTRY_VERIFY(player().position() > 8000 + 2 * 4000);
    const qint64 before = player().position();
    press(Qt::Key_Space);
    const qint64 after = player().position();
    QVERIFY(begins(0) >= before - 4000 && begins(0) <= after - 4000); // 250 ms at double speed
    // Not before what was heard since the jump.
    player().seek(160'000);
    press(Qt::Key_Space);
    QVERIFY2(begins(1) >= 160'000, qPrintable(QString::number(begins(1))));
}

void tst_ReportTapping::saysWhichLineIsAwaited()
{
    open();
    begin();
    QVERIFY2(said().contains(u"Awaited: line 1"_s), qPrintable(said()));
    QVERIFY(said().contains(u"Who told you"_s));
    QVERIFY(view().accessibleDescription().startsWith(u"awaited: line 1"_s));
    tapAt(8000);
    QVERIFY2(said().contains(u"Line 1 begins at 00:00:01.0"_s), qPrintable(said()));
    QVERIFY(said().contains(u"Awaited: line 2"_s));
    QCOMPARE(view().currentLine(), line(1).id);
    QVERIFY(view().accessibleDescription().startsWith(u"awaited: line 2"_s));
    QVERIFY(view().viewport()->rect().intersects(view().lineRect(line(1).id)));
    press(Qt::Key_Escape);
    QVERIFY(!view().accessibleDescription().contains(u"awaited"_s));
}

void tst_ReportTapping::takesTheLastTapBack()
{
    open();
    QVERIFY(m_desk->office->reports().setAnchor(m_desk->report(), line(3).id, Anchor{m_recording.id, 9, 99}));
    begin();
    tapAt(8000);
    tapAt(16000);
    press(Qt::Key_Backspace);
    QCOMPARE(begins(1), -1);
    QCOMPARE(begins(0), 8000);
    QCOMPARE(awaited(), 2);
    tapAt(12000);
    QCOMPARE(begins(1), 12000);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QCOMPARE(begins(0), -1);
    QCOMPARE(awaited(), 1);
    press(Qt::Key_Backspace); // what was done before the round stays
    QVERIFY2(said().contains(u"no tap"_s), qPrintable(said()));
    QCOMPARE(begins(3), 9);
}

void tst_ReportTapping::isOneStepForEachTap()
{
    open();
    begin();
    for (const qint64 frame : {8000, 16000, 24000})
        tapAt(frame);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(begins(2), -1);
    QCOMPARE(awaited(), 3);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(begins(2), 24000);
    QCOMPARE(awaited(), 4);
    press(Qt::Key_Escape);
    for (int row = 2; row >= 0; --row) {
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(begins(row), -1);
    }
}

void tst_ReportTapping::endsALineWhereItEnds()
{
    open();
    begin();
    press(Qt::Key_Return);
    QVERIFY2(said().contains(u"No line has begun"_s), qPrintable(said()));
    tapAt(8000);
    tapAt(12000, Qt::Key_Return);
    QCOMPARE(line(0).anchor, std::optional(Anchor{m_recording.id, 8000, 12000}));
    QCOMPARE(awaited(), 2);
    tapAt(13000, Qt::Key_Enter); // a second thought
    QCOMPARE(line(0).anchor->toFrame, std::optional<qint64>(13000));
    press(Qt::Key_Backspace);
    QCOMPARE(line(0).anchor->toFrame, std::optional<qint64>(12000));
    tapAt(7000); // somebody went back
    QVERIFY2(said().contains(u"would begin before"_s), qPrintable(said()));
    QCOMPARE(begins(1), -1);
}

void tst_ReportTapping::writesNothingMeanwhile()
{
    open();
    const QString words = line(0).text;
    begin();
    QTest::keyClicks(&view(), u"abc"_s);
    press(Qt::Key_Delete);
    QApplication::clipboard()->setText(u"V: geplakt"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(m_desk->report().lines.size(), 4);
    QCOMPARE(view().words(line(0).id), words);
    press(Qt::Key_Escape);
    view().setCaret({line(0).id, 0});
    QTest::keyClicks(&view(), u"abc "_s);
    QCOMPARE(view().words(line(0).id), u"abc "_s + words);
}

void tst_ReportTapping::passesOverWhatIsPlaced()
{
    open();
    const Anchor firm{m_recording.id, 200'000, 210'000};
    QVERIFY(m_desk->office->reports().setAnchor(m_desk->report(), line(1).id, firm));
    begin();
    tapAt(8000);
    tapAt(16000);
    QCOMPARE(line(1).anchor, std::optional(firm));
    QCOMPARE(begins(2), 16000);
    tapAt(24000);
    QCOMPARE(awaited(), 0);
    press(Qt::Key_Space);
    QVERIFY2(said().contains(u"Every line"_s), qPrintable(said()));
}

void tst_ReportTapping::sayWhyItDoesNotBegin()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(2);
    m_page = m_desk->page();
    toggle();
    QVERIFY(!isOn());
    QVERIFY2(said().contains(u"no sound"_s), qPrintable(said()));
    m_page.reset();
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000));
    for (int row = 0; row < 2; ++row)
        QVERIFY(m_desk->office->reports().setAnchor(m_desk->report(), line(row).id,
                                                    Anchor{recording.id, row * 100, std::nullopt}));
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
    toggle();
    QVERIFY(!isOn());
    QVERIFY2(said().contains(u"has its place"_s), qPrintable(said()));
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    QVERIFY(!m_page->actions().anchoring->tap->isEnabled());
}

void tst_ReportTapping::endsWhenTheFocusGoes()
{
    open();
    begin();
    tapAt(8000);
    press(Qt::Key_Tab);
    QVERIFY(!view().hasFocus());
    QTRY_VERIFY(!isOn());
    QVERIFY2(said().contains(u"Tapping ended"_s), qPrintable(said()));
    QCOMPARE(begins(0), 8000);
    view().setFocus();
    begin();
    QVERIFY(isOn());
    m_page.reset(); // a page that goes while somebody taps
}

/// Random seeks, taps, ends and taps taken back, against what a person would expect of them.
void tst_ReportTapping::holdsForAnyTapsAndSeeks()
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        open(Pace::Fastest, 8);
        begin();
        std::mt19937 random(seed);
        QList<Report> states{m_desk->report()};
        qint64 position = 0;
        for (int i = 0; i < 40; ++i) {
            position =
                random() % 5 == 0 ? qint64(random() % 320'000) : std::min<qint64>(position + 5000, 319'999);
            player().seek(position);
            const Report before = m_desk->report();
            const int kind = int(random() % 6);
            press(kind == 0 ? Qt::Key_Backspace : kind == 1 ? Qt::Key_Return : Qt::Key_Space);
            const Report after = m_desk->report();
            if (kind == 0 && states.size() > 1)
                states.removeLast();
            else if (after.lines != before.lines)
                states.append(after);
            QCOMPARE(after.lines, states.constLast().lines);
            qint64 last = -1;
            bool isOver = false;
            for (const Line &each : after.lines) {
                QVERIFY(!(isOver && each.anchor)); // in their order, without leaving any out
                isOver = isOver || !each.anchor;
                if (!each.anchor)
                    continue;
                QVERIFY(each.anchor->fromFrame > last);
                last = each.anchor->fromFrame;
            }
        }
        cleanup();
    }
}

RELAAS_TEST(QApplication, tst_ReportTapping);

} // namespace tst_reporttapping

#include "tst_reporttapping.moc"
