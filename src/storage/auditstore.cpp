#include "storage/auditstore.h"

#include "storage/statement.h"

namespace relaas {

using namespace Qt::StringLiterals;

Result<void> AuditStore::append(const AuditEntry &entry) const
{
    Statement insert(
        m_database,
        u"INSERT INTO audit (at, user_id, role, action, object, object_id, casefile_id, digest, program) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return insert.run(entry.at, entry.user, entry.role, entry.action, entry.object, entry.objectId,
                      entry.caseFile, entry.digest, entry.program);
}

Result<QList<AuditEntry>> AuditStore::newest(CaseFileId id, int count) const
{
    Statement select(
        m_database,
        u"SELECT a.id, a.at, a.user_id, COALESCE(s.login, ''), a.role, a.action, a.object, a.object_id, "
        "a.casefile_id, a.digest, a.program FROM audit a LEFT JOIN staff s ON s.id = a.user_id "
        "WHERE ? = 0 OR a.casefile_id = ? ORDER BY a.id DESC LIMIT ?"_s);
    if (const auto done = select.run(id.value, id.value, count); !done)
        return done.error();
    QList<AuditEntry> rows;
    while (select.next()) {
        AuditEntry entry;
        entry.id = select.integer(0);
        entry.at = select.moment(1);
        entry.user = select.id<UserId>(2);
        entry.login = select.text(3);
        entry.role = select.text(4);
        entry.action = select.text(5);
        entry.object = select.text(6);
        entry.objectId = select.integer(7);
        entry.caseFile = select.id<CaseFileId>(8);
        entry.digest = select.latin1(9);
        entry.program = select.text(10);
        rows.append(entry);
    }
    return rows;
}

} // namespace relaas
