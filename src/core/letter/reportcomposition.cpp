#include "core/letter/reportcomposition.h"

#include "core/letter/cleantext.h"
#include "core/letter/readbackclose.h"
#include "core/letter/recordingfindingprint.h"
#include "core/letter/reportcover.h"
#include "core/letter/wording.h"
#include "core/report/heard.h"
#include "core/timecode.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// What is printed before a line. A heading has no mark: it becomes one. Only the officer's words are in
/// italics.
struct PrintedLineType
{
    QStringView code;
    QStringView nl;
    QStringView en;
    bool isOfficer;
};

constexpr PrintedLineType printedLineTypes[] = {
    {u"V", u"V", u"Q", true},
    {u"A", u"A", u"A", false},
    {u"OR", u"Opmerking rapporteur", u"Reporter's remark", true},
    {u"P", u"Pauze", u"Break", true},
    {u"T", u"Tolkwissel", u"Change of interpreter", true},
    {u"D", u"Document", u"Document", true},
    {u"TI", u"Onderbreking opname", u"Recording interrupted", true},
    {u"L", u"Gemachtigde", u"Lawyer", false},
    {u"K", u"", u"", true},
};

struct PrintedVerdict
{
    QStringView name;
    QStringView nl;
    QStringView en;
};

constexpr PrintedVerdict printedVerdicts[] = {
    {u"", u"", u""},
    {u"agrees", u"komt overeen", u"agrees"},
    {u"agrees_in_substance", u"komt in hoofdzaak overeen", u"agrees in substance"},
    {u"deviates", u"wijkt af", u"deviates"},
    {u"not_in_recording", u"staat niet op de opname", u"not in the recording"},
    {u"not_in_report", u"op de opname, niet in het rapport", u"in the recording, not in the report"},
    {u"inaudible", u"niet te verstaan", u"inaudible"},
};

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

/// Writes one report; holds the language so that every pair of words is chosen in one place.
class Reporter
{
public:
    Reporter(const ReportFacts &facts, Language language) : m_facts(facts), m_language(language) { }

    Result<Letter> report();

private:
    QString in(QStringView nl, QStringView en) const { return (isDutch() ? nl : en).toString(); }
    bool isDutch() const { return m_language == Language::Dutch; }
    Result<void> checkCover() const;
    FieldTable cover() const;
    void addFirstCover();
    void addCoverSheet();
    Result<void> addLine(const ReportFactsLine &line);
    QString found(const ReportFactsLine &line, const PrintedVerdict &verdict) const;
    bool isMarkedUnsaid(const ReportFactsLine &line) const;
    QString noteOf(const ReportFactsLine &line, const PrintedVerdict &verdict) const;
    void addHeading(const ReportFactsLine &line, const QString &text);
    std::vector<Runs> notesOf(int line) const;
    void addCorrections();
    void addRecordings();

    const ReportFacts &m_facts;
    Language m_language;
    Letter m_letter;
};

Result<void> Reporter::checkCover() const
{
    const std::pair<bool, const char *> needed[] = {
        {m_facts.caseNumber.trimmed().isEmpty(), QT_TRANSLATE_NOOP("ReportComposition", "the case number")},
        {m_facts.vNumber.trimmed().isEmpty(), QT_TRANSLATE_NOOP("ReportComposition", "the V-number")},
        {m_facts.applicantName.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("ReportComposition", "the applicant's name")},
        {!m_facts.heldOn.isValid(), QT_TRANSLATE_NOOP("ReportComposition", "the date of the interview")},
        {m_facts.lines.empty(), QT_TRANSLATE_NOOP("ReportComposition", "at least one line")},
    };
    for (const auto &[isMissing, what] : needed) {
        if (isMissing) {
            return invalid(QCoreApplication::translate(
                               "ReportComposition",
                               "The report cannot be written: it needs %1. Complete it and try again.")
                               .arg(QCoreApplication::translate("ReportComposition", what)));
        }
    }
    return {};
}

FieldTable Reporter::cover() const
{
    FieldTable table;
    const auto add = [&](QStringView nl, QStringView en, const QString &text) {
        if (const QString clean = cleanLine(text); !clean.isEmpty())
            table.rows.push_back({in(nl, en), {{clean, Run::Style::Plain}}});
    };
    const auto clock = [](QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); };
    QStringList hours = {clock(m_facts.startedAt), clock(m_facts.endedAt)};
    hours.removeAll(QString());
    add(u"Naam", u"Name", m_facts.applicantName);
    add(u"Geboortedatum", u"Date of birth", dateInWords(m_facts.birthDate, m_language));
    add(u"Nationaliteit", u"Nationality", isDutch() ? m_facts.nationalityNl : m_facts.nationalityEn);
    add(u"Soort gehoor", u"Kind of interview", isDutch() ? m_facts.interviewKindNl : m_facts.interviewKindEn);
    add(u"Tijd", u"Time", hours.join(u" – "_s));
    add(u"Plaats", u"Place", m_facts.place);
    add(u"Taal", u"Language", m_facts.spokenLanguage);
    add(u"Gehoormedewerker", u"Officer", m_facts.officer);
    add(u"Tolk", u"Interpreter", m_facts.interpreter);
    add(u"Gemachtigde", u"Lawyer", m_facts.lawyer);
    add(u"Correcties en aanvullingen tot en met", u"Corrections and additions until",
        dateInWords(m_facts.commentsUntil, m_language));
    return table;
}

