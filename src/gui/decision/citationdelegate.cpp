#include "gui/decision/citationdelegate.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/icons.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int IconSize = 16;
constexpr int TextLeft = space::Group + IconSize + space::Group;

BadgeContent badgeOf(const QModelIndex &index)
{
    return {index.data(CitationDelegate::BadgeIconRole).toString(),
            index.data(CitationDelegate::BadgeTextRole).toString(),
            static_cast<Tone>(index.data(CitationDelegate::BadgeToneRole).toInt())};
}

QString quoted(const QModelIndex &index)
{
    return u'“' + index.data(Qt::DisplayRole).toString() + u'”';
}

QRect wordsRect(const QRect &item)
{
    return item.adjusted(TextLeft, space::Tight, -space::Group, -space::Tight);
}

} // namespace

QRect CitationDelegate::hearRect(const QRect &item)
{
    return {item.left(), item.top(), TextLeft, space::RowHeight};
}

void CitationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, toneFill(Tone::Accent, palette));
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              toneColor(Tone::Accent, palette));
    }
    const bool hasSound = index.data(HasSoundRole).toBool();
    const QRect sign(option.rect.left() + space::Group, option.rect.top() + space::Tight + 2, IconSize,
                     IconSize);
    paintIcon(*painter, hasSound ? u"play-fill"_s : u"slash-circle"_s, sign,
              toneColor(hasSound ? Tone::Accent : Tone::Neutral, palette));

    const QRect words = wordsRect(option.rect);
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, quoted(index));

    const BadgeContent badge = badgeOf(index);
    const QSize chip = badgeSize(badge, option.font);
    QRect below = words;
    below.setTop(words.bottom() - chip.height() + 1);
    paintBadge(*painter, below, badge, option.font, palette);
    below.setLeft(below.left() + chip.width() + space::Group);
    painter->setPen(toneColor(Tone::Neutral, palette));
    painter->drawText(
        below, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(PlaceRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize CitationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect words = wordsRect(QRect(0, 0, std::max(width, 120), 10000));
    const int wordsHeight =
        option.fontMetrics.boundingRect(words, Qt::AlignLeft | Qt::TextWordWrap, quoted(index)).height();
    const int chip = badgeSize(badgeOf(index), option.font).height();
    return {width, space::Tight + wordsHeight + space::Tight + chip + space::Tight};
}

} // namespace relaas
