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
    QString action; ///< "view", "create", "change", "submit", "return", "sign", "export", "play", "hear", …
    QString object; ///< "casefile", "report", "line", "decision", "recording", …
    qint64 objectId = 0;
    CaseFileId caseFile;
    QByteArray digest;
    QString program; ///< version of the program
    QByteArray chain; ///< chainLink() with the row before it; lower-case hexadecimal

    bool operator==(const AuditEntry &) const = default;
};

/// What ties a row to all before it: SHA-256 over "relaas audit 1", the former link and the row's fields in
/// the order above without id, login and chain; each as UTF-8 behind its length (8 bytes, least significant
/// first), moments in UTC with milliseconds. The first row follows an empty link.
QByteArray chainLink(const QByteArray &former, const AuditEntry &entry);

} // namespace relaas
