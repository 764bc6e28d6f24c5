#pragma once

#include "core/report/report.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RecordingFindingsPanel;
}

namespace relaas {

class RecordingFindingsModel;
struct RecordingFindingActions;

/// The findings on the recording of a report, with what is left to do: look at them, hear them, print them.
class RecordingFindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingFindingsPanel(QWidget *parent = nullptr);
    ~RecordingFindingsPanel() override;

    /// Once: the buttons do what the menu does.
    void setActions(const RecordingFindingActions &actions);

    /// The chosen one stays chosen, as long as it is there. `begun`: lines with a half-typed one.
    void setFindings(const Report &report, const QList<int> &begun);

    /// The number of the chosen one, 0 for none or one that is only begun.
    int number() const;
    /// The number of the line the chosen one is about, 0 for none.
    int lineNumber() const;
    void choose(int number);
    void focusFindings();

    QSize sizeHint() const override { return {minimumSizeHint().width(), QWidget::sizeHint().height()}; }

signals:
    /// Enter or a double click: its line is to be shown, or it is to be gone on with.
    void activated();
    /// Space: it is to be heard.
    void hearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<Ui::RecordingFindingsPanel> m_ui;
    RecordingFindingsModel *m_model;
};

} // namespace relaas
