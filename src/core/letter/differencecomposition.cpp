#include "core/letter/differencecomposition.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"
#include "core/report/section.h"
#include "core/timecode.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Writes one comparison.
class Comparison
{
public:
    Comparison(const DifferenceFacts &facts, Language language) : m_facts(facts), m_language(language) { }

    Result<Letter> written();

private:
    QString in(QStringView nl, QStringView en) const { return (isDutch() ? nl : en).toString(); }
    bool isDutch() const { return m_language == Language::Dutch; }
    Result<void> check() const;
    void addHead();
    void addCounts();
    void addLine(const LineDifference &line);
    QString titleOf(const LineDifference &line) const;
    QString versionName(const DifferenceFacts::Version &version) const;
    QString soundOf(const Anchor *anchor) const;
    Runs wordsOf(const Line &line, const Runs &text) const;
    void addSides(FieldTable &table, const LineDifference &line) const;
    void addSounds(FieldTable &table, const LineDifference &line) const;
    void addQuotations(FieldTable &table, const LineDifference &line) const;
    void addTags(FieldTable &table, const LineDifference &line) const;
    void addTurn(FieldTable &table, const QString &label, const QString &older, const QString &newer) const;
    static Runs runsOf(const QList<WordChange> &words, WordChange::Kind kind);

    const DifferenceFacts &m_facts;
    Language m_language;
    Letter m_letter;
};

Result<void> Comparison::check() const
{
    if (m_facts.caseNumber.trimmed().isEmpty() || m_facts.older.number == m_facts.newer.number) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("ReportComposition",
                                        "The comparison cannot be written: it needs a case number and two "
                                        "versions. Choose another version.")};
    }
    return {};
}

QString Comparison::versionName(const DifferenceFacts::Version &version) const
{
    return in(u"Versie %1", u"Version %1").arg(version.number);
}

void Comparison::addHead()
{
    m_letter.language = m_language;
    m_letter.title = in(u"Verschillen tussen twee versies van het rapport",
                        u"Differences between two versions of the "
                        u"report");
    m_letter.sender = u"Immigratie- en Naturalisatiedienst"_s;
    m_letter.documentId = cleanLine(m_facts.documentId);
    const auto field = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            m_letter.reference.rows.push_back({label, {{cleanLine(text), Run::Style::Plain}}});
    };
    field(in(u"V-nummer", u"V-number"), m_facts.vNumber);
    field(in(u"Zaaknummer", u"Case number"), m_facts.caseNumber);
    field(in(u"Datum gehoor", u"Date of interview"), dateInWords(m_facts.heldOn, m_language));
    for (const DifferenceFacts::Version *version : {&m_facts.older, &m_facts.newer}) {
        const QString frozen = dateInWords(version->frozenOn, m_language);
        const QString state = frozen.isEmpty() ? in(u"concept", u"draft")
                                               : in(u"vastgesteld op %1", u"frozen on %1").arg(frozen);
        field(versionName(*version), u"%1; SHA-256 %2"_s.arg(state, version->sha256));
    }
}

void Comparison::addCounts()
{
    const ReportDifference &difference = m_facts.difference;
    if (difference.isEmpty()) {
        m_letter.blocks.emplace_back(Paragraph{
            {{in(u"De twee versies zijn gelijk.", u"The two versions are the same."), Run::Style::Plain}}});
        return;
    }
    FieldTable counts;
    const auto add = [&](QStringView nl, QStringView en, int count) {
        if (count > 0)
            counts.rows.push_back({in(nl, en), {{QString::number(count), Run::Style::Plain}}});
    };
    add(u"Regels toegevoegd", u"Lines added", difference.added);
    add(u"Regels vervallen", u"Lines removed", difference.removed);
    add(u"Regels met andere woorden", u"Lines with other words", difference.otherText);
    add(u"Regels van een andere soort", u"Lines of another type", difference.otherType);
    add(u"Regels verplaatst", u"Lines moved", difference.moved);
    add(u"Regels op een andere plaats in de opname", u"Lines at another place in the sound",
        difference.otherSound);
    add(u"Regels met andere oorspronkelijke woorden", u"Lines with other original words",
        difference.otherQuotation);
    add(u"Regels met andere details", u"Lines with other details", difference.otherTags);
    add(u"Regels gelijk", u"Lines the same", difference.unchanged);
    m_letter.blocks.emplace_back(std::move(counts));
    m_letter.blocks.emplace_back(
        Paragraph{{{in(u"Vet staan de woorden die verschillen.", u"The words that differ are in bold."),
                    Run::Style::Plain}},
                  Paragraph::Role::Note});
}

