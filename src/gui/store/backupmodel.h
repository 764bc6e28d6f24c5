#pragma once

#include "workflow/backups.h"

#include <QAbstractTableModel>

namespace relaas {

/// The backups there are, newest first.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeColumn, StateColumn, SizeColumn, FilesColumn, ProgramColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(QList<BackupInfo> backups);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BackupInfo> m_backups;
};

} // namespace relaas
