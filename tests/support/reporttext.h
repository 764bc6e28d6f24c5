#pragma once

#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "support/keys.h"

namespace relaas::test {

/// From line to line by key through the text of a report that has the focus. False where there is no such
/// line.
inline bool goToLineNumber(int number)
{
    const auto *text = qobject_cast<ReportView *>(QApplication::focusWidget());
    if (!text)
        return false;
    press(Qt::Key_Home, Qt::ControlModifier);
    while (text->model()->lineAt(text->currentRow())->number != number) {
        const LineId before = text->currentLine();
        press(Qt::Key_Down, Qt::ControlModifier);
        if (text->currentLine() == before)
            return false;
    }
    return true;
}

/// In the middle of the words of a line.
inline void clickWords(ReportView &text, LineId id)
{
    text.showLine(id);
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.lineRect(id).center());
}

} // namespace relaas::test
