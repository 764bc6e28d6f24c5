#pragma once

#include "core/report/sweep/words.h"

#include <QStringView>

#include <vector>

namespace relaas {

/// A piece of a text: a word, a run of digits, of blanks, of blanks with a line end, or one sign. Pieces
/// cover the text without gaps and never part a surrogate pair or a combining sequence.
struct SweepToken
{
    enum class Kind { Word, Digits, Space, LineEnd, Sign };

    Kind kind = Kind::Sign;
    qsizetype from = 0; ///< in UTF-16 units, as is the length
    qsizetype length = 0;
    qsizetype digits = 0; ///< how many, of Digits
    char32_t sign = 0; ///< of Sign; U+FFFD for a lone surrogate
    SweepWord word; ///< of Digits its value where they are at most nine
    bool isCapital = false; ///< its first letter is
    bool isCaseless = false; ///< of a script without capitals
    bool hasOtherCapital = false; ///< another letter is: "UNHCR", "PvdA"
    bool beginsSentence = false; ///< of a word: so that a capital says nothing

    bool isWord() const { return kind == Kind::Word; }
    bool isDigits() const { return kind == Kind::Digits; }
    bool isSpace() const { return kind == Kind::Space; }
    bool isSign(char32_t c) const { return kind == Kind::Sign && sign == c; }
    bool isHyphen() const { return isSign(U'-') || isSign(0x2010) || isSign(0x2011); }
    bool is(SweepMeaning meaning) const { return word.is(meaning); }
};

/// A text in pieces. Takes time and memory by its length, whatever stands in it.
class SweepText
{
public:
    SweepText(QStringView text, SweepVocabulary &vocabulary);

    size_t count() const { return m_tokens.size(); }

    /// Beyond either end stands a line end.
    const SweepToken &at(size_t i) const { return i < m_tokens.size() ? m_tokens[i] : m_beyond; }
    const SweepToken &before(size_t i) const { return i > 0 ? at(i - 1) : m_beyond; }

    /// The token behind the blanks at `i`; count() where there are none.
    size_t behindSpace(size_t i) const { return at(i).isSpace() ? i + 1 : count(); }

    /// The word before `i` and the blanks there; beyond where there is none.
    const SweepToken &wordBefore(size_t i) const
    {
        return before(i).isSpace() && i >= 2 && at(i - 2).isWord() ? at(i - 2) : m_beyond;
    }

    /// All that stands from one token to before another.
    QStringView words(size_t from, size_t end) const;

    /// Whether it is written in capitals throughout, so that they say nothing.
    bool isAllCapitals() const { return m_isAllCapitals; }

private:
    void markSentences();
    void findCapitals();

    QStringView m_text;
    std::vector<SweepToken> m_tokens;
    SweepToken m_beyond;
    bool m_isAllCapitals = false;
};

} // namespace relaas
