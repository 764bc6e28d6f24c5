#pragma once

#include "core/text/abbreviations.h"

#include <QObject>

class QKeyEvent;
class QPlainTextEdit;
class QTextCursor;
class QTextEdit;

namespace relaas {

class Settings;

/// Writes out abbreviations in a field of text as soon as the word is ended by a space or a sign. That sign
/// is typed first, so that undoing once takes back the words and leaves the abbreviation with what was typed
/// behind it. A child of the field.
class AbbreviationTyping : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive the field: the list is read anew at each key.
    AbbreviationTyping(QPlainTextEdit &field, const Settings &settings);
    AbbreviationTyping(QTextEdit &field, const Settings &settings);

signals:
    /// A word is about to be written out; what was typed stands. For fields with an undo of their own.
    void expanding();
    void expanded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template<typename Field>
    bool type(Field &field, const QKeyEvent &key);
    bool expand(QTextCursor caret, const QKeyEvent &key);

    QPlainTextEdit *m_plain = nullptr;
    QTextEdit *m_rich = nullptr;
    const Settings &m_settings;
};

} // namespace relaas
