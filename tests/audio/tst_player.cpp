#include "audio/nulloutput.h"
#include "playerrig.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_player {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

using Rig = PlayerRig;

class tst_Player : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyUntilARecordingIsLoaded();
    void playsASpanExactlyAndUnchanged();
    void playsToTheEndAndPauses();
    void playsFromTheStartAgainAtTheEnd();
    void seeksWhilePaused();
    void seeksWhilePlaying();
    void resumesWhereItWasPaused();
    void knowsSinceWhenItSoundsWithoutAJump();
    void tellsThePositionAtOtherSpeeds_data();
    void tellsThePositionAtOtherSpeeds();
    void keepsThePitch_data();
    void keepsThePitch();
    void changesSpeedWhilePlaying();
    void movesWithoutASoundDevice();
    void saysWhenTheRecordingCannotBeRead();
    void dropsTheOldRecordingForANewOne();
    void goesWhilePlaying();
    void survivesAHailOfOrders();
};

void tst_Player::isEmptyUntilARecordingIsLoaded()
{
    Player player([] { return std::make_unique<NullOutput>(); });
    player.play();
    player.toggle();
    player.seek(100);
    player.playSpan(0, 10);
    player.pause();
    QCOMPARE(player.state(), Player::State::Empty);
    QCOMPARE(player.position(), 0);
    QCOMPARE(player.info(), SoundInfo());
}

void tst_Player::playsASpanExactlyAndUnchanged()
{
    const Sound sound = uniqueSound(44100, 2, 44100 * 5);
    Rig rig(encodedFile(sound, "flac", "flac"));
    rig.player.playSpan(70001, 150007);
    QCOMPARE(rig.player.state(), Player::State::Playing);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.player.position(), 150007);
    const auto heard = rig.heard->taken();
    QCOMPARE(qint64(heard.size()), (150007 - 70001) * 2);
    QVERIFY(isSoundFrom(heard, sound, 70001));
}

void tst_Player::playsToTheEndAndPauses()
{
    const Sound sound = uniqueSound(8000, 1, 12345);
    Rig rig(wavFile(sound));
    QSignalSpy states(&rig.player, &Player::stateChanged);
    rig.player.play();
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(states.size(), 2);
    QCOMPARE(rig.player.position(), 12345);
    const auto heard = rig.heard->taken();
    QCOMPARE(heard.size(), sound.samples.size());
    QVERIFY(isSoundFrom(heard, sound, 0));
}

void tst_Player::playsFromTheStartAgainAtTheEnd()
{
    const Sound sound = uniqueSound(8000, 1, 4000);
    Rig rig(wavFile(sound));
    rig.player.seek(4000);
    rig.player.play();
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.heard->taken().size(), size_t(4000));
}

void tst_Player::knowsSinceWhenItSoundsWithoutAJump()
{
    Rig rig(wavFile(uniqueSound(8000, 1, 9000)));
    const auto play = [&rig](qint64 from, qint64 to) {
        rig.player.playSpan(from, to);
        QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    };
    QCOMPARE(rig.player.heardFrom(), 0);
    play(1000, 5000);
    QCOMPARE(rig.player.heardFrom(), 1000);
    play(5000, 6000); // on from where it paused
    QCOMPARE(rig.player.heardFrom(), 1000);
    play(2000, 4000); // back in what was just heard
    QCOMPARE(rig.player.heardFrom(), 1000);
    play(4500, 4600); // on beyond it
    QCOMPARE(rig.player.heardFrom(), 4500);
    play(100, 200);
    QCOMPARE(rig.player.heardFrom(), 100);
    rig.player.seek(50); // nothing was heard there yet
    QCOMPARE(rig.player.heardFrom(), 50);
    play(50, 90);
    QCOMPARE(rig.player.heardFrom(), 50);
}

