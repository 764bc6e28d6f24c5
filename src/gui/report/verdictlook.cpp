#include "gui/report/verdictlook.h"

#include "gui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace relaas {

BadgeContent verdictBadge(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return {u"check-lg"_s, verdictText(verdict), Tone::Success};
    case Verdict::Differs:
        return {u"exclamation-triangle-fill"_s, verdictText(verdict), Tone::Danger};
    case Verdict::NotChecked:
        break;
    }
    return {u"circle"_s, verdictText(verdict), Tone::Neutral};
}

void paintVerdict(QPainter &painter, const QRect &rect, const Line &line, const QFont &font,
                  const QPalette &palette)
{
    if (!line.anchor || line.text.trimmed().isEmpty())
        return;
    const BadgeContent badge = verdictBadge(line.verdict);
    if (line.verdict != Verdict::NotChecked) {
        paintBadge(painter, rect, badge, font, palette);
        return;
    }
    const int sign = 12;
    paintIcon(painter, badge.iconName,
              QRectF(rect.left() + space::Tight, rect.center().y() - sign / 2 + 1, sign, sign),
              palette.color(QPalette::Active, QPalette::PlaceholderText));
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Active, QPalette::PlaceholderText));
    painter.drawText(rect.adjusted(sign + 3 * space::Tight, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     badge.text);
}

} // namespace relaas
