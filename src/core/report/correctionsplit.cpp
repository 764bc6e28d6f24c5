#include "core/report/correctionsplit.h"

#include "core/report/correctionplace.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace relaas {

namespace {

bool isMarkOfDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069)
        || u == 0xFEFF;
}

qsizetype skippedBlank(QStringView line, qsizetype from)
{
    while (from < line.size() && (line.at(from).isSpace() || isMarkOfDirection(line.at(from))))
        ++from;
    return from;
}

bool isBlank(QStringView line)
{
    return skippedBlank(line, 0) == line.size();
}

/// How a line of the letter begins.
struct LineBeginning
{
    enum class Marker { None, Number, Letter, Bullet };

    Marker marker = Marker::None;
    qsizetype wordsFrom = 0; ///< behind the marker
};

LineBeginning numberedBeginning(QStringView line, qsizetype first)
{
    qsizetype at = first + (line.at(first) == u'(' ? 1 : 0);
    const qsizetype digits = at;
    while (at < line.size() && at - digits < 3 && line.at(at) >= u'0' && line.at(at) <= u'9')
        ++at;
    const bool isNumber = at > digits;
    const bool isLetter =
        !isNumber && at < line.size() && line.at(at).toLower() >= u'a' && line.at(at).toLower() <= u'z';
    if (isLetter)
        ++at;
    if (!isNumber && !isLetter)
        return {};
    const QChar end = at < line.size() ? line.at(at) : QChar();
    // "a." begins a point, "p. 7" and "A. Bos" do not.
    const bool isEnd =
        end == u')' || (end == u'.' && (isNumber || line.at(at - 1) <= u'n')) || (end == u':' && isNumber);
    if (!isEnd || (isLetter && end == u'.' && line.at(at - 1).isUpper()))
        return {};
    const bool isAlone = at + 1 >= line.size() || line.at(at + 1).isSpace();
    if (!isAlone)
        return {};
    return {isNumber ? LineBeginning::Marker::Number : LineBeginning::Marker::Letter,
            skippedBlank(line, at + 1)};
}

LineBeginning beginningOfLine(QStringView line)
{
    const qsizetype first = skippedBlank(line, 0);
    if (first == line.size())
        return {};
    constexpr QStringView bullets = u"•●▪◦‣·*-–—";
    if (bullets.contains(line.at(first))) {
        const bool isRound = line.at(first).unicode() > 0x2020 || line.at(first) == u'·';
        if (isRound || first + 1 == line.size() || line.at(first + 1).isSpace())
            return {LineBeginning::Marker::Bullet, skippedBlank(line, first + 1)};
    }
    LineBeginning numbered = numberedBeginning(line, first);
    if (numbered.marker == LineBeginning::Marker::None)
        numbered.wordsFrom = first;
    return numbered;
}

/// Whether words open with a place: "p. 7", "Op pagina 7", "Regel 131", "Algemeen".
bool opensWithPlace(QStringView words)
{
    constexpr qsizetype opening = 40;
    constexpr std::array prepositions{u"op", u"in", u"bij", u"over", u"ad", u"zie", u"vanaf", u"on", u"at"};
    const QString beginning = words.left(opening).toString();
    const NamedPlace place = placeNamedIn(beginning);
    if (place.isEmpty())
        return false;
    if (place.isGeneral)
        return true;
    QString before = beginning.simplified();
    before = before.left(std::max<qsizetype>(before.indexOf(place.text), 0)).trimmed().toLower();
    if (before.startsWith(u"de ") || before == u"de")
        before = before.mid(2).trimmed();
    return before.isEmpty()
        || std::any_of(prepositions.begin(), prepositions.end(),
                       [&before](const char16_t *each) { return before == QStringView(each); });
}

bool endsSentence(QStringView line)
{
    const QStringView words = line.trimmed();
    return words.isEmpty() || QStringView(u".!?:;”\"’»)").contains(words.back());
}

bool startsWithAny(QStringView words, std::initializer_list<QStringView> openings)
{
    return std::any_of(openings.begin(), openings.end(), [words](QStringView opening) {
        return words.startsWith(opening, Qt::CaseInsensitive);
    });
}

