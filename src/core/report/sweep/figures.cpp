#include "core/report/sweep/figures.h"

namespace relaas {

namespace {

using Means = SweepMeaning;

constexpr size_t mostNumberWords = 8; // "twee miljoen drie honderd duizend …"; bounds looking ahead

bool isSeparator(const SweepToken &token)
{
    switch (token.sign) {
    case U'.':
    case U',':
    case U':':
    case U'/':
    case U'-':
    case 0x2010: // hyphens
    case 0x2011:
    case 0x2013: // from … to
    case 0x066b: // Arabic decimal separator
    case 0x066c: // Arabic thousands separator
        return token.kind == SweepToken::Kind::Sign;
    default:
        return false;
    }
}

bool isCurrencySign(const SweepToken &token)
{
    return token.kind == SweepToken::Kind::Sign && QChar::category(token.sign) == QChar::Symbol_Currency;
}

bool isFactor(const SweepToken &token) // "3 miljoen"
{
    return token.is(Means::Cardinal) && token.word.value >= 100;
}

/// With "jaar" and "jaar oud", with "dollar", with "%".
size_t behindUnit(const SweepText &text, size_t end)
{
    if (text.at(end).isSign(U'%') || text.at(end).isSign(0x2030) || isCurrencySign(text.at(end)))
        return end + 1;
    if (text.at(end).isHyphen() && (text.at(end + 1).is(Means::Unit) || text.at(end + 1).is(Means::Currency)))
        return end + 2;
    const size_t unit = text.behindSpace(end);
    const SweepToken &token = text.at(unit);
    if (token.isSign(U'%') || isCurrencySign(token) || token.is(Means::Currency))
        return unit + 1;
    if (!token.is(Means::Unit))
        return end;
    const size_t old = text.behindSpace(unit + 1);
    const bool isAge = text.at(old).isWord() && text.words(old, old + 1) == QStringView(u"oud");
    return isAge ? old + 1 : unit + 1;
}

/// Groups parted by a blank: "10 000", "06 12 34 56 78", "+31 6 1234 5678".
bool goesOn(const SweepText &text, size_t first, size_t end, bool isTelephone)
{
    if (!text.at(end).isSpace() || text.at(end).length != 1 || !text.at(end + 1).isDigits())
        return false;
    if (isTelephone)
        return true;
    const bool isThousands = text.at(end + 1).digits == 3 && text.at(first).digits <= 3;
    return isThousands && !isSeparator(text.at(end + 2));
}

size_t endOfDigits(const SweepText &text, size_t i)
{
    const bool isTelephone = text.before(i).isSign(U'+')
        || (text.at(i).digits >= 2 && text.at(i).digits <= 4 && text.words(i, i + 1).front() == u'0');
    size_t end = i + 1;
    for (;;) {
        const SweepToken &next = text.at(end);
        const bool isParted = isSeparator(next) || next.isSign(0x2019) || next.isSign(U'\'');
        if (isParted && text.at(end + 1).isDigits())
            end += 2;
        else if (next.isWord() || next.isDigits()) // "3e", "14B", "30km"
            ++end;
        else if (goesOn(text, i, end, isTelephone))
            end += 2;
        else
            break;
    }
    while (isFactor(text.at(text.behindSpace(end))))
        end += 2;
    return behindUnit(text, end);
}

/// Whether the only word of its sentence: the answer "Een.".
bool isWholeSentence(const SweepText &text, size_t i)
{
    const SweepToken &next = text.at(i + 1);
    return text.at(i).beginsSentence
        && (next.kind == SweepToken::Kind::LineEnd || next.isSign(U'.') || next.isSign(U'!'));
}

/// "een" is a number where a part or a large number follows ("een half jaar", "een miljoen"), where another
/// number follows it ("een of twee"), and where it is all that is said.
bool isNumberOne(const SweepText &text, size_t i)
{
    const size_t next = text.behindSpace(i + 1);
    if (text.at(next).is(Means::Half)) // "een half jaar" and not "een half open deur"
        return text.at(text.behindSpace(next + 1)).is(Means::Unit);
    if (text.at(next).is(Means::Part))
        return true;
    if (text.at(next).is(Means::Joining) && !text.at(next).is(Means::And)) {
        const SweepToken &other = text.at(text.behindSpace(next + 1));
        return other.is(Means::Cardinal) || other.isDigits();
    }
    return isWholeSentence(text, i);
}

/// "In acht nemen": care, not eight.
bool isHeed(const SweepText &text, size_t i)
{
    return text.at(i).word.value == 8 && text.wordBefore(i).is(Means::In)
        && text.at(text.behindSpace(i + 1)).is(Means::ActOfHeeding);
}

bool beginsNumber(const SweepText &text, size_t i)
{
    const SweepToken &token = text.at(i);
    if (token.is(Means::One))
        return isNumberOne(text, i);
    if (token.is(Means::Half))
        return text.at(text.behindSpace(i + 1)).is(Means::Unit);
    if (token.is(Means::Cardinal))
        return !isHeed(text, i);
    if (token.is(Means::CountsPeople))
        return text.wordBefore(i).is(Means::OfThem);
    return token.is(Means::Ordinal) || token.is(Means::Quantity)
        || (token.is(Means::Quarter) && text.wordBefore(i).is(Means::One));
}

/// "twee en een half".
size_t behindAndAHalf(const SweepText &text, size_t end)
{
    const size_t conjunction = text.behindSpace(end);
    const size_t one = text.behindSpace(conjunction + 1);
    const size_t half = text.behindSpace(one + 1);
    const bool isIt =
        text.at(conjunction).is(Means::And) && text.at(one).is(Means::One) && text.at(half).is(Means::Half);
    return isIt ? half + 1 : end;
}

bool goesOnInWords(const SweepToken &token)
{
    return token.is(Means::Cardinal) || token.is(Means::Ordinal) || token.is(Means::Quantity)
        || token.is(Means::Half) || token.is(Means::Quarter) || token.is(Means::Part);
}

} // namespace

size_t endOfNumberWords(const SweepText &text, size_t i)
{
    if (!beginsNumber(text, i))
        return i;
    size_t end = i + 1;
    for (size_t words = 1; words < mostNumberWords; ++words) {
        const size_t next = text.behindSpace(end);
        if (!goesOnInWords(text.at(next))
            || (text.at(next).is(Means::Half) && !text.at(next - 2).is(Means::One)))
            break;
        end = next + 1;
    }
    return end;
}

size_t endOfFigure(const SweepText &text, size_t i)
{
    const SweepToken &token = text.at(i);
    if (token.isDigits())
        return endOfDigits(text, i);
    if (token.isSign(U'+') && text.at(i + 1).isDigits())
        return endOfDigits(text, i + 1);
    if (isCurrencySign(token) || token.is(Means::CurrencyCode)) {
        const size_t amount = text.at(i + 1).isSpace() ? i + 2 : i + 1;
        return text.at(amount).isDigits() ? endOfDigits(text, amount) : i;
    }
    const size_t end = endOfNumberWords(text, i);
    return end == i ? i : behindUnit(text, behindAndAHalf(text, end));
}

} // namespace relaas
