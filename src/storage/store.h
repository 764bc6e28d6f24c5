#pragma once

#include "core/result.h"
#include "storage/auditstore.h"
#include "storage/casestore.h"
#include "storage/database.h"
#include "storage/decisionstore.h"
#include "storage/filestore.h"
#include "storage/interviewstore.h"
#include "storage/userstore.h"

#include <memory>

namespace relaas {

/// The case file of a desk: one folder with the database and the files it refers to. This is the one place
/// where it is opened, so that keys and checks have one door.
class Store
{
public:
    enum class Mode { Existing, CreateIfMissing };

    static Result<std::unique_ptr<Store>> open(const QString &folder, Mode mode);

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const QString &folder() const { return m_folder; }
    const Database &database() const { return m_database; }

    const UserStore users{m_database};
    const CaseStore cases{m_database};
    const InterviewStore interviews{m_database};
    const DecisionStore decisions{m_database};
    const AuditStore audit{m_database};
    const FileStore files;

private:
    Store(QString folder, Database database);

    QString m_folder;
    Database m_database;
};

} // namespace relaas
