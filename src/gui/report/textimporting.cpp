#include "gui/report/textimporting.h"

#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/textimportdialog.h"
#include "gui/widgets/prompts.h"
#include "workflow/reporttext.h"

#include <QFileInfo>

#include <memory>
#include <stop_token>

namespace relaas {

TextImporting::TextImporting(Prompts &prompts, ReportView &view, ReportDraft &draft, ReportEditing &editing,
                             ReportSound &sound, QWidget &page)
    : QObject(&page)
    , m_prompts(prompts)
    , m_view(view)
    , m_draft(draft)
    , m_editing(editing)
    , m_sound(sound)
    , m_page(page)
{
}

void TextImporting::askAndRead()
{
    if (m_reading || !m_editing.finish())
        return;
    const QString path =
        m_prompts.openFile(&m_page, tr("Import a text into the report"),
                           tr("Texts with lines and times (*.txt *.srt *.vtt *.otr *.docx);;All files (*)"));
    if (path.isEmpty())
        return;
    m_reading = runInBackground(
        this,
        [path](const std::stop_token &stop, const Progress &progress) {
            return readReportText(path, stop, [&](double share) { progress.report(share); });
        },
        [this](const Result<ReportText> &text) {
            const bool isCancelled = m_reading && m_reading->isCancelled();
            m_reading.clear();
            if (text && !isCancelled)
                show(*text);
            else if (!text && text.error().code != Error::Code::Cancelled)
                emit told(MessageLevel::Warning, text.error().text);
        });
    emit taskStarted(m_reading, tr("Reading %1").arg(QFileInfo(path).fileName()));
}

void TextImporting::show(const ReportText &text)
{
    if (!m_page.isVisible())
        return; // who left the page, or locked the program, has given it up
    if (!m_editing.finish())
        return; // typed meanwhile, and refused with a sentence
    const Recording *current = m_sound.current();
    auto *dialog = new TextImportDialog(text.fileName, text.report, m_sound.recordings(),
                                        current ? current->id : RecordingId(), &m_page);
    connect(dialog, &TextImportDialog::submitted, this, [this, dialog, text] { add(*dialog, text); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Behind the window, while the dialog says so and can be cancelled: a text may have hundreds of thousands of
/// lines.
void TextImporting::add(TextImportDialog &dialog, const ReportText &text)
{
    const auto stop = std::make_shared<std::stop_source>();
    connect(&dialog, &QDialog::rejected, this, [stop] { stop->request_stop(); });
    const auto done = [this, text, open = QPointer(&dialog)](const Result<void> &added) {
        if (added) {
            if (open)
                open->accept();
            tellAdded(text);
        } else if (open) {
            open->refuse(added.error().text);
        } else if (added.error().code != Error::Code::Cancelled) {
            emit told(MessageLevel::Warning, added.error().text);
        }
    };
    m_draft.addTextLater(text, dialog.recording(), stop->get_token(), done);
}

void TextImporting::tellAdded(const ReportText &text)
{
    const int count = int(text.report.turns.size());
    if (const Line *first = m_draft.lineWithNumber(m_draft.report().lastNumber + 1 - count))
        m_view.setCurrentLine(first->id);
    emit told(MessageLevel::Success, tr("%n line(s) of %1 are added.", nullptr, count).arg(text.fileName));
}

} // namespace relaas
