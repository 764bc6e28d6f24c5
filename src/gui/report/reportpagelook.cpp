#include "gui/report/reportchecking.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportpage.h"
#include "gui/report/reportprinting.h"
#include "gui/report/reportrecordings.h"
#include "gui/report/reportsound.h"
#include "gui/settings/settings.h"
#include "gui/widgets/style.h"
#include "workflow/office.h"
#include "workflow/session.h"

#include "ui_reportpage.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the page of a report is laid out, and what stands at its head.

namespace relaas {

void ReportPage::giveWaveformItsHeight()
{
    const int height = m_settings.waveformHeight();
    if (height > 0 && height < m_ui->split->height())
        m_ui->split->setSizes({m_ui->split->height() - height, height});
}

void ReportPage::showVersion()
{
    const bool isFrozen = m_draft->report().isFrozen();
    m_ui->state->setContent(isFrozen ? BadgeContent{u"lock"_s, tr("frozen"), Tone::Info}
                                     : BadgeContent{u"pencil"_s, tr("draft"), Tone::Neutral});
    const auto [version, more] = m_printing->versionText();
    m_ui->version->setText(version);
    m_ui->version->setToolTip(more);
    showEmptyState();
}

void ReportPage::showCoverage()
{
    QString text = m_checking->coverageText();
    if (!m_sound->recordings().isEmpty())
        text += u" · "_s + ReportChecking::heardText(m_recordings->heard());
    m_ui->coverage->setText(text);
    m_ui->coverage->setToolTip(m_checking->coverageDetails());
}

/// As wide as its words and buttons need, and never narrower than before: the words beside it would run anew.
void ReportPage::fitSide()
{
    const int bar = m_ui->sideArea->verticalScrollBar()->sizeHint().width() + space::Tight;
    const int needed = std::max(m_ui->side->minimumSizeHint().width() + bar, m_ui->sideArea->minimumWidth());
    const int least = readingWidth(fontMetrics(), sideCharacters) * 3 / 5;
    m_ui->sideArea->setMinimumWidth(std::clamp(needed, least, m_ui->sideArea->maximumWidth()));
}

bool ReportPage::mayEdit() const
{
    const Report &report = m_draft->report();
    return m_office.session().may(Permission::EditReports) && report.id.isValid() && !report.isFrozen();
}

void ReportPage::showEmptyState()
{
    if (m_isReading)
        return m_ui->empty->setContent(
            u"chat-left-text"_s, tr("The report is being read"),
            tr("It has very many lines. They are shown as soon as they are there."), {});
    if (!m_draft->report().id.isValid())
        return m_ui->empty->setContent(u"chat-left-text"_s, tr("The report was not read"),
                                       tr("Open it again to read it."), {});
    m_ui->empty->setContent(
        u"chat-left-text"_s, tr("This report has no words yet"),
        tr("Begin with the officer's first question. Enter ends a line and begins the next: an "
           "answer after a question, a question after an answer."),
        mayEdit() ? tr("Write the first question") : QString());
}

} // namespace relaas