void tst_Player::seeksWhilePaused()
{
    Rig rig(wavFile(uniqueSound(8000, 1, 8000)));
    QSignalSpy positions(&rig.player, &Player::positionChanged);
    rig.player.seek(777);
    QCOMPARE(positions.last().first().toLongLong(), 777);
    QCOMPARE(rig.player.position(), 777);
    QCOMPARE(rig.player.state(), Player::State::Paused);
    rig.player.seek(-3);
    QCOMPARE(rig.player.position(), 0);
    rig.player.seek(99999);
    QCOMPARE(rig.player.position(), 8000);
}

void tst_Player::seeksWhilePlaying()
{
    const Sound sound = uniqueSound(8000, 1, 8000 * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 800);
    rig.player.seek(120000);
    rig.heard->taken();
    QCOMPARE(rig.player.state(), Player::State::Playing);
    QTRY_VERIFY(rig.player.position() > 121000);
    rig.player.pause();
    const auto heard = rig.heard->taken();
    QVERIFY(heard.size() >= 1000);
    QVERIFY(isSoundFrom(heard, sound, 120000));
}

void tst_Player::resumesWhereItWasPaused()
{
    const Sound sound = uniqueSound(8000, 1, 8000 * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 2000);
    rig.player.pause();
    const qint64 paused = rig.player.position();
    QCOMPARE(qint64(rig.heard->taken().size()), paused);
    QTest::qWait(60);
    QCOMPARE(rig.player.position(), paused);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > paused + 800);
    rig.player.pause();
    QVERIFY(isSoundFrom(rig.heard->taken(), sound, paused));
}

void tst_Player::tellsThePositionAtOtherSpeeds_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.25, 0.5, 0.75, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%g", speed) << speed;
}

void tst_Player::tellsThePositionAtOtherSpeeds()
{
    QFETCH(double, speed);
    const Sound sound = uniqueSound(16000, 1, 16000 * 30);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.setSpeed(speed);
    rig.player.seek(32000);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 40000);
    rig.player.pause();
    const double heardFrames = double(rig.heard->taken().size());
    const double moved = double(rig.player.position() - 32000);
    QVERIFY2(std::abs(moved / heardFrames - speed) < 0.001, qPrintable(QString::number(moved / heardFrames)));

    rig.player.playSpan(32000, 36001);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.player.position(), 36001);
    QCOMPARE(qint64(rig.heard->taken().size()), std::llround(4001 / speed));
}

void tst_Player::keepsThePitch_data()
{
    tellsThePositionAtOtherSpeeds_data();
}

void tst_Player::keepsThePitch()
{
    QFETCH(double, speed);
    Rig rig(wavFile(tone(44100, 44100 * 8, 440)));
    rig.player.setSpeed(speed);
    rig.player.playSpan(44100, 44100 * 5);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    const auto heard = rig.heard->taken();
    const auto middle = std::span(heard).subspan(heard.size() / 4, heard.size() / 2);
    const double pitch = pitchOf(middle, 44100);
    QVERIFY2(std::abs(pitch - 440) <= 1, qPrintable(QString::number(pitch)));
    const auto loudest = std::ranges::max(middle);
    QVERIFY2(loudest > 0.3F && loudest < 0.45F, qPrintable(QString::number(double(loudest))));
}

void tst_Player::changesSpeedWhilePlaying()
{
    Rig rig(wavFile(uniqueSound(16000, 1, 16000 * 30)), Pace::RealTime);
    QSignalSpy speeds(&rig.player, &Player::speedChanged);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 3000);
    const qint64 before = rig.player.position();
    rig.player.setSpeed(9);
    QCOMPARE(rig.player.speed(), Player::fastest);
    QCOMPARE(speeds.size(), 1);
    QVERIFY(rig.player.position() >= before);
    QTRY_VERIFY(rig.player.position() > before + 6000);
    rig.player.setSpeed(1);
    QTRY_VERIFY(rig.player.position() > before + 9000);
    QCOMPARE(rig.player.state(), Player::State::Playing);
}

