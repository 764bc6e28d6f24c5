#pragma once

#include "core/report/pagemap.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QObject>

namespace relaas {

class Reports;
struct ReportText;

/// The report as its page knows it, and every change to it. Each change is saved at once. Where somebody else
/// saved meanwhile, theirs is read in and the change made on top of it; only a line that both changed is
/// refused.
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
    bool setAnchor(LineId id, const std::optional<Anchor> &anchor);
    bool setAnchors(const QHash<LineId, Anchor> &anchors);
    bool judge(LineId id, const Judgement &found);
    /// Begins the version after the frozen one that is shown; the new one is shown then.
    bool beginVersion(const QString &reason);
    /// `print` belongs to the report as it was at that revision; where it is another one now, it is left out.
    bool freeze(const std::optional<PageMap> &print, int revision);

signals:
    /// A verdict is being given: the moment to keep what was heard for it.
    void judging();
    /// report() is another one now.
    void changed();
    void saved();
    void refused(const relaas::Error &error);
    /// Somebody else saved other words in that line; report() holds theirs.
    void textConflicted(relaas::LineId id, const QString &ownText);

private:
    enum class Outcome { Saved, Refused, Conflicted };

    template<typename Verb>
    Outcome save(LineId concerned, Verb verb);
    template<typename Verb>
    bool saveOrSay(LineId concerned, Verb verb);
    void take(const Report &report);

    Reports &m_reports;
    InterviewId m_interview;
    Report m_report;
    bool m_isSaving = false;
};

} // namespace relaas
