#include "core/report/report.h"

#include "core/report/linechange.h"
#include "core/report/refusal.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

Error frozenError(const Report &report)
{
    return {Error::Code::NotAllowed,
            QCoreApplication::translate("Report",
                                        "Version %1 of this report is frozen and does not change any more. "
                                        "Record what is wrong in it as a correction, or begin the "
                                        "next version.")
                .arg(report.version)};
}

Error noSuchLine()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("Report",
                                        "That line is no longer in the report. Open the report again.")};
}

Result<Line *> changeableLine(Report &report, LineId id)
{
    if (report.isFrozen())
        return frozenError(report);
    const auto line = std::find_if(report.lines.begin(), report.lines.end(),
                                   [id](const Line &each) { return each.id == id; });
    if (line == report.lines.end())
        return noSuchLine();
    return &*line;
}

QString interviewKindText(const QString &kind)
{
    if (kind == u"admissibility"_s)
        return QCoreApplication::translate("Interview", "Admissibility interview");
    if (kind == u"combined"_s)
        return QCoreApplication::translate("Interview", "Combined interview");
    if (kind == u"ammr"_s)
        return QCoreApplication::translate("Interview", "Responsibility interview");
    if (kind == u"additional"_s)
        return QCoreApplication::translate("Interview", "Additional interview");
    return QCoreApplication::translate("Interview", "Substantive interview");
}

const Line *Report::line(LineId wanted) const
{
    const auto it =
        std::find_if(lines.begin(), lines.end(), [wanted](const Line &line) { return line.id == wanted; });
    return it == lines.end() ? nullptr : &*it;
}

const Line *Report::lineWithNumber(int number) const
{
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [number](const Line &line) { return line.number == number; });
    return it == lines.end() ? nullptr : &*it;
}

Result<Report> withLineAdded(Report report, LineId after, LineType type)
{
    if (report.isFrozen())
        return frozenError(report);
    qsizetype place = 0;
    if (after.isValid()) {
        const Line *before = report.line(after);
        if (!before)
            return noSuchLine();
        place = before - report.lines.constData() + 1;
    }
    Line line;
    line.number = ++report.lastNumber;
    line.type = type;
    report.lines.insert(place, line);
    return report;
}

Result<Report> withLinesAdded(Report report, const QList<Line> &lines)
{
    if (report.isFrozen())
        return frozenError(report);
    report.lines.reserve(report.lines.size() + lines.size());
    for (Line line : lines) {
        line.id = {};
        line.number = ++report.lastNumber;
        line.check.reset(); // what was found elsewhere is entered by itself
        report.lines.append(line);
    }
    return report;
}

Result<Report> withLineChanged(Report report, LineId id, LineType type, const QString &text)
{
    return withChangedLine(std::move(report), id, [&](Line &line) {
        line.text = cleaned(text);
        line.type = type;
    });
}

Result<Report> withLineRemoved(Report report, LineId id)
{
    if (report.isFrozen())
        return frozenError(report);
    const Line *line = report.line(id);
    if (!line)
        return noSuchLine();
    report.lines.removeAt(line - report.lines.constData());
    return report;
}

Result<Report> frozen(Report report, QDateTime at)
{
    if (report.isFrozen())
        return frozenError(report);
    const bool hasWords = std::any_of(report.lines.cbegin(), report.lines.cend(),
                                      [](const Line &line) { return !line.text.trimmed().isEmpty(); });
    if (!hasWords) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "Report", "This report has no words yet. Write it before freezing it.")};
    }
    report.frozenAt = std::move(at);
    return report;
}

const Line *lineAt(const Report &report, RecordingId recording, qint64 frame, qint64 graceFrames)
{
    const Line *best = nullptr;
    for (const Line &line : report.lines) {
        if (!line.anchor || line.anchor->recording != recording || line.anchor->fromFrame > frame)
            continue;
        if (line.anchor->toFrame && frame >= *line.anchor->toFrame + graceFrames)
            continue;
        if (!best || line.anchor->fromFrame >= best->anchor->fromFrame)
            best = &line;
    }
    return best;
}

qint64 spanEnd(const Report &report, const Line &line, qint64 recordingFrames)
{
    if (!line.anchor)
        return 0;
    if (line.anchor->toFrame)
        return std::min(*line.anchor->toFrame, recordingFrames);
    qint64 end = recordingFrames;
    for (const Line &other : report.lines) {
        if (other.anchor && other.anchor->recording == line.anchor->recording
            && other.anchor->fromFrame > line.anchor->fromFrame)
            end = std::min(end, other.anchor->fromFrame);
    }
    return end;
}

} // namespace relaas
