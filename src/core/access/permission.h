#pragma once

#include "core/access/user.h"
#include "core/result.h"

namespace relaas {

enum class Permission {
    ReadCases,
    EditCases,
    AttachRecordings,
    EditReports,
    CheckReports,
    HandleCorrections,
    DraftDecisions,
    SignDecisions,
    Export,
    ReadAudit,
    ManageUsers,
    KeepBackups,
    HoldCases,
    EraseCases,
};

/// The one table of who may do what. An administrator keeps users and packs and sees no case content.
bool hasPermission(Role role, Permission permission);

/// Refuses with a sentence that names the role and what it may not do.
Result<void> permitted(const User &user, Permission permission);

} // namespace relaas