void tst_Player::movesWithoutASoundDevice()
{
    Player player([] { return std::make_unique<NullOutput>(); });
    QSignalSpy notices(&player, &Player::notice);
    const QByteArray bytes = wavFile(uniqueSound(8000, 1, 8000 * 10));
    player.load(memorySource(bytes), indexOf(bytes));
    QElapsedTimer timer;
    timer.start();
    player.play();
    QTRY_VERIFY(player.position() >= 4000);
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed >= 490 && elapsed < test::hangMs, qPrintable(QString::number(elapsed)));
    player.pause();
    player.play();
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().first().toString().contains(u"No sound device"_s));
}

void tst_Player::saysWhenTheRecordingCannotBeRead()
{
    const QByteArray bytes = wavFile(uniqueSound(8000, 1, 8000));
    Player player([] { return std::make_unique<NullOutput>(); });
    QSignalSpy failures(&player, &Player::failed);
    player.load([]() -> std::unique_ptr<QIODevice> { return nullptr; }, indexOf(bytes));
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!failures.first().first().value<Error>().text.isEmpty());
    player.play();
    QTRY_COMPARE(player.state(), Player::State::Paused);
    QCOMPARE(failures.size(), 2);
}

void tst_Player::dropsTheOldRecordingForANewOne()
{
    const Sound second = uniqueSound(16000, 2, 9000);
    Rig rig(wavFile(uniqueSound(8000, 1, 8000 * 60)), Pace::RealTime);
    rig.player.seek(100000);
    rig.player.play();
    const QByteArray bytes = wavFile(second);
    rig.player.load(memorySource(bytes), indexOf(bytes));
    QCOMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.player.position(), 0);
    rig.heard->taken();
    rig.player.play();
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QVERIFY(isSoundFrom(rig.heard->taken(), second, 0));
    rig.player.unload();
    QCOMPARE(rig.player.state(), Player::State::Empty);
    QVERIFY(rig.failures.isEmpty());
}

void tst_Player::goesWhilePlaying()
{
    const QByteArray bytes = encodedFile(uniqueSound(44100, 2, 44100 * 20), "mp3", "libmp3lame");
    for (const double speed : {1.0, 0.5}) {
        auto rig = std::make_unique<Rig>(bytes, Pace::RealTime);
        rig->player.setSpeed(speed);
        rig->player.play();
        QTRY_VERIFY(rig->player.position() > 1000);
        QElapsedTimer timer;
        timer.start();
        rig.reset();
        QVERIFY2(timer.elapsed() < test::hangMs, qPrintable(QString::number(timer.elapsed())));
    }
}

void tst_Player::survivesAHailOfOrders()
{
    const Sound sound = uniqueSound(8000, 1, 80000);
    Rig rig(wavFile(sound));
    for (int i = 0; i < 300; ++i) {
        switch (i % 6) {
        case 0:
            rig.player.play();
            break;
        case 1:
            rig.player.seek(i * 200);
            break;
        case 2:
            rig.player.setSpeed(0.25 + i % 4 * 0.5);
            rig.player.setAids(i % 5 == 0 ? Aid::Hiss | Aid::Levelling : Aids());
            break;
        case 3:
            rig.player.playSpan(i * 100, i * 100 + 5000);
            break;
        case 4:
            rig.player.toggle();
            if (i % 4 == 0)
                rig.player.loopSpan(i * 10, i * 10 + 50);
            if (i % 10 == 0)
                rig.player.scrub(i * 100);
            break;
        default:
            QCoreApplication::processEvents();
        }
    }
    rig.player.setSpeed(1);
    rig.player.setAids({});
    rig.player.pause();
    rig.heard->taken();
    rig.player.playSpan(1234, 5678);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    const auto heard = rig.heard->taken();
    QCOMPARE(heard.size(), size_t(5678 - 1234));
    QVERIFY(isSoundFrom(heard, sound, 1234));
}

RELAAS_TEST(QCoreApplication, tst_Player);

} // namespace tst_player

#include "tst_player.moc"
