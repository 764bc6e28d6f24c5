#include "gui/report/reportview.h"

#include "gui/report/linewords.h"
#include "gui/report/paragraphlayout.h"
#include "gui/report/reportgutter.h"
#include "gui/report/reportmodel.h"

#include <QScrollBar>
#include <QTextDocument>

#include <utility>

using namespace std::chrono_literals;

namespace relaas {

ReportView::ReportView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new ReportGutter(*this))
{
    auto *text = new QTextDocument(this);
    text->setUndoRedoEnabled(false); // undo is the report's
    text->setDocumentMargin(0); // distances are those of the layout
    text->setDefaultFont(font());
    m_layout = new ParagraphLayout(text);
    text->setDocumentLayout(m_layout);
    setDocument(text);
    m_layout->setBelow(
        [this](const QTextBlock &paragraph, int width) { return belowHeight(paragraph, width); });

    setAccessibleName(tr("Lines of the report"));
    setTabChangesFocus(true);
    setAcceptDrops(false); // a file that is dropped is the page's
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setReadOnly(true);

    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &ReportView::tellRested);
    // The wheel comes by the scroll bar as well.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &ReportView::scrolledByHand);
    connect(this, &QPlainTextEdit::updateRequest, this, &ReportView::updateGutter);
    connect(m_gutter, &ReportGutter::clicked, this, &ReportView::lineClicked);
}

ReportView::~ReportView() = default;

void ReportView::setReportModel(ReportModel &model)
{
    m_model = &model;
    m_paragraphs = std::make_unique<ReportParagraphs>(*document(), model);
    m_paragraphs->fill();
    connectModel();
    connect(document(), &QTextDocument::contentsChange, this, [this](int at) { m_typedAt = at; });
    connect(this, &QPlainTextEdit::textChanged, this, &ReportView::noteTyping);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ReportView::caretMoved);
    connect(this, &QPlainTextEdit::selectionChanged, this, [this] {
        if (!m_kept && textCursor().hasSelection() && hasFocus())
            emit wordsSelected();
    });
    allowWriting();
    seeVoices();
    fit();
    caretMoved();
}

void ReportView::connectModel()
{
    connect(m_model, &ReportModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                keepCaret();
                for (int row = first; row <= last; ++row) {
                    const Line *line = m_model->lineAt(row);
                    if (m_unsaved.contains(line->id))
                        m_away.insert(line->id, {line->number, m_paragraphs->words(row)});
                }
            });
    connect(m_model, &ReportModel::rowsAboutToBeInserted, this, &ReportView::keepCaret);
    connect(m_model, &ReportModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_paragraphs->remove(first, last); });
    connect(m_model, &ReportModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_paragraphs->insert(first, last);
        for (int row = first; row <= last && !m_away.isEmpty(); ++row) {
            const LineId id = m_model->lineAt(row)->id;
            if (m_away.contains(id))
                m_paragraphs->write(row, m_away.take(id).words);
        }
    });
    connect(m_model, &ReportModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (!roles.contains(int(ReportModel::SpokenRole)) && to.column() >= ReportModel::Text)
                    return showRows(from.row(), to.row());
                const int current = currentRow();
                if (current >= from.row() && current <= to.row())
                    describe();
                if (from.row() == to.row())
                    updateLine(m_model->lineAt(from.row())->id);
                else
                    m_gutter->update();
            });
    connect(m_model, &ReportModel::settled, this, &ReportView::settle);
    connect(m_model, &ReportModel::columnsChanged, this, [this] {
        fit();
        m_gutter->update();
    });
    connect(m_model, &ReportModel::editableChanged, this, [this] {
        allowWriting();
        tellGivenUp();
    });
}

void ReportView::keepCaret()
{
    if (!m_kept)
        m_kept = Caret{m_paragraphs->placeOf(textCursor().anchor()),
                       m_paragraphs->placeOf(textCursor().position())};
}

/// Caret and selection stand in the same words again, unless these are gone.
void ReportView::settle()
{
    if (m_kept) {
        const auto place = m_paragraphs->positionOf(m_kept->place);
        const auto anchor = m_paragraphs->positionOf(m_kept->anchor);
        QTextCursor caret = textCursor();
        if (!m_kept->place.line.isValid()) {
            caret.setPosition(0); // there were no lines
        } else if (place) {
            caret.setPosition(anchor.value_or(*place));
            caret.setPosition(*place, QTextCursor::KeepAnchor);
        }
        if (caret.position() != textCursor().position() || caret.anchor() != textCursor().anchor())
            setTextCursor(caret);
        m_kept.reset();
    }
    if (m_fittedRows != m_model->rowCount())
        fit(); // the numbers may be longer
    allowWriting();
    seeVoices();
    caretMoved();
    m_gutter->update();
    viewport()->update();
    tellGivenUp();
}

/// Unsaved words that have no place in the report any more; it no longer shows them.
void ReportView::tellGivenUp()
{
    QMap<int, QString> words;
    const auto gone = std::exchange(m_away, {});
    for (auto each = gone.cbegin(); each != gone.cend(); ++each) {
        m_unsaved.remove(each.key());
        words.insert(each->number, each->words);
    }
    for (const LineId id : m_model->mayBecomeEditable() ? QList<LineId>() : unsaved()) {
        if (const Line *line = m_model->lineAt(m_model->indexOf(id).row()))
            words.insert(line->number, this->words(id));
        showStored(id);
    }
    if (!words.isEmpty())
        emit orphaned(words);
}