Result<void> Reporter::addLine(const ReportFactsLine &line)
{
    const auto type = std::ranges::find(printedLineTypes, QStringView(line.type), &PrintedLineType::code);
    const auto verdict = std::ranges::find(printedVerdicts, QStringView(line.verdict), &PrintedVerdict::name);
    if (type == std::end(printedLineTypes) || verdict == std::end(printedVerdicts)) {
        const QString unknown = type == std::end(printedLineTypes) ? line.type : line.verdict;
        return invalid(
            QCoreApplication::translate("ReportComposition",
                                        "The report cannot be written: line %1 has the unknown mark \"%2\".")
                .arg(QString::number(line.number), unknown));
    }
    const QString text = cleanText(line.text).trimmed();
    if (type->code == u"K") {
        addHeading(line, text.simplified());
        return {};
    }
    if (m_letter.blocks.empty() || !std::holds_alternative<NumberedLines>(m_letter.blocks.back()))
        m_letter.blocks.emplace_back(NumberedLines{});
    std::get<NumberedLines>(m_letter.blocks.back())
        .lines.push_back({line.number,
                          in(type->nl, type->en),
                          {{text,
                            !type->isOfficer           ? Run::Style::Plain
                                : isMarkedUnsaid(line) ? Run::Style::Faint
                                                       : Run::Style::Emphasis}},
                          line.atMs ? timecode(*line.atMs) : QString(),
                          noteOf(line, *verdict),
                          notesOf(line.number),
                          cleanText(line.quotation.text).trimmed(),
                          line.quotation.isRightToLeft(),
                          line.type});
    return {};
}

/// With the code of its section, unless its words begin with that; what is quoted with it follows.
void Reporter::addHeading(const ReportFactsLine &line, const QString &text)
{
    const bool isNamed = line.section.isEmpty() || text == line.section
        || text.startsWith(line.section + u' ') || text.startsWith(line.section + u'.');
    const QString title = isNamed ? text : u"%1 %2"_s.arg(line.section, text);
    m_letter.blocks.emplace_back(Heading{2, {{title, Run::Style::Plain}}, line.number});
    if (!line.quotation.isEmpty())
        m_letter.blocks.emplace_back(Paragraph{
            {{cleanText(line.quotation.text).trimmed(), Run::Style::Quotation}}, Paragraph::Role::Quotation});
}

/// What was printed in an earlier layout stays as it was.
bool Reporter::isMarkedUnsaid(const ReportFactsLine &line) const
{
    return line.isUnsaid && m_facts.layout >= ReportLayout::UnsaidMarked;
}

/// All that is said beneath a line: that nobody knows it was said, that it was refused, what language is
/// quoted, what was found.
QString Reporter::noteOf(const ReportFactsLine &line, const PrintedVerdict &verdict) const
{
    QStringList notes;
    if (isMarkedUnsaid(line))
        notes.append(
            in(u"Standaardzin zonder plaats in een opname: niet vastgesteld dat deze is uitgesproken",
               u"Standard sentence without a place in a recording: not established that it was said"));
    if (line.isRefused)
        notes.append(in(u"Door betrokkene geweigerd", u"Refused by the applicant"));
    if (!line.quotation.isEmpty() && !line.quotationLanguage.nl.isEmpty())
        notes.append(in(u"Oorspronkelijke woorden in het %1", u"Original words in %1")
                         .arg(isDutch() ? line.quotationLanguage.nl : line.quotationLanguage.en));
    notes.append(found(line, verdict));
    notes.removeAll(QString());
    return notes.join(u". "_s);
}

/// As reports were printed first. It stays as it is: what was sent so is printed so.
void Reporter::addFirstCover()
{
    m_letter.blocks.emplace_back(cover());
    m_letter.blocks.emplace_back(Paragraph{{{in(u"De tekst van de medewerker staat cursief. V is een vraag, "
                                                u"A is een antwoord. Het getal in de kantlijn is "
                                                u"het vaste nummer van de regel; de tijd is de plaats in de "
                                                u"opname. Bij twijfel over wat is gezegd, gaat "
                                                u"de opname voor.",
                                                u"The officer's text is in italics. Q is a question, A is an "
                                                u"answer. The figure in the margin is the "
                                                u"permanent number of the line; the time is the place in the "
                                                u"recording. Where there is doubt about what "
                                                u"was said, the recording prevails."),
                                             Run::Style::Plain}},
                                           Paragraph::Role::Note});
}

void Reporter::addCoverSheet()
{
    m_letter.blocks = reportCover(m_facts, m_language);
    m_letter.numbersRows = m_facts.isAsSent;
    m_letter.runningHead = in(u"V-nummer %1, versie %2", u"V-number %1, version %2")
                               .arg(cleanLine(m_facts.vNumber), QString::number(m_facts.version));
}

