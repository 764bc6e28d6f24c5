#include "core/report/section.h"
#include "ctl/json.h"

#include <QHash>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

using RecordingPlaces = QHash<RecordingId, int>;

QJsonArray jsonOfDiscrepancies(const QList<Discrepancy> &discrepancies)
{
    QJsonArray list;
    for (const Discrepancy &each : discrepancies)
        list.append(
            QJsonObject{{u"type"_s, discrepancyTypeName(each.type)}, {u"weight"_s, weightName(each.weight)}});
    return list;
}

void insertFinding(QJsonObject &json, Verdict verdict, const QString &note,
                   const QList<Discrepancy> &discrepancies)
{
    json.insert(u"verdict"_s, verdictName(verdict));
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    if (!discrepancies.isEmpty())
        json.insert(u"discrepancies"_s, jsonOfDiscrepancies(discrepancies));
}

QJsonObject jsonOfHeard(const HowHeard &heard)
{
    return {{u"permille"_s, heard.permille},
            {u"unaided_permille"_s, heard.unaidedPermille},
            {u"aided_permille"_s, heard.aidedPermille},
            {u"slowest_permille"_s, heard.slowestPermille},
            {u"fastest_permille"_s, heard.fastestPermille},
            {u"aids"_s, QJsonArray::fromStringList(heard.aids)},
            {u"channels"_s, QJsonArray::fromStringList(heard.channels)}};
}

QJsonArray jsonOfVoices(const QList<VoiceSpan> &voices, const RecordingPlaces &places)
{
    QJsonArray list;
    for (const auto &[voice, span] : voices) {
        list.append(QJsonObject{{u"voice"_s, voiceName(voice)},
                                {u"recording"_s, places.value(span.recording, -1)},
                                {u"from_frame"_s, span.fromFrame},
                                {u"to_frame"_s, span.toFrame.value_or(span.fromFrame)}});
    }
    return list;
}

/// What a line carries besides its words and its place; what is not there is left out, as an import has it.
void insertTags(QJsonObject &json, const Line &line, const RecordingPlaces &places)
{
    if (!line.voices.isEmpty())
        json.insert(u"voices"_s, jsonOfVoices(line.voices, places));
    if (!line.quotation.isEmpty())
        json.insert(u"quotation"_s, line.quotation.text);
    if (!line.quotation.language.isEmpty())
        json.insert(u"quotation_language"_s, line.quotation.language);
    if (!line.section.isEmpty())
        json.insert(u"section"_s, line.section);
    if (!line.grounds.isEmpty())
        json.insert(u"grounds"_s, groundsText(line.grounds));
    if (line.isRefused)
        json.insert(u"refused"_s, true);
}

QJsonObject jsonOfCheck(const Check &check, const RecordingPlaces &places)
{
    QJsonObject json{{u"by_name"_s, check.byName},
                     {u"version"_s, check.version},
                     {u"at"_s, jsonMoment(check.at)},
                     {u"text_sha256"_s, QString::fromLatin1(check.textSha256)},
                     {u"recording"_s, places.value(check.anchor.recording, -1)},
                     {u"from_frame"_s, check.anchor.fromFrame},
                     {u"end_frame"_s, check.endFrame}};
    if (check.anchor.toFrame)
        json.insert(u"to_frame"_s, *check.anchor.toFrame);
    if (!check.voices.isEmpty())
        json.insert(u"voices"_s, jsonOfVoices(check.voices, places));
    if (!check.quotationSha256.isEmpty())
        json.insert(u"quotation_sha256"_s, QString::fromLatin1(check.quotationSha256));
    if (check.heard)
        json.insert(u"heard"_s, jsonOfHeard(*check.heard));
    insertFinding(json, check.verdict, check.note, check.discrepancies);
    return json;
}

QJsonObject jsonOfLine(const Line &line, const RecordingPlaces &places, const QList<Check> &checks)
{
    QJsonObject json{
        {u"number"_s, line.number}, {u"type"_s, lineTypeCode(line.type)}, {u"text"_s, line.text}};
    if (line.anchor) {
        json.insert(u"recording"_s, places.value(line.anchor->recording, -1));
        json.insert(u"from_frame"_s, line.anchor->fromFrame);
        if (line.anchor->toFrame)
            json.insert(u"to_frame"_s, *line.anchor->toFrame);
    }
    insertTags(json, line, places);
    const Check *check = standingCheck(line);
    insertFinding(json, verdictOf(line), noteOf(line), check ? check->discrepancies : QList<Discrepancy>());
    if (checks.isEmpty())
        return json;
    QJsonArray history;
    for (const Check &each : checks)
        history.append(jsonOfCheck(each, places));
    json.insert(u"stale"_s, isStale(line));
    json.insert(u"checks"_s, history);
    return json;
}

} // namespace

QJsonObject jsonOf(const Report &report, const QList<Recording> &recordings, const QList<Check> &checks)
{
    RecordingPlaces places;
    for (const Recording &recording : recordings)
        places.insert(recording.id, static_cast<int>(places.size()));
    QHash<int, QList<Check>> history;
    for (const Check &check : checks)
        history[check.lineNumber].append(check);
    QJsonArray lines;
    for (const Line &line : report.lines)
        lines.append(jsonOfLine(line, places, history.value(line.number)));
    return {
        {u"interview"_s, report.interview.value},
        {u"version"_s, report.version},
        {u"frozen_at"_s, jsonMoment(report.frozenAt)},
        {u"recordings"_s, jsonList(recordings)},
        {u"lines"_s, lines},
    };
}

QJsonObject jsonOf(const Coverage &coverage)
{
    return {
        {u"lines"_s, coverage.lines},       {u"checked"_s, coverage.checked},
        {u"agreeing"_s, coverage.agreeing}, {u"stale"_s, coverage.stale},
        {u"unheard"_s, coverage.unheard},   {u"earlier"_s, coverage.earlier},
        {u"cited"_s, coverage.cited},       {u"cited_checked"_s, coverage.citedChecked},
    };
}

} // namespace relaas::ctl
