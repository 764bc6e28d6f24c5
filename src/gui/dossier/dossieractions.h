#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relaas {

/// What can be done on the page of a case file, each with its key.
struct DossierActions
{
    explicit DossierActions(QWidget &page);

    QList<QAction *> all() const
    {
        return {openInterview, openDecision, newInterview, newEvent};
    } ///< in the order of the menu

    QAction *openInterview;
    QAction *openDecision;
    QAction *newInterview;
    QAction *newEvent;
};

} // namespace relaas
