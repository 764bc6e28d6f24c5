#include "gui/report/voicelook.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace relaas {

namespace {

struct VoiceLookTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::VoiceLook)
};

constexpr int cellGap = 2;
constexpr int leastBox = 7;

/// The interpreter speaks both ways.
QString signOf(Voice voice)
{
    switch (voice) {
    case Voice::Officer:
        return VoiceLookTexts::tr("O", "officer, as a sign");
    case Voice::InterpreterToApplicant:
        return VoiceLookTexts::tr("I›", "interpreter to the applicant, as a sign");
    case Voice::Applicant:
        return VoiceLookTexts::tr("A", "applicant, as a sign");
    case Voice::InterpreterToOfficer:
        return VoiceLookTexts::tr("‹I", "interpreter to the officer, as a sign");
    }
    return {};
}

int cellWidth(const QFont &font, bool isNarrow)
{
    if (isNarrow)
        return std::max(leastBox, QFontMetrics(font).height() / 4);
    int widest = 0;
    for (const Voice voice : allVoices())
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(signOf(voice)));
    return widest + 2 * cellGap;
}

} // namespace

QString voicesText(const Line &line)
{
    QStringList placed;
    QStringList missing;
    for (const Voice voice : allVoices())
        (spanOf(line.voices, voice) ? placed : missing).append(voiceText(voice));
    if (placed.isEmpty())
        return VoiceLookTexts::tr("No voice is placed in the sound yet");
    if (missing.isEmpty())
        return VoiceLookTexts::tr("All four voices are placed in the sound");
    return VoiceLookTexts::tr("Voices placed: %1. Without a place: %2")
        .arg(placed.join(QStringLiteral(", ")), missing.join(QStringLiteral(", ")));
}

int voicesWidth(const QFont &font, bool isNarrow)
{
    const auto count = int(allVoices().size());
    return count * cellWidth(font, isNarrow) + (count - 1) * cellGap;
}

void paintVoices(QPainter &painter, const QRect &rect, const Line &line, const QFont &font,
                 const QPalette &palette, bool isNarrow)
{
    if (line.voices.isEmpty())
        return; // nothing to tell apart: most lines of a report that nobody took to pieces
    const int width = cellWidth(font, isNarrow);
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    const QColor quiet = palette.color(QPalette::Active, QPalette::PlaceholderText);
    painter.setFont(font);
    QRect cell(rect.left(), rect.top(), width, rect.height());
    for (const Voice voice : allVoices()) {
        const bool isPlaced = spanOf(line.voices, voice);
        painter.setPen(isPlaced ? ink : quiet);
        if (isNarrow) {
            const QRect box(cell.left(), cell.center().y() - width / 2, width - 1, width - 1);
            painter.setBrush(isPlaced ? QBrush(ink) : QBrush(Qt::NoBrush));
            painter.drawRect(box);
        } else {
            painter.drawText(cell, Qt::AlignCenter, isPlaced ? signOf(voice) : QStringLiteral("·"));
        }
        cell.translate(width + cellGap, 0);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace relaas
