#include "gui/report/reportediting.h"

#include "gui/report/linedrafts.h"
#include "gui/report/lineeditor.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdelegate.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/widgets/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

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
    const auto idOf = [this](const QModelIndex &index) {
        const Line *line = m_model.line(index);
        return line ? line->id : LineId();
    };
    const ReportDelegate *delegate = m_view.delegate();
    connect(&m_model, &ReportModel::textEdited, this, &ReportEditing::saveWords);
    connect(delegate, &ReportDelegate::typed, this, &ReportEditing::typed);
    connect(delegate, &ReportDelegate::typed, &m_drafts, [=, this](const QModelIndex &index) {
        if (const LineEditor *editor = m_view.delegate()->editor())
            m_drafts.keepWords(idOf(index), editor->words());
    });
    connect(delegate, &ReportDelegate::rested, this,
            [=, this](const QModelIndex &index, const QString &words) { saveWords(idOf(index), words); });
    connect(delegate, &ReportDelegate::ended, this,
            [=, this](const QPersistentModelIndex &index) { endLine(idOf(index)); });
    connect(delegate, &ReportDelegate::abandoned, this,
            [=, this](const QPersistentModelIndex &index) { abandonLine(idOf(index)); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(5s);
    connect(&m_retry, &QTimer::timeout, this, &ReportEditing::saveAgain);
    connect(&m_draft, &ReportDraft::refused, this, [this](const Error &error) {
        if (error.code == Error::Code::NoSpace || error.code == Error::Code::Busy
            || error.code == Error::Code::Storage)
            m_retry.start();
    });
    connect(&m_draft, &ReportDraft::textConflicted, this, [this](LineId id) {
        const Line *line = m_draft.line(id);
        if (line)
            emit warned(
                tr("Somebody else saved other words in line %1 meanwhile. Yours stand in the editor: Enter "
                   "saves yours, Esc keeps theirs.")
                    .arg(line->number));
    });
}

void ReportEditing::connectActions(const ReportActions &actions)
{
    connect(actions.edit, &QAction::triggered, this, [this] { m_view.editLine(m_view.currentLine()); });
    connect(actions.insertAfter, &QAction::triggered, this, [this] {
        m_view.endEditing();
        beginLine(m_view.currentLine());
    });
    connect(actions.insertBefore, &QAction::triggered, this, &ReportEditing::insertBefore);
    connect(actions.remove, &QAction::triggered, this, &ReportEditing::askAndRemove);
    for (const auto &[type, action] : actions.types)
        connect(action, &QAction::triggered, this, [this, chosen = type] { changeType(chosen); });
}

bool ReportEditing::finish()
{
    m_isRefused = false;
    m_view.endEditing();
    return !m_isRefused;
}

void ReportEditing::saveWords(LineId id, const QString &text)
{
    if (!id.isValid())
        return;
    m_isRefused = !m_draft.changeText(id, text);
    if (!m_isRefused) {
        m_drafts.dropWords(id);
        m_retry.stop();
        return;
    }
    // The editor may be about to close: give the words back to it afterwards.
    const Words words{id, text};
    QMetaObject::invokeMethod(
        this, [this, words] { keepWords(words); }, Qt::QueuedConnection);
}

void ReportEditing::saveAgain()
{
    const LineEditor *editor = m_view.delegate()->editor();
    if (const Line *line = m_model.line(m_view.delegate()->editedIndex()); line && editor)
        saveWords(line->id, editor->words());
}

void ReportEditing::keepWords(const Words &words)
{
    m_view.editLine(words.line);
    LineEditor *editor = m_view.delegate()->editor();
    if (m_view.isEditing() && editor) {
        if (editor->words() != words.text)
            editor->setPlainText(words.text);
        return;
    }
    QGuiApplication::clipboard()->setText(words.text);
    emit warned(
        tr("Your words could not be saved in their line. They are on the clipboard: paste them where they "
           "belong."));
}

LineId ReportEditing::neighbour(LineId id, int step) const
{
    const QModelIndex index = m_model.indexOf(id);
    const Line *line =
        index.isValid() ? m_model.line(index.sibling(index.row() + step, index.column())) : nullptr;
    return line ? line->id : LineId();
}

void ReportEditing::beginLine(LineId after)
{
    const Line *before = m_draft.line(after);
    m_begun = m_draft.addLine(after, typeAfter(before ? std::optional(before->type) : std::nullopt));
    if (m_begun.isValid())
        m_view.editLine(m_begun);
}

void ReportEditing::endLine(LineId id)
{
    const Line *line = m_draft.line(id);
    if (!line || m_isRefused)
        return;
    const LineId next = neighbour(id, 1);
    const bool isNew = std::exchange(m_begun, {}) == id;
    m_view.setFocus(Qt::OtherFocusReason);
    if (line->text.isEmpty() && isNew)
        abandonLine(id);
    else if (isNew || !next.isValid())
        beginLine(id);
    else
        m_view.setCurrentLine(next);
}

void ReportEditing::abandonLine(LineId id)
{
    m_view.setFocus(Qt::OtherFocusReason);
    m_begun = {};
    m_retry.stop();
    m_drafts.dropWords(id);
    const Line *line = m_draft.line(id);
    // A line nobody wrote in goes again; so does its number, for numbers are given once.
    if (!line || !line->text.isEmpty() || line->anchor)
        return;
    const LineId before = neighbour(id, -1);
    if (m_draft.removeLine(id))
        m_view.setCurrentLine(before);
}

void ReportEditing::changeType(LineType type)
{
    const LineId id = m_view.currentLine();
    if (const LineEditor *editor = m_view.delegate()->editor(); m_view.isEditing() && editor)
        saveWords(id, editor->words());
    m_draft.changeType(id, type);
}

void ReportEditing::insertBefore()
{
    m_view.endEditing();
    beginLine(neighbour(m_view.currentLine(), -1));
}

void ReportEditing::askAndRemove()
{
    m_view.endEditing();
    const LineId id = m_view.currentLine();
    const Line *line = m_draft.line(id);
    if (!line)
        return;
    const QString question =
        tr("Delete line %1? Its number is not given to another line, and what cites it must be checked.")
            .arg(line->number);
    if (!line->text.isEmpty() && !m_prompts.confirm(&m_view, question, tr("Delete")))
        return;
    const LineId next = neighbour(id, 1).isValid() ? neighbour(id, 1) : neighbour(id, -1);
    if (m_draft.removeLine(id)) {
        m_drafts.dropWords(id);
        m_view.setCurrentLine(next);
    }
}

} // namespace relaas
