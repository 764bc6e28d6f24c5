// What a draft reads and writes behind the window: a very long report, words of a line that rest, long texts.

#include "gui/report/reportdraft.h"
#include "gui/widgets/task.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace relaas {

namespace {

constexpr qsizetype linesReadAtOnce = 20'000; ///< a fifth of a second

/// Whether a line reads the same in both; a line that is in neither does.
bool sameLine(const Report &a, const Report &b, LineId id)
{
    const Line *left = a.line(id);
    const Line *right = b.line(id);
    return left && right ? *left == *right : left == right;
}

/// Not where something was saved while it was read.
bool isNewer(const Report &fresh, const Report &known)
{
    const ReportState then = knownState(fresh);
    const ReportState now = knownState(known);
    return then.id != now.id
        || std::pair(then.revision, then.findings) > std::pair(now.revision, now.findings);
}

} // namespace

/// A change that is written while the window goes on.
struct ReportDraft::Writing
{
    LineId line; ///< it is about; invalid where it is about no line there was
    EditKind kind = EditKind::Typing;
    std::function<Result<void>(const Report &, const Reports::Later &)> verb;
    Reports::Later how;
    std::function<void(const Result<void> &)> settled; ///< a Conflict: somebody else changed the line as well
};

/// The first of the lines that reads otherwise in the other report; an invalid id where none does.
LineId ReportDraft::otherLine(const Report &a, const Report &b, const QList<LineId> &lines)
{
    const auto other =
        std::find_if(lines.cbegin(), lines.cend(), [&](LineId id) { return !sameLine(a, b, id); });
    return other == lines.cend() ? LineId() : *other;
}

bool ReportDraft::isLong() const
{
    const auto count = m_reports.lineCount(m_interview);
    return count && *count > linesReadAtOnce && !isNewest();
}

Task *ReportDraft::reloadLater(const std::function<void(bool isRead)> &done)
{
    settle();
    const auto reading = m_reports.reading(m_interview);
    return runInBackground(
        this,
        [reading](const std::stop_token &stop, const Progress &) -> Result<Report> {
            return reading ? (*reading)(stop) : reading.error();
        },
        [this, done](const Result<Report> &newest) {
            settle();
            if (newest && isNewer(*newest, m_report)) {
                m_reports.noteRead(*newest);
                take(*newest);
            } else if (!newest) {
                emit refused(newest.error());
            }
            done(bool(newest));
        });
}

void ReportDraft::settle()
{
    while (m_isWriting) // once more where somebody else was quicker
        m_reports.finishWriting();
}

void ReportDraft::changeTextLater(LineId id, const QString &text)
{
    const Line *current = line(id);
    if (m_isWriting || !current)
        return;
    if (current->text == text)
        return emit wordsSettled(id, text, true);
    Writing writing;
    writing.line = id;
    writing.verb = [this, id, text](const Report &report, const Reports::Later &later) {
        const Line *changed = report.line(id);
        return m_reports.changeLineLater(report, id, changed ? changed->type : LineType::Question, text,
                                         later);
    };
    writing.settled = [this, id, text](const Result<void> &result) {
        if (!result && result.error().code == Error::Code::Conflict)
            emit textConflicted(id, text);
        else if (!result)
            emit refused(result.error());
        emit wordsSettled(id, text, bool(result));
        if (result)
            emit saved();
    };
    write(writing);
}

void ReportDraft::addTextLater(const ReportText &text, const std::optional<RecordingId> &recording,
                               const std::stop_token &stop,
                               const std::function<void(const Result<void> &)> &done)
{
    settle();
    Writing writing;
    writing.kind = EditKind::Importing;
    writing.verb = [this, text, recording](const Report &report, const Reports::Later &later) {
        return m_reports.addTextLater(report, text, recording, later);
    };
    writing.how.stop = stop;
    writing.settled = [this, done](const Result<void> &result) {
        done(result);
        if (result)
            emit saved();
    };
    write(writing);
}

void ReportDraft::write(const Writing &writing)
{
    m_isWriting = true;
    Reports::Later later = writing.how;
    later.done = [self = QPointer(this), writing, before = m_report](const Result<Report> &result) {
        if (self) // else the page has gone; it is written all the same
            self->takeWritten(writing, result, before);
    };
    if (const auto begun = writing.verb(m_report, later); !begun)
        takeWritten(writing, begun.error(), m_report);
}

/// What somebody else saved meanwhile is read in, and the change made on top of it.
void ReportDraft::takeWritten(const Writing &writing, const Result<Report> &result, const Report &before)
{
    m_isWriting = false;
    if (result) {
        const Line *line = before.line(writing.line);
        m_history.note(before, *result, writing.kind, QDateTime::currentDateTimeUtc(),
                       line ? line->number : 0);
        emit historyChanged();
        take(*result);
        return writing.settled({});
    }
    if (result.error().code != Error::Code::Conflict)
        return writing.settled(result.error());
    const auto newest = m_reports.report(m_interview);
    if (!newest)
        return writing.settled(newest.error());
    const bool bothChanged = writing.line.isValid() && otherLine(before, *newest, {writing.line}).isValid();
    take(*newest);
    if (bothChanged)
        return writing.settled(result.error());
    write(writing);
}

} // namespace relaas
