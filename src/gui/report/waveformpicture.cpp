#include "gui/report/waveformpicture.h"

#include "gui/report/waveformfine.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace relaas {

namespace {
constexpr double fullScale = 32768;
constexpr int hatchPeriod = 7; // in the widget's own pixels
} // namespace

WaveformPicture::WaveformPicture(const WaveformContent &content, const WaveformFine *fine,
                                 const WaveformColors &colors, const WaveformColumns &columns)
    : m_content(content)
    , m_fine(fine && fine->covers(columns.frames()) ? fine : nullptr)
    , m_colors(colors)
    , m_columns(columns)
{
    // On the borders of bins that are a quarter of a column or less, far fewer bins are looked at.
    m_grain = m_fine ? WaveformFine::binFrames : Peaks::baseFrames;
    while (!m_fine && double(m_grain * Peaks::levelFactor * 4) <= m_columns.framesPerColumn)
        m_grain *= Peaks::levelFactor;
}

QImage WaveformPicture::drawn()
{
    m_image = QImage(m_columns.size, QImage::Format_RGB32);
    if (m_image.isNull())
        return m_image;
    m_image.fill(m_colors.ground);
    m_bits = m_image.bits(); // asked for once: each call looks whether the image is shared
    m_stride = m_image.bytesPerLine();
    const int channels = m_content.peaks.channels;
    for (int channel = 0; channel < channels; ++channel) {
        drawSpeech(channel);
        drawSound(channel);
        drawClipping(channel);
    }
    for (int channel = 1; channel < channels; ++channel) {
        QRgb *border = rowAt(lane(channel).top);
        std::fill(border, border + m_columns.size.width(), m_colors.lane.rgb());
    }
    const FrameSpan shown = m_columns.frames();
    for (const FrameSpan &outage : spansTouching(m_content.activity.outages, shown))
        drawHatched(outage, Hatch::Missing);
    for (const FrameSpan &gap : spansTouching(m_content.peaks.gaps, shown))
        drawHatched(gap, Hatch::Damaged);
    for (const FrameSpan &hole : m_content.unknown(shown))
        drawHatched(hole, Hatch::Unknown);
    m_image.setDevicePixelRatio(m_columns.ratio);
    return std::exchange(m_image, {}); // not shared: making a pixmap of it copies nothing
}

WaveformPicture::Lane WaveformPicture::lane(int channel) const
{
    const int height = m_columns.size.height();
    const int channels = std::max(1, m_content.peaks.channels);
    const int top = height * channel / channels;
    return {top, height * (channel + 1) / channels - top};
}

void WaveformPicture::fillColumn(int column, int fromRow, int toRow, QRgb color)
{
    fromRow = std::max(0, fromRow);
    toRow = std::min(m_columns.size.height(), toRow);
    uchar *at = m_bits + fromRow * m_stride + column * qsizetype(sizeof(QRgb));
    for (int row = fromRow; row < toRow; ++row, at += m_stride)
        *reinterpret_cast<QRgb *>(at) = color; // aligned: a line of this format is one of QRgb
}

std::pair<int, int> WaveformPicture::columnsOf(FrameSpan span) const
{
    const double perColumn = m_columns.framesPerColumn;
    const auto from = qint64(std::floor(double(span.from) / perColumn)) - m_columns.first;
    const auto to = qint64(std::ceil(double(span.to) / perColumn)) - m_columns.first;
    const qint64 width = m_columns.size.width();
    return {int(std::clamp<qint64>(from, 0, width)), int(std::clamp<qint64>(to, 0, width))};
}

/// A tint over the whole lane, and a line under it for eyes that do not see the tint.
void WaveformPicture::drawSpeech(int channel)
{
    if (channel >= m_content.activity.speech.size())
        return;
    const Lane where = lane(channel);
    const int line = std::max(2, int(std::lround(2 * m_columns.ratio)));
    const int bottom = where.top + where.height;
    const QRgb tint = m_colors.speech.rgb();
    const QRgb underline = m_colors.speechLine.rgb();
    for (const FrameSpan &span : spansTouching(m_content.activity.speech[channel], m_columns.frames())) {
        const auto [from, to] = columnsOf(span);
        for (int row = where.top; row < bottom; ++row)
            std::fill(rowAt(row) + from, rowAt(row) + to, row < bottom - line ? tint : underline);
    }
}

