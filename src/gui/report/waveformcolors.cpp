#include "gui/report/waveformcolors.h"

#include "gui/widgets/style.h"

#include <QPalette>

namespace relaas {

namespace {

QColor between(const QColor &ground, const QColor &ink, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()),
                  part(ground.blue(), ink.blue()));
}

} // namespace

WaveformColors WaveformColors::of(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor accent = toneColor(Tone::Accent, palette);
    return {.ground = ground,
            .lane = between(ground, text, 0.14),
            .peak = between(ground, text, 0.5),
            .power = between(ground, text, 0.86),
            .speech = between(ground, accent, 0.10),
            .speechLine = between(ground, accent, 0.62),
            .hatch = between(ground, text, 0.52),
            .clipping = toneColor(Tone::Danger, palette),
            .text = text,
            .accent = accent,
            .open = between(ground, text, 0.55),
            .agrees = toneColor(Tone::Success, palette),
            .agreesFill = between(ground, toneColor(Tone::Success, palette), 0.22),
            .deviates = toneColor(Tone::Danger, palette)};
}

} // namespace relaas
