#pragma once

// Private to this module.

#include <cstddef>
#include <cstdint>
#include <span>

namespace relaas {

/// Samples of a decoder as floats of full scale ±1, interleaved. T: uint8_t, int16_t, int32_t, int64_t, float
/// or double. The factor is a power of two, so 16 and 24 bit samples come through a float unchanged; what is
/// no number, or louder than a float can tell, becomes silence. `planes` are `channels` pointers to `frames`
/// samples each, as libav has them; `interleaved` has room for channels × frames.
template<typename T>
void floatsOf(const uint8_t *const *planes, size_t channels, size_t frames, float *interleaved);

/// One channel of interleaved sound; `out` has room for its frames.
void pickChannel(std::span<const float> interleaved, size_t channels, size_t channel, float *out);

} // namespace relaas
