#include "core/letter/recordingfindingprint.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"
#include "core/timecode.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Writes one finding; holds the language so that every pair of words is chosen in one place.
class FindingPrinter
{
public:
    FindingPrinter(const RecordingFindingFacts &facts, Language language)
        : m_facts(facts)
        , m_said(facts.finding.statement)
        , m_language(language)
    {
    }

    Result<Letter> print();

private:
    QString in(QStringView nl, QStringView en) const
    {
        return (m_language == Language::Dutch ? nl : en).toString();
    }
    QString day(QDate date) const { return dateInWords(date, m_language); }
    QString doubter() const;
    QString conclusion() const;
    QString heard(const HowHeard &heard) const;
    const Recording *recording(RecordingId id) const;

    void addHeading(QStringView nl, QStringView en);
    void addRow(FieldTable &table, QStringView nl, QStringView en, const QString &text) const;
    void addHead();
    void addDoubt();
    void addSentence();
    void addMoments();
    void addHeard();
    void addConclusion();

    const RecordingFindingFacts &m_facts;
    const RecordingStatement &m_said;
    Language m_language;
    Letter m_letter;
    int m_part = 0;
};

QString FindingPrinter::doubter() const
{
    QString who;
    switch (m_said.doubt.raisedBy) {
    case Doubter::Officer:
        who = in(u"de medewerker", u"the officer");
        break;
    case Doubter::Lawyer:
        who = in(u"de advocaat", u"the lawyer");
        break;
    case Doubter::Applicant:
        who = in(u"de vreemdeling", u"the applicant");
        break;
    case Doubter::Supervisor:
        who = in(u"de senior medewerker", u"the supervisor");
        break;
    }
    const QString name = cleanLine(m_said.doubt.name);
    return name.isEmpty() ? who : u"%1, %2"_s.arg(who, name);
}

QString FindingPrinter::conclusion() const
{
    switch (m_said.conclusion) {
    case RecordingConclusion::RecordingPrevails:
        return in(u"De opname zegt iets anders dan het rapport en gaat voor. Wat hierboven onder 4 staat, "
                  u"treedt in de plaats van de tekst van het rapport.",
                  u"The recording says otherwise than the report and prevails. What stands above under 4 "
                  u"takes the place of the words of the report.");
    case RecordingConclusion::ReportStands:
        return in(u"Het rapport blijft op dit punt staan.", u"The report stands on this point.");
    case RecordingConclusion::CannotBeMadeOut:
        return in(u"Op de opname is op dit punt niet te verstaan wat is gezegd.",
                  u"What was said cannot be made out on the recording at this point.");
    }
    return {};
}

QString FindingPrinter::heard(const HowHeard &heard) const
{
    QString text = in(u"%1 % beluisterd", u"%1 % of it heard").arg(heard.permille / 10);
    if (heard.aidedPermille > 0) {
        text += in(u", zonder luisterhulp %1 %, met luisterhulp %2 %",
                   u", without listening aids %1 %, with them %2 %")
                    .arg(heard.unaidedPermille / 10)
                    .arg(heard.aidedPermille / 10);
    }
    return text;
}

const Recording *FindingPrinter::recording(RecordingId id) const
{
    const auto found = std::find_if(m_facts.recordings.cbegin(), m_facts.recordings.cend(),
                                    [id](const Recording &each) { return each.id == id; });
    return found == m_facts.recordings.cend() ? nullptr : &*found;
}

void FindingPrinter::addHeading(QStringView nl, QStringView en)
{
    m_letter.blocks.emplace_back(
        Heading{2, {{u"%1. %2"_s.arg(++m_part).arg(in(nl, en)), Run::Style::Plain}}});
}

void FindingPrinter::addRow(FieldTable &table, QStringView nl, QStringView en, const QString &text) const
{
    if (const QString clean = cleanText(text).trimmed(); !clean.isEmpty())
        table.rows.push_back({in(nl, en), {{clean, Run::Style::Plain}}});
}

