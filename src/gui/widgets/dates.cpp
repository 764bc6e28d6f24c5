#include "gui/widgets/dates.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace relaas {

QString dayText(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    // Some locales write a full stop after the short names; in a dense table it is only noise.
    QString text = locale.toString(date, u"ddd d MMM yyyy"_s);
    return text.remove(u'.');
}

QString relativeDay(QDate date, QDate today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return QCoreApplication::translate("relaas::Dates", "today");
    if (days == 1)
        return QCoreApplication::translate("relaas::Dates", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("relaas::Dates", "yesterday");
    if (days > 0)
        return QCoreApplication::translate("relaas::Dates", "in %1 days").arg(days);
    return QCoreApplication::translate("relaas::Dates", "%1 days ago").arg(-days);
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    return dayText(moment.date(), locale) + u' ' + moment.time().toString(u"HH:mm"_s);
}

} // namespace relaas
