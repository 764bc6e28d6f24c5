#pragma once

#include "core/result.h"
#include "gui/widgets/messagebar.h"

#include <QObject>

class QWidget;

namespace relaas {

class Prompts;
class ReportDraft;
class ReportEditing;
class Reports;
class ReportSound;
class Task;
class VersionsDialog;
struct DifferenceFacts;

/// Opens the comparison of two versions of the report, or says that there is nothing to compare.
class VersionComparing : public QObject
{
    Q_OBJECT

public:
    VersionComparing(Reports &reports, Prompts &prompts, ReportDraft &draft, ReportEditing &editing,
                     ReportSound &sound, QWidget &page);

    void compare();

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);

private:
    void write(const DifferenceFacts &facts, const QString &path, VersionsDialog &dialog);

    Reports &m_reports;
    Prompts &m_prompts;
    ReportDraft &m_draft;
    ReportEditing &m_editing;
    ReportSound &m_sound;
    QWidget &m_page;
};

} // namespace relaas
