#pragma once

#include <QStyledItemDelegate>

namespace relaas {

/// Draws a citation as a person reads it: the words in full, below them where they stand and whether they
/// still do, and before them the sign that they can be heard.
class CitationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, HasSoundRole, BadgeIconRole, BadgeTextRole, BadgeToneRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where a click hears the words.
    static QRect hearRect(const QRect &item);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace relaas
