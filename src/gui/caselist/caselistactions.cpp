#include "gui/caselist/caselistactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct CaseListActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CaseListPage)
};

} // namespace

CaseListActions::CaseListActions(QWidget &page)
    : find(addedAction(page, u"cases.find"_s, CaseListActionsTexts::tr("&Find"), u"search", {u"Ctrl+F"_s}))
    , open(addedAction(page, u"cases.open"_s, CaseListActionsTexts::tr("&Open case"), u"folder2-open",
                       {u"Ctrl+O"_s}))
    , refresh(addedAction(page, u"cases.refresh"_s, CaseListActionsTexts::tr("&Refresh"), u"arrow-clockwise",
                          {u"F5"_s}))
{
}

} // namespace relaas
