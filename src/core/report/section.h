#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace relaas {

/// Whether it may be the code of a section: a digit, then at most seven digits, capitals and dots, such as
/// "1.2", "2F", "4.X". Which codes there are is told by the template (ReportTemplate).
bool isSectionCode(QStringView code);

/// The section in which a line stands: its own, else that of the nearest heading before it that has one;
/// empty where there is none, or no such line.
QString sectionOf(const Report &report, LineId id);

/// The same of all lines, in their order: to be asked for long reports.
QStringList sectionsOf(const Report &report);

constexpr int highestGround = 99;

/// Grounds for asylum as people write them: "M1, M3".
QString groundsText(const QList<int> &grounds);

/// Reads "M1, m3", "1 3" and the like; sorted, each once. Refuses anything else, and numbers below 1 or above
/// highestGround.
Result<QList<int>> groundsFromText(const QString &text);

/// Sorted, each once; refuses numbers as above.
Result<QList<int>> sortedGrounds(QList<int> grounds);

/// Puts a line into a section, or with an empty code back into that of the heading before it. Refuses a code
/// of another form.
Result<Report> withSection(Report report, LineId id, const QString &code);

/// Says which grounds for asylum a line is about; none is allowed.
Result<Report> withGrounds(Report report, LineId id, const QList<int> &grounds);

/// Notes, or takes back, that the applicant refused what the line says or asks.
Result<Report> withRefusal(Report report, LineId id, bool isRefused);

} // namespace relaas
