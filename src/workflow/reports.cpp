#include "workflow/reports.h"

#include "core/letter/reportcomposition.h"
#include "core/people/places.h"
#include "core/report/import/placedimport.h"
#include "core/timecode.h"
#include "letters/pdf.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/reporttext.h"
#include "workflow/session.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

Bilingual kindName(const QString &kind)
{
    if (kind == u"admissibility"_s)
        return {u"gehoor over de ontvankelijkheid"_s, u"admissibility interview"_s};
    if (kind == u"combined"_s)
        return {u"gecombineerd gehoor"_s, u"combined interview"_s};
    if (kind == u"ammr"_s)
        return {u"gehoor over de verantwoordelijke lidstaat"_s, u"responsibility interview"_s};
    if (kind == u"additional"_s)
        return {u"aanvullend gehoor"_s, u"additional interview"_s};
    return {u"inhoudelijk gehoor"_s, u"substantive interview"_s};
}

QString registerLevel(const QString &level, Language language)
{
    if (level == u"C1"_s || level == u"B2"_s)
        return u"Rbtv "_s + level;
    if (level == u"list"_s)
        return language == Language::Dutch ? u"uitwijklijst"_s : u"fallback list"_s;
    return {};
}

/// The order of printing is that of reading; the facts of the cover come from the case.
ReportFacts factsOf(const CaseFile &file, const Interview &interview, const Report &report,
                    const QList<Recording> &recordings, const Places &places, Language language)
{
    ReportFacts facts;
    facts.documentId = u"%1-R%2-v%3"_s.arg(file.number).arg(interview.id.value).arg(report.version);
    facts.caseNumber = file.number;
    facts.vNumber = file.person.vNumber.text();
    facts.applicantName = listName(file.person);
    facts.birthDate = file.person.bornOn;
    facts.nationalityNl = places.nationality(file.person.nationality, file.person.isStateless, u"nl");
    facts.nationalityEn = places.nationality(file.person.nationality, file.person.isStateless, u"en");
    facts.spokenLanguage = places.languageName(interview.language, languageCode(language));
    facts.interviewKindNl = kindName(interview.kind).nl;
    facts.interviewKindEn = kindName(interview.kind).en;
    facts.heldOn = interview.heldOn;
    facts.officer = interview.interviewerName;
    const QString level = registerLevel(interview.interpreterLevel, language);
    facts.interpreter =
        level.isEmpty() ? interview.interpreter : u"%1 (%2)"_s.arg(interview.interpreter, level);
    facts.lawyer = file.person.lawyer;
    facts.version = report.version;
    QHash<RecordingId, int> rates;
    for (const Recording &recording : recordings) {
        rates.insert(recording.id, recording.sampleRate);
        facts.recordings.push_back({recording.fileName, QString::fromLatin1(recording.sha256)});
    }
    for (const Line &line : report.lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        ReportFactsLine row{line.number, lineTypeCode(line.type), line.text, std::nullopt, {}, line.note};
        if (line.anchor)
            row.atMs = msFromFrames(line.anchor->fromFrame, rates.value(line.anchor->recording));
        if (line.verdict != Verdict::NotChecked)
            row.verdict = verdictName(line.verdict);
        facts.lines.push_back(row);
    }
    return facts;
}

} // namespace

