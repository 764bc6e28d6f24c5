#pragma once

#include "core/report/reporttemplate.h"
#include "core/result.h"

#include <QByteArray>

namespace relaas {

/// Reads the template of a report (TOML). Invalid with "file:line: reason" for an unknown key, a missing
/// title or text, a code of the wrong form (isSectionCode()) and one that is there twice.
Result<ReportTemplate> readReportTemplate(const QByteArray &content, const QString &fileName);

/// The template that comes with the program.
Result<ReportTemplate> shippedReportTemplate();

} // namespace relaas
