#include "audio/peaks.h"

#include "audio/decoder.h"
#include "audio/framespans.h"
#include "audio/samples.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace relaas {

namespace {

// Stands where nothing is known yet.
constexpr Extent nothing{std::numeric_limits<qint16>::max(), std::numeric_limits<qint16>::min(), 0};
constexpr double fullScale = 32768;
constexpr size_t lanes = 8; // as many partial results side by side, so that the compiler can use vectors

/// Several extents as one; each counts for its loudness by the frames it stands for.
class Joined
{
public:
    void add(Extent extent, quint64 weight)
    {
        if (extent == nothing)
            return;
        m_extent.min = std::min(m_extent.min, extent.min);
        m_extent.max = std::max(m_extent.max, extent.max);
        m_squares += weight * extent.rms * extent.rms;
        m_weight += weight;
    }

    Extent result() const
    {
        Extent extent = m_extent;
        if (m_weight > 0)
            extent.rms = quint16(std::sqrt(double(m_squares) / double(m_weight)) + 0.5);
        return extent;
    }

private:
    Extent m_extent = nothing;
    quint64 m_squares = 0;
    quint64 m_weight = 0;
};

qint16 toInt16(float sample)
{
    return qint16(
        std::clamp(std::lround(std::clamp(double(sample), -1.0, 1.0) * fullScale), -32768L, 32767L));
}

Extent joinedBins(const Extent *first, qsizetype step)
{
    Joined joined;
    for (qsizetype bin = 0; bin < Peaks::levelFactor; ++bin)
        joined.add(first[bin * step], 1);
    return joined.result();
}

// Room for all levels above these base bins.
Peaks withLevels(int sampleRate, int channels, QList<Extent> base)
{
    Peaks peaks;
    peaks.sampleRate = sampleRate;
    peaks.channels = channels;
    qint64 bins = base.size() / channels;
    peaks.levels.append(std::move(base));
    while ((bins /= Peaks::levelFactor) > 0)
        peaks.levels.emplaceBack(bins * channels, nothing);
    return peaks;
}

// Makes the coarser levels true above base bins [first, end).
void joinUp(Peaks &peaks, qint64 first, qint64 end)
{
    const qsizetype step = peaks.channels;
    for (qsizetype level = 1; level < peaks.levels.size(); ++level) {
        first /= Peaks::levelFactor;
        end = std::min((end + Peaks::levelFactor - 1) / Peaks::levelFactor,
                       peaks.levels.at(level).size() / step);
        const Extent *fine = peaks.levels.at(level - 1).constData() + first * Peaks::levelFactor * step;
        Extent *coarse = peaks.levels[level].data() + first * step;
        for (qint64 bin = first; bin < end; ++bin, fine += (Peaks::levelFactor - 1) * step)
            for (qsizetype channel = 0; channel < step; ++channel)
                *coarse++ = joinedBins(fine++, step);
    }
}
} // namespace

Extent extentOf(std::span<const float> samples)
{
    std::array<float, lanes> low;
    std::array<float, lanes> high;
    std::array<float, lanes> squares{};
    low.fill(std::numeric_limits<float>::infinity());
    high.fill(-std::numeric_limits<float>::infinity());
    // By pointers: every sample of every recording comes by here, and checked access would keep vectors out.
    const auto take = [l = low.data(), h = high.data(), s = squares.data()](const float *from, size_t count) {
        for (size_t lane = 0; lane < count; ++lane) {
            const float sample = from[lane];
            l[lane] = sample < l[lane] ? sample : l[lane];
            h[lane] = sample > h[lane] ? sample : h[lane];
            s[lane] += sample * sample;
        }
    };
    const float *at = samples.data();
    const float *const end = at + samples.size();
    for (; end - at >= ptrdiff_t(lanes); at += lanes)
        take(at, lanes);
    take(at, size_t(end - at));

    const float lowest = *std::ranges::min_element(low);
    const float highest = *std::ranges::max_element(high);
    if (!(lowest <= highest)) // no samples, or none that is a number
        return {};
    double sum = 0;
    for (const float square : squares)
        sum += double(square);
    const double rms = std::sqrt(sum / double(samples.size())) * fullScale;
    return {toInt16(lowest), toInt16(highest), quint16(rms < fullScale ? std::lround(rms) : long(fullScale))};
}

Extent Peaks::range(int channel, qint64 fromFrame, qint64 toFrame) const
{
    const qint64 lastFrame = std::min(toFrame, frames);
    if (channel < 0 || channel >= channels || levels.isEmpty() || fromFrame < 0 || fromFrame >= lastFrame)
        return {};
    qint64 first = fromFrame / baseFrames;
    qint64 end = std::min((lastFrame + baseFrames - 1) / baseFrames, levels.front().size() / channels);
    Joined joined;
    quint64 weight = 1;
    const auto take = [&](qsizetype level, qint64 bin) {
        joined.add(levels[level][bin * channels + channel], weight);
    };
    // Up the levels: at each, only the bins that do not fill a coarser one are looked at.
    for (qsizetype level = 0; first < end; ++level, weight *= levelFactor) {
        const bool coarsest = level + 1 == levels.size();
        while (first < end && (coarsest || first % levelFactor != 0))
            take(level, first++);
        while (first < end && end % levelFactor != 0)
            take(level, --end);
        first /= levelFactor;
        end /= levelFactor;
    }
    const Extent result = joined.result();
    return result == nothing ? Extent{} : result;
}

