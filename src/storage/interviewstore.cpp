#include "storage/interviewstore.h"

#include "storage/linestore.h"
#include "storage/linewriter.h"
#include "storage/recordingfindingstore.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

Error notFound(const QString &text)
{
    return {Error::Code::NotFound, text};
}

Error noReport()
{
    return notFound(QCoreApplication::translate("InterviewStore", "This interview has no report yet."));
}

Interview interviewIn(const Statement &row)
{
    Interview interview;
    interview.id = row.id<InterviewId>(0);
    interview.caseFile = row.id<CaseFileId>(1);
    interview.kind = row.text(2);
    interview.heldOn = row.date(3);
    interview.interviewer = row.id<UserId>(4);
    interview.interviewerName = row.text(5);
    interview.interpreter = row.text(6);
    interview.interpreterLevel = row.text(7);
    interview.language = row.text(8);
    return interview;
}

const QString selectInterview =
    u"SELECT i.id, i.casefile_id, i.kind, i.held_on, i.interviewer_id, COALESCE(s.name, ''), i.interpreter, "
    "i.interpreter_level, i.language FROM interview i LEFT JOIN staff s ON s.id = i.interviewer_id "_s;

Recording recordingIn(const Statement &row)
{
    Recording recording;
    recording.id = row.id<RecordingId>(0);
    recording.interview = row.id<InterviewId>(1);
    recording.fileName = row.text(2);
    recording.sha256 = row.latin1(3);
    recording.sizeBytes = row.integer(4);
    recording.codec = row.text(5);
    recording.sampleRate = static_cast<int>(row.integer(6));
    recording.channels = static_cast<int>(row.integer(7));
    recording.frames = row.integer(8);
    recording.addedAt = row.moment(9);
    recording.startedAt = row.moment(10);
    if (!row.isNull(11))
        recording.track = static_cast<int>(row.integer(11));
    return recording;
}

const QString selectRecording =
    u"SELECT id, interview_id, file_name, sha256, size_bytes, codec, sample_rate, channels, "
    "frames, added_at, started_at, track FROM recording "_s;

} // namespace

