#pragma once

#include "audio/fileoutput.h"
#include "audio/player.h"
#include "support/soundfiles.h"

#include <QSignalSpy>

#include <numeric>

namespace relaas::test {

inline SoundIndexPtr indexOf(const QByteArray &bytes)
{
    auto index = indexed(memorySource(bytes));
    return index ? std::make_shared<const SoundIndex>(std::move(index).value()) : nullptr;
}

/// A player, what it lets be heard, and what it tells of it.
struct PlayerRig
{
    explicit PlayerRig(const QByteArray &bytes, Pace pace = Pace::Fastest)
        : player([this, pace] { return std::make_unique<FileOutput>(heard, pace); })
        , failures(&player, &Player::failed)
    {
        QObject::connect(&player, &Player::heard, &player,
                         [this](const HeardSpan &span) { spans.append(span); });
        player.load(memorySource(bytes), indexOf(bytes));
    }

    std::shared_ptr<HeardSound> heard = std::make_shared<HeardSound>();
    QList<HeardSpan> spans;
    Player player;
    QSignalSpy failures;
};

inline float sampleOf(const Sound &sound, qint64 index)
{
    return float(sound.samples[size_t(index)]) / 32768.0F;
}

/// Whether the samples heard are those of the sound from this frame on, bit by bit.
inline bool isSoundFrom(std::span<const float> heard, const Sound &sound, qint64 from)
{
    for (size_t i = 0; i < heard.size(); ++i)
        if (heard[i] != sampleOf(sound, from * sound.channels + qint64(i)))
            return false;
    return true;
}

inline QList<FrameSpan> framesOf(const QList<HeardSpan> &spans)
{
    QList<FrameSpan> frames;
    for (const HeardSpan &span : spans)
        frames.append(span.frames);
    return frames;
}

inline qint64 lengthOf(const QList<HeardSpan> &spans)
{
    return std::accumulate(spans.begin(), spans.end(), 0LL,
                           [](qint64 sum, const HeardSpan &span) { return sum + span.frames.length(); });
}

/// Of what crosses zero upwards, in hertz.
inline double pitchOf(std::span<const float> samples, int sampleRate)
{
    double first = -1;
    double last = 0;
    int periods = -1;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] >= 0 || samples[i] < 0)
            continue;
        last = double(i) - double(samples[i]) / (double(samples[i]) - double(samples[i - 1]));
        if (++periods == 0)
            first = last;
    }
    return periods * double(sampleRate) / (last - first);
}

} // namespace relaas::test
