#pragma once

#include "audio/bytesource.h"
#include "core/result.h"

#include <stop_token>

namespace relaas {

/// SHA-256 (FIPS 180-4) of all bytes, in lower-case hexadecimal as in Recording. On the calling thread.
/// Errors as for indexed().
Result<QByteArray> sha256Of(const ByteSource &source, const std::stop_token &stop = {});

} // namespace relaas
