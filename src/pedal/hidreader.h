#pragma once

#include "pedal/controlchange.h"

#include <QByteArrayView>
#include <QList>

namespace relaas {

/// Reads the input reports of a HID device without knowing its layout: a bit that is set is a part that is
/// down. A VEC Infinity sends one byte that counts, 1 left, 2 middle, 4 right. What a report that was cut
/// short does not say is up: a part that stays down for ever would play for ever.
class HidReader
{
public:
    static constexpr int bytesRead = 8; ///< of a report; a pedal needs no more

    QList<ControlChange> feed(QByteArrayView report);

private:
    quint64 m_bits = 0;
};

} // namespace relaas
