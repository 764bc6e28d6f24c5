#include "gui/review/reviewactions.h"

#include "gui/widgets/icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

ReviewActions::ReviewActions(QWidget *page)
{
    next = add(page, u"next"_s, tr("&Next citation"), u"N"_s, u"chevron-down");
    previous = add(page, u"previous"_s, tr("&Previous citation"), u"P"_s, u"chevron-up");
    hear = add(page, u"hear"_s, tr("&Hear the citation, or stop"), u"F4"_s, u"play-fill");
    openReport = add(page, u"openReport"_s, tr("&Open the citation in its report"), u"Ctrl+Shift+O"_s,
                     u"journal-text");
    addSeparator(page);
    showDecision = add(page, u"showDecision"_s, tr("Show the &decision"), u"Alt+1"_s);
    showLetter = add(page, u"showLetter"_s, tr("Show the &letter"), u"Alt+2"_s);
    otherLanguage =
        add(page, u"otherLanguage"_s, tr("Letter in the other lan&guage"), u"Ctrl+T"_s, u"translate");
    addSeparator(page);
    writeRemark = add(page, u"writeRemark"_s, tr("Write a re&mark"), u"Ctrl+R"_s, u"chat-left-text");
    withdrawRemark =
        add(page, u"withdrawRemark"_s, tr("&Withdraw the chosen remark"), u"Ctrl+Shift+W"_s, u"x-lg");
    addSeparator(page);
    returnToAuthor = add(page, u"returnToAuthor"_s, tr("&Return to the author"), u"Ctrl+Shift+R"_s, u"reply");
    sign = add(page, u"sign"_s, tr("&Sign…"), u"Ctrl+Shift+Return"_s, u"shield-check");
    saveLetter =
        add(page, u"saveLetter"_s, tr("Save signed le&tter…"), u"Ctrl+Shift+S"_s, u"file-earmark-pdf");
    write = add(page, u"write"_s, tr("Open for wr&iting"), u"Ctrl+Shift+E"_s, u"pencil");
}

QAction *ReviewActions::add(QWidget *page, const QString &name, const QString &text, const QString &keys,
                            QStringView iconName)
{
    auto *action = new QAction(text, page);
    action->setObjectName(u"review."_s + name);
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
