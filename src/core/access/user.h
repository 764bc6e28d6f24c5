#pragma once

#include "core/ids.h"

#include <QString>

#include <optional>

namespace relaas {

enum class Role { Caseworker, Interviewer, Supervisor, Administrator };

/// "caseworker": the name in rows and files.
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

/// The role in the user's language.
QString roleText(Role role);

/// Someone who signs in at this desk.
struct User
{
    UserId id;
    QString login;
    QString name;
    Role role = Role::Caseworker;
    bool isActive = true;

    bool operator==(const User &) const = default;
};

} // namespace relaas
