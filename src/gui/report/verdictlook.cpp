#include "gui/report/verdictlook.h"

#include "gui/report/checktext.h"
#include "gui/widgets/icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int verdictSign = 12;

struct VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::VerdictLook)
};

BadgeContent staleBadge()
{
    return {u"clock-history"_s, VerdictTexts::tr("out of date"), Tone::Warning};
}

} // namespace

BadgeContent verdictBadge(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return {u"check-lg"_s, VerdictTexts::tr("agrees"), Tone::Success};
    case Verdict::AgreesInSubstance:
        return {u"check2-circle"_s, VerdictTexts::tr("in substance"), Tone::Success};
    case Verdict::Deviates:
        return {u"exclamation-triangle-fill"_s, VerdictTexts::tr("deviates"), Tone::Danger};
    case Verdict::NotInRecording:
        return {u"mic-mute"_s, VerdictTexts::tr("not in recording"), Tone::Danger};
    case Verdict::NotInReport:
        return {u"file-earmark-x"_s, VerdictTexts::tr("not in report"), Tone::Danger};
    case Verdict::Inaudible:
        return {u"question-circle"_s, VerdictTexts::tr("inaudible"), Tone::Warning};
    case Verdict::NotChecked:
        break;
    }
    return {u"circle"_s, VerdictTexts::tr("not checked"), Tone::Neutral};
}

BadgeContent checkBadge(const Line &line)
{
    return isStale(line) ? staleBadge() : verdictBadge(verdictOf(line));
}

QList<BadgeContent> checkBadges()
{
    QList<BadgeContent> badges{staleBadge()};
    for (const Verdict each :
         {Verdict::NotChecked, Verdict::Agrees, Verdict::AgreesInSubstance, Verdict::Deviates,
          Verdict::NotInRecording, Verdict::NotInReport, Verdict::Inaudible})
        badges << verdictBadge(each);
    return badges;
}

BadgeContent heardBadge(const Check &check)
{
    if (isHeard(check))
        return {u"headphones"_s, heardText(check), Tone::Neutral};
    return {u"volume-mute"_s, heardText(check), Tone::Warning};
}

void paintVerdict(QPainter &painter, const QRect &rect, const Line &line, const QFont &font,
                  const QPalette &palette)
{
    if (!isComparable(line) && !isStale(line))
        return;
    const BadgeContent badge = checkBadge(line);
    const QRectF sign(rect.left() + space::Tight, rect.center().y() - verdictSign / 2 + 1, verdictSign,
                      verdictSign);
    const bool isOpen = checkStateOf(line) == CheckState::None;
    if (rect.width() < badgeSize(badge, font).width()) { // the words are in the panel and in the tooltip
        paintIcon(painter, badge.iconName, sign,
                  isOpen ? palette.color(QPalette::Active, QPalette::PlaceholderText)
                         : toneColor(badge.tone, palette));
        return;
    }
    if (!isOpen) {
        paintBadge(painter, rect, badge, font, palette);
        if (const Check *check = standingCheck(line); check && !isHeard(*check))
            paintIcon(painter, heardBadge(*check).iconName,
                      QRectF(rect.left() + badgeSize(badge, font).width() + space::Tight,
                             rect.center().y() - verdictSign / 2 + 1, verdictSign, verdictSign),
                      toneColor(Tone::Warning, palette));
        return;
    }
    paintIcon(
        painter, badge.iconName,
        QRectF(rect.left() + space::Tight, rect.center().y() - verdictSign / 2 + 1, verdictSign, verdictSign),
        palette.color(QPalette::Active, QPalette::PlaceholderText));
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Active, QPalette::PlaceholderText));
    painter.drawText(rect.adjusted(verdictSign + 3 * space::Tight, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     badge.text);
}

int verdictWidth(const QFont &font)
{
    int width = 0;
    for (const BadgeContent &each : checkBadges())
        width = std::max(width, badgeSize(each, font).width());
    return width + space::Tight + verdictSign;
}

} // namespace relaas
