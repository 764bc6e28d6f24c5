#include "gui/log/logmodel.h"

#include "gui/log/auditwords.h"
#include "gui/widgets/dates.h"

namespace relaas {

using namespace Qt::StringLiterals;

void LogModel::setEntries(QList<AuditEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case MomentColumn:
        return entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case UserColumn:
        return entry.login;
    case ActionColumn:
        return auditActionText(entry.action);
    case ObjectColumn:
        return entry.objectId > 0 ? u"%1 %2"_s.arg(auditObjectText(entry.object)).arg(entry.objectId)
                                  : auditObjectText(entry.object);
    case CaseColumn:
        return entry.caseFile.isValid() ? QVariant(entry.caseFile.value) : QVariant();
    case DigestColumn:
        return QString::fromLatin1(role == Qt::ToolTipRole ? entry.digest : entry.digest.left(12));
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MomentColumn:
        return tr("Moment");
    case UserColumn:
        return tr("User");
    case ActionColumn:
        return tr("Action");
    case ObjectColumn:
        return tr("Object");
    case CaseColumn:
        return tr("Case");
    case DigestColumn:
        return tr("SHA-256");
    default:
        return {};
    }
}

} // namespace relaas
