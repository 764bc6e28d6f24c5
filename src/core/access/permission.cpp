#include "core/access/permission.h"

#include <QCoreApplication>

#include <array>

namespace relaas {

namespace {

struct Row
{
    Permission permission;
    bool caseworker;
    bool interviewer;
    bool supervisor;
    bool administrator;
};

// clang-format off
constexpr std::array<Row, 14> rightsTable = {{
    //                             caseworker interviewer supervisor administrator
    {Permission::ReadCases,        true,      true,       true,      false},
    {Permission::EditCases,        true,      false,      true,      false},
    {Permission::AttachRecordings, true,      true,       false,     false},
    {Permission::EditReports,      true,      true,       false,     false},
    {Permission::CheckReports,     true,      true,       true,      false},
    {Permission::HandleCorrections, true,     true,       true,      false},
    {Permission::DraftDecisions,   true,      false,      true,      false},
    {Permission::SignDecisions,    false,     false,      true,      false},
    {Permission::Export,           true,      true,       true,      false},
    {Permission::ReadAudit,        false,     false,      true,      true},
    {Permission::ManageUsers,      false,     false,      false,     true},
    {Permission::KeepBackups,      false,     false,      false,     true},
    {Permission::HoldCases,        false,     false,      true,      false},
    {Permission::EraseCases,       false,     false,      false,     true},
}};
// clang-format on

QString deed(Permission permission)
{
    switch (permission) {
    case Permission::ReadCases:
        return QCoreApplication::translate("Permission", "read cases");
    case Permission::EditCases:
        return QCoreApplication::translate("Permission", "change cases");
    case Permission::AttachRecordings:
        return QCoreApplication::translate("Permission", "attach recordings");
    case Permission::EditReports:
        return QCoreApplication::translate("Permission", "write in reports");
    case Permission::CheckReports:
        return QCoreApplication::translate("Permission", "check reports against the recording");
    case Permission::HandleCorrections:
        return QCoreApplication::translate("Permission", "deal with corrections to reports");
    case Permission::DraftDecisions:
        return QCoreApplication::translate("Permission", "draft decisions");
    case Permission::SignDecisions:
        return QCoreApplication::translate("Permission", "return or sign decisions");
    case Permission::Export:
        return QCoreApplication::translate("Permission", "export documents");
    case Permission::ReadAudit:
        return QCoreApplication::translate("Permission", "read the log");
    case Permission::ManageUsers:
        return QCoreApplication::translate("Permission", "manage users");
    case Permission::KeepBackups:
        return QCoreApplication::translate("Permission", "make and restore backups");
    case Permission::HoldCases:
        return QCoreApplication::translate("Permission", "hold cases back from erasure");
    case Permission::EraseCases:
        return QCoreApplication::translate("Permission", "erase cases");
    }
    return {};
}

} // namespace

bool hasPermission(Role role, Permission permission)
{
    for (const Row &row : rightsTable) {
        if (row.permission != permission)
            continue;
        switch (role) {
        case Role::Caseworker:
            return row.caseworker;
        case Role::Interviewer:
            return row.interviewer;
        case Role::Supervisor:
            return row.supervisor;
        case Role::Administrator:
            return row.administrator;
        }
    }
    return false;
}

Result<void> permitted(const User &user, Permission permission)
{
    if (!user.isActive) {
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("Permission", "%1 is no longer active. Sign in as another user.")
                .arg(user.name)};
    }
    if (!hasPermission(user.role, permission)) {
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("Permission", "As %1 you may not %2. Ask a colleague who may.")
                .arg(roleText(user.role), deed(permission))};
    }
    return {};
}

} // namespace relaas
