#include "workflow/users.h"

#include "crypto/ids.h"
#include "crypto/recoverykey.h"
#include "storage/attemptsfile.h"
#include "storage/store.h"
#include "storage/vaultfile.h"
#include "workflow/ledger.h"
#include "workflow/preparedpassword.h"
#include "workflow/session.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

Users::Users(const Ledger &ledger, Session &session, QString folder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_session(session)
    , m_folder(std::move(folder))
{
}

Result<QList<User>> Users::all() const
{
    return m_ledger.store().users.all();
}

Result<User> Users::find(UserId id) const
{
    const auto users = all();
    if (!users)
        return users.error();
    const auto found =
        std::find_if(users->begin(), users->end(), [id](const User &user) { return user.id == id; });
    if (found == users->end())
        return Error{Error::Code::NotFound, tr("This user is no longer here. Read the list again.")};
    return *found;
}

Result<void> Users::signIn(const KeysPtr &keys)
{
    if (!keys || keys->vaultId() != m_ledger.store().keys()->vaultId())
        return Error{Error::Code::NotAllowed, tr("These keys belong to another case file.")};
    const auto user = m_ledger.store().users.withSlot(keys->slotId());
    if (!user)
        return user.error();
    if (!user->isActive)
        return Error{Error::Code::NotAllowed,
                     tr("%1 is no longer active. Sign in as another user.").arg(user->name)};
    m_session.begin(*user, keys);
    const auto noted = [&]() -> Result<void> {
        if (const auto failures = noteFailures(*user); !failures)
            return failures;
        return m_ledger.note({u"sign in"_s, u"user"_s, user->id.value, {}, {}});
    }();
    if (!noted)
        m_session.end();
    return noted;
}

/// While nobody could be signed in there was no log to write to; now there is.
Result<void> Users::noteFailures(const User &user) const
{
    const AttemptsFile attempts(m_folder);
    const QByteArray tag = loginTag(m_session.keys()->vaultId(), user.login);
    const int failures = attempts.of(tag).count;
    for (int i = 0; i < failures; ++i) {
        if (const auto noted = m_ledger.note({u"sign in refused"_s, u"user"_s, user.id.value, {}, {}});
            !noted)
            return noted;
    }
    return attempts.put(tag, {});
}

void Users::signOut()
{
    if (!m_session.isSignedIn())
        return;
    static_cast<void>(m_ledger.note({u"sign out"_s, u"user"_s, m_session.user().id.value, {}, {}}));
    m_session.end();
}

Result<UserId> Users::add(const User &user, const PreparedPassword &password)
{
    if (const auto allowed = m_session.ask(Permission::ManageUsers); !allowed)
        return allowed.error();
    const auto present = all();
    if (!present)
        return present.error();
    const QString wanted = user.login.trimmed().toCaseFolded();
    const bool isTaken = std::any_of(present->begin(), present->end(),
                                     [&](const User &other) { return other.login.toCaseFolded() == wanted; });
    if (isTaken) {
        return Error{Error::Code::Conflict,
                     tr("There is a user \"%1\" already. Choose another user name.").arg(user.login)};
    }
    User added = user;
    added.login = user.login.trimmed();
    const auto stored =
        recordWithVault({u"create"_s, u"user"_s}, [&](Deed &deed, VaultFile &vault) -> Result<void> {
            const auto id = m_ledger.store().users.add(added);
            if (!id)
                return id.error();
            added.id = *id;
            deed.objectId = id->value;
            return putSlot(added, password, vault);
        });
    if (!stored)
        return stored.error();
    emit changed();
    return added.id;
}

/// Rows and key file change together: the key file is written last but before the commit, and put back as it
/// was where the commit fails. A crash in between leaves a slot that belongs to nobody, or a password that is
/// still the former.
Result<void> Users::recordWithVault(const Deed &deed,
                                    const std::function<Result<void>(Deed &, VaultFile &)> &change) const
{
    const auto former = readVault(m_folder);
    if (!former)
        return former.error();
    bool isWritten = false;
    const auto done = m_ledger.record(deed, [&](Deed &row) -> Result<void> {
        VaultFile vault = *former;
        if (const auto changed = change(row, vault); !changed)
            return changed;
        isWritten = true;
        return writeVault(m_folder, vault);
    });
    if (!done && isWritten)
        static_cast<void>(writeVault(m_folder, *former));
    return done;
}

Result<void> Users::putSlot(const User &user, const PreparedPassword &password, VaultFile &vault) const
{
    if (!password.m_parts || password.login().trimmed().toCaseFolded() != user.login.toCaseFolded())
        return Error{Error::Code::Invalid,
                     tr("The password was made for another user name. Enter it again.")};
    const PreparedPassword::Parts &parts = *password.m_parts;
    vault.put(parts.slot);
    return m_ledger.store().users.setSlot(user.id, parts.slot.id, parts.keys->publicKey(), m_ledger.now());
}

Result<void> Users::resetPassword(UserId id, const PreparedPassword &password)
{
    const auto user = find(id);
    if (!user)
        return user.error();
    const bool isRecovering = m_session.isRecovering() && user->role == Role::Administrator;
    if (!isRecovering) {
        if (const auto allowed = m_session.ask(Permission::ManageUsers); !allowed)
            return allowed;
    }
    const Deed deed{u"reset password"_s, u"user"_s, id.value};
    const auto done = recordWithVault(deed, [&](Deed &, VaultFile &vault) -> Result<void> {
        if (const auto active = m_ledger.store().users.setActive(id, true); !active)
            return active;
        return putSlot(*user, password, vault);
    });
    if (done)
        emit changed();
    return done;
}

Result<void> Users::changePassword(const PreparedPassword &password)
{
    if (!m_session.isSignedIn())
        return m_session.ask(Permission::ReadCases);
    const User user = m_session.user();
    return recordWithVault({u"change password"_s, u"user"_s, user.id.value},
                           [&](Deed &, VaultFile &vault) { return putSlot(user, password, vault); });
}

Result<void> Users::disable(UserId id)
{
    if (const auto allowed = m_session.ask(Permission::ManageUsers); !allowed)
        return allowed;
    if (id == m_session.user().id)
        return Error{Error::Code::NotAllowed,
                     tr("You cannot close your own account. Ask another administrator.")};
    const auto user = find(id);
    if (!user)
        return user.error();
    const Deed deed{u"disable"_s, u"user"_s, id.value};
    const auto done = recordWithVault(deed, [&](Deed &, VaultFile &vault) -> Result<void> {
        if (const KeySlot *slot = vault.slotOf(user->login))
            vault.remove(QByteArray(slot->id));
        return m_ledger.store().users.setActive(id, false);
    });
    if (done)
        emit changed();
    return done;
}

Result<QString> Users::renewRecoveryKey()
{
    if (const auto allowed = m_session.ask(Permission::ManageUsers); !allowed)
        return allowed.error();
    QString text;
    const Deed deed{u"renew recovery key"_s, u"store"_s};
    const auto done = recordWithVault(deed, [&](Deed &, VaultFile &vault) -> Result<void> {
        const RecoveryKey key = RecoveryKey::random();
        const auto slot = sealRecoverySlot(vault.id, randomId(), key, m_session.keys()->dataKey());
        if (!slot)
            return slot.error();
        vault.recovery = *slot;
        text = key.text();
        return {};
    });
    if (!done)
        return done.error();
    return text;
}

} // namespace relaas
