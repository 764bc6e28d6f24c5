#include "workflow/recordingfindings.h"

#include "core/letter/recordingfindingprint.h"
#include "core/people/places.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

namespace relaas {

using namespace Qt::StringLiterals;

RecordingFindings::RecordingFindings(const Ledger &ledger, const Places &places, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_places(places)
{
}

Result<RecordingStatement> RecordingFindings::begun(const Report &report, int lineNumber) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::CheckReports); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const Line *line = report.lineWithNumber(lineNumber);
    if (!line)
        return Error{Error::Code::NotFound,
                     tr("Line %1 is not in this version of the report.").arg(lineNumber)};
    const auto interview = store.interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    const auto letters = store.corrections.ofInterview(report.interview);
    if (!letters)
        return letters.error();
    const auto recordings = store.interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    return begunStatement(report, *line, interview->language, *letters, *recordings,
                          m_ledger.session().user().name, m_ledger.today());
}

Result<QList<Anchor>> RecordingFindings::sound(const Report &report, int lineNumber) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const Line *line = report.lineWithNumber(lineNumber);
    if (!line)
        return QList<Anchor>();
    const auto letters = store.corrections.ofInterview(report.interview);
    if (!letters)
        return letters.error();
    const auto recordings = store.interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    return soundOfLine(report, *line, *letters, *recordings);
}

/// The words as they are stored now: a colleague may have changed the line, or found about it, meanwhile.
Result<RecordingFinding> RecordingFindings::made(const Report &seen, int lineNumber,
                                                 const RecordingStatement &said, CaseFileId caseFile) const
{
    const auto &store = m_ledger.store();
    const User &user = m_ledger.session().user();
    const auto stored = store.interviews.report(seen.interview);
    if (!stored)
        return stored.error();
    const Line *then = seen.lineWithNumber(lineNumber);
    const Line *now = stored->lineWithNumber(lineNumber);
    if (stored->id != seen.id || (then && (!now || now->text != then->text)))
        return Error{Error::Code::Conflict,
                     tr("Line %1 was changed by somebody else meanwhile. Look at it again.").arg(lineNumber)};
    const RecordingFinding *last = newestFinding(*stored, lineNumber);
    const RecordingFinding *known = newestFinding(seen, lineNumber);
    if (last && (!known || known->number != last->number))
        return Error{Error::Code::Conflict,
                     tr("%1 made finding %2 about line %3 meanwhile. Look at it first.")
                         .arg(last->byName, findingLabel(last->number), QString::number(lineNumber))};
    const auto recordings = store.interviews.recordings(seen.interview);
    if (!recordings)
        return recordings.error();
    QList<Heard> heard;
    for (const Recording &recording : *recordings) {
        const auto of = store.interviews.heard(recording.id);
        if (!of)
            return of.error();
        heard += *of;
    }
    auto found = foundOnRecording(*stored, lineNumber, said, *recordings, heard, user.id, m_ledger.now(),
                                  m_ledger.today());
    if (!found)
        return found;
    RecordingFinding finding = std::move(found).value();
    const auto number = store.recordingFindings.nextNumber(caseFile);
    if (!number)
        return number.error();
    finding.number = *number;
    finding.byName = user.name;
    return finding;
}

Result<RecordingFinding> RecordingFindings::make(const Report &report, int lineNumber,
                                                 const RecordingStatement &said)
{
    if (const auto allowed = m_ledger.session().ask(Permission::CheckReports); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto interview = store.interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    RecordingFinding finding;
    const auto done = m_ledger.together([&]() -> Result<void> {
        auto found = made(report, lineNumber, said, interview->caseFile);
        if (!found)
            return found.error();
        finding = std::move(found).value();
        const Deed deed{u"find"_s, u"recording finding"_s, 0, interview->caseFile,
                        recordingFindingSha256(finding)};
        return m_ledger.record(deed, [&](Deed &recorded) -> Result<void> {
            const auto id = store.recordingFindings.add(interview->caseFile, report.id, finding);
            if (!id)
                return id.error();
            finding.id = *id;
            recorded.objectId = id->value;
            return {};
        });
    });
    if (!done)
        return done.error();
    emit changed(report.interview);
    return finding;
}

Result<RecordingFindings::Placed> RecordingFindings::numbered(CaseFileId id, int number) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto found = m_ledger.store().recordingFindings.numbered(id, number);
    if (!found)
        return found.error();
    const auto report = m_ledger.store().interviews.report(found->first);
    if (!report)
        return report.error();
    return Placed{*report, found->second};
}

Result<QList<RecordingFinding>> RecordingFindings::ofInterview(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto report = m_ledger.store().interviews.report(id);
    if (!report)
        return report.error();
    return report->recordingFindings;
}

Result<Letter> RecordingFindings::document(CaseFileId id, int number, Language language) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto placed = numbered(id, number);
    if (!placed)
        return placed.error();
    const auto &store = m_ledger.store();
    const auto file = store.cases.caseFile(id);
    if (!file)
        return file.error();
    const auto interview = store.interviews.interview(placed->report.interview);
    if (!interview)
        return interview.error();
    const auto recordings = store.interviews.recordings(interview->id);
    if (!recordings)
        return recordings.error();
    const RecordingFinding &finding = placed->finding;
    RecordingFindingFacts facts;
    facts.documentId = u"%1-%2"_s.arg(file->number, findingLabel(number));
    facts.caseNumber = file->number;
    facts.vNumber = file->person.vNumber.text();
    facts.applicantName = listName(file->person);
    facts.heldOn = interview->heldOn;
    facts.finding = finding;
    if (const Line *line = placed->report.lineWithNumber(finding.lineNumber))
        facts.lineCode = lineTypeCode(line->type);
    facts.state = stateOf(finding, placed->report);
    if (const RecordingFinding *newest = newestFinding(placed->report, finding.lineNumber))
        facts.supersededBy = newest->number;
    facts.languageName = m_places.languageName(finding.statement.original.language.section(u'-', 0, 0),
                                               languageCode(language));
    facts.recordings = *recordings;
    facts.madeOn = Ledger::officeTime(finding.at).date();
    auto letter = composed(facts, language);
    if (!letter)
        return letter;
    const Deed deed{u"export"_s, u"recording finding"_s, finding.id.value, id,
                    recordingFindingSha256(finding)};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return letter;
}

} // namespace relaas