void FindingPrinter::addHead()
{
    const RecordingFinding &finding = m_facts.finding;
    const auto field = [&](QStringView nl, QStringView en, const QString &text) {
        if (!text.isEmpty())
            m_letter.reference.rows.push_back({in(nl, en), {{cleanLine(text), Run::Style::Plain}}});
    };
    m_letter.language = m_language;
    m_letter.title =
        in(u"Opnamebevinding %1", u"Finding on the recording %1").arg(findingLabel(finding.number));
    m_letter.sender = u"Immigratie- en Naturalisatiedienst"_s;
    m_letter.documentId = cleanLine(m_facts.documentId);
    field(u"V-nummer", u"V-number", m_facts.vNumber);
    field(u"Zaaknummer", u"Case number", m_facts.caseNumber);
    field(u"Betreft", u"Concerning", m_facts.applicantName);
    field(u"Gehoor", u"Interview",
          in(u"%1, versie %2 van het rapport", u"%1, version %2 of the report")
              .arg(day(m_facts.heldOn))
              .arg(finding.version));
    m_letter.blocks.emplace_back(Paragraph{
        {{in(u"Bij twijfel over wat de vreemdeling tijdens het gehoor heeft verklaard, gaat de "
             u"geluidsopname voor (artikel 14, vierde lid, van Verordening (EU) 2024/1348).",
             u"Where there is doubt as to the statements made by the applicant during the interview, the "
             u"audio recording prevails (article 14(4) of Regulation (EU) 2024/1348)."),
          Run::Style::Plain}}});
}

void FindingPrinter::addDoubt()
{
    addHeading(u"De twijfel", u"The doubt");
    FieldTable table;
    addRow(table, u"Naar voren gebracht door", u"Raised by",
           u"%1, %2"_s.arg(doubter(), day(m_said.doubt.on)));
    addRow(table, u"Twijfel", u"Doubt", m_said.doubt.words);
    m_letter.blocks.emplace_back(std::move(table));
}

void FindingPrinter::addSentence()
{
    const RecordingFinding &finding = m_facts.finding;
    addHeading(u"Wat het rapport zegt", u"What the report says");
    NumberedLine line;
    line.number = finding.lineNumber;
    line.mark = m_facts.lineCode;
    line.code = m_facts.lineCode;
    line.runs = {{cleanText(finding.sentence), Run::Style::Plain}};
    m_letter.blocks.emplace_back(NumberedLines{{line}});
    FieldTable table;
    addRow(table, u"SHA-256 van de regel", u"SHA-256 of the line",
           QString::fromLatin1(finding.sentenceSha256));
    m_letter.blocks.emplace_back(std::move(table));
}

void FindingPrinter::addMoments()
{
    addHeading(u"Waar het op de opname staat", u"Where it is on the recording");
    FieldTable table;
    QList<RecordingId> named;
    for (qsizetype i = 0; i < m_said.moments.size(); ++i) {
        const Anchor &moment = m_said.moments.at(i);
        const Recording *source = recording(moment.recording);
        const int rate = source ? source->sampleRate : 0;
        const auto time = [rate](qint64 frame) { return timecodeWithMs(msFromFrames(frame, rate)); };
        const QString text = u"%1 – %2, %3, %4"_s.arg(
            time(moment.fromFrame), time(moment.toFrame.value_or(moment.fromFrame)),
            source ? cleanLine(source->fileName) : QString(), heard(m_facts.finding.heard.value(i)));
        addRow(table, u"Moment %1"_s.arg(i + 1), u"Moment %1"_s.arg(i + 1), text);
        if (!named.contains(moment.recording))
            named.append(moment.recording);
    }
    for (const RecordingId id : named) {
        if (const Recording *source = recording(id))
            addRow(table, u"SHA-256 van de opname", u"SHA-256 of the recording",
                   QString::fromLatin1(source->sha256) + u'\n' + cleanLine(source->fileName));
    }
    m_letter.blocks.emplace_back(std::move(table));
}

