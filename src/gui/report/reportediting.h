#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace relaas {

class Prompts;
class ReportDraft;
class ReportModel;
class ReportView;
struct ReportActions;

/// Writing in the list: words are saved when a line is left and whenever the typing rests; words that could
/// not be saved stay in the editor.
class ReportEditing : public QObject
{
    Q_OBJECT

public:
    ReportEditing(ReportView &view, ReportModel &model, ReportDraft &draft, Prompts &prompts,
                  QObject *parent = nullptr);

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
    Prompts &m_prompts;
    bool m_isRefused = false; ///< the last words could not be saved
    LineId m_begun; ///< the line that is being written for the first time
};

/// What follows a line of that type when somebody types on: an answer after a question, a question after
/// anything else.
LineType typeAfter(const std::optional<LineType> &before);

} // namespace relaas
