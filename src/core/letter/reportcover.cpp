#include "core/letter/reportcover.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"
#include "core/timecode.h"

#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

class CoverSheet
{
public:
    CoverSheet(const ReportFacts &facts, Language language) : m_facts(facts), m_language(language) { }

    std::vector<Block> blocks() &&;

private:
    QString in(QStringView nl, QStringView en) const { return (isDutch() ? nl : en).toString(); }
    bool isDutch() const { return m_language == Language::Dutch; }
    void add(QStringView nl, QStringView en, const QString &text);
    void addHearing();
    void addPeople();
    void addRecordings();
    void addVersion();
    void addHeading(QStringView nl, QStringView en);
    void addNote(const QString &text);
    void closeTable();
    QString linesOf(QStringView type) const;
    QString withLines(const QString &text, QStringView nl, QStringView en, QStringView type) const;
    QString breaks() const;

    const ReportFacts &m_facts;
    Language m_language;
    FieldTable m_table;
    std::vector<Block> m_blocks;
};

QString clockText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QString spanText(QTime from, QTime to)
{
    QStringList ends{clockText(from), clockText(to)};
    ends.removeAll(QString());
    return ends.join(u" – "_s);
}

void CoverSheet::add(QStringView nl, QStringView en, const QString &text)
{
    if (const QString clean = cleanLine(text); !clean.isEmpty())
        m_table.rows.push_back({in(nl, en), {{clean, Run::Style::Plain}}});
}

void CoverSheet::closeTable()
{
    if (!m_table.rows.empty())
        m_blocks.emplace_back(std::exchange(m_table, {}));
}

void CoverSheet::addHeading(QStringView nl, QStringView en)
{
    closeTable();
    m_blocks.emplace_back(Heading{2, {{in(nl, en), Run::Style::Plain}}});
}

void CoverSheet::addNote(const QString &text)
{
    closeTable();
    m_blocks.emplace_back(Paragraph{{{text, Run::Style::Plain}}, Paragraph::Role::Note});
}

/// "line 41", "lines 41 and 88"; empty where the report has none of this type.
QString CoverSheet::linesOf(QStringView type) const
{
    QStringList numbers;
    for (const ReportFactsLine &line : m_facts.lines) {
        if (line.type == type)
            numbers += QString::number(line.number);
    }
    if (numbers.isEmpty())
        return {};
    const QString word = numbers.size() == 1 ? in(u"regel", u"line") : in(u"regels", u"lines");
    return word + u' ' + enumerated(numbers, m_language);
}

QString CoverSheet::withLines(const QString &text, QStringView nl, QStringView en, QStringView type) const
{
    const QString lines = linesOf(type);
    if (lines.isEmpty())
        return text;
    const QString where = in(nl, en) + u": "_s + lines;
    return text.trimmed().isEmpty() ? where : text + u"; "_s + where;
}

QString CoverSheet::breaks() const
{
    QStringList spans;
    for (const auto &[from, to] : m_facts.breaks)
        spans += spanText(from, to);
    const QString noted = withLines(spans.join(u", "_s), u"pauze", u"break", u"P");
    return withLines(noted, u"opname onderbroken", u"recording interrupted", u"TI");
}

void CoverSheet::addHearing()
{
    add(u"Naam", u"Name", m_facts.applicantName);
    add(u"Geboortedatum", u"Date of birth", dateInWords(m_facts.birthDate, m_language));
    add(u"Nationaliteit", u"Nationality", isDutch() ? m_facts.nationalityNl : m_facts.nationalityEn);
    add(u"Soort gehoor", u"Kind of interview", isDutch() ? m_facts.interviewKindNl : m_facts.interviewKindEn);
    add(u"Datum", u"Date", dateInWords(m_facts.heldOn, m_language));
    add(u"Plaats", u"Place", m_facts.place);
    add(u"Tijd", u"Time", spanText(m_facts.startedAt, m_facts.endedAt));
    add(u"Onderbrekingen", u"Interruptions", breaks());
}

