#include "playerrig.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_playerways {

using namespace relaas;
using namespace relaas::test;

using Rig = PlayerRig;
using Spans = QList<FrameSpan>;

namespace {

constexpr int rate = 8000;
} // namespace

// The ways through a recording besides the straight one.
class tst_PlayerWays : public QObject
{
    Q_OBJECT

private slots:
    void loopsWithoutAGap();
    void restsBetweenRounds();
    void loopsOnAfterAPause();
    void loopsAtOtherSpeeds();
    void walksThroughARecording();
    void skipsPausesAndTellsIt();
    void skipsNothingThatIsPlayedAsASpan();
    void beginsToSkipWhilePlaying();
    void rewindsToThePauseBefore();
    void letsGrainsBeHeardWhileScrubbing();
    void leavesTheDeviceAloneAfterScrubbing();
};

void tst_PlayerWays::loopsWithoutAGap()
{
    const Sound sound = uniqueSound(rate, 2, rate * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    QSignalSpy rounds(&rig.player, &Player::roundBegun);
    rig.player.loopSpan(3001, 4234);
    QTRY_VERIFY(rounds.size() >= 5);
    QVERIFY(rig.player.isRoundGoing());
    QVERIFY(rig.player.position() >= 3001 && rig.player.position() <= 4234);
    rig.player.pause();
    const auto heard = rig.heard->taken();
    constexpr size_t round = (4234 - 3001) * 2;
    for (size_t i = 0; i < heard.size(); ++i)
        if (heard[i] != sampleOf(sound, 3001 * 2 + qint64(i % round)))
            QFAIL(qPrintable(QString::number(i)));
    QCOMPARE(lengthOf(rig.spans) * 2, qint64(heard.size()));
    for (qsizetype i = 0; i + 1 < rig.spans.size(); ++i)
        QCOMPARE(rig.spans[i].frames, (FrameSpan{3001, 4234}));
    for (int i = 0; i < rounds.size(); ++i)
        QCOMPARE(rounds[i].first().toLongLong(), i);
}

void tst_PlayerWays::restsBetweenRounds()
{
    const Sound sound = uniqueSound(rate, 1, rate * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.loopSpan(8000, 8800, {50, 100}); // 50 ms of lead on either side, 100 ms of rest
    QTRY_VERIFY(rig.spans.size() >= 2);
    rig.player.pause();
    QCOMPARE(rig.spans.first().frames, (FrameSpan{7600, 9200}));
    const auto heard = rig.heard->taken();
    QVERIFY(isSoundFrom(std::span(heard).first(1600), sound, 7600));
    QVERIFY(std::ranges::all_of(std::span(heard).subspan(1600, 800), [](float one) { return one == 0; }));
    QVERIFY(isSoundFrom(std::span(heard).subspan(2400, 1600), sound, 7600));
}

void tst_PlayerWays::loopsOnAfterAPause()
{
    const Sound sound = uniqueSound(rate, 1, rate * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.setAutoRewind(2000);
    rig.player.loopSpan(8000, 12000);
    QTRY_VERIFY(rig.player.position() > 9000);
    rig.player.pause();
    QVERIFY(rig.player.isRoundGoing());
    const qint64 paused = rig.player.position();
    rig.heard->taken();
    rig.player.play();
    QTRY_VERIFY(rig.player.position() < paused);
    rig.player.seek(20000);
    QVERIFY(!rig.player.isRoundGoing());
    QCOMPARE(rig.spans.last().frames.from, 8000);
    QVERIFY(framesOf(rig.spans).contains(FrameSpan{paused, 12000}));
    QTRY_VERIFY(rig.player.position() > 21000);
}

void tst_PlayerWays::loopsAtOtherSpeeds()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 20)), Pace::RealTime);
    rig.player.setSpeed(1.7);
    rig.player.loopSpan(3001, 4234);
    QTRY_VERIFY(rig.spans.size() >= 3);
    rig.player.pause();
    for (qsizetype i = 0; i + 1 < rig.spans.size(); ++i)
        QCOMPARE(rig.spans[i].frames, (FrameSpan{3001, 4234}));
    const auto rounds = double(rig.spans.size() - 1);
    const auto tail = double(rig.spans.last().frames.length());
    const double expected = rounds * double(std::llround((4234 - 3001) / 1.7)) + tail / 1.7;
    QVERIFY(std::abs(double(rig.heard->taken().size()) - expected) <= 2);
}

void tst_PlayerWays::walksThroughARecording()
{
    const Sound sound = uniqueSound(rate, 1, rate * 3);
    Rig rig(wavFile(sound));
    rig.player.seek(4000);
    rig.player.walk({1000, 2, 250});
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.player.position(), rate * 3);
    const auto heard = rig.heard->taken();
    std::vector<float> expected;
    for (qint64 from = 4000; from + 2000 < rate * 3; from += 6000)
        for (int time = 0; time < 2; ++time)
            for (qint64 i = from; i < std::min<qint64>(from + 8000, rate * 3); ++i)
                expected.push_back(sampleOf(sound, i));
    QCOMPARE(heard.size(), expected.size());
    QVERIFY(heard == expected);
    QCOMPARE(lengthOf(rig.spans), qint64(heard.size()));
}

