#pragma once

#include <QString>

#include <optional>

namespace relaas {

/// A place in a recording for reading: "00:41:12", or "00:41:12.4" with tenths. Rounds down, so that the time
/// shown never lies after the sound. Negative counts as zero.
QString timecode(qint64 ms);
QString timecodeWithTenths(qint64 ms);
QString timecodeWithMs(qint64 ms); ///< "00:41:12.400", for other programs

/// Reads "12", "41:12", "1:02:03" or "1:02:03.5" (a comma does as well) into milliseconds.
std::optional<qint64> parsedTimecode(QStringView text);

/// Samples to milliseconds and back; the sample is the truth, milliseconds are for display.
constexpr qint64 msFromFrames(qint64 frames, int sampleRate)
{
    return sampleRate > 0 ? frames * 1000 / sampleRate : 0;
}
constexpr qint64 framesFromMs(qint64 ms, int sampleRate)
{
    return ms * sampleRate / 1000;
}

} // namespace relaas