Result<QList<Interview>> InterviewStore::ofCase(CaseFileId id) const
{
    Statement select(m_database, selectInterview + u"WHERE i.casefile_id = ? ORDER BY i.held_on, i.id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Interview> interviews;
    while (select.next())
        interviews.append(interviewIn(select));
    return interviews;
}

Result<Interview> InterviewStore::interview(InterviewId id) const
{
    Statement select(m_database, selectInterview + u"WHERE i.id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return notFound(
            QCoreApplication::translate("InterviewStore", "That interview is not in the case database."));
    return interviewIn(select);
}

Result<InterviewId> InterviewStore::add(const Interview &interview) const
{
    Statement insert(m_database,
                     u"INSERT INTO interview (casefile_id, kind, held_on, interviewer_id, interpreter, "
                     "interpreter_level, language) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done = insert.run(interview.caseFile, interview.kind, interview.heldOn, interview.interviewer,
                                 interview.interpreter, interview.interpreterLevel, interview.language);
    if (!done)
        return done.error();
    return returnedId<InterviewId>(insert);
}

Result<QList<Recording>> InterviewStore::recordings(InterviewId id) const
{
    Statement select(m_database, selectRecording + u"WHERE interview_id = ? ORDER BY id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Recording> recordings;
    while (select.next())
        recordings.append(recordingIn(select));
    return recordings;
}

Result<Recording> InterviewStore::recording(RecordingId id) const
{
    Statement select(m_database, selectRecording + u"WHERE id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return notFound(
            QCoreApplication::translate("InterviewStore", "That recording is not in the case database."));
    return recordingIn(select);
}

Result<RecordingId> InterviewStore::addRecording(const Recording &recording) const
{
    Statement insert(
        m_database,
        u"INSERT INTO recording (interview_id, file_name, sha256, size_bytes, codec, sample_rate, channels, "
        "frames, added_at, started_at, track) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const std::optional<qint64> track = recording.track;
    const auto done =
        insert.run(recording.interview, recording.fileName, recording.sha256, recording.sizeBytes,
                   recording.codec, recording.sampleRate, recording.channels, recording.frames,
                   recording.addedAt, recording.startedAt, track);
    if (!done)
        return done.error();
    return returnedId<RecordingId>(insert);
}

Result<void> InterviewStore::setStartedAt(RecordingId id, const QDateTime &startedAt) const
{
    return Statement(m_database, u"UPDATE recording SET started_at = ? WHERE id = ?"_s).run(startedAt, id);
}

Result<void> InterviewStore::addHeard(const Heard &heard) const
{
    Statement insert(m_database,
                     u"INSERT INTO heard (recording_id, user_id, from_frame, to_frame, speed_permille, aids, "
                     "channels, heard_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return insert.run(heard.recording, heard.by, heard.fromFrame, heard.toFrame, heard.speedPermille,
                      heard.aids, heard.channels, heard.at);
}

Result<QList<Heard>> InterviewStore::heard(RecordingId id) const
{
    Statement select(m_database,
                     u"SELECT recording_id, from_frame, to_frame, speed_permille, aids, channels, user_id, "
                     "heard_at FROM heard WHERE recording_id = ? ORDER BY id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Heard> all;
    while (select.next()) {
        all.append({select.id<RecordingId>(0), select.integer(1), select.integer(2), int(select.integer(3)),
                    select.text(4), select.text(5), select.id<UserId>(6), select.moment(7)});
    }
    return all;
}

Result<QString> InterviewStore::nameInCase(CaseFileId id, const QByteArray &sha256) const
{
    Statement select(m_database,
                     u"SELECT r.file_name FROM recording r JOIN interview i ON i.id = r.interview_id "
                     "WHERE i.casefile_id = ? AND r.sha256 = ?"_s);
    if (const auto done = select.run(id, sha256); !done)
        return done.error();
    return select.next() ? select.text(0) : QString();
}

Result<Report> InterviewStore::selected(const QString &where, qint64 id, const std::stop_token &stop) const
{
    Statement select(m_database,
                     u"SELECT id, interview_id, version, frozen_at, last_number, revision FROM report "_s
                         + where);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return noReport();
    Report report;
    report.id = select.id<ReportId>(0);
    report.interview = select.id<InterviewId>(1);
    report.version = static_cast<int>(select.integer(2));
    report.frozenAt = select.moment(3);
    report.lastNumber = static_cast<int>(select.integer(4));
    report.revision = static_cast<int>(select.integer(5));
    const auto all = LineStore(m_database).ofReport(report.id, stop);
    if (!all)
        return all.error();
    report.lines = *all;
    const auto found = RecordingFindingStore(m_database).ofReport(report.id);
    if (!found)
        return found.error();
    report.recordingFindings = *found;
    return report;
}

Result<Report> InterviewStore::report(InterviewId id, const std::stop_token &stop) const
{
    return selected(u"WHERE interview_id = ? ORDER BY version DESC LIMIT 1"_s, id.value, stop);
}

Result<qsizetype> InterviewStore::lineCount(InterviewId id) const
{
    const auto newest = state(id);
    return newest ? LineStore(m_database).count(newest->id) : Result<qsizetype>(newest.error());
}

Result<Report> InterviewStore::reportWithId(ReportId id) const
{
    return selected(u"WHERE id = ?"_s, id.value);
}

Result<QList<ReportVersion>> InterviewStore::versions(InterviewId id) const
{
    Statement select(
        m_database,
        u"SELECT r.id, r.version, r.frozen_at, o.reason, o.user_id, s.name, o.begun_at FROM report r "
        "LEFT JOIN report_origin o ON o.report_id = r.id LEFT JOIN staff s ON s.id = o.user_id "
        "WHERE r.interview_id = ? ORDER BY r.version"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<ReportVersion> versions;
    while (select.next()) {
        ReportVersion version{select.id<ReportId>(0), int(select.integer(1)), select.moment(2)};
        if (!select.isNull(3))
            version.origin =
                VersionOrigin{select.text(3), select.id<UserId>(4), select.text(5), select.moment(6)};
        versions.append(version);
    }
    return versions;
}

Result<QList<Report>> InterviewStore::allVersions(InterviewId id) const
{
    const auto known = versions(id);
    if (!known)
        return known.error();
    QList<Report> all;
    for (const ReportVersion &version : *known) {
        auto report = reportWithId(version.id);
        if (!report)
            return report.error();
        all.append(std::move(report).value());
    }
    return all;
}

Result<void> InterviewStore::addOrigin(ReportId id, const VersionOrigin &origin) const
{
    Statement insert(
        m_database,
        u"INSERT INTO report_origin (report_id, reason, user_id, begun_at) VALUES (?, ?, ?, ?)"_s);
    return insert.run(id, origin.reason, origin.by, origin.at);
}

Result<ReportId> InterviewStore::addReport(const Report &report) const
{
    Statement insert(m_database,
                     u"INSERT INTO report (interview_id, version, frozen_at, last_number, revision) "
                     "VALUES (?, ?, ?, ?, 1) RETURNING id"_s);
    if (const auto done = insert.run(report.interview, report.version, QDateTime(), report.lastNumber); !done)
        return done.error();
    const auto id = returnedId<ReportId>(insert);
    if (!id)
        return id;
    const auto added = LineWriter(m_database, *id).write({}, report.lines);
    return added ? id : Result<ReportId>(added.error());
}

Result<Report> InterviewStore::save(const Report &wanted, const WriteProgress &progress) const
{
    const auto stored = reportWithId(wanted.id);
    if (!stored)
        return stored.error();
    Report known = *stored;
    known.revision = wanted.revision;
    return save(known, wanted, progress);
}

Result<Report> InterviewStore::save(const Report &known, const Report &wanted,
                                    const WriteProgress &progress) const
{
    if (const auto current = requireRevision(known.id, known.revision); !current)
        return current.error();
    const auto lines = LineWriter(m_database, known.id).write(known.lines, wanted.lines, progress);
    if (!lines)
        return lines.error();
    Statement update(
        m_database,
        u"UPDATE report SET frozen_at = ?, last_number = ?, revision = revision + 1 WHERE id = ?"_s);
    if (const auto done = update.run(wanted.frozenAt, wanted.lastNumber, known.id); !done)
        return done.error();
    const auto found = RecordingFindingStore(m_database).ofReport(known.id); // others may have made some
    if (!found)
        return found.error();
    Report report = wanted;
    report.lines = *lines;
    report.recordingFindings = *found;
    report.revision = known.revision + 1;
    return report;
}

Result<void> InterviewStore::requireRevision(ReportId id, int revision) const
{
    Statement select(m_database, u"SELECT revision FROM report WHERE id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done;
    if (!select.next())
        return noReport();
    if (select.integer(0) == revision)
        return {};
    return Error{
        Error::Code::Conflict,
        QCoreApplication::translate("InterviewStore",
                                    "This report was changed by someone else meanwhile. Open it again; "
                                    "your last change was not saved.")};
}

Result<ReportState> InterviewStore::state(InterviewId id) const
{
    Statement select(m_database,
                     u"SELECT r.id, r.revision, (SELECT count(*) FROM recording_finding f JOIN report v ON "
                     u"v.id = f.report_id "
                     "WHERE v.interview_id = r.interview_id) FROM report r WHERE r.interview_id = ? "
                     "ORDER BY r.version DESC LIMIT 1"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return noReport();
    return ReportState{select.id<ReportId>(0), int(select.integer(1)), select.integer(2)};
}

} // namespace relaas
