#include "gui/report/reportfinding.h"

#include "gui/report/editactions.h"
#include "gui/report/findbar.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportview.h"
#include "gui/shell/page.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/prompts.h"

#include <QAction>
#include <QBoxLayout>

using namespace std::chrono_literals;

namespace relaas {

namespace {

constexpr int placeOfTheBar = 1; // beneath what was found unsaved

}

ReportFinding::ReportFinding(EditActions &actions, const Parts &parts, Prompts &prompts, Page &page)
    : QObject(&page)
    , m_actions(actions)
    , m_parts(parts)
    , m_prompts(prompts)
    , m_page(page)
    , m_bar(new FindBar(&page))
{
    m_bar->hide();
    if (auto *layout = qobject_cast<QBoxLayout *>(page.layout()))
        layout->insertWidget(placeOfTheBar, m_bar);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ReportFinding::find);
    m_changed.setSingleShot(true);
    m_changed.setInterval(150ms);
    connect(&m_changed, &QTimer::timeout, this, &ReportFinding::renew);
    connect(actions.find, &QAction::triggered, this, [this] { open(false); });
    connect(actions.replace, &QAction::triggered, this, [this] { open(true); });
    connect(m_bar, &FindBar::soughtChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_bar, &FindBar::nextRequested, this, [this] { step(1); });
    connect(m_bar, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(m_bar, &FindBar::replaceRequested, this, &ReportFinding::replaceOne);
    connect(m_bar, &FindBar::replaceAllRequested, this, &ReportFinding::replaceAll);
    connect(m_bar, &FindBar::closed, this, &ReportFinding::close);
    connect(&m_parts.draft, &ReportDraft::changed, this, [this] {
        if (m_bar->isVisible())
            m_changed.start();
    });
}

void ReportFinding::open(bool isReplacing)
{
    if (!m_parts.editing.finish()) // its words count too
        return;
    m_bar->setEditable(m_actions.replace->isEnabled());
    m_bar->open(isReplacing && m_actions.replace->isEnabled());
    find();
}

void ReportFinding::close()
{
    m_pause.stop();
    m_changed.stop();
    m_bar->hide();
    m_matches.clear();
    m_place = -1;
    m_parts.view.lightUp({}, -1);
    emit matchesChanged();
    m_page.focusProxy()->setFocus(Qt::OtherFocusReason);
}

/// The match that is shown stays, else the first from the chosen line on.
void ReportFinding::find()
{
    const qsizetype same = seek();
    show(same >= 0 ? same : firstFrom(m_parts.view.currentLine(), 0));
}

/// Somebody wrote, maybe here: the caret stays where it is.
void ReportFinding::renew()
{
    lightUp(seek());
}

/// The place of the match that is shown among those that there are now; -1 where it is gone.
qsizetype ReportFinding::seek()
{
    m_pause.stop();
    m_changed.stop();
    const Match shown = m_matches.value(m_place);
    m_matches = matchesIn(m_parts.draft.report(), m_bar->sought());
    emit matchesChanged();
    m_bar->setEditable(m_actions.replace->isEnabled());
    return m_matches.indexOf(shown);
}

void ReportFinding::lightUp(qsizetype place)
{
    m_place = m_matches.isEmpty() ? -1 : place;
    m_bar->setCount(m_place + 1, m_matches.size());
    m_parts.view.lightUp(m_matches, m_place);
}

void ReportFinding::show(qsizetype place)
{
    lightUp(place);
    if (m_place < 0)
        return;
    m_parts.view.setCurrentLine(m_matches.at(m_place).line);
    emit matchShown(m_matches.at(m_place));
}

/// The first match at or behind that place, going round.
qsizetype ReportFinding::firstFrom(LineId line, qsizetype from) const
{
    const ReportDraft &draft = m_parts.draft;
    const std::pair wanted(std::max<qsizetype>(draft.rowOf(line), 0), from);
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (std::pair(draft.rowOf(m_matches.at(i).line), m_matches.at(i).from) >= wanted)
            return i;
    }
    return 0;
}

void ReportFinding::step(int by)
{
    if (m_pause.isActive()) // what was typed a moment ago
        return find();
    if (m_changed.isActive())
        renew();
    if (m_place < 0 && !m_matches.isEmpty()) {
        const qsizetype next = firstFrom(m_parts.view.currentLine(), 0);
        show(by > 0 ? next : (next + by + m_matches.size()) % m_matches.size());
    } else if (!m_matches.isEmpty())
        show((m_place + by + m_matches.size()) % m_matches.size());
}

void ReportFinding::replaceOne()
{
    if (!m_parts.editing.finish()) // else its words would be taken for somebody else's
        return;
    if (m_pause.isActive() || m_changed.isActive())
        renew();
    if (m_place < 0) // nothing is replaced that was not seen
        return step(1);
    const Match match = m_matches.at(m_place);
    const QString by = m_bar->by();
    if (!m_parts.draft.replaceTexts(replaced(m_parts.draft.report(), {match}, by)))
        return;
    m_matches = matchesIn(m_parts.draft.report(), m_bar->sought());
    m_pause.stop();
    m_changed.stop();
    emit matchesChanged();
    show(firstFrom(match.line, match.from + by.size()));
}

void ReportFinding::replaceAll()
{
    if (!m_parts.editing.finish())
        return;
    find();
    const auto texts = replaced(m_parts.draft.report(), m_matches, m_bar->by());
    if (texts.isEmpty() || !m_prompts.confirm(m_bar, question(texts), tr("Replace all")))
        return;
    const auto count = int(m_matches.size());
    if (!m_parts.draft.replaceTexts(texts))
        return;
    find();
    emit m_page.messageRequested(
        MessageLevel::Info,
        tr("%n match(es) replaced. %1 takes it back.", nullptr, count).arg(keyText(*m_actions.undo)));
}

QString ReportFinding::question(const QHash<LineId, QString> &texts) const
{
    QString text = tr("Replace %n match(es)", nullptr, int(m_matches.size())) + u' '
        + tr("in %n line(s)?", nullptr, int(texts.size()));
    const int judged = judgedLines(m_parts.draft.report(), texts);
    if (judged > 0)
        text += u' '
            + tr("%n of these line(s) were compared with the recording; what was found about them no longer "
                 "counts.",
                 nullptr, judged);
    return text;
}

} // namespace relaas
