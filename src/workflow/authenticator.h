#pragma once

#include "core/access/signindelay.h"
#include "core/access/user.h"
#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace relaas {

class Keys;
using KeysPtr = std::shared_ptr<const Keys>;
class Secret;

/// Tells the time since the machine was started, which nobody can set.
using BootClock = std::function<BootMoment()>;
BootClock systemBootClock();

/// What lies in a folder, before anybody has signed in.
struct StoreState
{
    enum class Kind { Missing, Ready, Unreadable };

    Kind kind = Kind::Missing;
    bool isDemonstration = false;
    Error problem; ///< where it is unreadable
};

/// What a new case file is made with.
struct NewStoreOptions
{
    bool isDemonstration =
        false; ///< invented people: the sign-in page tells the passwords, which cost little
    bool isCheap = false; ///< passwords cost only the least that is accepted: for tests and measurements
};

/// A case file that has just been made.
struct NewStore
{
    KeysPtr keys; ///< of its first administrator
    QString recoveryKey; ///< to be printed and put away; told only now
};

/// A password made into a key slot for one login, ready to be stored. Making it takes as long as signing in.
class PreparedPassword
{
public:
    PreparedPassword() = default;
    const QString &login() const { return m_login; }

    /// What the password opens, for whoever has just made it.
    KeysPtr keys() const;

private:
    friend class Authenticator;
    friend class Users;
    struct Parts;

    QString m_login;
    std::shared_ptr<const Parts> m_parts;
};

/// The door of a case file: what opens it, before there is anything to ask. Holds no keys. Every function may
/// be called from any thread; those that take as long as a password costs say so.
class Authenticator
{
public:
    Authenticator(QString folder, Clock clock, BootClock bootClock = systemBootClock());

    const QString &folder() const { return m_folder; }
    StoreState state() const;

    /// Makes a case file with its first user, an administrator, whole or not at all. Refuses a folder with
    /// anything in it, one over a network, and a weak password. Takes as long as a password costs.
    Result<NewStore> makeStore(const User &administrator, const QString &password,
                               const NewStoreOptions &options = {}) const;

    /// Opens the slot of a login. Takes as long as a password costs, for an unknown login too, and gives both
    /// the same refusal. While a delay runs it refuses at once.
    Result<KeysPtr> unlock(const QString &login, const QString &password) const;

    /// What is left of the delay after failed sign-ins; zero when one may try.
    std::chrono::milliseconds remainingDelay(const QString &login) const;

    /// Opens with the printed recovery key: only to give an administrator a new password.
    Result<KeysPtr> recover(const QString &recoveryKey) const;

    /// A password for one login of this case file, by anyone who has opened it. Refuses a weak one. Takes as
    /// long as a password costs.
    Result<PreparedPassword> prepared(const KeysPtr &keys, const User &user, const QString &password) const;

    /// The same user and signing key under a new password. Refuses a weak one and a wrong present one.
    Result<PreparedPassword> changed(const User &user, const QString &present, const QString &wanted) const;

private:
    Result<NewStore> makeIn(const QString &folder, const User &administrator, const Secret &password,
                            const NewStoreOptions &options) const;

    QString m_folder;
    Clock m_clock;
    BootClock m_bootClock;
};

} // namespace relaas
