#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace relaas {

/// A row of the log: who did what to which thing, and when. Holds no words of a case; `digest` is the SHA-256
/// of what the thing became, where that can be told.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    UserId user;
    QString login;
    QString role;
    QString action; ///< "view", "create", "change", "submit", "return", "sign", "export", "play", …
    QString object; ///< "casefile", "report", "line", "decision", "recording", …
    qint64 objectId = 0;
    CaseFileId caseFile;
    QByteArray digest;
    QString program; ///< version of the program

    bool operator==(const AuditEntry &) const = default;
};

} // namespace relaas
