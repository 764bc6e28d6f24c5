#include "gui/report/rulerticks.h"

#include "core/timecode.h"

#include <array>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct RulerStep
{
    qint64 ms;
    int parts; ///< small marks divide it into so many
    int decimals;
};

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr double leastGap = 14; // pixels between two texts
constexpr double leastPart = 5; // pixels between two small marks
constexpr double textIndent = 4; // of the text, right of its mark

constexpr std::array<RulerStep, 26> rulerSteps{{
    {10, 10, 2},
    {20, 4, 2},
    {50, 5, 2},
    {100, 10, 1},
    {200, 4, 1},
    {500, 5, 1},
    {secondMs, 10, 0},
    {2 * secondMs, 4, 0},
    {5 * secondMs, 5, 0},
    {10 * secondMs, 10, 0},
    {15 * secondMs, 3, 0},
    {30 * secondMs, 6, 0},
    {minuteMs, 6, 0},
    {2 * minuteMs, 4, 0},
    {5 * minuteMs, 5, 0},
    {10 * minuteMs, 10, 0},
    {15 * minuteMs, 3, 0},
    {30 * minuteMs, 6, 0},
    {hourMs, 6, 0},
    {2 * hourMs, 4, 0},
    {3 * hourMs, 3, 0},
    {4 * hourMs, 4, 0},
    {6 * hourMs, 6, 0},
    {8 * hourMs, 8, 0},
    {12 * hourMs, 6, 0},
    {24 * hourMs, 6, 0},
}};

QString rulerText(qint64 ms, int decimals)
{
    QString text = timecode(ms);
    if (decimals > 0)
        text += u'.' + u"%1"_s.arg(ms % secondMs, 3, 10, QChar(u'0')).left(decimals);
    return text;
}

/// The finest step whose texts do not touch; the coarsest where even those would.
RulerStep stepFor(double pixelsPerMs, const TextWidth &textWidth)
{
    for (const RulerStep &step : rulerSteps) {
        if (double(step.ms) * pixelsPerMs >= textWidth(rulerText(0, step.decimals)) + textIndent + leastGap)
            return step;
    }
    return rulerSteps.back();
}

/// `offsetMs`: what the recording's zero is called.
template<typename Text>
QList<RulerTick> ticks(const TimeScale &scale, int sampleRate, int width, const TextWidth &textWidth,
                       qint64 offsetMs, Text text)
{
    if (sampleRate <= 0 || width <= 0)
        return {};
    const double pixelsPerMs = sampleRate / 1000.0 / scale.framesPerPixel;
    const RulerStep step = stepFor(pixelsPerMs, textWidth);
    const bool hasParts =
        double(step.ms) * pixelsPerMs / step.parts >= leastPart && step.ms % step.parts == 0;
    const qint64 partMs = hasParts ? step.ms / step.parts : step.ms;
    const double startMs = double(offsetMs) + double(scale.firstFrame) * 1000.0 / sampleRate;
    QList<RulerTick> found;
    for (qint64 ms = qint64(std::floor(startMs / double(step.ms))) * step.ms;; ms += partMs) {
        const double pixel = (double(ms) - startMs) * pixelsPerMs;
        if (pixel > width)
            return found;
        found.append({pixel, ms % step.ms == 0 ? text(ms - offsetMs, step.decimals) : QString()});
    }
}

} // namespace

QList<RulerTick> fileTicks(const TimeScale &scale, int sampleRate, int width, const TextWidth &textWidth)
{
    return ticks(scale, sampleRate, width, textWidth, 0, rulerText);
}

QList<RulerTick> clockTicks(const TimeScale &scale, int sampleRate, int width, const TextWidth &textWidth,
                            const QDateTime &startedAt)
{
    return ticks(scale, sampleRate, width, textWidth, startedAt.time().msecsSinceStartOfDay(),
                 [&startedAt](qint64 ms, int decimals) {
                     // By way of the date, so that midnight and the change to summer time come out right.
                     return rulerText(startedAt.addMSecs(ms).time().msecsSinceStartOfDay(), decimals);
                 });
}

} // namespace relaas
