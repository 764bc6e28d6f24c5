#pragma once

#include "core/report/sweepchecking.h"
#include "core/result.h"

#include <QList>

namespace relaas {

class Database;

/// What was heard of the finds of the sweep. Checks are only added; a trigger keeps them as they are.
class SweepStore
{
public:
    explicit SweepStore(const Database &database) : m_database(database) { }

    Result<SweepCheckId> add(ReportId report, const SweepCheck &check) const;

    /// Of a version and those before it: by version, and in each in the order in which they were made.
    Result<QList<SweepCheck>> all(ReportId report) const;

private:
    const Database &m_database;
};

} // namespace relaas
