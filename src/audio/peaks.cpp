#include "audio/peaks.h"

#include "audio/decoder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace relaas {

namespace {
constexpr Extent nothing{std::numeric_limits<qint16>::max(), std::numeric_limits<qint16>::min(), 0};

Extent joined(Extent a, Extent b)
{
    return {std::min(a.min, b.min), std::max(a.max, b.max), 0};
}

qint16 toInt16(float sample)
{
    return qint16(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
}
} // namespace

Extent Peaks::range(int channel, qint64 fromFrame, qint64 toFrame) const
{
    const qint64 lastFrame = std::min(toFrame, frames);
    if (channel < 0 || channel >= channels || levels.isEmpty() || fromFrame < 0 || fromFrame >= lastFrame)
        return {};
    qint64 first = fromFrame / baseFrames;
    qint64 end = std::min((lastFrame + baseFrames - 1) / baseFrames, levels.front().size() / channels);
    Extent result = nothing;
    double squares = 0;
    double bins = 0;
    const auto take = [&](qsizetype level, qint64 bin) {
        const Extent &extent = levels[level][bin * channels + channel];
        result = joined(result, extent);
        const double weight = double(qint64(1) << (2 * level));
        squares += weight * extent.rms * extent.rms;
        bins += weight;
    };
    // Up the levels: at each, only the bins that do not fill a coarser one are looked at.
    for (qsizetype level = 0; first < end; ++level) {
        const bool coarsest = level + 1 == levels.size();
        while (first < end && (coarsest || first % levelFactor != 0))
            take(level, first++);
        while (first < end && end % levelFactor != 0)
            take(level, --end);
        first /= levelFactor;
        end /= levelFactor;
    }
    if (bins == 0)
        return {};
    result.rms = quint16(std::lround(std::sqrt(squares / bins)));
    return result;
}

PeaksBuilder::PeaksBuilder(int sampleRate, int channels)
{
    m_peaks.sampleRate = sampleRate;
    m_peaks.channels = channels;
    m_peaks.levels.resize(1);
    m_open.fill(nothing, channels);
    m_squares.fill(0, channels);
}

void PeaksBuilder::add(std::span<const float> interleaved)
{
    const auto channels = size_t(m_peaks.channels);
    for (size_t at = 0; at + channels <= interleaved.size(); at += channels) {
        for (size_t channel = 0; channel < channels; ++channel) {
            const qint16 value = toInt16(interleaved[at + channel]);
            Extent &extent = m_open[qsizetype(channel)];
            extent = joined(extent, {value, value, 0});
            m_squares[qsizetype(channel)] += double(value) * value;
        }
        if (++m_openFrames == Peaks::baseFrames)
            closeBin();
    }
}

void PeaksBuilder::closeBin()
{
    for (int channel = 0; channel < m_peaks.channels; ++channel)
        m_open[channel].rms = quint16(std::lround(std::sqrt(m_squares[channel] / double(m_openFrames))));
    m_peaks.levels.front().append(m_open);
    m_peaks.frames += m_openFrames;
    m_peaks.known = {{0, m_peaks.frames}};
    m_squares.fill(0, m_peaks.channels);
    m_open.fill(nothing, m_peaks.channels);
    m_openFrames = 0;
    for (int level = 0; m_peaks.levels[level].size() / m_peaks.channels % Peaks::levelFactor == 0; ++level)
        appendUp(level);
}

// Joins the last four bins of a level into one of the next.
void PeaksBuilder::appendUp(int level)
{
    if (m_peaks.levels.size() == level + 1)
        m_peaks.levels.emplaceBack();
    const auto &fine = m_peaks.levels[level];
    const qsizetype first = fine.size() - Peaks::levelFactor * m_peaks.channels;
    for (int channel = 0; channel < m_peaks.channels; ++channel) {
        Extent extent = nothing;
        double squares = 0;
        for (int bin = 0; bin < Peaks::levelFactor; ++bin) {
            const Extent &part = fine[first + bin * m_peaks.channels + channel];
            extent = joined(extent, part);
            squares += double(part.rms) * part.rms;
        }
        extent.rms = quint16(std::lround(std::sqrt(squares / Peaks::levelFactor)));
        m_peaks.levels[level + 1].append(extent);
    }
}

Peaks PeaksBuilder::finished(QList<FrameSpan> gaps) &&
{
    if (m_openFrames > 0)
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
