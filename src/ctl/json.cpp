#include "ctl/json.h"

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

QString codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return u"not_found"_s;
    case Error::Code::NotAllowed:
        return u"not_allowed"_s;
    case Error::Code::Invalid:
        return u"invalid"_s;
    case Error::Code::Conflict:
        return u"conflict"_s;
    case Error::Code::Storage:
        return u"storage"_s;
    case Error::Code::Busy:
        return u"busy"_s;
    case Error::Code::NoSpace:
        return u"no_space"_s;
    case Error::Code::Damaged:
        return u"damaged"_s;
    case Error::Code::File:
        return u"file"_s;
    case Error::Code::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QJsonObject jsonOfPerson(const Person &person)
{
    return {
        {u"v_number"_s, person.vNumber.text()},
        {u"family_name"_s, person.familyName},
        {u"given_names"_s, person.givenNames},
        {u"born_on"_s, jsonDay(person.bornOn)},
        {u"gender"_s, genderName(person.gender)},
        {u"nationality"_s, person.nationality},
        {u"stateless"_s, person.isStateless},
        {u"language"_s, person.language},
        {u"lawyer"_s, person.lawyer},
    };
}

} // namespace

QString jsonDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString jsonMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject jsonOf(const Error &error)
{
    return {{u"code"_s, codeName(error.code)}, {u"text"_s, error.text}};
}

QJsonObject jsonOf(const CaseSummary &summary)
{
    return {
        {u"id"_s, summary.id.value},
        {u"number"_s, summary.number},
        {u"v_number"_s, summary.vNumber.text()},
        {u"name"_s, summary.name},
        {u"nationality"_s, summary.nationality},
        {u"stateless"_s, summary.isStateless},
        {u"procedure"_s, procedureName(summary.procedure)},
        {u"stage"_s, stageName(summary.stage)},
        {u"officer_name"_s, summary.officerName},
        {u"next_deadline"_s, jsonDay(summary.nextDeadline)},
        {u"deadline_rule"_s, summary.deadlineRule},
    };
}

QJsonObject jsonOf(const Event &event)
{
    return {{u"type"_s, eventTypeName(event.type)},
            {u"on"_s, jsonDay(event.on)},
            {u"note"_s, event.note},
            {u"details"_s, event.details}};
}

QJsonObject jsonOf(const CorrectionStep &step)
{
    return {
        {u"handling"_s, handlingName(step.handling)},
        {u"reason"_s, step.reason},
        {u"effect"_s, step.effect},
        {u"by"_s, step.byName},
        {u"at"_s, jsonMoment(step.at)},
    };
}

QJsonObject jsonOf(const Correction &correction)
{
    QJsonArray spans;
    for (const Anchor &span : correction.spans) {
        spans.append(QJsonObject{{u"recording"_s, span.recording.value},
                                 {u"from_frame"_s, span.fromFrame},
                                 {u"to_frame"_s, span.toFrame.value_or(span.fromFrame)}});
    }
    return {
        {u"id"_s, correction.id.value},
        {u"number"_s, correction.number},
        {u"text"_s, correction.text},
        {u"place"_s, correction.place},
        {u"line"_s, correction.line},
        {u"last_line"_s, correction.lastLine},
        {u"quoted"_s, correction.quoted},
        {u"proposed"_s, correction.proposed},
        {u"category"_s, correctionCategoryName(correction.category)},
        {u"legal_basis"_s, correction.legalBasis},
        {u"spans"_s, spans},
        {u"handling"_s, handlingName(correction.handling())},
        {u"reason"_s, correction.reason()},
        {u"effect"_s, correction.effect()},
        {u"steps"_s, jsonList(correction.steps)},
    };
}

QJsonObject jsonOf(const CorrectionLetter &letter)
{
    return {
        {u"id"_s, letter.id.value},
        {u"number"_s, letter.number},
        {u"version"_s, letter.version},
        {u"received_on"_s, jsonDay(letter.receivedOn)},
        {u"from"_s, letter.from},
        {u"channel"_s, correctionChannelName(letter.channel)},
        {u"late"_s, letter.isLate},
        {u"text"_s, letter.text},
        {u"points"_s, jsonList(letter.items)},
    };
}

QJsonObject jsonOf(const Citation &citation)
{
    QJsonObject json{
        {u"interview"_s, citation.interview.value},
        {u"report_version"_s, citation.reportVersion},
        {u"line"_s, citation.lineNumber},
        {u"quote"_s, citation.quote},
        {u"quote_sha256"_s, QString::fromLatin1(citation.quoteSha256)},
    };
    if (citation.anchor) {
        json.insert(u"recording"_s, citation.anchor->recording.value);
        json.insert(u"from_frame"_s, citation.anchor->fromFrame);
        if (citation.anchor->toFrame)
            json.insert(u"to_frame"_s, *citation.anchor->toFrame);
    }
    if (citation.recordingFinding > 0)
        json.insert(u"recording_finding"_s, findingLabel(citation.recordingFinding));
    return json;
}

