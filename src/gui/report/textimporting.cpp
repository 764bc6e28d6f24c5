#include "gui/report/textimporting.h"

#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/textimportdialog.h"
#include "gui/widgets/prompts.h"
#include "workflow/reporttext.h"

#include <QFileInfo>

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

void TextImporting::add(TextImportDialog &dialog, const ReportText &text)
{
    const auto refusal = connect(&m_draft, &ReportDraft::refused, &dialog,
                                 [&dialog](const Error &error) { dialog.refuse(error.text); });
    const bool isAdded = m_draft.addText(text, dialog.recording());
    disconnect(refusal);
    if (!isAdded)
        return;
    dialog.accept();
    const qsizetype count = text.report.turns.size();
    const QList<Line> &lines = m_draft.report().lines;
    m_view.setCurrentLine(lines.at(lines.size() - count).id);
    emit told(MessageLevel::Success,
              tr("%n line(s) of %1 are added.", nullptr, int(count)).arg(text.fileName));
}

} // namespace relaas
