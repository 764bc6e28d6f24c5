#include "workflow/reports.h"

#include "core/report/checking.h"
#include "core/report/import/placedimport.h"
#include "storage/store.h"
#include "workflow/caseevents.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/reporttext.h"
#include "workflow/session.h"

#include <QHash>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

Reports::Reports(const Ledger &ledger, const LawPack &law, const Places &places,
                 const ReportTemplate &content, ReportWriter::Write write, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_law(law)
    , m_places(places)
    , m_template(content)
    , m_writer(write ? std::make_unique<ReportWriter>(std::move(write)) : nullptr)
{
}

Reports::~Reports() = default;

Result<Report> Reports::report(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    auto newest = m_ledger.store().interviews.report(id);
    if (newest)
        remember(*newest);
    return newest;
}

Result<ReportState> Reports::state(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.state(id);
}

Result<Report> Reports::addLine(const Report &report, LineId after, LineType type)
{
    return saved(u"create"_s, {}, withLineAdded(report, after, type), Permission::EditReports);
}

Result<Report> Reports::addLines(const Report &report, const QList<Line> &lines,
                                 const QMap<qsizetype, Judgement> &found)
{
    Result<Report> result = withLinesAdded(report, lines);
    const auto done = m_ledger.together([&]() -> Result<void> {
        result = saved(u"create"_s, {}, result, Permission::EditReports);
        if (!result)
            return result.error();
        auto judged = withFindings(*result, report.lines.size(), found);
        if (!judged)
            return judged.error();
        result = std::move(judged);
        return {};
    });
    if (!done)
        return done.error();
    return result;
}

/// `first` is the place of the first line that `found` counts from.
Result<Report> Reports::withFindings(Report report, qsizetype first,
                                     const QMap<qsizetype, Judgement> &found) const
{
    const auto interview = m_ledger.store().interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    for (auto each = found.begin(); each != found.end(); ++each) {
        const qsizetype place = first + each.key();
        const auto check = compared(report, report.lines.value(place).id, each.value(), Ears::Unknown);
        if (!check)
            return check.error();
        const auto made = added(report.id, *check, interview->caseFile);
        if (!made)
            return made.error();
        report.lines[place].check = *made;
    }
    return report;
}

Result<Report> Reports::withText(const Report &report, const ReportText &text,
                                 const std::optional<RecordingId> &recording) const
{
    const auto recordings = m_ledger.store().interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto placed = placedImport(text.report, *recordings, recording);
    if (!placed)
        return placed.error();
    return withLinesAdded(report, placed->lines);
}

Result<Report> Reports::addText(const Report &report, const ReportText &text,
                                const std::optional<RecordingId> &recording)
{
    return saved(u"import"_s, {}, withText(report, text, recording), Permission::EditReports, text.sha256);
}

Result<Report> Reports::changeLine(const Report &report, LineId id, LineType type, const QString &text)
{
    return saved(u"change"_s, id, withLineChanged(report, id, type, text), Permission::EditReports);
}

Result<Report> Reports::removeLine(const Report &report, LineId id)
{
    return saved(u"delete"_s, id, withLineRemoved(report, id), Permission::EditReports);
}

/// By whoever is signed in; how they heard the line is read at this moment.
Result<Check> Reports::compared(const Report &report, LineId id, const Judgement &found, Ears ears) const
{
    const User &user = m_ledger.session().user();
    const auto &store = m_ledger.store().interviews;
    std::optional<HowHeard> heard;
    if (ears == Ears::Own)
        heard = HowHeard();
    qint64 frames = 0;
    const Line *line = report.line(id);
    if (line && line->anchor) {
        const auto recording = store.recording(line->anchor->recording);
        if (!recording)
            return recording.error();
        frames = recording->frames;
        const auto all = heard ? store.heard(recording->id) : QList<Heard>();
        if (!all)
            return all.error();
        if (heard)
            heard = howHeard(recording->id, line->anchor->fromFrame, spanEnd(report, *line, frames), *all,
                             user.id);
    }
    auto check = checked(report, id, found, heard, frames, user.id, m_ledger.now());
    if (!check)
        return check;
    Check made = std::move(check).value();
    made.byName = user.name;
    return made;
}

/// With one row in the log.
Result<Check> Reports::added(ReportId report, const Check &check, CaseFileId caseFile) const
{
    const bool isProven = isHeard(check) || check.verdict == Verdict::NotChecked;
    const Deed deed{isProven ? u"check"_s : u"check unheard"_s, u"line"_s, check.line.value, caseFile,
                    checkSha256(check)};
    Check made = check;
    const auto recorded = m_ledger.record(deed, [&](Deed &) -> Result<void> {
        const auto id = m_ledger.store().checks.add(report, check);
        if (!id)
            return id.error();
        made.id = *id;
        return {};
    });
    return recorded ? Result<Check>(made) : recorded.error();
}

Result<Report> Reports::judge(const Report &report, LineId id, const Judgement &found)
{
    if (const auto allowed = m_ledger.session().ask(Permission::CheckReports); !allowed)
        return allowed.error();
    const auto interview = m_ledger.store().interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    const auto check = compared(report, id, found, Ears::Own);
    if (!check)
        return check.error();
    Report judged = report;
    const auto done = m_ledger.together([&]() -> Result<void> {
        const auto saved = kept(report); // so that two who judge at once meet
        if (!saved)
            return saved.error();
        const auto made = added(saved->id, *check, interview->caseFile);
        if (!made)
            return made.error();
        judged = withCheck(*saved, *made);
        return {};
    });
    if (!done)
        return done.error();
    remember(judged);
    emit changed(report.interview);
    return judged;
}

Result<QList<Check>> Reports::checks(const Report &report) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().checks.all(report.id);
}

