#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace relaas {

/// That a version of a report went to somebody: from then on the period for comments runs (Regulation (EU)
/// 2024/1348, article 14(3) and (6)).
struct ReportSending
{
    ReportId report;
    QDate sentOn;
    QString recipient;
    UserId by;
    QDateTime notedAt;

    bool operator==(const ReportSending &) const = default;
};

/// Refuses a draft, a day before it was frozen or in the future, and a sending to nobody.
Result<ReportSending> sentVersion(const Report &version, QDate sentOn, const QString &recipient, UserId by,
                                  const QDateTime &now, QDate today);

} // namespace relaas
