#include "gui/report/editactions.h"

#include "gui/widgets/actiontips.h"
#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::EditActions)
};

/// The words of a step are no mnemonic.
QString menuText(const QString &verb, const QString &named, QString step)
{
    return step.isEmpty() ? verb : named.arg(step.replace(u'&', u"&&"_s));
}

} // namespace

EditActions::EditActions(QWidget &page, QMenu &line)
{
    QMenu own;
    undo = addedAction(own, EditTexts::tr("&Undo"), u"arrow-counterclockwise", {u"Ctrl+Z"_s});
    redo = addedAction(own, EditTexts::tr("R&edo"), u"arrow-clockwise", {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s});
    own.addSeparator();
    find = addedAction(own, EditTexts::tr("&Find…"), u"search", {u"Ctrl+F"_s});
    replace = addedAction(own, EditTexts::tr("Find and re&place…"), {}, {u"Ctrl+R"_s});
    own.addSeparator();
    moveUp = addedAction(own, EditTexts::tr("Move the line u&p"), u"chevron-up", {u"Alt+Up"_s});
    moveDown = addedAction(own, EditTexts::tr("Move the line do&wn"), u"chevron-down", {u"Alt+Down"_s});
    own.addSeparator();
    abbreviations = addedAction(own, EditTexts::tr("A&bbreviations…"), {}, {u"Ctrl+Alt+Shift+B"_s});
    spelling = addedAction(own, EditTexts::tr("Chec&k the spelling"), {}, {u"Ctrl+Alt+Shift+S"_s});
    spelling->setCheckable(true);
    own.addSeparator();
    QAction *first = line.actions().value(0);
    const QList<QAction *> all = own.actions();
    for (QAction *action : all) {
        action->setParent(&page);
        line.insertAction(first, action);
    }
    // Elsewhere these keys are of lists and boxes.
    for (QAction *action : {moveUp, moveDown})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addActions({undo, redo, find, replace, abbreviations, spelling});
    setSteps({}, {}, false);
}

void EditActions::setSteps(const QString &undone, const QString &redone, bool mayEdit)
{
    undo->setText(menuText(EditTexts::tr("&Undo"), EditTexts::tr("&Undo: %1"), undone));
    redo->setText(menuText(EditTexts::tr("R&edo"), EditTexts::tr("R&edo: %1"), redone));
    undo->setEnabled(mayEdit && !undone.isEmpty());
    redo->setEnabled(mayEdit && !redone.isEmpty());
    for (QAction *action : {moveUp, moveDown, replace})
        action->setEnabled(mayEdit);
    showShortcutInToolTip(*undo);
    showShortcutInToolTip(*redo);
}

} // namespace relaas
