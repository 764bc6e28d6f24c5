#include "workflow/reportfacts.h"

#include "core/people/places.h"
#include "core/report/recordingfindings.h"
#include "core/report/reporthash.h"
#include "core/report/timeline.h"
#include "core/timecode.h"
#include "workflow/ledger.h"
#include "workflow/readbackfacts.h"

#include <QHash>

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

/// The points of a letter about this version, or one before it, that leave a note with it: they show where
/// its words come from.
void addNoted(std::vector<CorrectionFacts> &notes, const CorrectionLetter &letter, const Report &report)
{
    if (letter.version > report.version)
        return;
    for (const Correction &point : letter.items) {
        if (!point.isNoted())
            continue;
        notes.push_back(correctionFacts(letter, point, {}, {}));
        if (letter.version < report.version)
            notes.back().version = letter.version;
    }
}

/// What came in about this version, whole.
void addLetter(std::vector<CorrectionLetterFacts> &letters, const CorrectionLetter &letter,
               const PrintedReport &printed)
{
    if (letter.report != printed.report.id)
        return;
    CorrectionLetterFacts facts{letter.number,     letter.from,   correctionChannelName(letter.channel),
                                letter.receivedOn, letter.isLate, {}};
    for (const Correction &point : letter.items)
        facts.points.push_back(correctionFacts(letter, point, printed.map, printed.recordings));
    letters.push_back(std::move(facts));
}

QTime officeClock(const QDateTime &moment)
{
    return moment.isValid() ? Ledger::officeTime(moment).time() : QTime();
}

/// Those that belong to the version: what was attached to the hearing later does not change a frozen one.
QList<Recording> recordingsOf(const PrintedReport &printed)
{
    QList<Recording> recordings = printed.recordings;
    const QDateTime frozenAt = printed.report.frozenAt;
    recordings.removeIf([&](const Recording &each) { return frozenAt.isValid() && each.addedAt > frozenAt; });
    return recordings;
}

/// From when to when was heard, and the breaks, by the clocks of the recordings.
void addHours(ReportFacts &facts, const QList<Recording> &recordings)
{
    const Timeline line(recordings);
    if (!line.isByClock() || line.parts().isEmpty())
        return;
    const QDateTime begin = line.parts().constFirst().recording.startedAt;
    const auto clockAt = [&](qint64 us) { return officeClock(begin.addMSecs(us / 1000)); };
    facts.startedAt = clockAt(0);
    facts.endedAt = clockAt(line.lengthUs());
    constexpr qint64 shortestBreakUs = 60'000'000; // recorders are changed within seconds
    for (const Timeline::Gap &gap : line.gaps()) {
        if (gap.toUs - gap.fromUs >= shortestBreakUs)
            facts.breaks.emplace_back(clockAt(gap.fromUs), clockAt(gap.toUs));
    }
}

/// What only the layout with a cover sheet says.
void addCover(ReportFacts &facts, const PrintedReport &printed, const QList<Recording> &recordings)
{
    addHours(facts, recordings);
    facts.commentsUntil = printed.commentsUntil;
    facts.isRegistered = printed.interview.interpreterLevel != u"other"_s;
    facts.sha256 = QString::fromLatin1(reportSha256(printed.report));
    if (printed.report.isFrozen())
        facts.frozenOn = Ledger::officeTime(printed.report.frozenAt).date();
}

} // namespace

CorrectionFacts correctionFacts(const CorrectionLetter &letter, const Correction &point, const PageMap &map,
                                const QList<Recording> &recordings)
{
    CorrectionFacts facts;
    facts.label = correctionLabel(letter, point);
    facts.number = point.number;
    facts.line = point.line;
    facts.lastLine = point.lastLine;
    facts.page = map.pageOf(point.line);
    facts.text = point.text;
    facts.category = correctionCategoryName(point.category);
    facts.quoted = point.quoted;
    facts.proposed = point.proposed;
    facts.handling = handlingName(point.handling());
    facts.reason = point.reason();
    facts.effect = point.effect();
    facts.legalBasis = point.legalBasis;
    if (!point.steps.isEmpty()) {
        facts.handledOn = Ledger::officeTime(point.steps.constLast().at).date();
        facts.handledBy = point.steps.constLast().byName;
    }
    for (const Anchor &span : point.spans) {
        if (const Recording *recording = recordingWith(recordings, span.recording))
            facts.heardMs.emplace_back(
                msFromFrames(span.fromFrame, recording->sampleRate),
                msFromFrames(span.toFrame.value_or(span.fromFrame), recording->sampleRate));
    }
    return facts;
}

ReportFacts reportFacts(const PrintedReport &printed, const Places &places, Language language)
{
    const auto &[file, interview, report, attached, letters, form, layout, until, map, unsaid, readBack] =
        printed;
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
    facts.layout = layout;
    facts.readBack = readBackFacts(report, readBack, places);
    facts.isAsSent = form == ReportForm::AsSent && language == Language::Dutch;
    QHash<RecordingId, int> rates;
    for (const Recording &recording : attached)
        rates.insert(recording.id, recording.sampleRate);
    const QList<Recording> recordings = layout == ReportLayout::Plain ? attached : recordingsOf(printed);
    for (const Recording &each : recordings)
        facts.recordings.push_back({each.fileName, QString::fromLatin1(each.sha256),
                                    msFromFrames(each.frames, each.sampleRate), officeClock(each.startedAt)});
    if (layout != ReportLayout::Plain)
        addCover(facts, printed, recordings);
    for (const Line &line : report.lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        ReportFactsLine row{line.number, lineTypeCode(line.type), line.text, std::nullopt, {}, {}};
        row.section = line.section;
        row.quotation = line.quotation;
        if (const QString &code = line.quotation.language; !code.isEmpty() && code != interview.language)
            row.quotationLanguage = {places.languageName(code, u"nl"), places.languageName(code, u"en")};
        row.isRefused = line.isRefused;
        row.isUnsaid = unsaid.contains(line.number);
        if (line.anchor)
            row.atMs = msFromFrames(line.anchor->fromFrame, rates.value(line.anchor->recording));
        if (form == ReportForm::WithNotes) {
            row.note = noteOf(line);
            if (const Check *check = standingCheck(line)) {
                row.verdict = verdictName(check->verdict);
                row.foundInVersion = check->version < report.version ? check->version : 0;
                if (check->heard)
                    row.heardPermille = check->heard->permille;
            }
        }
        facts.lines.push_back(row);
    }
    if (form == ReportForm::WithNotes) {
        for (const RecordingFinding &finding : report.recordingFindings) {
            if (stateOf(finding, report) == RecordingFindingState::Standing)
                facts.findings.append(finding);
        }
        for (const CorrectionLetter &letter : letters) {
            addNoted(facts.corrections, letter, report);
            addLetter(facts.letters, letter, printed);
        }
    }
    return facts;
}

} // namespace relaas
