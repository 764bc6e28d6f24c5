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

Result<User> UserStore::withSlot(const QByteArray &slotId) const
{
    Statement select(m_database, u"SELECT id, login, name, role, is_active FROM staff WHERE slot_id = ?"_s);
    if (const auto done = select.run(slotId); !done)
        return done.error();
    if (slotId.isEmpty() || !select.next()) {
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("UserStore",
                                        "This password opens the case file, but belongs to nobody in it. "
                                        "Ask an administrator for a new password.")};
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

Result<void> UserStore::setActive(UserId id, bool isActive) const
{
    Statement update(m_database, u"UPDATE staff SET is_active = ? WHERE id = ?"_s);
    return update.run(isActive, id);
}

Result<void> UserStore::setSlot(UserId id, const QByteArray &slotId, const QByteArray &publicKey,
                                const QDateTime &now) const
{
    Statement update(m_database, u"UPDATE staff SET slot_id = ? WHERE id = ?"_s);
    if (const auto done = update.run(slotId, id); !done)
        return done;
    Statement insert(m_database,
                     u"INSERT INTO signing_key (user_id, public_key, since) VALUES (?, ?, ?) "
                     "ON CONFLICT (public_key) DO NOTHING"_s);
    return insert.run(id, publicKey.toHex(), now);
}

} // namespace relaas