QRgb *WaveformPicture::rowAt(int row)
{
    return reinterpret_cast<QRgb *>(m_bits + row * m_stride); // aligned: a row of this format is one of QRgb
}

Extent WaveformPicture::extentOf(int channel, FrameSpan frames) const
{
    return m_fine ? m_fine->extent(channel, frames) : m_content.peaks.range(channel, frames.from, frames.to);
}

qint64 WaveformPicture::columnFrame(int column) const
{
    const qint64 frame = m_columns.frameAt(m_columns.first + column);
    // Within a bin there is nothing to round: each column shows the bins it touches.
    return m_columns.framesPerColumn < 4 * double(m_grain) ? frame : frame / m_grain * m_grain;
}

void WaveformPicture::drawSound(int channel)
{
    const Lane where = lane(channel);
    const double middle = where.top + where.height / 2.0;
    const double perUnit = where.height / 2.0 / fullScale;
    const auto row = [&](double value) { return int(std::floor(middle - value * perUnit)); };
    const int thickness = std::max(1, int(std::lround(m_columns.ratio)));
    const QRgb peak = m_colors.peak.rgb();
    const QRgb power = m_colors.power.rgb();
    const qint64 end = m_content.frames; // what of it is not known is hatched over
    for (int column = 0; column < m_columns.size.width(); ++column) {
        const FrameSpan frames{columnFrame(column), std::min(end, columnFrame(column + 1))};
        if (frames.from >= end)
            break;
        const Extent extent = extentOf(channel, frames);
        const int top = row(extent.max);
        fillColumn(column, top, std::max(row(extent.min) + 1, top + thickness), peak);
        // The power lies inside the peaks, also where all samples are on one side of zero.
        const int loud = row(std::min<double>(extent.rms, extent.max));
        const int quiet = row(std::max<double>(-double(extent.rms), extent.min));
        fillColumn(column, loud, std::max(quiet + 1, loud + thickness), power);
    }
}

/// Teeth at both rims of the lane, where the sound ran out of room.
void WaveformPicture::drawClipping(int channel)
{
    if (channel >= m_content.activity.clipping.size())
        return;
    const Lane where = lane(channel);
    const int tooth = int(std::lround(5 * m_columns.ratio));
    const int least = std::max(1, int(std::lround(2 * m_columns.ratio)));
    const int bottom = where.top + where.height;
    for (const FrameSpan &span : spansTouching(m_content.activity.clipping[channel], m_columns.frames())) {
        const auto [from, to] = columnsOf(span);
        const int end = std::min(m_columns.size.width(), std::max(to, from + least));
        for (int column = from; column < end; ++column) {
            fillColumn(column, where.top, where.top + tooth, m_colors.clipping.rgb());
            fillColumn(column, bottom - tooth, bottom, m_colors.clipping.rgb());
        }
    }
}

void WaveformPicture::drawHatched(FrameSpan span, Hatch hatch)
{
    const auto [from, to] = columnsOf(span);
    const auto period = qint64(std::lround(hatchPeriod * m_columns.ratio));
    const auto thickness = qint64(std::max(1.0, std::round(m_columns.ratio)));
    const auto isInk = [&](qint64 column, qint64 row) {
        const bool falls = (column + row) % period < thickness;
        const bool rises = (column - row % period + period) % period < thickness;
        const bool isDot = column % period < 2 * thickness && row % period < 2 * thickness;
        return hatch == Hatch::Missing ? isDot : falls || (hatch == Hatch::Damaged && rises);
    };
    // After so many rows the pattern repeats: only those are worked out.
    for (int row = 0; row < m_columns.size.height(); ++row) {
        if (row >= period) {
            std::copy(rowAt(row - int(period)) + from, rowAt(row - int(period)) + to, rowAt(row) + from);
            continue;
        }
        for (int column = from; column < to; ++column)
            rowAt(row)[column] =
                isInk(m_columns.first + column, row) ? m_colors.hatch.rgb() : m_colors.ground.rgb();
    }
}

} // namespace relaas
