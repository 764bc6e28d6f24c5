#pragma once

#include <QString>

namespace relaas {

/// What the log calls an action or an object ("sign in refused", "casefile"), in the user's language. A code
/// this program does not know is shown as it is.
QString auditActionText(const QString &code);
QString auditObjectText(const QString &code);
bool knowsAuditObject(const QString &code);

} // namespace relaas
