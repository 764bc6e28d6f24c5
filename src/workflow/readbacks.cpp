#include "workflow/readbacks.h"

#include "core/casefile/stage.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

/// A report as it is stored now, with what bounds what may be said of it.
struct ReadBacks::Around
{
    CaseFileId caseFile;
    Report report;
    QList<Recording> recordings;
    ReadBackBounds bounds;
    ReadBackRecord known;
};

namespace {

/// A recording of another hearing says nothing of this one.
bool isInside(const Timeline::Place &place, const QList<Recording> &recordings)
{
    return std::any_of(recordings.cbegin(), recordings.cend(), [&](const Recording &each) {
        return each.id == place.recording && place.frame <= each.frames;
    });
}

/// The number of a line that was meant and has other words now; 0 where there is none.
int changedLine(const Report &seen, const Report &stored, const QList<LineId> &meant)
{
    const QSet<LineId> ids(meant.cbegin(), meant.cend());
    QHash<LineId, QString> words;
    for (const Line &line : seen.lines) {
        if (ids.contains(line.id))
            words.insert(line.id, line.text);
    }
    for (const Line &line : stored.lines) {
        const auto before = words.constFind(line.id);
        if (before != words.cend() && *before != line.text)
            return line.number;
    }
    return 0;
}

} // namespace

ReadBacks::ReadBacks(const Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

Result<ReadBackRecord> ReadBacks::ofReport(const Report &report) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().readBacks.all(report.id);
}

Result<ReadBacks::Around> ReadBacks::around(const Report &report) const
{
    const auto &store = m_ledger.store();
    const auto interview = store.interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    const auto file = store.cases.caseFile(interview->caseFile);
    if (!file)
        return file.error();
    const auto versions = store.interviews.versions(report.interview);
    if (!versions)
        return versions.error();
    const auto stored = store.interviews.reportWithId(report.id);
    if (!stored)
        return stored.error();
    const auto known = store.readBacks.all(report.id);
    if (!known)
        return known.error();
    const auto recordings = store.interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const int newest = versions->isEmpty() ? report.version : versions->constLast().version;
    return Around{file->id, *stored, *recordings, {newest, decisionSentOn(file->events)}, *known};
}

/// With one row in the log: about the line where it is one, else about the report.
Result<void> ReadBacks::keep(const Around &around, const QList<ReadBackMark> &marks) const
{
    const auto outside = std::find_if(marks.cbegin(), marks.cend(), [&](const ReadBackMark &mark) {
        return mark.place && !isInside(*mark.place, around.recordings);
    });
    if (outside != marks.cend())
        return Error{Error::Code::Invalid,
                     tr("That place does not lie in a recording of this interview. Play one of its "
                        "recordings.")};
    const Line *line =
        marks.size() == 1 ? around.report.lineWithNumber(marks.constFirst().lineNumber) : nullptr;
    const Deed deed{u"read back"_s, line ? u"line"_s : u"report"_s,
                    line ? line->id.value : around.report.id.value, around.caseFile, readBackSha256(marks)};
    return m_ledger.record(deed, [&](Deed &) -> Result<void> {
        for (const ReadBackMark &mark : marks) {
            if (const auto added = m_ledger.store().readBacks.add(around.report.id, mark); !added)
                return added.error();
        }
        return {};
    });
}

Result<ReadBackRecord> ReadBacks::told(const Report &report)
{
    emit changed(report.interview);
    return m_ledger.store().readBacks.all(report.id);
}

Result<ReadBackRecord> ReadBacks::mark(const Report &report, const QList<LineId> &lines,
                                       const ReadBackAnswer &answer,
                                       const std::optional<Timeline::Place> &place)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditReports); !allowed)
        return allowed.error();
    const auto marked = m_ledger.together([&]() -> Result<void> {
        const auto now = around(report);
        if (!now)
            return now.error();
        // The words that were read are those that the user saw.
        if (const int number = changedLine(report, now->report, lines); number > 0)
            return Error{
                Error::Code::Conflict,
                tr("Line %1 was changed by somebody else meanwhile. Read it back as it is now.").arg(number)};
        const auto marks = readBack(now->report, lines, answer, place, newestMarks(now->known.marks),
                                    now->bounds, m_ledger.session().user().id, m_ledger.now());
        if (!marks)
            return marks.error();
        return keep(*now, *marks);
    });
    if (!marked)
        return marked.error();
    return told(report);
}

Result<void> ReadBacks::keep(const Around &around, const ReadBackStatement &wanted) const
{
    const auto statement = stated(around.report, wanted, newestMarks(around.known.marks), around.bounds,
                                  m_ledger.session().user().id, m_ledger.now());
    if (!statement)
        return statement.error();
    const ReportId report = around.report.id;
    const Deed deed{u"state read back"_s, u"report"_s, report.value, around.caseFile,
                    readBackSha256(*statement)};
    return m_ledger.record(deed, [&](Deed &) -> Result<void> {
        const auto added = m_ledger.store().readBacks.add(report, *statement);
        return added ? Result<void>() : added.error();
    });
}

Result<ReadBackRecord> ReadBacks::state(const Report &report, const ReadBackStatement &wanted)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditReports); !allowed)
        return allowed.error();
    const auto said = m_ledger.together([&]() -> Result<void> {
        const auto now = around(report);
        if (!now)
            return now.error();
        if (readableSha256(report) != readableSha256(now->report))
            return Error{
                Error::Code::Conflict,
                tr("Words of the report were changed by somebody else meanwhile. Look at them first, "
                   "then note again how it was read back.")};
        return keep(*now, wanted);
    });
    if (!said)
        return said.error();
    return told(report);
}

Result<void> ReadBacks::take(const Report &report, const QList<Imported> &answers,
                             const std::optional<ReadBackStatement> &statement)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditReports); !allowed)
        return allowed.error();
    return m_ledger.together([&]() -> Result<void> {
        auto stored = around(report);
        if (!stored)
            return stored.error();
        Around now = std::move(stored).value();
        now.bounds.decisionSentOn = {}; // it was read back before that, elsewhere
        Report alone = now.report;
        for (const Imported &each : answers) {
            alone.lines = {now.report.lines.value(each.line)};
            const auto made = readBack(alone, {alone.lines.constFirst().id}, each.answer, each.place, {},
                                       now.bounds, m_ledger.session().user().id, m_ledger.now());
            if (!made)
                return made.error();
            now.known.marks += *made;
        }
        if (!answers.isEmpty()) {
            if (const auto kept = keep(now, now.known.marks); !kept)
                return kept;
        }
        return statement ? keep(now, *statement) : Result<void>();
    });
}

} // namespace relaas
