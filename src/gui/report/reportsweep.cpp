#include "gui/report/reportsweep.h"

#include "core/access/permission.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportchecking.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/sweepactions.h"
#include "gui/report/sweeppanel.h"
#include "gui/widgets/actiontips.h"
#include "workflow/office.h"
#include "workflow/session.h"
#include "workflow/sweeps.h"

#include <QAction>
#include <QTimer>

#include <chrono>

namespace relaas {

using namespace std::chrono_literals;

ReportSweep::ReportSweep(Office &office, const SweptReport &around, SweepPanel &panel, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_around(around)
    , m_panel(panel)
    , m_timer(new QTimer(this))
{
    // Not with every word that is saved: the whole report is read again each time.
    m_timer->setSingleShot(true);
    m_timer->setInterval(200ms);
    connect(m_timer, &QTimer::timeout, this, &ReportSweep::refresh);
    connect(&m_around.draft, &ReportDraft::changed, this, [this](const ReportChange &change) {
        if (change.touches(LinePart::Words | LinePart::Type | LinePart::Sound))
            m_timer->start();
    });
    connect(&m_office.sweeps(), &Sweeps::changed, this, [this](InterviewId id) {
        if (id == m_around.draft.report().interview)
            refresh();
    });
    connect(&m_office.session(), &Session::changed, this, &ReportSweep::allowActions);
    connect(&m_panel, &SweepPanel::activated, this, [this] {
        if (const SweptFind *chosen = m_panel.find())
            goTo(chosen->find);
    });
}

void ReportSweep::connectActions(const SweepActions &actions)
{
    m_actions = &actions;
    m_panel.setActions(actions);
    connect(actions.show, &QAction::toggled, this, &ReportSweep::refresh);
    connect(actions.next, &QAction::triggered, this, [this] { goToOpen(1); });
    connect(actions.previous, &QAction::triggered, this, [this] { goToOpen(-1); });
    connect(actions.hear, &QAction::triggered, this, &ReportSweep::hear);
    connect(actions.heardSo, &QAction::triggered, this, [this] { judge(SweepVerdict::HeardSo); });
    connect(actions.heardOtherwise, &QAction::triggered, this,
            [this] { judge(SweepVerdict::HeardOtherwise); });
    connect(actions.cannotBeHeard, &QAction::triggered, this, [this] { judge(SweepVerdict::CannotBeHeard); });
    connect(actions.takeBack, &QAction::triggered, this, [this] { judge(SweepVerdict::NotJudged); });
    allowActions();
}

void ReportSweep::refresh()
{
    m_timer->stop();
    if (!m_actions || !m_actions->show->isChecked())
        return;
    const auto finds = m_office.sweeps().ofReport(m_around.draft.report());
    if (!finds)
        return emit failed(finds.error());
    m_panel.setFinds(m_around.draft.report(), *finds);
}

void ReportSweep::allowActions()
{
    const auto asked = m_office.session().ask(Permission::CheckReports);
    if (m_actions)
        ReportActions::allow(m_actions->judging(), bool(asked), asked ? QString() : asked.error().text);
}

/// The place before the one to look at first: the chosen find, unless another line was chosen since.
qsizetype ReportSweep::start(int step) const
{
    const QList<SweptFind> &finds = m_panel.finds();
    const SweptFind *chosen = m_panel.find();
    const LineId line = m_around.view.currentLine();
    if (chosen && chosen->find.line == line)
        return finds.indexOf(*chosen);
    const ReportDraft &draft = m_around.draft;
    const qsizetype here = std::max<qsizetype>(draft.rowOf(line), 0);
    qsizetype first = 0; // of this line or behind it
    while (first < finds.size() && draft.rowOf(finds.at(first).find.line) < here)
        ++first;
    return step > 0 ? first - 1 : first;
}

void ReportSweep::goToOpen(int step)
{
    m_around.view.endEditing();
    m_actions->show->setChecked(true);
    refresh(); // what was typed last is in it
    const QList<SweptFind> finds = m_panel.finds();
    const qsizetype count = finds.size();
    const qsizetype from = start(step);
    for (qsizetype i = 1; i <= count; ++i) { // once around, ending on the one where it began
        const qsizetype row = ((from + step * i) % count + count) % count;
        if (finds.at(row).isOpen())
            return goTo(finds.at(row).find);
    }
    emit told(MessageLevel::Info,
              count == 0 ? tr("This report has no figures, dates, names or negations.")
                         : tr("Every figure, date, name and negation of this version has been heard."));
}

void ReportSweep::goTo(const SweepFind &find)
{
    m_panel.choose(find);
    m_around.view.setCurrentLine(find.line);
    hear();
}

QString ReportSweep::chooseFirst() const
{
    return tr("Choose one in the sweep first: %1 goes to the next.").arg(keyText(*m_actions->next));
}

void ReportSweep::hear()
{
    const SweptFind *chosen = m_panel.find();
    if (!chosen)
        return emit told(MessageLevel::Info, chooseFirst());
    const auto passage = m_office.sweeps().passage(m_around.draft.report(), chosen->find);
    if (!passage)
        return emit failed(passage.error());
    if (*passage)
        return m_around.sound.play((*passage)->recording, (*passage)->fromFrame, (*passage)->toFrame);
    emit told(MessageLevel::Info, tr("Line %1 has no place in the sound yet.").arg(chosen->lineNumber));
}

void ReportSweep::judge(SweepVerdict verdict)
{
    const SweptFind *chosen = m_panel.find();
    if (!chosen || !m_actions->show->isChecked())
        return emit told(MessageLevel::Info, chooseFirst());
    const SweepFind find = chosen->find;
    emit judging();
    m_around.draft.settle();
    const auto judged = m_office.sweeps().judge(m_around.draft.report(), find, verdict);
    if (!judged)
        return emit failed(judged.error());
    if (!judged->isOpen() && !judged->check->heard.isWhole())
        emit told(MessageLevel::Warning,
                  tr("“%1” was judged with %2 % of its passage heard. That stands with it.")
                      .arg(find.words)
                      .arg(judged->check->heard.permille / 10));
    if (verdict == SweepVerdict::HeardOtherwise)
        m_around.checking.beginDeviation(find.line, discrepancyOf(find.kind));
    else if (verdict != SweepVerdict::NotJudged)
        goToOpen(1);
}

} // namespace relaas
