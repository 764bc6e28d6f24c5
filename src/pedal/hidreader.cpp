#include "pedal/hidreader.h"

#include <algorithm>

namespace relaas {

QList<ControlChange> HidReader::feed(QByteArrayView report)
{
    quint64 bits = 0;
    const qsizetype size = std::min<qsizetype>(report.size(), bytesRead);
    for (qsizetype i = 0; i < size; ++i)
        bits |= quint64(quint8(report.at(i))) << (8 * i);
    QList<ControlChange> changes;
    const quint64 changed = bits ^ m_bits;
    for (quint32 bit = 0; bit < 8 * bytesRead; ++bit) {
        if (changed >> bit & 1U)
            changes.append({firstHidControl + bit, (bits >> bit & 1U) != 0});
    }
    m_bits = bits;
    return changes;
}

} // namespace relaas
