#pragma once

#include "core/result.h"
#include "crypto/keyslot.h"
#include "crypto/recoverykey.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace relaas {

/// Which keys open a case file: vault.json beside the database, with vault.json.bak as its twin. It holds the
/// data key sealed in one slot for each user and in one for the recovery key, and names nobody. Without it
/// nothing in the folder can ever be read again, so it is part of every backup.
///
/// JSON: {"format": 1, "id", "made" (UTC), "demonstration", "recovery": {"id", "nonce", "sealed"}, "slots":
/// [{"id", "login", "salt", "operations", "memory", "nonce", "sealed"}]}; bytes in base64, ids in
/// hexadecimal.
struct VaultFile
{
    QByteArray id; ///< crypto/ids.h
    QDateTime madeAt;
    bool isDemonstration = false; ///< invented people: the sign-in page may tell the passwords
    RecoverySlot recovery;
    QList<KeySlot> keySlots;

    /// The slot of this login; null where there is none.
    const KeySlot *slotOf(const QString &login) const;
    void put(const KeySlot &slot); ///< in place of the one with the same id, or as a new one
    void remove(const QByteArray &slotId);

    bool operator==(const VaultFile &) const = default;
};

QString vaultPath(const QString &folder);

/// Whether a case file is, or has been, in this folder.
bool hasVault(const QString &folder);

/// Reads vault.json, or its twin where that is missing or damaged. NotFound: there is neither; Damaged:
/// neither can be read; Storage: made by a newer program.
Result<VaultFile> readVault(const QString &folder);

/// Writes both, each whole or not at all, through to the disk: at every moment one of the two is good.
Result<void> writeVault(const QString &folder, const VaultFile &vault);

} // namespace relaas
