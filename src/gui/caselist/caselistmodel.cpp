#include "gui/caselist/caselistmodel.h"

#include "gui/shell/programlanguage.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "workflow/casefiles.h"

#include <QApplication>
#include <QPalette>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInBlock = 128;
constexpr int blocksKept = 16;
constexpr int wordsAtOnce = 2000; ///< some milliseconds, so that a key pressed meanwhile does not wait

} // namespace

CaseListModel::CaseListModel(CaseFiles &cases, const Places &places, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cases(cases)
    , m_places(places)
    , m_blocks(blocksKept)
{
    connect(&m_idle, &QTimer::timeout, this, &CaseListModel::readWords);
}

Result<void> CaseListModel::setQuery(const CaseQuery &query)
{
    QList<CaseFileId> all = m_all;
    const bool isSameOrder =
        m_isRead && query.order == m_query.order && query.isDescending == m_query.isDescending;
    if (!isSameOrder) {
        auto ids = m_cases.ids({{}, query.order, query.isDescending});
        if (!ids)
            return ids.error();
        all = std::move(ids).value();
    }
    // A text that goes on where the last one ended finds no case that the last one did not.
    const bool isNarrower = isSameOrder && query.text.startsWith(m_query.text);
    auto ids = found(isNarrower ? m_ids : all, query);
    if (!ids)
        return ids.error();
    beginResetModel();
    m_query = query;
    m_all = std::move(all);
    m_ids = std::move(ids).value();
    m_isRead = true;
    m_blocks.clear();
    endResetModel();
    if (!m_hasWords)
        m_idle.start();
    return {};
}

Result<QList<CaseFileId>> CaseListModel::found(const QList<CaseFileId> &ids, const CaseQuery &query) const
{
    if (soughtWords(query.text).isEmpty())
        return ids;
    return m_hasWords ? m_index.filtered(ids, query.text) : m_cases.ids(query);
}

Result<void> CaseListModel::reload()
{
    m_isRead = false;
    m_hasWords = false;
    m_lastIndexed = {};
    m_index.clear();
    return setQuery(m_query);
}

void CaseListModel::readWords()
{
    const auto rows = m_cases.words(m_lastIndexed, wordsAtOnce);
    if (!rows) {
        m_idle.stop(); // the database goes on being asked, and says why it does not answer
        return;
    }
    for (const CaseWords &row : *rows)
        m_index.add(row);
    if (!rows->isEmpty())
        m_lastIndexed = rows->constLast().id;
    if (rows->size() < wordsAtOnce) {
        m_hasWords = true;
        m_idle.stop();
    }
}

QFont CaseListModel::figures() const
{
    if (const QFont font = qApp->font(); !m_figures || font != m_font) {
        m_font = font;
        m_figures = tabularFont(font);
    }
    return *m_figures;
}

CaseFileId CaseListModel::idAt(int row) const
{
    return m_ids.value(row);
}

int CaseListModel::rowOf(CaseFileId id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const CaseSummary *CaseListModel::summaryAt(int row) const
{
    const int number = row / rowsInBlock;
    if (!m_blocks.contains(number)) {
        const auto rows = m_cases.summaries(m_ids.mid(qsizetype(number) * rowsInBlock, rowsInBlock));
        if (!rows)
            return nullptr; // the next reload says why
        m_blocks.insert(number, new Block(*rows));
    }
    const Block *block = m_blocks.object(number);
    return &block->at(row % rowsInBlock);
}

QString CaseListModel::text(const CaseSummary &summary, int column) const
{
    switch (column) {
    case VNumberColumn:
        return summary.vNumber.text();
    case NameColumn:
        return summary.name;
    case NationalityColumn:
        return summary.isStateless ? m_places.nationality({}, true, programLanguage())
                                   : m_places.countryName(summary.nationality, programLanguage());
    case ProcedureColumn:
        return procedureText(summary.procedure);
    case StageColumn:
        return stageText(summary.stage);
    case OfficerColumn:
        return summary.officerName;
    default:
        return {};
    }
}

QVariant CaseListModel::deadline(const CaseSummary &summary, int role) const
{
    const QDate today = m_cases.today();
    const QDate due = summary.nextDeadline;
    if (!due.isValid())
        return role == Qt::DisplayRole ? QVariant(tr("no term running")) : QVariant();
    const qint64 days = today.daysTo(due);
    const Tone tone = days < 0 ? Tone::Danger : days <= 7 ? Tone::Warning : Tone::Neutral;
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 · %2"_s.arg(dayText(due), relativeDay(due, today));
    case Qt::DecorationRole: // a shape of its own for each state, so that colour alone never tells
        if (tone == Tone::Neutral)
            return {};
        return iconPixmap(tone == Tone::Danger ? u"exclamation-triangle-fill" : u"clock", 16,
                          qApp->devicePixelRatio(), toneColor(tone, qApp->palette()));
    case Qt::ToolTipRole:
        return tr("Rule %1").arg(summary.deadlineRule);
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole
        && role != Qt::FontRole)
        return {};
    if (role == Qt::FontRole)
        return index.column() == VNumberColumn ? QVariant(figures()) : QVariant();
    const CaseSummary *summary = summaryAt(index.row());
    if (!summary)
        return {};
    if (index.column() == DeadlineColumn)
        return deadline(*summary, role);
    return role == Qt::DisplayRole ? QVariant(text(*summary, index.column())) : QVariant();
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case VNumberColumn:
        return tr("V-number");
    case NameColumn:
        return tr("Name");
    case NationalityColumn:
        return tr("Nationality");
    case ProcedureColumn:
        return tr("Procedure");
    case StageColumn:
        return tr("Stage");
    case DeadlineColumn:
        return tr("Next deadline");
    case OfficerColumn:
        return tr("Officer");
    default:
        return {};
    }
}

CaseQuery::Order CaseListModel::orderOf(int column)
{
    switch (column) {
    case VNumberColumn:
        return CaseQuery::Order::VNumber;
    case NameColumn:
        return CaseQuery::Order::Name;
    case NationalityColumn:
        return CaseQuery::Order::Nationality;
    case ProcedureColumn:
        return CaseQuery::Order::Procedure;
    case StageColumn:
        return CaseQuery::Order::Stage;
    case OfficerColumn:
        return CaseQuery::Order::Officer;
    default:
        return CaseQuery::Order::NextDeadline;
    }
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    CaseQuery query = m_query;
    query.order = orderOf(column);
    query.isDescending = order == Qt::DescendingOrder;
    if (const auto done = setQuery(query); !done)
        emit failed(done.error());
}

} // namespace relaas
