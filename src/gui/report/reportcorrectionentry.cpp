#include "gui/report/correctionactions.h"
#include "gui/report/correctiondialog.h"
#include "gui/report/correctionletterdialog.h"
#include "gui/report/correctionspanel.h"
#include "gui/report/reportcorrections.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportview.h"
#include "workflow/casefiles.h"
#include "workflow/corrections.h"
#include "workflow/office.h"

#include <QAction>
#include <QStackedWidget>

// How the points of a letter are entered.

namespace relaas {

void ReportCorrections::showLetterDialog(const PageMap &map)
{
    auto *dialog =
        new CorrectionLetterDialog(m_commented, map, m_office.caseFiles().today(), lawyer(), &m_lines);
    connect(dialog, &CorrectionLetterDialog::submitted, this, [=, this](const CorrectionLetter &letter) {
        const auto added = m_corrections.add(m_interview, letter);
        if (!added)
            return dialog->refuse(added.error().text);
        dialog->accept();
        m_actions->show->setChecked(true);
        m_panel->choose(added->items.constFirst().id);
        emit told(MessageLevel::Success,
                  tr("%n point(s) entered.", nullptr, static_cast<int>(added->items.size())));
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportCorrections::openPoint()
{
    const Line *line = m_around.draft.line(m_around.view.currentLine());
    auto *dialog = new CorrectionDialog(m_commented, line ? line->number : 0, m_office.caseFiles().today(),
                                        lawyer(), &m_lines);
    connect(dialog, &CorrectionDialog::submitted, this,
            [=, this](const CorrectionLetter &head, const Correction &point) {
                const auto added = m_corrections.addByHand(m_interview, head, point);
                if (!added)
                    return dialog->refuse(added.error().text);
                dialog->accept();
                m_actions->show->setChecked(true);
                m_panel->choose(added->items.constLast().id);
            });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportCorrections::editPoint()
{
    const Correction *chosen = m_panel->point();
    if (!chosen)
        return;
    auto *dialog = new CorrectionDialog(m_around.draft.report(), *chosen, &m_lines);
    connect(dialog, &CorrectionDialog::submitted, this,
            [=, this](const CorrectionLetter &, const Correction &point) {
                const auto saved = m_office.corrections().edit(point);
                if (!saved)
                    return dialog->refuse(saved.error().text);
                dialog->accept();
            });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relaas
