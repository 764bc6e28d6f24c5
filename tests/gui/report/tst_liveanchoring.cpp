#include "gui/report/anchoringactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSpinBox>
#include <QTest>

namespace tst_liveanchoring {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Lines that are typed while the sound plays get a place, by keyboard alone.
class tst_LiveAnchoring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void placesALineThatIsTypedAlong();
    void countsTheSoundThatPassedAtAnotherSpeed();
    void isOffUntilItIsWanted();
    void placesNothingThatIsWrittenInAPause();
    void leavesAFirmPlaceAlone();
    void goesAndComesWithTheWords();
    void outlivesACrash();
    void waitsForTheRecordingOfTheHearing();
    void setsTheReactionTime();
    void forgetsAPlaceThatIsNotWanted();

private:
    void open(int seconds = 30);
    void toggle() { press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(&view(), words); }
    /// Types a line from there on, and the first key at which it was surely heard.
    void typeAlong(const QString &words, qint64 from);
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    ReportModel &model() const { return *m_page->findChild<ReportModel *>(); }
    Player &player() const { return m_page->findChild<ReportSound *>()->player(); }
    Line line(int row) const { return m_desk->report().lines.at(row); }
    std::optional<Anchor> proposed(int row) const
    {
        const auto &places = model().suggestions();
        const auto found = places.constFind(line(row).id);
        return found == places.cend() ? std::nullopt : std::optional(*found);
    }
    /// Whether a frame lies between two moments, less the reaction.
    bool isBetween(qint64 frame) const { return frame >= m_before && frame <= m_after; }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    Recording m_recording;
    qint64 m_before = 0; ///< the sound around the first key
    qint64 m_after = 0;
};

void tst_LiveAnchoring::init()
{
    m_desk = std::make_unique<ReportDesk>(Pace::RealTime);
    m_desk->settings.setReactionMs(0);
    QVERIFY(m_desk->office->reports().addLine(m_desk->report(), {}, LineType::Question));
}

void tst_LiveAnchoring::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_LiveAnchoring::open(int seconds)
{
    // Nobody speaks: there are no edges of speech to which a place would be moved.
    m_recording = m_desk->attached(
        u"gehoor.wav"_s, {ReportDesk::Rate, 1, std::vector<qint16>(size_t(seconds) * ReportDesk::Rate)});
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
    view().setCurrentLine(line(0).id);
}

void tst_LiveAnchoring::typeAlong(const QString &words, qint64 from)
{
    player().seek(from);
    if (player().state() != Player::State::Playing)
        player().play();
    QTRY_VERIFY(player().position() > from);
    m_before = player().position();
    type(words.left(1));
    m_after = player().position();
    QTest::qWait(200);
    type(words.mid(1));
}

void tst_LiveAnchoring::placesALineThatIsTypedAlong()
{
    open();
    toggle();
    QVERIFY(m_page->actions().anchoring->whileTyping->isChecked());
    QVERIFY(m_desk->settings.placesWhileTyping());
    typeAlong(u"Waar was dat?"_s, 16000);
    QVERIFY2(!proposed(0), "not before the line is ended");
    const qint64 last = player().position();
    press(Qt::Key_Return);
    QVERIFY(proposed(0));
    QVERIFY2(isBetween(proposed(0)->fromFrame),
             qPrintable(u"%1 %2 %3"_s.arg(m_before).arg(proposed(0)->fromFrame).arg(m_after)));
    QCOMPARE(proposed(0)->recording, m_recording.id);
    QVERIFY(*proposed(0)->toFrame > m_after && *proposed(0)->toFrame <= last);
    QVERIFY2(!line(0).anchor, "it is a proposal");
    const QModelIndex time = model().indexOf(line(0).id).siblingAtColumn(ReportModel::Time);
    QVERIFY(time.data().toString().startsWith(u"≈ "_s));

    typeAlong(u"Thuis."_s, player().position()); // in the line that Enter began
    press(Qt::Key_Return);
    QVERIFY(proposed(1) && isBetween(proposed(1)->fromFrame));
    QVERIFY(*proposed(0)->toFrame <= proposed(1)->fromFrame);

    const Anchor first = *proposed(0);
    view().setCurrentLine(line(0).id);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(line(0).anchor, std::optional(first));
    QVERIFY(!proposed(0) && proposed(1));
    QVERIFY(!view().words(line(0).id).isEmpty());
}

void tst_LiveAnchoring::countsTheSoundThatPassedAtAnotherSpeed()
{
    m_desk->settings.setReactionMs(200);
    open();
    toggle();
    player().setSpeed(2);
    player().seek(8000);
    player().play();
    QTRY_VERIFY(player().position() > 8000 + 6400); // twice the reaction has been heard
    m_before = player().position() - 3200;
    type(u"W"_s);
    m_after = player().position() - 3200;
    type(u"aar?"_s);
    press(Qt::Key_Return);
    QVERIFY(proposed(0));
    QVERIFY2(isBetween(proposed(0)->fromFrame), qPrintable(QString::number(proposed(0)->fromFrame)));
}

void tst_LiveAnchoring::isOffUntilItIsWanted()
{
    open();
    QVERIFY(!m_page->actions().anchoring->whileTyping->isChecked());
    typeAlong(u"Waar?"_s, 8000);
    press(Qt::Key_Return);
    QVERIFY(!proposed(0));
    toggle();
    typeAlong(u"Thuis."_s, 16000);
    press(Qt::Key_Return);
    QVERIFY(!proposed(0) && proposed(1));
    toggle(); // what is proposed stays
    QVERIFY(proposed(1));
    QVERIFY(m_desk->messages.constLast().contains(u"no place by themselves"_s));
}

