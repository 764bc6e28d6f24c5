#include "audio/deviceoutput.h"
#include "audio/player.h"
#include "support/hang.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace tst_deviceoutput {

using namespace relaas;
using namespace relaas::test;

// With a sound server the real sink is tested, without one the way it is done without. Both are worth a test,
// and which one ran is printed.
class tst_DeviceOutput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void playsAtTheRightPaceOrSaysThereIsNoDevice();
    void startsAndStopsManyTimes();
    void isNotStarvedByABusyWindow();
    void playsARecordingInEitherCase();
    void goesWhilePlaying();

private:
    bool m_hasDevice = false;
    Pull m_counting;
    std::atomic<qint64> m_pulled = 0;
};

void tst_DeviceOutput::initTestCase()
{
    m_hasDevice = DeviceOutput::isThereADevice();
    qInfo(m_hasDevice ? "tested: the sound device" : "tested: the way without a sound device");
    m_counting = [this](std::span<float> sound) {
        std::ranges::fill(sound, 0.0F);
        m_pulled += qint64(sound.size()) / 2;
        return qint64(sound.size()) / 2;
    };
    QCOMPARE(defaultOutput()->isAudible(), m_hasDevice);
}

void tst_DeviceOutput::playsAtTheRightPaceOrSaysThereIsNoDevice()
{
    DeviceOutput output;
    m_pulled = 0;
    output.start({48000, 2}, m_counting);
    QCOMPARE(output.playedFrames(), 0);
    if (!m_hasDevice) {
        QVERIFY(output.problem().contains(QLatin1String("No sound device")));
        return;
    }
    QTRY_VERIFY(output.playedFrames() > 9600); // a sink that slept may take two seconds to wake
    QElapsedTimer timer;
    timer.start();
    const qint64 first = output.playedFrames();
    QTest::qWait(2000);
    const double rate = double(output.playedFrames() - first) * 1000 / double(timer.elapsed());
    QVERIFY2(std::abs(rate - 48000) < 3000, qPrintable(QString::number(rate)));
    QVERIFY(output.playedFrames() <= m_pulled);
    QVERIFY2(m_pulled - output.playedFrames() < 48000 / 2, "half a second between making and hearing sound");
    QVERIFY(output.problem().isEmpty());
    qInfo("pulled ahead of heard: %lld ms", (m_pulled - output.playedFrames()) / 48);
}

void tst_DeviceOutput::startsAndStopsManyTimes()
{
    DeviceOutput output;
    for (int i = 0; i < 20; ++i) {
        output.start({i % 2 ? 44100 : 8000, 2}, m_counting);
        QTest::qWait(i % 3 * 10);
        output.stop();
    }
    const qint64 played = output.playedFrames();
    QTest::qWait(50);
    QCOMPARE(output.playedFrames(), played);
    output.start({44100, 2}, m_counting);
    if (m_hasDevice)
        QTRY_VERIFY(output.playedFrames() > 4410);
}

void tst_DeviceOutput::isNotStarvedByABusyWindow()
{
    DeviceOutput output;
    output.start({48000, 2}, m_counting);
    if (!m_hasDevice) {
        QVERIFY(!output.problem().isEmpty());
        return;
    }
    QTRY_VERIFY(output.playedFrames() > 4800);
    const qint64 before = output.playedFrames();
    QThread::msleep(2000); // this is the window's thread
    const qint64 during = output.playedFrames() - before;
    QVERIFY2(during > 48000, qPrintable(QString::number(during)));
}

void tst_DeviceOutput::playsARecordingInEitherCase()
{
    Player player;
    QSignalSpy notices(&player, &Player::notice);
    QSignalSpy positions(&player, &Player::positionChanged);
    const QByteArray bytes = wavFile(uniqueSound(44100, 1, 44100));
    auto index = indexed(memorySource(bytes));
    QVERIFY(index);
    player.load(memorySource(bytes), std::make_shared<const SoundIndex>(std::move(index).value()));
    QElapsedTimer timer;
    timer.start();
    player.playSpan(11025, 33075);
    QTRY_COMPARE(player.state(), Player::State::Paused);
    QVERIFY2(timer.elapsed() >= 480 && timer.elapsed() < test::hangMs,
             qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(player.position(), 33075);
    QCOMPARE(notices.size(), m_hasDevice ? 0 : 1);
    QVERIFY(positions.size() > 8);
    qint64 last = 0;
    for (const auto &position : positions) {
        QVERIFY(position.first().toLongLong() >= last);
        last = position.first().toLongLong();
    }
}

void tst_DeviceOutput::goesWhilePlaying()
{
    auto output = std::make_unique<DeviceOutput>();
    output->start({44100, 2}, m_counting);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    output.reset();
    QVERIFY2(timer.elapsed() < test::hangMs, qPrintable(QString::number(timer.elapsed())));
}

RELAAS_TEST(QCoreApplication, tst_DeviceOutput);

} // namespace tst_deviceoutput

#include "tst_deviceoutput.moc"
