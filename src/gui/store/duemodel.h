#pragma once

#include "workflow/retentions.h"

#include <QAbstractTableModel>

namespace relaas {

/// Cases whose time of storing is over, the longest overdue first; by number and days only.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, EraseColumn, HoldColumn, RuleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(QList<DueCase> cases);
    const DueCase &caseAt(int row) const { return m_cases.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DueCase> m_cases;
};

} // namespace relaas
