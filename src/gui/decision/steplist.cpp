#include "gui/decision/steplist.h"

#include "gui/widgets/icons.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace relaas {

StepList::StepList(QWidget *parent) : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < StepCount; ++i)
        addItem(stepText(static_cast<Step>(i)));
    showStates({}, {});
    setStep(Step::Grounds);
}

void StepList::showKeys(const QList<QAction *> &actions)
{
    for (int i = 0; i < StepCount; ++i) {
        const auto show = [this, i, action = actions.at(i)] {
            item(i)->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        };
        show();
        connect(actions.at(i), &QAction::changed, this, show);
    }
}

void StepList::showStates(const Decision &decision, const QList<Gap> &gaps)
{
    for (int i = 0; i < StepCount; ++i) {
        const auto step = static_cast<Step>(i);
        const BadgeContent badge = stepBadge(stepState(step, decision, gaps));
        item(i)->setText(u"%1  %2\n%3"_s.arg(i + 1).arg(stepText(step), badge.text));
        item(i)->setIcon(icon(badge.iconName));
        item(i)->setData(Qt::AccessibleTextRole,
                         tr("Step %1, %2: %3").arg(i + 1).arg(stepText(step), badge.text));
    }
    fit();
}

void StepList::fit()
{
    setFixedHeight(StepCount * sizeHintForRow(0) + 2 * frameWidth());
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace relaas
