#include "core/report/import/pastedlines.h"
#include "core/text.h"
#include "gui/report/linewords.h"
#include "gui/report/paragraphlayout.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

// What keys, mouse and clipboard do to the report. Nothing here changes which lines there are: that is asked
// for.

namespace relaas {

namespace {

bool isEnterKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
}

/// Whether the toolkit's editor would write what the key says.
bool writes(const QKeyEvent &event)
{
    const bool isCommand = modifiersOf(event) == Qt::ControlModifier
        || modifiersOf(event) == (Qt::ControlModifier | Qt::ShiftModifier);
    return !isCommand && !event.text().isEmpty() && event.text().at(0).category() != QChar::Other_Control;
}

/// The words of lines without what tells their types to other programs.
const QString linesFormat = u"application/x-relaas-lines"_s;

struct Erasing
{
    QKeySequence::StandardKey key;
    QTextCursor::MoveOperation reach;
};

constexpr std::array erasings{Erasing{QKeySequence::Backspace, QTextCursor::PreviousCharacter},
                              Erasing{QKeySequence::Delete, QTextCursor::NextCharacter},
                              Erasing{QKeySequence::DeleteStartOfWord, QTextCursor::PreviousWord},
                              Erasing{QKeySequence::DeleteEndOfWord, QTextCursor::NextWord},
                              Erasing{QKeySequence::DeleteEndOfLine, QTextCursor::EndOfBlock}};

} // namespace

bool ReportView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // those of the report
            return true;
        }
        if (key->key() == Qt::Key_Escape && hasToTakeBack()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    if (moveByLine(*event))
        return;
    if (isReadOnly()) {
        if (event->key() == Qt::Key_Space && modifiersOf(*event) == Qt::NoModifier)
            return emit spacePressed();
        return QPlainTextEdit::keyPressEvent(event);
    }
    if (event->matches(QKeySequence::Undo))
        return emit undoWanted();
    if (event->matches(QKeySequence::Redo))
        return emit redoWanted();
    if (isEnterKey(*event))
        return enter(*event);
    if (event->key() == Qt::Key_Escape)
        return hasToTakeBack() ? emit abandoned(m_current) : event->ignore();
    if (event->matches(QKeySequence::Cut))
        return cutSelection();
    if (const auto erased = erasure(*event))
        return erase(*erased);
    if (isAcross(textCursor()) && writes(*event))
        return emit replaceWanted(range(textCursor()), {cleaned(event->text())});
    QPlainTextEdit::keyPressEvent(event);
}

/// Ctrl+Up and Ctrl+Down go from line to line.
bool ReportView::moveByLine(const QKeyEvent &event)
{
    const bool isSelecting = modifiersOf(event) == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool isUp = event.key() == Qt::Key_Up;
    if (!(isUp || event.key() == Qt::Key_Down) || !(isSelecting || modifiersOf(event) == Qt::ControlModifier))
        return false;
    QTextCursor caret = textCursor();
    const auto mode = isSelecting ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    if (isUp && caret.atBlockStart())
        caret.movePosition(QTextCursor::PreviousBlock, mode);
    else if (isUp)
        caret.movePosition(QTextCursor::StartOfBlock, mode);
    else if (!caret.movePosition(QTextCursor::NextBlock, mode))
        caret.movePosition(QTextCursor::EndOfBlock, mode);
    setTextCursor(caret);
    if (!isSelecting)
        setCurrentLine(m_current); // all of it is shown
    return true;
}

void ReportView::enter(QKeyEvent &event)
{
    const QTextCursor caret = textCursor();
    if (modifiersOf(event) == Qt::ShiftModifier) {
        if (isAcross(caret))
            return emit replaceWanted(range(caret), {u"\n"_s});
        textCursor().insertText(QString(QChar::LineSeparator));
        return ensureCursorVisible();
    }
    if (modifiersOf(event) != Qt::NoModifier)
        return event.ignore();
    if (caret.hasSelection())
        return emit replaceWanted(range(caret), {QString(), QString()});
    emit enterPressed(m_current, caret.positionInBlock());
}

/// Esc takes back what was not saved, and a line that nobody wrote in.
bool ReportView::hasToTakeBack() const
{
    return !isReadOnly() && (m_unsaved.contains(m_current) || words(m_current).isEmpty());
}

