#include "pedal/eventreader.h"

#include <cstring>
#include <linux/input.h>

namespace relaas {

QList<ControlChange> EventReader::feed(QByteArrayView bytes)
{
    m_rest.append(bytes);
    QList<ControlChange> changes;
    qsizetype read = 0;
    for (; m_rest.size() - read >= qsizetype(sizeof(input_event)); read += qsizetype(sizeof(input_event))) {
        input_event event;
        std::memcpy(&event, m_rest.constData() + read, sizeof event);
        if (event.type == EV_MSC && event.code == MSC_SCAN)
            m_scan = quint32(event.value);
        else if (event.type == EV_KEY)
            readKey(event.code, event.value, changes);
        else if (event.type == EV_SYN && event.code == SYN_REPORT)
            m_scan = 0;
        else if (event.type == EV_SYN && event.code == SYN_DROPPED) {
            for (const quint32 control : std::as_const(m_down))
                changes.append({control, false});
            m_down.clear();
        }
    }
    m_rest.remove(0, read);
    return changes;
}

void EventReader::readKey(quint16 code, qint32 value, QList<ControlChange> &changes)
{
    const bool isNameless = code == KEY_RESERVED || code == KEY_UNKNOWN;
    if (isNameless && m_scan == 0)
        return;
    const quint32 control = isNameless ? firstScanControl + (m_scan & 0xfffffU) : code;
    if (value == 1 && !m_down.contains(control)) {
        m_down.insert(control);
        changes.append({control, true});
    } else if (value == 0 && m_down.remove(control)) {
        changes.append({control, false});
    }
}

} // namespace relaas