QString Comparison::titleOf(const LineDifference &line) const
{
    QStringList what;
    if (line.isAdded())
        what += in(u"toegevoegd", u"added");
    if (line.isRemoved())
        what += in(u"vervallen", u"removed");
    if (line.hasOtherText())
        what += in(u"andere woorden", u"other words");
    if (line.hasOtherType())
        what += in(u"andere soort", u"another type");
    if (line.hasMoved)
        what += in(u"verplaatst", u"moved");
    if (line.hasOtherSound())
        what += in(u"andere plaats in de opname", u"another place in the sound");
    if (line.hasOtherQuotation())
        what += in(u"andere oorspronkelijke woorden", u"other original words");
    if (line.hasOtherTags())
        what += in(u"andere details", u"other details");
    const int number = line.newer ? line.newer->number : line.older->number;
    return in(u"Regel %1: %2", u"Line %1: %2").arg(QString::number(number), what.join(u", "_s));
}

/// The pieces of one side; what only this side has is strong.
Runs Comparison::runsOf(const QList<WordChange> &words, WordChange::Kind kind)
{
    Runs runs;
    for (const WordChange &each : words) {
        if (each.kind == WordChange::Kind::Same || each.kind == kind)
            runs.push_back(
                {cleanText(each.text), each.kind == kind ? Run::Style::Strong : Run::Style::Plain});
    }
    return runs;
}

/// Null: it has no place.
QString Comparison::soundOf(const Anchor *anchor) const
{
    const Recording *recording = anchor ? recordingWith(m_facts.recordings, anchor->recording) : nullptr;
    if (!recording)
        return {};
    const auto time = [&](qint64 frame) {
        return timecodeWithMs(msFromFrames(frame, recording->sampleRate));
    };
    const QString from = cleanLine(recording->fileName) + u", "_s + time(anchor->fromFrame);
    return anchor->toFrame ? from + u" – "_s + time(*anchor->toFrame) : from;
}

/// What became of one thing.
void Comparison::addTurn(FieldTable &table, const QString &label, const QString &older,
                         const QString &newer) const
{
    const auto shown = [&](const QString &text) { return text.isEmpty() ? in(u"geen", u"none") : text; };
    table.rows.push_back({label, {{shown(older) + u" → "_s + shown(newer), Run::Style::Plain}}});
}

Runs Comparison::wordsOf(const Line &line, const Runs &text) const
{
    Runs runs{{lineTypeCode(line.type) + u": "_s, Run::Style::Plain}};
    runs.insert(runs.end(), text.begin(), text.end());
    return runs;
}

/// The words of both versions; once where they are the same.
void Comparison::addSides(FieldTable &table, const LineDifference &line) const
{
    const QList<WordChange> words = line.words();
    if (line.older && line.newer && !line.hasOtherText() && !line.hasOtherType()) {
        table.rows.push_back(
            {in(u"Tekst", u"Words"), wordsOf(*line.newer, runsOf(words, WordChange::Kind::Same))});
        return;
    }
    if (line.older)
        table.rows.push_back(
            {versionName(m_facts.older), wordsOf(*line.older, runsOf(words, WordChange::Kind::Removed))});
    if (line.newer)
        table.rows.push_back(
            {versionName(m_facts.newer), wordsOf(*line.newer, runsOf(words, WordChange::Kind::Added))});
}

