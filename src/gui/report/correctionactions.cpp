#include "gui/report/correctionactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionMenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CorrectionActions)
};

} // namespace

CorrectionActions::CorrectionActions(QWidget &page)
    : menu(addedMenu(page, CorrectionMenuTexts::tr("C&orrections")))
{
    show = addedAction(*menu, CorrectionMenuTexts::tr("&Show the corrections"), u"reply", {u"Shift+F7"_s});
    show->setCheckable(true);
    nextOpen = addedAction(*menu, CorrectionMenuTexts::tr("&Next open point"), u"skip-forward", {u"F7"_s});
    menu->addSeparator();
    readLetter =
        addedAction(*menu, CorrectionMenuTexts::tr("Read a &letter…"), u"envelope", {u"Ctrl+Alt+B"_s});
    addPoint =
        addedAction(*menu, CorrectionMenuTexts::tr("Add a &point…"), u"plus-lg", {u"Ctrl+Alt+Shift+I"_s});
    menu->addSeparator();
    edit =
        addedAction(*menu, CorrectionMenuTexts::tr("&Edit the point…"), u"pencil", {u"Ctrl+Alt+Shift+M"_s});
    retarget = addedAction(*menu, CorrectionMenuTexts::tr("It is about the &chosen line"), u"link-45deg",
                           {u"Ctrl+Alt+T"_s});
    hear = addedAction(*menu, CorrectionMenuTexts::tr("&Hear it"), u"headphones", {u"Ctrl+Alt+H"_s});
    compare = addedAction(*menu, CorrectionMenuTexts::tr("Compared &with this passage"), u"soundwave",
                          {u"Ctrl+Alt+K"_s});
    forgetSound = addedAction(*menu, CorrectionMenuTexts::tr("Forget what it was compared with"),
                              u"slash-circle", {u"Ctrl+Alt+Shift+K"_s});
    savePassage = addedAction(*menu, CorrectionMenuTexts::tr("Save its sound with the words…"),
                              u"file-earmark-arrow-down", {u"Ctrl+Alt+Shift+W"_s});
    menu->addSeparator();
    adopt = addedAction(*menu, CorrectionMenuTexts::tr("&Adopt"), u"check-lg", {u"Ctrl+Alt+Shift+A"_s});
    adoptPartly =
        addedAction(*menu, CorrectionMenuTexts::tr("Adopt in part"), u"circle-half", {u"Ctrl+Alt+U"_s});
    notAdopt = addedAction(*menu, CorrectionMenuTexts::tr("Do not adopt"), u"x-lg", {u"Ctrl+Alt+X"_s});
    reopen = addedAction(*menu, CorrectionMenuTexts::tr("&Open again"), u"arrow-counterclockwise",
                         {u"Ctrl+Alt+O"_s});
    menu->addSeparator();
    replyDutch = addedAction(*menu, CorrectionMenuTexts::tr("&Reply as PDF in Dutch…"), u"file-earmark-pdf",
                             {u"Ctrl+Alt+Shift+R"_s});
    replyEnglish = addedAction(*menu, CorrectionMenuTexts::tr("Reply as PDF in English…"),
                               u"file-earmark-pdf", {u"Ctrl+Alt+Shift+E"_s});
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            page.addAction(action);
    }
}

QList<QAction *> CorrectionActions::handling() const
{
    return {edit, retarget, compare, forgetSound, adopt, adoptPartly, notAdopt};
}

QList<QAction *> CorrectionActions::replying() const
{
    return {replyDutch, replyEnglish, savePassage};
}

} // namespace relaas