Result<QList<Check>> Reports::checksOf(const Report &report, LineId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const Line *line = report.line(id);
    if (!line)
        return QList<Check>();
    return m_ledger.store().checks.all(report.id, line->number);
}

Result<Report> Reports::freeze(const Report &report, const std::optional<PageMap> &print)
{
    Result<Report> done = report;
    const auto whole = m_ledger.together([&]() -> Result<void> {
        done = saved(u"freeze"_s, {}, frozen(report, m_ledger.now()), Permission::EditReports);
        if (!done)
            return done.error();
        if (!print)
            return {};
        PageMap map = *print;
        map.unsaid = unsaidSentences(*done, m_template);
        return m_ledger.store().corrections.keepPageMap(done->id, map, m_ledger.now());
    });
    if (!whole)
        return whole.error();
    return done;
}

Result<void> Reports::markSent(const Report &version, QDate sentOn, const QString &recipient)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditReports); !allowed)
        return allowed;
    const auto sending = sentVersion(version, sentOn, recipient, m_ledger.session().user().id, m_ledger.now(),
                                     m_ledger.today());
    if (!sending)
        return sending.error();
    const auto held = interviewInCase(m_ledger.store(), version.interview);
    if (!held)
        return held.error();
    const CaseFile &file = held->file;
    if (const auto kept = keptAsPrinted(version, Language::Dutch, ReportForm::AsSent); !kept)
        return kept;
    const bool isKnown = std::any_of(file.events.cbegin(), file.events.cend(), [&](const Event &event) {
        return event.type == EventType::ReportMadeAvailable && event.on == sentOn;
    });
    const Deed deed{u"send"_s, u"report"_s, version.id.value, file.id, {}};
    const auto recorded = m_ledger.record(deed, [&](Deed &) -> Result<void> {
        if (const auto kept = m_ledger.store().corrections.addSending(*sending); !kept || isKnown)
            return kept;
        Event event;
        event.type = EventType::ReportMadeAvailable;
        event.on = sentOn;
        return CaseEvents(m_ledger, m_law, m_places).add(file.id, event);
    });
    if (recorded)
        emit changed(version.interview);
    return recorded;
}

Result<QList<ReportSending>> Reports::sendings(const Report &version) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().corrections.sendings(version.id);
}

Result<Report> Reports::exported(ReportId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    auto current = m_ledger.store().interviews.reportWithId(id);
    if (!current)
        return current;
    const auto interview = m_ledger.store().interviews.interview(current->interview);
    if (!interview)
        return interview.error();
    const Deed deed{u"export"_s, u"report"_s, current->id.value, interview->caseFile, {}};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return current;
}

} // namespace relaas
