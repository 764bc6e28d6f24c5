#pragma once

#include "gui/widgets/task.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class ProgressStrip;
}

namespace relaas {

/// A thin bar that shows how far a task is and can cancel it. It appears only for work of more than half a
/// second, and follows the task given last.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    ~ProgressStrip() override;

    /// `text` says what is being done, e.g. "Importing hearing.flac"; the task may report a better one.
    void follow(Task *task, const QString &text);

private:
    void showState(const Progress::State &state);
    void stopFollowing();

    std::unique_ptr<Ui::ProgressStrip> m_ui;
    QPointer<Task> m_task;
    QTimer m_delay;
};

} // namespace relaas
