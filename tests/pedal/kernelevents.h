#pragma once

#include <QByteArray>

#include <linux/input.h>

namespace relaas::test {

/// What the kernel would send for one event.
inline QByteArray eventBytes(quint16 type, quint16 code, qint32 value)
{
    input_event event{};
    event.type = type;
    event.code = code;
    event.value = value;
    return {reinterpret_cast<const char *>(&event), qsizetype(sizeof event)};
}

/// A key and the end of its report.
inline QByteArray keyBytes(quint16 code, qint32 value)
{
    return eventBytes(EV_KEY, code, value) + eventBytes(EV_SYN, SYN_REPORT, 0);
}

} // namespace relaas::test
