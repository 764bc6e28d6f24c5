#include "core/letter/correctionreply.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"
#include "core/timecode.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// A name that is stored and its words on paper.
struct PrintedName
{
    QStringView name;
    QStringView nl;
    QStringView en;
};

constexpr PrintedName handlings[] = {
    {u"adopted", u"overgenomen", u"adopted"},
    {u"partly_adopted", u"deels overgenomen", u"partly adopted"},
    {u"not_adopted", u"niet overgenomen", u"not adopted"},
};

constexpr PrintedName categories[] = {
    {u"mistranslation", u"vertaalfout", u"mistranslation"},
    {u"misunderstanding", u"misverstand", u"misunderstanding"},
    {u"factual_mistake", u"feitelijke fout", u"factual mistake"},
    {u"addition", u"aanvulling", u"addition"},
    {u"course_of_interview", u"opmerking over de gang van zaken", u"remark on the course of the interview"},
};

constexpr PrintedName origins[] = {
    {u"letter", u"brief", u"letter"},
    {u"email", u"e-mailbericht", u"e-mail"},
    {u"telephone", u"telefonisch", u"by telephone"},
    {u"spoken", u"mondeling", u"spoken"},
};

constexpr PrintedName channels[] = {
    {u"letter", u"uw brief", u"your letter"},
    {u"email", u"uw e-mailbericht", u"your e-mail"},
    {u"telephone", u"uw telefonische opmerkingen", u"your remarks by telephone"},
    {u"spoken", u"uw mondelinge opmerkingen", u"your spoken remarks"},
};

template<size_t Count>
QString printed(const PrintedName (&names)[Count], const QString &name, Language language)
{
    const auto found = std::ranges::find(names, QStringView(name), &PrintedName::name);
    if (found == std::end(names))
        return {};
    return (language == Language::Dutch ? found->nl : found->en).toString();
}

QString heardText(const CorrectionFacts &point)
{
    QStringList passages;
    for (const auto &[from, to] : point.heardMs)
        passages.append(timecode(from) + u" – "_s + timecode(to));
    return passages.join(u", "_s);
}

QString inQuotes(const QString &words)
{
    return u"“"_s + cleanText(words).simplified() + u"”"_s;
}

/// "Point 1.2 – line 7 (page 3)"
QString titleOfPoint(const QString &number, const CorrectionFacts &point, Language language)
{
    const auto in = [&](QStringView nl, QStringView en) {
        return (language == Language::Dutch ? nl : en).toString();
    };
    const QString title = in(u"Punt %1", u"Point %1").arg(number);
    if (point.line == 0)
        return title + u" – "_s + in(u"het rapport als geheel", u"the report as a whole");
    QString place = in(u"regel %1", u"line %1").arg(point.line);
    if (point.lastLine > point.line)
        place = in(u"regels %1 tot en met %2", u"lines %1 to %2").arg(point.line).arg(point.lastLine);
    if (point.page > 0)
        place += in(u" (pagina %1)", u" (page %1)").arg(point.page);
    return title + u" – "_s + place;
}

/// Writes one reply; holds the language so that every pair of words is chosen in one place.
class Replier
{
public:
    Replier(const CorrectionReplyFacts &facts, Language language) : m_facts(facts), m_language(language) { }

    Result<Letter> reply();

private:
    bool isDutch() const { return m_language == Language::Dutch; }
    QString in(QStringView nl, QStringView en) const { return (isDutch() ? nl : en).toString(); }
    void addParagraph(const QString &text)
    {
        m_letter.blocks.emplace_back(Paragraph{{{text, Run::Style::Plain}}});
    }
    Result<void> check() const;
    void addHead();
    void addIntroduction();
    void addCounts();
    void addPoint(const CorrectionFacts &point);

    const CorrectionReplyFacts &m_facts;
    Language m_language;
    Letter m_letter;
};

Result<void> Replier::check() const
{
    if (m_facts.points.empty()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("CorrectionReply", "There is no point to reply to.")};
    }
    QStringList open;
    for (const CorrectionFacts &point : m_facts.points) {
        if (printed(handlings, point.handling, m_language).isEmpty())
            open.append(QString::number(point.number));
    }
    if (open.isEmpty())
        return {};
    const int count = static_cast<int>(open.size());
    return Error{
        Error::Code::NotAllowed,
        QCoreApplication::translate("CorrectionReply",
                                    "The reply cannot be written while %n point(s) are open: %1. Say "
                                    "what is done with them first.",
                                    nullptr, count)
            .arg(open.join(u", "_s))};
}

