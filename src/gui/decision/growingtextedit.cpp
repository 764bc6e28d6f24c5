#include "gui/decision/growingtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace relaas {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::fit);
    fit();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

bool GrowingTextEdit::event(QEvent *event)
{
    // Without anything typed to take back, Ctrl+Z belongs to the page.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void GrowingTextEdit::fit()
{
    // The layout of a plain text document counts its height in lines.
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const double text = std::clamp(lines, m_least, m_most) * fontMetrics().lineSpacing();
    const int height =
        static_cast<int>(std::ceil(text + 2 * document()->documentMargin())) + 2 * frameWidth();
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace relaas
