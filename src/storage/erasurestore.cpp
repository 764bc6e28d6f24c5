#include "storage/erasurestore.h"

#include "storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct ErasureTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ErasureStore)
};

const QString ofDecision = u"(SELECT id FROM decision WHERE casefile_id = ?)"_s;
const QString ofInterviews = u"(SELECT id FROM interview WHERE casefile_id = ?)"_s;
const QString ofReports =
    u"(SELECT r.id FROM report r JOIN interview i ON i.id = r.interview_id WHERE i.casefile_id = ?)"_s;
const QString ofPoints =
    u"(SELECT c.id FROM correction c JOIN correction_letter l ON l.id = c.letter_id WHERE l.report_id IN "_s
    + ofReports + u')';
const QString ofGrounds =
    u"(SELECT g.id FROM ground g JOIN decision d ON d.id = g.decision_id WHERE d.casefile_id = ?)"_s;
const QString ofFindings = u"(SELECT f.id FROM finding f WHERE f.ground_id IN "_s + ofGrounds + u')';

/// Which rows belong to a case, those that lean on others first.
QList<std::pair<QString, QString>> rowsOfACase()
{
    return {
        // What is typed into a report begins with its interview (workflow/linebase.h); what does not tell
        // whose
        // it was goes as well.
        {u"draft"_s,
         u"(object NOT LIKE 'decision%' AND object NOT LIKE 'remark%' AND object NOT LIKE 'answer%' AND "
         "(base NOT LIKE '{\"interview\":%' OR EXISTS (SELECT 1 FROM interview i WHERE base LIKE "
         "'{\"interview\":' || i.id || ',%' AND i.id IN "_s
             + ofInterviews + u"))) OR (object LIKE 'decision%' AND object_id IN "_s + ofDecision + u')'},
        {u"citation"_s, u"finding_id IN "_s + ofFindings},
        {u"finding"_s, u"ground_id IN "_s + ofGrounds},
        {u"ground"_s, u"decision_id IN "_s + ofDecision},
        {u"remark"_s, u"decision_id IN "_s + ofDecision},
        {u"decision_writer"_s, u"decision_id IN "_s + ofDecision},
        {u"discrepancy"_s,
         u"check_id IN (SELECT id FROM line_check WHERE report_id IN "_s + ofReports + u')'},
        {u"check_voice"_s,
         u"check_id IN (SELECT id FROM line_check WHERE report_id IN "_s + ofReports + u')'},
        {u"line_check"_s, u"report_id IN "_s + ofReports},
        {u"sweep_check"_s, u"report_id IN "_s + ofReports},
        {u"read_back_mark"_s, u"report_id IN "_s + ofReports},
        {u"read_back_statement"_s, u"report_id IN "_s + ofReports},
        {u"finding_moment"_s,
         u"finding_id IN (SELECT id FROM recording_finding WHERE report_id IN "_s + ofReports + u')'},
        {u"recording_finding"_s, u"report_id IN "_s + ofReports},
        {u"correction_span"_s, u"correction_id IN "_s + ofPoints},
        {u"correction_step"_s, u"correction_id IN "_s + ofPoints},
        {u"correction"_s, u"id IN "_s + ofPoints},
        {u"correction_letter"_s, u"report_id IN "_s + ofReports},
        {u"report_origin"_s, u"report_id IN "_s + ofReports},
        {u"report_sent"_s, u"report_id IN "_s + ofReports},
        {u"report_print"_s, u"report_id IN "_s + ofReports},
        {u"report_unsaid"_s, u"report_id IN "_s + ofReports},
        {u"report_piece"_s, u"report_id IN "_s + ofReports},
        {u"line_voice"_s, u"line_id IN (SELECT id FROM report_line WHERE report_id IN "_s + ofReports + u')'},
        {u"report_line"_s, u"report_id IN "_s + ofReports},
        {u"decision"_s, u"casefile_id = ?"_s},
        {u"report"_s, u"interview_id IN "_s + ofInterviews},
        {u"heard"_s,
         u"recording_id IN (SELECT id FROM recording WHERE interview_id IN "_s + ofInterviews + u')'},
        {u"recording"_s, u"interview_id IN "_s + ofInterviews},
        {u"interview"_s, u"casefile_id = ?"_s},
        {u"document"_s, u"casefile_id = ?"_s},
        {u"event"_s, u"casefile_id = ?"_s},
        {u"legal_hold"_s, u"casefile_id = ?"_s},
        {u"casefile"_s, u"id = ?"_s},
    };
}

