#include "gui/widgets/spellhighlighter.h"

#include "spelling/spellcheck.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <memory>

namespace relaas {

namespace {

constexpr qint64 sliceMs = 4; // a quarter of a picture

struct SpellTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::SpellHighlighter)
};

/// Asks for the menu of a field, to put suggestions into it.
class SuggestionMenu : public QObject
{
public:
    SuggestionMenu(QPlainTextEdit &field, SpellCheck &check) : QObject(&field), m_field(field), m_check(check)
    {
        field.installEventFilter(this);
        field.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ContextMenu)
            return QObject::eventFilter(watched, event);
        const auto &wish = *static_cast<QContextMenuEvent *>(event);
        const bool isByKey = wish.reason() == QContextMenuEvent::Keyboard;
        const QTextCursor caret = isByKey ? m_field.textCursor() : m_field.cursorForPosition(wish.pos());
        const QPoint place = isByKey ? m_field.viewport()->mapToGlobal(m_field.cursorRect(caret).bottomLeft())
                                     : wish.globalPos();
        QMenu *menu = m_field.createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addSuggestions(*menu, caret, m_check);
        menu->popup(place);
        return true;
    }

private:
    QPlainTextEdit &m_field;
    SpellCheck &m_check;
};

/// The misspelt word at a caret, chosen; nothing chosen where there is none.
QTextCursor misspeltAt(const QTextCursor &caret, SpellCheck &check)
{
    const QTextBlock block = caret.block();
    const int place = caret.positionInBlock();
    for (const SpelledWord &word : check.misspelt(block.text())) {
        if (place < word.from || place > word.from + word.length)
            continue;
        QTextCursor found(block);
        found.setPosition(block.position() + int(word.from));
        found.setPosition(block.position() + int(word.from + word.length), QTextCursor::KeepAnchor);
        return found;
    }
    return {};
}

} // namespace

SpellHighlighter::SpellHighlighter(QTextDocument &document, SpellCheck &check)
    : QSyntaxHighlighter(&document)
    , m_check(check)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SpellHighlighter::lookAgain);
    connect(&check, &SpellCheck::wordsChecked, this, [this] {
        m_next = 0;
        m_slice.start();
    });
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat misspelt;
    misspelt.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    misspelt.setUnderlineColor(Qt::red);
    for (const SpelledWord &word : m_check.misspelt(text))
        setFormat(int(word.from), int(word.length), misspelt);
}

void SpellHighlighter::lookAgain()
{
    QElapsedTimer time;
    time.start();
    for (QTextBlock block = document()->findBlockByNumber(m_next); block.isValid(); block = block.next()) {
        if (time.elapsed() >= sliceMs) {
            m_slice.start();
            return;
        }
        ++m_next;
        rehighlightBlock(block);
    }
}

void addSuggestions(QMenu &menu, const QTextCursor &caret, SpellCheck &check)
{
    QTextCursor word = misspeltAt(caret, check);
    if (!word.hasSelection())
        return;
    QAction *first = menu.actions().value(0);
    const QStringList suggestions = check.suggestions(word.selectedText());
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, &menu);
        QObject::connect(action, &QAction::triggered, &menu, [word, suggestion]() mutable {
            word.insertText(suggestion); // one step of undoing
        });
        menu.insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(SpellTexts::tr("No suggestions"), &menu);
        none->setEnabled(false);
        menu.insertAction(first, none);
    }
    auto *known = new QAction(SpellTexts::tr("“%1” is &right").arg(word.selectedText()), &menu);
    QObject::connect(known, &QAction::triggered, &check,
                     [&check, text = word.selectedText()] { check.addWord(text); });
    menu.insertAction(first, known);
    menu.insertSeparator(first);
}

void checkSpelling(QPlainTextEdit &field, SpellCheck &check)
{
    new SpellHighlighter(*field.document(), check);
    new SuggestionMenu(field, check);
}

} // namespace relaas
