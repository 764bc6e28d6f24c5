#include "storage/decisionstore.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

Result<std::optional<Decision>> DecisionStore::selected(const QString &where, qint64 id) const
{
    Statement select(
        m_database,
        u"SELECT d.id, d.casefile_id, d.state, d.author_id, a.name, d.signer_id, COALESCE(s.name, ''), "
        "d.outcome, d.reasons, d.submitted_at, d.signed_at, d.letter_sha256, d.revision, d.country FROM "
        "decision d "
        "JOIN staff a ON a.id = d.author_id LEFT JOIN staff s ON s.id = d.signer_id "_s
            + where);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return std::optional<Decision>();
    Decision decision;
    decision.id = select.id<DecisionId>(0);
    decision.caseFile = select.id<CaseFileId>(1);
    decision.state = decisionStateFromName(select.text(2)).value_or(DecisionState::Draft);
    decision.author = select.id<UserId>(3);
    decision.authorName = select.text(4);
    decision.signer = select.id<UserId>(5);
    decision.signerName = select.text(6);
    decision.outcome = select.text(7);
    decision.reasons = select.text(8);
    decision.submittedAt = select.moment(9);
    decision.signedAt = select.moment(10);
    decision.letterSha256 = select.latin1(11);
    decision.revision = static_cast<int>(select.integer(12));
    decision.country = select.text(13);
    const auto wrote = writers(decision.id);
    if (!wrote)
        return wrote.error();
    decision.writers = *wrote;
    const auto all = grounds(decision.id);
    if (!all)
        return all.error();
    decision.grounds = *all;
    return std::optional(decision);
}

Result<Decision> DecisionStore::decision(DecisionId id) const
{
    const auto found = selected(u"WHERE d.id = ?"_s, id.value);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("DecisionStore", "That decision is not in the case database.")};
    }
    return **found;
}

Result<std::optional<Decision>> DecisionStore::ofCase(CaseFileId id) const
{
    return selected(u"WHERE d.casefile_id = ?"_s, id.value);
}

