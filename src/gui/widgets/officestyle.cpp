#include "gui/widgets/officestyle.h"

#include "gui/widgets/indicators.h"
#include "gui/widgets/palettes.h"
#include "gui/widgets/style.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr qreal Radius = 4;

QColor accent(const QStyleOption &option)
{
    return toneColor(Tone::Accent, option.palette);
}

/// The accent, unless the ring lies on a selected row, where it would drown.
QColor ringColor(const QStyleOption &option)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const bool isOnSelection = focus && focus->backgroundColor == option.palette.color(QPalette::Highlight);
    return isOnSelection ? option.palette.color(QPalette::HighlightedText) : accent(option);
}

void drawRing(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Radius, Radius);
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

/// Black or white laid thinly over a ground: what hovering and pressing look like in both themes.
QColor veil(const QStyleOption &option, int alpha)
{
    QColor color = option.palette.color(QPalette::WindowText);
    color.setAlpha(alpha);
    return color;
}

void drawPushButton(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && (option.state & QStyle::State_Enabled);
    if (!isFlat) {
        const QColor line = isDefault ? accent(option) : option.palette.color(QPalette::Mid);
        drawBox(painter, option.rect, option.palette.color(QPalette::Button), line);
    }
    if (isDown || isHovered)
        drawBox(painter, option.rect, veil(option, isDown ? 36 : 16), {});
}

/// What is switched on has a bar at its side, so that it does not hang on a shade of colour.
void drawChosen(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option.rect, toneFill(Tone::Accent, option.palette), {});
    painter.setBrush(accent(option));
    painter.drawRoundedRect(QRectF(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8),
                            1.5, 1.5);
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return;
    if (option.state & QStyle::State_On)
        drawChosen(painter, option);
    if (option.state & (QStyle::State_Sunken | QStyle::State_MouseOver))
        drawBox(painter, option.rect, veil(option, option.state & QStyle::State_Sunken ? 36 : 16), {});
    if (!(option.state & QStyle::State_AutoRaise))
        drawBox(painter, option.rect, Qt::transparent, option.palette.color(QPalette::Mid));
}

void drawHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, veil(option, 12));
    painter.setPen(lineColor(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawTab(QPainter &painter, const QStyleOptionTab &tab)
{
    if (tab.state & QStyle::State_MouseOver)
        painter.fillRect(tab.rect, veil(tab, 12));
    painter.setPen(lineColor(tab.palette));
    painter.drawLine(tab.rect.bottomLeft(), tab.rect.bottomRight());
    if (tab.state & QStyle::State_Selected)
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2), accent(tab));
}

bool isTextBeside(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

/// Menus mark the current entry by a quiet ground, so that its icon and shortcut keep their colours.
template<typename Option>
Option quietSelection(const Option &option)
{
    Option quiet = option;
    quiet.palette.setColor(QPalette::Highlight, toneFill(Tone::Accent, option.palette));
    quiet.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::WindowText));
    return quiet;
}

} // namespace

OfficeStyle::OfficeStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"office"_s);
}

QPalette OfficeStyle::standardPalette() const
{
    return lightPalette();
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::Block;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::Group;
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 14;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize OfficeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem:
    case CT_HeaderSection:
    case CT_MenuItem:
        hint.setHeight(std::max(hint.height(), space::RowHeight));
        break;
    case CT_PushButton:
        hint = QSize(hint.width() + space::Block, std::max(hint.height(), space::RowHeight + 2));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        hint.setHeight(std::max(hint.height(), space::RowHeight + 2));
        break;
    case CT_ToolButton:
        hint = QSize(hint.width() + (isTextBeside(option) ? space::Group : 0), hint.height())
                   .expandedTo({space::RowHeight, space::RowHeight});
        break;
    case CT_TabBarTab:
        hint += QSize(space::Group, space::Tight);
        break;
    default:
        break;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && item->menuItemType == QStyleOptionMenuItem::Separator)
        hint.setHeight(space::Group + 1);
    return hint;
}

QRect OfficeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::Tight, 0, -space::Tight, 0) : rect;
}

void OfficeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    painter->save();
    switch (element) {
    case PE_FrameFocusRect:
        drawRing(*painter, option->rect, ringColor(*option));
        break;
    case PE_PanelButtonCommand:
        drawPushButton(*painter, *option);
        if (option->state & State_HasFocus)
            drawRing(*painter, option->rect, accent(*option));
        break;
    case PE_PanelButtonTool:
        drawToolButton(*painter, *option);
        break;
    case PE_FrameLineEdit:
        drawBox(*painter, option->rect, Qt::transparent, option->palette.color(QPalette::Dark));
        if (option->state & State_HasFocus)
            drawRing(*painter, option->rect, accent(*option));
        break;
    case PE_Frame:
        painter->setPen(lineColor(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        if (option->state & State_HasFocus) {
            painter->setPen(QPen(accent(*option), 2));
            painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        }
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option);
        break;
    case PE_IndicatorCheckBox:
        drawCheck(*painter, *option);
        break;
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void OfficeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(*painter, *option);
        return;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && element == CE_TabBarTabShape) {
        drawTab(*painter, *tab);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && (element == CE_MenuItem || element == CE_MenuBarItem)) {
        const QStyleOptionMenuItem quiet = quietSelection(*item);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem && (item->state & State_Selected) && !item->icon.isNull()) {
        const QStyleOptionViewItem alike = withIconLikeItsWords(*item, painter->device()->devicePixelRatio());
        QProxyStyle::drawControl(element, &alike, painter, widget);
        return;
    }
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame
        && element == CE_ShapedFrame
        && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
        QRect line(QPoint(),
                   frame->frameShape == QFrame::HLine ? QSize(option->rect.width(), 1)
                                                      : QSize(1, option->rect.height()));
        line.moveCenter(option->rect.center());
        painter->fillRect(line, lineColor(option->palette));
        return;
    }
    if (element == CE_ToolButtonLabel && isTextBeside(option)) {
        QStyleOptionToolButton inset(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        inset.rect.adjust(space::Tight, 0, -space::Tight, 0); // room for the bar of what is chosen
        QProxyStyle::drawControl(element, &inset, painter, widget);
        return;
    }
    if (element == CE_ProgressBarGroove) {
        painter->fillRect(option->rect, lineColor(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OfficeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->installEventFilter(this);
    // Words of an applicant, of a file from elsewhere: nothing in them is markup.
    if (widget->inherits("QTipLabel"))
        static_cast<QLabel *>(widget)->setTextFormat(Qt::PlainText);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
}

void OfficeStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool OfficeStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Scroll areas repaint their inside, not their frame, when the focus comes and goes.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace relaas
