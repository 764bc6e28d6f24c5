#include "gui/widgets/focus.h"

#include <QWidget>

namespace relaas {

void focusFirstIn(QWidget &area)
{
    QWidget *widget = area.focusProxy();
    for (QWidget *next = area.nextInFocusChain(); !widget && area.isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(&area) && next->isEnabled())
            widget = next;
    }
    if (widget)
        widget->setFocus(Qt::OtherFocusReason);
}

void focusAgain(QWidget &area)
{
    QWidget *last = area.focusWidget();
    // A page that was never shown may name a part of it that takes no keys, such as the frame inside its
    // tabs.
    if (last && last != &area && last->focusPolicy() != Qt::NoFocus && last->isVisibleTo(&area)
        && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusFirstIn(area);
}

} // namespace relaas
