#include "gui/users/usersmodel.h"

#include "gui/widgets/icons.h"

#include <algorithm>

namespace relaas {

void UsersModel::setUsers(QList<User> users)
{
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

int UsersModel::rowOf(UserId id) const
{
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [id](const User &user) { return user.id == id; });
    return found == m_users.end() ? -1 : static_cast<int>(found - m_users.begin());
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_users.at(index.row());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return user.isActive ? icon(u"check-lg") : icon(u"slash-circle");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return user.name;
    case LoginColumn:
        return user.login;
    case RoleColumn:
        return roleText(user.role);
    case StateColumn:
        return user.isActive ? tr("may sign in") : tr("disabled");
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case LoginColumn:
        return tr("User name");
    case RoleColumn:
        return tr("Role");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace relaas
