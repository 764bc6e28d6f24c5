#include "gui/report/reportediting.h"

#include "gui/report/linedrafts.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/widgets/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace relaas {

LineType typeAfter(const std::optional<LineType> &before)
{
    return before == LineType::Question ? LineType::Answer : LineType::Question;
}

ReportEditing::ReportEditing(ReportView &view, ReportModel &model, ReportDraft &draft, LineDrafts &drafts,
                             Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_draft(draft)
    , m_drafts(drafts)
    , m_prompts(prompts)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(5s);
    connect(&m_retry, &QTimer::timeout, &m_view, &ReportView::tellRested);
    connectView();
    connectDraft();
}

void ReportEditing::connectView()
{
    connect(&m_view, &ReportView::typed, this, &ReportEditing::forgetSettled);
    connect(&m_view, &ReportView::typed, this, &ReportEditing::typed);
    connect(&m_view, &ReportView::typed, &m_drafts, &LineDrafts::keepWords);
    connect(&m_view, &ReportView::saveWanted, this,
            [this](LineId id, const QString &words) { saveWords(id, words, By::Itself); });
    connect(&m_view, &ReportView::rested, this, &ReportEditing::saveSoon);
    connect(&m_view, &ReportView::enterPressed, this, &ReportEditing::endLine);
    connect(&m_view, &ReportView::abandoned, this, &ReportEditing::abandonLine);
    connect(&m_view, &ReportView::mergeWanted, this, &ReportEditing::mergeLine);
    connect(&m_view, &ReportView::replaceWanted, this, &ReportEditing::replace);
    connect(&m_view, &ReportView::undoWanted, this, [this] { turn(&ReportDraft::undo); });
    connect(&m_view, &ReportView::redoWanted, this, [this] { turn(&ReportDraft::redo); });
    connect(&m_view, &ReportView::orphaned, this, &ReportEditing::keepOrphans);
}

void ReportEditing::connectDraft()
{
    connect(&m_draft, &ReportDraft::refused, this, [this](const Error &error) {
        if (error.code == Error::Code::NoSpace || error.code == Error::Code::Busy
            || error.code == Error::Code::Storage)
            m_retry.start();
    });
    connect(&m_draft, &ReportDraft::textConflicted, this, &ReportEditing::tellConflict);
    connect(&m_draft, &ReportDraft::wordsSettled, this, &ReportEditing::settleWords);
    connect(&m_draft, &ReportDraft::turned, &m_view, &ReportView::setCurrentLine);
}

void ReportEditing::connectActions(const ReportActions &actions)
{
    connect(actions.edit, &QAction::triggered, this, [this] { m_view.editLine(m_view.currentLine()); });
    connect(actions.insertAfter, &QAction::triggered, this, [this] {
        if (saveAll())
            beginLine(m_view.currentLine());
    });
    connect(actions.insertBefore, &QAction::triggered, this, &ReportEditing::insertBefore);
    connect(actions.remove, &QAction::triggered, this, &ReportEditing::askAndRemove);
    for (const auto &[type, action] : actions.types)
        connect(action, &QAction::triggered, this, [this, chosen = type] { changeType(chosen); });
}

bool ReportEditing::finish()
{
    m_view.endEditing();
    m_draft.settle();
    forgetSettled();
    for (const LineId id : QSet(m_conflicts))
        tellConflict(id);
    return !m_view.isEditing();
}

/// Words that are the stored ones again stand against nothing.
void ReportEditing::forgetSettled()
{
    const auto isSettled = [this](LineId id) { return !m_view.isUnsaved(id); };
    m_conflicts.removeIf(isSettled);
    m_refused.removeIf(isSettled);
}

/// Before something else is done to the report.
bool ReportEditing::saveAll()
{
    for (const LineId id : m_view.unsaved()) {
        if (saveWords(id, m_view.words(id), By::Itself))
            continue;
        if (m_conflicts.contains(id))
            tellConflict(id); // once more: it stands in the way
        return false;
    }
    return true;
}

/// Theirs came in with something else.
bool ReportEditing::isToldOfConflict(LineId id, const QString &words)
{
    const Line *line = m_draft.line(id);
    if (!line || !m_view.isUnsaved(id) || m_view.wordsBefore(id) == line->text || line->text == words)
        return false;
    tellConflict(id);
    return true;
}

