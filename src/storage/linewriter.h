#pragma once

#include "core/report/line.h"
#include "core/result.h"
#include "storage/statement.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace relaas {

/// Hears how far a long write is, in lines. False asks it to end with Cancelled: whoever began the
/// transaction takes back what was written.
using WriteProgress = std::function<bool(qsizetype done, qsizetype all)>;

/// Writes the lines of one draft: only those that differ from what is stored. A line is known by its number.
/// Positions leave room between them, so that a line that is put in, taken out or moved touches no other.
class LineWriter
{
public:
    LineWriter(const Database &database, ReportId report);

    /// `known` are the lines as they are stored. A line that comes back has its id again, unless another has
    /// it meanwhile; a new one gets its id here. Returns the lines as they stand then.
    Result<QList<Line>> write(const QList<Line> &known, const QList<Line> &wanted,
                              const WriteProgress &progress = {});

private:
    /// A stretch of lines in which some came, went or moved.
    struct Stretch
    {
        qsizetype first = 0;
        qsizetype known = 0; ///< how many were stored there
        qsizetype wanted = 0;
    };
    struct Positions
    {
        qint64 first = 0;
        qint64 step = 1;
    };

    static Stretch stretchBetween(const QList<Line> &known, const QList<Line> &wanted);
    Result<void> removeMissing(const QList<Line> &known, const QList<Line> &wanted, const Stretch &stretch);
    Result<Positions> positionsFor(const QList<Line> &known, const Stretch &stretch);
    Result<qint64> positionOf(const Line &line);
    Result<LineId> freeId(LineId id);
    Result<LineId> insert(qint64 position, const Line &line);
    Result<void> update(const Line &before, const Line &line);
    Result<void> place(LineId id, qint64 position);
    Result<void> remove(const Line &line);
    Statement &statement(std::optional<Statement> &kept, const QString &sql);

    const Database &m_database;
    ReportId m_report;
    // Prepared once, for thousands of lines.
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_place;
    std::optional<Statement> m_remove;
    std::optional<Statement> m_ids;
};

} // namespace relaas
