#include "gui/report/recordingfindingactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct FindingMenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::RecordingFindingActions)
};

} // namespace

RecordingFindingActions::RecordingFindingActions(QMenu &menu)
{
    menu.addSeparator();
    make = addedAction(menu, FindingMenuTexts::tr("&Finding on the recording…"), u"ear",
                       {u"Ctrl+Alt+Shift+V"_s});
    make->setIconText(FindingMenuTexts::tr("Finding on the recording"));
    show = addedAction(menu, FindingMenuTexts::tr("S&how the findings on the recording"), u"list-ul",
                       {u"Ctrl+Alt+Shift+F"_s});
    show->setCheckable(true);
    print = addedAction(menu, FindingMenuTexts::tr("The findin&g as PDF…"), u"file-earmark-pdf",
                        {u"Ctrl+Alt+Shift+P"_s});
    print->setIconText(FindingMenuTexts::tr("PDF"));
}

} // namespace relaas
