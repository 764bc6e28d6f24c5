#include "gui/report/reportview.h"

#include "gui/report/lineeditor.h"
#include "gui/report/reportdelegate.h"
#include "gui/report/reportmodel.h"
#include "gui/report/verdictlook.h"
#include "gui/widgets/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {
constexpr int leastCharacters = 30; ///< of a line of the report, before anything beside it gives way
}

ReportView::ReportView(QWidget *parent) : QTableView(parent), m_delegate(new ReportDelegate(this))
{
    prepareTable(*this);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Lines of the report"));
    verticalHeader()->setMinimumSectionSize(space::RowHeight);
    horizontalHeader()->setSectionsClickable(false);
    verticalScrollBar()->setSingleStep(space::RowHeight);

    // The wheel comes by the scroll bar as well.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &ReportView::scrolledByHand);
    connect(m_delegate, &ReportDelegate::typed, this, &ReportView::growEditedRow);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const Line *line = m_model->line(index))
            emit lineClicked(line->id,
                             index.column() == ReportModel::Number || index.column() == ReportModel::Time);
    });
}

void ReportView::setReportModel(ReportModel &model)
{
    m_model = &model;
    setModel(&model);
    fitColumns();
    fitAllRows();
    connect(m_model, &ReportModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(m_model, &ReportModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (!roles.contains(int(ReportModel::SpokenRole)) && to.column() >= ReportModel::Checked)
                    fitRows(from.row(), to.row());
            });
}

LineId ReportView::currentLine() const
{
    const Line *line = m_model->line(currentIndex());
    return line ? line->id : LineId();
}

void ReportView::setCurrentLine(LineId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ReportView::editLine(LineId id)
{
    setCurrentLine(id);
    if (const QModelIndex index = m_model->indexOf(id); index.flags() & Qt::ItemIsEditable)
        edit(index);
}

void ReportView::showLine(LineId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    // A third of the height stays below, so that one can read on.
    const QRect row = visualRect(index);
    if (row.top() < 0 || row.bottom() > viewport()->height() * 2 / 3)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top() - viewport()->height() / 4);
}

void ReportView::endEditing()
{
    LineEditor *editor = m_delegate->editor();
    if (!isEditing() || !editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && event->key() == Qt::Key_Space) {
        emit spacePressed();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && state() != EditingState) {
        editLine(currentLine());
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex ReportView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole lines only; Home and End are those of the report.
    if (action == MoveHome)
        return m_model->index(0, ReportModel::Text);
    if (action == MoveEnd)
        return m_model->index(m_model->rowCount() - 1, ReportModel::Text);
    if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    return QTableView::moveCursor(action, modifiers).siblingAtColumn(ReportModel::Text);
}

void ReportView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_model && current.row() != previous.row())
        emit currentLineChanged(currentLine());
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ReportView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model) {
        m_fittedWidth = 0;
        fitColumns();
    }
}

void ReportView::fitColumns()
{
    if (!m_model)
        return;
    const QFontMetrics figures(tabularFont(font()));
    const auto set = [this](int column, int words) {
        const int title = fontMetrics().horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        setColumnWidth(column, std::max(words, title) + 2 * ReportDelegate::Padding + space::Tight);
    };
    set(ReportModel::Number, figures.horizontalAdvance(u"99999"_s) + 16 + space::Group);
    set(ReportModel::Type, QFontMetrics(semibold(font())).horizontalAdvance(u"OR"_s));
    set(ReportModel::Time, figures.horizontalAdvance(u"≈ 00:00:00"_s));
    const auto room = [this] {
        int rest = viewport()->width();
        for (const int column :
             {ReportModel::Number, ReportModel::Type, ReportModel::Time, ReportModel::Checked})
            rest -= columnWidth(column);
        return rest;
    };
    set(ReportModel::Checked, verdictWidth(font()));
    if (room() < fontMetrics().averageCharWidth() * leastCharacters)
        set(ReportModel::Checked, 0); // the words of the report matter more: signs only
    setColumnWidth(ReportModel::Text, std::max(room(), 120));
    // Words wrap at the width for reading; a wider window changes no height.
    if (const int width = ReportDelegate::wordsWidth(font(), columnWidth(ReportModel::Text));
        width != m_fittedWidth) {
        m_fittedWidth = width;
        fitAllRows();
    }
}

void ReportView::fitRows(int first, int last)
{
    const QModelIndex edited = isEditing() ? m_delegate->editedIndex() : QModelIndex();
    for (int row = first; row <= last; ++row) {
        if (row == edited.row())
            growEditedRow(edited);
        else
            setRowHeight(row,
                         ReportDelegate::rowHeight(m_model->index(row, ReportModel::Text), font(),
                                                   columnWidth(ReportModel::Text)));
    }
}

void ReportView::fitAllRows()
{
    // One layout afterwards instead of one for each row.
    verticalHeader()->setUpdatesEnabled(false);
    fitRows(0, m_model->rowCount() - 1);
    verticalHeader()->setUpdatesEnabled(true);
    doItemsLayout();
}

void ReportView::growEditedRow(const QModelIndex &index)
{
    const LineEditor *editor = m_delegate->editor();
    if (!editor || !index.isValid())
        return;
    const int needed = std::max(editor->wordsHeight() + 2 * ReportDelegate::Padding, space::RowHeight);
    if (rowHeight(index.row()) != needed)
        setRowHeight(index.row(), needed);
    scrollTo(index);
}

} // namespace relaas
