#include "storage/draftstore.h"

#include "storage/statement.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

Draft draftIn(const Statement &row)
{
    return {{row.text(0), row.integer(1)}, row.text(2), row.text(3), row.moment(4)};
}

} // namespace

Result<void> DraftStore::put(UserId user, const Draft &draft) const
{
    Statement insert(m_database,
                     u"INSERT INTO draft (user_id, object, object_id, base, content, kept_at) "
                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, object, object_id) "
                     "DO UPDATE SET base = excluded.base, content = excluded.content, "
                     "kept_at = excluded.kept_at"_s);
    return insert.run(user, draft.key.object, draft.key.objectId, draft.base, draft.content, draft.keptAt);
}

Result<void> DraftStore::drop(UserId user, const DraftKey &key) const
{
    Statement remove(m_database, u"DELETE FROM draft WHERE user_id = ? AND object = ? AND object_id = ?"_s);
    return remove.run(user, key.object, key.objectId);
}

Result<void> DraftStore::dropOf(CaseFileId id) const
{
    // What stands behind a full stop in `object` is a number (core/draft.h). What is typed into a report is
    // told by its base, which begins with its interview (workflow/linebase.h): ids of lines may be given
    // again.
    Statement remove(
        m_database,
        u"WITH erased (id) AS (SELECT ?), "
        "spoken (id) AS (SELECT i.id FROM interview i JOIN erased e ON e.id = i.casefile_id), "
        "decided (id) AS (SELECT d.id FROM decision d JOIN erased e ON e.id = d.casefile_id) "
        "DELETE FROM draft WHERE CASE rtrim(rtrim(object, '0123456789'), '.') "
        "WHEN 'decision' THEN object_id IN decided "
        "WHEN 'remark' THEN object_id IN decided "
        "WHEN 'answer' THEN object_id IN (SELECT id FROM remark WHERE decision_id IN decided) "
        "ELSE EXISTS (SELECT 1 FROM spoken WHERE base LIKE '{\"interview\":' || id || ',%') END"_s);
    return remove.run(id);
}

Result<std::optional<Draft>> DraftStore::find(UserId user, const DraftKey &key) const
{
    Statement select(m_database,
                     u"SELECT object, object_id, base, content, kept_at FROM draft "
                     "WHERE user_id = ? AND object = ? AND object_id = ?"_s);
    if (const auto done = select.run(user, key.object, key.objectId); !done)
        return done.error();
    return select.next() ? std::optional(draftIn(select)) : std::nullopt;
}

Result<QList<Draft>> DraftStore::all(UserId user) const
{
    Statement select(m_database,
                     u"SELECT object, object_id, base, content, kept_at FROM draft "
                     "WHERE user_id = ? ORDER BY kept_at, object, object_id"_s);
    if (const auto done = select.run(user); !done)
        return done.error();
    QList<Draft> drafts;
    while (select.next())
        drafts.append(draftIn(select));
    return drafts;
}

} // namespace relaas
