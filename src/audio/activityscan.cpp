#include "audio/activityscan.h"

#include "audio/samples.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {

constexpr qint64 leastFullScale = 3; // samples on end: fewer are a loud moment, not a cut-off one
constexpr float fullScaleFrom = 32767.0F / 32768.0F; // highest sample of 16 bit sound

qint64 framesOf(int milliseconds, int sampleRate)
{
    return std::max<qint64>(1, qint64(milliseconds) * sampleRate / 1000);
}
// Keeps the number of runs within bounds whatever the sound is like.
qint64 bridgedFrames(int sampleRate)
{
    return framesOf(20, sampleRate);
}
qint64 leastZeroFrames(int sampleRate)
{
    return framesOf(2, sampleRate);
}
} // namespace

ActivityScan::ActivityScan(int sampleRate, int channels)
    : zeros(leastZeroFrames(sampleRate), bridgedFrames(sampleRate))
    , fullScale(size_t(channels), FrameRuns(leastFullScale, bridgedFrames(sampleRate)))
{
}

void ActivityScan::append(ActivityScan next)
{
    extents += next.extents;
    bands.insert(bands.end(), next.bands.begin(), next.bands.end());
    zeros.append(next.zeros);
    for (size_t channel = 0; channel < fullScale.size(); ++channel)
        fullScale[channel].append(next.fullScale[channel]);
}

ActivityScanner::ActivityScanner(int sampleRate, int channels, qint64 fromFrame)
    : m_sampleRate(sampleRate)
    , m_channels(size_t(channels))
    , m_at(fromFrame)
    , m_levels(sampleRate)
    , m_scan(sampleRate, channels)
{
}

void ActivityScanner::add(std::span<const float> interleaved)
{
    const size_t frames = interleaved.size() / m_channels;
    const auto base = size_t(Peaks::baseFrames);
    m_scan.extents.resize(m_scan.extents.size() + qsizetype((frames + base - 1) / base * m_channels));
    m_scan.bands.resize(m_scan.bands.size() + frames / m_levels.frames() * m_channels * BandLevels::bands);
    addZeros(interleaved);
    m_channel.resize(frames);
    for (size_t channel = 0; channel < m_channels; ++channel) {
        pickChannel(interleaved.first(frames * m_channels), m_channels, channel, m_channel.data());
        addChannel(channel, frames);
    }
    m_at += qint64(frames);
}

// A run that counts covers at least one of the frames that lie a shortest run apart: only these are looked
// at.
void ActivityScanner::addZeros(std::span<const float> interleaved)
{
    const size_t frames = interleaved.size() / m_channels;
    const auto stride = size_t(leastZeroFrames(m_sampleRate));
    const auto isZero = [&](size_t frame) {
        const auto samples = interleaved.subspan(frame * m_channels, m_channels);
        return std::ranges::all_of(samples, [](float sample) { return sample == 0.0F; });
    };
    const auto note = [&](size_t from, size_t to) {
        if (from < to)
            m_scan.zeros.add({m_at + qint64(from), m_at + qint64(to)});
    };
    const auto endOfRun = [&](size_t from) {
        while (from < frames && isZero(from))
            ++from;
        return from;
    };
    size_t done = endOfRun(0); // may continue a run of the block before
    note(0, done);
    for (size_t probe = done + stride - 1; probe < frames; probe = done + stride - 1) {
        if (!isZero(probe)) {
            done = probe + 1;
            continue;
        }
        size_t from = probe;
        while (from > done && isZero(from - 1))
            --from;
        done = endOfRun(probe);
        note(from, done);
    }
    size_t last = frames; // may go on in the next block
    while (last > done && isZero(last - 1))
        --last;
    note(last, frames);
}

void ActivityScanner::addChannel(size_t channel, size_t frames)
{
    const auto samples = std::span(m_channel).first(frames);
    const auto base = size_t(Peaks::baseFrames);
    const size_t bins = (frames + base - 1) / base;
    Extent *extents = m_scan.extents.data() + m_scan.extents.size() - qsizetype(bins * m_channels);
    for (size_t bin = 0; bin < bins; ++bin) {
        const auto part = samples.subspan(bin * base, std::min(base, frames - bin * base));
        const Extent extent = extentOf(part);
        extents[bin * m_channels + channel] = extent;
        if (extent.max == 32767 || extent.min <= -32767)
            addFullScale(channel, part, m_at + qint64(bin * base));
    }
    const size_t count = frames / m_levels.frames();
    if (count == 0)
        return;
    quint8 *bands =
        m_scan.bands.data() + m_scan.bands.size() - (count * m_channels - channel) * BandLevels::bands;
    for (size_t i = 0; i < count; ++i, bands += m_channels * BandLevels::bands)
        m_levels.measure(samples.subspan(i * m_levels.frames(), m_levels.frames()),
                         std::span<quint8, BandLevels::bands>(bands, BandLevels::bands));
}

void ActivityScanner::addFullScale(size_t channel, std::span<const float> bin, qint64 from)
{
    for (size_t i = 0; i < bin.size(); ++i)
        if (std::abs(bin[i]) >= fullScaleFrom)
            m_scan.fullScale[channel].add({from + qint64(i), from + qint64(i) + 1});
}

} // namespace relaas