bool ReportView::isAcross(const QTextCursor &cursor) const
{
    return document()->findBlock(cursor.selectionStart()) != document()->findBlock(cursor.selectionEnd());
}

QList<LineId> ReportView::chosenLines() const
{
    const QTextCursor cursor = textCursor();
    QTextBlock paragraph = document()->findBlock(cursor.selectionStart());
    QTextBlock last = document()->findBlock(cursor.selectionEnd());
    // A selection that ends before the first word of a line does not reach into it.
    if (last != paragraph && cursor.selectionEnd() == last.position())
        last = last.previous();
    QList<LineId> lines;
    for (; paragraph.isValid() && paragraph.blockNumber() <= last.blockNumber();
         paragraph = paragraph.next()) {
        if (lineOf(paragraph).isValid())
            lines.append(lineOf(paragraph));
    }
    return lines;
}

TextRange ReportView::range(const QTextCursor &cursor) const
{
    const TextPlace from = m_paragraphs->placeOf(cursor.selectionStart());
    const TextPlace to = m_paragraphs->placeOf(cursor.selectionEnd());
    return {from.line, from.offset, to.line, to.offset};
}

/// What a key would erase; nothing where it erases nothing.
std::optional<QTextCursor> ReportView::erasure(const QKeyEvent &event) const
{
    for (const Erasing &each : erasings) {
        // With or without Shift, whatever the platform calls it.
        const bool isBackspace = each.key == QKeySequence::Backspace && event.key() == Qt::Key_Backspace
            && (modifiersOf(event) & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
        if (!event.matches(each.key) && !isBackspace)
            continue;
        QTextCursor erased = textCursor();
        if (erased.hasSelection())
            return erased;
        const int from = erased.position();
        erased.movePosition(each.reach, QTextCursor::KeepAnchor);
        // At the edge of a line only what parts it from the next one: two become one.
        if (isAcross(erased) || erased.position() == from) {
            const bool isForward =
                each.reach != QTextCursor::PreviousCharacter && each.reach != QTextCursor::PreviousWord;
            erased.setPosition(from);
            erased.movePosition(isForward ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter,
                                QTextCursor::KeepAnchor);
        } else if (each.key == QKeySequence::Backspace) {
            // Of a letter with marks only the last mark goes, as everywhere.
            erased.setPosition(from);
            erased.setPosition(from
                                   - (from > 1 && document()->characterAt(from - 1).isLowSurrogate() ? 2 : 1),
                               QTextCursor::KeepAnchor);
        }
        return erased;
    }
    return {};
}

void ReportView::erase(const QTextCursor &cursor)
{
    if (!isAcross(cursor)) {
        setTextCursor(cursor);
        textCursor().removeSelectedText();
        return ensureCursorVisible();
    }
    if (cursor.selectionEnd() - cursor.selectionStart() == 1)
        return emit mergeWanted(m_paragraphs->placeOf(cursor.selectionEnd()).line);
    emit replaceWanted(range(cursor), {QString()});
}

void ReportView::cutSelection()
{
    if (!textCursor().hasSelection())
        return;
    copy();
    erase(textCursor());
}

void ReportView::inputMethodEvent(QInputMethodEvent *event)
{
    const QString written = event->commitString();
    const bool isAnything = !written.isEmpty() || !event->preeditString().isEmpty();
    if (!isReadOnly() && isAnything && (isAcross(textCursor()) || written.contains(u'\n'))) {
        emit replaceWanted(range(textCursor()), pastedParagraphs(written));
        if (event->preeditString().isEmpty())
            return event->accept();
        QInputMethodEvent rest(event->preeditString(), event->attributes());
        return QPlainTextEdit::inputMethodEvent(&rest);
    }
    QPlainTextEdit::inputMethodEvent(event);
}

/// Between two rows, and above and below the words, the nearest row is meant.
QPointF ReportView::snapped(const QPointF &at) const
{
    if (!viewport()->rect().contains(at.toPoint()))
        return at; // selecting beyond the edge scrolls
    for (const ShownLine &line : shownLines(int(at.y()), int(at.y()))) {
        const QTextLayout *words = m_paragraphs->at(line.row).layout();
        qreal nearest = at.y();
        qreal distance = HUGE_VAL;
        for (int i = 0; i < words->lineCount(); ++i) {
            const qreal middle = line.top + words->lineAt(i).rect().center().y();
            if (std::abs(middle - at.y()) < distance) {
                distance = std::abs(middle - at.y());
                nearest = middle;
            }
        }
        return {at.x(), nearest};
    }
    return at;
}

std::unique_ptr<QMouseEvent> ReportView::snapped(const QMouseEvent &event) const
{
    return std::make_unique<QMouseEvent>(event.type(), snapped(event.position()), event.globalPosition(),
                                         event.button(), event.buttons(), event.modifiers(),
                                         event.pointingDevice());
}

void ReportView::mousePressEvent(QMouseEvent *event)
{
    m_pressedIn = m_current;
    m_pressedAt = event->position().toPoint();
    const auto pressed = snapped(*event);
    // A selection is not dragged about: that would move words from line to line.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && textCursor().hasSelection())
        setTextCursor(cursorForPosition(pressed->position().toPoint()));
    QPlainTextEdit::mousePressEvent(pressed.get());
}

void ReportView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(snapped(*event).get());
}

