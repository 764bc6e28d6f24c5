#include "storage/linewriter.h"

#include "storage/voicestore.h"

#include <QSet>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 room = 1 << 20; ///< between two lines that are written one after the other
constexpr qint64 shareOfRoom = 16; ///< what a line that is put in takes: most come behind each other
constexpr qsizetype linesBetweenReports = 200;

/// Whether a line stands in its rows as it is; what was found about it stands elsewhere.
bool isStoredAs(const Line &stored, const Line &line)
{
    if (stored == line)
        return true;
    Line other = line;
    other.check = stored.check;
    return other == stored;
}

QString storedGrounds(const QList<int> &grounds)
{
    QStringList numbers;
    for (const int ground : grounds)
        numbers.append(QString::number(ground));
    return numbers.join(QChar(u' '));
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

LineWriter::LineWriter(const Database &database, ReportId report) : m_database(database), m_report(report) { }

Statement &LineWriter::statement(std::optional<Statement> &kept, const QString &sql)
{
    if (!kept)
        kept.emplace(m_database, sql);
    return *kept;
}

LineWriter::Stretch LineWriter::stretchBetween(const QList<Line> &known, const QList<Line> &wanted)
{
    const qsizetype most = std::min(known.size(), wanted.size());
    Stretch stretch;
    while (stretch.first < most && known.at(stretch.first).number == wanted.at(stretch.first).number)
        ++stretch.first;
    qsizetype tail = 0;
    while (tail < most - stretch.first
           && known.at(known.size() - 1 - tail).number == wanted.at(wanted.size() - 1 - tail).number)
        ++tail;
    stretch.known = known.size() - stretch.first - tail;
    stretch.wanted = wanted.size() - stretch.first - tail;
    return stretch;
}

Result<QList<Line>> LineWriter::write(const QList<Line> &known, const QList<Line> &wanted,
                                      const WriteProgress &progress)
{
    const Stretch stretch = stretchBetween(known, wanted);
    if (const auto removed = removeMissing(known, wanted, stretch); !removed)
        return removed.error();
    QHash<int, const Line *> moved;
    for (qsizetype row = stretch.first; row < stretch.first + stretch.known; ++row)
        moved.insert(known.at(row).number, &known.at(row));
    const auto positions = positionsFor(known, stretch);
    if (!positions)
        return positions.error();
    QList<Line> lines = wanted;
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (progress && row % linesBetweenReports == 0 && !progress(row, wanted.size()))
            return Error{Error::Code::Cancelled, {}};
        const Line &line = wanted.at(row);
        const qsizetype place = row - stretch.first;
        const bool isWithin = place >= 0 && place < stretch.wanted;
        const Line *before = nullptr;
        if (isWithin)
            before = moved.value(line.number);
        else
            before = &known.at(place < 0 ? row : row - stretch.wanted + stretch.known);
        const qint64 position = positions->first + place * positions->step;
        if (!before) {
            const auto id = insert(position, line);
            if (!id)
                return id.error();
            lines[row].id = *id;
            continue;
        }
        if (line.id != before->id)
            lines[row].id = before->id;
        if (const auto placed = isWithin ? this->place(before->id, position) : Result<void>(); !placed)
            return placed.error();
        if (const auto updated = isStoredAs(*before, line) ? Result<void>() : update(*before, line); !updated)
            return updated.error(); // also where a trigger keeps a frozen report as it is
    }
    return lines;
}

Result<void> LineWriter::removeMissing(const QList<Line> &known, const QList<Line> &wanted,
                                       const Stretch &stretch)
{
    QSet<int> kept;
    for (qsizetype row = stretch.first; row < stretch.first + stretch.wanted; ++row)
        kept.insert(wanted.at(row).number);
    for (qsizetype row = stretch.first; row < stretch.first + stretch.known; ++row) {
        if (kept.contains(known.at(row).number))
            continue;
        if (const auto done = remove(known.at(row)); !done)
            return done;
    }
    return {};
}

/// Between the lines around the stretch. Where there is no room any more, what stands behind it moves on.
Result<LineWriter::Positions> LineWriter::positionsFor(const QList<Line> &known, const Stretch &stretch)
{
    if (stretch.wanted == 0)
        return Positions();
    const qsizetype behind = stretch.first + stretch.known;
    std::optional<qint64> low;
    if (stretch.first > 0) {
        const auto position = positionOf(known.at(stretch.first - 1));
        if (!position)
            return position.error();
        low = *position;
    }
    if (behind == known.size())
        return Positions{low ? *low + room : 0, room};
    const auto position = positionOf(known.at(behind));
    if (!position)
        return position.error();
    qint64 high = *position;
    if (!low)
        return Positions{high - stretch.wanted * room, room};
    if (high - *low <= stretch.wanted) {
        const qint64 by = (stretch.wanted + 1) * room;
        Statement shift(
            m_database,
            u"UPDATE report_line SET position = position + ? WHERE report_id = ? AND position >= ?"_s);
        if (const auto done = shift.run(by, m_report, high); !done)
            return done.error();
        high += by;
    }
    const qint64 step = std::max<qint64>((high - *low) / (shareOfRoom * stretch.wanted), 1);
    return Positions{*low + step, step};
}

Result<qint64> LineWriter::positionOf(const Line &line)
{
    Statement select(m_database, u"SELECT position FROM report_line WHERE report_id = ? AND number = ?"_s);
    if (const auto done = select.run(m_report, line.number); !done)
        return done.error();
    if (!select.next())
        return storageError({});
    return select.integer(0);
}

Result<LineId> LineWriter::freeId(LineId id)
{
    if (!id.isValid())
        return id;
    Statement &select = statement(m_ids, u"SELECT 1 FROM report_line WHERE id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    return select.next() ? LineId() : id;
}

Result<LineId> LineWriter::insert(qint64 position, const Line &line)
{
    const auto wanted = freeId(line.id);
    if (!wanted)
        return wanted;
    Statement &insert = statement(
        m_insert,
        u"INSERT INTO report_line (id, report_id, position, number, type, text, recording_id, from_frame, "
        "to_frame, quotation, quotation_language, section, grounds, refused) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done =
        insert.run(*wanted, m_report, position, line.number, lineTypeCode(line.type), line.text,
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

Result<void> LineWriter::update(const Line &before, const Line &line)
{
    Statement &update = statement(
        m_update,
        u"UPDATE report_line SET type = ?, text = ?, recording_id = ?, from_frame = ?, to_frame = ?, "
        "quotation = ?, quotation_language = ?, section = ?, grounds = ?, refused = ? WHERE id = ?"_s);
    const auto done = update.run(lineTypeCode(line.type), line.text, recordingOf(line), fromFrameOf(line),
                                 toFrameOf(line), line.quotation.text, line.quotation.language, line.section,
                                 storedGrounds(line.grounds), line.isRefused, before.id);
    return done ? VoiceStore(m_database).change(before.id, before.voices, line.voices) : done;
}

Result<void> LineWriter::place(LineId id, qint64 position)
{
    return statement(m_place, u"UPDATE report_line SET position = ? WHERE id = ?"_s).run(position, id);
}

Result<void> LineWriter::remove(const Line &line)
{
    if (const auto done = VoiceStore(m_database).change(line.id, line.voices, {}); !done)
        return done;
    return statement(m_remove, u"DELETE FROM report_line WHERE id = ?"_s).run(line.id);
}

} // namespace relaas
