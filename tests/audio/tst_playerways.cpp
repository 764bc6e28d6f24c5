#include "audio/markedreader.h"
#include "audio/nulloutput.h"
#include "playerrig.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace relaas;
using namespace relaas::test;

using Rig = PlayerRig;
using Spans = QList<FrameSpan>;

namespace {

constexpr int rate = 8000;

Spans framesOf(const QList<HeardSpan> &spans)
{
    Spans frames;
    for (const HeardSpan &span : spans)
        frames.append(span.frames);
    return frames;
}

qint64 lengthOf(const QList<HeardSpan> &spans)
{
    return std::accumulate(spans.begin(), spans.end(), 0LL,
                           [](qint64 sum, const HeardSpan &span) { return sum + span.frames.length(); });
}

/// An AAC recording of ten seconds with five packets destroyed.
struct DamagedFile
{
    DamagedFile() : bytes(encodedFile(uniqueSound(44100, 1, 441000), "ipod", "aac")), index(indexOf(bytes))
    {
        for (size_t packet = 200; packet < 205; ++packet)
            for (int i = 0; i < index->packets[packet].size; ++i)
                bytes[index->packets[packet].position + i] = char(0xff);
    }

    QByteArray bytes;
    SoundIndexPtr index;
};
} // namespace

// What the player lets be heard besides the straight way, and what it tells of it.
class tst_PlayerWays : public QObject
{
    Q_OBJECT

private slots:
    void tellsExactlyWhatWasHeard();
    void tellsWhatWasHeardBeforeASeek();
    void tellsSpeedAidsAndChannelsOfWhatWasHeard();
    void tellsWhatWasHeardWhenTheRecordingGoes();
    void tellsNothingOfWhatNobodyHeard();
    void tellsALongHearingInPieces();
    void loopsWithoutAGap();
    void restsBetweenRounds();
    void loopsOnAfterAPause();
    void loopsAtOtherSpeeds();
    void walksThroughARecording();
    void skipsPausesAndTellsIt();
    void skipsNothingThatIsPlayedAsASpan();
    void beginsToSkipWhilePlaying();
    void rewindsToThePauseBefore();
    void isOriginalOnlyWhereNothingIsChanged();
    void keepsItsPlaceThroughAnyChange();
    void playsOneChannelOnBothEars();
    void playsASpanWithAidsExactlyAsLong();
    void letsGrainsBeHeardWhileScrubbing();
    void leavesTheDeviceAloneAfterScrubbing();
    void marksWhatItCannotDecode();
};

void tst_PlayerWays::tellsExactlyWhatWasHeard()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 20)), Pace::RealTime);
    rig.player.seek(5000);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 7000);
    QVERIFY(rig.spans.isEmpty());
    rig.player.pause();
    const qint64 end = 5000 + qint64(rig.heard->taken().size());
    QCOMPARE(rig.player.position(), end);
    QCOMPARE(rig.spans, (QList<HeardSpan>{{{5000, end}, 1, {}, {}}}));

    rig.player.playSpan(100, 1101);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QCOMPARE(rig.spans.size(), 2);
    QCOMPARE(rig.spans.last().frames, (FrameSpan{100, 1101}));
}

void tst_PlayerWays::tellsWhatWasHeardBeforeASeek()
{
    Rig rig(wavFile(uniqueSound(rate, 2, rate * 20)), Pace::RealTime);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 1000);
    rig.player.seek(40000);
    QTRY_VERIFY(rig.player.position() > 41000);
    rig.player.pause();
    QCOMPARE(rig.spans.size(), 2);
    QCOMPARE(rig.spans[0].frames.from, 0);
    QCOMPARE(rig.spans[1].frames.from, 40000);
    QCOMPARE(rig.spans[1].frames.to, rig.player.position());
    QCOMPARE(lengthOf(rig.spans) * 2, qint64(rig.heard->taken().size()));
}

