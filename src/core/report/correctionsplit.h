#pragma once

#include <QList>
#include <QString>

namespace relaas {

/// A stretch of a letter that becomes one point: up to where the next one begins.
struct LetterStretch
{
    qsizetype from = 0;
    qsizetype wordsFrom = 0; ///< behind its number or bullet
    bool isFrame = false; ///< salutation, introduction or signature
};

/// Cuts cleaned text where points begin: at numbers, bullets and named places, or at empty lines where it has
/// none of these. A list within a list stays with its point unless it names places of its own. The stretches
/// follow each other from the first character to the last; none for empty text. At most `most` and one.
QList<LetterStretch> letterStretches(const QString &letter, int most);

} // namespace relaas
