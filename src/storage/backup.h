#pragma once

#include "core/result.h"
#include "storage/auditstore.h"
#include "storage/filepool.h"

#include <QDateTime>
#include <QList>

namespace relaas {

/// A whole backup, as its manifest tells: the database, the key file, and which sealed files belong to it.
/// Nothing of it is readable without a key of the case file; the manifest is plain and names nobody.
///
/// manifest.json: {"format": 1, "vault", "made" (UTC), "program", "database": {"size", "sha256"}, "log":
/// {"rows", "chain"}, "files": [[name, size, sha256]], "missing": [name]}.
struct Backup
{
    QString folder;
    QDateTime madeAt; ///< UTC, to the millisecond
    QByteArray vaultId; ///< crypto/ids.h
    QString program; ///< the version that made it
    qint64 databaseBytes = 0;
    QByteArray databaseSha256; ///< of the encrypted bytes, lower-case hexadecimal
    AuditHead head; ///< where the log ended
    QList<SealedCopy> files; ///< in the pool of the folder
    QList<QByteArray> missing; ///< sealed files that were gone or damaged before they could be backed up

    QString databasePath() const;
    qint64 bytes() const; ///< with its files, which it shares with other backups

    bool operator==(const Backup &) const = default;
};

/// Reads the manifest in a folder, whatever else lies there.
Result<Backup> readManifest(const QString &folder);

/// The same where database and key file lie beside it; an error for everything that is no whole backup. Looks
/// at names and sizes only.
Result<Backup> readBackup(const QString &folder);

/// Writes its manifest, which makes the folder a backup; through to the disk.
Result<void> writeManifest(const Backup &backup);

} // namespace relaas