void CoverSheet::addPeople()
{
    const QString spoken = cleanLine(m_facts.spokenLanguage);
    if (!spoken.isEmpty())
        add(u"Taal", u"Language", in(u"%1; rapport in het Nederlands", u"%1; report in Dutch").arg(spoken));
    add(u"Gehoormedewerker", u"Officer", m_facts.officer);
    const QString interpreter = m_facts.isRegistered || m_facts.interpreter.trimmed().isEmpty()
        ? m_facts.interpreter
        : m_facts.interpreter + in(u", niet in het register (Rbtv)", u", not in the register (Rbtv)");
    add(u"Tolk", u"Interpreter", withLines(interpreter, u"wisseling", u"change", u"T"));
    add(u"Gemachtigde", u"Lawyer", withLines(m_facts.lawyer, u"opmerkingen", u"remarks", u"L"));
    const QString until = dateInWords(m_facts.commentsUntil, m_language);
    add(u"Correcties en aanvullingen tot en met", u"Corrections and additions until",
        until.isEmpty() ? in(u"de dag in de aanbiedingsbrief", u"the day in the covering letter") : until);
}

void CoverSheet::addRecordings()
{
    if (m_facts.recordings.empty())
        return;
    addHeading(u"Geluidsopnamen", u"Recordings");
    int number = 0;
    for (const ReportFactsRecording &each : m_facts.recordings) {
        QString about;
        if (each.lengthMs > 0)
            about += in(u", duur %1", u", length %1").arg(timecode(each.lengthMs));
        if (each.startedAt.isValid())
            about += in(u", begonnen om %1", u", begun at %1").arg(clockText(each.startedAt));
        m_table.rows.push_back({in(u"Opname %1", u"Recording %1").arg(++number),
                                {{cleanLine(each.fileName), Run::Style::Strong},
                                 {about + u"\nSHA-256 "_s + cleanLine(each.sha256), Run::Style::Plain}}});
    }
    closeTable();
}

void CoverSheet::addVersion()
{
    addHeading(u"Deze versie", u"This version");
    const QString frozen = dateInWords(m_facts.frozenOn, m_language);
    add(u"Versie", u"Version",
        frozen.isEmpty()
            ? in(u"%1, concept", u"%1, draft").arg(m_facts.version)
            : in(u"%1, vastgesteld op %2", u"%1, frozen on %2").arg(m_facts.version).arg(frozen));
    add(u"SHA-256 van de tekst", u"SHA-256 of the words", m_facts.sha256);
    closeTable();
}

std::vector<Block> CoverSheet::blocks() &&
{
    addHearing();
    addPeople();
    addRecordings();
    addVersion();
    addNote(in(
        u"De tekst van de medewerker staat cursief. V is een vraag, A is een antwoord. Het getal voor een "
        u"regel is het vaste nummer ervan; de tijd is de plaats in de opname. Met de controlegetallen "
        u"(SHA-256) is na te gaan dat een opname en de tekst van deze versie niet zijn veranderd. Bij "
        u"twijfel "
        u"over wat is gezegd, gaat de opname voor.",
        u"The officer's text is in italics. Q is a question, A is an answer. The figure before a line is its "
        u"permanent number; the time is the place in the recording. The checksums (SHA-256) show whether a "
        u"recording and the words of this version are unchanged. Where there is doubt about what was said, "
        u"the recording prevails."));
    if (m_facts.isAsSent)
        addNote(in(u"In de kantlijn zijn de rijen van elke bladzijde geteld, om de vijf. Verwijs naar een "
                   u"nummer van "
                   u"een regel, of naar bladzijde en rij van deze versie.",
                   u"The rows of each page are counted in the margin, by fives. Refer to the number of a "
                   u"line, or to "
                   u"page and row of this version."));
    m_blocks.emplace_back(PageBreak{});
    return std::move(m_blocks);
}

} // namespace

std::vector<Block> reportCover(const ReportFacts &facts, Language language)
{
    return CoverSheet(facts, language).blocks();
}

} // namespace relaas
