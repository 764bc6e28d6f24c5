#pragma once

#include "core/access/user.h"

#include <QAbstractTableModel>
#include <QList>

namespace relaas {

/// The users of the case file, one a row.
class UsersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LoginColumn, RoleColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(QList<User> users);
    const User &user(int row) const { return m_users.at(row); }
    int rowOf(UserId id) const; ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<User> m_users;
};

} // namespace relaas
