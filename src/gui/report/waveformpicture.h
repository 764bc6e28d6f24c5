#pragma once

#include "gui/report/waveformcolors.h"
#include "gui/report/waveformcontent.h"

#include <QImage>

namespace relaas {

class WaveformFine;

/// A stretch of columns, each one pixel of the screen wide. Column 0 begins at frame 0, so that stretches
/// made apart meet without a seam.
struct WaveformColumns
{
    double framesPerColumn = 256;
    qint64 first = 0;
    QSize size; ///< in pixels of the screen
    double ratio = 1; ///< of the screen's pixels to the widget's own

    qint64 frameAt(qint64 column) const { return qint64(std::floor(double(column) * framesPerColumn)); }
    FrameSpan frames() const { return {frameAt(first), frameAt(first + size.width())}; }
};

/// Draws the sound itself: a lane for each channel, what is lowest and highest filled and its power inside,
/// speech as a band behind it. What is not known or damaged is hatched, never drawn like silence. Samples are
/// drawn where `fine` has them, peaks elsewhere.
class WaveformPicture
{
public:
    WaveformPicture(const WaveformContent &content, const WaveformFine *fine, const WaveformColors &colors,
                    const WaveformColumns &columns);

    QImage drawn();

private:
    struct Lane
    {
        int top = 0;
        int height = 0;
    };
    enum class Hatch {
        Unknown, ///< thin lines one way
        Damaged, ///< crossed
        Missing, ///< dotted: nothing was recorded
    };

    Lane lane(int channel) const;
    void drawSpeech(int channel);
    void drawSound(int channel);
    void drawClipping(int channel);
    void drawHatched(FrameSpan span, Hatch hatch);
    Extent extentOf(int channel, FrameSpan frames) const;
    std::pair<int, int> columnsOf(FrameSpan span) const;
    qint64 columnFrame(int column) const;
    QRgb *rowAt(int row);
    void fillColumn(int column, int fromRow, int toRow, QRgb color);

    const WaveformContent &m_content;
    const WaveformFine *m_fine; ///< null where there is nothing finer than the peaks
    const WaveformColors &m_colors;
    WaveformColumns m_columns;
    qint64 m_grain = 1; ///< frames that the borders of columns are rounded to
    QImage m_image;
    uchar *m_bits = nullptr;
    qsizetype m_stride = 0;
};

} // namespace relaas
