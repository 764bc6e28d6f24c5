#include "gui/review/reviewlistmodel.h"

#include "core/people/vnumber.h"
#include "gui/decision/statebanner.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include <algorithm>

namespace relaas {

ReviewListModel::ReviewListModel(QObject *parent) : QAbstractTableModel(parent) { }

void ReviewListModel::setRows(const QList<ReviewSummary> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ReviewListModel::rowOf(DecisionId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const ReviewSummary &row) { return row.decision == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewListModel::text(const ReviewSummary &row, int column) const
{
    switch (column) {
    case VNumber: {
        const auto number = relaas::VNumber::parsed(row.vNumber);
        return number ? number->text() : row.vNumber;
    }
    case Name:
        return row.name;
    case Outcome:
        return row.outcome;
    case Author:
        return row.authorName;
    case State:
        return decisionStateText(row.state);
    case Submitted:
        return momentText(row.submittedAt.toLocalTime());
    default:
        return {};
    }
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewSummary &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(decisionBadge(row.state).iconName)) : QVariant();
    case Qt::FontRole:
        return index.column() == VNumber ? QVariant(tabularFont(QFont())) : QVariant();
    default:
        return {};
    }
}

QVariant ReviewListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VNumber:
        return tr("V-number");
    case Name:
        return tr("Name");
    case Outcome:
        return tr("Outcome");
    case Author:
        return tr("Author");
    case State:
        return tr("State");
    case Submitted:
        return tr("Submitted");
    default:
        return {};
    }
}

} // namespace relaas
