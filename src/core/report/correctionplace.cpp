#include "core/report/correctionplace.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CorrectionPlace)
};

/// A place is named at the beginning of a point; what stands further on is argument.
constexpr qsizetype reach = 240;
/// How far two parts of one place ("p. 7," and "3e alinea") may stand from each other.
constexpr qsizetype mostBetween = 24;
/// Fewer letters than this are found everywhere.
constexpr qsizetype leastQuote = 8;

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QString ordinals = u"eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|"
                         "twaalfde|dertiende|veertiende|vijftiende|first|second|third|fourth|fifth|sixth|"
                         "seventh|eighth|ninth|tenth|laatste|last|voorlaatste"_s;

int ordinalValue(const QString &word)
{
    static const QStringList dutch = ordinals.section(u'|', 0, 14).split(u'|');
    static const QStringList english = ordinals.section(u'|', 15, 24).split(u'|');
    const QString lower = word.toLower();
    if (lower == u"voorlaatste")
        return -2;
    if (lower == u"laatste" || lower == u"last")
        return -1;
    return static_cast<int>(std::max(dutch.indexOf(lower), english.indexOf(lower))) + 1;
}

/// The places that letters name, each in one pattern; all are bounded, so that no text makes them slow.
struct Patterns
{
    QRegularExpression page{
        u"(?<![\\p{L}\\p{N}])(?:pagina|page|pag|blz|bladzijde|p)\\.?\\s{0,3}(\\d{1,4})(?!\\d)"_s, options};
    QRegularExpression line{u"(?<![\\p{L}\\p{N}])(?:regelnummers?|regels?|rgl|lines?|r)\\.?\\s{0,3}(\\d{1,5})"
                            "(?:\\s{0,2}(-|–|—|t/m|tot en met|tot|to|en|and|,)\\s{0,2}(\\d{1,5}))?(?!\\d)"_s,
                            options};
    QRegularExpression ordinal{
        u"(?<![\\p{L}\\p{N}])(?:(\\d{1,2})\\s?(?:ste|de|e|st|nd|rd|th)|("_s + ordinals
            + u"))\\s{1,3}(?:volle |hele |full )?(alinea|paragraaf|paragraph|regel|line)"
              "(?!\\p{L})(\\s{1,3}(?:van onder(?:en|af)?|from the bottom))?"_s,
        options};
    QRegularExpression paragraph{
        u"(?<![\\p{L}\\p{N}])(?:alinea|paragraaf|paragraph)\\.?\\s{0,3}(\\d{1,2})(?!\\d)"_s, options};
    QRegularExpression part{
        u"(?<![\\p{L}\\p{N}])(?:(bovenaan|bovenste|at the top)|(onderaan|onderste|at the bottom))(?!\\p{L})"_s,
        options};
    QRegularExpression general{
        u"^[^\\p{L}\\p{N}]{0,8}(?:algemeen|algemene (?:opmerking|punt)(?:en)?|general(?: remarks?)?)"
        "(?!\\p{L})"_s,
        options};
};

const Patterns &patterns()
{
    static const Patterns all;
    return all;
}

QString beginningOf(const QString &words)
{
    qsizetype end = std::min(reach, words.size());
    if (end > 0 && words.at(end - 1).isHighSurrogate())
        --end;
    return words.left(end);
}

/// Reads one place and remembers from where to where it is named.
class PlaceReader
{
public:
    explicit PlaceReader(const QString &words) : m_words(words) { }

    NamedPlace place()
    {
        readPage();
        readLine();
        readParagraph();
        readPart();
        if (m_from >= 0)
            m_place.text = m_words.mid(m_from, m_to - m_from).simplified();
        return m_place;
    }

private:
    /// Whether a part belongs to the place that is being read; the first one begins it.
    bool joins(const QRegularExpressionMatch &match)
    {
        if (!match.hasMatch())
            return false;
        const qsizetype from = match.capturedStart();
        const qsizetype to = match.capturedEnd();
        if (m_from >= 0 && (from > m_to + mostBetween || to + mostBetween < m_from))
            return false;
        m_from = m_from < 0 ? from : std::min(m_from, from);
        m_to = std::max(m_to, to);
        return true;
    }

    void readPage()
    {
        const auto match = patterns().page.match(m_words);
        if (joins(match))
            m_place.page = match.capturedView(1).toInt();
    }

    void readLine()
    {
        const auto match = patterns().line.match(m_words);
        if (!joins(match))
            return;
        m_place.line = match.capturedView(1).toInt();
        const int last = match.capturedView(3).toInt();
        const QString between = match.captured(2).toLower();
        const bool isList = between == u"en" || between == u"and" || between == u",";
        if (last > m_place.line && (!isList || last == m_place.line + 1))
            m_place.lastLine = last;
    }

    void readParagraph()
    {
        if (const auto match = patterns().ordinal.match(m_words); joins(match)) {
            int value = match.hasCaptured(2) ? ordinalValue(match.captured(2)) : match.captured(1).toInt();
            if (match.hasCaptured(4) && value > 0)
                value = -value;
            const QString what = match.captured(3).toLower();
            (what == u"regel" || what == u"line" ? m_place.row : m_place.paragraph) = value;
        } else if (const auto numbered = patterns().paragraph.match(m_words); joins(numbered)) {
            m_place.paragraph = numbered.capturedView(1).toInt();
        }
    }

