#include "core/report/correctiontext.h"

#include "core/report/correctionplace.h"
#include "core/report/correctionsplit.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct LetterTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CorrectionText)
};

/// Words in quotation marks.
struct Quotation
{
    qsizetype from = 0; ///< of the opening mark
    qsizetype to = 0; ///< behind the closing mark
    QString words;
};

QChar closingFor(QChar opening)
{
    switch (opening.unicode()) {
    case u'“':
    case u'„':
        return u'”';
    case u'«':
        return u'»';
    case u'‘':
        return u'’';
    case u'"':
        return u'"';
    case u'\'':
        return u'\'';
    default:
        return {};
    }
}

/// "'s avonds" and "foto’s" are no quotations.
bool isApostrophe(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c != u'\'' && c != u'’' && c != u'‘')
        return false;
    const bool isInWord =
        at > 0 && text.at(at - 1).isLetterOrNumber() && at + 1 < text.size() && text.at(at + 1).isLetter();
    const bool isShort = at + 2 < text.size() && QStringView(u"stnmr").contains(text.at(at + 1).toLower())
        && text.at(at + 2).isSpace();
    return isInWord || isShort;
}

/// Where a quotation that opened at `at` ends, -1 where it does not.
qsizetype endOfQuotation(const QString &text, qsizetype at)
{
    const QChar closing = closingFor(text.at(at));
    const bool isLow = text.at(at) == u'„';
    for (qsizetype end = at + 1; end < text.size(); ++end) {
        const bool closes = text.at(end) == closing || (isLow && text.at(end) == u'“');
        const bool closesWord = end + 1 == text.size() || !text.at(end + 1).isLetterOrNumber();
        if (closes && closesWord && !isApostrophe(text, end))
            return end;
    }
    return -1;
}

std::optional<Quotation> quotationFrom(const QString &text, qsizetype from)
{
    QString neverClosed; // marks that were looked for to the end once: each costs one pass
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool opensWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if (closingFor(text.at(at)).isNull() || !opensWord || neverClosed.contains(text.at(at))
            || isApostrophe(text, at))
            continue;
        const qsizetype end = endOfQuotation(text, at);
        if (end < 0) {
            neverClosed += text.at(at);
            continue;
        }
        const QString words = text.mid(at + 1, end - at - 1).trimmed();
        if (!words.isEmpty())
            return Quotation{at, end + 1, words};
        at = end;
    }
    return std::nullopt;
}

struct QuotedWords
{
    QString quoted;
    QString proposed;
};

/// The words of the report that a point names, and those that should stand there.
QuotedWords quotedWords(const QString &text)
{
    const auto first = quotationFrom(text, 0);
    if (!first)
        return {};
    const auto second = quotationFrom(text, first->to);
    if (!second)
        return {first->words, {}};
    const QString between = text.mid(first->to, second->from - first->to).toLower();
    const auto says = [&between](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&between](QStringView word) { return between.contains(word); });
    };
    if (says({u"in plaats van", u"instead of"}) && !says({u"dient", u"should"}))
        return {second->words, first->words};
    const bool isReplaced =
        says({u"moet", u"dient", u"lees", u"in plaats daarvan", u"wijzig", u"verander", u"vervang", u"maar",
              u"should", u"must", u"instead", u"read", u"but", u"→", u"->"});
    return {first->words, isReplaced ? second->words : QString()};
}

