#include "storage/linestore.h"

#include "storage/checkstore.h"
#include "storage/statement.h"
#include "storage/voicestore.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenGrounds = u' ';

QList<int> groundsIn(const QString &text)
{
    QList<int> grounds;
    for (const QString &number : text.split(betweenGrounds, Qt::SkipEmptyParts))
        grounds.append(number.toInt());
    return grounds;
}

QString storedGrounds(const QList<int> &grounds)
{
    QStringList numbers;
    for (const int ground : grounds)
        numbers.append(QString::number(ground));
    return numbers.join(betweenGrounds);
}

Line lineIn(const Statement &row)
{
    Line line;
    line.id = row.id<LineId>(0);
    line.number = static_cast<int>(row.integer(1));
    line.type = lineTypeFromCode(row.text(2)).value_or(LineType::OfficerRemark);
    line.text = row.text(3);
    if (!row.isNull(4)) {
        line.anchor = Anchor{row.id<RecordingId>(4), row.integer(5), std::nullopt};
        if (!row.isNull(6))
            line.anchor->toFrame = row.integer(6);
    }
    line.quotation = {row.text(7), row.text(8)};
    line.section = row.text(9);
    line.grounds = groundsIn(row.text(10));
    line.isRefused = row.truth(11);
    return line;
}

RecordingId recordingOf(const Line &line)
{
    return line.anchor ? line.anchor->recording : RecordingId();
}

std::optional<qint64> fromFrameOf(const Line &line)
{
    return line.anchor ? std::optional(line.anchor->fromFrame) : std::nullopt;
}

std::optional<qint64> toFrameOf(const Line &line)
{
    return line.anchor ? line.anchor->toFrame : std::nullopt;
}

} // namespace

Result<QList<Line>> LineStore::ofReport(ReportId id) const
{
    Statement select(
        m_database,
        u"SELECT id, number, type, text, recording_id, from_frame, to_frame, quotation, quotation_language, "
        "section, grounds, refused FROM report_line WHERE report_id = ? ORDER BY position"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    const auto checks = CheckStore(m_database).newest(id);
    if (!checks)
        return checks.error();
    const auto voices = VoiceStore(m_database).ofReport(id);
    if (!voices)
        return voices.error();
    QList<Line> lines;
    while (select.next()) {
        Line line = lineIn(select);
        line.voices = voices->value(line.id);
        if (const auto found = checks->constFind(line.number); found != checks->cend()) {
            line.check = *found;
            line.check->line = line.id;
        }
        lines.append(line);
    }
    return lines;
}

Result<LineId> LineStore::freeId(LineId id) const
{
    if (!id.isValid())
        return id;
    Statement select(m_database, u"SELECT 1 FROM report_line WHERE id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    return select.next() ? LineId() : id;
}

Result<LineId> LineStore::insert(ReportId report, int position, const Line &line) const
{
    const auto wanted = freeId(line.id);
    if (!wanted)
        return wanted;
    Statement insert(
        m_database,
        u"INSERT INTO report_line (id, report_id, position, number, type, text, recording_id, from_frame, "
        "to_frame, quotation, quotation_language, section, grounds, refused) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done =
        insert.run(*wanted, report, position, line.number, lineTypeCode(line.type), line.text,
                   recordingOf(line), fromFrameOf(line), toFrameOf(line), line.quotation.text,
                   line.quotation.language, line.section, storedGrounds(line.grounds), line.isRefused);
    if (!done)
        return done.error();
    const auto id = returnedId<LineId>(insert);
    if (!id)
        return id;
    if (const auto added = VoiceStore(m_database).change(*id, {}, line.voices); !added)
        return added.error();
    return id;
}

Result<void> LineStore::update(int position, const Line &before, const Line &line) const
{
    Statement update(
        m_database,
        u"UPDATE report_line SET position = ?, type = ?, text = ?, recording_id = ?, from_frame = ?, "
        "to_frame = ?, quotation = ?, quotation_language = ?, section = ?, grounds = ?, refused = ? "
        "WHERE id = ?"_s);
    const auto done =
        update.run(position, lineTypeCode(line.type), line.text, recordingOf(line), fromFrameOf(line),
                   toFrameOf(line), line.quotation.text, line.quotation.language, line.section,
                   storedGrounds(line.grounds), line.isRefused, line.id);
    return done ? VoiceStore(m_database).change(line.id, before.voices, line.voices) : done;
}

Result<void> LineStore::remove(const Line &line) const
{
    if (const auto done = VoiceStore(m_database).change(line.id, line.voices, {}); !done)
        return done;
    return Statement(m_database, u"DELETE FROM report_line WHERE id = ?"_s).run(line.id);
}

} // namespace relaas
