#pragma once

#include "core/result.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/task.h"

namespace relaas {

class Prompts;
class ReportDraft;
class ReportEditing;
class ReportSound;
class ReportView;
class TextImportDialog;
struct ReportText;

/// Brings a text from elsewhere into the report: asks for the file, reads it in the background, shows what it
/// was read as, and adds its lines when told to.
class TextImporting : public QObject
{
    Q_OBJECT

public:
    TextImporting(Prompts &prompts, ReportView &view, ReportDraft &draft, ReportEditing &editing,
                  ReportSound &sound, QWidget &page);

    void askAndRead();

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);

private:
    void show(const ReportText &text);
    void add(TextImportDialog &dialog, const ReportText &text);
    void tellAdded(const ReportText &text);

    Prompts &m_prompts;
    ReportView &m_view;
    ReportDraft &m_draft;
    ReportEditing &m_editing;
    ReportSound &m_sound;
    QWidget &m_page;
    QPointer<Task> m_reading;
};

} // namespace relaas