void tst_PlayerWays::tellsSpeedAidsAndChannelsOfWhatWasHeard()
{
    Rig rig(wavFile(uniqueSound(rate, 2, rate * 60)), Pace::RealTime);
    ChannelMix swapped;
    swapped.isSwapped = true;
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 1500);
    rig.player.setSpeed(2);
    QTRY_VERIFY(rig.player.position() > 6000);
    rig.player.setAids(Aid::HighPass | Aid::Levelling);
    QTRY_VERIFY(rig.player.position() > 10000);
    rig.player.setMix(swapped);
    QTRY_VERIFY(rig.player.position() > 14000);
    rig.player.pause();
    QCOMPARE(rig.spans.size(), 4);
    QCOMPARE(rig.spans[0].frames.from, 0);
    QCOMPARE(rig.spans[3].frames.to, rig.player.position());
    double outFrames = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const HeardSpan &span = rig.spans[i];
        QCOMPARE(span.speed, i == 0 ? 1.0 : 2.0);
        QCOMPARE(span.aids, i < 2 ? Aids() : Aid::HighPass | Aid::Levelling);
        QCOMPARE(span.mix, i < 3 ? ChannelMix() : swapped);
        if (i > 0)
            QCOMPARE(span.frames.from, rig.spans[i - 1].frames.to);
        outFrames += double(span.frames.length()) / span.speed;
    }
    QVERIFY(std::abs(outFrames - double(rig.heard->taken().size()) / 2) <= 4);
}

void tst_PlayerWays::tellsWhatWasHeardWhenTheRecordingGoes()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 20)), Pace::RealTime);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 1000);
    rig.player.unload();
    QCOMPARE(rig.spans.size(), 1);
    QCOMPARE(rig.spans.first().frames, (FrameSpan{0, qint64(rig.heard->taken().size())}));
}

void tst_PlayerWays::tellsNothingOfWhatNobodyHeard()
{
    Player player([] { return std::make_unique<NullOutput>(); });
    QSignalSpy heard(&player, &Player::heard);
    const QByteArray bytes = wavFile(uniqueSound(rate, 1, rate * 20));
    player.load(memorySource(bytes), indexOf(bytes));
    player.play();
    QTRY_VERIFY(player.position() > 1000);
    player.pause();
    QCOMPARE(heard.size(), 0);
}

void tst_PlayerWays::tellsALongHearingInPieces()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 33)));
    rig.player.play();
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    QVERIFY(rig.spans.size() >= 1);
    qint64 at = 0;
    for (const HeardSpan &span : rig.spans) {
        QCOMPARE(span.frames.from, at);
        at = span.frames.to;
    }
    QCOMPARE(at, rate * 33);
}

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

void tst_PlayerWays::isOriginalOnlyWhereNothingIsChanged()
{
    Player player([] { return std::make_unique<NullOutput>(); });
    QVERIFY(player.isOriginalSound());
    player.setSpeed(0.9);
    QVERIFY(!player.isOriginalSound());
    player.setSpeed(1);
    QVERIFY(player.isOriginalSound());
    player.setAids(Aid::Hiss);
    QVERIFY(!player.isOriginalSound());
    player.setAids({});
    ChannelMix mix{{{0.5, false, false}}, false};
    player.setMix(mix);
    QVERIFY(!player.isOriginalSound());
    player.setMix({{{}, {}}, false});
    QVERIFY(player.isOriginalSound());
}

// The knobs are turned all the time; what was heard is still one piece, as long as the sound was.
void tst_PlayerWays::keepsItsPlaceThroughAnyChange()
{
    const Sound sound = uniqueSound(rate, 1, rate * 60);
    Rig rig(wavFile(sound), Pace::RealTime);
    rig.player.play();
    for (int i = 1; i <= 12; ++i) {
        QTest::qWait(40 + i * 7 % 50);
        rig.player.setMix({{{i % 2 ? 0.5 : 1.0, false, false}}, false});
        if (i % 3 == 0)
            rig.player.setAids(i % 2 ? Aid::HighPass : Aids());
    }
    rig.player.setMix({});
    rig.player.setAids({});
    const qint64 plainFrom = rig.player.position() + rate / 2;
    QTRY_VERIFY(rig.player.position() > plainFrom + 2000);
    rig.player.pause();
    const auto heard = rig.heard->taken();
    QCOMPARE(qint64(heard.size()), rig.player.position());
    QVERIFY(isSoundFrom(std::span(heard).subspan(size_t(plainFrom)), sound, plainFrom));
    qint64 at = 0;
    for (const HeardSpan &span : rig.spans) {
        QCOMPARE(span.frames.from, at);
        at = span.frames.to;
    }
    QCOMPARE(at, rig.player.position());
}

