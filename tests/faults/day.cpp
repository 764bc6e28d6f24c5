#include "faults/day.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace relaas::test {

namespace {

constexpr int lines = 20;

QString textOf(int step)
{
    return u"step %1 "_s.arg(step) + QString(step * 977 % 15000, QChar(u'a' + step % 26));
}

AuditEntry row(int step)
{
    AuditEntry entry;
    entry.at = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC).addSecs(step);
    entry.action = u"change"_s;
    entry.object = u"line"_s;
    entry.objectId = step;
    return entry;
}

Result<void> run(const Store &store, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = Statement(store.database(), sql).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> Day::prepare(const QString &folder, const KeysPtr &keys)
{
    const auto store = Store::create(folder, keys);
    if (!store)
        return store.error();
    auto transaction = Transaction::begin((*store)->database());
    if (!transaction)
        return transaction.error();
    const auto filled = run(
        **store,
        {u"INSERT INTO person (id, v_number, family_name, given_names, gender, nationality, is_stateless, "
         u"language, "
         "lawyer) VALUES (1, '0000000901', 'Tesfay', 'Hiwot', '', 'ER', 0, 'tir', '')"_s,
         u"INSERT INTO casefile (id, number, person_id, procedure, revision, v_number, name, name_key, "
         u"nationality, "
         "is_stateless, officer_key, stage, stage_rank, next_deadline, deadline_rule, search_key) VALUES (1, "
         "'Z26-0000901', 1, '', 1, '0000000901', '', '', 'ER', 0, '', '', 0, '', '', '')"_s,
         u"INSERT INTO interview (id, casefile_id, kind, interpreter, interpreter_level, language) VALUES "
         u"(1, 1, '', "
         "'', '', 'tir')"_s,
         u"INSERT INTO report (id, interview_id, version, last_number, revision) VALUES (1, 1, 1, 20, 0)"_s});
    if (!filled)
        return filled;
    for (int number = 1; number <= lines; ++number) {
        const auto added = Statement((*store)->database(),
                                     u"INSERT INTO report_line (report_id, position, number, type, text) "
                                     "VALUES (1, ?, ?, 'A', '')"_s)
                               .run(number, number);
        if (!added)
            return added;
    }
    if (const auto logged = (*store)->audit.append(row(0)); !logged)
        return logged;
    return std::move(transaction).value().commit();
}

Result<void> Day::step(int number) const
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    const auto written = Statement(m_store.database(), u"UPDATE report_line SET text = ? WHERE number = ?"_s)
                             .run(textOf(number), number % lines + 1);
    if (!written)
        return written;
    const auto counted =
        Statement(m_store.database(), u"UPDATE report SET revision = ? WHERE id = 1"_s).run(number);
    if (!counted)
        return counted;
    if (const auto logged = m_store.audit.append(row(number)); !logged)
        return logged;
    return std::move(transaction).value().commit();
}

Aftermath Aftermath::of(const QString &folder, const KeysPtr &keys)
{
    Aftermath found;
    const auto store = Store::open(folder, keys);
    if (!store) {
        found.problem = store.error().text;
        return found;
    }
    const auto sound = (*store)->database().check(false);
    const auto chained = (*store)->audit.checkChain();
    if (!sound || !chained) {
        found.problem = sound ? chained.error().text : sound.error().text;
        return found;
    }
    found.isSound = true;
    Statement select(
        (*store)->database(),
        u"SELECT (SELECT revision FROM report), (SELECT max(object_id) FROM audit), (SELECT count(*) "
        "FROM audit)"_s);
    if (!select.run() || !select.next()) {
        found.isSound = false;
        return found;
    }
    found.lastStep = static_cast<int>(select.integer(0));
    found.isTorn = select.integer(1) != found.lastStep || select.integer(2) != found.lastStep + 1;
    for (int step = std::max(1, found.lastStep - lines + 1); step <= found.lastStep; ++step) {
        Statement line((*store)->database(), u"SELECT text FROM report_line WHERE number = ?"_s);
        found.isTorn |= !line.run(step % lines + 1) || !line.next() || line.text(0) != textOf(step);
    }
    return found;
}

} // namespace relaas::test
