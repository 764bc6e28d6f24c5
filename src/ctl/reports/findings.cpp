#include "ctl/reports/findings.h"

#include "core/timecode.h"
#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/texts.h"
#include "workflow/interviews.h"
#include "workflow/recordingfindings.h"
#include "workflow/reports.h"

#include <QFileInfo>

#include <algorithm>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

QString stateName(RecordingFindingState state)
{
    switch (state) {
    case RecordingFindingState::Standing:
        return u"standing"_s;
    case RecordingFindingState::Superseded:
        return u"superseded"_s;
    case RecordingFindingState::WordsChanged:
        return u"words_changed"_s;
    case RecordingFindingState::LineGone:
        return u"line_gone"_s;
    }
    return {};
}

QJsonArray momentsJson(const RecordingFinding &finding, const QList<Recording> &recordings)
{
    QJsonArray list;
    for (qsizetype i = 0; i < finding.statement.moments.size(); ++i) {
        const Anchor &moment = finding.statement.moments.at(i);
        const HowHeard heard = finding.heard.value(i);
        const auto source = std::find_if(recordings.cbegin(), recordings.cend(),
                                         [&](const Recording &each) { return each.id == moment.recording; });
        const QByteArray sum = source == recordings.cend() ? QByteArray() : source->sha256;
        list.append(QJsonObject{{u"recording"_s, int(source - recordings.cbegin())},
                                {u"recording_sha256"_s, QString::fromLatin1(sum)},
                                {u"from_frame"_s, moment.fromFrame},
                                {u"to_frame"_s, moment.toFrame.value_or(moment.fromFrame)},
                                {u"heard_permille"_s, heard.permille},
                                {u"unaided_permille"_s, heard.unaidedPermille},
                                {u"aided_permille"_s, heard.aidedPermille}});
    }
    return list;
}

QJsonObject findingJson(const RecordingFinding &finding, const Report &report,
                        const QList<Recording> &recordings)
{
    const RecordingStatement &said = finding.statement;
    QJsonObject json{
        {u"number"_s, findingLabel(finding.number)},
        {u"line"_s, finding.lineNumber},
        {u"version"_s, finding.version},
        {u"state"_s, stateName(stateOf(finding, report))},
        {u"doubt"_s,
         QJsonObject{{u"by"_s, doubterName(said.doubt.raisedBy)},
                     {u"name"_s, said.doubt.name},
                     {u"on"_s, jsonDay(said.doubt.on)},
                     {u"text"_s, said.doubt.words}}},
        {u"sentence"_s, finding.sentence},
        {u"sentence_sha256"_s, QString::fromLatin1(finding.sentenceSha256)},
        {u"moments"_s, momentsJson(finding, recordings)},
        {u"heard_nl"_s, said.dutch},
        {u"rendered_by"_s, renderedByName(said.renderedBy)},
        {u"interpreter"_s, said.interpreter},
        {u"conclusion"_s, recordingConclusionName(said.conclusion)},
        {u"meaning"_s, said.meaning},
        {u"consequence"_s, said.consequence},
        {u"made_by"_s, finding.byName},
        {u"made_at"_s, jsonMoment(finding.at)},
    };
    if (!said.original.isEmpty()) {
        json.insert(u"heard"_s, said.original.text);
        json.insert(u"heard_language"_s, said.original.language);
    }
    return json;
}

/// "B3" or "3"; 0 where it is neither.
int findingNumberIn(const QString &operand)
{
    const QString digits = operand.startsWith(u'B', Qt::CaseInsensitive) ? operand.sliced(1) : operand;
    return std::max(digits.toInt(), 0);
}

Result<Answer> listFindings(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const auto report = desk->office->reports().report(desk->id);
    if (!report)
        return report.error();
    const auto recordings = desk->office->interviews().recordings(desk->id);
    if (!recordings)
        return recordings.error();
    QList<QStringList> rows;
    for (const RecordingFinding &finding : report->recordingFindings)
        rows.append({findingLabel(finding.number), QString::number(finding.lineNumber),
                     recordingConclusionText(finding.statement.conclusion),
                     recordingFindingStateText(stateOf(finding, *report)), finding.byName,
                     finding.statement.dutch.simplified().left(60)});
    const QStringList headings{Texts::tr("Finding"), Texts::tr("Line"),    Texts::tr("Conclusion"),
                               Texts::tr("State"),   Texts::tr("Made by"), Texts::tr("Heard")};
    return Answer{table(headings, rows), {{u"findings"_s, recordingFindingsJson(*report, *recordings)}}};
}

Result<Answer> writeFinding(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = caseWith(**office, request.operands.constFirst());
    if (!id)
        return id.error();
    const auto letter = (*office)->recordingFindings().document(
        *id, findingNumberIn(request.operands.value(1)), request.language());
    if (!letter)
        return letter.error();
    const QString out = request.options.value(u"out"_s);
    if (const auto written = Reports::writePdf(*letter, out); !written)
        return written.error();
    const QString path = QFileInfo(out).absoluteFilePath();
    return Answer{path, {{u"file"_s, path}}};
}

QString findingMisuse(const Request &request)
{
    if (request.options.value(u"out"_s).isEmpty())
        return Texts::tr("Say where the PDF goes with --out F.pdf.");
    if (findingNumberIn(request.operands.value(1)) == 0)
        return Texts::tr("A finding is named by its number within the case, such as B3.");
    return languageMisuse(request);
}

} // namespace

QJsonArray recordingFindingsJson(const Report &report, const QList<Recording> &recordings)
{
    QJsonArray list;
    for (const RecordingFinding &finding : report.recordingFindings)
        list.append(findingJson(finding, report, recordings));
    return list;
}

QList<Command> findingCommands()
{
    return {{u"report findings"_s,
             Texts::tr("lists the findings on the recording of an interview, oldest first"),
             {u"INTERVIEW"_s},
             {},
             listFindings},
            {u"report finding"_s,
             Texts::tr("writes one finding on a recording"),
             {u"CASE"_s, u"NUMBER"_s},
             {languageOption(), outOption(u"F.pdf"_s, Texts::tr("Write PDF/A to this file."))},
             writeFinding,
             findingMisuse}};
}

} // namespace relaas::ctl
