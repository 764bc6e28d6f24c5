#pragma once

#include "core/report/import/importedreport.h"

#include <optional>

namespace relaas {

/// A line of a text from the clipboard.
struct PastedLine
{
    std::optional<LineType> type; ///< none: it had no label, and takes the type of the line it is put into
    QString text;

    bool operator==(const PastedLine &) const = default;
};

struct PastedLines
{
    QList<PastedLine> lines;
    QList<ImportNotice> notices; ///< what was left out or repaired
};

/// Whether any line of a text begins with the label of a type ("V:", "Antwoord:", "OR:", linelabel.h), so
/// that it is to be read as lines of a report.
bool hasLineLabels(QStringView text);

/// Reads such a text as an imported plain text is read (importedPlainText(), with its limits), but for what
/// stands before the first label: those paragraphs keep no type. Times are left out, with a notice: only an
/// import knows in which recording they lie. Refuses a text of more than mostImportedTurns lines.
Result<PastedLines> pastedLines(const QString &text);

} // namespace relaas
