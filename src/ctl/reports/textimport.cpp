#include "ctl/reports/textimport.h"

#include "core/report/import/placedimport.h"
#include "ctl/desk.h"
#include "ctl/interruption.h"
#include "ctl/texts.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"

#include <QJsonArray>

#include <algorithm>

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
    const QString named = request.options.value(u"recording"_s);
    if (!named.isEmpty()) {
        const auto id = idIn(named);
        if (!id)
            return id.error();
        const auto found = std::ranges::find(recordings, RecordingId{*id}, &Recording::id);
        if (found != recordings.end())
            return std::optional(*found);
        return Error{Error::Code::NotFound,
                     Texts::tr("The interview has no recording %1; report export --json lists those it has.")
                         .arg(named)};
    }
    if (recordings.size() == 1)
        return std::optional(recordings.constFirst());
    if (recordings.size() > 1 && hasTimes(text)) {
        QStringList ids;
        for (const Recording &recording : recordings)
            ids += u"%1 (%2)"_s.arg(recording.id.value).arg(recording.fileName);
        return Error{
            Error::Code::Invalid,
            Texts::tr("Say with --recording which one the times belong to: %1.").arg(ids.join(u", "_s))};
    }
    return std::optional<Recording>();
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
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = idIn(request.options.value(u"interview"_s));
    if (!id)
        return id.error();
    Reports &reports = (*office)->reports();
    const auto report = reports.report(InterviewId{*id});
    if (!report)
        return report.error();
    const auto recordings = (*office)->interviews().recordings(InterviewId{*id});
    if (!recordings)
        return recordings.error();
    const Interruption interruption;
    const auto text = readReportText(request.operands.constFirst(), interruption.token());
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
    return request.options.value(u"interview"_s).isEmpty()
        ? Texts::tr("Say with --interview which interview the text is the report of.")
        : QString();
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
