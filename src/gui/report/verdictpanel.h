#pragma once

#include "core/report/line.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class VerdictPanel;
}

namespace relaas {

struct ReportActions;

/// One line compared with its sound: where it lies, what the verdict is, and the note of what was heard
/// instead.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);
    ~VerdictPanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const ReportActions &actions);

    /// Shows a line; a note that is being written about the same line stays. `place` says where its sound
    /// lies.
    void showLine(const std::optional<Line> &line, const QString &place);

    /// Opens the note of the line for writing, beginning with these words.
    void beginNote(const QString &words);
    bool isWriting() const { return m_isWriting; }

signals:
    void noteTyped(relaas::LineId id, const QString &note);
    /// Enter in the note, which is not empty.
    void noteFinished(relaas::LineId id, const QString &note);
    /// Esc: nothing is to be saved.
    void noteAbandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishNote();
    void endNote();

    std::unique_ptr<Ui::VerdictPanel> m_ui;
    std::optional<Line> m_line;
    bool m_isWriting = false;
};

} // namespace relaas
