#include "storage/auditstore.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

AuditEntry entryIn(const Statement &row)
{
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.at = row.moment(1);
    entry.user = row.id<UserId>(2);
    entry.login = row.text(3);
    entry.role = row.text(4);
    entry.action = row.text(5);
    entry.object = row.text(6);
    entry.objectId = row.integer(7);
    entry.caseFile = row.id<CaseFileId>(8);
    entry.digest = row.latin1(9);
    entry.program = row.text(10);
    entry.chain = row.latin1(11);
    return entry;
}

const QString columns =
    u"a.id, a.at, a.user_id, COALESCE(s.login, ''), a.role, a.action, a.object, a.object_id, a.casefile_id, "
    "a.digest, a.program, a.chain FROM audit a LEFT JOIN staff s ON s.id = a.user_id "_s;

} // namespace

Result<void> AuditStore::append(const AuditEntry &entry) const
{
    const auto last = head();
    if (!last)
        return last.error();
    Statement insert(m_database,
                     u"INSERT INTO audit (at, user_id, role, action, object, object_id, casefile_id, digest, "
                     u"program, chain) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return insert.run(entry.at, entry.user, entry.role, entry.action, entry.object, entry.objectId,
                      entry.caseFile, entry.digest, entry.program, chainLink(last->chain, entry));
}

Result<AuditHead> AuditStore::head() const
{
    Statement select(m_database, u"SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    return select.next() ? AuditHead{select.integer(0), select.latin1(1)} : AuditHead();
}

Result<void> AuditStore::checkChain() const
{
    Statement select(m_database, u"SELECT "_s + columns + u"ORDER BY a.id"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    AuditHead last;
    while (select.next()) {
        const AuditEntry entry = entryIn(select);
        if (entry.id != last.id + 1 || entry.chain != chainLink(last.chain, entry)) {
            return Error{
                Error::Code::Damaged,
                QCoreApplication::translate("AuditStore",
                                            "The log is not what was written, from row %1 on. Report this "
                                            "to your administrator and restore a backup.")
                    .arg(last.id + 1)};
        }
        last = {entry.id, entry.chain};
    }
    return {};
}

Result<QList<AuditEntry>> AuditStore::newest(CaseFileId id, int count) const
{
    Statement select(m_database,
                     u"SELECT "_s + columns
                         + u"WHERE ? = 0 OR a.casefile_id = ? ORDER BY a.id DESC LIMIT ?"_s);
    if (const auto done = select.run(id.value, id.value, count); !done)
        return done.error();
    QList<AuditEntry> rows;
    while (select.next())
        rows.append(entryIn(select));
    return rows;
}

} // namespace relaas