void tst_PlayerWays::playsOneChannelOnBothEars()
{
    const Sound sound = uniqueSound(rate, 2, rate * 3);
    Rig rig(wavFile(sound));
    rig.player.setMix({{{}, {1, false, true}}, false});
    rig.player.playSpan(1000, 9000);
    QTRY_COMPARE(rig.player.state(), Player::State::Paused);
    const auto heard = rig.heard->taken();
    QCOMPARE(heard.size(), size_t(16000));
    for (size_t i = 0; i < heard.size(); ++i)
        QCOMPARE(heard[i], sampleOf(sound, 2000 + qint64(i | 1)));
}

void tst_PlayerWays::playsASpanWithAidsExactlyAsLong()
{
    for (const double speed : {1.0, 0.5}) {
        Rig rig(wavFile(uniqueSound(16000, 2, 16000 * 6)));
        rig.player.setAids(Aid::HighPass | Aid::Typing | Aid::Hiss | Aid::Levelling);
        rig.player.setSpeed(speed);
        rig.player.playSpan(50000, 16000 * 6); // to the very end
        QTRY_COMPARE(rig.player.state(), Player::State::Paused);
        const auto heard = rig.heard->taken();
        QCOMPARE(qint64(heard.size()), 2 * std::llround((16000 * 6 - 50000) / speed));
        QVERIFY(std::ranges::all_of(heard, [](float one) { return std::abs(one) < 1.2F; }));
        QVERIFY2(std::abs(heard[heard.size() - 40]) + std::abs(heard[heard.size() - 60]) > 0,
                 "the end of the span is missing");
        QCOMPARE(lengthOf(rig.spans), 16000 * 6 - 50000);
    }
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

void tst_PlayerWays::marksWhatItCannotDecode()
{
    const DamagedFile file;
    auto opened = Decoder::open(memorySource(file.bytes), file.index);
    QVERIFY(opened);
    Decoder decoder = std::move(opened).value();
    std::vector<float> decoded(441000);
    QVERIFY(decoder.read(decoded));
    QVERIFY(!decoder.gaps().empty());

    const auto heard = std::make_shared<HeardSound>();
    Player player([&heard] { return std::make_unique<FileOutput>(heard, Pace::Fastest); });
    QSignalSpy damage(&player, &Player::damageHeard);
    QList<HeardSpan> spans;
    connect(&player, &Player::heard, this, [&spans](const HeardSpan &span) { spans.append(span); });
    player.load(memorySource(file.bytes), file.index);
    for (int time = 0; time < 2; ++time) { // told once, marked each time
        player.playSpan(180000, 250000);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(damage.size(), qsizetype(decoder.gaps().size()));
        const auto samples = heard->taken();
        QCOMPARE(samples.size(), size_t(70000));
        Spans gaps(decoder.gaps().begin(), decoder.gaps().end());
        for (qint64 frame = 180000; frame < 250000; ++frame) {
            const bool isDamaged = std::ranges::any_of(
                gaps, [&](const FrameSpan &gap) { return frame >= gap.from && frame < gap.to; });
            const float expected = isDamaged ? damageMark(frame, 44100) : decoded[size_t(frame)];
            if (samples[size_t(frame - 180000)] != expected)
                QFAIL(qPrintable(QString::number(frame)));
        }
        for (const HeardSpan &span : spans)
            for (const FrameSpan &gap : gaps)
                QVERIFY(span.frames.to <= gap.from || span.frames.from >= gap.to);
    }
    float loudest = 0;
    for (qint64 frame = 0; frame < 44100; ++frame)
        loudest = std::max(loudest, std::abs(damageMark(frame, 44100)));
    QVERIFY(loudest > 0.002F && loudest < 0.0033F);
}

QTEST_GUILESS_MAIN(tst_PlayerWays)
#include "tst_playerways.moc"
