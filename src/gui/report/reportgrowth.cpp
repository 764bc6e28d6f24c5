#include "gui/report/reportgrowth.h"

#include "gui/report/reportmodel.h"
#include "gui/shell/page.h"

namespace relaas {

ReportGrowth::ReportGrowth(ReportModel &model, Page &page) : QObject(&page), m_model(model), m_page(page)
{
    connect(&m_model, &ReportModel::grown, this, &ReportGrowth::follow);
}

void ReportGrowth::follow()
{
    if (!m_model.isGrowing())
        return end();
    if (!m_task) {
        m_task = new Task(this);
        emit m_page.taskStarted(m_task, tr("Showing the lines of the report"));
    }
    m_task->progress().report(double(m_model.rowCount()) / double(m_model.lineCount()));
    if (!m_task->isCancelled())
        return;
    m_model.stopGrowing();
    end();
    emit m_page.messageRequested(
        MessageLevel::Warning,
        tr("The first %n line(s) of the report are shown, and nothing can be written yet. The others come "
           "when you open the report again.",
           nullptr, m_model.rowCount()));
}

void ReportGrowth::end()
{
    if (!m_task)
        return;
    emit m_task->finished();
    m_task->deleteLater();
    m_task.clear();
}

} // namespace relaas
