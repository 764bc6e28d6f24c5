#include "gui/report/versionbeginning.h"

#include "gui/report/reportdraft.h"
#include "gui/report/reportview.h"
#include "gui/widgets/prompts.h"
#include "workflow/corrections.h"
#include "workflow/office.h"

#include <utility>

namespace relaas {

VersionBeginning::VersionBeginning(Office &office, Prompts &prompts, ReportView &view, ReportDraft &draft,
                                   QWidget &page)
    : QObject(&page)
    , m_office(office)
    , m_prompts(prompts)
    , m_view(view)
    , m_draft(draft)
    , m_page(page)
{
    connect(&m_view, &ReportView::currentLineChanged, this, &VersionBeginning::keepNumber);
    connect(&m_draft, &ReportDraft::changed, this, &VersionBeginning::follow);
}

void VersionBeginning::askAndBegin()
{
    const int last = m_draft.report().version;
    const auto reason = m_prompts.askText(&m_page, tr("Begin version %1").arg(last + 1), question());
    if (!reason || !m_draft.beginVersion(*reason)) // where it was refused, that was said
        return;
    emit told(
        MessageLevel::Success,
        tr("Version %1 has begun with the %n line(s) of version %2. Verdicts go on standing where words "
           "and sound stay the same.",
           nullptr, int(m_draft.report().lines.size()))
            .arg(m_draft.report().version)
            .arg(last));
}

/// With what usually is the reason, where there is such a thing.
QString VersionBeginning::question() const
{
    const Report &report = m_draft.report();
    QStringList adopted;
    if (const auto letters = m_office.corrections().ofInterview(report.interview)) {
        for (const CorrectionLetter &letter : *letters) {
            for (const Correction &point : letter.items) {
                if (letter.report == report.id && point.isNoted())
                    adopted << correctionLabel(letter, point);
            }
        }
    }
    return adopted.isEmpty()
        ? tr("Why is there to be another version?")
        : tr("Why is there to be another version? Adopted of the corrections to version %1: %2.")
              .arg(report.version)
              .arg(adopted.join(QStringLiteral(", ")));
}

void VersionBeginning::keepNumber()
{
    if (const Line *line = m_draft.line(m_view.currentLine()))
        m_number = line->number;
}

/// Its lines have other ids: the list would begin at the top again.
void VersionBeginning::follow()
{
    const ReportId before = std::exchange(m_shown, m_draft.report().id);
    if (!before.isValid() || before == m_shown)
        return;
    QMetaObject::invokeMethod( // once the page shows it
        this,
        [this, number = m_number] {
            if (const Line *line = m_draft.report().lineWithNumber(number))
                m_view.setCurrentLine(line->id);
        },
        Qt::QueuedConnection);
}

} // namespace relaas
