#include "audio/oggtail.h"

#include <QIODevice>

namespace relaas {

namespace {
constexpr qint64 largestPage = 27 + 255 + 255 * 255; // RFC 3533, section 6
constexpr char endOfStream = 4; // flag in the header of a page
} // namespace

bool isOggWithoutEnd(QIODevice &device)
{
    const bool isOgg = device.read(4) == "OggS";
    device.seek(0);
    if (!isOgg)
        return false;
    const qint64 tailFrom = qMax<qint64>(0, device.size() - largestPage);
    if (!device.seek(tailFrom))
        return false;
    const QByteArray tail = device.read(largestPage);
    device.seek(0);
    bool isEnded = false;
    // The last page decides; other bytes may look like the head of one, so its version has to be right too.
    for (qsizetype at = tail.indexOf("OggS"); at >= 0 && at + 6 <= tail.size();
         at = tail.indexOf("OggS", at + 1))
        if (tail[at + 4] == 0)
            isEnded = (tail[at + 5] & endOfStream) != 0;
    return !isEnded;
}

} // namespace relaas
