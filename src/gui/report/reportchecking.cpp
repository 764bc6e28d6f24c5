#include "gui/report/reportchecking.h"

#include "core/report/recordingfindings.h"
#include "gui/report/linedrafts.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/verdictpanel.h"
#include "gui/widgets/heardkeeper.h"
#include "workflow/decisions.h"
#include "workflow/office.h"
#include "workflow/reports.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

bool isUnchecked(const Line &line)
{
    return isComparable(line) && verdictOf(line) == Verdict::NotChecked;
}

bool isDeviating(const Line &line)
{
    const Verdict verdict = verdictOf(line);
    return verdict != Verdict::NotChecked && verdict != Verdict::Agrees
        && verdict != Verdict::AgreesInSubstance;
}

} // namespace

ReportChecking::ReportChecking(Office &office, ReportView &view, ReportModel &model, ReportDraft &draft,
                               LineDrafts &drafts, VerdictPanel &panel, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_view(view)
    , m_model(model)
    , m_draft(draft)
    , m_drafts(drafts)
    , m_panel(panel)
{
    connect(&m_panel, &VerdictPanel::noteTyped, &m_drafts, &LineDrafts::keepNote);
    connect(&m_panel, &VerdictPanel::finished, this, &ReportChecking::finish);
    connect(&m_panel, &VerdictPanel::abandoned, this, [this] {
        m_drafts.dropNote(m_view.currentLine());
        m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_draft, &ReportDraft::changed, this, &ReportChecking::takeChange);
    connect(&m_office.decisions(), &Decisions::changed, this, &ReportChecking::readCited);
}

void ReportChecking::connectActions(const ReportActions &actions)
{
    connect(actions.agrees, &QAction::triggered, this, &ReportChecking::agree);
    for (const auto &[action, verdict] : {std::pair(actions.agreesInSubstance, Verdict::AgreesInSubstance),
                                          std::pair(actions.deviates, Verdict::Deviates),
                                          std::pair(actions.notInRecording, Verdict::NotInRecording),
                                          std::pair(actions.notInReport, Verdict::NotInReport),
                                          std::pair(actions.inaudible, Verdict::Inaudible)})
        connect(action, &QAction::triggered, this, [this, wanted = verdict] { begin(wanted); });
    connect(actions.clearVerdict, &QAction::triggered, this, [this] {
        if (const Line *line = m_draft.line(m_view.currentLine()))
            m_draft.judge(line->id, {}); // where there is nothing to take back, that is said
    });
    connect(actions.nextUnchecked, &QAction::triggered, this, [this] { goToUnchecked(1); });
    connect(actions.previousUnchecked, &QAction::triggered, this, [this] { goToUnchecked(-1); });
    connect(actions.nextDeviating, &QAction::triggered, this,
            [this] { goTo(1, isDeviating, tr("No line deviates.")); });
    connect(actions.nextCited, &QAction::triggered, this, [this] {
        goTo(
            1,
            [this](const Line &line) {
                return m_cited.contains(line.id) && verdictOf(line) == Verdict::NotChecked;
            },
            m_cited.isEmpty() ? tr("The decision of this case cites no line of this report.")
                              : tr("Every line that the decision cites is compared."));
    });
}

void ReportChecking::takeChange(const ReportChange &change)
{
    m_coverage.renew(m_draft.report(), change, m_draft.index());
    if (change.isWhole || change.isReordered)
        readCited();
}

void ReportChecking::readCited()
{
    const auto cited = m_office.decisions().citedLines(m_draft.report());
    const QSet<LineId> lines = cited ? *cited : QSet<LineId>();
    if (lines == m_cited)
        return;
    m_cited = lines;
    m_coverage.set(m_draft.report(), m_cited);
    emit citedChanged();
}

void ReportChecking::setRemarks(const QHash<LineId, QString> &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    emit citedChanged();
}

void ReportChecking::showLine(const std::function<QString(const Line &)> &place)
{
    const Line *line = m_draft.line(m_view.currentLine());
    if (!line)
        return m_panel.showLine(std::nullopt);
    QList<Check> history;
    if (line->check) {
        if (const auto checks = m_office.reports().checksOf(m_draft.report(), line->id))
            history = *checks;
    }
    QStringList places{place(*line), m_remarks.value(line->id)};
    places.removeAll(QString());
    const Report &report = m_draft.report();
    QList<RecordingFinding> findings;
    for (const RecordingFinding &finding : report.recordingFindings) {
        if (finding.lineNumber == line->number)
            findings.append(finding);
    }
    m_panel.showLine(VerdictPanel::Shown{*line, places.join(u" · "_s), m_cited.contains(line->id), history,
                                         report.version, findings, asksForFinding(report, *line)});
}

void ReportChecking::begin(Verdict verdict)
{
    m_view.endEditing();
    const Line *line = m_draft.line(m_view.currentLine());
    if (!line)
        return;
    if (!isComparable(*line)) {
        m_draft.judge(line->id,
                      {verdict}); // is refused, which says what is missing, before anything is typed
        return;
    }
    m_panel.begin(m_drafts.noteFor(*line, verdict));
}

void ReportChecking::beginDeviation(LineId id, DiscrepancyType type)
{
    m_view.setCurrentLine(id);
    const Line *line = m_draft.line(id);
    if (!line)
        return;
    Judgement found = m_drafts.noteFor(*line, Verdict::Deviates);
    QList<Discrepancy> &known = found.discrepancies;
    const bool isKnown = std::any_of(known.cbegin(), known.cend(),
                                     [type](const Discrepancy &each) { return each.type == type; });
    if (!isKnown)
        known.append({type, isAlwaysMaterial(type) ? Weight::Material : Weight::Minor});
    m_panel.begin(found);
}

void ReportChecking::finish(LineId id, const Judgement &found)
{
    if (!m_draft.judge(id, found))
        return m_panel.begin(found); // it was not saved: it stays in its fields
    m_drafts.dropNote(id);
    m_view.setFocus(Qt::OtherFocusReason);
    if (found.verdict == Verdict::AgreesInSubstance)
        goToUnchecked(1);
}

void ReportChecking::agree()
{
    m_view.endEditing();
    if (m_draft.judge(m_view.currentLine(), {Verdict::Agrees}))
        goToUnchecked(1);
}

void ReportChecking::goToUnchecked(int step)
{
    goTo(step, isUnchecked, tr("Every line that has words and sound is compared."));
}

void ReportChecking::goTo(int step, const Wanted &isWanted, const QString &otherwise)
{
    m_view.endEditing();
    const int count = m_model.rowCount();
    const int start = std::max(m_view.currentRow(), 0);
    // Once around, ending on the line one came from.
    for (int i = 1; i <= count; ++i) {
        const int row = ((start + step * i) % count + count) % count;
        const Line *line = m_model.lineAt(row);
        if (isWanted(*line)) {
            m_view.setCurrentLine(line->id);
            return;
        }
    }
    emit told(otherwise);
}

QString ReportChecking::coverageText() const
{
    const Coverage &done = m_coverage.total();
    QString text = tr("No line has words and sound to compare yet");
    if (done.lines > 0)
        text = tr("%1 of %n line(s) compared", nullptr, done.lines).arg(done.checked);
    if (done.differing() > 0)
        text = tr("%1, %n deviate(s)", nullptr, done.differing()).arg(text);
    if (done.cited > 0)
        text = tr("%1 · %2 of %n cited", nullptr, done.cited).arg(text).arg(done.citedChecked);
    return text;
}

QString ReportChecking::heardText(const HeardKeeper &heard)
{
    const auto percent = [](double share) { return int(share * 100); }; // never more than was heard
    return tr("%1 % heard, %2 % by you").arg(percent(heard.shareOfAnybody())).arg(percent(heard.share()));
}

QString ReportChecking::coverageDetails() const
{
    const Coverage &done = m_coverage.total();
    QStringList sentences{
        tr("%1 of the %n line(s) with words and sound are compared with the recording.", nullptr, done.lines)
            .arg(done.checked)};
    if (done.unheard > 0)
        sentences << tr("%n of them without having heard all of the sound.", nullptr, done.unheard);
    if (done.earlier > 0)
        sentences << tr("%n of them found in an earlier version, about the same words and sound.", nullptr,
                        done.earlier);
    if (done.stale > 0)
        sentences << tr("%n line(s) changed after the comparison and count as not checked.", nullptr,
                        done.stale);
    if (done.cited > 0)
        sentences << tr("%1 of the %n line(s) that the decision cites are compared.", nullptr, done.cited)
                         .arg(done.citedChecked);
    return sentences.join(u'\n');
}

} // namespace relaas
