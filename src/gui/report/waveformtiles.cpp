#include "gui/report/waveformtiles.h"

#include "gui/report/waveformfine.h"
#include "gui/report/waveformpicture.h"

#include <QPainter>

namespace relaas {

namespace {
/// A wide window on a fine screen takes a third of it.
constexpr int mostKilobytes = 32 * 1024;
/// Nearer than what one bin of the peaks holds, only samples tell more.
constexpr double fineBelow = double(Peaks::baseFrames);
} // namespace

WaveformTiles::WaveformTiles() : m_tiles(mostKilobytes) { }

void WaveformTiles::forget()
{
    m_tiles.clear();
}

void WaveformTiles::paint(QPainter &painter, const Strip &strip, const WaveformContent &content,
                          const WaveformFine *fine, const WaveformColors &colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        forget();
    }
    WaveformColumns place;
    place.ratio = strip.ratio;
    place.framesPerColumn = strip.scale.framesPerPixel / strip.ratio;
    place.size = {columns, int(std::lround(strip.height * strip.ratio))};
    // Whole pixels of the screen: a tile between two of them would be blurred.
    const qint64 origin = std::llround(double(strip.scale.firstFrame) / place.framesPerColumn);
    const auto columnAt = [&](int pixel) { return origin + qint64(std::floor(pixel * strip.ratio)); };
    const qint64 last = (columnAt(strip.toPixel) + 1) / columns;
    for (qint64 tile = columnAt(strip.fromPixel) / columns; tile <= last; ++tile) {
        place.first = tile * columns;
        const FrameSpan frames = place.frames();
        const bool isFine = fine && strip.scale.framesPerPixel < fineBelow && fine->covers(frames);
        const Key key{place.framesPerColumn,
                      tile,
                      place.size.height(),
                      strip.ratio,
                      framesCovered(content.peaks.known, frames),
                      isFine};
        QPixmap *pixmap = m_tiles.object(key);
        QPixmap fresh;
        if (!pixmap) {
            fresh =
                QPixmap::fromImage(WaveformPicture(content, isFine ? fine : nullptr, colors, place).drawn());
            ++m_drawn;
            pixmap = &fresh;
        }
        painter.drawPixmap(QPointF(double(place.first - origin) / strip.ratio, strip.top), *pixmap);
        if (!fresh.isNull())
            m_tiles.insert(key, std::make_unique<QPixmap>(fresh).release(),
                           columns * place.size.height() * 4 / 1024 + 1);
    }
}

} // namespace relaas
