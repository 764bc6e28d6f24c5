#pragma once

#include "core/access/permission.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace relaas {

/// Who is at the desk. Every verb of the office asks it.
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

    void begin(const User &user);
    void end();

signals:
    void changed();

private:
    std::optional<User> m_user;
};

} // namespace relaas