/// Of the line and of each of its voices.
void Comparison::addSounds(FieldTable &table, const LineDifference &line) const
{
    if (!line.hasOtherSound())
        return;
    const auto add = [&](const QString &label, const Anchor *older, const Anchor *newer) {
        const bool isSame = older && newer ? *older == *newer : older == newer;
        if (!isSame)
            addTurn(table, label, soundOf(older), soundOf(newer));
    };
    const auto place = [](const std::optional<Anchor> &anchor) { return anchor ? &*anchor : nullptr; };
    add(in(u"Plaats in de opname", u"Place in the sound"), place(line.older->anchor),
        place(line.newer->anchor));
    const std::pair<Voice, QString> voices[] = {
        {Voice::Officer, in(u"Stem gehoormedewerker", u"Voice of the officer")},
        {Voice::InterpreterToApplicant,
         in(u"Stem tolk aan betrokkene", u"Voice of the interpreter to the applicant")},
        {Voice::Applicant, in(u"Stem betrokkene", u"Voice of the applicant")},
        {Voice::InterpreterToOfficer,
         in(u"Stem tolk aan gehoormedewerker", u"Voice of the interpreter to the officer")},
    };
    const auto heard = [](const VoiceSpan *span) { return span ? &span->anchor : nullptr; };
    for (const auto &[voice, label] : voices)
        add(label, heard(spanOf(line.older->voices, voice)), heard(spanOf(line.newer->voices, voice)));
}

/// Each on a row of its own: they may read from right to left.
void Comparison::addQuotations(FieldTable &table, const LineDifference &line) const
{
    if (!line.hasOtherQuotation())
        return;
    const auto add = [&](const DifferenceFacts::Version &version, const Quotation &quotation) {
        const QString label =
            in(u"Oorspronkelijke woorden, versie %1", u"Original words, version %1").arg(version.number);
        const QString language =
            quotation.language.isEmpty() ? QString() : u" (%1)"_s.arg(cleanLine(quotation.language));
        const QString words =
            quotation.isEmpty() ? in(u"geen", u"none") : cleanText(quotation.text).trimmed() + language;
        table.rows.push_back({label, {{words, Run::Style::Plain}}});
    };
    add(m_facts.older, line.older->quotation);
    add(m_facts.newer, line.newer->quotation);
}

void Comparison::addTags(FieldTable &table, const LineDifference &line) const
{
    if (!line.hasOtherTags())
        return;
    const Line &older = *line.older;
    const Line &newer = *line.newer;
    if (older.section != newer.section)
        addTurn(table, in(u"Onderdeel", u"Section"), cleanLine(older.section), cleanLine(newer.section));
    if (older.grounds != newer.grounds)
        addTurn(table, in(u"Asielmotieven", u"Grounds for asylum"), groundsText(older.grounds),
                groundsText(newer.grounds));
    const auto refused = [&](const Line &own) {
        return own.isRefused ? in(u"ja", u"yes") : in(u"nee", u"no");
    };
    if (older.isRefused != newer.isRefused)
        addTurn(table, in(u"Door betrokkene geweigerd", u"Refused by the applicant"), refused(older),
                refused(newer));
}

void Comparison::addLine(const LineDifference &line)
{
    m_letter.blocks.emplace_back(Heading{3, {{titleOf(line), Run::Style::Plain}}});
    FieldTable table;
    addSides(table, line);
    addSounds(table, line);
    addQuotations(table, line);
    addTags(table, line);
    m_letter.blocks.emplace_back(std::move(table));
}

Result<Letter> Comparison::written()
{
    if (const auto checked = check(); !checked)
        return checked.error();
    addHead();
    addCounts();
    for (const LineDifference &line : m_facts.difference.lines) {
        if (!line.isUnchanged())
            addLine(line);
    }
    return std::move(m_letter);
}

} // namespace

Result<Letter> composed(const DifferenceFacts &facts, Language language)
{
    return Comparison(facts, language).written();
}

} // namespace relaas
