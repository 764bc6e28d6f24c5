#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace relaas {

class LineDrafts;
class Prompts;
class ReportDraft;
class ReportModel;
class ReportView;
struct ReportActions;

/// Writing in the list: words are kept as they are typed, saved when a line is left and whenever the typing
/// rests. Words that could not be saved stay in the editor; where the disk was the reason, saving them is
/// tried again by itself.
class ReportEditing : public QObject
{
    Q_OBJECT

public:
    ReportEditing(ReportView &view, ReportModel &model, ReportDraft &draft, LineDrafts &drafts,
                  Prompts &prompts, QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// Begins a line behind the given one, or the first of the report, and opens its editor.
    void beginLine(LineId after);

    /// Leaves the line that is being written. False where its words could not be saved: they come back.
    bool finish();

signals:
    void typed();
    /// Something the user must know about their words.
    void warned(const QString &text);

private:
    struct Words
    {
        LineId line;
        QString text;
    };

    void saveWords(LineId id, const QString &text);
    void saveAgain();
    void keepWords(const Words &words);
    void endLine(LineId id);
    void abandonLine(LineId id);
    void changeType(LineType type);
    void insertBefore();
    void askAndRemove();
    LineId neighbour(LineId id, int step) const;

    ReportView &m_view;
    ReportModel &m_model;
    ReportDraft &m_draft;
    LineDrafts &m_drafts;
    Prompts &m_prompts;
    bool m_isRefused = false; ///< the last words could not be saved
    QTimer m_retry;
    LineId m_begun; ///< the line that is being written for the first time
};

/// What follows a line of that type when somebody types on: an answer after a question, a question after
/// anything else.
LineType typeAfter(const std::optional<LineType> &before);

} // namespace relaas
