#pragma once

#include "core/report/editing.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace relaas {

class LineDrafts;
class Prompts;
class ReportDraft;
class ReportModel;
class ReportView;
struct ReportActions;

/// Writing in the text of a report: words are kept as they are typed, saved when a line is left and whenever
/// the typing rests, then behind the window: until they are stored they count as not saved. Words that could
/// not be saved stay where they were typed; where the disk was the reason,
/// saving them is tried again by itself, where a colleague changed the line too, both stay until somebody
/// decides.
class ReportEditing : public QObject
{
    Q_OBJECT

public:
    ReportEditing(ReportView &view, ReportModel &model, ReportDraft &draft, LineDrafts &drafts,
                  Prompts &prompts, QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// Begins a line behind the given one, or the first of the report, and puts the caret into it.
    void beginLine(LineId after);

    /// Saves what is being written. False where some of it could not be: it stays where it was typed.
    bool finish();

signals:
    void typed();
    /// Something the user must know about their words.
    void warned(const QString &text);

private:
    /// Who asks for words to be saved: the program by itself, or the user, who knows what else is stored.
    enum class By { Itself, User };

    void connectView();
    void connectDraft();
    bool saveWords(LineId id, const QString &words, By by);
    void saveSoon(LineId id, const QString &words);
    void settleWords(LineId id, const QString &words, bool isSaved);
    void haveSaved(LineId id);
    bool isToldOfConflict(LineId id, const QString &words);
    bool saveAll();
    void tellConflict(LineId id);
    LineId addLine(LineId after);
    void endLine(LineId id, int offset);
    void splitLine(LineId id, int offset);
    void mergeLine(LineId id);
    void replace(const TextRange &range, const QStringList &paragraphs);
    void abandonLine(LineId id);
    void keepOrphans(const QMap<int, QString> &words);
    bool mayReplace(const TextRange &range, const QStringList &paragraphs);
    void forgetSettled();
    bool isWorthNothing(const Line &line) const;
    void changeType(LineType type);
    void insertBefore();
    void askAndRemove();
    void turn(bool (ReportDraft::*way)());
    LineId neighbour(LineId id, int step) const;

    ReportView &m_view;
    ReportModel &m_model;
    ReportDraft &m_draft;
    LineDrafts &m_drafts;
    Prompts &m_prompts;
    QSet<LineId> m_conflicts; ///< lines that a colleague changed as well, until the user decides
    QSet<LineId> m_refused; ///< lines whose words could not be saved
    QSet<LineId> m_waiting; ///< to be saved once what is being written is stored
    QTimer m_retry;
    LineId m_begun; ///< the line that is being written for the first time
};

/// What follows a line of that type when somebody types on: an answer after a question, a question after
/// anything else.
LineType typeAfter(const std::optional<LineType> &before);

} // namespace relaas
