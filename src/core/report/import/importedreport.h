#pragma once

#include "core/report/line.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// A place in the sound as a file gives it, in milliseconds from its beginning. Never ends before or where it
/// begins.
struct ImportedSpan
{
    qint64 fromMs = 0;
    std::optional<qint64> toMs; ///< open where only the beginning is known

    bool operator==(const ImportedSpan &) const = default;
};

/// A line of a report as a text from elsewhere gives it: clean text (core/text.h), never empty.
struct ImportedTurn
{
    LineType type = LineType::Answer;
    QString text;
    std::optional<ImportedSpan> span;
    QString speaker; ///< as the file names them; empty where it does not

    bool operator==(const ImportedTurn &) const = default;
};

/// What was left out or repaired, as a sentence for the user.
struct ImportNotice
{
    int line = 0; ///< of the file, counted from 1; of an oTranscribe file the paragraph; 0: of the whole file
    QString text;

    bool operator==(const ImportNotice &) const = default;
};

enum class ImportFormat { PlainText, SubRip, WebVtt, OTranscribe, Document };

QString importFormatText(ImportFormat format);

/// A text from elsewhere, read into lines. Whatever of it is not in the lines is told in the notices; where
/// there are very many, the last says how many more.
struct ImportedReport
{
    ImportFormat format = ImportFormat::PlainText;
    QList<ImportedTurn> turns; ///< in the order of the file
    QList<ImportNotice> notices; ///< in the order of the file, those of the whole file last
};

inline constexpr qsizetype mostImportedBytes = 64'000'000;
inline constexpr qsizetype mostImportedTurns = 200'000;
inline constexpr qsizetype longestImportedText = 500'000; ///< UTF-16 units: 1 MB; what is longer is cut

/// Reads a text of any of the formats; the content tells which, not the name. UTF-8, UTF-16 and UTF-32 by
/// their byte order marks, else UTF-8, else Windows-1252. Refuses what is too large, what is no text, and
/// what holds no words, naming the file: `fileName` as the user knows it.
///
/// Lines are labelled as in the office: "V:", "Vraag:", "OR:", all codes of lineTypeFromCode(). A line
/// without a label goes on with the type before it; in subtitles, and where there is none, it is an answer,
/// and a notice counts those.
Result<ImportedReport> importedReport(const QByteArray &bytes, const QString &fileName);

/// Lines with labels, numbers ("131.", "r. 131", which are dropped) and times ("[00:41:12]" or
/// "[00:41:12.400]"). What follows without a label belongs to the line before it.
Result<ImportedReport> importedPlainText(const QString &text);

/// SubRip (.srt) and WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format"): one line for each cue and each
/// voice in it. Times that overlap or go back are kept with a notice; where they end before they begin, the
/// words are kept without.
Result<ImportedReport> importedSubtitles(const QString &text, ImportFormat format);

/// oTranscribe (.otr): JSON with HTML in "text", times as <span class="timestamp" data-timestamp="12.34">.
/// One paragraph is read as a line of plain text; scripts and styles are left out.
Result<ImportedReport> importedOTranscribe(const QString &text);

} // namespace relaas
