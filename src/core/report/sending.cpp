#include "core/report/sending.h"

#include "core/shownday.h"
#include "core/text.h"

#include <QCoreApplication>

namespace relaas {

Result<ReportSending> sentVersion(const Report &version, QDate sentOn, const QString &recipient, UserId by,
                                  const QDateTime &now, QDate today)
{
    if (!version.isFrozen()) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "Sending",
                         "Version %1 of the report is still a draft. Freeze it first: what is sent must "
                         "not change any more.")
                         .arg(version.version)};
    }
    // The moment of freezing is UTC: its day is never later than that of the office.
    if (!sentOn.isValid() || sentOn > today || sentOn < version.frozenAt.date()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "Sending",
                         "Give the day on which the report was sent, between %1, when it was frozen, "
                         "and today.")
                         .arg(shownDay(version.frozenAt.date()))};
    }
    const QString to = cleanedLine(recipient);
    if (to.isEmpty()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Sending", "Say to whom the report was sent.")};
    }
    return ReportSending{version.id, sentOn, to, by, now};
}

} // namespace relaas
