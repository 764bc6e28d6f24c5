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
    if (QWidget *last = area.focusWidget())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusFirstIn(area);
}

} // namespace relaas
