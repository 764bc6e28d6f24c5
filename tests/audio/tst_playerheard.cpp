#include "audio/markedreader.h"
#include "audio/nulloutput.h"
#include "playerrig.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_playerheard {

using namespace relaas;
using namespace relaas::test;

using Rig = PlayerRig;
using Spans = QList<FrameSpan>;

namespace {

constexpr int rate = 8000;

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

// How the player makes a recording sound, and what it tells of what was heard.
class tst_PlayerHeard : public QObject
{
    Q_OBJECT

private slots:
    void tellsExactlyWhatWasHeard();
    void tellsWhatWasHeardBeforeASeek();
    void tellsSpeedAidsAndChannelsOfWhatWasHeard();
    void tellsWhatWasHeardWhenTheRecordingGoes();
    void tellsNothingOfWhatNobodyHeard();
    void tellsALongHearingInPieces();
    void isOriginalOnlyWhereNothingIsChanged();
    void keepsItsPlaceThroughAnyChange();
    void playsOneChannelOnBothEars();
    void playsASpanWithAidsExactlyAsLong();
    void marksWhatItCannotDecode();
};

void tst_PlayerHeard::tellsExactlyWhatWasHeard()
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

void tst_PlayerHeard::tellsWhatWasHeardBeforeASeek()
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

void tst_PlayerHeard::tellsSpeedAidsAndChannelsOfWhatWasHeard()
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

void tst_PlayerHeard::tellsWhatWasHeardWhenTheRecordingGoes()
{
    Rig rig(wavFile(uniqueSound(rate, 1, rate * 20)), Pace::RealTime);
    rig.player.play();
    QTRY_VERIFY(rig.player.position() > 1000);
    rig.player.unload();
    QCOMPARE(rig.spans.size(), 1);
    QCOMPARE(rig.spans.first().frames, (FrameSpan{0, qint64(rig.heard->taken().size())}));
}

void tst_PlayerHeard::tellsNothingOfWhatNobodyHeard()
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

void tst_PlayerHeard::tellsALongHearingInPieces()
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

void tst_PlayerHeard::isOriginalOnlyWhereNothingIsChanged()
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

void tst_PlayerHeard::keepsItsPlaceThroughAnyChange()
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

void tst_PlayerHeard::playsOneChannelOnBothEars()
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

void tst_PlayerHeard::playsASpanWithAidsExactlyAsLong()
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

void tst_PlayerHeard::marksWhatItCannotDecode()
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

RELAAS_TEST(QCoreApplication, tst_PlayerHeard);

} // namespace tst_playerheard

#include "tst_playerheard.moc"
