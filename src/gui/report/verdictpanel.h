#pragma once

#include "core/report/line.h"
#include "core/report/recordingfinding.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class VerdictPanel;
}

namespace relaas {

struct ReportActions;

/// One line compared with its sound: where it lies, what was found and whether that still stands, who found
/// it and how they heard it, what was found before; and the note of what was heard, with kinds of
/// discrepancy.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    /// What a panel shows of a line.
    struct Shown
    {
        Line line;
        QString place; ///< where its sound lies
        bool isCited = false; ///< the decision rests on it
        QList<Check> history; ///< all checks of the line, the newest last
        int version = 1; ///< of the report
        QList<RecordingFinding> findings = {}; ///< on the recording, about the line, the newest last
        bool asksForFinding = false; ///< the next step with it is such a finding
    };

    explicit VerdictPanel(QWidget *parent = nullptr);
    ~VerdictPanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const ReportActions &actions);

    /// Shows a line; what is being written about the same line stays.
    void showLine(const std::optional<Shown> &shown);

    /// Opens note and discrepancies of the line for writing, beginning with these.
    void begin(const Judgement &found);
    bool isWriting() const { return m_writing.has_value(); }

signals:
    void noteTyped(relaas::LineId id, const relaas::Judgement &typed);
    /// Enter: the verdict that was begun, with a note where it needs one.
    void finished(relaas::LineId id, const relaas::Judgement &found);
    /// Esc: nothing is to be saved.
    void abandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellTyped();
    void finish();
    void abandon();
    void endWriting();
    void showCheck();
    void showHistory();
    void showFindings();

    std::unique_ptr<Ui::VerdictPanel> m_ui;
    std::optional<Shown> m_shown;
    std::optional<Verdict> m_writing; ///< the verdict that the note is about
};

} // namespace relaas
