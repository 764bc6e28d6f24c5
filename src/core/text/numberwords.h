#pragma once

#include <QStringView>

#include <optional>

namespace relaas {

/// A Dutch number written as one word.
struct NumberWord
{
    enum class Kind {
        Cardinal, ///< "drieëntwintig", "tweehonderdvijftig", "tweeduizend"
        Ordinal, ///< "derde", "eenentwintigste"
        Compound, ///< a number and more: "tweeënhalf", "veertienjarige", "driemaal", "tiental"
    };

    Kind kind = Kind::Cardinal;
    qint64 value = 0; ///< of a compound that of the number in it

    bool operator==(const NumberWord &) const = default;
};

/// Reads a number word, as folded() gives it: lower case, without marks. "een" reads as one; whether it is
/// the article only its sentence tells. None for words that merely begin like a number ("vierkant",
/// "eenvoudig").
std::optional<NumberWord> numberWord(QStringView word);

} // namespace relaas
