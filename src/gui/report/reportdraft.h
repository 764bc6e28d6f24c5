#pragma once

#include "core/report/editing.h"
#include "core/report/lineindex.h"
#include "core/report/lineplaces.h"
#include "core/report/pagemap.h"
#include "core/report/report.h"
#include "core/report/reportchange.h"
#include "core/report/reporthistory.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace relaas {

class Reports;
class Task;
struct PastedLine;
struct ReportText;

/// The report as its page knows it, and every change to it. Each change is saved at once, words of a line
/// also behind the window: any other change waits for them. Where somebody else saved meanwhile, theirs is
/// read in and the change made on top of it; only a line that both changed is refused. Changes of words,
/// sound and order can be taken back for as long as the page is open, those of this page only.
class ReportDraft : public QObject
{
    Q_OBJECT

public:
    ReportDraft(Reports &reports, InterviewId interview, QObject *parent = nullptr);

    const Report &report() const { return m_report; }
    /// Null where the report has no such line.
    const Line *line(LineId id) const;
    const Line *lineWithNumber(int number) const;
    /// -1 where there is none.
    qsizetype rowOf(LineId id) const { return m_index.rowOf(id); }
    const LineIndex &index() const { return m_index; }
    /// Where its lines lie in the sound; made when somebody asks.
    const LinePlaces &places() const;

    /// Whether the newest version is so long that reading it would hold the window up.
    bool isLong() const;
    /// reload() behind the window; what is there meanwhile stays.
    Task *reloadLater(const std::function<void(bool isRead)> &done);
    /// Reads the newest version, where that is another one. False where that is refused.
    bool reload();

    /// The new line; an invalid id where it was refused.
    LineId addLine(LineId after, LineType type);
    /// Adds the lines of a text from elsewhere behind the others (Reports::addText).
    bool addText(const ReportText &text, const std::optional<RecordingId> &recording);
    bool changeText(LineId id, const QString &text);
    /// The same, but the window goes on meanwhile: wordsSettled() tells how it ended. Does nothing while such
    /// a change is being written.
    void changeTextLater(LineId id, const QString &text);
    /// The same for the lines of a text from elsewhere, of which there may be very many: addText(). `done`
    /// hears how it ended, unless the draft went before.
    void addTextLater(const ReportText &text, const std::optional<RecordingId> &recording,
                      const std::stop_token &stop, const std::function<void(const Result<void> &)> &done);
    bool isWriting() const { return m_isWriting; }
    /// Waits for what is being written.
    void settle();
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
    /// report() is another one now; whoever shows it need only look at what is named.
    void changed(const relaas::ReportChange &change);
    void saved();
    /// What changeTextLater() was asked for is stored, or it is not and refused() or textConflicted() has
    /// said why.
    void wordsSettled(relaas::LineId id, const QString &text, bool isSaved);
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
    static LineId otherLine(const Report &a, const Report &b, const QList<LineId> &lines);
    struct Writing;
    void write(const Writing &writing);
    void takeWritten(const Writing &writing, const Result<Report> &result, const Report &before);
    bool isNewest() const;

    Reports &m_reports;
    InterviewId m_interview;
    Report m_report;
    LineIndex m_index;
    mutable std::optional<LinePlaces> m_places;
    ReportHistory m_history;
    bool m_isSaving = false;
    bool m_isWriting = false; ///< behind the window
};

} // namespace relaas
