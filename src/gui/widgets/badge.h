#pragma once

#include "gui/widgets/style.h"

#include <QWidget>

namespace relaas {

/// A state as shape, word and colour.
struct BadgeContent
{
    QString iconName; ///< as for icon(); must differ where the word differs
    QString text;
    Tone tone = Tone::Neutral;
    bool operator==(const BadgeContent &) const = default;
};

QSize badgeSize(const BadgeContent &content, const QFont &font);

/// Draws the badge at the left of `rect`, in the middle of its height; for item delegates.
void paintBadge(QPainter &painter, const QRect &rect, const BadgeContent &content, const QFont &font,
                const QPalette &palette);

/// A state chip as a widget.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setContent(const BadgeContent &content);
    const BadgeContent &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeContent m_content;
};

} // namespace relaas