/// One value for every mark in the words.
QVariantList forEachMark(const QString &sql, const QVariant &value)
{
    return QVariantList(sql.count(u'?'), value);
}

/// Runs words whose marks all stand for the same value.
Result<int> changed(const Database &database, const QString &sql, qint64 id)
{
    Statement statement(database, sql);
    if (const auto done = statement.runWith(forEachMark(sql, id)); !done)
        return done.error();
    return statement.affected();
}

/// The contents of the files a case refers to.
Result<QList<QByteArray>> filesOf(const Database &database, CaseFileId id)
{
    const QString sql =
        u"SELECT DISTINCT sha256 FROM (SELECT r.sha256 FROM recording r JOIN interview i ON i.id = "
        "r.interview_id WHERE i.casefile_id = ? UNION ALL SELECT letter_sha256 FROM decision WHERE "
        "casefile_id = ? AND letter_sha256 <> '')"_s;
    Statement select(database, sql);
    if (const auto done = select.runWith(forEachMark(sql, id.value)); !done)
        return done.error();
    QList<QByteArray> sums;
    while (select.next())
        sums.append(select.latin1(0));
    return sums;
}

/// Whether a case still refers to a file.
Result<bool> isUsed(const Database &database, const QByteArray &sha256)
{
    const QString sql = u"SELECT EXISTS (SELECT 1 FROM recording WHERE sha256 = ?) OR EXISTS (SELECT 1 FROM "
                        "decision WHERE letter_sha256 = ?)"_s;
    Statement select(database, sql);
    if (const auto done = select.runWith(forEachMark(sql, QString::fromLatin1(sha256))); !done)
        return done.error();
    return select.next() && select.truth(0);
}

} // namespace

Result<CaseFileId> ErasureStore::withNumber(const QString &number) const
{
    Statement select(m_database, u"SELECT id FROM casefile WHERE number = ?"_s);
    if (const auto done = select.run(number); !done)
        return done.error();
    if (select.next())
        return select.id<CaseFileId>(0);
    return Error{Error::Code::NotFound,
                 ErasureTexts::tr("There is no case \"%1\" in the case database.").arg(number.left(40))};
}

