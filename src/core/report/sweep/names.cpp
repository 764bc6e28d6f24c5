#include "core/report/sweep/names.h"

namespace relaas {

namespace {

using Means = SweepMeaning;

constexpr size_t mostConnectors = 4; // "van der", "bin abu al-"; bounds looking ahead

/// One word for "Ahmad", "AHMAD" and "Ahmad's".
QString nameKey(QStringView word)
{
    if (word.endsWith(u"'s") || word.endsWith(u"’s"))
        word.chop(2);
    return word.toString().toLower();
}

QStringView wordAt(const SweepText &text, size_t i)
{
    return text.words(i, i + 1);
}

/// A capital that is no name's: of pronouns, of months and days, of "Van" by itself.
bool isOtherCapital(const SweepToken &token)
{
    return token.is(Means::Function) || token.is(Means::Month) || token.is(Means::Weekday)
        || token.is(Means::Negation) || token.is(Means::Connector) || token.is(Means::Cardinal)
        || token.is(Means::One);
}

/// A word whose capital says that it is a name.
bool isTellingCapital(const SweepText &text, size_t i)
{
    const SweepToken &token = text.at(i);
    if (token.length == 1 && text.at(i + 1).isHyphen() && text.at(i + 2).isWord()
        && !text.at(i + 2).isCapital)
        return false; // "V-nummer"
    return token.isWord() && token.isCapital && !token.beginsSentence && !text.isAllCapitals()
        && !isOtherCapital(token);
}

/// "UNHCR" and "PvdA" tell also where they begin a sentence; "IJverig" does not.
bool hasTellingCapitals(const SweepText &text, size_t i)
{
    const SweepToken &token = text.at(i);
    if (!token.isWord() || !token.hasOtherCapital || text.isAllCapitals() || isOtherCapital(token))
        return false;
    const QStringView word = wordAt(text, i);
    return !(word.startsWith(u"IJ") && word.size() > 2 && word.at(2).isLower());
}

/// "A." of "A. Karimi".
bool isInitial(const SweepText &text, size_t i)
{
    return text.at(i).isWord() && text.at(i).isCapital && text.at(i).length == 1
        && text.at(i + 1).isSign(U'.');
}

bool isApostropheSign(const SweepToken &token)
{
    return token.isSign(U'\'') || token.isSign(0x2019);
}

} // namespace

SweepNames::SweepNames(const QStringList &knownNames, SweepVocabulary &vocabulary)
{
    for (const QString &name : knownNames) {
        const SweepText text(name, vocabulary);
        for (size_t i = 0; i < text.count(); ++i)
            if (text.at(i).isWord() && text.at(i).length > 1 && !isOtherCapital(text.at(i)))
                m_names.insert(nameKey(wordAt(text, i)));
    }
}

void SweepNames::add(const SweepText &text)
{
    for (size_t i = 0; i < text.count(); ++i)
        if (isTellingCapital(text, i) && text.at(i).length > 1)
            m_names.insert(nameKey(wordAt(text, i)));
}

bool SweepNames::isKnown(const SweepText &text, size_t i) const
{
    const SweepToken &token = text.at(i);
    return token.isWord() && (token.isCapital || token.isCaseless) && !isOtherCapital(token)
        && m_names.contains(nameKey(wordAt(text, i)));
}

bool SweepNames::isName(const SweepText &text, size_t i) const
{
    return isTellingCapital(text, i) || hasTellingCapitals(text, i) || isInitial(text, i) || isKnown(text, i)
        || isBeforePrefix(text, i);
}

/// "Mohammed bin Salman", also where he begins the sentence.
bool SweepNames::isBeforePrefix(const SweepText &text, size_t i) const
{
    const SweepToken &token = text.at(i);
    const SweepToken &prefix = text.at(text.behindSpace(i + 1));
    if (!token.isWord() || !token.isCapital || isOtherCapital(token) || text.isAllCapitals())
        return false;
    return prefix.is(Means::NamePrefix) && !prefix.is(Means::Article)
        && behindConnectors(text, i + 2) != i + 2;
}

/// Behind "van der ", "al-", "ez-", "bin "; `i` where a name does not follow them.
size_t SweepNames::behindConnectors(const SweepText &text, size_t i) const
{
    size_t at = i;
    for (size_t connectors = 0; connectors < mostConnectors && text.at(at).is(Means::Connector);
         ++connectors) {
        const SweepToken &next = text.at(at + 1);
        if (!next.isSpace() && !next.isHyphen() && !isApostropheSign(next))
            return i;
        at += 2;
        if (isName(text, at))
            return at;
    }
    return i;
}

/// The end of what goes on behind a part of a name; `end` where it does not go on.
size_t SweepNames::nextPart(const SweepText &text, size_t end) const
{
    const SweepToken &next = text.at(end);
    if (next.isDigits()) // "MH17"
        return end + 1;
    if (next.isHyphen() && text.at(end + 1).isDigits()) // "AK-47"
        return end + 2;
    size_t part = end + 1;
    if (next.isSign(U'.') && isInitial(text, end - 1)) { // "A.B. Karimi"
        if (text.at(part).isSpace())
            ++part;
    } else if (!next.isSpace() && !next.isHyphen() && !isApostropheSign(next)) {
        return end;
    }
    if (isName(text, part) && !text.at(part).beginsSentence)
        return part + 1;
    if (text.at(part).beginsSentence)
        return end;
    const size_t behind = behindConnectors(text, part);
    const bool isOfOffice =
        text.at(behind - 1).isSpace() && hasTellingCapitals(text, behind); // "Karimi van de IND"
    return behind == part || isOfOffice ? end : behind + 1;
}

size_t SweepNames::endOfName(const SweepText &text, size_t i) const
{
    size_t end = i;
    const SweepToken &token = text.at(i);
    if (isName(text, i)) {
        end = i + 1;
    } else if (token.is(Means::Connector)) {
        // "al-Shabaab" and "bin Laden" from their first word on; "Van Dam" but not "van Kabul" nor "De
        // Taliban".
        const bool hangs = token.is(Means::Article) && text.at(i + 1).isHyphen();
        const bool isCapitalInside = token.isCapital && !token.beginsSentence && !text.isAllCapitals();
        const bool isPrefix = token.is(Means::NamePrefix) && (token.isCapital || !token.is(Means::Article));
        const size_t behind = hangs || isCapitalInside || isPrefix ? behindConnectors(text, i) : i;
        end = behind == i ? i : behind + 1;
    }
    if (end == i)
        return i;
    for (size_t next = nextPart(text, end); next != end; next = nextPart(text, end))
        end = next;
    return end;
}

} // namespace relaas
