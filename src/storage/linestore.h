#pragma once

#include "core/ids.h"
#include "core/report/line.h"
#include "core/result.h"

#include <QList>

namespace relaas {

class Database;

/// The lines of reports with their voices; what was found about them is added when they are read. Triggers
/// keep those of a frozen version as they are.
class LineStore
{
public:
    explicit LineStore(const Database &database) : m_database(database) { }

    /// In reading order, each with its newest check.
    Result<QList<Line>> ofReport(ReportId id) const;

    /// A line that comes back has its id again, unless another has it meanwhile; a new one gets its id here.
    Result<LineId> insert(ReportId report, int position, const Line &line) const;
    Result<void> update(int position, const Line &before, const Line &line) const;
    Result<void> remove(const Line &line) const;

private:
    Result<LineId> freeId(LineId id) const;

    const Database &m_database;
};

} // namespace relaas
