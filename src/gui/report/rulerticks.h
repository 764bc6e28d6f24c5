#pragma once

#include "gui/report/timescale.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace relaas {

/// One mark of a ruler; without text, a small one between two times.
struct RulerTick
{
    double pixel = 0;
    QString text;
};

/// How wide a text is drawn, in pixels.
using TextWidth = std::function<double(const QString &)>;

/// The marks of a strip at round times of the recording, so far apart that no two texts touch.
QList<RulerTick> fileTicks(const TimeScale &scale, int sampleRate, int width, const TextWidth &textWidth);

/// The same at round times of the clock, for a recording that began at `startedAt`.
QList<RulerTick> clockTicks(const TimeScale &scale, int sampleRate, int width, const TextWidth &textWidth,
                            const QDateTime &startedAt);

} // namespace relaas
