#include "gui/report/versioncomparing.h"

#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportsound.h"
#include "gui/report/versionsdialog.h"
#include "workflow/reports.h"

namespace relaas {

VersionComparing::VersionComparing(Reports &reports, Prompts &prompts, ReportDraft &draft,
                                   ReportEditing &editing, ReportSound &sound, QWidget &page)
    : QObject(&page)
    , m_reports(reports)
    , m_prompts(prompts)
    , m_draft(draft)
    , m_editing(editing)
    , m_sound(sound)
    , m_page(page)
{
}

void VersionComparing::compare()
{
    if (!m_editing.finish())
        return; // else the newest words would be missing
    const auto versions = m_reports.versions(m_draft.report().interview);
    if (!versions)
        return emit told(MessageLevel::Warning, versions.error().text);
    if (versions->size() < 2) {
        return emit told(
            MessageLevel::Info,
            tr("Version %1 is the only one of this report; there is no other to compare it with.")
                .arg(m_draft.report().version));
    }
    auto *dialog = new VersionsDialog(m_reports, m_prompts, *versions, m_sound, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relaas
