#include "storage/linestore.h"

#include "storage/checkstore.h"
#include "storage/statement.h"
#include "storage/voicestore.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesBetweenLooks = 500;
constexpr QChar betweenGrounds = u' ';

QList<int> groundsIn(const QString &text)
{
    QList<int> grounds;
    for (const QString &number : text.split(betweenGrounds, Qt::SkipEmptyParts))
        grounds.append(number.toInt());
    return grounds;
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

} // namespace

Result<qsizetype> LineStore::count(ReportId id) const
{
    Statement select(m_database, u"SELECT count(*) FROM report_line WHERE report_id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    return select.next() ? Result<qsizetype>(select.integer(0)) : storageError({});
}

Result<QList<Line>> LineStore::ofReport(ReportId id, const std::stop_token &stop) const
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
        if (lines.size() % linesBetweenLooks == 0 && stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
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

} // namespace relaas
