#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace relaas {

class Ledger;
class Keys;
using KeysPtr = std::shared_ptr<const Keys>;
struct Backup;

/// A backup as one chooses it.
struct BackupInfo
{
    QString folder; ///< its own; tells it from the others
    QDateTime madeAt; ///< UTC
    QString program; ///< the version that made it
    qint64 bytes = 0; ///< with its stored files, which backups share
    int files = 0;
    int missingFiles = 0; ///< stored files that were gone or damaged before they could be backed up

    bool operator==(const BackupInfo &) const = default;
};

/// Where the backups go.
struct BackupPlace
{
    QString folder;
    bool isOnSameDisk = false; ///< as the case file: one broken disk takes both
};

/// What a check of the case file found: a sentence for each fault.
struct CheckReport
{
    QStringList faults;
    int files = 0; ///< stored files the database knows
    int filesRead = 0;
};

/// What a drill found: the newest backup was put up in a folder of its own, opened and read.
struct DrillReport
{
    BackupInfo backup;
    int filesRead = 0;
    QStringList faults;
};

/// Called with 0 to 1 and what is being done, from the thread that works.
using BackupProgressText = std::function<void(double fraction, const QString &text)>;

/// Work that takes as long as the disk does, to be run on any thread. It holds what it needs, keys too: stop
/// it before the desk is locked.
template<typename T>
using LongWork = std::function<Result<T>(const std::stop_token &stop, const BackupProgressText &progress)>;

/// Backups of the open case file. Each verb is asked for here, on the thread of the office; what it gives is
/// run anywhere; and what came of it is told here again, so that it stands in the log.
class Backups : public QObject
{
    Q_OBJECT

public:
    Backups(const Ledger &ledger, QString storeFolder, QObject *parent = nullptr);

    BackupPlace place() const;
    /// An administrator's. Empty: the usual folder beside the case file. Backups stay where they are.
    Result<void> choosePlace(const QString &folder);

    Result<QList<BackupInfo>> all() const; ///< newest first

    /// Whether an automatic backup is to be made: the first of the day, or half an hour after the last one
    /// when something has been done since. To be asked after signing in and every few minutes.
    bool isDue() const;

    /// A backup, and then the rotation: 12 daily, 10 weekly, 9 monthly; what holds an erased case at most
    /// `daysWithErased` days more. An automatic one needs nobody's permission, one that is asked for is an
    /// administrator's; `folder` names another place than the usual one, where nothing is rotated.
    enum class Occasion { Automatic, Asked };
    Result<LongWork<BackupInfo>> toMake(Occasion occasion, const QString &folder = {}) const;
    Result<void> made(const Result<BackupInfo> &backup);

    /// An administrator's: whether the newest backup can really be restored. Every file of it is opened.
    Result<LongWork<DrillReport>> toDrill() const;
    Result<void> drilled(const Result<DrillReport> &report);

    /// An administrator's: whether the case file is what was written. `readsFiles`: every byte of the stored
    /// files, of the given part of them.
    Result<LongWork<CheckReport>> toCheck(bool readsFiles, int part = 1, int parts = 1) const;
    Result<void> checked(const Result<CheckReport> &report);

    static constexpr int daysWithErased = 30;

signals:
    void changed();

private:
    Result<void> note(const QString &action, const QByteArray &digest = {}) const;

    const Ledger &m_ledger;
    QString m_storeFolder;
};

BackupInfo infoOf(const Backup &backup);

} // namespace relaas
