#include "core/access/user.h"

#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<Role, 4> roleNames = {{
    {Role::Caseworker, u"caseworker"},
    {Role::Interviewer, u"interviewer"},
    {Role::Supervisor, u"supervisor"},
    {Role::Administrator, u"administrator"},
}};

} // namespace

QString roleName(Role role)
{
    return nameIn(roleNames, role);
}

std::optional<Role> roleFromName(QStringView name)
{
    return valueIn(roleNames, name);
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Caseworker:
        return QCoreApplication::translate("Role", "caseworker");
    case Role::Interviewer:
        return QCoreApplication::translate("Role", "interviewer");
    case Role::Supervisor:
        return QCoreApplication::translate("Role", "supervisor");
    case Role::Administrator:
        return QCoreApplication::translate("Role", "administrator");
    }
    return {};
}

} // namespace relaas
