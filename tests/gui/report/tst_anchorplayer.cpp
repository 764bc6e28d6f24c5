#include "gui/report/reportdesk.h"
#include "gui/widgets/anchorplayer.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_anchorplayer {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_AnchorPlayer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void playsTheWordsInTheirBreath();
    void aNewOrderReplacesTheOneBefore();
    void stopsWhileItIsOpening();
    void saysThatTheRecordingIsNotInTheInterview();

private:
    std::vector<float> heardUntilStopped(const Anchor &anchor);
    bool isSoundFrom(const std::vector<float> &heard, qint64 frame) const;

    const Sound m_sound = uniqueSound(ReportDesk::Rate, 1, 20LL * ReportDesk::Rate);
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<AnchorPlayer> m_player;
    Recording m_recording;
};

void tst_AnchorPlayer::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_recording = m_desk->attached(u"gehoor.wav"_s, m_sound);
    m_player = std::make_unique<AnchorPlayer>(m_desk->office->interviews(), [this] {
        return std::make_unique<FileOutput>(m_desk->heard, Pace::Fastest);
    });
}

void tst_AnchorPlayer::cleanup()
{
    m_player.reset();
    m_desk.reset();
}

std::vector<float> tst_AnchorPlayer::heardUntilStopped(const Anchor &anchor)
{
    QSignalSpy stopped(m_player.get(), &AnchorPlayer::stopped);
    m_player->play(anchor, m_desk->interview);
    return stopped.wait(10000) ? m_desk->heard->taken() : std::vector<float>();
}

bool tst_AnchorPlayer::isSoundFrom(const std::vector<float> &heard, qint64 frame) const
{
    for (size_t i = 0; i < heard.size(); ++i) {
        if (int(std::lround(heard[i] * 32768)) != m_sound.samples[size_t(frame) + i])
            return false;
    }
    return true;
}

void tst_AnchorPlayer::playsTheWordsInTheirBreath()
{
    constexpr qint64 second = ReportDesk::Rate;
    const auto middle = heardUntilStopped({m_recording.id, 5 * second, 6 * second});
    QCOMPARE(middle.size(), size_t(4 * second));
    QVERIFY(isSoundFrom(middle, 3 * second));

    const auto begin = heardUntilStopped({m_recording.id, second, 2 * second});
    QCOMPARE(begin.size(), size_t(3 * second));
    QVERIFY(isSoundFrom(begin, 0));

    const auto end = heardUntilStopped({m_recording.id, 19 * second, std::nullopt});
    QCOMPARE(end.size(), size_t(3 * second));
    QVERIFY(isSoundFrom(end, 17 * second));
}

void tst_AnchorPlayer::aNewOrderReplacesTheOneBefore()
{
    constexpr qint64 second = ReportDesk::Rate;
    m_player->play({m_recording.id, 5 * second, 6 * second}, m_desk->interview);
    const auto heard = heardUntilStopped({m_recording.id, 10 * second, 11 * second});
    QCOMPARE(heard.size(), size_t(4 * second));
    QVERIFY(isSoundFrom(heard, 8 * second));
}

void tst_AnchorPlayer::stopsWhileItIsOpening()
{
    QSignalSpy started(m_player.get(), &AnchorPlayer::started);
    m_player->play({m_recording.id, 0, 8000}, m_desk->interview);
    QVERIFY(m_player->isPlaying());
    m_player->stop();
    QVERIFY(!m_player->isPlaying());
    QTest::qWait(200);
    QCOMPARE(started.size(), 0);
}

void tst_AnchorPlayer::saysThatTheRecordingIsNotInTheInterview()
{
    QSignalSpy failed(m_player.get(), &AnchorPlayer::failed);
    m_player->play({{999}, 0, 8000}, m_desk->interview);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_player->isPlaying());
}

RELAAS_TEST(QApplication, tst_AnchorPlayer);

} // namespace tst_anchorplayer

#include "tst_anchorplayer.moc"
