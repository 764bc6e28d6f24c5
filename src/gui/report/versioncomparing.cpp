#include "gui/report/versioncomparing.h"

#include "core/letter/differencecomposition.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportsound.h"
#include "gui/report/versionsdialog.h"
#include "gui/widgets/task.h"
#include "workflow/reports.h"

#include <QPointer>

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
    connect(
        dialog, &VersionsDialog::saveWanted, this,
        [this, dialog](const DifferenceFacts &facts, const QString &path) { write(facts, path, *dialog); });
    dialog->open();
}

/// Goes on when the dialog is closed, and is told on the page then.
void VersionComparing::write(const DifferenceFacts &facts, const QString &path, VersionsDialog &dialog)
{
    Task *task = runInBackground(
        this,
        [facts, path](const std::stop_token &, const Progress &) {
            const auto letter = Reports::composedDifferences(facts, Language::Dutch);
            return letter ? Reports::writePdf(*letter, path) : Result<void>(letter.error());
        },
        [this, path, open = QPointer(&dialog)](const Result<void> &written) {
            const QString text = written ? tr("The differences are in %1.").arg(path) : written.error().text;
            if (open && open->isVisible())
                return open->say(text);
            emit told(written ? MessageLevel::Success : MessageLevel::Error, text);
        });
    emit taskStarted(task, tr("Writing the PDF"));
}

} // namespace relaas
