#include "gui/decision/decisionactions.h"

#include "gui/widgets/icons.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace relaas {

DecisionActions::DecisionActions(QWidget *page)
{
    for (int i = 0; i < StepCount; ++i) {
        const QString name = stepText(static_cast<Step>(i));
        steps << add(page, u"step%1"_s.arg(i + 1), u"&%1 %2"_s.arg(i + 1).arg(name), u"Alt+%1"_s.arg(i + 1));
    }
    addSeparator(page);
    addGround = add(page, u"addGround"_s, tr("Add asylum &ground"), u"Ctrl+Shift+G"_s, u"plus-lg");
    moveUp = add(page, u"moveUp"_s, tr("Move ground &up"), u"Alt+Up"_s, u"chevron-up");
    moveDown = add(page, u"moveDown"_s, tr("Move ground &down"), u"Alt+Down"_s, u"chevron-down");
    nextGround = add(page, u"nextGround"_s, tr("Next ground"), u"Alt+PgDown"_s);
    previousGround = add(page, u"previousGround"_s, tr("Previous ground"), u"Alt+PgUp"_s);
    addSeparator(page);
    findingFor = add(page, u"findingFor"_s, tr("Finding &for the account"), u"Ctrl+Shift+F"_s, u"plus-lg");
    findingAgainst =
        add(page, u"findingAgainst"_s, tr("Finding &against the account"), u"Ctrl+Shift+A"_s, u"plus-lg");
    search = add(page, u"search"_s, tr("&Search in the reports"), u"Ctrl+F"_s, u"search");
    cite = add(page, u"cite"_s, tr("&Cite the chosen line"), u"Ctrl+Shift+C"_s, u"quote");
    hear = add(page, u"hear"_s, tr("&Hear the citation, or stop"), u"F4"_s, u"play-fill");
    openReport = add(page, u"openReport"_s, tr("&Open the citation in its report"), u"Ctrl+Shift+O"_s,
                     u"journal-text");
    addSeparator(page);
    remove = add(page, u"remove"_s, tr("&Remove ground or finding"), u"Ctrl+Shift+Del"_s, u"trash3");
    undo = add(page, u"undo"_s, tr("U&ndo removing or moving"), u"Ctrl+Z"_s, u"arrow-counterclockwise");
    addSeparator(page);
    otherLanguage =
        add(page, u"otherLanguage"_s, tr("Letter in the other &language"), u"Ctrl+T"_s, u"translate");
    nextGap = add(page, u"nextGap"_s, tr("Go to the ne&xt gap"), u"F8"_s, u"circle-half");
    answer = add(page, u"answer"_s, tr("Ans&wer the next remark"), u"F9"_s, u"reply");
    save = add(page, u"save"_s, tr("Sa&ve now"), u"Ctrl+S"_s, u"save");
    submit = add(page, u"submit"_s, tr("Sub&mit"), u"Ctrl+Shift+Return"_s, u"send");
    saveLetter =
        add(page, u"saveLetter"_s, tr("Save signed le&tter…"), u"Ctrl+Shift+S"_s, u"file-earmark-pdf");
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

QAction *DecisionActions::add(QWidget *page, const QString &name, const QString &text, const QString &keys,
                              QStringView iconName)
{
    auto *action = new QAction(text, page);
    action->setObjectName(u"decision."_s + name);
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
