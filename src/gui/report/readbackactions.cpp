#include "gui/report/readbackactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct ReadBackMenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReadBackActions)
};

} // namespace

ReadBackActions::ReadBackActions(QWidget &page) : menu(addedMenu(page, ReadBackMenuTexts::tr("&Read-back")))
{
    show = addedAction(*menu, ReadBackMenuTexts::tr("Read the &report back"), u"chat-left-text",
                       {u"Ctrl+Shift+P"_s});
    show->setCheckable(true);
    next = addedAction(*menu, ReadBackMenuTexts::tr("&Next line not read back"), u"skip-forward",
                       {u"Ctrl+F9"_s});
    menu->addSeparator();
    confirmed = addedAction(*menu, ReadBackMenuTexts::tr("&Confirmed, and on"), u"check-lg", {u"1"_s});
    corrected = addedAction(*menu, ReadBackMenuTexts::tr("C&orrected…"), u"pencil", {u"2"_s});
    refused = addedAction(*menu, ReadBackMenuTexts::tr("Re&fused…"), u"slash-circle", {u"3"_s});
    takeBack =
        addedAction(*menu, ReadBackMenuTexts::tr("Take it &back"), u"arrow-counterclockwise", {u"0"_s});
    hear = addedAction(*menu, ReadBackMenuTexts::tr("&Hear when it was read back"), u"headphones", {u"4"_s});
    menu->addSeparator();
    state = addedAction(*menu, ReadBackMenuTexts::tr("Confirmation of the &whole…"), u"clipboard-check",
                        {u"Ctrl+Shift+Y"_s});
    confirmed->setIconText(ReadBackMenuTexts::tr("Confirmed"));
    corrected->setIconText(ReadBackMenuTexts::tr("Corrected"));
    refused->setIconText(ReadBackMenuTexts::tr("Refused"));
    takeBack->setIconText(ReadBackMenuTexts::tr("Take back"));
    hear->setIconText(ReadBackMenuTexts::tr("Hear"));
    next->setIconText(ReadBackMenuTexts::tr("Next"));
    state->setIconText(ReadBackMenuTexts::tr("The whole"));
    for (QAction *action : inPanel())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addActions({show, next, state});
}

QList<QAction *> ReadBackActions::marking() const
{
    return {confirmed, corrected, refused, takeBack, state};
}

QList<QAction *> ReadBackActions::inPanel() const
{
    return {confirmed, corrected, refused, takeBack, hear};
}

} // namespace relaas
