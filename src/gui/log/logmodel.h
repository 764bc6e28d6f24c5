#pragma once

#include "core/review/auditentry.h"

#include <QAbstractTableModel>
#include <QList>

namespace relaas {

/// Rows of the log, newest first. Names what was touched by kind and id, never by its words.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MomentColumn,
        UserColumn,
        ActionColumn,
        ObjectColumn,
        CaseColumn,
        DigestColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<AuditEntry> entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AuditEntry> m_entries;
};

} // namespace relaas
