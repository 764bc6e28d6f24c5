#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace relaas {

/// A day as the user's language writes it in short: "12-06-2026".
inline QString shownDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace relaas
