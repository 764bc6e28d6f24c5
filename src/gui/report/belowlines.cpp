#include "gui/report/belowlines.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <memory>

namespace relaas {

QSplitter &splitterBelow(QStackedWidget &lines)
{
    if (auto *made = qobject_cast<QSplitter *>(lines.parentWidget()))
        return *made;
    auto *split = new QSplitter(Qt::Vertical, lines.parentWidget());
    split->setChildrenCollapsible(false);
    for (QBoxLayout *layout : lines.parentWidget()->findChildren<QBoxLayout *>()) {
        if (layout->indexOf(&lines) < 0)
            continue;
        const std::unique_ptr<QLayoutItem> left( // nobody's else
            layout->replaceWidget(&lines, split, Qt::FindDirectChildrenOnly));
    }
    split->addWidget(&lines);
    split->setStretchFactor(0, 2);
    lines.show();
    return *split;
}

} // namespace relaas
