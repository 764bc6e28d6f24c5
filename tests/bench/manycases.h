#pragma once

#include <QDate>
#include <QString>

namespace relaas::test {

/// A store in `folder` with invented cases, spread over names, nationalities, procedures, stages and
/// deadlines as in an office. The same each time.
void makeManyCases(const QString &folder, int count, QDate today);

/// A caseworker in that store.
QString officerLogin();

} // namespace relaas::test
