#include "core/review/auditentry.h"
#include "gui/report/channelpanel.h"
#include "gui/report/hearingactions.h"
#include "gui/report/mannertext.h"
#include "gui/report/overviewstrip.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/report/waveformpane.h"
#include "support/keys.h"
#include "support/testprogram.h"
#include "workflow/interviews.h"
#include "workflow/office.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace tst_reporthearing {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// How the sound of a report is heard, by keys, as a person uses the page; and what is kept of it.
class tst_ReportHearing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysThatTheSoundIsTheOriginal();
    void namesEveryHelp();
    void goesToTheOriginalAndBackByOneKey();
    void saysWhatThatKeyIsFor();
    void hearsOneChannelAfterTheOther();
    void changesTheVolumeOfAChannel();
    void repeatsALineUntilItIsTakenBack();
    void repeatsWhatIsSelected();
    void saysWhyItCannotRepeat();
    void goesOnInSteps();
    void remembersHowFarItGoesBack();
    void forgetsHelpWithThePage();
    void keepsWhatWasHeard();
    void doesNotKeepWhatWasOnlySkipped();
    void savesAPassage();
    void leavesFilesThatAreThere();
    void putsARecordingOnTheClock();

private:
    void open(Pace pace = Pace::Fastest);
    const ReportActions &actions() const { return m_page->actions(); }
    const HearingActions &hearing() const { return *actions().hearing; }
    QString manner() const { return m_page->findChild<QToolButton *>(u"manner"_s)->text(); }
    WaveformView &wave() const { return m_page->findChild<WaveformPane *>()->view(); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    void choose(Aid aid) const;
    QList<Heard> kept();
    qsizetype logged(const QString &action) const;

    static constexpr qint64 second = ReportDesk::Rate;
    const Sound m_sound = uniqueSound(ReportDesk::Rate, 2, 10 * second);
    Recording m_recording;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportHearing::init()
{
    open();
}

void tst_ReportHearing::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

/// The page, on a fresh store where there is none yet.
void tst_ReportHearing::open(Pace pace)
{
    if (!m_desk) {
        m_desk = std::make_unique<ReportDesk>(pace);
        m_recording = m_desk->attached(u"gehoor.wav"_s, m_sound);
        m_desk->write(3, m_recording.id);
    }
    m_page = m_desk->page();
    QTRY_VERIFY(actions().play->isEnabled());
}

void tst_ReportHearing::choose(Aid aid) const
{
    const auto &aids = hearing().aids;
    std::ranges::find(aids, aid, &std::pair<Aid, QAction *>::first)->second->trigger();
}

/// What the case file knows once the page is closed.
QList<Heard> tst_ReportHearing::kept()
{
    m_page.reset();
    return m_desk->office->interviews().heardByMe(m_recording.id).value();
}

qsizetype tst_ReportHearing::logged(const QString &action) const
{
    const auto log = m_desk->house.another(u"vermeer"_s)->log(m_desk->caseFile, 100).value();
    return std::ranges::count(log, action, &AuditEntry::action);
}

void tst_ReportHearing::saysThatTheSoundIsTheOriginal()
{
    QCOMPARE(manner(), u"Original sound"_s);
    press(Qt::Key_Comma, Qt::AltModifier);
    QCOMPARE(manner(), speedText(0.95));
    press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(manner(), u"Original sound"_s);
}

void tst_ReportHearing::namesEveryHelp()
{
    choose(Aid::Hiss);
    choose(Aid::HighPass);
    const QToolButton *badge = m_page->findChild<QToolButton *>(u"manner"_s);
    QCOMPARE(badge->text(), u"without rumble, less hiss"_s);
    QCOMPARE(badge->accessibleName(), u"Not as recorded: without rumble, less hiss"_s);
    QVERIFY(!hearing().asRecorded->isChecked());
    choose(Aid::HighPass);
    QCOMPARE(manner(), u"less hiss"_s);
    press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(manner(), u"less hiss, without long pauses"_s);
}

void tst_ReportHearing::goesToTheOriginalAndBackByOneKey()
{
    choose(Aid::Typing);
    press(Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(manner(), u"softer typing, only channel 1"_s);
    press(Qt::Key_F12);
    QCOMPARE(manner(), u"Original sound"_s);
    QVERIFY(hearing().asRecorded->isChecked());
    press(Qt::Key_F12);
    QCOMPARE(manner(), u"softer typing, only channel 1"_s);
    QVERIFY(!hearing().asRecorded->isChecked());
}

void tst_ReportHearing::saysWhatThatKeyIsFor()
{
    press(Qt::Key_F12);
    QVERIFY(m_desk->messages.value(0).contains(u"as it was recorded"_s));
    QVERIFY(hearing().asRecorded->isChecked());
    QCOMPARE(manner(), u"Original sound"_s);
}

void tst_ReportHearing::hearsOneChannelAfterTheOther()
{
    QCOMPARE(hearing().channels->actions().size(), 3);
    press(Qt::Key_F12, Qt::ControlModifier);
    press(Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(manner(), u"only channel 2"_s);
    wave().select(6 * second, 7 * second);
    press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(wave().playhead(), 7 * second);
    const auto heard = m_desk->heard->taken();
    QCOMPARE(heard.size(), size_t(2 * second));
    for (size_t i = 0; i < size_t(second); ++i) {
        const int second2 = m_sound.samples[2 * (size_t(6 * second) + i) + 1];
        QCOMPARE(int(std::lround(heard[2 * i] * 32768)), second2); // with both ears
        QCOMPARE(int(std::lround(heard[2 * i + 1] * 32768)), second2);
    }
    press(Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(manner(), u"Original sound"_s);
}

void tst_ReportHearing::changesTheVolumeOfAChannel()
{
    press(Qt::Key_F12, Qt::AltModifier);
    auto *panel = m_page->findChild<ChannelPanel *>();
    QVERIFY(panel);
    QTRY_VERIFY(panel->isVisible());
    const auto sliders = panel->findChildren<QSlider *>();
    QCOMPARE(sliders.size(), 2);
    sliders[1]->setFocus();
    QTest::keyClick(sliders[1], Qt::Key_PageUp);
    QCOMPARE(manner(), u"channel 2 +3 dB"_s);
    QTest::keyClick(sliders[1], Qt::Key_Home);
    QCOMPARE(manner(), u"channel 2 silent"_s);
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<ChannelPanel *>());
    QCOMPARE(manner(), u"channel 2 silent"_s);
}

void tst_ReportHearing::repeatsALineUntilItIsTakenBack()
{
    view().setCurrentLine(m_desk->report().lines.at(1).id);
    press(Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(hearing().repeat->isChecked());
    size_t heard = 0;
    QTRY_VERIFY((heard += m_desk->heard->taken().size())
                > size_t(2 * 3 * second)); // more than four times a line
    QVERIFY(hearing().repeat->isChecked());
    press(Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(!hearing().repeat->isChecked());
    QTRY_COMPARE(wave().playhead(), 10 * second); // on to the end
}

void tst_ReportHearing::repeatsWhatIsSelected()
{
    cleanup();
    open(Pace::RealTime);
    wave().select(8 * second, 8 * second + second / 2);
    press(Qt::Key_F5, Qt::ControlModifier);
    size_t heard = 0;
    QTRY_VERIFY((heard += m_desk->heard->taken().size()) > size_t(2 * second)); // more than once
    press(Qt::Key_F4); // a pause is no end
    QVERIFY(hearing().repeat->isChecked());
    QVERIFY(wave().playhead() >= 8 * second && wave().playhead() <= 8 * second + second / 2);
    view().setCurrentLine(m_desk->report().lines.at(0).id);
    press(Qt::Key_F4, Qt::ShiftModifier); // something else is
    QTRY_VERIFY(!hearing().repeat->isChecked());
}

void tst_ReportHearing::saysWhyItCannotRepeat()
{
    view().setCurrentLine(m_desk->report().lines.at(0).id);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(!hearing().repeat->isChecked());
    QVERIFY(m_desk->messages.join(u' ').contains(u"Nothing is selected"_s));
}

void tst_ReportHearing::goesOnInSteps()
{
    press(Qt::Key_F3, Qt::ControlModifier);
    QVERIFY(hearing().walk->isChecked());
    size_t heard = 0;
    QTRY_VERIFY((heard += m_desk->heard->taken().size()) > size_t(2 * 2 * 10 * second)); // each of it twice
    QTRY_VERIFY(!hearing().walk->isChecked());
    QCOMPARE(wave().playhead(), 10 * second);
}

void tst_ReportHearing::remembersHowFarItGoesBack()
{
    cleanup();
    open(Pace::RealTime);
    QVERIFY(hearing().rewind->actions().at(0)->isChecked());
    hearing().rewind->actions().at(1)->trigger();
    QCOMPARE(m_desk->settings.rewindMs(), 1000);
    m_page.reset();
    open();
    QVERIFY(hearing().rewind->actions().at(1)->isChecked());
    wave().seekRequested(7 * second);
    press(Qt::Key_F4);
    QTRY_VERIFY(wave().playhead() > 8 * second + second / 2);
    press(Qt::Key_F4);
    const qint64 paused = wave().playhead();
    press(Qt::Key_F4);
    QTRY_VERIFY(wave().playhead() > paused);
    m_page.reset();
    const auto heard = m_desk->office->interviews().heardByMe(m_recording.id).value();
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[0].toFrame, paused);
    QCOMPARE(heard[1].fromFrame, paused - second);
}

void tst_ReportHearing::forgetsHelpWithThePage()
{
    choose(Aid::Levelling);
    m_page.reset();
    open();
    QCOMPARE(manner(), u"Original sound"_s);
}

void tst_ReportHearing::keepsWhatWasHeard()
{
    wave().select(2 * second, 4 * second);
    press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(wave().playhead(), 4 * second);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"coverage"_s)->text().endsWith(u"20 % heard, 20 % by you"_s));
    press(Qt::Key_F12, Qt::ControlModifier);
    wave().select(3 * second, 5 * second);
    press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(wave().playhead(), 5 * second);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"coverage"_s)->text().endsWith(u"30 % heard, 30 % by you"_s));
    const QList<Heard> heard = kept();
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[0].fromFrame, 2 * second);
    QCOMPARE(heard[0].toFrame, 4 * second);
    QCOMPARE(heard[0].channels, QString());
    QCOMPARE(heard[1].fromFrame, 3 * second);
    QCOMPARE(heard[1].toFrame, 5 * second);
    QCOMPARE(heard[1].channels, u"1:solo"_s);
    open();
    QVERIFY(m_page->findChild<QLabel *>(u"coverage"_s)->text().endsWith(u"30 % heard, 30 % by you"_s));
    QCOMPARE(logged(u"hear"_s), 1); // for all of a visit of half a minute
}

