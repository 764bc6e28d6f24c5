#pragma once

#include "core/report/editing.h"
#include "core/report/pagemap.h"
#include "core/report/report.h"
#include "core/report/reporthistory.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace relaas {

class Reports;
struct PastedLine;
struct ReportText;

/// The report as its page knows it, and every change to it. Each change is saved at once. Where somebody else
/// saved meanwhile, theirs is read in and the change made on top of it; only a line that both changed is
/// refused. Changes of words, sound and order can be taken back for as long as the page is open, those of
/// this page only.
class ReportDraft : public QObject
{
    Q_OBJECT

public:
    ReportDraft(Reports &reports, InterviewId interview, QObject *parent = nullptr);

    const Report &report() const { return m_report; }
    const Line *line(LineId id) const { return m_report.line(id); }

    /// Reads the newest version. False where that is refused.
    bool reload();

    /// The new line; an invalid id where it was refused.
    LineId addLine(LineId after, LineType type);
    /// Adds the lines of a text from elsewhere behind the others (Reports::addText).
    bool addText(const ReportText &text, const std::optional<RecordingId> &recording);
    bool changeText(LineId id, const QString &text);
    bool changeType(LineId id, LineType type);
    bool removeLine(LineId id);
    /// The line that begins at that place now; an invalid id where it was refused.
    LineId splitLine(LineId id, qsizetype place);
    bool mergeWithPrevious(LineId id);
    bool moveLine(LineId id, int steps);
    bool moveLines(LineId first, LineId last, int steps);
    bool replaceTexts(const QHash<LineId, QString> &texts);
    /// Typing or pasting over a range of the flowing text (withRangeReplaced()).
    bool replaceRange(const TextRange &range, const QStringList &paragraphs);
    /// Puts lines of a text from elsewhere there (withLinesPasted()).
    bool pasteLines(const TextRange &range, const QList<PastedLine> &lines);
    bool setAnchor(LineId id, const std::optional<Anchor> &anchor);
    bool setAnchors(const QHash<LineId, Anchor> &anchors);
    bool judge(LineId id, const Judgement &found);
    /// Any other verb about one line, or about the report where the id is invalid.
    bool change(LineId id, EditKind kind,
                const std::function<Result<Report>(Reports &, const Report &)> &verb);
    /// Begins the version after the frozen one that is shown; the new one is shown then.
    bool beginVersion(const QString &reason);
    /// `print` belongs to the report as it was at that revision; where it is another one now, it is left out.
    bool freeze(const std::optional<PageMap> &print, int revision);

    /// Takes the last step back, or does it again. A step whose lines somebody else changed since is refused
    /// and left out. False where there is none.
    bool undo();
    bool redo();
    /// What undo() takes back; null where there is nothing.
    const ReportStep *lastStep() const { return m_history.toUndo(); }
    /// What that step is: "Typing in line 12". Empty where there is none.
    QString undoText() const;
    QString redoText() const;
    /// What is typed next is a step of its own, also without a pause.
    void closeStep() { m_history.closeStep(); }

signals:
    /// A verdict is being given: the moment to keep what was heard for it.
    void judging();
    /// report() is another one now.
    void changed();
    void saved();
    void refused(const relaas::Error &error);
    /// Somebody else saved other words in that line; report() holds theirs.
    void textConflicted(relaas::LineId id, const QString &ownText);
    /// undoText() or redoText() may be another one.
    void historyChanged();
    /// A step was taken back or done again: where to look.
    void turned(relaas::LineId line);

private:
    enum class Outcome { Saved, Refused, Conflicted };

    template<typename Verb>
    Outcome save(const QList<LineId> &concerned, std::optional<EditKind> kind, Verb verb);
    template<typename Verb>
    bool saveOrSay(const QList<LineId> &concerned, std::optional<EditKind> kind, Verb verb);
    using Rule = Result<Report> (*)(Report, const ReportStep &);
    using Turning = Result<Report> (Reports::*)(const Report &, const ReportStep &);
    using Move = void (ReportHistory::*)();
    bool turn(const ReportStep &step, Rule rule, Turning turning, Move done, Move drop);
    void take(const Report &report);

    Reports &m_reports;
    InterviewId m_interview;
    Report m_report;
    ReportHistory m_history;
    bool m_isSaving = false;
};

} // namespace relaas
