#include "gui/review/reviewactions.h"

#include "gui/widgets/icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

ReviewActions::ReviewActions(QWidget *page)
{
    next = add(page, tr("&Next citation"), u"N"_s, u"chevron-down");
    previous = add(page, tr("&Previous citation"), u"P"_s, u"chevron-up");
    hear = add(page, tr("&Hear the citation, or stop"), u"F4"_s, u"play-fill");
    openReport = add(page, tr("&Open the citation in its report"), u"Ctrl+Shift+O"_s, u"journal-text");
    addSeparator(page);
    showDecision = add(page, tr("Show the &decision"), u"Alt+1"_s);
    showLetter = add(page, tr("Show the &letter"), u"Alt+2"_s);
    otherLanguage = add(page, tr("Letter in the other lan&guage"), u"Ctrl+T"_s, u"translate");
    addSeparator(page);
    writeRemark = add(page, tr("Write a re&mark"), u"Ctrl+R"_s, u"chat-left-text");
    withdrawRemark = add(page, tr("&Withdraw the chosen remark"), u"Ctrl+Shift+W"_s, u"x-lg");
    addSeparator(page);
    returnToAuthor = add(page, tr("&Return to the author"), u"Ctrl+Shift+R"_s, u"reply");
    sign = add(page, tr("&Sign…"), u"Ctrl+Shift+Return"_s, u"shield-check");
    saveLetter = add(page, tr("Save signed le&tter…"), u"Ctrl+Shift+S"_s, u"file-earmark-pdf");
    write = add(page, tr("Open for wr&iting"), u"Ctrl+Shift+E"_s, u"pencil");
}

QAction *ReviewActions::add(QWidget *page, const QString &text, const QString &keys, QStringView iconName)
{
    auto *action = new QAction(text, page);
    action->setShortcut(QKeySequence(keys));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    page->addAction(action);
    m_all << action;
    return action;
}

void ReviewActions::addSeparator(QWidget *page)
{
    auto *line = new QAction(page);
    line->setSeparator(true);
    m_all << line;
}

} // namespace relaas
