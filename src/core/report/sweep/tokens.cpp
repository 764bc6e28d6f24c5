#include "core/report/sweep/tokens.h"

#include <QChar>

#include <algorithm>

namespace relaas {

namespace {

using TokenKind = SweepToken::Kind;

constexpr int fewestCapitalWords = 3; // "IND." alone is a name, not a line in capitals

struct CodePoint
{
    char32_t value = 0;
    qsizetype units = 1;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text.at(at + 1)), 2};
    return {c.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(c.unicode()), 1};
}

/// Belongs to what stands before it: marks, and the joiners of Persian and of emoji.
bool isExtending(char32_t c)
{
    return QChar::isMark(c) || c == 0x200c || c == 0x200d;
}

TokenKind kindOf(char32_t c)
{
    if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029)
        return TokenKind::LineEnd;
    if (QChar::isSpace(c))
        return TokenKind::Space;
    if (QChar::isLetter(c))
        return TokenKind::Word;
    return QChar::isNumber(c) ? TokenKind::Digits : TokenKind::Sign;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x00ad; // a soft hyphen parts no word either
}

bool isOpeningQuote(char32_t c)
{
    return c == U'"' || c == U'\'' || c == 0x2018 || c == 0x201a || c == 0x201c || c == 0x201e || c == 0x00ab
        || c == 0x2039;
}

bool endsSentence(char32_t c)
{
    return c == U'.' || c == U'!' || c == U'?' || c == 0x2026 || c == 0x061f || c == 0x06d4 || c == 0x1362;
}

/// Takes one token after another off a text.
class SweepReader
{
public:
    SweepReader(QStringView text, SweepVocabulary &vocabulary) : m_text(text), m_vocabulary(vocabulary) { }

    bool isAtEnd() const { return m_at >= m_text.size(); }

    SweepToken token()
    {
        SweepToken token;
        token.from = m_at;
        const CodePoint first = codePointAt(m_text, m_at);
        token.kind = kindOf(first.value);
        token.sign = first.value;
        m_at += first.units;
        takeExtending();
        if (token.kind == TokenKind::Word)
            takeWord(token, first.value);
        else if (token.kind == TokenKind::Digits)
            takeDigits(token, first.value);
        else if (token.kind != TokenKind::Sign)
            takeBlanks(token);
        token.length = m_at - token.from;
        if (token.isWord())
            token.word = m_vocabulary.word(m_text.mid(token.from, token.length));
        return token;
    }

private:
    void takeExtending()
    {
        while (!isAtEnd()) {
            const CodePoint next = codePointAt(m_text, m_at);
            if (!isExtending(next.value))
                return;
            m_at += next.units;
        }
    }

    void takeWord(SweepToken &token, char32_t first)
    {
        token.isCapital = QChar::isUpper(first) || QChar::isTitleCase(first);
        token.isCaseless = !token.isCapital && !QChar::isLower(first);
        while (!isAtEnd()) {
            CodePoint next = codePointAt(m_text, m_at);
            qsizetype units = next.units;
            if (isApostrophe(next.value) && m_at + units < m_text.size()) {
                next = codePointAt(m_text, m_at + units);
                units += next.units;
            }
            if (kindOf(next.value) != TokenKind::Word)
                return;
            token.hasOtherCapital = token.hasOtherCapital || QChar::isUpper(next.value);
            m_at += units;
            takeExtending();
        }
    }

    void takeDigits(SweepToken &token, char32_t first)
    {
        qint64 value = QChar::digitValue(first);
        for (token.digits = 1; !isAtEnd(); ++token.digits) {
            const CodePoint next = codePointAt(m_text, m_at);
            if (kindOf(next.value) != TokenKind::Digits)
                break;
            const int digit = QChar::digitValue(next.value);
            if (token.digits < 9)
                value = value < 0 || digit < 0 ? -1 : value * 10 + digit;
            m_at += next.units;
            takeExtending();
        }
        token.word.value = token.digits > 9 ? -1 : value;
    }

    void takeBlanks(SweepToken &token)
    {
        for (; !isAtEnd(); takeExtending()) {
            const CodePoint next = codePointAt(m_text, m_at);
            const TokenKind kind = kindOf(next.value);
            if (kind != TokenKind::Space && kind != TokenKind::LineEnd)
                return;
            if (kind == TokenKind::LineEnd)
                token.kind = kind;
            m_at += next.units;
        }
    }

    QStringView m_text;
    SweepVocabulary &m_vocabulary;
    qsizetype m_at = 0;
};

} // namespace

SweepText::SweepText(QStringView text, SweepVocabulary &vocabulary) : m_text(text)
{
    m_beyond.kind = TokenKind::LineEnd;
    m_beyond.from = text.size();
    m_tokens.reserve(size_t(text.size()) / 2);
    for (SweepReader reader(text, vocabulary); !reader.isAtEnd();)
        m_tokens.push_back(reader.token());
    markSentences();
    findCapitals();
}

QStringView SweepText::words(size_t from, size_t end) const
{
    return m_text.mid(at(from).from, at(end).from - at(from).from);
}

void SweepText::markSentences()
{
    bool isBeginning = true;
    bool mayQuote = false; // behind a colon or a comma, quotation marks begin a sentence
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        SweepToken &token = m_tokens[i];
        switch (token.kind) {
        case TokenKind::Word:
            token.beginsSentence = isBeginning;
            [[fallthrough]];
        case TokenKind::Digits:
            isBeginning = mayQuote = false;
            break;
        case TokenKind::LineEnd:
            isBeginning = true;
            break;
        case TokenKind::Space:
            break;
        case TokenKind::Sign: {
            const SweepToken &last = before(i);
            const bool isShort = last.isWord()
                && (last.length == 1 || (last.is(SweepMeaning::Abbreviation) && token.sign == U'.'));
            const bool isWithin = at(i + 1).isWord() || at(i + 1).isDigits();
            if (endsSentence(token.sign) && !(token.sign == U'.' && (isShort || isWithin)))
                isBeginning = true;
            else if (mayQuote && isOpeningQuote(token.sign))
                isBeginning = true;
            else if (token.sign == U':' || token.sign == U',')
                mayQuote = true;
        }
        }
    }
}

void SweepText::findCapitals()
{
    int capitals = 0;
    for (const SweepToken &token : m_tokens) {
        if (!token.isWord() || token.isCaseless)
            continue;
        if (!token.isCapital || (token.length > 1 && !token.hasOtherCapital))
            return;
        const QStringView word = m_text.mid(token.from, token.length);
        if (std::ranges::any_of(word, [](QChar c) { return c.isLower(); }))
            return;
        ++capitals;
    }
    m_isAllCapitals = capitals >= fewestCapitalWords;
}

} // namespace relaas