bool isSalutation(QStringView words)
{
    return startsWithAny(words, {u"geachte", u"edelachtbare", u"beste ", u"l.s.", u"dear "});
}

bool isClosing(QStringView words)
{
    return startsWithAny(words,
                         {u"hoogachtend", u"met vriendelijke groet", u"met de meeste hoogachting",
                          u"kind regards", u"yours sincerely", u"yours faithfully"});
}

/// Finds where the points of a letter begin.
class LetterSplitter
{
public:
    LetterSplitter(const QString &letter, int most) : m_letter(letter), m_most(most) { }

    QList<LetterStretch> stretches()
    {
        splitAt(&LetterSplitter::beginsPoint);
        if (!m_hasPoints) // plain paragraphs
            splitAt(&LetterSplitter::beginsParagraph);
        if (m_stretches.isEmpty())
            return {};
        // What stands before the first point belongs to none; empty lines before it do.
        if (const qsizetype first = m_stretches.constFirst().from; isBlank(QStringView(m_letter).left(first)))
            m_stretches.first().from = 0;
        else
            m_stretches.prepend({0, 0, m_hasPoints});
        return m_stretches;
    }

private:
    using Begins = bool (LetterSplitter::*)(QStringView line, const LineBeginning &beginning);

    void splitAt(Begins begins)
    {
        m_stretches.clear();
        m_before = {};
        m_isAfterBlank = true;
        m_isAfterSalutation = false;
        m_isClosed = false;
        for (qsizetype from = 0; from < m_letter.size() && !isFull();) {
            const qsizetype end = m_letter.indexOf(u'\n', from);
            const qsizetype next = end < 0 ? m_letter.size() : end + 1;
            const QStringView line = QStringView(m_letter).mid(from, next - from);
            if (!isBlank(line))
                look(line, from, begins);
            m_isAfterBlank = isBlank(line);
            m_before = line;
            from = next;
        }
    }

    void look(QStringView line, qsizetype from, Begins begins)
    {
        const LineBeginning beginning = beginningOfLine(line);
        const QStringView words = line.mid(beginning.wordsFrom);
        if (isClosing(words)) {
            m_stretches.append({from, from, true});
            m_isClosed = true; // the signature belongs to it
        } else if (!m_isClosed && m_stretches.isEmpty() && isSalutation(words)) {
            m_stretches.append({from, from, true});
            m_isAfterSalutation = true;
        } else if (!m_isClosed && (this->*begins)(line, beginning)) {
            m_stretches.append({from, from + beginning.wordsFrom, false});
            m_isAfterSalutation = false;
        } else if (std::exchange(m_isAfterSalutation, false)) {
            m_stretches.append({from, from, begins == &LetterSplitter::beginsPoint}); // the introduction
        }
    }

    bool beginsPoint(QStringView line, const LineBeginning &beginning)
    {
        using Marker = LineBeginning::Marker;
        const bool hasPlace = opensWithPlace(line.mid(beginning.wordsFrom));
        bool begins = false;
        if (beginning.marker == Marker::None)
            begins = hasPlace && (m_isAfterBlank || endsSentence(m_before));
        else if (m_marker == Marker::None || m_marker == beginning.marker)
            begins = true;
        else // a list in a list stays with its point
            begins = hasPlace;
        if (begins && m_marker == Marker::None)
            m_marker = beginning.marker;
        m_hasPoints = m_hasPoints || begins;
        return begins;
    }

    bool beginsParagraph(QStringView, const LineBeginning &)
    {
        return m_stretches.isEmpty() || m_isAfterBlank || m_stretches.constLast().isFrame;
    }

    bool isFull() const { return m_stretches.size() >= m_most; }

    const QString &m_letter;
    const int m_most;
    QList<LetterStretch> m_stretches;
    QStringView m_before;
    LineBeginning::Marker m_marker = LineBeginning::Marker::None;
    bool m_hasPoints = false;
    bool m_isAfterBlank = true;
    bool m_isAfterSalutation = false;
    bool m_isClosed = false;
};

} // namespace

QList<LetterStretch> letterStretches(const QString &letter, int most)
{
    return LetterSplitter(letter, most).stretches();
}

} // namespace relaas
