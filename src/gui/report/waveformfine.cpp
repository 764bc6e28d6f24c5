#include "gui/report/waveformfine.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {
/// More than the widest window shows where samples are drawn, with what lies beside it.
constexpr qint64 keptFrames = Peaks::baseFrames * 3840 * 3 / 2;

Result<QList<qint16>> readSamples(Decoder sound, FrameSpan span, const std::stop_token &stop)
{
    if (const auto sought = sound.seek(span.from); !sought)
        return sought.error();
    const auto channels = size_t(sound.info().channels);
    std::vector<float> samples(size_t(span.length()) * channels);
    size_t filled = 0;
    while (filled < samples.size() && !stop.stop_requested()) {
        const auto read = sound.read(std::span(samples).subspan(filled));
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        filled += size_t(*read) * channels;
    }
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    if (!sound.gaps().empty())
        return Error{Error::Code::Damaged, {}}; // the peaks show it hatched
    QList<qint16> result(qsizetype(filled), 0);
    std::transform(samples.begin(), samples.begin() + ptrdiff_t(filled), result.begin(), [](float sample) {
        return qint16(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
    });
    return result;
}
} // namespace

FineSource decodedSamples(const ByteSource &bytes, const SoundIndexPtr &index)
{
    return [bytes, index](FrameSpan span, const std::stop_token &stop) -> Result<QList<qint16>> {
        auto sound = Decoder::open(bytes, index);
        if (!sound)
            return sound.error();
        return readSamples(std::move(sound).value(), span, stop);
    };
}

WaveformFine::WaveformFine(QObject *parent) : QObject(parent) { }

void WaveformFine::setSource(const FineSource &source, int sampleRate, int channels, qint64 frames)
{
    if (m_task)
        m_task->cancel();
    ++m_order;
    m_source = source;
    m_blockFrames = std::max(1, sampleRate);
    m_channels = channels;
    m_frames = frames;
    m_wanted = {};
    m_blocks.clear();
    m_blocks.setMaxCost(qsizetype(keptFrames / m_blockFrames + 2));
    m_unreadable.clear();
}

FrameSpan WaveformFine::framesOf(qint64 block) const
{
    return {block * m_blockFrames, std::min((block + 1) * m_blockFrames, m_frames)};
}

bool WaveformFine::covers(FrameSpan span) const
{
    span.to = std::min(span.to, m_frames);
    if (m_blocks.isEmpty() || span.from < 0 || span.from >= span.to)
        return false;
    for (qint64 block = span.from / m_blockFrames; block * m_blockFrames < span.to; ++block) {
        if (!m_blocks.contains(block))
            return false;
    }
    return true;
}

void WaveformFine::Sum::add(qint16 value)
{
    min = std::min(min, value);
    max = std::max(max, value);
    squares += qint64(value) * value;
}

void WaveformFine::Sum::add(const Sum &other)
{
    min = std::min(min, other.min);
    max = std::max(max, other.max);
    squares += other.squares;
}

WaveformFine::Block WaveformFine::summed(const QList<qint16> &samples, int channels)
{
    const qsizetype perBin = binFrames * channels;
    Block block{samples, QList<Sum>(samples.size() / perBin * channels)};
    for (qsizetype i = 0; i < samples.size() / perBin * perBin; ++i)
        block.bins[i / perBin * channels + i % channels].add(samples[i]);
    return block;
}

Extent WaveformFine::extent(int channel, FrameSpan frames) const
{
    Sum sum;
    qint64 counted = 0;
    for (qint64 at = frames.from; at < frames.to;) {
        const qint64 number = at / m_blockFrames;
        const Block *block = m_blocks.object(number);
        if (!block)
            return {};
        const qint64 first = number * m_blockFrames;
        const qint64 end =
            std::min({frames.to, first + m_blockFrames, first + block->samples.size() / m_channels}) - first;
        counted += std::max<qint64>(0, end - (at - first));
        for (qint64 frame = at - first; frame < end;) {
            if (frame % binFrames == 0 && frame + binFrames <= end) {
                sum.add(block->bins[frame / binFrames * m_channels + channel]);
                frame += binFrames;
            } else {
                sum.add(block->samples[frame * m_channels + channel]);
                ++frame;
            }
        }
        at = first + m_blockFrames;
    }
    if (counted == 0)
        return {};
    return {sum.min, sum.max, quint16(std::lround(std::sqrt(double(sum.squares) / double(counted))))};
}

void WaveformFine::want(FrameSpan span)
{
    m_wanted = {std::max<qint64>(0, span.from), std::min(span.to, m_frames)};
    readNext();
}

qint64 WaveformFine::nextWanted() const
{
    if (!m_source || m_channels <= 0 || m_wanted.from >= m_wanted.to)
        return -1;
    const qint64 first = m_wanted.from / m_blockFrames;
    const qint64 last = (m_wanted.to - 1) / m_blockFrames;
    if (last - first >= m_blocks.maxCost())
        return -1;
    const qint64 middle = (first + last) / 2;
    qint64 nearest = -1;
    for (qint64 block = first; block <= last; ++block) {
        const bool isMissing = !m_blocks.contains(block) && !m_unreadable.contains(block);
        if (isMissing && (nearest < 0 || std::abs(block - middle) < std::abs(nearest - middle)))
            nearest = block;
    }
    return nearest;
}

void WaveformFine::readNext()
{
    if (m_task)
        return; // a second takes milliseconds: what is wanted now is asked for when it is done
    const qint64 block = nextWanted();
    if (block < 0)
        return;
    m_task = runInBackground(
        this,
        [source = m_source, span = framesOf(block),
         channels = m_channels](const std::stop_token &stop, const Progress &) -> Result<Block> {
            auto samples = source(span, stop);
            if (!samples)
                return samples.error();
            return summed(*samples, channels);
        },
        [this, block, order = m_order](const Result<Block> &read) {
            m_task.clear();
            if (order == m_order)
                take(block, read);
            readNext();
        });
}

void WaveformFine::take(qint64 block, const Result<Block> &read)
{
    if (!read || read->samples.size() < framesOf(block).length() * m_channels) {
        m_unreadable.insert(block);
        return;
    }
    m_blocks.insert(block, std::make_unique<Block>(*read).release());
    emit grown();
}

} // namespace relaas
