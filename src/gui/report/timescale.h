#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace relaas {

/// Which frame of a recording lies at which pixel of a strip. Pixels are the widget's own (before the
/// screen's ratio).
struct TimeScale
{
    double framesPerPixel = 256;
    qint64 firstFrame = 0; ///< at the left edge
    double closest = 32; ///< frames per pixel; nearer, there is nothing more to see

    /// A millisecond for each pixel.
    static double closestAt(int sampleRate) { return std::max(1.0, sampleRate / 1000.0); }

    static TimeScale whole(qint64 frames, int width, double closest = 32)
    {
        return {std::max(closest, double(frames) / std::max(1, width)), 0, closest};
    }

    double pixelOf(qint64 frame) const { return double(frame - firstFrame) / framesPerPixel; }
    qint64 frameAt(double pixel) const { return firstFrame + qint64(std::floor(pixel * framesPerPixel)); }
    qint64 framesIn(int width) const { return qint64(std::ceil(width * framesPerPixel)); }

    /// Closer by factor (farther below 1); the frame under the pixel stays there.
    TimeScale zoomed(double factor, double pixel) const
    {
        const double wanted = std::max(closest, framesPerPixel / factor);
        const double under = double(firstFrame) + pixel * framesPerPixel;
        return {wanted, qint64(std::llround(under - pixel * wanted)), closest};
    }

    /// So close that [from, to) fills the width but for a twentieth at either side.
    TimeScale showing(qint64 from, qint64 to, int width) const
    {
        const double wanted = std::max(closest, double(to - from) / (0.9 * std::max(1, width)));
        return {wanted, (from + to) / 2 - qint64(wanted * width / 2), closest};
    }

    TimeScale scrolled(double pixels) const
    {
        return {framesPerPixel, firstFrame + qint64(std::llround(pixels * framesPerPixel)), closest};
    }

    /// Never farther than the whole recording, never beyond its ends.
    TimeScale within(qint64 frames, int width) const
    {
        const double scale = std::min(framesPerPixel, whole(frames, width, closest).framesPerPixel);
        const qint64 last = std::max<qint64>(0, frames - qint64(std::ceil(width * scale)));
        return {scale, std::clamp<qint64>(firstFrame, 0, last), closest};
    }

    bool operator==(const TimeScale &) const = default;
};

} // namespace relaas