/// What was found, and whether the sound was heard for it: "heard" is only said where it was.
QString Reporter::found(const ReportFactsLine &line, const PrintedVerdict &verdict) const
{
    const QString note = cleanLine(line.note);
    if (verdict.name.isEmpty())
        return note;
    QString how = in(u"Opname beluisterd", u"Recording heard");
    if (line.heardPermille && *line.heardPermille < 10)
        how = in(u"Opname niet beluisterd", u"Recording not heard");
    else if (line.heardPermille && *line.heardPermille < HowHeard::enough)
        how = in(u"Opname voor %1 % beluisterd", u"Recording heard for %1 %").arg(*line.heardPermille / 10);
    if (line.foundInVersion > 0)
        how = in(u"%1 bij versie %2", u"%1 for version %2").arg(how, QString::number(line.foundInVersion));
    const QString what = u"%1: %2"_s.arg(how, in(verdict.nl, verdict.en));
    return note.isEmpty() ? what : u"%1: %2"_s.arg(what, note);
}

std::vector<Runs> Reporter::notesOf(int line) const
{
    std::vector<Runs> notes;
    for (const RecordingFinding &each : m_facts.findings) {
        if (each.lineNumber == line)
            notes.push_back(findingNote(each, m_language));
    }
    for (const CorrectionFacts &each : m_facts.corrections) {
        if (each.line == line)
            notes.push_back(correctionNote(each, m_language));
    }
    return notes;
}

/// Those about the report as a whole, and those about a heading, which has no room beneath it.
void Reporter::addCorrections()
{
    List rest;
    for (const CorrectionFacts &each : m_facts.corrections) {
        const auto line = std::ranges::find(m_facts.lines, each.line, &ReportFactsLine::number);
        if (line == m_facts.lines.end() || line->type == u"K")
            rest.items.push_back(correctionNote(each, m_language));
    }
    if (rest.items.empty())
        return;
    m_letter.blocks.emplace_back(
        Heading{2, {{in(u"Correcties en aanvullingen", u"Corrections and additions"), Run::Style::Plain}}});
    m_letter.blocks.emplace_back(std::move(rest));
}

void Reporter::addRecordings()
{
    if (m_facts.recordings.empty())
        return;
    m_letter.blocks.emplace_back(Heading{2, {{in(u"Geluidsopnamen", u"Recordings"), Run::Style::Plain}}});
    m_letter.blocks.emplace_back(Paragraph{{{in(u"De tijden in dit rapport horen bij de volgende opnamen. "
                                                u"Met het controlegetal (SHA-256) is na te gaan "
                                                u"dat een opname niet is veranderd.",
                                                u"The times in this report belong to the following "
                                                u"recordings. The checksum (SHA-256) shows whether a "
                                                u"recording is unchanged."),
                                             Run::Style::Plain}}});
    for (const ReportFactsRecording &each : m_facts.recordings) {
        m_letter.blocks.emplace_back(
            Paragraph{{{cleanLine(each.fileName), Run::Style::Strong},
                       {u"\nSHA-256 "_s + cleanLine(each.sha256), Run::Style::Plain}},
                      Paragraph::Role::Note});
    }
}

Result<Letter> Reporter::report()
{
    if (auto checked = checkCover(); !checked)
        return checked.error();
    const auto field = [&](QStringView nl, QStringView en, const QString &text) {
        m_letter.reference.rows.push_back({in(nl, en), {{cleanLine(text), Run::Style::Plain}}});
    };
    m_letter.language = m_language;
    m_letter.title = in(u"Rapport van het gehoor", u"Interview report");
    m_letter.sender = u"Immigratie- en Naturalisatiedienst"_s;
    m_letter.documentId = cleanLine(m_facts.documentId.isEmpty() ? m_facts.caseNumber : m_facts.documentId);
    field(u"V-nummer", u"V-number", m_facts.vNumber);
    field(u"Zaaknummer", u"Case number", m_facts.caseNumber);
    field(u"Datum gehoor", u"Date of interview", dateInWords(m_facts.heldOn, m_language));
    field(u"Versie", u"Version", QString::number(m_facts.version));
    if (m_facts.layout == ReportLayout::Plain)
        addFirstCover();
    else
        addCoverSheet();
    for (const ReportFactsLine &line : m_facts.lines) {
        if (auto added = addLine(line); !added)
            return added.error();
    }
    for (Block &block : readBackClose(m_facts.readBack, m_facts.version, m_language))
        m_letter.blocks.push_back(std::move(block));
    addCorrections();
    if (m_facts.layout == ReportLayout::Plain)
        addRecordings(); // else on the cover sheet
    for (Block &block : correctionAnnex(m_facts.letters, m_language))
        m_letter.blocks.push_back(std::move(block));
    return std::move(m_letter);
}

} // namespace

Result<Letter> composed(const ReportFacts &facts, Language language)
{
    return Reporter(facts, language).report();
}

} // namespace relaas
