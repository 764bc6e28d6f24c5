#pragma once

#include "core/letter/letter.h"
#include "core/result.h"

#include <QByteArray>

namespace relaas {

/// The letter for a word processor: WordprocessingML in an Open Packaging container (ECMA-376, parts 1 and 2,
/// transitional). Headings, lists, tables with a header row and the language are told by structure, so that a
/// screen reader knows them; words from the right are runs of their own.
///
/// A line of a report is a paragraph in the style of its type, "Relaas V", with "number TAB [time] TAB V: TAB
/// words": the permanent number, never one that the word processor counts. Pages are not fixed, so rows are
/// not counted; what is named by page is the PDF. docxtext.h reads it back.
///
/// The same letter gives the same bytes; nothing tells who wrote it when but what the letter says. Invalid
/// for a letter without blocks; File where it cannot be written: it appears whole or not at all. May run in
/// any thread.
Result<QByteArray> docxOf(const Letter &letter);
Result<void> writeDocx(const Letter &letter, const QString &path);

} // namespace relaas
