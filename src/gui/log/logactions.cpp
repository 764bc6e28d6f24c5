#include "gui/log/logactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct LogActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::LogPage)
};

} // namespace

LogActions::LogActions(QWidget &page)
    : refresh(
        addedAction(page, u"log.refresh"_s, LogActionsTexts::tr("&Refresh"), u"arrow-clockwise", {u"F5"_s}))
{
}

} // namespace relaas