void Replier::addHead()
{
    const auto field = [&](QStringView nl, QStringView en, const QString &text) {
        if (!text.isEmpty())
            m_letter.reference.rows.push_back({in(nl, en), {{cleanLine(text), Run::Style::Plain}}});
    };
    m_letter.language = m_language;
    m_letter.title =
        in(u"Reactie op de correcties en aanvullingen", u"Reply to the corrections and additions");
    m_letter.sender = u"Immigratie- en Naturalisatiedienst"_s;
    m_letter.documentId = cleanLine(m_facts.documentId);
    m_letter.addressee = {cleanLine(m_facts.recipient)};
    field(u"Datum", u"Date", dateInWords(m_facts.repliedOn, m_language));
    field(u"V-nummer", u"V-number", m_facts.vNumber);
    field(u"Zaaknummer", u"Case number", m_facts.caseNumber);
    field(u"Betreft", u"Concerning", m_facts.applicantName);
}

void Replier::addIntroduction()
{
    const QString channel = printed(channels, m_facts.channel, m_language);
    const QString sentence = in(u"Op %1 ontving ik %2 met correcties en aanvullingen op versie %3 van het "
                                u"rapport van het gehoor van %4. Hieronder staat bij elk punt wat "
                                u"ermee is gedaan en waarom. De tekst van het rapport blijft staan zoals zij "
                                u"was; wat is overgenomen, staat als aantekening bij de regel.",
                                u"On %1 I received %2 with corrections and additions to version %3 of the "
                                u"report of the interview of %4. Below stands for each point what was done "
                                u"with it and why. The text of the report stays as it was; what was adopted "
                                u"stands as a note with the line.");
    addParagraph(sentence.arg(dateInWords(m_facts.receivedOn, m_language), channel,
                              QString::number(m_facts.version), dateInWords(m_facts.heldOn, m_language)));
    if (m_facts.isLate) {
        addParagraph(in(u"De opmerkingen kwamen na afloop van de termijn binnen. Omdat er nog geen besluit "
                        u"was, zijn zij wel betrokken bij de beoordeling.",
                        u"The remarks came in after the period had ended. As there was no decision yet, they "
                        u"were taken into account all the same."));
    }
}

void Replier::addCounts()
{
    FieldTable counts;
    for (const PrintedName &handling : handlings) {
        const auto count = std::ranges::count(m_facts.points, handling.name, &CorrectionFacts::handling);
        const QString words = (isDutch() ? handling.nl : handling.en).toString();
        counts.rows.push_back(
            {words.left(1).toUpper() + words.mid(1), {{QString::number(count), Run::Style::Plain}}});
    }
    m_letter.blocks.emplace_back(std::move(counts));
}

void Replier::addPoint(const CorrectionFacts &point)
{
    m_letter.blocks.emplace_back(
        Heading{3, {{titleOfPoint(QString::number(point.number), point, m_language), Run::Style::Plain}}});
    FieldTable table;
    const auto add = [&](QStringView nl, QStringView en, const QString &text,
                         Run::Style style = Run::Style::Plain) {
        if (const QString clean = cleanText(text).trimmed(); !clean.isEmpty())
            table.rows.push_back({in(nl, en), {{clean, style}}});
    };
    add(u"Uw opmerking", u"Your remark", point.text, Run::Style::Quotation);
    add(u"Soort", u"Kind", printed(categories, point.category, m_language));
    add(u"Tekst in het rapport", u"Words of the report", point.quoted);
    add(u"Door u voorgesteld", u"Proposed by you", point.proposed);
    add(u"Vergeleken met de opname", u"Compared with the recording", heardText(point));
    add(u"Uitkomst", u"Outcome", printed(handlings, point.handling, m_language), Run::Style::Strong);
    add(u"Reden", u"Reason", point.reason);
    add(u"Gevolg voor de beoordeling", u"Effect on the assessment",
        point.effect.isEmpty() ? in(u"geen", u"none") : point.effect);
    m_letter.blocks.emplace_back(std::move(table));
}

Result<Letter> Replier::reply()
{
    if (const auto checked = check(); !checked)
        return checked.error();
    addHead();
    addIntroduction();
    addCounts();
    for (const CorrectionFacts &point : m_facts.points)
        addPoint(point);
    addParagraph(
        in(u"De mogelijkheid om opmerkingen te maken over onjuiste vertalingen, misverstanden en "
           u"andere feitelijke fouten staat in artikel 14, derde lid, van Verordening (EU) 2024/1348.",
           u"The opportunity to comment on incorrect translations, misunderstandings and other "
           u"factual mistakes is given by article 14(3) of Regulation (EU) 2024/1348."));
    m_letter.blocks.emplace_back(Signature{{{{in(u"Hoogachtend,", u"Yours faithfully,"), Run::Style::Plain}},
                                            {{cleanLine(m_facts.officer), Run::Style::Plain}}}});
    return std::move(m_letter);
}

