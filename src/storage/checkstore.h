#pragma once

#include "core/report/check.h"
#include "core/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace relaas {

class Database;

/// What was found about the lines of reports. Checks are only added; a trigger keeps them as they are.
class CheckStore
{
public:
    explicit CheckStore(const Database &database) : m_database(database) { }

    /// Adds a check of the line with its number in that report.
    Result<CheckId> add(ReportId report, const Check &check) const;

    /// The newest of each line, by the line's number.
    Result<QHash<int, Check>> newest(ReportId report) const;

    /// All of a report, or of one of its lines, in the order in which they were made. Their `line` is not
    /// set: it may be gone.
    Result<QList<Check>> all(ReportId report, std::optional<int> lineNumber = {}) const;

private:
    Result<void> addDiscrepancies(CheckId id, const QList<Discrepancy> &discrepancies) const;
    Result<QList<Check>> selected(const QString &where, const QVariantList &values) const;
    Result<void> readDiscrepancies(const QString &where, const QVariantList &values,
                                   QList<Check> &checks) const;

    const Database &m_database;
};

} // namespace relaas