/// Said only where the words of one kind occur and those of no other.
CorrectionCategory categoryOf(const QString &text)
{
    using Category = CorrectionCategory;
    struct Sign
    {
        QStringView words;
        Category category;
    };
    static constexpr Sign signs[] = {
        {u"vertaalfout", Category::Mistranslation},
        {u"verkeerd vertaald", Category::Mistranslation},
        {u"verkeerde vertaling", Category::Mistranslation},
        {u"onjuist vertaald", Category::Mistranslation},
        {u"onjuiste vertaling", Category::Mistranslation},
        {u"foutief vertaald", Category::Mistranslation},
        {u"niet goed vertaald", Category::Mistranslation},
        {u"niet juist vertaald", Category::Mistranslation},
        {u"mistranslat", Category::Mistranslation},
        {u"translation error", Category::Mistranslation},
        {u"wrongly translated", Category::Mistranslation},
        {u"misverstand", Category::Misunderstanding},
        {u"verkeerd begrepen", Category::Misunderstanding},
        {u"misunderst", Category::Misunderstanding},
        {u"feitelijke fout", Category::FactualMistake},
        {u"feitelijk onjuist", Category::FactualMistake},
        {u"feitelijke onjuistheid", Category::FactualMistake},
        {u"factual", Category::FactualMistake},
        {u"aanvulling", Category::Addition},
        {u"toevoeging", Category::Addition},
        {u"toe te voegen", Category::Addition},
        {u"toegevoegd", Category::Addition},
        {u"in addition to what", Category::Addition},
        {u"would like to add", Category::Addition},
        {u"gang van zaken", Category::CourseOfInterview},
        {u"bejegen", Category::CourseOfInterview},
        {u"conduct of the interview", Category::CourseOfInterview},
    };
    QString words = text.toLower().simplified();
    words.remove(u"correcties en aanvullingen"_s).remove(u"corrections and additions"_s);
    Category found = Category::Unsorted;
    for (const Sign &sign : signs) {
        if (sign.category == found || !words.contains(sign.words))
            continue;
        if (found != Category::Unsorted)
            return Category::Unsorted;
        found = sign.category;
    }
    return found;
}

/// Whether nothing stands there but the place: a heading above points.
bool isPlaceAlone(const QString &words, const NamedPlace &place)
{
    if (place.isEmpty() || place.isGeneral)
        return false;
    QString rest = words.simplified();
    if (const qsizetype from = rest.indexOf(place.text); from >= 0)
        rest.remove(from, place.text.size());
    return std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Reads the stretches one after another; a place may rest on the page that an earlier one named.
class PointReader
{
public:
    PointReader(const Report &version, const PageMap &map) : m_finder(version, map) { }

    ProposedCorrection point(const QString &text, const QString &words, bool isFrame)
    {
        ProposedCorrection point;
        point.text = text;
        point.isFrame = isFrame;
        const QuotedWords quotations = quotedWords(words);
        point.quoted = quotations.quoted;
        point.proposed = quotations.proposed;
        point.category = categoryOf(words);
        // A frame that says something is a point after all.
        if (isFrame && point.quoted.isEmpty() && point.category == CorrectionCategory::Unsorted)
            return point;
        NamedPlace place = placeNamedIn(words);
        point.place = place.text;
        point.isFrame = isPlaceAlone(words, place);
        if (place.page > 0)
            m_page = place.page;
        else if (place.line == 0 && (place.paragraph != 0 || place.row != 0))
            place.page = m_page;
        if (point.isFrame)
            return point;
        const ProposedTarget target = m_finder.target(place, point.quoted);
        point.line = target.line;
        point.lastLine = target.lastLine;
        point.notice = target.notice;
        return point;
    }

private:
    TargetFinder m_finder;
    int m_page = 0;
};

} // namespace

QList<ProposedCorrection> proposedCorrections(const QString &letter, const Report &version,
                                              const PageMap &map)
{
    const QString text = cleaned(letter);
    const QList<LetterStretch> stretches = letterStretches(text, mostProposedCorrections);
    PointReader reader(version, map);
    QList<ProposedCorrection> points;
    points.reserve(stretches.size());
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const LetterStretch &stretch = stretches.at(i);
        const qsizetype end = i + 1 < stretches.size() ? stretches.at(i + 1).from : text.size();
        points.append(reader.point(text.mid(stretch.from, end - stretch.from),
                                   text.mid(stretch.wordsFrom, end - stretch.wordsFrom), stretch.isFrame));
    }
    if (points.size() >= mostProposedCorrections) {
        points.last().notice =
            LetterTexts::tr("At most %1 points are told apart: whatever follows stands in this one.")
                .arg(mostProposedCorrections);
    }
    return points;
}

Correction correctionFrom(const ProposedCorrection &proposed)
{
    Correction point;
    point.text = proposed.text.trimmed();
    point.place = proposed.place;
    point.line = proposed.line;
    point.lastLine = proposed.lastLine;
    point.quoted = proposed.quoted;
    point.proposed = proposed.proposed;
    point.category = proposed.category;
    return point;
}

} // namespace relaas
