#include "gui/report/reportdraft.h"

#include "core/report/import/pastedlines.h"
#include "workflow/reports.h"

#include <QDateTime>
#include <QScopedValueRollback>

#include <algorithm>

namespace relaas {

namespace {

int numberOf(const Report &report, LineId id)
{
    const Line *line = report.line(id);
    return line ? line->number : 0;
}

/// Where to look once a step was turned: the line it is named after, else another it touched, else the one
/// before that.
LineId shownAfter(const Report &report, const ReportStep &step)
{
    if (const Line *line = report.lineWithNumber(step.number))
        return line->id;
    for (const LineEdit &edit : step.lines) {
        for (const int number : {edit.number, edit.placeAfter.value_or(LineEdit::Place()).behind,
                                 edit.placeBefore.value_or(LineEdit::Place()).behind}) {
            if (const Line *line = report.lineWithNumber(number))
                return line->id;
        }
    }
    return {};
}

} // namespace

ReportDraft::ReportDraft(Reports &reports, InterviewId interview, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
    , m_interview(interview)
{
    connect(&m_reports, &Reports::changed, this, [this](InterviewId id) {
        if (id == m_interview && !m_isSaving && !m_isWriting)
            reload();
    });
}

const Line *ReportDraft::line(LineId id) const
{
    const qsizetype row = m_index.rowOf(id);
    return row < 0 ? nullptr : &m_report.lines.at(row);
}

const Line *ReportDraft::lineWithNumber(int number) const
{
    const qsizetype row = m_index.rowOfNumber(number);
    return row < 0 ? nullptr : &m_report.lines.at(row);
}

const LinePlaces &ReportDraft::places() const
{
    if (!m_places)
        m_places.emplace(m_report.lines);
    return *m_places;
}

/// What is known is still what is stored: then nothing of it need be read.
bool ReportDraft::isNewest() const
{
    if (!m_report.id.isValid())
        return false;
    const auto stored = m_reports.state(m_interview);
    return stored && *stored == knownState(m_report);
}

bool ReportDraft::reload()
{
    settle();
    if (isNewest())
        return true;
    const auto newest = m_reports.report(m_interview);
    if (!newest) {
        emit refused(newest.error());
        return false;
    }
    take(*newest);
    return true;
}

void ReportDraft::take(const Report &report)
{
    const ReportChange change = m_report.id.isValid() ? changeBetween(m_report, report) : wholeChange();
    const bool isOther = m_report.id.isValid() && report.id != m_report.id;
    m_report = report;
    if (change.isEmpty())
        return;
    if (change.isReordered || change.isWhole)
        m_index = LineIndex(m_report.lines);
    if (change.touches(LinePart::Sound))
        m_places.reset();
    if (isOther) { // another version: the steps were those of the one before
        m_history = ReportHistory();
        emit historyChanged();
    }
    emit changed(change);
}

template<typename Verb>
ReportDraft::Outcome ReportDraft::save(const QList<LineId> &concerned, std::optional<EditKind> kind,
                                       Verb verb)
{
    settle();
    const QScopedValueRollback saving(m_isSaving, true);
    Report before = m_report;
    Result<Report> result = verb(before);
    if (!result && result.error().code == Error::Code::Conflict) {
        const auto newest = m_reports.report(m_interview);
        if (newest) {
            const bool bothChanged = otherLine(m_report, *newest, concerned).isValid();
            take(*newest);
            if (bothChanged)
                return Outcome::Conflicted;
            before = m_report;
            result = verb(before);
        }
    }
    if (!result) {
        emit refused(result.error());
        return Outcome::Refused;
    }
    if (kind) {
        m_history.note(before, *result, *kind, QDateTime::currentDateTimeUtc(),
                       concerned.isEmpty() ? 0 : numberOf(before, concerned.constFirst()));
        emit historyChanged();
    }
    take(*result);
    emit saved();
    return Outcome::Saved;
}

template<typename Verb>
bool ReportDraft::saveOrSay(const QList<LineId> &concerned, std::optional<EditKind> kind, Verb verb)
{
    settle();
    const Report before = m_report;
    const Outcome outcome = save(concerned, kind, verb);
    if (outcome == Outcome::Conflicted) {
        emit refused(
            {Error::Code::Conflict,
             tr("Line %1 was changed by somebody else meanwhile. Look at it again; your last change was "
                "not saved.")
                 .arg(numberOf(before, otherLine(before, m_report, concerned)))});
    }
    return outcome == Outcome::Saved;
}

LineId ReportDraft::addLine(LineId after, LineType type)
{
    const auto add = [&](const Report &report) { return m_reports.addLine(report, after, type); };
    if (save({}, EditKind::Adding, add) != Outcome::Saved)
        return {};
    const Line *added = lineWithNumber(m_report.lastNumber);
    return added ? added->id : LineId();
}

bool ReportDraft::addText(const ReportText &text, const std::optional<RecordingId> &recording)
{
    return saveOrSay({}, EditKind::Importing,
                     [&](const Report &report) { return m_reports.addText(report, text, recording); });
}

bool ReportDraft::changeText(LineId id, const QString &text)
{
    settle();
    const Line *before = line(id);
    if (before && before->text == text)
        return true;
    const auto change = [&](const Report &report) {
        const Line *current = report.line(id);
        return m_reports.changeLine(report, id, current ? current->type : LineType::Question, text);
    };
    const Outcome outcome = save({id}, EditKind::Typing, change);
    if (outcome == Outcome::Conflicted)
        emit textConflicted(id, text);
    return outcome == Outcome::Saved;
}

bool ReportDraft::changeType(LineId id, LineType type)
{
    settle();
    const Line *before = line(id);
    if (!before || before->type == type)
        return before;
    const QString text = before->text;
    return saveOrSay({id}, EditKind::ChangingType,
                     [&](const Report &report) { return m_reports.changeLine(report, id, type, text); });
}

bool ReportDraft::removeLine(LineId id)
{
    return saveOrSay({id}, EditKind::Removing,
                     [&](const Report &report) { return m_reports.removeLine(report, id); });
}

LineId ReportDraft::splitLine(LineId id, qsizetype place)
{
    const bool isDone = saveOrSay({id}, EditKind::Splitting, [&](const Report &report) {
        return m_reports.splitLine(report, id, place);
    });
    const Line *rest = isDone ? lineWithNumber(m_report.lastNumber) : nullptr;
    return rest ? rest->id : LineId();
}

bool ReportDraft::mergeWithPrevious(LineId id)
{
    settle();
    QList<LineId> concerned{id};
    if (const Line *latter = line(id); latter && latter != &m_report.lines.constFirst())
        concerned << (latter - 1)->id;
    return saveOrSay(concerned, EditKind::Merging,
                     [&](const Report &report) { return m_reports.mergeLine(report, id); });
}

bool ReportDraft::moveLine(LineId id, int steps)
{
    return moveLines(id, id, steps);
}

bool ReportDraft::moveLines(LineId first, LineId last, int steps)
{
    return saveOrSay({first, last}, EditKind::Moving,
                     [&](const Report &report) { return m_reports.moveLines(report, first, last, steps); });
}

bool ReportDraft::replaceTexts(const QHash<LineId, QString> &texts)
{
    return saveOrSay(texts.keys(), EditKind::Replacing,
                     [&](const Report &report) { return m_reports.replaceTexts(report, texts); });
}

bool ReportDraft::replaceRange(const TextRange &range, const QStringList &paragraphs)
{
    settle();
    QList<LineId> concerned{range.first};
    bool isWithin = false;
    for (const Line &each : m_report.lines) {
        isWithin = isWithin || each.id == range.first;
        if (isWithin && each.id != range.first)
            concerned << each.id;
        if (each.id == range.last)
            break;
    }
    const bool isDeletion = concerned.size() > 1 && paragraphs == QStringList{QString()};
    return saveOrSay(concerned, isDeletion ? EditKind::Removing : EditKind::Typing,
                     [&](const Report &report) { return m_reports.replaceRange(report, range, paragraphs); });
}

bool ReportDraft::pasteLines(const TextRange &range, const QList<PastedLine> &lines)
{
    return saveOrSay({range.first, range.last}, EditKind::Importing,
                     [&](const Report &report) { return m_reports.pasteLines(report, range, lines); });
}

bool ReportDraft::setAnchor(LineId id, const std::optional<Anchor> &anchor)
{
    return saveOrSay({id}, EditKind::Placing,
                     [&](const Report &report) { return m_reports.setAnchor(report, id, anchor); });
}

bool ReportDraft::setAnchors(const QHash<LineId, Anchor> &anchors)
{
    return saveOrSay({}, EditKind::Placing,
                     [&](const Report &report) { return m_reports.setAnchors(report, anchors); });
}

bool ReportDraft::judge(LineId id, const Judgement &found)
{
    emit judging();
    return saveOrSay({id}, std::nullopt,
                     [&](const Report &report) { return m_reports.judge(report, id, found); });
}

bool ReportDraft::change(LineId id, EditKind kind,
                         const std::function<Result<Report>(Reports &, const Report &)> &verb)
{
    const QList<LineId> concerned = id.isValid() ? QList{id} : QList<LineId>();
    return saveOrSay(concerned, kind, [&](const Report &report) { return verb(m_reports, report); });
}

bool ReportDraft::beginVersion(const QString &reason)
{
    return saveOrSay({}, std::nullopt,
                     [&](const Report &report) { return m_reports.beginVersion(report, reason); });
}

bool ReportDraft::freeze(const std::optional<PageMap> &print, int revision)
{
    return saveOrSay({}, std::nullopt, [&](const Report &report) {
        return m_reports.freeze(report, report.revision == revision ? print : std::nullopt);
    });
}

bool ReportDraft::undo()
{
    settle();
    const ReportStep *step = m_history.toUndo();
    return step
        && turn(*step, &withStepUndone, &Reports::undo, &ReportHistory::stepBack, &ReportHistory::dropUndo);
}

bool ReportDraft::redo()
{
    settle();
    const ReportStep *step = m_history.toRedo();
    return step
        && turn(*step, &withStepRedone, &Reports::redo, &ReportHistory::stepForward,
                &ReportHistory::dropRedo);
}

/// A step that the rule refuses will be refused for ever; one that could not be saved may be tried again.
bool ReportDraft::turn(const ReportStep &known, Rule rule, Turning turning, Move done, Move drop)
{
    const ReportStep step = known; // the history goes on from it
    const bool isDone =
        saveOrSay({}, std::nullopt, [&](const Report &report) { return (m_reports.*turning)(report, step); });
    if (isDone)
        (m_history.*done)();
    else if (!m_report.isFrozen() && !rule(m_report, step))
        (m_history.*drop)();
    emit historyChanged();
    if (isDone)
        emit turned(shownAfter(m_report, step));
    return isDone;
}

QString ReportDraft::undoText() const
{
    const ReportStep *step = m_history.toUndo();
    return step ? stepText(*step) : QString();
}

QString ReportDraft::redoText() const
{
    const ReportStep *step = m_history.toRedo();
    return step ? stepText(*step) : QString();
}

} // namespace relaas