void tst_LiveAnchoring::placesNothingThatIsWrittenInAPause()
{
    open();
    toggle();
    player().seek(16000);
    type(u"Waar?"_s);
    press(Qt::Key_Return);
    QVERIFY(!proposed(0));
    // What is written before is not typed along when a word of it is mended.
    player().play();
    QTRY_VERIFY(player().position() > 16000);
    view().setCaret({line(0).id, 4});
    type(u"om"_s);
    view().setCurrentLine(line(1).id);
    QVERIFY(!proposed(0));
    // Begun in the sound, ended in a pause.
    typeAlong(u"Th"_s, 24000);
    player().pause();
    const qint64 rest = player().position();
    QTest::qWait(50);
    type(u"uis."_s);
    press(Qt::Key_Return);
    QVERIFY(proposed(1) && isBetween(proposed(1)->fromFrame));
    QCOMPARE(proposed(1)->toFrame, std::optional(rest));
}

void tst_LiveAnchoring::leavesAFirmPlaceAlone()
{
    open();
    toggle();
    const Anchor firm{m_recording.id, 100, 900};
    QVERIFY(m_desk->office->reports().setAnchor(m_desk->report(), line(0).id, firm));
    typeAlong(u"Waar?"_s, 16000);
    press(Qt::Key_Return);
    QVERIFY(!proposed(0));
    QCOMPARE(line(0).anchor, std::optional(firm));
}

void tst_LiveAnchoring::goesAndComesWithTheWords()
{
    open();
    toggle();
    typeAlong(u"Waar was dat?"_s, 16000);
    press(Qt::Key_Return);
    const auto place = proposed(0);
    QVERIFY(place);
    press(Qt::Key_Z, Qt::ControlModifier); // the line that was begun
    press(Qt::Key_Z, Qt::ControlModifier); // the words
    QCOMPARE(line(0).text, QString());
    QVERIFY(!proposed(0));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(line(0).text, u"Waar was dat?"_s);
    QCOMPARE(proposed(0)->fromFrame, place->fromFrame);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(line(0).anchor);
    press(Qt::Key_Z, Qt::ControlModifier); // taking it over
    QVERIFY(!line(0).anchor);
    QVERIFY(proposed(0));
}

void tst_LiveAnchoring::outlivesACrash()
{
    open();
    toggle();
    typeAlong(u"Waar was dat?"_s, 16000);
    press(Qt::Key_Return);
    const auto place = proposed(0);
    QVERIFY(place);
    player().pause();
    typeAlong(u"Th"_s, 32000); // half a line
    QVERIFY(m_desk->office->drafts().flush());
    const QList<Draft> left = m_desk->office->drafts().all().value();
    QCOMPARE(left.size(), 3); // two lines' keys, and words
    m_page.reset(); // a page that goes saves the words; their moments stay
    m_page = m_desk->page();
    QTRY_VERIFY(proposed(0));
    QCOMPARE(proposed(0)->fromFrame, place->fromFrame);
    QVERIFY(proposed(1) && isBetween(proposed(1)->fromFrame));
    // Firm, and nothing of it is kept any more.
    view().setCurrentLine(line(0).id);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(line(0).anchor && line(1).anchor);
    QVERIFY(m_desk->office->drafts().all().value().isEmpty());
}

/// The hearing is still going on: there is no sound yet, only a clock.
void tst_LiveAnchoring::waitsForTheRecordingOfTheHearing()
{
    m_desk->house.now = QDateTime::currentDateTimeUtc(); // nothing began in the future
    m_page = m_desk->page();
    view().setCurrentLine(line(0).id);
    toggle();
    QVERIFY(m_desk->messages.constLast().contains(u"when it began"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    type(u"Waar was dat?"_s);
    press(Qt::Key_Return);
    QVERIFY(!proposed(0));
    m_page.reset();
    const Recording recording =
        m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 60 * ReportDesk::Rate));
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
    QVERIFY(!proposed(0));
    QVERIFY(m_desk->office->interviews().setStartedAt(recording.id, now.addSecs(-10)));
    QTRY_VERIFY(proposed(0));
    QVERIFY2(std::abs(proposed(0)->fromFrame - 10 * ReportDesk::Rate) < 5 * ReportDesk::Rate,
             qPrintable(QString::number(proposed(0)->fromFrame)));
}

void tst_LiveAnchoring::setsTheReactionTime()
{
    open();
    toggle();
    typeAlong(u"Waar was dat?"_s, 16000);
    press(Qt::Key_Return);
    player().pause();
    const qint64 exact = proposed(0)->fromFrame;
    press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<QDialog *>(u"ReactionDialog"_s);
    QVERIFY(dialog);
    auto *time = dialog->findChild<QSpinBox *>(u"time"_s);
    QCOMPARE(time->value(), 0);
    QCOMPARE(time->maximum(), 5000);
    time->setValue(5000);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(m_desk->settings.reactionMs(), 5000);
    QVERIFY(proposed(0)->fromFrame < exact);
    QVERIFY2(proposed(0)->fromFrame >= 16000, "what was not heard just then is not meant");
}

void tst_LiveAnchoring::forgetsAPlaceThatIsNotWanted()
{
    open();
    toggle();
    typeAlong(u"Waar was dat?"_s, 16000);
    press(Qt::Key_Return);
    QVERIFY(proposed(0));
    view().setCurrentLine(line(0).id);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!proposed(0));
    QVERIFY(m_desk->office->drafts().all().value().isEmpty());
}

RELAAS_TEST(QApplication, tst_LiveAnchoring);

} // namespace tst_liveanchoring

#include "tst_liveanchoring.moc"