QJsonObject jsonOf(const Finding &finding)
{
    return {{u"direction"_s, directionName(finding.direction)},
            {u"text"_s, finding.text},
            {u"citations"_s, jsonList(finding.citations)}};
}

QJsonObject jsonOf(const Ground &ground)
{
    return {{u"title"_s, ground.title},
            {u"summary"_s, ground.summary},
            {u"conclusion"_s, conclusionName(ground.conclusion)},
            {u"reasons"_s, ground.reasons},
            {u"findings"_s, jsonList(ground.findings)}};
}

QJsonObject jsonOf(const CaseFile &file)
{
    return {
        {u"id"_s, file.id.value},
        {u"number"_s, file.number},
        {u"person"_s, jsonOfPerson(file.person)},
        {u"procedure"_s, procedureName(file.procedure)},
        {u"officer_name"_s, file.officerName},
        {u"stage"_s, stageName(stageAfter(file.events))},
        {u"events"_s, jsonList(file.events)},
    };
}

QJsonObject jsonOf(const Document &document)
{
    return {{u"title"_s, document.title},
            {u"type"_s, document.type},
            {u"language"_s, document.language},
            {u"received_on"_s, jsonDay(document.receivedOn)},
            {u"original"_s, document.isOriginal}};
}

QJsonObject jsonOf(const Deadline &deadline)
{
    return {
        {u"rule"_s, deadline.ruleId},
        {u"name_nl"_s, deadline.name.nl},
        {u"name_en"_s, deadline.name.en},
        {u"basis"_s, deadline.legalBasis},
        {u"last_day"_s, jsonDay(deadline.lastDay)},
        {u"safe_day"_s, jsonDay(deadline.safe)},
        {u"state"_s, deadlineStateName(deadline.state)},
        {u"open"_s, deadline.open},
        {u"assumed"_s, deadline.assumed},
        {u"explanation"_s, QJsonArray::fromStringList(deadline.explanation)},
    };
}

QJsonObject jsonOf(const Interview &interview)
{
    return {
        {u"id"_s, interview.id.value},
        {u"kind"_s, interview.kind},
        {u"held_on"_s, jsonDay(interview.heldOn)},
        {u"interviewer_name"_s, interview.interviewerName},
        {u"interpreter"_s, interview.interpreter},
        {u"interpreter_level"_s, interview.interpreterLevel},
        {u"language"_s, interview.language},
    };
}

QJsonObject jsonOf(const Recording &recording)
{
    return {
        {u"id"_s, recording.id.value},
        {u"file"_s, recording.fileName},
        {u"sha256"_s, QString::fromLatin1(recording.sha256)},
        {u"bytes"_s, recording.sizeBytes},
        {u"codec"_s, recording.codec},
        {u"sample_rate"_s, recording.sampleRate},
        {u"channels"_s, recording.channels},
        {u"frames"_s, recording.frames},
        {u"added_at"_s, jsonMoment(recording.addedAt)},
    };
}

QJsonObject jsonOf(const ReportVersion &version)
{
    QJsonObject json{{u"version"_s, version.version}, {u"frozen_at"_s, jsonMoment(version.frozenAt)}};
    if (version.origin) {
        json.insert(u"begun_at"_s, jsonMoment(version.origin->at));
        json.insert(u"begun_by"_s, version.origin->byName);
        json.insert(u"reason"_s, version.origin->reason);
    }
    return json;
}

QJsonObject jsonOf(const Decision &decision)
{
    return {
        {u"id"_s, decision.id.value},
        {u"state"_s, decisionStateName(decision.state)},
        {u"author_name"_s, decision.authorName},
        {u"signer_name"_s, decision.signerName},
        {u"submitted_at"_s, jsonMoment(decision.submittedAt)},
        {u"signed_at"_s, jsonMoment(decision.signedAt)},
        {u"letter_sha256"_s, QString::fromLatin1(decision.letterSha256)},
        {u"outcome"_s, decision.outcome},
        {u"country"_s, decision.country},
        {u"reasons"_s, decision.reasons},
        {u"grounds"_s, jsonList(decision.grounds)},
    };
}

QJsonObject jsonOf(const Remark &remark)
{
    return {{u"author_name"_s, remark.authorName},
            {u"text"_s, remark.text},
            {u"written_at"_s, jsonMoment(remark.writtenAt)},
            {u"answer"_s, remark.answer},
            {u"answered_at"_s, jsonMoment(remark.answeredAt)}};
}

QJsonObject jsonOf(const AuditEntry &entry)
{
    return {
        {u"id"_s, entry.id},
        {u"at"_s, jsonMoment(entry.at)},
        {u"user"_s, entry.login},
        {u"role"_s, entry.role},
        {u"action"_s, entry.action},
        {u"object"_s, entry.object},
        {u"object_id"_s, entry.objectId},
        {u"case"_s, entry.caseFile.value},
        {u"digest"_s, QString::fromLatin1(entry.digest)},
        {u"program"_s, entry.program},
    };
}

} // namespace relaas::ctl