void FindingPrinter::addHeard()
{
    addHeading(u"Wat te horen is", u"What is heard");
    NumberedLine line;
    line.number = m_facts.finding.lineNumber;
    line.mark = m_facts.lineCode;
    line.code = m_facts.lineCode;
    const QString dutch = cleanText(m_said.dutch);
    line.runs = {
        {dutch.isEmpty() ? in(u"[niet te verstaan]", u"[cannot be made out]") : dutch, Run::Style::Strong}};
    line.quotation = cleanText(m_said.original.text);
    line.isQuotationRightToLeft = m_said.original.isRightToLeft();
    m_letter.blocks.emplace_back(NumberedLines{{line}});
    FieldTable table;
    const QString code = m_said.original.language;
    if (!m_said.original.isEmpty())
        addRow(table, u"Taal", u"Language",
               m_facts.languageName.isEmpty() ? code : u"%1 (%2)"_s.arg(m_facts.languageName, code));
    addRow(table, u"In het Nederlands weergegeven door", u"Rendered into Dutch by",
           m_said.renderedBy == RenderedBy::Interpreter
               ? in(u"tolk %1", u"interpreter %1").arg(cleanLine(m_said.interpreter))
               : in(u"de medewerker", u"the officer"));
    m_letter.blocks.emplace_back(std::move(table));
}

void FindingPrinter::addConclusion()
{
    addHeading(u"Conclusie en gevolg", u"Conclusion and consequence");
    FieldTable table;
    addRow(table, u"Conclusie", u"Conclusion", conclusion());
    addRow(table, u"Wat dat betekent", u"What that means", m_said.meaning);
    addRow(table, u"Gevolg voor rapport en besluit", u"Consequence for report and decision",
           m_said.consequence.isEmpty() ? in(u"geen", u"none") : m_said.consequence);
    addRow(table, u"Vastgesteld door", u"Found by",
           u"%1, %2"_s.arg(cleanLine(m_facts.finding.byName), day(m_facts.madeOn)));
    if (m_facts.state == RecordingFindingState::Superseded)
        addRow(table, u"Latere bevinding", u"Later finding",
               in(u"Voor deze regel geldt inmiddels opnamebevinding %1.",
                  u"Finding on the recording %1 counts for this line by now.")
                   .arg(findingLabel(m_facts.supersededBy)));
    if (m_facts.state == RecordingFindingState::WordsChanged
        || m_facts.state == RecordingFindingState::LineGone)
        addRow(table, u"Latere versie", u"Later version",
               in(u"De regel luidt in de nieuwste versie van het rapport anders, of staat er niet meer in.",
                  u"The line says something else in the newest version of the report, or is gone from it."));
    m_letter.blocks.emplace_back(std::move(table));
}

Result<Letter> FindingPrinter::print()
{
    if (m_facts.caseNumber.isEmpty() || m_facts.finding.number <= 0) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("RecordingFinding",
                                                 "A finding without a number or a case cannot be printed.")};
    }
    addHead();
    addDoubt();
    addSentence();
    addMoments();
    addHeard();
    addConclusion();
    return std::move(m_letter);
}

/// "De opname gaat voor", as it stands with a line.
QString shortConclusion(RecordingConclusion conclusion, Language language)
{
    const bool isDutch = language == Language::Dutch;
    switch (conclusion) {
    case RecordingConclusion::RecordingPrevails:
        return isDutch ? u"de opname gaat voor"_s : u"the recording prevails"_s;
    case RecordingConclusion::ReportStands:
        return isDutch ? u"het rapport blijft staan"_s : u"the report stands"_s;
    case RecordingConclusion::CannotBeMadeOut:
        return isDutch ? u"niet te verstaan"_s : u"it cannot be made out"_s;
    }
    return {};
}

} // namespace

Runs findingNote(const RecordingFinding &finding, Language language)
{
    const bool isDutch = language == Language::Dutch;
    const QString label = (isDutch ? u"Opnamebevinding %1: "_s : u"Finding on the recording %1: "_s)
                              .arg(findingLabel(finding.number));
    QString words = shortConclusion(finding.statement.conclusion, language);
    if (finding.statement.conclusion == RecordingConclusion::RecordingPrevails)
        words += (isDutch ? u"; te horen is “%1”"_s : u"; what is heard is “%1”"_s)
                     .arg(cleanText(finding.statement.dutch).simplified());
    return {{label, Run::Style::Strong}, {words + u'.', Run::Style::Plain}};
}

Result<Letter> composed(const RecordingFindingFacts &facts, Language language)
{
    return FindingPrinter(facts, language).print();
}

} // namespace relaas
