#pragma once

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTimer>

class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace relaas {

class SpellCheck;

/// Underlines the misspelt words of a document. Looks only at paragraphs that changed, and again at those
/// that have words whose spelling was not known yet; many of them in slices, between what a person does.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The check must outlive the document.
    SpellHighlighter(QTextDocument &document, SpellCheck &check);

protected:
    void highlightBlock(const QString &text) override;

private:
    void lookAgain();

    SpellCheck &m_check;
    QTimer m_slice;
    int m_next = 0; ///< the paragraph to be looked at again
};

/// Puts what may be meant by the misspelt word at the caret at the beginning of a menu, and to add it to the
/// known words. Nothing where the word is right.
void addSuggestions(QMenu &menu, const QTextCursor &caret, SpellCheck &check);

/// Gives a field of text the underlining and a menu with suggestions, by the right button, Shift+F10 or the
/// menu key.
void checkSpelling(QPlainTextEdit &field, SpellCheck &check);

} // namespace relaas
