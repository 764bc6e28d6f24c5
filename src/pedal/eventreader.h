#pragma once

#include "pedal/controlchange.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace relaas {

/// Reads what a Linux event device sends (struct input_event, Documentation/input/event-codes.rst): keys that
/// go down and up. Repetitions and everything else are left out; events may arrive in pieces. Where the
/// kernel has lost events, all that was down is up: whoever still stands on it steps again.
class EventReader
{
public:
    QList<ControlChange> feed(QByteArrayView bytes);

private:
    void readKey(quint16 code, qint32 value, QList<ControlChange> &changes);

    QByteArray m_rest; ///< of an event that is not complete
    quint32 m_scan = 0; ///< told before the key it belongs to
    QSet<quint32> m_down;
};

} // namespace relaas
