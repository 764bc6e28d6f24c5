#include "workflow/users.h"

#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

namespace relaas {

using namespace Qt::StringLiterals;

Users::Users(const Ledger &ledger, Session &session, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_session(session)
{
}

Result<QList<User>> Users::all() const
{
    return m_ledger.store().users.all();
}

Result<void> Users::signIn(const QString &login)
{
    const auto user = m_ledger.store().users.withLogin(login);
    if (!user)
        return user.error();
    if (!user->isActive)
        return Error{Error::Code::NotAllowed,
                     tr("%1 is no longer active. Sign in as another user.").arg(user->name)};
    m_session.begin(*user);
    if (const auto noted = m_ledger.note({u"sign in"_s, u"user"_s, user->id.value, {}, {}}); !noted) {
        m_session.end();
        return noted;
    }
    return {};
}

void Users::signOut()
{
    if (!m_session.isSignedIn())
        return;
    static_cast<void>(m_ledger.note({u"sign out"_s, u"user"_s, m_session.user().id.value, {}, {}}));
    m_session.end();
}

Result<UserId> Users::add(const User &user)
{
    const auto present = all();
    if (!present)
        return present.error();
    if (!present->isEmpty()) {
        if (const auto allowed = m_session.ask(Permission::ManageUsers); !allowed)
            return allowed.error();
    }
    UserId id;
    const auto recorded = m_ledger.record({u"create"_s, u"user"_s}, [&](Deed &deed) -> Result<void> {
        const auto added = m_ledger.store().users.add(user);
        if (!added)
            return added.error();
        id = *added;
        deed.objectId = id.value;
        return {};
    });
    if (!recorded)
        return recorded.error();
    return id;
}

} // namespace relaas
