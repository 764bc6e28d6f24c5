#include "gui/dossier/dossieractions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct DossierActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::DossierPage)
};

} // namespace

DossierActions::DossierActions(QWidget &page)
    : openInterview(addedAction(page, u"dossier.openInterview"_s, DossierActionsTexts::tr("Open &interview"),
                                u"headphones", {u"Ctrl+I"_s}))
    , openDecision(addedAction(page, u"dossier.openDecision"_s, DossierActionsTexts::tr("Open &decision"),
                               u"journal-text", {u"Ctrl+D"_s}))
    , newInterview(addedAction(page, u"dossier.newInterview"_s, DossierActionsTexts::tr("&New interview"),
                               u"mic", {u"Ctrl+Shift+I"_s}))
    , newEvent(addedAction(page, u"dossier.newEvent"_s, DossierActionsTexts::tr("New &event"),
                           u"calendar-event", {u"Ctrl+E"_s}))
{
}

} // namespace relaas
