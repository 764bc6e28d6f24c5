#pragma once

#include "core/access/permission.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace relaas {

class Keys;
using KeysPtr = std::shared_ptr<const Keys>;

/// Who is at the desk, with the keys that their password opened. Every verb of the office asks it.
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isSignedIn() const { return m_user.has_value(); }
    const User &user() const; ///< only while signed in
    bool may(Permission permission) const;

    /// Refuses with a sentence, also where nobody is signed in.
    Result<void> ask(Permission permission) const;

    /// Null while nobody is signed in, and while the case file is open by its recovery key.
    const KeysPtr &keys() const { return m_keys; }

    /// Opened by the recovery key: nobody is signed in, and an administrator may be given a new password.
    bool isRecovering() const { return m_isRecovering; }

    void begin(const User &user, KeysPtr keys);
    void beginRecovery();
    void end();

signals:
    void changed();

private:
    std::optional<User> m_user;
    KeysPtr m_keys;
    bool m_isRecovering = false;
};

} // namespace relaas
