#include "gui/store/duemodel.h"

#include "gui/widgets/dates.h"

namespace relaas {

void DueModel::setCases(QList<DueCase> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const DueCase &due = m_cases.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return due.number;
    case EraseColumn:
        return dayText(due.eraseOn);
    case HoldColumn:
        return due.hold ? tr("%1: %2").arg(due.hold->byName, due.hold->reason) : QString();
    case RuleColumn:
        return due.explanation;
    default:
        return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Case");
    case EraseColumn:
        return tr("Erase from");
    case HoldColumn:
        return tr("Held by");
    case RuleColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace relaas