void tst_ReportHearing::doesNotKeepWhatWasOnlySkipped()
{
    QTest::mouseClick(&wave(), Qt::LeftButton, {}, {wave().width() / 2, wave().height() - 20});
    press(Qt::Key_F5);
    press(Qt::Key_F3);
    QCOMPARE(kept(), QList<Heard>());
}

void tst_ReportHearing::savesAPassage()
{
    const QString path = m_desk->house.path(u"passage.wav"_s);
    m_desk->prompts.files = {path};
    wave().select(2 * second, 3 * second);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(path + u".json"_s));
    QTRY_VERIFY(m_desk->messages.join(u' ').contains(u"passage.wav"_s));
    QFile manifest(path + u".json"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const auto origin = QJsonDocument::fromJson(manifest.readAll()).object().value(u"origin"_s).toObject();
    QCOMPARE(origin.value(u"sha256"_s).toString().toLatin1(), m_recording.sha256);
    QCOMPARE(origin.value(u"from_frame"_s).toInteger(), 2 * second);
    QCOMPARE(origin.value(u"to_frame"_s).toInteger(), 3 * second);
    QCOMPARE(logged(u"export"_s), 1);
}

void tst_ReportHearing::leavesFilesThatAreThere()
{
    const QString path = m_desk->soundFile(u"mine.wav"_s, m_sound);
    const qint64 size = QFileInfo(path).size();
    m_desk->prompts.files = {path};
    wave().select(2 * second, 3 * second);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->messages.join(u' ').contains(u"mine.wav"_s));
    QCOMPARE(QFileInfo(path).size(), size);
    QVERIFY(!QFile::exists(path + u".json"_s));
}

void tst_ReportHearing::putsARecordingOnTheClock()
{
    const QDateTime began(QDate(2026, 10, 12), QTime(9, 5, 30), Qt::LocalTime);
    m_desk->prompts.moments = {began.toUTC()};
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    const auto recordings = m_desk->office->interviews().recordings(m_desk->interview).value();
    QCOMPARE(recordings.constFirst().startedAt, began);
    const auto &overview = *m_page->findChild<OverviewStrip *>();
    QCOMPARE(overview.timeline().parts().constFirst().startedAt, began);
    m_desk->prompts.moments = {QDateTime()};
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!overview.timeline().parts().constFirst().startedAt.isValid());
}

RELAAS_TEST(QApplication, tst_ReportHearing);

} // namespace tst_reporthearing

#include "tst_reporthearing.moc"