Result<QList<UserId>> DecisionStore::writers(DecisionId id) const
{
    Statement select(m_database,
                     u"SELECT user_id FROM decision_writer WHERE decision_id = ? ORDER BY user_id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<UserId> writers;
    while (select.next())
        writers.append(select.id<UserId>(0));
    return writers;
}

Result<void> DecisionStore::addWriters(DecisionId id, const QList<UserId> &writers) const
{
    for (const UserId writer : writers) {
        Statement insert(
            m_database,
            u"INSERT INTO decision_writer (decision_id, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
        if (const auto done = insert.run(id, writer); !done)
            return done;
    }
    return {};
}

Result<QList<Ground>> DecisionStore::grounds(DecisionId id) const
{
    Statement select(m_database,
                     u"SELECT id, title, summary, conclusion, reasons FROM ground WHERE decision_id = ? "
                     "ORDER BY position"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Ground> grounds;
    while (select.next()) {
        grounds.append({select.id<GroundId>(0),
                        select.text(1),
                        select.text(2),
                        conclusionFromName(select.text(3)).value_or(Conclusion::None),
                        select.text(4),
                        {}});
    }
    for (Ground &ground : grounds) {
        const auto found = findings(ground.id);
        if (!found)
            return found.error();
        ground.findings = *found;
    }
    return grounds;
}

Result<QList<Finding>> DecisionStore::findings(GroundId id) const
{
    Statement select(m_database,
                     u"SELECT id, direction, text FROM finding WHERE ground_id = ? ORDER BY position"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Finding> findings;
    while (select.next()) {
        findings.append({select.id<FindingId>(0),
                         directionFromName(select.text(1)).value_or(Direction::For),
                         select.text(2),
                         {}});
    }
    for (Finding &finding : findings) {
        const auto found = citations(finding.id);
        if (!found)
            return found.error();
        finding.citations = *found;
    }
    return findings;
}

Result<QList<Citation>> DecisionStore::citations(FindingId id) const
{
    Statement select(
        m_database,
        u"SELECT id, interview_id, report_id, report_version, line_id, line_number, quote, quote_sha256, "
        "recording_id, from_frame, to_frame, recording_finding FROM citation WHERE finding_id = ? ORDER BY position"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Citation> citations;
    while (select.next()) {
        Citation citation;
        citation.id = select.id<CitationId>(0);
        citation.interview = select.id<InterviewId>(1);
        citation.report = select.id<ReportId>(2);
        citation.reportVersion = static_cast<int>(select.integer(3));
        citation.line = select.id<LineId>(4);
        citation.lineNumber = static_cast<int>(select.integer(5));
        citation.quote = select.text(6);
        citation.quoteSha256 = select.latin1(7);
        if (!select.isNull(8)) {
            citation.anchor = Anchor{select.id<RecordingId>(8), select.integer(9), std::nullopt};
            if (!select.isNull(10))
                citation.anchor->toFrame = select.integer(10);
        }
        citation.recordingFinding = static_cast<int>(select.integer(11));
        citations.append(citation);
    }
    return citations;
}

Result<DecisionId> DecisionStore::add(const Decision &decision) const
{
    Statement insert(
        m_database,
        u"INSERT INTO decision (casefile_id, state, author_id, outcome, country, reasons, letter_sha256, "
        "revision) VALUES (?, ?, ?, ?, ?, ?, '', 1) RETURNING id"_s);
    const auto done = insert.run(decision.caseFile, decisionStateName(decision.state), decision.author,
                                 decision.outcome, decision.country, decision.reasons);
    if (!done)
        return done.error();
    const auto id = returnedId<DecisionId>(insert);
    if (!id)
        return id;
    if (const auto named = addWriters(*id, decision.writers); !named)
        return named.error();
    if (const auto replaced = replaceGrounds(*id, decision.grounds); !replaced)
        return replaced.error();
    return id;
}

Result<Decision> DecisionStore::save(const Decision &wanted) const
{
    // The parts first: once the row says "signed", the database refuses every change to it.
    if (const auto named = addWriters(wanted.id, wanted.writers); !named)
        return named.error();
    if (const auto replaced = replaceGrounds(wanted.id, wanted.grounds); !replaced)
        return replaced.error();
    Statement update(m_database,
                     u"UPDATE decision SET state = ?, author_id = ?, signer_id = ?, outcome = ?, country = "
                     u"?, reasons = ?, "
                     "submitted_at = ?, signed_at = ?, letter_sha256 = ?, revision = revision + 1 "
                     "WHERE id = ? AND revision = ?"_s);
    const auto done = update.run(decisionStateName(wanted.state), wanted.author, wanted.signer,
                                 wanted.outcome, wanted.country, wanted.reasons, wanted.submittedAt,
                                 wanted.signedAt, wanted.letterSha256, wanted.id, wanted.revision);
    if (!done)
        return done.error();
    if (update.affected() != 1) {
        return Error{
            Error::Code::Conflict,
            QCoreApplication::translate("DecisionStore",
                                        "This decision was changed by someone else meanwhile. Open it again; "
                                        "your last change was not saved.")};
    }
    return decision(wanted.id);
}

Result<void> DecisionStore::replaceGrounds(DecisionId id, const QList<Ground> &grounds) const
{
    Statement remove(m_database, u"DELETE FROM ground WHERE decision_id = ?"_s);
    if (const auto done = remove.run(id); !done)
        return done;
    for (int i = 0; i < grounds.size(); ++i) {
        const Ground &ground = grounds.at(i);
        Statement insert(m_database,
                         u"INSERT INTO ground (decision_id, position, title, summary, conclusion, reasons) "
                         "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s);
        const auto done = insert.run(id, i, ground.title, ground.summary, conclusionName(ground.conclusion),
                                     ground.reasons);
        if (!done)
            return done;
        const auto added = returnedId<GroundId>(insert);
        if (!added)
            return added.error();
        if (const auto inserted = insertFindings(*added, ground.findings); !inserted)
            return inserted;
    }
    return {};
}

Result<void> DecisionStore::insertFindings(GroundId id, const QList<Finding> &findings) const
{
    for (int i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        Statement insert(m_database,
                         u"INSERT INTO finding (ground_id, position, direction, text) VALUES (?, ?, ?, ?) "
                         "RETURNING id"_s);
        if (const auto done = insert.run(id, i, directionName(finding.direction), finding.text); !done)
            return done;
        const auto added = returnedId<FindingId>(insert);
        if (!added)
            return added.error();
        if (const auto inserted = insertCitations(*added, finding.citations); !inserted)
            return inserted;
    }
    return {};
}

Result<void> DecisionStore::insertCitations(FindingId id, const QList<Citation> &citations) const
{
    for (int i = 0; i < citations.size(); ++i) {
        const Citation &citation = citations.at(i);
        const auto &anchor = citation.anchor;
        Statement insert(
            m_database,
            u"INSERT INTO citation (finding_id, position, interview_id, report_id, report_version, line_id, "
            "line_number, quote, quote_sha256, recording_id, from_frame, to_frame, recording_finding) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const auto done = insert.run(id, i, citation.interview, citation.report, citation.reportVersion,
                                     citation.line, citation.lineNumber, citation.quote, citation.quoteSha256,
                                     anchor ? anchor->recording : RecordingId(),
                                     anchor ? std::optional(anchor->fromFrame) : std::nullopt,
                                     anchor ? anchor->toFrame : std::nullopt, citation.recordingFinding);
        if (!done)
            return done;
    }
    return {};
}

Result<QList<ReviewSummary>> DecisionStore::underReview() const
{
    Statement select(
        m_database,
        u"SELECT d.id, d.casefile_id, c.v_number, c.name, d.outcome, a.name, d.state, d.submitted_at "
        "FROM decision d JOIN casefile c ON c.id = d.casefile_id JOIN staff a ON a.id = d.author_id "
        "WHERE d.state IN ('submitted', 'returned') ORDER BY d.submitted_at, d.id"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<ReviewSummary> rows;
    while (select.next()) {
        rows.append({select.id<DecisionId>(0), select.id<CaseFileId>(1), select.text(2), select.text(3),
                     select.text(4), select.text(5),
                     decisionStateFromName(select.text(6)).value_or(DecisionState::Submitted),
                     select.moment(7)});
    }
    return rows;
}

Result<QList<Remark>> DecisionStore::remarks(DecisionId id) const
{
    Statement select(
        m_database,
        u"SELECT r.id, r.author_id, s.name, r.text, r.written_at, r.answer, r.answered_at FROM remark r "
        "JOIN staff s ON s.id = r.author_id WHERE r.decision_id = ? ORDER BY r.id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Remark> remarks;
    while (select.next()) {
        remarks.append({select.id<RemarkId>(0), id, select.id<UserId>(1), select.text(2), select.text(3),
                        select.moment(4), select.text(5), select.moment(6)});
    }
    return remarks;
}

Result<RemarkId> DecisionStore::addRemark(const Remark &remark) const
{
    Statement insert(
        m_database,
        u"INSERT INTO remark (decision_id, author_id, text, written_at, answer) VALUES (?, ?, ?, ?, '') "
        "RETURNING id"_s);
    if (const auto done = insert.run(remark.decision, remark.author, remark.text, remark.writtenAt); !done)
        return done.error();
    return returnedId<RemarkId>(insert);
}

Result<void> DecisionStore::saveAnswer(const Remark &remark) const
{
    Statement update(m_database, u"UPDATE remark SET answer = ?, answered_at = ? WHERE id = ?"_s);
    return update.run(remark.answer, remark.answeredAt, remark.id);
}

} // namespace relaas
