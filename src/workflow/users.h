#pragma once

#include "core/access/user.h"
#include "core/result.h"

#include <QList>
#include <QObject>

namespace relaas {

class Ledger;
class Session;

/// Signing in and out, and who may.
class Users : public QObject
{
    Q_OBJECT

public:
    Users(const Ledger &ledger, Session &session, QObject *parent = nullptr);

    Result<QList<User>> all() const;

    /// Refuses unknown and inactive users.
    Result<void> signIn(const QString &login);
    void signOut();

    /// The first users of a new store need nobody's permission; later ones an administrator's.
    Result<UserId> add(const User &user);

private:
    const Ledger &m_ledger;
    Session &m_session;
};

} // namespace relaas
