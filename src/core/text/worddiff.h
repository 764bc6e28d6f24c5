#pragma once

#include <QList>
#include <QString>

namespace relaas {

/// A piece of two texts that are compared: in both, only in the former, or only in the latter.
struct WordChange
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const WordChange &) const = default;
};

/// What became of a text, word by word (E. W. Myers, "An O(ND) difference algorithm and its variations",
/// Algorithmica 1, 1986): the pieces without the added ones are `before`, those without the removed ones are
/// `after`. A removed piece stands before the added one that takes its place; words that are replaced
/// together stand together with the spaces between them. Where more than some thousand words differ, all
/// between the first and the last difference counts as replaced, so that 60 KB take milliseconds.
QList<WordChange> wordChanges(const QString &before, const QString &after);

} // namespace relaas
