#include "gui/users/usersactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct UsersActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::UsersPage)
};

} // namespace

UsersActions::UsersActions(QWidget &page)
    : add(addedAction(page, u"users.add"_s, UsersActionsTexts::tr("&Add user…"), u"plus-lg", {u"Ctrl+N"_s}))
    , password(addedAction(page, u"users.password"_s, UsersActionsTexts::tr("New &password…"), u"lock",
                           {u"Ctrl+P"_s}))
    , disable(addedAction(page, u"users.disable"_s, UsersActionsTexts::tr("&Disable…"), u"slash-circle",
                          {u"Ctrl+D"_s}))
    , renew(addedAction(page, u"users.renew"_s, UsersActionsTexts::tr("Renew the recovery &key…"),
                        u"arrow-clockwise", {u"Ctrl+K"_s}))
{
}

} // namespace relaas