Result<std::optional<LegalHold>> ErasureStore::hold(CaseFileId id) const
{
    Statement select(m_database,
                     u"SELECT h.reason, h.set_by, s.name, h.set_at FROM legal_hold h JOIN staff s ON s.id = "
                     "h.set_by WHERE h.casefile_id = ? AND h.lifted_at IS NULL ORDER BY h.id LIMIT 1"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return std::optional<LegalHold>();
    return std::optional(
        LegalHold{select.text(0), select.id<UserId>(1), select.text(2), select.moment(3).date()});
}

Result<void> ErasureStore::setHold(CaseFileId id, const LegalHold &hold, const QDateTime &now) const
{
    Statement insert(m_database,
                     u"INSERT INTO legal_hold (casefile_id, reason, set_by, set_at) VALUES (?, ?, ?, ?)"_s);
    return insert.run(id, hold.reason, hold.by, now);
}

Result<void> ErasureStore::liftHold(CaseFileId id, UserId by, const QDateTime &now) const
{
    Statement update(m_database,
                     u"UPDATE legal_hold SET lifted_by = ?, lifted_at = ? WHERE casefile_id = ? AND "
                     "lifted_at IS NULL"_s);
    if (const auto done = update.run(by, now, id); !done)
        return done;
    if (update.affected() == 0)
        return Error{Error::Code::NotFound, ErasureTexts::tr("Nothing holds this case.")};
    return {};
}

Result<QList<CaseFileId>> ErasureStore::heldCases() const
{
    Statement select(m_database,
                     u"SELECT DISTINCT casefile_id FROM legal_hold WHERE lifted_at IS NULL ORDER BY 1"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<CaseFileId> ids;
    while (select.next())
        ids.append(select.id<CaseFileId>(0));
    return ids;
}

Result<QList<CaseFileId>> ErasureStore::finalBy(QDate day) const
{
    Statement select(m_database,
                     u"SELECT DISTINCT casefile_id FROM event WHERE type IN ('decision_final', "
                     "'decision_notified') AND happened_on <= ? ORDER BY 1"_s);
    if (const auto done = select.run(day); !done)
        return done.error();
    QList<CaseFileId> ids;
    while (select.next())
        ids.append(select.id<CaseFileId>(0));
    return ids;
}

Result<ErasedCase> ErasureStore::erase(const CaseFile &file, QDate dueOn, UserId by,
                                       const QDateTime &now) const
{
    // First, because the triggers that keep signed and frozen rows look for it.
    Statement insert(m_database,
                     u"INSERT INTO erasure (casefile_id, number, due_on, erased_by, erased_at, certificate) "
                     "VALUES (?, ?, ?, ?, ?, '')"_s);
    if (const auto done = insert.run(file.id, file.number, dueOn, by, now); !done)
        return done.error();
    const auto files = filesOf(m_database, file.id);
    if (!files)
        return files.error();
    ErasedCase erased;
    const auto remove = [&](const QString &table, const QString &condition, qint64 id) -> Result<void> {
        const auto count = changed(m_database, u"DELETE FROM "_s + table + u" WHERE "_s + condition, id);
        if (!count)
            return count.error();
        if (*count > 0)
            erased.kinds.append({table, *count});
        return {};
    };
    for (const auto &[table, condition] : rowsOfACase()) {
        if (const auto removed = remove(table, condition, file.id.value); !removed)
            return removed.error();
    }
    const QString alone = u"id = ? AND NOT EXISTS (SELECT 1 FROM casefile WHERE person_id = ?)"_s;
    if (const auto removed = remove(u"person"_s, alone, file.person.id.value); !removed)
        return removed.error();
    for (const QByteArray &sum : *files) {
        const auto used = isUsed(m_database, sum);
        if (!used)
            return used.error();
        if (!*used)
            erased.fileSums.append(sum);
    }
    return erased;
}

Result<void> ErasureStore::keepCertificate(CaseFileId id, const KeptCertificate &certificate) const
{
    const QJsonObject kept{
        {u"signed"_s, QString::fromUtf8(certificate.json)},
        {u"signature"_s, QString::fromLatin1(certificate.signature.toHex())},
        {u"publicKey"_s, QString::fromLatin1(certificate.publicKey.toHex())},
    };
    Statement update(m_database, u"UPDATE erasure SET certificate = ? WHERE casefile_id = ?"_s);
    return update.run(QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)), id);
}

Result<QList<KeptCertificate>> ErasureStore::certificates() const
{
    Statement select(m_database, u"SELECT id, erased_by, certificate FROM erasure ORDER BY id DESC"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<KeptCertificate> list;
    while (select.next()) {
        const QJsonObject kept = QJsonDocument::fromJson(select.text(2).toUtf8()).object();
        const auto bytes = [&](const QString &name) {
            return QByteArray::fromHex(kept.value(name).toString().toLatin1());
        };
        list.append({select.integer(0), select.id<UserId>(1), kept.value(u"signed"_s).toString().toUtf8(),
                     bytes(u"signature"_s), bytes(u"publicKey"_s)});
    }
    return list;
}

Result<QList<QDateTime>> ErasureStore::erasures() const
{
    Statement select(m_database, u"SELECT erased_at FROM erasure ORDER BY erased_at DESC"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<QDateTime> moments;
    while (select.next())
        moments.append(select.moment(0));
    return moments;
}

Result<bool> ErasureStore::isSigningKeyOf(UserId user, const QByteArray &publicKey) const
{
    Statement select(m_database, u"SELECT 1 FROM signing_key WHERE user_id = ? AND public_key = ?"_s);
    if (const auto done = select.run(user, publicKey.toHex()); !done)
        return done.error();
    return select.next();
}

} // namespace relaas
