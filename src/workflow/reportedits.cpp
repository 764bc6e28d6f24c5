// Writing in the order of a text, and taking steps of it back.

#include "core/report/pasting.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/reports.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// What the log is bound to where several lines changed.
QByteArray digestOf(const Report &before, const Result<Report> &wanted)
{
    const auto step = wanted ? stepBetween(before, *wanted, EditKind::Typing, {}) : std::nullopt;
    return step ? stepSha256(*wanted, *step) : QByteArray();
}

} // namespace

Result<Report> Reports::splitLine(const Report &report, LineId id, qsizetype place)
{
    return saved(u"split"_s, id, withLineSplit(report, id, place), Permission::EditReports);
}

Result<Report> Reports::mergeLine(const Report &report, LineId id)
{
    const auto wanted = withLineMerged(report, id);
    return saved(u"merge"_s, {}, wanted, Permission::EditReports, digestOf(report, wanted));
}

Result<Report> Reports::moveLines(const Report &report, LineId first, LineId last, int steps)
{
    return saved(u"move"_s, first, withLinesMoved(report, first, last, steps), Permission::EditReports);
}

Result<Report> Reports::replaceTexts(const Report &report, const QHash<LineId, QString> &texts)
{
    const auto wanted = withTextsReplaced(report, texts);
    return saved(u"replace"_s, {}, wanted, Permission::EditReports, digestOf(report, wanted));
}

Result<Report> Reports::replaceRange(const Report &report, const TextRange &range,
                                     const QStringList &paragraphs)
{
    const auto wanted = withRangeReplaced(report, range, paragraphs);
    return saved(u"change"_s, {}, wanted, Permission::EditReports, digestOf(report, wanted));
}

Result<Report> Reports::pasteLines(const Report &report, const TextRange &range,
                                   const QList<PastedLine> &lines)
{
    const auto wanted = withLinesPasted(report, range, lines);
    return saved(u"change"_s, {}, wanted, Permission::EditReports, digestOf(report, wanted));
}

Result<Report> Reports::undo(const Report &report, const ReportStep &step)
{
    return turned(u"undo"_s, withStepUndone(report, step), step);
}

Result<Report> Reports::redo(const Report &report, const ReportStep &step)
{
    return turned(u"redo"_s, withStepRedone(report, step), step);
}

Result<Report> Reports::turned(const QString &action, const Result<Report> &wanted, const ReportStep &step)
{
    const auto done =
        saved(action, {}, wanted, Permission::EditReports, wanted ? stepSha256(*wanted, step) : QByteArray());
    if (!done)
        return done;
    return withFoundAgain(*done, step);
}

/// Lines that came back have what was found about them.
Result<Report> Reports::withFoundAgain(Report report, const ReportStep &step) const
{
    const bool hasComeBack = std::any_of(step.lines.cbegin(), step.lines.cend(),
                                         [](const LineEdit &edit) { return !edit.before || !edit.after; });
    if (!hasComeBack)
        return report;
    const auto checks = m_ledger.store().checks.newest(report.id);
    if (!checks)
        return checks.error();
    for (const LineEdit &edit : step.lines) {
        const Line *line = report.lineWithNumber(edit.number);
        const auto found = checks->constFind(edit.number);
        if (!line || found == checks->cend())
            continue;
        Line &again = report.lines[line - report.lines.constData()];
        again.check = *found;
        again.check->line = again.id;
    }
    return report;
}

} // namespace relaas
