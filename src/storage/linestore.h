#pragma once

#include "core/ids.h"
#include "core/report/line.h"
#include "core/result.h"

#include <QList>

#include <stop_token>

namespace relaas {

class Database;

/// Reads the lines of reports with their voices and what was found about them; a LineWriter writes them.
/// Triggers keep those of a frozen version as they are.
class LineStore
{
public:
    explicit LineStore(const Database &database) : m_database(database) { }

    /// In reading order, each with its newest check. Cancelled where a stop was asked before all were read.
    Result<QList<Line>> ofReport(ReportId id, const std::stop_token &stop = {}) const;
    Result<qsizetype> count(ReportId id) const;

private:
    const Database &m_database;
};

} // namespace relaas
