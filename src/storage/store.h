#pragma once

#include "core/result.h"
#include "crypto/keys.h"
#include "storage/auditstore.h"
#include "storage/casestore.h"
#include "storage/checkstore.h"
#include "storage/correctionstore.h"
#include "storage/database.h"
#include "storage/decisionstore.h"
#include "storage/draftstore.h"
#include "storage/erasurestore.h"
#include "storage/filestore.h"
#include "storage/interviewstore.h"
#include "storage/readbackstore.h"
#include "storage/recordingfindingstore.h"
#include "storage/sweepstore.h"
#include "storage/userstore.h"

#include <memory>

namespace relaas {

/// The case file of a desk: one folder with the encrypted database, the sealed files it refers to, and the
/// key file (vaultfile.h). This is the one place where it is opened, with keys that came out of a slot of
/// that key file.
class Store
{
public:
    using Mode = Database::Mode;

    /// Makes the database and the folder of files in a folder that is there and has neither.
    static Result<std::unique_ptr<Store>> create(const QString &folder, const KeysPtr &keys);

    /// Refuses a folder over a network, what cannot be written (unless only reading), and all that Database
    /// refuses. Small databases are read and checked whole; `needsCheck` tells of a larger one.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const KeysPtr &keys,
                                               Mode mode = Mode::ReadWrite);

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const QString &folder() const { return m_folder; }
    const Database &database() const { return m_database; }
    const KeysPtr &keys() const { return m_keys; }

    /// Whether somebody should still run check() on another connection, because opening did not wait for it.
    bool needsCheck() const { return m_needsCheck; }
    bool isReadOnly() const { return m_isReadOnly; }

    /// Reads and checks every page on a connection of its own; any thread, minutes for gigabytes. Damaged
    /// where one is not what was written, Cancelled where a stop was asked before it was done.
    static Result<void> check(const QString &folder, const KeysPtr &keys, const std::stop_token &stop = {});

    const UserStore users{m_database};
    const CaseStore cases{m_database};
    const InterviewStore interviews{m_database};
    const CheckStore checks{m_database};
    const SweepStore sweeps{m_database};
    const ReadBackStore readBacks{m_database};
    const RecordingFindingStore recordingFindings{m_database};
    const CorrectionStore corrections{m_database};
    const DecisionStore decisions{m_database};
    const DraftStore drafts{m_database};
    const AuditStore audit{m_database};
    const ErasureStore erasures{m_database};
    const FileStore files;

private:
    Store(QString folder, KeysPtr keys, Database database);

    QString m_folder;
    KeysPtr m_keys;
    Database m_database;
    bool m_needsCheck = false;
    bool m_isReadOnly = false;
};

QString databasePath(const QString &folder);

} // namespace relaas
