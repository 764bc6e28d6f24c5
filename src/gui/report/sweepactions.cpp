#include "gui/report/sweepactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct SweepMenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::SweepActions)
};

} // namespace

SweepActions::SweepActions(QWidget &page) : menu(addedMenu(page, SweepMenuTexts::tr("S&weep")))
{
    show = addedAction(*menu, SweepMenuTexts::tr("&Show figures, dates, names and negations"), u"list-check",
                       {u"Ctrl+Shift+F7"_s});
    show->setCheckable(true);
    next = addedAction(*menu, SweepMenuTexts::tr("&Next one not heard yet"), u"skip-forward", {u"Ctrl+F6"_s});
    previous = addedAction(*menu, SweepMenuTexts::tr("&Previous one not heard yet"), u"skip-backward",
                           {u"Ctrl+Shift+F6"_s});
    hear = addedAction(*menu, SweepMenuTexts::tr("Hear it &again"), u"headphones", {u"Shift+F9"_s});
    menu->addSeparator();
    heardSo = addedAction(*menu, SweepMenuTexts::tr("&Heard so, and on"), u"check-lg", {u"Ctrl+Alt+Y"_s});
    heardOtherwise = addedAction(*menu, SweepMenuTexts::tr("Heard &otherwise…"), u"exclamation-triangle",
                                 {u"Ctrl+Alt+Z"_s});
    cannotBeHeard = addedAction(*menu, SweepMenuTexts::tr("&Cannot be heard, and on"), u"question-circle",
                                {u"Ctrl+Alt+Q"_s});
    takeBack = addedAction(*menu, SweepMenuTexts::tr("Take it &back"), u"arrow-counterclockwise",
                           {u"Ctrl+Alt+Shift+Y"_s});
    menu->addSeparator();
    showPassages = addedAction(*menu, SweepMenuTexts::tr("Show where &words and sound do not go together"),
                               u"hourglass-split", {u"Ctrl+Shift+F8"_s});
    showPassages->setCheckable(true);
    nextPassage =
        addedAction(*menu, SweepMenuTexts::tr("Next such passa&ge"), u"skip-forward", {u"Ctrl+Shift+F3"_s});
    nextPassage->setIconText(SweepMenuTexts::tr("Next"));
    heardSo->setIconText(SweepMenuTexts::tr("Heard so"));
    heardOtherwise->setIconText(SweepMenuTexts::tr("Otherwise"));
    cannotBeHeard->setIconText(SweepMenuTexts::tr("Cannot be heard"));
    next->setIconText(SweepMenuTexts::tr("Next"));
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            page.addAction(action);
    }
}

QList<QAction *> SweepActions::judging() const
{
    return {heardSo, heardOtherwise, cannotBeHeard, takeBack};
}

} // namespace relaas
