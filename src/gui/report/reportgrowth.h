#pragma once

#include "gui/widgets/task.h"

namespace relaas {

class Page;
class ReportModel;

/// Tells how much of a very long report is shown yet, while its rows come in slices, and lets the user end
/// that: what is there stays, to be read and heard, and the others come when the page is opened again.
class ReportGrowth : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive it.
    ReportGrowth(ReportModel &model, Page &page);

private:
    void follow();
    void end();

    ReportModel &m_model;
    Page &m_page;
    QPointer<Task> m_task;
};

} // namespace relaas
