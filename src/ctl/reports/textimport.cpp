#include "ctl/reports/textimport.h"

#include "core/report/import/placedimport.h"
#include "ctl/desk.h"
#include "ctl/interruption.h"
#include "ctl/recordings/named.h"
#include "ctl/store/work.h"
#include "ctl/texts.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"

#include <QJsonArray>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

QString formatCode(ImportFormat format)
{
    switch (format) {
    case ImportFormat::PlainText:
        return u"text"_s;
    case ImportFormat::SubRip:
        return u"srt"_s;
    case ImportFormat::WebVtt:
        return u"vtt"_s;
    case ImportFormat::OTranscribe:
        return u"otr"_s;
    case ImportFormat::Document:
        return u"docx"_s;
    }
    return {};
}

/// The one that was named, or the only one. Where there are several, times are not placed by chance.
Result<std::optional<Recording>> recordingFor(const Request &request, const QList<Recording> &recordings,
                                              const ImportedReport &text)
{
    const auto named = namedRecording(request, recordings);
    if (!named || *named || recordings.isEmpty() || !hasTimes(text))
        return named;
    return whichRecording(recordings);
}

QStringList sentences(const QList<ImportNotice> &notices)
{
    QStringList all;
    for (const ImportNotice &notice : notices)
        all += notice.line > 0 ? Texts::tr("Line %1 of the file: %2").arg(notice.line).arg(notice.text)
                               : notice.text;
    return all;
}

QJsonArray jsonOfNotices(const QList<ImportNotice> &notices)
{
    QJsonArray all;
    for (const ImportNotice &notice : notices)
        all.append(QJsonObject{{u"line"_s, notice.line}, {u"text"_s, notice.text}});
    return all;
}

Result<Answer> importText(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.options.value(u"interview"_s));
    if (!desk)
        return desk.error();
    Reports &reports = desk->office->reports();
    const auto report = reports.report(desk->id);
    if (!report)
        return report.error();
    const auto recordings = desk->office->interviews().recordings(desk->id);
    if (!recordings)
        return recordings.error();
    const Interruption interruption;
    const auto text =
        readReportText(request.operands.constFirst(), interruption.token(),
                       [tell = toldProgress()](double share) { tell(share, Texts::tr("Reading the text")); });
    if (!text)
        return text.error();
    const auto recording = recordingFor(request, *recordings, text->report);
    if (!recording)
        return recording.error();
    const auto added =
        reports.addText(*report, *text, *recording ? std::optional((*recording)->id) : std::nullopt);
    if (!added)
        return added.error();
    const QList<ImportNotice> notices = placedImport(text->report, *recording).notices;
    for (const QString &sentence : sentences(notices))
        tellProgress(sentence);
    const int count = int(text->report.turns.size());
    const int first = added->lastNumber - count + 1;
    return Answer{Texts::tr("%n line(s) of %1 are added, from number %2 on.", nullptr, count)
                      .arg(text->fileName)
                      .arg(first),
                  {{u"file"_s, text->fileName},
                   {u"sha256"_s, QString::fromLatin1(text->sha256)},
                   {u"format"_s, formatCode(text->report.format)},
                   {u"lines"_s, count},
                   {u"first_line"_s, first},
                   {u"notices"_s, jsonOfNotices(notices)}}};
}

QString importTextMisuse(const Request &request)
{
    return missing(request, {u"interview"_s},
                   Texts::tr("Say with --interview which interview the text is the report of."));
}

} // namespace

Command textImportCommand()
{
    return {u"report import"_s,
            Texts::tr("adds the lines of a text to the report of an interview"),
            {u"FILE"_s},
            {{u"interview"_s, Texts::tr("The interview whose report it is."), u"ID"_s},
             {u"recording"_s, Texts::tr("The recording that the times of the text belong to."), u"ID"_s}},
            importText,
            importTextMisuse};
}

} // namespace relaas::ctl
