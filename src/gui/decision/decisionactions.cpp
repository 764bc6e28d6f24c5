#include "gui/decision/decisionactions.h"

#include "gui/widgets/icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

DecisionActions::DecisionActions(QWidget *page)
{
    for (int i = 0; i < StepCount; ++i) {
        const QString name = stepText(static_cast<Step>(i));
        steps << add(page, u"&%1 %2"_s.arg(i + 1).arg(name), u"Alt+%1"_s.arg(i + 1));
    }
    addSeparator(page);
    addGround = add(page, tr("Add asylum &ground"), u"Ctrl+Shift+G"_s, u"plus-lg");
    moveUp = add(page, tr("Move ground &up"), u"Alt+Up"_s, u"chevron-up");
    moveDown = add(page, tr("Move ground &down"), u"Alt+Down"_s, u"chevron-down");
    nextGround = add(page, tr("Next ground"), u"Alt+PgDown"_s);
    previousGround = add(page, tr("Previous ground"), u"Alt+PgUp"_s);
    addSeparator(page);
    findingFor = add(page, tr("Finding &for the account"), u"Ctrl+Shift+F"_s, u"plus-lg");
    findingAgainst = add(page, tr("Finding &against the account"), u"Ctrl+Shift+A"_s, u"plus-lg");
    search = add(page, tr("&Search in the reports"), u"Ctrl+F"_s, u"search");
    cite = add(page, tr("&Cite the chosen line"), u"Ctrl+Shift+C"_s, u"quote");
    hear = add(page, tr("&Hear the citation, or stop"), u"F4"_s, u"play-fill");
    openReport = add(page, tr("&Open the citation in its report"), u"Ctrl+Shift+O"_s, u"journal-text");
    addSeparator(page);
    remove = add(page, tr("&Remove ground or finding"), u"Ctrl+Shift+Del"_s, u"trash3");
    undo = add(page, tr("U&ndo removing or moving"), u"Ctrl+Z"_s, u"arrow-counterclockwise");
    addSeparator(page);
    otherLanguage = add(page, tr("Letter in the other &language"), u"Ctrl+T"_s, u"translate");
    nextGap = add(page, tr("Go to the ne&xt gap"), u"F8"_s, u"circle-half");
    answer = add(page, tr("Ans&wer the next remark"), u"F9"_s, u"reply");
    save = add(page, tr("Sa&ve now"), u"Ctrl+S"_s, u"save");
    submit = add(page, tr("Sub&mit"), u"Ctrl+Shift+Return"_s, u"send");
    saveLetter = add(page, tr("Save signed le&tter…"), u"Ctrl+Shift+S"_s, u"file-earmark-pdf");
}

void DecisionActions::enableFor(Step step, bool mayEdit, bool isSigned)
{
    const bool onGrounds = step == Step::Grounds;
    const bool onFindings = step == Step::Findings;
    for (QAction *action : {addGround, undo, save, submit, answer})
        action->setEnabled(mayEdit);
    moveUp->setEnabled(mayEdit && onGrounds);
    moveDown->setEnabled(mayEdit && onGrounds);
    remove->setEnabled(mayEdit && (onGrounds || onFindings));
    for (QAction *action : {findingFor, findingAgainst, cite})
        action->setEnabled(mayEdit && onFindings);
    for (QAction *action : {nextGround, previousGround, search, hear})
        action->setEnabled(onGrounds || onFindings);
    openReport->setEnabled(onFindings);
    otherLanguage->setEnabled(step == Step::Letter);
    saveLetter->setEnabled(isSigned);
}

QAction *DecisionActions::add(QWidget *page, const QString &text, const QString &keys, QStringView iconName)
{
    auto *action = new QAction(text, page);
    action->setShortcut(QKeySequence(keys));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    page->addAction(action);
    m_all << action;
    return action;
}

void DecisionActions::addSeparator(QWidget *page)
{
    auto *line = new QAction(page);
    line->setSeparator(true);
    m_all << line;
}

} // namespace relaas
