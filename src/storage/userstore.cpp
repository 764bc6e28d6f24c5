#include "storage/userstore.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

User userIn(const Statement &row)
{
    return {row.id<UserId>(0), row.text(1), row.text(2),
            roleFromName(row.text(3)).value_or(Role::Interviewer), row.truth(4)};
}

} // namespace

Result<QList<User>> UserStore::all() const
{
    Statement select(m_database, u"SELECT id, login, name, role, is_active FROM staff ORDER BY name"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<User> users;
    while (select.next())
        users.append(userIn(select));
    return users;
}

Result<User> UserStore::withLogin(const QString &login) const
{
    Statement select(m_database, u"SELECT id, login, name, role, is_active FROM staff WHERE login = ?"_s);
    if (const auto done = select.run(login); !done)
        return done.error();
    if (!select.next()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("UserStore", "There is no user \"%1\" here.").arg(login)};
    }
    return userIn(select);
}

Result<UserId> UserStore::add(const User &user) const
{
    Statement insert(m_database,
                     u"INSERT INTO staff (login, name, role, is_active) VALUES (?, ?, ?, ?) RETURNING id"_s);
    if (const auto done = insert.run(user.login, user.name, roleName(user.role), user.isActive); !done)
        return done.error();
    return returnedId<UserId>(insert);
}

} // namespace relaas
