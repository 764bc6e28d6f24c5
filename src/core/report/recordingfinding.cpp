#include "core/report/recordingfinding.h"

#include "core/fieldhash.h"
#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<Doubter, 4> doubterNames = {{
    {Doubter::Officer, u"officer"},
    {Doubter::Lawyer, u"lawyer"},
    {Doubter::Applicant, u"applicant"},
    {Doubter::Supervisor, u"supervisor"},
}};

constexpr NameTable<RenderedBy, 2> renderedByNames = {{
    {RenderedBy::Officer, u"officer"},
    {RenderedBy::Interpreter, u"interpreter"},
}};

constexpr NameTable<RecordingConclusion, 3> recordingConclusionNames = {{
    {RecordingConclusion::RecordingPrevails, u"recording_prevails"},
    {RecordingConclusion::ReportStands, u"report_stands"},
    {RecordingConclusion::CannotBeMadeOut, u"cannot_be_made_out"},
}};

} // namespace

QString doubterName(Doubter doubter)
{
    return nameIn(doubterNames, doubter);
}

std::optional<Doubter> doubterFromName(QStringView name)
{
    return valueIn(doubterNames, name);
}

QString doubterText(Doubter doubter)
{
    switch (doubter) {
    case Doubter::Officer:
        return QCoreApplication::translate("RecordingFinding", "the officer");
    case Doubter::Lawyer:
        return QCoreApplication::translate("RecordingFinding", "the lawyer");
    case Doubter::Applicant:
        return QCoreApplication::translate("RecordingFinding", "the applicant");
    case Doubter::Supervisor:
        return QCoreApplication::translate("RecordingFinding", "the supervisor");
    }
    return {};
}

QString renderedByName(RenderedBy renderedBy)
{
    return nameIn(renderedByNames, renderedBy);
}

std::optional<RenderedBy> renderedByFromName(QStringView name)
{
    return valueIn(renderedByNames, name);
}

QString renderedByText(RenderedBy renderedBy)
{
    switch (renderedBy) {
    case RenderedBy::Officer:
        return QCoreApplication::translate("RecordingFinding", "by the officer");
    case RenderedBy::Interpreter:
        return QCoreApplication::translate("RecordingFinding", "by an interpreter");
    }
    return {};
}

QString recordingConclusionName(RecordingConclusion conclusion)
{
    return nameIn(recordingConclusionNames, conclusion);
}

std::optional<RecordingConclusion> recordingConclusionFromName(QStringView name)
{
    return valueIn(recordingConclusionNames, name);
}

QString recordingConclusionText(RecordingConclusion conclusion)
{
    switch (conclusion) {
    case RecordingConclusion::RecordingPrevails:
        return QCoreApplication::translate("RecordingFinding", "the recording prevails");
    case RecordingConclusion::ReportStands:
        return QCoreApplication::translate("RecordingFinding", "the report stands");
    case RecordingConclusion::CannotBeMadeOut:
        return QCoreApplication::translate("RecordingFinding", "it cannot be made out");
    }
    return {};
}

QString findingLabel(int number)
{
    return u"B%1"_s.arg(number);
}

QByteArray recordingFindingSha256(const RecordingFinding &finding)
{
    const RecordingStatement &said = finding.statement;
    FieldHash hash;
    hash.add(QByteArray("relaas recording finding 1"));
    hash.add(qint64(finding.number));
    hash.add(qint64(finding.lineNumber));
    hash.add(doubterName(said.doubt.raisedBy));
    hash.add(said.doubt.name);
    hash.add(said.doubt.on.toString(Qt::ISODate));
    hash.add(said.doubt.words);
    hash.add(finding.sentenceSha256);
    hash.add(qint64(said.moments.size()));
    for (qsizetype i = 0; i < said.moments.size(); ++i) {
        const Anchor &moment = said.moments.at(i);
        const HowHeard heard = finding.heard.value(i);
        hash.add(moment.recording.value);
        hash.add(moment.fromFrame);
        hash.add(moment.toFrame.value_or(-1));
        for (const int number : {heard.permille, heard.unaidedPermille, heard.aidedPermille,
                                 heard.slowestPermille, heard.fastestPermille})
            hash.add(qint64(number));
        hash.add(heard.aids.join(u';'));
        hash.add(heard.channels.join(u';'));
    }
    hash.add(said.original.text);
    hash.add(said.original.language);
    hash.add(said.dutch);
    hash.add(renderedByName(said.renderedBy));
    hash.add(said.interpreter);
    hash.add(recordingConclusionName(said.conclusion));
    hash.add(said.meaning);
    hash.add(said.consequence);
    hash.add(finding.by.value);
    hash.add(finding.at.toUTC().toString(Qt::ISODateWithMs));
    return hash.result();
}

} // namespace relaas
