#include "storage/recordingfindingstore.h"

#include "storage/heardcolumns.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

RecordingFinding recordingFindingIn(const Statement &row)
{
    RecordingFinding finding;
    finding.id = row.id<RecordingFindingId>(0);
    finding.number = int(row.integer(1));
    finding.version = int(row.integer(2));
    finding.lineNumber = int(row.integer(3));
    RecordingStatement &said = finding.statement;
    said.doubt = {doubterFromName(row.text(4)).value_or(Doubter::Officer), row.text(5), row.date(6),
                  row.text(7)};
    finding.sentence = row.text(8);
    finding.sentenceSha256 = row.latin1(9);
    said.original = {row.text(10), row.text(11)};
    said.dutch = row.text(12);
    said.renderedBy = renderedByFromName(row.text(13)).value_or(RenderedBy::Officer);
    said.interpreter = row.text(14);
    said.conclusion =
        recordingConclusionFromName(row.text(15)).value_or(RecordingConclusion::CannotBeMadeOut);
    said.meaning = row.text(16);
    said.consequence = row.text(17);
    finding.by = row.id<UserId>(18);
    finding.byName = row.text(19);
    finding.at = row.moment(20);
    return finding;
}

} // namespace

Result<RecordingFindingId> RecordingFindingStore::add(CaseFileId caseFile, ReportId report,
                                                      const RecordingFinding &finding) const
{
    const RecordingStatement &said = finding.statement;
    Statement insert(
        m_database,
        u"INSERT INTO recording_finding (casefile_id, number, report_id, line_number, doubt_by, doubt_name, "
        "doubt_on, doubt, sentence, sentence_sha256, original, original_language, dutch, rendered_by, "
        "interpreter, conclusion, meaning, consequence, made_by, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done =
        insert.run(caseFile, finding.number, report, finding.lineNumber, doubterName(said.doubt.raisedBy),
                   said.doubt.name, said.doubt.on, said.doubt.words, finding.sentence, finding.sentenceSha256,
                   said.original.text, said.original.language, said.dutch, renderedByName(said.renderedBy),
                   said.interpreter, recordingConclusionName(said.conclusion), said.meaning, said.consequence,
                   finding.by, finding.at);
    if (!done)
        return done.error();
    const auto id = returnedId<RecordingFindingId>(insert);
    if (!id)
        return id;
    for (qsizetype i = 0; i < said.moments.size(); ++i) {
        const Anchor &moment = said.moments.at(i);
        const HowHeard heard = finding.heard.value(i);
        Statement add(m_database,
                      u"INSERT INTO finding_moment (finding_id, position, recording_id, from_frame, "
                      "to_frame, heard_permille, unaided_permille, aided_permille, slowest_permille, "
                      "fastest_permille, aids, channels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const auto added =
            add.run(*id, qint64(i), moment.recording, moment.fromFrame, moment.toFrame, heard.permille,
                    heard.unaidedPermille, heard.aidedPermille, heard.slowestPermille, heard.fastestPermille,
                    mannersText(heard.aids), mannersText(heard.channels));
        if (!added)
            return added.error();
    }
    return id;
}

Result<int> RecordingFindingStore::nextNumber(CaseFileId id) const
{
    Statement select(m_database,
                     u"SELECT COALESCE(max(number), 0) + 1 FROM recording_finding WHERE casefile_id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return storageError({});
    return int(select.integer(0));
}

Result<QList<RecordingFinding>> RecordingFindingStore::ofReport(ReportId id) const
{
    return selected(u"f.report_id IN (SELECT b.id FROM report b JOIN report v ON v.interview_id = "
                    "b.interview_id WHERE v.id = ? AND b.version <= v.version)"_s,
                    {id.value});
}

Result<std::pair<InterviewId, RecordingFinding>> RecordingFindingStore::numbered(CaseFileId id,
                                                                                 int number) const
{
    const auto found = selected(u"f.casefile_id = ? AND f.number = ?"_s, {id.value, number});
    if (!found)
        return found.error();
    Statement select(m_database,
                     u"SELECT r.interview_id FROM recording_finding f JOIN report r ON r.id = f.report_id "
                     "WHERE f.casefile_id = ? AND f.number = ?"_s);
    if (const auto done = select.run(id, number); !done)
        return done.error();
    if (found->isEmpty() || !select.next()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("RecordingFindingStore",
                                                 "This case has no finding on the recording %1.")
                         .arg(findingLabel(number))};
    }
    return std::pair(select.id<InterviewId>(0), found->constFirst());
}

Result<QList<RecordingFinding>> RecordingFindingStore::selected(const QString &where,
                                                                const QVariantList &values) const
{
    Statement select(
        m_database,
        u"SELECT f.id, f.number, r.version, f.line_number, f.doubt_by, f.doubt_name, f.doubt_on, f.doubt, "
        "f.sentence, f.sentence_sha256, f.original, f.original_language, f.dutch, f.rendered_by, "
        "f.interpreter, f.conclusion, f.meaning, f.consequence, f.made_by, s.name, f.made_at "
        "FROM recording_finding f JOIN report r ON r.id = f.report_id JOIN staff s ON s.id = f.made_by "
        "WHERE "_s
            + where + u" ORDER BY f.id"_s);
    if (const auto done = select.runWith(values); !done)
        return done.error();
    QList<RecordingFinding> findings;
    while (select.next())
        findings.append(recordingFindingIn(select));
    if (findings.isEmpty())
        return findings;
    if (const auto read = readMoments(where, values, findings); !read)
        return read.error();
    return findings;
}

/// Both are in the order of the findings.
Result<void> RecordingFindingStore::readMoments(const QString &where, const QVariantList &values,
                                                QList<RecordingFinding> &findings) const
{
    Statement select(
        m_database,
        u"SELECT m.finding_id, m.recording_id, m.from_frame, m.to_frame, m.heard_permille, "
        "m.unaided_permille, m.aided_permille, m.slowest_permille, m.fastest_permille, m.aids, m.channels "
        "FROM finding_moment m JOIN recording_finding f ON f.id = m.finding_id WHERE "_s
            + where + u" ORDER BY m.finding_id, m.position"_s);
    if (const auto done = select.runWith(values); !done)
        return done;
    auto finding = findings.begin();
    while (select.next()) {
        while (finding != findings.end() && finding->id != select.id<RecordingFindingId>(0))
            ++finding;
        if (finding == findings.end())
            return storageError({});
        finding->statement.moments.append(
            Anchor{select.id<RecordingId>(1), select.integer(2), select.integer(3)});
        finding->heard.append(howHeardIn(select, 4));
    }
    return {};
}

} // namespace relaas