bool ReportEditing::saveWords(LineId id, const QString &words, By by)
{
    m_draft.settle(); // they may be what is being written
    if (!m_draft.line(id) || (by == By::Itself && m_conflicts.contains(id)) || isToldOfConflict(id, words))
        return false;
    if (!m_draft.changeText(id, words)) {
        m_refused.insert(id);
        return false;
    }
    haveSaved(id);
    return true;
}

/// Words that are stored stand against nothing.
void ReportEditing::haveSaved(LineId id)
{
    m_waiting.remove(id);
    m_drafts.dropWords(id);
    m_view.showStored(id);
    forgetSettled();
    if (!m_view.isEditing())
        m_retry.stop();
}

void ReportEditing::saveSoon(LineId id, const QString &words)
{
    if (m_draft.isWriting()) {
        m_waiting.insert(id);
        return;
    }
    if (!m_draft.line(id) || m_conflicts.contains(id) || isToldOfConflict(id, words))
        return;
    m_view.setSaving(id); // before: it may be over at once
    m_draft.changeTextLater(id, words);
}

/// What was typed on meanwhile stays unsaved, over the words that are stored now.
void ReportEditing::settleWords(LineId id, const QString &words, bool isSaved)
{
    m_view.setSaving({});
    const Line *line = m_draft.line(id);
    if (!isSaved) {
        m_refused.insert(id);
    } else if (line && m_view.isUnsaved(id) && m_view.words(id) != words) {
        m_refused.remove(id);
        m_view.takeNote(id, line->text);
        m_drafts.keepWords(id, m_view.words(id));
    } else {
        haveSaved(id);
    }
    forgetSettled(); // also where they were given up meanwhile
    for (const LineId next : m_waiting.values()) {
        m_waiting.remove(next);
        if (!m_draft.isWriting() && m_view.isUnsaved(next))
            saveSoon(next, m_view.words(next));
        else if (m_view.isUnsaved(next))
            m_waiting.insert(next);
    }
}

/// Saves nothing by itself over the words of somebody else: from now on that is for the user to say.
void ReportEditing::tellConflict(LineId id)
{
    const Line *line = m_draft.line(id);
    if (!line)
        return;
    m_conflicts.insert(id);
    m_view.takeNote(id, line->text);
    emit warned(tr("Somebody else saved other words in line %1 meanwhile. Yours stand in the editor: Enter "
                   "saves yours, Esc keeps theirs.")
                    .arg(line->number));
}

LineId ReportEditing::neighbour(LineId id, int step) const
{
    const QModelIndex index = m_model.indexOf(id);
    const Line *line = index.isValid() ? m_model.lineAt(index.row() + step) : nullptr;
    return line ? line->id : LineId();
}

LineId ReportEditing::addLine(LineId after)
{
    const Line *before = m_draft.line(after);
    return m_draft.addLine(after, typeAfter(before ? std::optional(before->type) : std::nullopt));
}

void ReportEditing::beginLine(LineId after)
{
    m_begun = addLine(after);
    if (m_begun.isValid())
        m_view.editLine(m_begun);
}

/// Enter: behind the words the next line begins, before them one is put in, among them the line is split. A
/// line that was begun and not written goes again, as the end of a list does.
void ReportEditing::endLine(LineId id, int offset)
{
    const QString words = m_view.words(id);
    const bool isBegun = std::exchange(m_begun, {}) == id;
    if ((m_view.isUnsaved(id) && !saveWords(id, words, By::User)) || !saveAll())
        return;
    if (words.isEmpty() && isBegun)
        abandonLine(id);
    else if (QStringView(words).mid(offset).trimmed().isEmpty())
        beginLine(id);
    else if (QStringView(words).left(offset).trimmed().isEmpty())
        addLine(neighbour(id, -1)); // the caret stays with its words
    else
        splitLine(id, offset);
}

void ReportEditing::splitLine(LineId id, int offset)
{
    if (const LineId second = m_draft.splitLine(id, offset); second.isValid())
        m_view.setCaret({second, 0});
}

/// The caret stays between the words of both.
void ReportEditing::mergeLine(LineId id)
{
    const LineId before = neighbour(id, -1);
    if (!before.isValid() || !saveAll())
        return;
    const qsizetype behind = m_view.words(id).size();
    if (!m_draft.mergeWithPrevious(id))
        return;
    const LineId whole = m_model.indexOf(before).isValid() ? before : id; // the one that had words
    m_view.setCaret({whole, int(std::max<qsizetype>(m_view.words(whole).size() - behind, 0))});
}

