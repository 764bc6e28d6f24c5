#include "audio/samples.h"

#include <cmath>
#include <limits>
#include <type_traits>

namespace relaas {

namespace {

template<typename T>
float scaled(T sample)
{
    if constexpr (std::is_same_v<T, uint8_t>)
        return (float(sample) - 128.0F) / 128.0F;
    else if constexpr (std::is_integral_v<T>)
        return float(sample) * (-1.0F / float(std::numeric_limits<T>::min()));
    else // what damage may give, no device should get
        return std::abs(sample) <= T(std::numeric_limits<float>::max()) ? float(sample) : 0.0F;
}
} // namespace

// By pointers, and one and two channels by themselves: every sample of every recording comes by here, and
// only with known steps several are done at once.
template<typename T>
void floatsOf(const uint8_t *const *planes, size_t channels, size_t frames, float *interleaved)
{
    const auto *const first = reinterpret_cast<const T *>(planes[0]);
    if (channels == 1) {
        for (size_t i = 0; i < frames; ++i)
            interleaved[i] = scaled(first[i]);
        return;
    }
    if (channels == 2) {
        const auto *const second = reinterpret_cast<const T *>(planes[1]);
        for (size_t i = 0; i < frames; ++i) {
            interleaved[2 * i] = scaled(first[i]);
            interleaved[2 * i + 1] = scaled(second[i]);
        }
        return;
    }
    for (size_t channel = 0; channel < channels; ++channel) {
        const auto *const plane = reinterpret_cast<const T *>(planes[channel]);
        for (size_t i = 0; i < frames; ++i)
            interleaved[i * channels + channel] = scaled(plane[i]);
    }
}

template void floatsOf<uint8_t>(const uint8_t *const *, size_t, size_t, float *);
template void floatsOf<int16_t>(const uint8_t *const *, size_t, size_t, float *);
template void floatsOf<int32_t>(const uint8_t *const *, size_t, size_t, float *);
template void floatsOf<int64_t>(const uint8_t *const *, size_t, size_t, float *);
template void floatsOf<float>(const uint8_t *const *, size_t, size_t, float *);
template void floatsOf<double>(const uint8_t *const *, size_t, size_t, float *);

void pickChannel(std::span<const float> interleaved, size_t channels, size_t channel, float *out)
{
    const size_t frames = interleaved.size() / channels;
    const float *const from = interleaved.data() + channel;
    if (channels == 1) {
        for (size_t i = 0; i < frames; ++i)
            out[i] = from[i];
    } else if (channels == 2) {
        for (size_t i = 0; i < frames; ++i)
            out[i] = from[2 * i];
    } else {
        for (size_t i = 0; i < frames; ++i)
            out[i] = from[i * channels];
    }
}

} // namespace relaas