    void readPart()
    {
        const auto match = patterns().part.match(m_words);
        if (m_place.page > 0 && joins(match))
            m_place.part = match.hasCaptured(1) ? NamedPlace::Part::Top : NamedPlace::Part::Bottom;
    }

    const QString &m_words;
    NamedPlace m_place;
    qsizetype m_from = -1;
    qsizetype m_to = -1;
};

QString foldedWords(const QString &text)
{
    return folded(text).simplified();
}

} // namespace

NamedPlace placeNamedIn(const QString &words)
{
    const QString beginning = beginningOf(words);
    if (const auto general = patterns().general.match(beginning); general.hasMatch()) {
        NamedPlace place;
        place.isGeneral = true;
        place.text = general.captured().simplified();
        return place;
    }
    return PlaceReader(beginning).place();
}

TargetFinder::TargetFinder(const Report &version, const PageMap &map) : m_version(version), m_map(map)
{
    m_folded.reserve(version.lines.size());
    for (const Line &line : version.lines)
        m_folded.append(foldedWords(line.text));
}

ProposedTarget TargetFinder::target(const NamedPlace &place, const QString &quoted) const
{
    if (place.isGeneral)
        return {};
    if (place.page > 0)
        return onPage(place, quoted);
    if (place.line > 0)
        return byNumber(place);
    return byWords(quoted, 0);
}

ProposedTarget TargetFinder::byNumber(const NamedPlace &place) const
{
    ProposedTarget found;
    if (!m_version.lineWithNumber(place.line)) {
        found.notice = PlaceTexts::tr("Version %1 has no line %2; choose the line that is meant.")
                           .arg(m_version.version)
                           .arg(place.line);
        return found;
    }
    found.line = place.line;
    if (place.lastLine > 0 && m_version.lineWithNumber(place.lastLine))
        found.lastLine = place.lastLine;
    else if (place.lastLine > 0)
        found.notice = PlaceTexts::tr("Version %1 has no line %2; only line %3 is proposed.")
                           .arg(m_version.version)
                           .arg(place.lastLine)
                           .arg(place.line);
    return found;
}

ProposedTarget TargetFinder::onPage(const NamedPlace &place, const QString &quoted) const
{
    const QList<PrintedPiece> page = m_map.onPage(place.page);
    if (m_map.isEmpty())
        return {0, 0,
                PlaceTexts::tr("Where the pages of this version end is not known; choose the line that is "
                               "meant.")};
    if (place.page > m_map.pages) {
        return {0, 0,
                PlaceTexts::tr("Version %1 has %n page(s); there is no page %2.", nullptr, m_map.pages)
                    .arg(m_version.version)
                    .arg(place.page)};
    }
    const auto stands = [&page](int number) {
        return std::any_of(page.cbegin(), page.cend(),
                           [number](const PrintedPiece &piece) { return piece.number == number; });
    };
    if (place.line > 0 && stands(place.line))
        return byNumber(place);
    const PrintedPiece *piece = nullptr;
    bool isNamed = true;
    if (place.paragraph != 0)
        piece = paragraphOn(page, place.paragraph);
    else if (place.line > 0 || place.row > 0)
        piece = pieceAtRow(page, place.line > 0 ? place.line : place.row);
    else if (place.part != NamedPlace::Part::Whole)
        piece = paragraphOn(page, place.part == NamedPlace::Part::Top ? 1 : -1);
    else
        isNamed = false;
    if (piece) {
        const bool isRow = place.paragraph == 0 && place.line > 0;
        const QString counted = isRow ? PlaceTexts::tr("Line %1 is not on page %2; its row %1 is line %3.")
                                            .arg(place.line)
                                            .arg(place.page)
                                            .arg(piece->number)
                                      : QString();
        return {piece->number, 0, counted};
    }
    ProposedTarget byQuote = byWords(quoted, place.page);
    if (byQuote.line > 0 || byQuote.notice.isEmpty()) {
        if (isNamed && byQuote.line == 0)
            byQuote.notice =
                PlaceTexts::tr("Page %1 has no such place; choose the line that is meant.").arg(place.page);
        else if (byQuote.line == 0)
            byQuote.notice =
                PlaceTexts::tr("The letter names page %1 and no line; choose the one that is meant.")
                    .arg(place.page);
    }
    return byQuote;
}

QList<int> TargetFinder::linesWith(const QString &quoted) const
{
    const QString words = foldedWords(quoted);
    QList<int> found;
    if (words.size() < leastQuote)
        return found;
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (m_folded.at(i).contains(words))
            found.append(m_version.lines.at(i).number);
    }
    return found;
}

ProposedTarget TargetFinder::byWords(const QString &quoted, int page) const
{
    QList<int> lines = linesWith(quoted);
    if (page > 0) {
        const QList<PrintedPiece> pieces = m_map.onPage(page);
        lines.removeIf([&](int number) {
            return std::none_of(pieces.cbegin(), pieces.cend(),
                                [number](const PrintedPiece &piece) { return piece.number == number; });
        });
    }
    if (lines.size() == 1)
        return {lines.constFirst(), 0, {}};
    if (lines.size() > 1) {
        return {0, 0,
                PlaceTexts::tr("The quoted words stand in %n lines; choose the one that is meant.", nullptr,
                               static_cast<int>(lines.size()))};
    }
    return {};
}

} // namespace relaas