void ReportView::showRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Line *line = m_model->lineAt(row);
        if (m_unsaved.contains(line->id) && m_paragraphs->words(row) != line->text) {
            m_paragraphs->style(row);
        } else {
            m_unsaved.remove(line->id);
            m_paragraphs->show(row);
        }
        m_layout->layAgain(m_paragraphs->at(row));
        if (line->id == m_current)
            describe();
    }
    m_gutter->update();
}

void ReportView::allowWriting()
{
    const bool may = m_model->isEditable() && m_model->rowCount() > 0;
    if (may == !isReadOnly() && textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard))
        return;
    setReadOnly(!may);
    if (!may) // the caret still moves
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int ReportView::currentRow() const
{
    return m_model ? m_model->indexOf(m_current).row() : -1;
}

void ReportView::setCurrentLine(LineId id)
{
    setCaret({id, id == m_current ? textCursor().positionInBlock() : 0});
}

void ReportView::setCaret(const TextPlace &place)
{
    const auto position = m_paragraphs->positionOf(place);
    if (!position)
        return;
    if (textCursor().position() != *position || place.line != m_current) {
        QTextCursor caret = textCursor();
        caret.setPosition(*position);
        setTextCursor(caret);
    }
    // All of the line where it has room.
    const QRect rect = lineRect(place.line);
    if (rect.bottom() > viewport()->height() && rect.height() < viewport()->height())
        showLine(place.line);
    else
        ensureCursorVisible();
}

void ReportView::editLine(LineId id)
{
    setCaret({id, int(words(id).size())});
    setFocus(Qt::OtherFocusReason);
}

void ReportView::showLine(LineId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    // A third of the height stays below, so that one can read on.
    const QRect rect = lineRect(id);
    if (rect.top() >= 0 && rect.bottom() <= viewport()->height() * 2 / 3)
        return;
    QTextBlock top = m_paragraphs->at(index.row());
    int above = 0;
    while (top.previous().isValid()) {
        above += int(blockBoundingRect(top.previous()).height());
        if (above > viewport()->height() / 4)
            break;
        top = top.previous();
    }
    verticalScrollBar()->setValue(top.firstLineNumber());
}

void ReportView::endEditing()
{
    m_rest.stop();
    for (const LineId id : unsaved()) {
        if (m_unsaved.contains(id))
            emit saveWanted(id, words(id));
    }
}

void ReportView::tellRested()
{
    m_rest.stop();
    for (const LineId id : unsaved()) {
        if (m_unsaved.contains(id))
            emit rested(id, words(id));
    }
}

QString ReportView::words(LineId id) const
{
    const QModelIndex index = m_model->indexOf(id);
    return index.isValid() ? m_paragraphs->words(index.row()) : QString();
}

void ReportView::takeNote(LineId id, const QString &stored)
{
    if (m_unsaved.contains(id))
        m_unsaved.insert(id, stored);
}

void ReportView::showStored(LineId id)
{
    m_unsaved.remove(id);
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        showRows(index.row(), index.row());
}

void ReportView::noteTyping()
{
    if (m_paragraphs->isChanging())
        return;
    const QTextBlock paragraph = document()->findBlock(m_typedAt);
    const LineId id = lineOf(paragraph);
    const Line *line = m_model->lineAt(paragraph.blockNumber());
    if (document()->blockCount() != m_model->rowCount() || !line || line->id != id)
        return restore(); // which lines there are is not the document's to say
    const QString words = m_paragraphs->words(paragraph.blockNumber());
    const bool wasUnsaved = isUnsaved(id);
    if (words == line->text && !wasUnsaved)
        return;
    if (words == line->text && id != m_saving)
        m_unsaved.remove(id);
    else if (!wasUnsaved)
        m_unsaved.insert(id, line->text);
    m_rest.start();
    updateLine(id);
    if (wasUnsaved != isUnsaved(id))
        describe();
    emit typed(id, words);
}

/// Puts the lines back as they are, with the words that were written in each.
void ReportView::restore()
{
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        if (const LineId id = lineOf(paragraph); m_unsaved.contains(id))
            m_away.insert(id, {0, plainWords(paragraph.text())});
    }
    keepCaret();
    m_paragraphs->fill();
    for (auto each = m_away.cbegin(); each != m_away.cend(); ++each)
        m_paragraphs->write(m_model->indexOf(each.key()).row(), each->words);
    m_away.clear();
    settle();
}

void ReportView::caretMoved()
{
    if (m_kept || m_paragraphs->isChanging())
        return;
    const LineId before = std::exchange(m_current, lineOf(textCursor().block()));
    if (before == m_current)
        return;
    updateLine(before);
    updateLine(m_current);
    describe();
    if (m_unsaved.contains(before)) // not in the middle of a key
        QMetaObject::invokeMethod(this, &ReportView::tellLeft, Qt::QueuedConnection);
    emit currentLineChanged(m_current);
}

void ReportView::tellLeft()
{
    for (const LineId id : unsaved()) {
        if (id != m_current && m_unsaved.contains(id))
            emit rested(id, words(id));
    }
}

void ReportView::setAwaited(LineId id)
{
    const LineId before = std::exchange(m_awaited, id);
    if (before == id)
        return;
    updateLine(before);
    updateLine(id);
    describe();
}

/// A screen reader says the description of what has the focus when it changes, and reads the words themselves
/// as the caret comes to them.
void ReportView::describe()
{
    const QModelIndex index = m_model->indexOf(m_current);
    const QString facts = index.data(Qt::AccessibleDescriptionRole).toString();
    const bool isAwaited = m_awaited.isValid() && m_awaited == m_current;
    const QString said = isAwaited ? tr("awaited: %1").arg(facts) : facts;
    setAccessibleDescription(isUnsaved(m_current) ? tr("%1, not saved yet").arg(said) : said);
}

} // namespace relaas
