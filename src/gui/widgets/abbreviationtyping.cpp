#include "gui/widgets/abbreviationtyping.h"

#include "gui/settings/settings.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextEdit>

namespace relaas {

namespace {

bool isLineEnd(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// What the key puts into a text; null for a command.
QChar typedBy(const QKeyEvent &key)
{
    if (isLineEnd(key))
        return u'\n';
    const QString text = key.text();
    return text.size() == 1 && text.front().isPrint() ? text.front() : QChar();
}

} // namespace

AbbreviationTyping::AbbreviationTyping(QPlainTextEdit &field, const Settings &settings)
    : QObject(&field)
    , m_plain(&field)
    , m_settings(settings)
{
    field.installEventFilter(this);
}

AbbreviationTyping::AbbreviationTyping(QTextEdit &field, const Settings &settings)
    : QObject(&field)
    , m_rich(&field)
    , m_settings(settings)
{
    field.installEventFilter(this);
}

bool AbbreviationTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (m_plain ? type(*m_plain, key) : type(*m_rich, key))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

template<typename Field>
bool AbbreviationTyping::type(Field &field, const QKeyEvent &key)
{
    if (field.isReadOnly() || field.textCursor().hasSelection() || typedBy(key).isNull())
        return false;
    const bool isTyped = expand(field.textCursor(), key);
    if (isTyped)
        field.ensureCursorVisible();
    return isTyped;
}

/// Whether the key is done with: a line end is left to the field, which may end more than a line.
bool AbbreviationTyping::expand(QTextCursor caret, const QKeyEvent &key)
{
    const QTextBlock block = caret.block();
    const Abbreviations known(m_settings.abbreviations());
    const auto expansion = known.expansionAt(block.text(), caret.positionInBlock(), typedBy(key));
    if (!expansion)
        return false;
    // A cursor goes along with its words, whatever is read in above them meanwhile.
    QTextCursor word(block);
    word.setPosition(block.position() + int(expansion->from));
    word.setPosition(word.position() + int(expansion->length), QTextCursor::KeepAnchor);
    word.setKeepPositionOnInsert(true);
    const QString brief = word.selectedText();
    if (!isLineEnd(key))
        caret.insertText(key.text());
    emit expanding();
    if (word.selectedText() != brief)
        return !isLineEnd(key);
    word.insertText(expansion->text);
    emit expanded();
    return !isLineEnd(key);
}

} // namespace relaas
