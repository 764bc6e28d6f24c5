#pragma once

#include "core/result.h"
#include "core/review/auditentry.h"

#include <QList>

namespace relaas {

class Database;

/// Where the log ends: two copies with the same end hold the same rows.
struct AuditHead
{
    qint64 id = 0; ///< 0 for an empty log
    QByteArray chain;

    bool operator==(const AuditHead &) const = default;
};

/// The log. Rows are only ever added; the database itself refuses the rest.
class AuditStore
{
public:
    explicit AuditStore(const Database &database) : m_database(database) { }

    /// Adds a row, chained to the last one. Only inside a transaction, so that nobody comes between.
    Result<void> append(const AuditEntry &entry) const;

    Result<AuditHead> head() const;

    /// Computes every link anew. Damaged names the first row that is not what was written, or is missing.
    Result<void> checkChain() const;

    /// The newest rows first; of one case, or of all where the id is invalid.
    Result<QList<AuditEntry>> newest(CaseFileId id, int count) const;

private:
    const Database &m_database;
};

} // namespace relaas