Reports::Reports(const Ledger &ledger, const Places &places, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_places(places)
{
}

Result<Report> Reports::report(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.report(id);
}

Result<QList<ReportVersion>> Reports::versions(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.versions(id);
}

Result<Report> Reports::version(ReportId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.reportWithId(id);
}

Result<Report> Reports::saved(const QString &action, LineId line, const Result<Report> &wanted,
                              Permission permission, const QByteArray &digest)
{
    if (const auto allowed = m_ledger.session().ask(permission); !allowed)
        return allowed.error();
    if (!wanted)
        return wanted;
    const auto interview = m_ledger.store().interviews.interview(wanted->interview);
    if (!interview)
        return interview.error();
    Report report = *wanted;
    const Line *changedLine = line.isValid() ? report.line(line) : nullptr; // new lines have no id either
    const Deed deed{action, line.isValid() ? u"line"_s : u"report"_s,
                    line.isValid() ? line.value : report.id.value, interview->caseFile,
                    changedLine ? textSha256(changedLine->text) : digest};
    const auto recorded = m_ledger.record(deed, [&](Deed &) -> Result<void> {
        const auto kept = m_ledger.store().interviews.save(report);
        if (!kept)
            return kept.error();
        report = *kept;
        return {};
    });
    if (!recorded)
        return recorded.error();
    emit changed(report.interview);
    return report;
}

Result<Report> Reports::addLine(const Report &report, LineId after, LineType type)
{
    return saved(u"create"_s, {}, withLineAdded(report, after, type), Permission::EditReports);
}

Result<Report> Reports::addLines(const Report &report, const QList<Line> &lines)
{
    return saved(u"create"_s, {}, withLinesAdded(report, lines), Permission::EditReports);
}

Result<Report> Reports::addText(const Report &report, const ReportText &text,
                                const std::optional<RecordingId> &recording)
{
    const auto recordings = m_ledger.store().interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto chosen = std::ranges::find_if(
        *recordings, [&](const Recording &each) { return recording && each.id == *recording; });
    if (recording && chosen == recordings->end()) {
        return Error{
            Error::Code::NotFound,
            tr("That recording is not of this interview. Choose one of its own for the times of the text.")};
    }
    const auto place = recording ? std::optional(*chosen) : std::nullopt;
    return saved(u"import"_s, {}, withLinesAdded(report, placedImport(text.report, place).lines),
                 Permission::EditReports, text.sha256);
}

Result<Report> Reports::changeLine(const Report &report, LineId id, LineType type, const QString &text)
{
    return saved(u"change"_s, id, withLineChanged(report, id, type, text), Permission::EditReports);
}

Result<Report> Reports::removeLine(const Report &report, LineId id)
{
    return saved(u"delete"_s, id, withLineRemoved(report, id), Permission::EditReports);
}

Result<Report> Reports::setAnchor(const Report &report, LineId id, const std::optional<Anchor> &anchor)
{
    return saved(u"anchor"_s, id, withAnchor(report, id, anchor), Permission::EditReports);
}

Result<Report> Reports::setAnchors(const Report &report, const QHash<LineId, Anchor> &anchors)
{
    Result<Report> wanted = report;
    for (auto each = anchors.begin(); wanted && each != anchors.end(); ++each)
        wanted = withAnchor(std::move(wanted).value(), each.key(), each.value());
    return saved(u"anchor"_s, {}, wanted, Permission::EditReports);
}

Result<Report> Reports::judge(const Report &report, LineId id, Verdict verdict, const QString &note)
{
    return saved(u"check"_s, id,
                 withVerdict(report, id, verdict, note, m_ledger.session().user().id, m_ledger.now()),
                 Permission::CheckReports);
}

Result<Report> Reports::freeze(const Report &report)
{
    return saved(u"freeze"_s, {}, frozen(report, m_ledger.now()), Permission::EditReports);
}

Result<Report> Reports::exported(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto interview = m_ledger.store().interviews.interview(id);
    if (!interview)
        return interview.error();
    auto current = m_ledger.store().interviews.report(id);
    if (!current)
        return current;
    const Deed deed{u"export"_s, u"report"_s, current->id.value, interview->caseFile, {}};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return current;
}

Result<Letter> Reports::document(InterviewId id, Language language) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto interview = store.interviews.interview(id);
    if (!interview)
        return interview.error();
    const auto file = store.cases.caseFile(interview->caseFile);
    if (!file)
        return file.error();
    const auto current = store.interviews.report(id);
    if (!current)
        return current.error();
    const auto recordings = store.interviews.recordings(id);
    if (!recordings)
        return recordings.error();
    auto letter = composed(factsOf(*file, *interview, *current, *recordings, m_places, language), language);
    if (!letter)
        return letter;
    if (const auto noted = m_ledger.note({u"export"_s, u"report"_s, current->id.value, file->id, {}}); !noted)
        return noted.error();
    return letter;
}

Result<void> Reports::writePdf(const Letter &document, const QString &path)
{
    return relaas::writePdf(document, path);
}

} // namespace relaas
