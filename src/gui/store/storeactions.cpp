#include "gui/store/storeactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct StoreActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::StorePage)
};

} // namespace

StoreActions::StoreActions(QWidget &page, bool keepsBackups, bool holds, bool erases)
{
    const auto add = [&page](const QString &id, const QString &text, QStringView sign, const QString &key) {
        return addedAction(page, id, text, sign, {key});
    };
    if (keepsBackups) {
        backUp = add(u"store.backUp"_s, StoreActionsTexts::tr("&Back up now"), u"save", u"Ctrl+B"_s);
        drill = add(u"store.drill"_s, StoreActionsTexts::tr("&Try to restore"), u"arrow-counterclockwise",
                    u"Ctrl+T"_s);
        check = add(u"store.check"_s, StoreActionsTexts::tr("C&heck the case file"), u"check2-square",
                    u"Ctrl+K"_s);
        chooseFolder = add(u"store.chooseFolder"_s, StoreActionsTexts::tr("Choose &folder…"), u"folder2-open",
                           u"Ctrl+Shift+F"_s);
    }
    if (holds) {
        hold = add(u"store.hold"_s, StoreActionsTexts::tr("&Hold…"), u"lock", u"Ctrl+H"_s);
        lift = add(u"store.lift"_s, StoreActionsTexts::tr("&Lift the hold…"), u"unlock", u"Ctrl+Shift+H"_s);
    }
    if (erases)
        erase = add(u"store.erase"_s, StoreActionsTexts::tr("&Erase…"), u"trash3", u"Ctrl+Del"_s);
    refresh = add(u"store.refresh"_s, StoreActionsTexts::tr("&Refresh"), u"arrow-clockwise", u"F5"_s);
}

QList<QAction *> StoreActions::backups() const
{
    QList<QAction *> actions{backUp, drill, check, chooseFolder};
    actions.removeAll(nullptr);
    return actions;
}

QList<QAction *> StoreActions::due() const
{
    QList<QAction *> actions{hold, lift, erase};
    actions.removeAll(nullptr);
    return actions;
}

} // namespace relaas
