#pragma once

#include <QLocale>

class QDate;
class QDateTime;

namespace relaas {

/// "di 24 nov 2026": weekday, day, month and year in the words of the locale; empty for an invalid date.
QString dayText(QDate date, const QLocale &locale = {});

/// "today", "tomorrow", "in 5 days", "yesterday", "5 days ago", in the language of the program.
QString relativeDay(QDate date, QDate today);

/// "di 24 nov 2026 10:42".
QString momentText(const QDateTime &moment, const QLocale &locale = {});

} // namespace relaas
