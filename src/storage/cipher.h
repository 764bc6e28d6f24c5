#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

struct sqlite3;

namespace relaas {

class Secret;

// The seam between Qt's QSQLITE and the SQLite it is bound to: what must be said to that library itself.
// Format: SQLCipher 4 (AES-256-CBC and HMAC-SHA512 for each page), written by SQLite3 Multiple Ciphers.

/// The handle behind an open connection; null for one that is closed or of another driver.
sqlite3 *sqliteHandle(const QSqlDatabase &connection);

/// Refuses unless Qt's driver works with the very SQLite this program was built with, no older than 3.51.3
/// (before it, two connections could lose a commit), able to encrypt, and the only one in the process: two
/// would drop each other's locks on the same file (sqlite.org/howtocorrupt.html 2.2).
Result<void> requireOwnSqlite();

/// Hands over the 32-byte key, before anything is read. No SQL carries it.
Result<void> giveKey(const QSqlDatabase &connection, const Secret &key);

/// Whether pages really pass through the cipher.
bool isEncrypting(const QSqlDatabase &connection);

/// Whether the bytes at the start of a file say that it is a database in clear. Not for a file that is open.
bool hasPlainHeader(const QString &path);

} // namespace relaas
