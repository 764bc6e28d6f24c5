#pragma once

#include "core/result.h"
#include "core/review/auditentry.h"

#include <QList>

namespace relaas {

class Database;

/// The log. Rows are only ever added; the database itself refuses the rest.
class AuditStore
{
public:
    explicit AuditStore(const Database &database) : m_database(database) { }

    Result<void> append(const AuditEntry &entry) const;

    /// The newest rows first; of one case, or of all where the id is invalid.
    Result<QList<AuditEntry>> newest(CaseFileId id, int count) const;

private:
    const Database &m_database;
};

} // namespace relaas
