#pragma once

#include <QList>
#include <QStringView>

namespace relaas {

/// A word in a text, in UTF-16 code units.
struct SpelledWord
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const SpelledWord &) const = default;
};

/// The words of a text that have a spelling, as Unicode Standard Annex 29 divides it: not figures nor what
/// has digits in it, not what stands in capitals, not single letters, nothing in another script than the
/// Latin one.
QList<SpelledWord> spelledWords(QStringView text);

} // namespace relaas
