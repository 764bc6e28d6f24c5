#pragma once

#include "core/access/user.h"
#include "core/result.h"

#include <QList>

namespace relaas {

class Database;

/// The people who sign in here.
class UserStore
{
public:
    explicit UserStore(const Database &database) : m_database(database) { }

    Result<QList<User>> all() const; ///< by name
    Result<User> withLogin(const QString &login) const;
    Result<UserId> add(const User &user) const;

private:
    const Database &m_database;
};

} // namespace relaas
