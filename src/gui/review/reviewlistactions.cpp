#include "gui/review/reviewlistactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct ReviewListActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReviewListPage)
};

} // namespace

ReviewListActions::ReviewListActions(QWidget &page)
    : open(addedAction(page, u"reviews.open"_s, ReviewListActionsTexts::tr("&Open for review"),
                       u"clipboard-check", {u"Ctrl+O"_s}))
    , refresh(addedAction(page, u"reviews.refresh"_s, ReviewListActionsTexts::tr("&Refresh"),
                          u"arrow-clockwise", {u"F5"_s}))
{
}

} // namespace relaas
