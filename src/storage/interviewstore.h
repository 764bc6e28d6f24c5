#pragma once

#include "core/report/heard.h"
#include "core/report/recording.h"
#include "core/report/report.h"
#include "core/result.h"
#include "storage/linewriter.h"

#include <QList>

namespace relaas {

class Database;

/// Interviews, their recordings and their reports.
class InterviewStore
{
public:
    explicit InterviewStore(const Database &database) : m_database(database) { }

    Result<QList<Interview>> ofCase(CaseFileId id) const;
    Result<Interview> interview(InterviewId id) const;
    Result<InterviewId> add(const Interview &interview) const;

    Result<QList<Recording>> recordings(InterviewId id) const;
    Result<Recording> recording(RecordingId id) const;
    Result<RecordingId> addRecording(const Recording &recording) const;
    Result<void> setStartedAt(RecordingId id, const QDateTime &startedAt) const;

    Result<void> addHeard(const Heard &heard) const;
    /// By everybody, in the order in which it was heard.
    Result<QList<Heard>> heard(RecordingId id) const;

    /// The name under which these bytes are already attached to an interview of the case, empty where they
    /// are not.
    Result<QString> nameInCase(CaseFileId id, const QByteArray &sha256) const;

    /// The newest version of the report, its lines in order, each with its voices and its newest check, and
    /// the findings on its recordings.
    Result<Report> report(InterviewId id, const std::stop_token &stop = {}) const;
    /// How many lines it has; none of them is read.
    Result<qsizetype> lineCount(InterviewId id) const;
    Result<Report> reportWithId(ReportId id) const;
    /// All versions of it with their lines, oldest first.
    Result<QList<Report>> allVersions(InterviewId id) const;
    /// Oldest first.
    Result<QList<ReportVersion>> versions(InterviewId id) const;
    Result<ReportId> addReport(const Report &report) const;
    /// Why a version was begun after another: once, and for good.
    Result<void> addOrigin(ReportId id, const VersionOrigin &origin) const;

    /// Saves what differs between a report as it was read or saved last and what it is to be (LineWriter);
    /// raises the revision. Conflict where somebody else saved since `known.revision`. Checks are not saved
    /// with it (CheckStore). Returns the report as it now stands.
    Result<Report> save(const Report &known, const Report &wanted, const WriteProgress &progress = {}) const;
    /// The same for who does not know what is stored: it is read first.
    Result<Report> save(const Report &wanted, const WriteProgress &progress = {}) const;
    /// Which state of the newest version is stored; nothing else of it is read.
    Result<ReportState> state(InterviewId id) const;

private:
    Result<Report> selected(const QString &where, qint64 id, const std::stop_token &stop = {}) const;
    Result<void> requireRevision(ReportId id, int revision) const;

    const Database &m_database;
};

} // namespace relaas
