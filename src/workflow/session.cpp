#include "workflow/session.h"

namespace relaas {

const User &Session::user() const
{
    static const User nobody;
    return m_user ? *m_user : nobody;
}

bool Session::may(Permission permission) const
{
    return m_user && hasPermission(m_user->role, permission);
}

Result<void> Session::ask(Permission permission) const
{
    if (!m_user)
        return Error{Error::Code::NotAllowed, tr("Nobody is signed in. Sign in first.")};
    return permitted(*m_user, permission);
}

void Session::begin(const User &user, KeysPtr keys)
{
    m_user = user;
    m_keys = std::move(keys);
    m_isRecovering = false;
    emit changed();
}

void Session::beginRecovery()
{
    end();
    m_isRecovering = true;
}

void Session::end()
{
    m_user.reset();
    m_keys.reset();
    m_isRecovering = false;
    emit changed();
}

} // namespace relaas
