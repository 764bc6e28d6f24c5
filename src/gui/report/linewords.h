#pragma once

#include <QString>
#include <QStringList>

namespace relaas {

/// The words of a line as a paragraph of the flowing text holds them: a new line within them is U+2028, and
/// what would mean something to the text document itself (paragraph ends, frames, objects) is shown as
/// U+FFFD. One UTF-16 unit stands for each of the line, so that places in both are the same.
QString shownWords(const QString &text);

/// The words of a line as they stand in its paragraph.
QString plainWords(const QString &paragraph);

/// Several lines on the clipboard, as reports give them to each other: one row each, a new line within one
/// being U+2028.
QString copiedLines(const QStringList &lines);
QStringList linesCopied(const QString &text); ///< clean, without empty ones; at least one

/// A text from the clipboard as paragraphs, clean (core/text.h), without empty ones; at least one.
QStringList pastedParagraphs(const QString &text);

} // namespace relaas