void ReportView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseDoubleClickEvent(snapped(*event).get());
}

void ReportView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(snapped(*event).get());
    const QPoint at = event->position().toPoint();
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isPlain || textCursor().hasSelection() || rowAt(at.y()) < 0)
        return;
    if (isReadOnly() || m_current != m_pressedIn)
        emit lineClicked(m_current, false);
}

void ReportView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return event->ignore(); // the size of text is a setting of the whole program
    QPlainTextEdit::wheelEvent(event);
}

void ReportView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        tellRested();
}

void ReportView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at =
        isByKey ? textCursor() : cursorForPosition(snapped(QPointF(event->pos())).toPoint());
    QMenu menu(this);
    emit menuWanted(menu, at);
    if (!menu.isEmpty())
        menu.addSeparator();
    const auto add = [&menu](const QString &text, QKeySequence::StandardKey key, bool isPossible) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        action->setEnabled(isPossible);
        return action;
    };
    const bool isChosen = textCursor().hasSelection();
    connect(add(tr("Cu&t"), QKeySequence::Cut, isChosen && !isReadOnly()), &QAction::triggered, this,
            &ReportView::cutSelection);
    connect(add(tr("&Copy"), QKeySequence::Copy, isChosen), &QAction::triggered, this, &ReportView::copy);
    connect(add(tr("&Paste"), QKeySequence::Paste, canPaste()), &QAction::triggered, this,
            &ReportView::paste);
    connect(add(tr("Select &all"), QKeySequence::SelectAll, true), &QAction::triggered, this,
            &ReportView::selectAll);
    menu.exec(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

/// Several lines each with the code of their type: "V: Waar was dat?".
QMimeData *ReportView::createMimeDataFromSelection() const
{
    const QTextCursor caret = textCursor();
    const int from = caret.selectionStart();
    const int to = caret.selectionEnd();
    QStringList lines;
    QStringList bare;
    const QTextBlock last = document()->findBlock(to);
    for (QTextBlock each = document()->findBlock(from); each.isValid(); each = each.next()) {
        const int begin = std::max(from - each.position(), 0);
        const int end = std::min(to - each.position(), each.length() - 1);
        const QString words = plainWords(each.text().mid(begin, end - begin));
        const Line *line = m_model->lineAt(each.blockNumber());
        bare << words;
        lines << (isAcross(caret) && line ? u"%1: %2"_s.arg(lineTypeCode(line->type), words) : words);
        if (each == last)
            break;
    }
    auto *copied = new QMimeData; // the clipboard owns it
    copied->setText(lines.join(u'\n'));
    copied->setData(linesFormat, copiedLines(bare).toUtf8());
    return copied;
}

bool ReportView::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && source->hasText();
}

void ReportView::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    if (!source->hasFormat(linesFormat) && hasLineLabels(source->text()))
        return emit linesPasted(range(textCursor()), source->text());
    const QStringList paragraphs = source->hasFormat(linesFormat)
        ? linesCopied(QString::fromUtf8(source->data(linesFormat)))
        : pastedParagraphs(source->text());
    if (paragraphs.size() > 1 || isAcross(textCursor()))
        return emit replaceWanted(range(textCursor()), paragraphs);
    textCursor().insertText(shownWords(paragraphs.constFirst()));
    ensureCursorVisible();
}

} // namespace relaas
