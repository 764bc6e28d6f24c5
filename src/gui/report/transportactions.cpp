#include "gui/report/transportactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct TransportTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::TransportActions)
};

} // namespace

TransportActions::TransportActions(QWidget &page, QMenu &sound)
{
    sound.addSeparator();
    pause = addedAction(sound, TransportTexts::tr("Pa&use"), u"pause-fill",
                        {u"Pause"_s, u"Media Pause"_s, u"Media Stop"_s});
    hearSlowly = addedAction(sound, TransportTexts::tr("Hear again slowl&y"), u"ear", {u"Shift+F3"_s});
    beforeBoundary = addedAction(sound, TransportTexts::tr("The second &before the nearest boundary"),
                                 u"skip-start-fill", {u"Shift+F2"_s});
    afterBoundary = addedAction(sound, TransportTexts::tr("The second a&fter the nearest boundary"),
                                u"skip-end-fill", {u"Shift+F5"_s});
    sound.addSeparator();
    previousLine = addedAction(sound, TransportTexts::tr("Pre&vious line"), u"chevron-up", {u"Alt+PgUp"_s});
    nextLine = addedAction(sound, TransportTexts::tr("Next &line"), u"chevron-down", {u"Alt+PgDown"_s});
    goTo = addedAction(sound, TransportTexts::tr("&Go to a time or a line…"), u"clock", {u"Ctrl+G"_s});
    for (QAction *action : {pause, hearSlowly, beforeBoundary, afterBoundary, previousLine, nextLine, goTo})
        page.addAction(action);
}

QList<QAction *> TransportActions::sounding() const
{
    return {pause, hearSlowly, beforeBoundary, afterBoundary};
}

} // namespace relaas