FieldTable annexTable(const CorrectionFacts &point, Language language)
{
    FieldTable table;
    const auto add = [&](QStringView nl, QStringView en, const QString &text,
                         Run::Style style = Run::Style::Plain) {
        if (const QString clean = cleanText(text).trimmed(); !clean.isEmpty())
            table.rows.push_back({(language == Language::Dutch ? nl : en).toString(), {{clean, style}}});
    };
    const QString outcome = printed(handlings, point.handling, language);
    const QString on = dateInWords(point.handledOn, language);
    QStringList handled{outcome.isEmpty() ? u"open"_s : outcome};
    if (!outcome.isEmpty())
        handled << on << point.handledBy;
    handled.removeAll(QString());
    add(u"Opmerking", u"Remark", point.text, Run::Style::Quotation);
    add(u"Soort", u"Kind", printed(categories, point.category, language));
    add(u"Grondslag", u"Legal basis", point.legalBasis);
    add(u"Tekst in het rapport", u"Words of the report", point.quoted);
    add(u"Voorgesteld", u"Proposed", point.proposed);
    add(u"Vergeleken met de opname", u"Compared with the recording", heardText(point));
    add(u"Uitkomst", u"Outcome", handled.join(u", "_s), Run::Style::Strong);
    if (!outcome.isEmpty()) {
        add(u"Reden", u"Reason", point.reason);
        const QString none = language == Language::Dutch ? u"geen"_s : u"none"_s;
        add(u"Gevolg voor de beoordeling", u"Effect on the assessment",
            point.effect.isEmpty() ? none : point.effect);
    }
    return table;
}

QString titleOfLetter(const CorrectionLetterFacts &letter, Language language)
{
    const bool isDutch = language == Language::Dutch;
    QString title = (isDutch ? u"%1. %2, ontvangen op %3 van %4"_s : u"%1. %2, received on %3 from %4"_s)
                        .arg(QString::number(letter.number), printed(origins, letter.channel, language),
                             dateInWords(letter.receivedOn, language), cleanLine(letter.from));
    if (letter.isLate)
        title += isDutch ? u" (na afloop van de termijn)"_s : u" (after the period)"_s;
    return title;
}

} // namespace

Runs correctionNote(const CorrectionFacts &point, Language language)
{
    const bool isDutch = language == Language::Dutch;
    const QString version = point.version > 0
        ? (isDutch ? u" bij versie %1"_s : u" to version %1"_s).arg(point.version)
        : QString();
    const QString label = (isDutch ? u"Correctie %1%2 (%3 op %4): "_s : u"Correction %1%2 (%3 on %4): "_s)
                              .arg(point.label, version, printed(handlings, point.handling, language),
                                   dateInWords(point.handledOn, language));
    QString words;
    if (!point.proposed.isEmpty() && !point.quoted.isEmpty())
        words = (isDutch ? u"lees %1 in plaats van %2."_s : u"read %1 instead of %2."_s)
                    .arg(inQuotes(point.proposed), inQuotes(point.quoted));
    else if (!point.proposed.isEmpty())
        words = (isDutch ? u"lees %1."_s : u"read %1."_s).arg(inQuotes(point.proposed));
    else
        words = inQuotes(point.text);
    if (point.handling == u"partly_adopted"_s && !point.reason.isEmpty())
        words += u' ' + cleanText(point.reason).simplified();
    return {{label, Run::Style::Strong}, {words, Run::Style::Plain}};
}

std::vector<Block> correctionAnnex(const std::vector<CorrectionLetterFacts> &letters, Language language)
{
    std::vector<Block> blocks;
    const QString title = language == Language::Dutch
        ? u"Correcties en aanvullingen: wat ermee is gedaan"_s
        : u"Corrections and additions: what was done with them"_s;
    for (const CorrectionLetterFacts &letter : letters) {
        if (blocks.empty())
            blocks.emplace_back(Heading{1, {{title, Run::Style::Plain}}});
        blocks.emplace_back(Heading{2, {{titleOfLetter(letter, language), Run::Style::Plain}}});
        for (const CorrectionFacts &point : letter.points) {
            blocks.emplace_back(
                Heading{3, {{titleOfPoint(point.label, point, language), Run::Style::Plain}}});
            blocks.emplace_back(annexTable(point, language));
        }
    }
    return blocks;
}

Result<Letter> composed(const CorrectionReplyFacts &facts, Language language)
{
    return Replier(facts, language).reply();
}

} // namespace relaas
