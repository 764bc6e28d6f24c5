#include "core/text/numberwords.h"

#include <QString>

#include <algorithm>
#include <array>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumberWord = 64; // "negenhonderdnegenennegentigduizend…" is shorter

struct NumberPart
{
    QStringView word;
    qint64 value;
};

constexpr std::array<NumberPart, 9> numberUnits = {{{u"een", 1},
                                                    {u"twee", 2},
                                                    {u"drie", 3},
                                                    {u"vier", 4},
                                                    {u"vijf", 5},
                                                    {u"zes", 6},
                                                    {u"zeven", 7},
                                                    {u"acht", 8},
                                                    {u"negen", 9}}};

constexpr std::array<NumberPart, 10> numberTeens = {{{u"tien", 10},
                                                     {u"elf", 11},
                                                     {u"twaalf", 12},
                                                     {u"dertien", 13},
                                                     {u"veertien", 14},
                                                     {u"vijftien", 15},
                                                     {u"zestien", 16},
                                                     {u"zeventien", 17},
                                                     {u"achttien", 18},
                                                     {u"negentien", 19}}};

constexpr std::array<NumberPart, 8> numberTens = {{{u"twintig", 20},
                                                   {u"dertig", 30},
                                                   {u"veertig", 40},
                                                   {u"vijftig", 50},
                                                   {u"zestig", 60},
                                                   {u"zeventig", 70},
                                                   {u"tachtig", 80},
                                                   {u"negentig", 90}}};

constexpr std::array<NumberPart, 3> largeNumbers = {
    {{u"miljoen", 1'000'000}, {u"miljard", 1'000'000'000}, {u"biljoen", 1'000'000'000'000}}};

/// What makes another word of a number. No "voudig" behind "een": that is "eenvoudig".
constexpr std::array<QStringView, 17> numberSuffixes = {
    u"enhalf", u"enhalve", u"eneenhalf", u"maal",    u"jarig",  u"jarige",  u"jarigen", u"jaars", u"daags",
    u"daagse", u"weekse",  u"koppig",    u"koppige", u"voudig", u"voudige", u"voud",    u"tal"};

/// Numbers that count on with "ste"; the others with "de".
constexpr std::array<QStringView, 6> beforeSte = {u"acht", u"tig", u"honderd", u"duizend", u"joen", u"jard"};

/// Reads parts off the beginning of a word.
class NumberReader
{
public:
    explicit NumberReader(QStringView word) : m_rest(word) { }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    std::optional<qint64> whole()
    {
        if (m_rest == u"nul") {
            m_rest = {};
            return 0;
        }
        const auto first = belowTenThousand();
        if (take(u"duizend"))
            return first.value_or(1) * 1000 + afterAnd(&NumberReader::belowTenThousand).value_or(0);
        if (const auto factor = takeOf(largeNumbers))
            return first.value_or(1) * *factor;
        return first;
    }

private:
    using Part = std::optional<qint64> (NumberReader::*)();

    std::optional<qint64> belowHundred()
    {
        if (const auto value = takeOf(numberTeens))
            return value;
        if (const auto value = takeOf(numberTens))
            return value;
        const auto unit = takeOf(numberUnits);
        if (!unit)
            return std::nullopt;
        const QStringView before = m_rest;
        if (take(u"en"))
            if (const auto value = takeOf(numberTens))
                return *unit + *value;
        m_rest = before;
        return unit;
    }

    std::optional<qint64> belowTenThousand()
    {
        const auto first = belowHundred();
        if (!take(u"honderd"))
            return first;
        return first.value_or(1) * 100 + afterAnd(&NumberReader::belowHundred).value_or(0);
    }

    /// "honderdvijf" and "honderdenvijf".
    std::optional<qint64> afterAnd(Part part)
    {
        const QStringView before = m_rest;
        if (take(u"en"))
            if (const auto value = (this->*part)())
                return value;
        m_rest = before;
        return (this->*part)();
    }

    bool take(QStringView word)
    {
        if (!m_rest.startsWith(word))
            return false;
        m_rest = m_rest.mid(word.size());
        return true;
    }

    template<size_t Count>
    std::optional<qint64> takeOf(const std::array<NumberPart, Count> &parts)
    {
        for (const NumberPart &part : parts)
            if (take(part.word))
                return part.value;
        return std::nullopt;
    }

    QStringView m_rest;
};

std::optional<qint64> cardinalValue(QStringView word)
{
    NumberReader reader(word);
    const auto value = reader.whole();
    return reader.isAtEnd() ? value : std::nullopt;
}

std::optional<qint64> ordinalValue(QStringView word)
{
    if (word.endsWith(u"eerste"))
        return cardinalValue(QString(word.chopped(6) + u"een"_s));
    if (word.endsWith(u"derde"))
        return cardinalValue(QString(word.chopped(5) + u"drie"_s));
    if (word.endsWith(u"ste")) {
        const QStringView number = word.chopped(3);
        const auto isEnd = [number](QStringView end) { return number.endsWith(end); };
        return std::ranges::any_of(beforeSte, isEnd) ? cardinalValue(number) : std::nullopt;
    }
    if (word.endsWith(u"de") && !word.endsWith(u"eende"))
        return cardinalValue(word.chopped(2));
    return std::nullopt;
}

std::optional<qint64> compoundValue(QStringView word)
{
    for (const QStringView suffix : numberSuffixes) {
        if (!word.endsWith(suffix) || word == u"elftal")
            continue;
        const auto value = cardinalValue(word.chopped(suffix.size()));
        if (value && !(*value == 1 && suffix.startsWith(u"voud")))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberWord> numberWord(QStringView word)
{
    if (word.isEmpty() || word.size() > longestNumberWord)
        return std::nullopt;
    using Kind = NumberWord::Kind;
    if (const auto value = cardinalValue(word))
        return NumberWord{Kind::Cardinal, *value};
    if (const auto value = ordinalValue(word))
        return NumberWord{Kind::Ordinal, *value};
    if (const auto value = compoundValue(word))
        return NumberWord{Kind::Compound, *value};
    return std::nullopt;
}

} // namespace relaas