Peaks unknownPeaks(int sampleRate, int channels, qint64 frames)
{
    const qint64 bins = (frames + Peaks::baseFrames - 1) / Peaks::baseFrames;
    Peaks peaks = withLevels(sampleRate, channels, QList<Extent>(bins * channels, nothing));
    peaks.frames = frames;
    return peaks;
}

Peaks peaksOf(int sampleRate, int channels, qint64 frames, QList<Extent> bins)
{
    Peaks peaks = withLevels(sampleRate, channels, std::move(bins));
    joinUp(peaks, 0, peaks.levels.constFirst().size() / channels);
    peaks.frames = frames;
    peaks.known = united({{0, frames}});
    peaks.complete = true;
    return peaks;
}

void setBins(Peaks &peaks, qint64 firstBin, const QList<Extent> &extents)
{
    const qint64 endBin = firstBin + extents.size() / peaks.channels;
    std::ranges::copy(extents, peaks.levels.front().begin() + firstBin * peaks.channels);
    joinUp(peaks, firstBin, endBin);
    peaks.known.append({firstBin * Peaks::baseFrames, std::min(endBin * Peaks::baseFrames, peaks.frames)});
    peaks.known = united(std::move(peaks.known));
}

PeaksBuilder::PeaksBuilder(int sampleRate, int channels)
{
    m_peaks.sampleRate = sampleRate;
    m_peaks.channels = channels;
    m_peaks.levels.resize(1);
}

void PeaksBuilder::add(std::span<const float> interleaved)
{
    const size_t binSamples = size_t(Peaks::baseFrames * m_peaks.channels);
    while (!interleaved.empty()) {
        const auto piece = interleaved.first(std::min(interleaved.size(), binSamples - m_open.size()));
        m_open.insert(m_open.end(), piece.begin(), piece.end());
        interleaved = interleaved.subspan(piece.size());
        if (m_open.size() == binSamples)
            closeBin();
    }
}

void PeaksBuilder::closeBin()
{
    const auto channels = size_t(m_peaks.channels);
    std::vector<float> samples(m_open.size() / channels);
    for (int channel = 0; channel < m_peaks.channels; ++channel) {
        pickChannel(m_open, channels, size_t(channel), samples.data());
        m_peaks.levels.front().append(extentOf(samples));
    }
    m_peaks.frames += qint64(samples.size());
    m_peaks.known = {{0, m_peaks.frames}};
    m_open.clear();
    for (int level = 0; m_peaks.levels[level].size() / m_peaks.channels % Peaks::levelFactor == 0; ++level)
        appendUp(level);
}

// Joins the last four bins of a level into one of the next.
void PeaksBuilder::appendUp(int level)
{
    if (m_peaks.levels.size() == level + 1)
        m_peaks.levels.emplaceBack();
    const auto &fine = m_peaks.levels.at(level);
    const qsizetype first = fine.size() - Peaks::levelFactor * m_peaks.channels;
    for (int channel = 0; channel < m_peaks.channels; ++channel)
        m_peaks.levels[level + 1].append(joinedBins(fine.constData() + first + channel, m_peaks.channels));
}

Peaks PeaksBuilder::finished(QList<FrameSpan> gaps) &&
{
    if (!m_open.empty())
        closeBin();
    m_peaks.gaps = std::move(gaps);
    m_peaks.complete = true;
    return std::move(m_peaks);
}

Result<Peaks> summarised(const ByteSource &source, SoundIndexPtr index, const std::stop_token &stop,
                         const PeaksProgress &progress)
{
    const qint64 total = index->info.frames;
    auto decoder = Decoder::open(source, std::move(index));
    if (!decoder)
        return decoder.error();
    Decoder sound = std::move(decoder).value();
    PeaksBuilder builder(sound.info().sampleRate, sound.info().channels);
    std::vector<float> block(size_t(16384) * size_t(sound.info().channels));
    QElapsedTimer sinceReport;
    sinceReport.start();
    while (true) {
        if (stop.stop_requested())
            return Error{Error::Code::File, {}};
        const auto read = sound.read(block);
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        builder.add(std::span(block).first(size_t(*read) * size_t(sound.info().channels)));
        if (progress && sinceReport.elapsed() >= 250) {
            sinceReport.restart();
            progress(sound.position(), total, builder.partial());
        }
    }
    return std::move(builder).finished({sound.gaps().begin(), sound.gaps().end()});
}

Result<Peaks> summarised(const ByteSource &source, const std::stop_token &stop, const PeaksProgress &progress)
{
    auto index = indexed(source, stop);
    if (!index)
        return index.error();
    return summarised(source, std::make_shared<const SoundIndex>(std::move(index).value()), stop, progress);
}

} // namespace relaas
