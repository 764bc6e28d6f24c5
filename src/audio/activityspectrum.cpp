#include "audio/activityspectrum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/tx.h>
}

namespace relaas {

namespace {

// About equally important for understanding speech; below lie hum and steps, above little of what a telephone
// or a dictation recorder keeps.
constexpr std::array<double, BandLevels::bands + 1> edgesHertz{160,  350,  600,  900, 1300,
                                                               1800, 2400, 3100, 3950};
constexpr qint64 longestFrameMs = 24;
constexpr size_t leastWindow = 16;
constexpr int leastRate = 8000;

struct MemFree
{
    void operator()(float *memory) const { av_free(memory); }
};
using Aligned = std::unique_ptr<float[], MemFree>;

Aligned aligned(size_t count)
{
    return Aligned(static_cast<float *>(av_calloc(count, sizeof(float))));
}
} // namespace

struct BandLevels::Transform
{
    explicit Transform(size_t frames) : in(aligned(frames)), out(aligned(frames + 2))
    {
        const float scale = 1;
        av_tx_init(&context, &run, AV_TX_FLOAT_RDFT, 0, int(frames), &scale, 0);
    }
    ~Transform() { av_tx_uninit(&context); }
    Transform(const Transform &) = delete;
    Transform &operator=(const Transform &) = delete;

    Aligned in;
    Aligned out;
    AVTXContext *context = nullptr;
    av_tx_fn run = nullptr;
};

size_t BandLevels::framesAt(int sampleRate)
{
    size_t frames = leastWindow;
    while (qint64(frames) * 2 * 1000 <= longestFrameMs * sampleRate)
        frames *= 2;
    return frames;
}

BandLevels::BandLevels(int sampleRate) : m_frames(framesAt(sampleRate))
{
    // Speech needs no more than this: means of so many samples are transformed.
    while (sampleRate / int(m_joined * 2) >= leastRate)
        m_joined *= 2;
    const size_t frames = m_frames / m_joined;
    m_transform = std::make_unique<Transform>(frames);
    // Hann's window, scaled so that the lines of a spectrum add up to the mean square of the sound.
    const double scale = std::sqrt(2.0 / 0.375) / double(m_frames);
    for (size_t i = 0; i < frames; ++i) {
        const double phase = 2 * std::numbers::pi * (double(i) + 0.5) / double(frames);
        m_window.push_back(float(scale * (0.5 - 0.5 * std::cos(phase))));
    }
    for (const double hertz : edgesHertz)
        m_edges.push_back(std::min(size_t(std::lround(hertz * double(m_frames) / sampleRate)), frames / 2));
}

BandLevels::~BandLevels() = default;

void BandLevels::measure(std::span<const float> samples, std::span<quint8, bands> levels)
{
    float *in = m_transform->in.get();
    float *out = m_transform->out.get();
    const float *sample = samples.data();
    for (const float weight : m_window) {
        float sum = 0;
        for (size_t i = 0; i < m_joined; ++i)
            sum += *sample++;
        *in++ = sum * weight;
    }
    if (m_transform->run)
        m_transform->run(m_transform->context, out, m_transform->in.get(), sizeof(float));
    for (size_t band = 0; band < bands; ++band) {
        float power = 0;
        const size_t end = m_edges[band + 1];
        for (size_t line = m_edges[band]; line < end; ++line)
            power += out[2 * line] * out[2 * line] + out[2 * line + 1] * out[2 * line + 1];
        const double decibels = 10 * std::log10(std::max(1e-13, double(power))); // in this order: no NaN
        levels[band] = quint8(std::lround(std::clamp((decibels - lowestDecibels) * 2, 0.0, 255.0)));
    }
}

} // namespace relaas
