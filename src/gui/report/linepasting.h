#pragma once

#include "core/report/editing.h"
#include "core/report/import/pastedlines.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/task.h"

#include <QObject>

class QWidget;

namespace relaas {

class ReportDraft;
class ReportEditing;
class ReportView;

/// Pastes a text in which lines have labels ("V:", "A:") as lines of those types, in one step. A text of many
/// lines is read in the background; it is given up where its place was written in meanwhile.
class LinePasting : public QObject
{
    Q_OBJECT

public:
    LinePasting(ReportView &view, ReportDraft &draft, ReportEditing &editing, QWidget &page);

    void paste(const TextRange &range, const QString &text);

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);

private:
    void put(const TextRange &range, const Result<PastedLines> &pasted);
    QString wordsAround(const TextRange &range) const;

    ReportView &m_view;
    ReportDraft &m_draft;
    ReportEditing &m_editing;
    QPointer<Task> m_reading;
};

} // namespace relaas
