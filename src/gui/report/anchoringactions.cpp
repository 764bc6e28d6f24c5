#include "gui/report/anchoringactions.h"

#include "gui/widgets/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct AnchoringTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::AnchoringActions)
};

} // namespace

AnchoringActions::AnchoringActions(QWidget &page, QMenu &line)
{
    line.addSeparator();
    whileTyping = addedAction(line, AnchoringTexts::tr("Place lines w&hile they are typed (≈)"), u"keyboard",
                              {u"Ctrl+Alt+Shift+L"_s});
    whileTyping->setCheckable(true);
    tap = addedAction(line, AnchoringTexts::tr("&Tap along where lines begin"), u"ear",
                      {u"Ctrl+Alt+Shift+J"_s});
    tap->setCheckable(true);
    reaction = addedAction(line, AnchoringTexts::tr("Reaction ti&me…"), u"clock", {u"Ctrl+Alt+Shift+H"_s});
    page.addActions({whileTyping, tap, reaction});
}

} // namespace relaas
