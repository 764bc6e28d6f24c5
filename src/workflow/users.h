#pragma once

#include "core/access/user.h"
#include "core/result.h"
#include "workflow/authenticator.h"

#include <QList>
#include <QObject>

#include <functional>

namespace relaas {

class Ledger;
class Session;
struct Deed;
struct VaultFile;

/// Who may work here: signing in and out, and an administrator's verbs. Passwords come prepared, because that
/// takes long (Authenticator).
class Users : public QObject
{
    Q_OBJECT

public:
    Users(const Ledger &ledger, Session &session, QString folder, QObject *parent = nullptr);

    Result<QList<User>> all() const;

    /// Begins the session of the user whose slot was opened. Refuses keys of another case file, and users who
    /// are no longer active. Failed attempts since the last time are written to the log.
    Result<void> signIn(const KeysPtr &keys);
    void signOut();

    /// An administrator's: somebody new.
    Result<UserId> add(const User &user, const PreparedPassword &password);

    /// An administrator's, or that of the one who opened with the recovery key, for an administrator: a new
    /// password and with it a new signing key, as the former one is lost with the former password. Also lets
    /// in again who was not active.
    Result<void> resetPassword(UserId id, const PreparedPassword &password);

    /// The user's own: the signing key stays.
    Result<void> changePassword(const PreparedPassword &password);

    /// An administrator's, not for themselves: the key slot is destroyed, what they did stays.
    Result<void> disable(UserId id);

    /// An administrator's: the former sheet opens nothing any more. The new key as text, told only now.
    Result<QString> renewRecoveryKey();

signals:
    void changed();

private:
    Result<User> find(UserId id) const;
    Result<void> noteFailures(const User &user) const;
    Result<void> recordWithVault(const Deed &deed,
                                 const std::function<Result<void>(Deed &, VaultFile &)> &change) const;
    Result<void> putSlot(const User &user, const PreparedPassword &password, VaultFile &vault) const;

    const Ledger &m_ledger;
    Session &m_session;
    QString m_folder;
};

} // namespace relaas
