#pragma once

#include "core/report/import/importedreport.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace relaas {

/// A file with a text from elsewhere, as it was read.
struct ReportText
{
    QString fileName; ///< without the folder
    QByteArray sha256; ///< of its bytes, lower-case hexadecimal
    ImportedReport report;
};

/// Reads a file of any format of importedReport(), or a Word document (letters/docxtext.h). What is refused
/// names the file. May run in any thread; `tell` is told how much was read, from 0 to 1. Cancelled where a
/// stop was asked.
Result<ReportText> readReportText(const QString &path, const std::stop_token &stop = {},
                                  const std::function<void(double)> &tell = {});

} // namespace relaas
