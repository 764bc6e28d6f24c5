#pragma once

#include "core/report/readbackstatement.h"
#include "core/result.h"

namespace relaas {

class Database;

/// What was read back of reports, line by line and as a whole. Both are only added; triggers keep them as
/// they are.
class ReadBackStore
{
public:
    explicit ReadBackStore(const Database &database) : m_database(database) { }

    Result<ReadBackMarkId> add(ReportId report, const ReadBackMark &mark) const;
    Result<ReadBackStatementId> add(ReportId report, const ReadBackStatement &statement) const;

    /// Of a version and those before it: by version, and in each in the order in which they were made. Later
    /// versions do not count.
    Result<ReadBackRecord> all(ReportId report) const;

private:
    Result<QList<ReadBackMark>> marks(ReportId report) const;
    Result<QList<ReadBackStatement>> statements(ReportId report) const;

    const Database &m_database;
};

} // namespace relaas
