#include "storage/sweepstore.h"

#include "storage/heardcolumns.h"
#include "storage/statement.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString selectSweepCheck =
    u"SELECT c.id, r.version, c.line_number, c.kind, c.from_place, c.length, c.words, c.verdict, "
    u"c.text_sha256, "
    "c.recording_id, c.from_frame, c.to_frame, c.heard_from, c.heard_to, c.heard_permille, "
    "c.unaided_permille, "
    "c.aided_permille, c.slowest_permille, c.fastest_permille, c.aids, c.channels, c.checked_by, s.name, "
    "c.checked_at FROM sweep_check c JOIN report r ON r.id = c.report_id JOIN staff s ON s.id = c.checked_by "
    "JOIN report v ON v.interview_id = r.interview_id AND v.version >= r.version "
    "WHERE v.id = ? ORDER BY r.version, c.id"_s;

SweepCheck sweepCheckIn(const Statement &row)
{
    SweepCheck check;
    check.id = row.id<SweepCheckId>(0);
    check.version = int(row.integer(1));
    check.lineNumber = int(row.integer(2));
    check.kind = sweepKindFromName(row.text(3)).value_or(SweepKind::Figure);
    check.from = row.integer(4);
    check.length = row.integer(5);
    check.words = row.text(6);
    check.verdict = sweepVerdictFromName(row.text(7)).value_or(SweepVerdict::NotJudged);
    check.textSha256 = row.latin1(8);
    check.anchor = Anchor{row.id<RecordingId>(9), row.integer(10), std::nullopt};
    if (!row.isNull(11))
        check.anchor.toFrame = row.integer(11);
    check.heardFrom = row.integer(12);
    check.heardTo = row.integer(13);
    check.heard = howHeardIn(row, 14);
    check.by = row.id<UserId>(21);
    check.byName = row.text(22);
    check.at = row.moment(23);
    return check;
}

} // namespace

Result<SweepCheckId> SweepStore::add(ReportId report, const SweepCheck &check) const
{
    Statement insert(
        m_database,
        u"INSERT INTO sweep_check (report_id, line_number, kind, from_place, length, words, verdict, "
        "text_sha256, recording_id, from_frame, to_frame, heard_from, heard_to, heard_permille, "
        "unaided_permille, aided_permille, slowest_permille, fastest_permille, aids, channels, checked_by, "
        "checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const HowHeard &heard = check.heard;
    const auto done = insert.run(
        report, check.lineNumber, sweepKindName(check.kind), qint64(check.from), qint64(check.length),
        check.words, sweepVerdictName(check.verdict), check.textSha256, check.anchor.recording,
        check.anchor.fromFrame, check.anchor.toFrame, check.heardFrom, check.heardTo, heard.permille,
        heard.unaidedPermille, heard.aidedPermille, heard.slowestPermille, heard.fastestPermille,
        mannersText(heard.aids), mannersText(heard.channels), check.by, check.at);
    if (!done)
        return done.error();
    return returnedId<SweepCheckId>(insert);
}

Result<QList<SweepCheck>> SweepStore::all(ReportId report) const
{
    Statement select(m_database, selectSweepCheck);
    if (const auto done = select.run(report); !done)
        return done.error();
    QList<SweepCheck> checks;
    while (select.next())
        checks.append(sweepCheckIn(select));
    return checks;
}

} // namespace relaas
