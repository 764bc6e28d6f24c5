#include "gui/keys/commandcatalog.h"

#include "gui/caselist/caselistactions.h"
#include "gui/decision/decisionactions.h"
#include "gui/dossier/dossieractions.h"
#include "gui/log/logactions.h"
#include "gui/report/hearingactions.h"
#include "gui/report/reportactions.h"
#include "gui/review/reviewactions.h"
#include "gui/review/reviewlistactions.h"
#include "gui/store/storeactions.h"
#include "gui/users/usersactions.h"
#include "gui/widgets/actiontips.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct CatalogTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CommandCatalog)
};

/// Lists commands page by page.
class Catalog
{
public:
    void add(const QString &page, const QList<QAction *> &actions, const QString &menu = {})
    {
        for (const QAction *action : actions) {
            if (const QMenu *sub = action->menu())
                add(page, sub->actions(), plainText(*action));
            else
                add(page, menu, *action);
        }
    }

    QList<Command> commands;

private:
    void add(const QString &page, const QString &menu, const QAction &action)
    {
        if (action.isSeparator() || action.objectName().isEmpty() || m_known.contains(action.objectName()))
            return;
        m_known.insert(action.objectName());
        commands.append({action.objectName(), page, menu, plainText(action), action.shortcuts()});
    }

    QSet<QString> m_known;
};

} // namespace

QList<Command> pageCommands()
{
    Catalog catalog;
    QWidget page; // which owns the actions that are read here
    catalog.add(CatalogTexts::tr("Cases"), CaseListActions(page).all());
    catalog.add(CatalogTexts::tr("Case file"), DossierActions(page).all());
    const ReportActions report(page);
    report.hearing->setChannels(HearingActions::channelsWithKey);
    catalog.add(CatalogTexts::tr("Report"), report.menuEntries());
    catalog.add(CatalogTexts::tr("Report"), {report.hearing->openManner}, CatalogTexts::tr("Sound"));
    catalog.add(CatalogTexts::tr("Decision"), DecisionActions(&page).all());
    catalog.add(CatalogTexts::tr("Reviews"), ReviewListActions(page).all());
    catalog.add(CatalogTexts::tr("Review"), ReviewActions(&page).all());
    catalog.add(CatalogTexts::tr("Users"), UsersActions(page).all());
    catalog.add(CatalogTexts::tr("Log"), LogActions(page).all());
    catalog.add(CatalogTexts::tr("Store"), StoreActions(page).all());
    return catalog.commands;
}

QList<Command> windowCommands(const QMenuBar &menus)
{
    Catalog catalog;
    for (const QAction *entry : menus.actions()) {
        if (const QMenu *menu = entry->menu(); menu && menu->objectName() != u"menuPage"_s)
            catalog.add(CatalogTexts::tr("Everywhere"), menu->actions(), plainText(*entry));
    }
    return catalog.commands;
}

} // namespace relaas
