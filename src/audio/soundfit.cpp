#include "audio/soundfit.h"

#include <algorithm>
#include <numeric>

namespace relaas {

namespace {

// To one channel: their mean. To more: what is lacking repeats the last one.
float channelOf(std::span<const float> frame, int channel, int channels)
{
    if (channels == 1)
        return std::accumulate(frame.begin(), frame.end(), 0.0F) / float(frame.size());
    return frame[std::min(size_t(channel), frame.size() - 1)];
}
} // namespace

void fit(SampleBlock &block, int sampleRate, int channels)
{
    const qint64 have = block.frames;
    if (have == 0 || block.sampleRate <= 0 || (block.sampleRate == sampleRate && block.channels == channels))
        return;
    const qint64 want = av_rescale(have, sampleRate, block.sampleRate);
    const bool hasSamples = !block.interleaved.empty();
    const auto frameAt = [&](qint64 i) {
        return std::span<const float>(block.interleaved)
            .subspan(size_t(std::min(i, have - 1) * block.channels), size_t(block.channels));
    };
    std::vector<float> fitted;
    fitted.reserve(size_t(want * channels));
    for (qint64 i = 0; hasSamples && i < want; ++i) {
        const qint64 from = i * block.sampleRate / sampleRate;
        const float share = float(i * block.sampleRate % sampleRate) / float(sampleRate);
        for (int channel = 0; channel < channels; ++channel) {
            const float a = channelOf(frameAt(from), channel, channels);
            const float b = channelOf(frameAt(from + 1), channel, channels);
            fitted.push_back(a + (b - a) * share);
        }
    }
    block.interleaved = std::move(fitted);
    block.frames = want;
    block.sampleRate = sampleRate;
    block.channels = channels;
}

} // namespace relaas
