#pragma once

#include <QHash>
#include <QString>

namespace relaas {

/// What a word of a Dutch interview report can mean to the sweep (report/sweep.h). A word may mean several
/// things: "acht" and "half" only tell with their neighbours.
enum class SweepMeaning : quint32 {
    Cardinal = 1U << 0,
    Ordinal = 1U << 1,
    Quantity = 1U << 2, ///< is a figure by itself: "driemaal", "anderhalf", "duizenden"
    One = 1U << 3, ///< "een" without accents: number or article
    Half = 1U << 4,
    Part = 1U << 5, ///< makes "een" before it a number: "een kwart", "een tiental"
    Unit = 1U << 6, ///< belongs to the figure before it: "jaar", "keer"
    Currency = 1U << 7,
    CurrencyCode = 1U << 8, ///< may stand before the figure: "EUR 500"
    Month = 1U << 9,
    UnsureMonth = 1U << 10, ///< also a name, an abbreviation or another word: only beside a day or a year
    Weekday = 1U << 11,
    YearContext = 1U << 12, ///< before a year: "in", "sinds"
    ClockContext = 1U << 13, ///< before a time of day: "om", "tegen"
    Quarter = 1U << 14,
    PastOrTo = 1U << 15, ///< "over", "voor"
    Hour = 1U << 16,
    Minutes = 1U << 17,
    Negation = 1U << 18,
    Function = 1U << 19, ///< is no name, even with a capital
    Connector = 1U << 20, ///< stands within a name: "van", "de", "bin"
    NamePrefix = 1U << 21, ///< begins a name: "bin", "abu"
    Article = 1U << 22, ///< begins a name where it hangs on it: "al-", "ez-"
    Abbreviation = 1U << 23, ///< the full stop behind it ends no sentence
    Joining = 1U << 24, ///< between two of a kind: "en", "of"
    And = 1U << 25,
    Of = 1U << 26, ///< "van"
    ActOfHeeding = 1U << 27, ///< "in acht nemen" is no number
    In = 1U << 28,
    OfThem = 1U << 29, ///< before "vieren" and "achten", which then count people
    CountsPeople = 1U << 30,
};

using SweepMeanings = quint32; ///< of SweepMeaning

constexpr SweepMeanings operator|(SweepMeaning a, SweepMeaning b)
{
    return SweepMeanings(a) | SweepMeanings(b);
}
constexpr SweepMeanings operator|(SweepMeanings a, SweepMeaning b)
{
    return a | SweepMeanings(b);
}

struct SweepWord
{
    SweepMeanings meanings = 0;
    qint64 value = -1; ///< of a number word

    bool is(SweepMeaning meaning) const { return meanings & SweepMeanings(meaning); }
};

/// What words mean, whatever their case and accents. Words of more than 64 units mean nothing. Remembers what
/// it was asked: the words of a report are few.
class SweepVocabulary
{
public:
    SweepWord word(QStringView word);

private:
    QHash<QString, SweepWord> m_words;
};

} // namespace relaas
