#include "gui/report/reportpage.h"
#include "gui/settings/settings.h"
#include "gui/widgets/style.h"

#include "ui_reportpage.h"

#include <QScrollBar>

#include <algorithm>

// How the page shares its room.

namespace relaas {

void ReportPage::giveWaveformItsHeight()
{
    const int height = m_settings.waveformHeight();
    if (height > 0 && height < m_ui->split->height())
        m_ui->split->setSizes({m_ui->split->height() - height, height});
}

/// As wide as its words and buttons need, and never narrower than before: the words beside it would run anew.
void ReportPage::fitSide()
{
    const int bar = m_ui->sideArea->verticalScrollBar()->sizeHint().width() + space::Tight;
    const int needed = std::max(m_ui->side->minimumSizeHint().width() + bar, m_ui->sideArea->minimumWidth());
    const int least = readingWidth(fontMetrics(), sideCharacters) * 3 / 5;
    m_ui->sideArea->setMinimumWidth(std::clamp(needed, least, m_ui->sideArea->maximumWidth()));
}

} // namespace relaas
