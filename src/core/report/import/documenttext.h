#pragma once

#include "core/report/import/importedreport.h"

#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// A paragraph of a document of a word processor. Words are text only; a line break is a line feed.
struct DocumentParagraph
{
    QString text;
    std::optional<LineType> type; ///< by its style, where that is one of a report line

    bool operator==(const DocumentParagraph &) const = default;
};

/// The words of a document and how much of it has none.
struct DocumentText
{
    QList<DocumentParagraph> paragraphs; ///< in order, empty ones among them
    qsizetype pictures = 0; ///< and text in frames
    qsizetype notes = 0; ///< footnotes, endnotes and remarks in the margin
    qsizetype deletions = 0; ///< marked as deleted and not yet accepted
    qsizetype hidden = 0; ///< stretches of hidden words, which are among the words
    qsizetype symbols = 0; ///< signs that only a font of its own can show
    qsizetype numbered = 0; ///< paragraphs whose number or bullet the word processor makes
};

/// Reads a document into lines. One that has lines in our own styles gives those alone: the permanent number
/// is dropped, type and time are kept, and a notice counts the paragraphs around them (the cover sheet,
/// notes). Of another the paragraphs are read as lines of plain text. Notices count what has no words; "line"
/// in a notice is the paragraph.
Result<ImportedReport> importedDocument(const DocumentText &document);

} // namespace relaas
