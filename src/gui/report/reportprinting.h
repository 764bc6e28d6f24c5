#pragma once

#include "core/letter/language.h"
#include "core/report/report.h"
#include "core/report/sending.h"
#include "core/result.h"
#include "gui/widgets/messagebar.h"

#include <QObject>

#include <optional>
#include <utility>

class QWidget;

namespace relaas {

class Office;
class Prompts;
class ReportDraft;
class ReportEditing;
class Task;
enum class ReportForm;
struct ReportActions;

/// The report on paper: freezing it with where its lines stand in its print, PDFs, and to whom it was sent.
class ReportPrinting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ReportPrinting(Office &office, Prompts &prompts, const Interview &interview, ReportDraft &draft,
                   ReportEditing &editing, QWidget &page);

    void connectActions(const ReportActions &actions);

    /// The newest version that is frozen: what goes to the lawyer, also while the next one is written.
    std::optional<ReportVersion> frozenVersion() const;

    /// Which version is shown, whether it is frozen or was sent, or why it was begun; and what more is to be
    /// known of that.
    std::pair<QString, QString> versionText() const;

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);
    void failed(const relaas::Error &error);
    /// It is known now to whom it was sent.
    void sent();

private:
    void askAndFreeze();
    void freeze(int version);
    QString unsaidText() const;
    std::optional<ReportSending> sending() const;
    void exportPdf(Language language, ReportForm form);
    void markSent();

    Office &m_office;
    Prompts &m_prompts;
    const Interview &m_interview;
    ReportDraft &m_draft;
    ReportEditing &m_editing;
    QWidget &m_page;
    bool m_isFreezing = false;
};

} // namespace relaas
