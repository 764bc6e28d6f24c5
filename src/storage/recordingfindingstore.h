#pragma once

#include "core/ids.h"
#include "core/report/recordingfinding.h"
#include "core/result.h"

#include <QList>

#include <utility>

namespace relaas {

class Database;

/// Formal findings on recordings. They are only added; triggers keep them as they are.
class RecordingFindingStore
{
public:
    explicit RecordingFindingStore(const Database &database) : m_database(database) { }

    /// Adds a finding about a line of that report, under the number it has.
    Result<RecordingFindingId> add(CaseFileId caseFile, ReportId report,
                                   const RecordingFinding &finding) const;

    /// The number of the next one of a case.
    Result<int> nextNumber(CaseFileId id) const;

    /// Of a version and those before it, in the order in which they were made.
    Result<QList<RecordingFinding>> ofReport(ReportId id) const;

    /// The one with a number, and the interview it is about. NotFound where the case has none.
    Result<std::pair<InterviewId, RecordingFinding>> numbered(CaseFileId id, int number) const;

private:
    Result<QList<RecordingFinding>> selected(const QString &where, const QVariantList &values) const;
    Result<void> readMoments(const QString &where, const QVariantList &values,
                             QList<RecordingFinding> &findings) const;

    const Database &m_database;
};

} // namespace relaas
