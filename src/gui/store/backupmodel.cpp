#include "gui/store/backupmodel.h"

#include "gui/widgets/dates.h"

#include <QDir>
#include <QLocale>

namespace relaas {

void BackupModel::setBackups(QList<BackupInfo> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupInfo &backup = m_backups.at(index.row());
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(backup.folder);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MadeColumn:
        return momentText(backup.madeAt.toLocalTime());
    case StateColumn:
        return backup.missingFiles == 0
            ? tr("Verified")
            : tr("Verified; %Ln stored file(s) missing", nullptr, backup.missingFiles);
    case SizeColumn:
        return QLocale().formattedDataSize(backup.bytes);
    case FilesColumn:
        return backup.files;
    case ProgramColumn:
        return backup.program;
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MadeColumn:
        return tr("Made");
    case StateColumn:
        return tr("State");
    case SizeColumn:
        return tr("Size");
    case FilesColumn:
        return tr("Stored files");
    case ProgramColumn:
        return tr("Program");
    default:
        return {};
    }
}

} // namespace relaas
