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

    /// The newest of each line, by the line's number: the newest that was found in this version, else in the
    /// last one before it in which something was found about the line. Later versions do not count.
    Result<QHash<int, Check>> newest(ReportId report) const;

    /// All that was found in a version and those before it, or about one of its lines: by version, and in
    /// each in the order in which they were made. Their `line` is not set: it may be gone.
    Result<QList<Check>> all(ReportId report, std::optional<int> lineNumber = {}) const;

private:
    Result<void> addDiscrepancies(CheckId id, const QList<Discrepancy> &discrepancies) const;
    Result<QList<Check>> selected(const QString &where, const QVariantList &values) const;
    Result<void> readDiscrepancies(const QString &where, const QVariantList &values,
                                   QList<Check> &checks) const;

    const Database &m_database;
};

} // namespace relaas