/// What was compared with the sound is not deleted by one key without a word.
bool ReportEditing::mayReplace(const TextRange &range, const QStringList &paragraphs)
{
    int judged = 0;
    const int last = m_model.indexOf(range.last).row() - (paragraphs.size() > 1 ? 1 : 0);
    for (int row = m_model.indexOf(range.first).row() + 1; row <= last; ++row)
        judged += verdictOf(*m_model.lineAt(row)) != Verdict::NotChecked ? 1 : 0;
    const QString question = tr("Delete %n line(s) that were compared with the recording? Their numbers are "
                                "not given to other lines, and what cites them must be checked.",
                                nullptr, judged);
    return judged == 0 || m_prompts.confirm(&m_view, question, tr("Delete"));
}

void ReportEditing::replace(const TextRange &range, const QStringList &paragraphs)
{
    if (!saveAll() || !mayReplace(range, paragraphs))
        return;
    const QModelIndex first = m_model.indexOf(range.first);
    if (!m_draft.replaceRange(range, paragraphs))
        return;
    // Behind what was put in.
    const int row = first.row() + int(paragraphs.size()) - 1;
    const qsizetype offset = (paragraphs.size() == 1 ? range.from : 0) + paragraphs.constLast().size();
    if (const Line *line = m_model.lineAt(row))
        m_view.setCaret({line->id, int(offset)});
}

bool ReportEditing::isWorthNothing(const Line &line) const
{
    return line.text.isEmpty() && !line.anchor && line.voices.isEmpty() && line.quotation.text.isEmpty()
        && line.section.isEmpty() && line.grounds.isEmpty() && !line.isRefused && !line.check;
}

void ReportEditing::abandonLine(LineId id)
{
    m_draft.settle(); // what is stored by then is not taken back
    const Line *written = m_draft.line(id);
    // Esc may have been meant for the sentence that they were not saved.
    if (written && m_refused.contains(id) && !m_conflicts.contains(id)
        && !m_prompts.confirm(
            &m_view,
            tr("Leave out what you wrote in line %1? It could not be saved yet.").arg(written->number),
            tr("Leave out")))
        return;
    m_waiting.remove(id);
    m_begun = {};
    m_drafts.dropWords(id);
    m_view.showStored(id);
    forgetSettled();
    if (!m_view.isEditing())
        m_retry.stop();
    const Line *line = m_draft.line(id);
    // A line nobody wrote in goes again; so does its number, for numbers are given once.
    if (!line || !isWorthNothing(*line))
        return;
    const LineId before = neighbour(id, -1);
    if (m_draft.removeLine(id) && before.isValid())
        m_view.editLine(before);
}

/// They have no place in the report any more, but are not gone; as a draft they are kept as well.
void ReportEditing::keepOrphans(const QMap<int, QString> &words)
{
    forgetSettled();
    QStringList numbers;
    for (auto each = words.keyBegin(); each != words.keyEnd(); ++each)
        numbers << QString::number(*each);
    QGuiApplication::clipboard()->setText(words.values().join(u'\n'));
    emit warned(tr("Your words could not be saved in line(s) %1. They are on the clipboard: paste them where "
                   "they belong.",
                   nullptr, int(words.size()))
                    .arg(numbers.join(QStringLiteral(", "))));
}

void ReportEditing::changeType(LineType type)
{
    if (saveAll())
        m_draft.changeType(m_view.currentLine(), type);
}

void ReportEditing::insertBefore()
{
    if (saveAll())
        beginLine(neighbour(m_view.currentLine(), -1));
}

void ReportEditing::turn(bool (ReportDraft::*way)())
{
    if (saveAll())
        (m_draft.*way)();
}

void ReportEditing::askAndRemove()
{
    const LineId id = m_view.currentLine();
    const Line *line = m_draft.line(id);
    if (!line)
        return;
    const QString question =
        tr("Delete line %1? Its number is not given to another line, and what cites it must be checked.")
            .arg(line->number);
    if (!m_view.words(id).isEmpty() && !m_prompts.confirm(&m_view, question, tr("Delete")))
        return;
    // Saved first: where the line cannot go its words stay, and undoing brings back what stood in it.
    if (m_view.isUnsaved(id) && !saveWords(id, m_view.words(id), By::User))
        return;
    const LineId next = neighbour(id, 1).isValid() ? neighbour(id, 1) : neighbour(id, -1);
    if (m_draft.removeLine(id))
        m_view.setCurrentLine(next);
}

} // namespace relaas
