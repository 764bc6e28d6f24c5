#include "gui/report/lineeditor.h"

#include "gui/report/linetext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>

using namespace std::chrono_literals;

namespace relaas {

LineEditor::LineEditor(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Words of the line"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(true);

    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &LineEditor::rested);
}

void LineEditor::begin(const QString &text)
{
    m_hasBegun = true;
    setPlainText(text);
    spaceLines();
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
    connect(this, &QTextEdit::textChanged, this, [this] {
        m_rest.start();
        emit typed();
    });
}

void LineEditor::spaceLines()
{
    QTextBlockFormat format;
    format.setLineHeight(linetext::LineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

QString LineEditor::words() const
{
    return toPlainText();
}

int LineEditor::wordsHeight() const
{
    return int(std::ceil(document()->size().height()));
}

void LineEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ShiftModifier) {
        textCursor().insertBlock(); // keeps the line height
        ensureCursorVisible();
    } else if (isEnter) {
        m_rest.stop();
        emit ended();
    } else if (event->key() == Qt::Key_Escape) {
        m_rest.stop();
        emit abandoned();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void LineEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
}

} // namespace relaas