void tst_PlayerWays::skipsPausesAndTellsIt()
{
    const Sound sound = uniqueSound(rate, 1, rate * 10);
    Rig rig(wavFile(sound));
    QSignalSpy skipped(&rig.player, &Player::skipped);
    rig.player.setPauses({{8000, 8800}, {16000, 40000}, {72000, 80000}});
    rig.player.setSkippedPauses(500);
    rig.player.play();
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.player.position(), rate * 10);
    QCOMPARE(skipped.size(), 2);
    QCOMPARE(skipped[0].first().value<FrameSpan>(), (FrameSpan{17200, 38800}));
    QCOMPARE(skipped[1].first().value<FrameSpan>(), (FrameSpan{73200, 78800}));
    const auto heard = rig.heard->taken();
    QCOMPARE(heard.size(), size_t(rate * 10 - 21600 - 5600));
    QVERIFY(isSoundFrom(std::span(heard).first(17200), sound, 0));
    QVERIFY(isSoundFrom(std::span(heard).subspan(17200, 30000), sound, 38800));
    QCOMPARE(lengthOf(rig.spans), qint64(heard.size()));
    for (const HeardSpan &span : rig.spans)
        QVERIFY(span.frames.to <= 17200 || span.frames.from >= 38800);
}

void tst_PlayerWays::skipsNothingThatIsPlayedAsASpan()
{
    const Sound sound = uniqueSound(rate, 1, rate * 10);
    Rig rig(wavFile(sound));
    rig.player.setPauses({{16000, 40000}});
    rig.player.setSkippedPauses(500);
    rig.player.playSpan(15000, 45000);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    const auto heard = rig.heard->taken();
    QCOMPARE(heard.size(), size_t(30000));
    QVERIFY(isSoundFrom(heard, sound, 15000));
}

void tst_PlayerWays::beginsToSkipWhilePlaying()
{
    const Sound sound = uniqueSound(rate, 1, rate * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    QSignalSpy skipped(&rig.player, &Player::skipped);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 800);
    rig.player.setPauses({{12000, 120000}});
    rig.player.setSkippedPauses(1000);
    QTRY_COMPARE(skipped.size(), 1);
    QTRY_VERIFY(rig.player.position() > 119200);
    rig.player.pause();
    const auto heard = rig.heard->taken();
    QVERIFY(isSoundFrom(std::span(heard).first(13200), sound, 0));
    QVERIFY(isSoundFrom(std::span(heard).subspan(13200), sound, 118800));
    QCOMPARE(framesOf(rig.spans).first(), (FrameSpan{0, 13200}));
}

void tst_PlayerWays::rewindsToThePauseBefore()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 20)), Pace::RealTime);
    rig.player.setAutoRewind(2000);
    rig.player.setPauses({{60000, 62000}});
    rig.player.seek(80000);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 80100);
    rig.player.pause();
    const qint64 paused = rig.player.position();
    rig.player.play();
    rig.player.pause();
    QVERIFY(rig.spans.size() < 3);
    if (rig.spans.size() == 2)
        QCOMPARE(rig.spans.last().frames.from, paused - 16000); // the pause is too far away

    rig.player.seek(82000); // a place that was chosen is kept
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 82100);
    rig.player.seek(78000);
    QTRY_VERIFY(rig.player.position() > 78100);
    rig.player.pause();
    QCOMPARE(rig.spans.last().frames.from, 78000);
    rig.player.play(); // 62100 lies within a second after the beginning of the pause… of 60000
    QTRY_VERIFY(rig.player.position() > 60100);
    rig.player.pause();
    QCOMPARE(rig.spans.last().frames.from, 60000);
}

void tst_PlayerWays::letsGrainsBeHeardWhileScrubbing()
{
    const Sound sound = uniqueSound(rate, 1, rate * 20);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 500);
    for (int i = 0; i < 60; ++i) {
        rig.player.scrub(40000 + i * 500);
        QCOMPARE(rig.player.position(), 40000 + i * 500);
        QCOMPARE(rig.player.state(), Player::State::Paused);
        QTest::qWait(10);
    }
    QTest::qWait(200);
    rig.player.seek(50000);
    QCOMPARE(rig.player.position(), 50000);
    const QList<HeardSpan> grains = rig.spans.mid(1);
    QVERIFY2(grains.size() >= 4 && grains.size() <= 12, qPrintable(QString::number(grains.size())));
    for (const HeardSpan &grain : grains) {
        QVERIFY(grain.frames.from >= 40000);
        QVERIFY(grain.frames.length() <= 640);
    }
    QVERIFY2(grains.last().frames.from == 69500, "the place where the hand came to rest is heard");
}

void tst_PlayerWays::leavesTheDeviceAloneAfterScrubbing()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 20)), Pace::RealTime);
    rig.player.scrub(8000);
    QTRY_COMPARE(rig.spans.size(), 1);
    QCOMPARE(rig.spans.first().frames, (FrameSpan{8000, 8640}));
    QCOMPARE(rig.player.position(), 8000);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 8800);
}

RELAAS_TEST(QCoreApplication, tst_PlayerWays);

} // namespace tst_playerways

#include "tst_playerways.moc"
