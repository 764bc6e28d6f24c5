#pragma once

#include "gui/report/timescale.h"
#include "gui/report/waveformcolors.h"
#include "gui/report/waveformcontent.h"

#include <QCache>
#include <QPixmap>

class QPainter;

namespace relaas {

class WaveformFine;

/// The drawn sound in narrow pieces, kept as long as there is room: scrolling and
/// playing draw only what is new.
class WaveformTiles
{
public:
    /// Of each piece. No power of two: pixels above each other would share a few lines of the processor's
    /// cache, and filling columns would take four times as long.
    static constexpr int columns = 240;

    WaveformTiles();

    /// Nothing that was drawn holds any more: another recording, other damage, other speech.
    void forget();

    /// Draws the pixels [fromPixel, toPixel) of a strip that begins at `top`.
    struct Strip
    {
        TimeScale scale;
        int top = 0;
        int height = 0;
        double ratio = 1;
        int fromPixel = 0;
        int toPixel = 0;
    };
    void paint(QPainter &painter, const Strip &strip, const WaveformContent &content,
               const WaveformFine *fine, const WaveformColors &colors);

    /// How many were drawn anew so far.
    qint64 drawnTiles() const { return m_drawn; }

private:
    struct Key
    {
        double framesPerColumn = 0;
        qint64 tile = 0;
        int height = 0;
        double ratio = 1;
        qint64 known = 0; ///< frames of the tile that are summarised: it changes as the outline grows
        bool isFine = false;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.framesPerColumn, key.tile, key.height, key.ratio, key.known,
                              key.isFine);
        }
    };

    QCache<Key, QPixmap> m_tiles; ///< its costs are kilobytes
    WaveformColors m_colors; ///< of what is kept
    qint64 m_drawn = 0;
};

} // namespace relaas
