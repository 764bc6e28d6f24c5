#pragma once

#include "core/access/user.h"
#include "core/result.h"

#include <QDateTime>
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

    /// Whose key slot this is; NotAllowed where it is nobody's.
    Result<User> withSlot(const QByteArray &slotId) const;

    Result<UserId> add(const User &user) const;
    Result<void> setActive(UserId id, bool isActive) const;

    /// The slot the user signs in with, and the public key (32 bytes) in it; a key that is new is remembered
    /// with the former ones.
    Result<void> setSlot(UserId id, const QByteArray &slotId, const QByteArray &publicKey,
                         const QDateTime &now) const;

private:
    const Database &m_database;
};

} // namespace relaas
