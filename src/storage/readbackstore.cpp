#include "storage/readbackstore.h"

#include "storage/statement.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Of a version and those before it.
const QString readBackOf = u"JOIN report r ON r.id = b.report_id "
                           u"JOIN report v ON v.interview_id = r.interview_id AND v.version >= r.version "
                           u"WHERE v.id = ? ORDER BY r.version, b.id"_s;

ReadBackMark readBackMarkIn(const Statement &row)
{
    ReadBackMark mark;
    mark.id = row.id<ReadBackMarkId>(0);
    mark.version = int(row.integer(1));
    mark.lineNumber = int(row.integer(2));
    mark.reaction = reactionFromName(row.text(3)).value_or(Reaction::TakenBack);
    mark.note = row.text(4);
    mark.textSha256 = row.latin1(5);
    if (!row.isNull(6))
        mark.place = Timeline::Place{row.id<RecordingId>(6), row.integer(7)};
    mark.by = row.id<UserId>(8);
    mark.byName = row.text(9);
    mark.at = row.moment(10);
    return mark;
}

ReadBackStatement readBackStatementIn(const Statement &row)
{
    ReadBackStatement statement;
    statement.id = row.id<ReadBackStatementId>(0);
    statement.version = int(row.integer(1));
    statement.extent = readBackExtentFromName(row.text(2)).value_or(ReadBackExtent::Not);
    statement.why = row.text(3);
    statement.reader = row.text(4);
    statement.interpreter = row.text(5);
    statement.language = row.text(6);
    if (!row.isNull(7))
        statement.beganAt = row.moment(7);
    if (!row.isNull(8))
        statement.endedAt = row.moment(8);
    statement.confirmation = confirmationFromName(row.text(9)).value_or(Confirmation::NotAskedYet);
    statement.reasons = row.text(10);
    statement.wordsSha256 = row.latin1(11);
    statement.by = row.id<UserId>(12);
    statement.byName = row.text(13);
    statement.at = row.moment(14);
    return statement;
}

} // namespace

Result<ReadBackMarkId> ReadBackStore::add(ReportId report, const ReadBackMark &mark) const
{
    Statement insert(m_database,
                     u"INSERT INTO read_back_mark (report_id, line_number, reaction, note, text_sha256, "
                     "recording_id, frame, marked_by, marked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "RETURNING id"_s);
    const auto frame = mark.place ? std::optional<qint64>(mark.place->frame) : std::nullopt;
    const auto done =
        insert.run(report, mark.lineNumber, reactionName(mark.reaction), mark.note, mark.textSha256,
                   mark.place ? mark.place->recording : RecordingId(), frame, mark.by, mark.at);
    if (!done)
        return done.error();
    return returnedId<ReadBackMarkId>(insert);
}

Result<ReadBackStatementId> ReadBackStore::add(ReportId report, const ReadBackStatement &statement) const
{
    Statement insert(m_database,
                     u"INSERT INTO read_back_statement (report_id, extent, why, reader, interpreter, "
                     "language, began_at, ended_at, confirmation, reasons, words_sha256, stated_by, "
                     "stated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done = insert.run(
        report, readBackExtentName(statement.extent), statement.why, statement.reader, statement.interpreter,
        statement.language, statement.beganAt, statement.endedAt, confirmationName(statement.confirmation),
        statement.reasons, statement.wordsSha256, statement.by, statement.at);
    if (!done)
        return done.error();
    return returnedId<ReadBackStatementId>(insert);
}

Result<ReadBackRecord> ReadBackStore::all(ReportId report) const
{
    const auto known = marks(report);
    if (!known)
        return known.error();
    const auto said = statements(report);
    if (!said)
        return said.error();
    return ReadBackRecord{*known, *said};
}

Result<QList<ReadBackMark>> ReadBackStore::marks(ReportId report) const
{
    Statement select(m_database,
                     u"SELECT b.id, r.version, b.line_number, b.reaction, b.note, b.text_sha256, "
                     u"b.recording_id, b.frame, b.marked_by, s.name, b.marked_at FROM read_back_mark b "
                     u"JOIN staff s ON s.id = b.marked_by "_s
                         + readBackOf);
    if (const auto done = select.run(report); !done)
        return done.error();
    QList<ReadBackMark> found;
    while (select.next())
        found.append(readBackMarkIn(select));
    return found;
}

Result<QList<ReadBackStatement>> ReadBackStore::statements(ReportId report) const
{
    Statement select(m_database,
                     u"SELECT b.id, r.version, b.extent, b.why, b.reader, b.interpreter, b.language, "
                     u"b.began_at, b.ended_at, b.confirmation, b.reasons, b.words_sha256, b.stated_by, "
                     u"s.name, b.stated_at FROM read_back_statement b JOIN staff s ON s.id = b.stated_by "_s
                         + readBackOf);
    if (const auto done = select.run(report); !done)
        return done.error();
    QList<ReadBackStatement> found;
    while (select.next())
        found.append(readBackStatementIn(select));
    return found;
}

} // namespace relaas
