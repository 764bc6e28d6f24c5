#include "storage/checkstore.h"

#include "storage/heardcolumns.h"
#include "storage/statement.h"
#include "storage/voicestore.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString selectCheck =
    u"SELECT c.id, c.line_number, c.verdict, c.note, c.text_sha256, c.recording_id, c.from_frame, "
    u"c.to_frame, "
    "c.end_frame, c.heard_permille, c.unaided_permille, c.aided_permille, c.slowest_permille, "
    "c.fastest_permille, c.aids, c.channels, c.checked_by, s.name, c.checked_at, c.quotation_sha256, "
    "r.version "
    "FROM line_check c JOIN report r ON r.id = c.report_id JOIN staff s ON s.id = c.checked_by WHERE "_s;

/// Of a version and those before it.
const QString upToVersion = u"c.report_id IN (SELECT b.id FROM report b JOIN report v ON v.interview_id = "
                            u"b.interview_id WHERE v.id = ? "
                            "AND b.version <= v.version)"_s;

Check checkIn(const Statement &row)
{
    Check check;
    check.id = row.id<CheckId>(0);
    check.lineNumber = int(row.integer(1));
    check.verdict = verdictFromName(row.text(2)).value_or(Verdict::NotChecked);
    check.note = row.text(3);
    check.textSha256 = row.latin1(4);
    check.anchor = Anchor{row.id<RecordingId>(5), row.integer(6), std::nullopt};
    if (!row.isNull(7))
        check.anchor.toFrame = row.integer(7);
    check.endFrame = row.integer(8);
    if (!row.isNull(9))
        check.heard = howHeardIn(row, 9);
    check.by = row.id<UserId>(16);
    check.byName = row.text(17);
    check.at = row.moment(18);
    check.quotationSha256 = row.latin1(19);
    check.version = int(row.integer(20));
    return check;
}

} // namespace

Result<CheckId> CheckStore::add(ReportId report, const Check &check) const
{
    const auto known = [&](int HowHeard::*number) {
        return check.heard ? std::optional<qint64>((*check.heard).*number) : std::nullopt;
    };
    const HowHeard heard = check.heard.value_or(HowHeard());
    Statement insert(
        m_database,
        u"INSERT INTO line_check (report_id, line_number, verdict, note, text_sha256, recording_id, "
        "from_frame, to_frame, end_frame, heard_permille, unaided_permille, aided_permille, "
        "slowest_permille, fastest_permille, aids, channels, checked_by, checked_at, "
        "quotation_sha256, voices, discrepancies) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?) "
        "RETURNING id"_s);
    const auto done = insert.run(
        report, check.lineNumber, verdictName(check.verdict), check.note, check.textSha256,
        check.anchor.recording, check.anchor.fromFrame, check.anchor.toFrame, check.endFrame,
        known(&HowHeard::permille), known(&HowHeard::unaidedPermille), known(&HowHeard::aidedPermille),
        known(&HowHeard::slowestPermille), known(&HowHeard::fastestPermille), mannersText(heard.aids),
        mannersText(heard.channels), check.by, check.at, check.quotationSha256, qint64(check.voices.size()),
        qint64(check.discrepancies.size()));
    if (!done)
        return done.error();
    const auto id = returnedId<CheckId>(insert);
    if (!id)
        return id;
    if (const auto added = addDiscrepancies(*id, check.discrepancies); !added)
        return added.error();
    if (const auto added = VoiceStore(m_database).addToCheck(*id, check.voices); !added)
        return added.error();
    return id;
}

Result<void> CheckStore::addDiscrepancies(CheckId id, const QList<Discrepancy> &discrepancies) const
{
    for (qsizetype i = 0; i < discrepancies.size(); ++i) {
        Statement insert(m_database,
                         u"INSERT INTO discrepancy (check_id, position, type, weight) VALUES (?, ?, ?, ?)"_s);
        const Discrepancy &each = discrepancies.at(i);
        if (const auto done =
                insert.run(id, qint64(i), discrepancyTypeName(each.type), weightName(each.weight));
            !done)
            return done;
    }
    return {};
}

Result<QHash<int, Check>> CheckStore::newest(ReportId report) const
{
    const auto found =
        selected(u"c.id IN (SELECT id FROM (SELECT c.id, row_number() OVER (PARTITION BY c.line_number "
                 "ORDER BY r.version DESC, c.id DESC) AS place FROM line_check c JOIN report r ON r.id = "
                 "c.report_id WHERE "_s
                     + upToVersion + u") AS ranked WHERE place = 1)"_s,
                 {report.value});
    if (!found)
        return found.error();
    QHash<int, Check> checks;
    for (const Check &check : *found)
        checks.insert(check.lineNumber, check);
    return checks;
}

Result<QList<Check>> CheckStore::all(ReportId report, std::optional<int> lineNumber) const
{
    if (lineNumber)
        return selected(upToVersion + u" AND c.line_number = ?"_s, {report.value, *lineNumber});
    return selected(upToVersion, {report.value});
}

Result<QList<Check>> CheckStore::selected(const QString &where, const QVariantList &values) const
{
    Statement select(m_database, selectCheck + where + u" ORDER BY r.version, c.id"_s);
    if (const auto done = select.runWith(values); !done)
        return done.error();
    QList<Check> checks;
    while (select.next())
        checks.append(checkIn(select));
    if (const auto read = readDiscrepancies(where, values, checks); !read)
        return read.error();
    if (const auto read = VoiceStore(m_database).readOfChecks(where, values, checks); !read)
        return read.error();
    return checks;
}

/// Both are in the order of the checks.
Result<void> CheckStore::readDiscrepancies(const QString &where, const QVariantList &values,
                                           QList<Check> &checks) const
{
    Statement select(m_database,
                     u"SELECT d.check_id, d.type, d.weight FROM discrepancy d JOIN line_check c ON c.id = "
                     "d.check_id JOIN report r ON r.id = c.report_id WHERE "_s
                         + where + u" ORDER BY r.version, d.check_id, d.position"_s);
    if (const auto done = select.runWith(values); !done)
        return done;
    auto check = checks.begin();
    while (select.next()) {
        while (check != checks.end() && check->id != select.id<CheckId>(0))
            ++check;
        const auto type = discrepancyTypeFromName(select.text(1));
        if (check == checks.end() || !type)
            return storageError({});
        check->discrepancies.append({*type, weightFromName(select.text(2)).value_or(Weight::Material)});
    }
    return {};
}

} // namespace relaas
