#include "core/report/import/importedreport.h"

#include "core/report/import/textdecoding.h"
#include "core/timecode.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

bool hasCueTimes(QStringView line)
{
    const qsizetype arrow = line.left(100).indexOf(u"-->");
    return arrow > 0 && line.left(arrow).contains(u':') && parsedTimecode(line.left(arrow)).has_value();
}

/// A subtitle file shows its first times within a few lines.
bool isSubRip(QStringView text)
{
    int looked = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (hasCueTimes(line))
            return true;
        if (++looked == 5)
            break;
    }
    return false;
}

bool isWebVtt(QStringView text)
{
    constexpr QStringView mark = u"WEBVTT";
    return text.startsWith(mark) && (text.size() == mark.size() || text.at(mark.size()).isSpace());
}

bool isOTranscribe(const QString &text, const QString &fileName)
{
    if (!QStringView(text).trimmed().startsWith(u'{'))
        return false;
    return fileName.endsWith(u".otr", Qt::CaseInsensitive)
        || QJsonDocument::fromJson(text.toUtf8()).object().contains(u"text"_s);
}

ImportFormat formatOf(const QString &text, const QString &fileName)
{
    if (isWebVtt(text))
        return ImportFormat::WebVtt;
    if (isOTranscribe(text, fileName))
        return ImportFormat::OTranscribe;
    return isSubRip(text) ? ImportFormat::SubRip : ImportFormat::PlainText;
}

Result<ImportedReport> read(const QString &text, ImportFormat format)
{
    switch (format) {
    case ImportFormat::SubRip:
    case ImportFormat::WebVtt:
        return importedSubtitles(text, format);
    case ImportFormat::OTranscribe:
        return importedOTranscribe(text);
    case ImportFormat::PlainText:
    case ImportFormat::Document: // has been unpacked elsewhere: importedDocument()
        break;
    }
    return importedPlainText(text);
}

std::optional<ImportFormat> namedFormat(const QString &fileName)
{
    if (fileName.endsWith(u".srt", Qt::CaseInsensitive))
        return ImportFormat::SubRip;
    if (fileName.endsWith(u".vtt", Qt::CaseInsensitive))
        return ImportFormat::WebVtt;
    if (fileName.endsWith(u".otr", Qt::CaseInsensitive))
        return ImportFormat::OTranscribe;
    return std::nullopt;
}

Error refused(const QString &sentence, const QString &fileName)
{
    return {Error::Code::Invalid, sentence.arg(fileName)};
}

} // namespace

QString importFormatText(ImportFormat format)
{
    switch (format) {
    case ImportFormat::PlainText:
        return QCoreApplication::translate("ReportImport", "plain text");
    case ImportFormat::SubRip:
        return u"SubRip"_s;
    case ImportFormat::WebVtt:
        return u"WebVTT"_s;
    case ImportFormat::OTranscribe:
        return u"oTranscribe"_s;
    case ImportFormat::Document:
        return QCoreApplication::translate("ReportImport", "a Word document");
    }
    return {};
}

Result<ImportedReport> importedReport(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > mostImportedBytes)
        return refused(QCoreApplication::translate("ReportImport",
                                                   "%1 is larger than 64 MB. Split it and import its "
                                                   "parts."),
                       fileName);
    if (isNoText(bytes))
        return refused(QCoreApplication::translate("ReportImport",
                                                   "%1 is no text. Save it as plain text (.txt) and import "
                                                   "that."),
                       fileName);
    const DecodedText decoded = decodedText(bytes);
    const ImportFormat format = formatOf(decoded.text, fileName);
    const auto result = read(decoded.text, format);
    if (!result)
        return Error{result.error().code, u"%1: %2"_s.arg(fileName, result.error().text)};
    ImportedReport report = *result;
    if (const auto named = namedFormat(fileName); named && named != format)
        report.notices.append({0,
                               QCoreApplication::translate("ReportImport",
                                                           "By its name the file is %1, but what stands "
                                                           "in it is %2. It was read as that.")
                                   .arg(importFormatText(*named), importFormatText(format))});
    for (const QString &notice : decoded.notices)
        report.notices.append({0, notice});
    return report;
}

} // namespace relaas
