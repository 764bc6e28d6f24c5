#pragma once

#include <QString>

#include <optional>

namespace relaas {

/// How an application is examined: Regulation (EU) 2024/1348 articles 35 to 45, the Asylum and Migration
/// Management Regulation, and what went before them.
enum class Procedure { Regular, Accelerated, Border, Admissibility, Ammr, Legacy, Campaign2023 };

/// "accelerated": the name in rows, exchange files and law packs.
QString procedureName(Procedure procedure);
std::optional<Procedure> procedureFromName(QStringView name);

/// The procedure in the user's language, as the office calls it.
QString procedureText(Procedure procedure);

} // namespace relaas
