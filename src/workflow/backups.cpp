#include "workflow/backups.h"

#include "storage/backupfolder.h"
#include "storage/backupplace.h"
#include "storage/store.h"
#include "storage/storecheck.h"
#include "workflow/backupdrill.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 200;

/// What keeping the case file itself leaves in the log is no work that needs a backup.
bool isWork(const AuditEntry &entry)
{
    static const QStringList upkeep{u"sign in"_s, u"sign out"_s, u"back up"_s, u"drill"_s, u"check"_s};
    return !upkeep.contains(entry.action);
}

BackupProgress steps(const BackupProgressText &progress)
{
    if (!progress)
        return {};
    return [progress](BackupStep step, qint64 done, qint64 total) {
        const double fraction = total > 0 ? double(done) / double(total) : 0;
        switch (step) {
        case BackupStep::Database:
            progress(fraction, Backups::tr("Copying the case database"));
            break;
        case BackupStep::Files:
            progress(fraction, Backups::tr("Copying stored files"));
            break;
        case BackupStep::Checking:
            progress(fraction, Backups::tr("Checking the backup"));
            break;
        }
    };
}

/// Backups from before an erasure hold what was erased: after some days none of them stays.
Result<RotationRule> ruleAt(const QString &storeFolder, const Keys &keys, const QDateTime &now)
{
    const auto database =
        Database::open(databasePath(storeFolder), keys.databaseKey(), Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const auto erasures = ErasureStore(*database).erasures();
    if (!erasures)
        return erasures.error();
    RotationRule rule;
    for (const QDateTime &moment : *erasures) {
        const QDate next = moment.toUTC().date().addDays(1);
        if (moment.addDays(Backups::daysWithErased) <= now
            && (!rule.notBefore.isValid() || next > rule.notBefore))
            rule.notBefore = next;
    }
    return rule;
}

} // namespace

BackupInfo infoOf(const Backup &backup)
{
    return {backup.folder,
            backup.madeAt,
            backup.program,
            backup.bytes(),
            static_cast<int>(backup.files.size()),
            static_cast<int>(backup.missing.size())};
}

Backups::Backups(const Ledger &ledger, QString storeFolder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_storeFolder(std::move(storeFolder))
{
}

BackupPlace Backups::place() const
{
    const QString folder = backupFolderOf(m_storeFolder);
    return {folder, relaas::isOnSameDisk(folder, m_storeFolder)};
}

Result<void> Backups::choosePlace(const QString &folder)
{
    if (const auto allowed = m_ledger.session().ask(Permission::KeepBackups); !allowed)
        return allowed;
    const QString path = folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!path.isEmpty()) {
        if (const auto usable = BackupFolder(path).mayHold(m_storeFolder); !usable)
            return usable;
    }
    const auto chosen = m_ledger.record({u"choose backup folder"_s, u"store"_s},
                                        [&](Deed &) { return setBackupFolder(m_storeFolder, path); });
    if (chosen)
        emit changed();
    return chosen;
}

Result<QList<BackupInfo>> Backups::all() const
{
    if (const auto allowed = m_ledger.session().ask(Permission::KeepBackups); !allowed)
        return allowed.error();
    QList<BackupInfo> list;
    for (const Backup &backup : BackupFolder(place().folder).backups(m_ledger.store().keys()->vaultId()))
        list.append(infoOf(backup));
    return list;
}

bool Backups::isDue() const
{
    if (!m_ledger.session().isSignedIn())
        return false;
    const QDateTime now = m_ledger.now();
    const auto newest = BackupFolder(place().folder).newest(m_ledger.store().keys()->vaultId(), now);
    if (!newest)
        return true;
    if (!isBackupDue({newest->madeAt}, now))
        return false;
    if (newest->madeAt.toUTC().date() < now.toUTC().date())
        return true;
    const auto rows = m_ledger.store().audit.newest({}, rowsLookedAt);
    return !rows || std::any_of(rows->begin(), rows->end(), [&](const AuditEntry &entry) {
        return entry.id > newest->head.id && isWork(entry);
    });
}

Result<LongWork<BackupInfo>> Backups::toMake(Occasion occasion, const QString &folder) const
{
    if (occasion == Occasion::Asked) {
        if (const auto allowed = m_ledger.session().ask(Permission::KeepBackups); !allowed)
            return allowed.error();
    }
    const bool isUsual = folder.isEmpty();
    return LongWork<BackupInfo>(
        [store = m_storeFolder, keys = m_ledger.store().keys(), now = m_ledger.now(),
         target = BackupFolder(isUsual ? place().folder : folder),
         isUsual](const std::stop_token &stop, const BackupProgressText &progress) -> Result<BackupInfo> {
            const auto backup = target.make(store, keys, now, stop, steps(progress));
            if (!backup)
                return backup.error();
            if (isUsual) {
                const auto rule = ruleAt(store, *keys, now);
                if (!rule)
                    return rule.error();
                if (const auto rotated = target.rotate(keys->vaultId(), now, *rule); !rotated)
                    return rotated.error();
            }
            return infoOf(*backup);
        });
}

Result<void> Backups::made(const Result<BackupInfo> &backup)
{
    if (!backup && backup.error().code == Error::Code::Cancelled)
        return {};
    emit changed();
    return note(backup ? u"back up"_s : u"back up failed"_s);
}

Result<LongWork<DrillReport>> Backups::toDrill() const
{
    if (const auto allowed = m_ledger.session().ask(Permission::KeepBackups); !allowed)
        return allowed.error();
    return LongWork<DrillReport>([store = m_storeFolder, keys = m_ledger.store().keys(),
                                  folder = BackupFolder(place().folder)](const std::stop_token &stop,
                                                                         const BackupProgressText &progress) {
        return drillNewest(store, folder, keys, stop, steps(progress));
    });
}

Result<void> Backups::drilled(const Result<DrillReport> &report)
{
    if (!report && report.error().code == Error::Code::Cancelled)
        return {};
    return note(report && report->faults.isEmpty() ? u"drill"_s : u"drill failed"_s);
}

Result<LongWork<CheckReport>> Backups::toCheck(bool readsFiles, int part, int parts) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::KeepBackups); !allowed)
        return allowed.error();
    return LongWork<CheckReport>(
        [store = m_storeFolder, keys = m_ledger.store().keys(),
         scope = StoreCheckScope{readsFiles, part, parts}](
            const std::stop_token &stop, const BackupProgressText &progress) -> Result<CheckReport> {
            const auto check = checkStore(store, keys, scope, stop, [&](qint64 done, qint64 total) {
                if (progress)
                    progress(double(done) / double(std::max<qint64>(1, total)), tr("Checking the case file"));
            });
            if (!check)
                return check.error();
            CheckReport report;
            report.files = check->files;
            report.filesRead = check->filesRead;
            for (const StoreFault &fault : check->faults)
                report.faults += fault.text;
            return report;
        });
}

Result<void> Backups::checked(const Result<CheckReport> &report)
{
    if (!report && report.error().code == Error::Code::Cancelled)
        return {};
    return note(report && report->faults.isEmpty() ? u"check"_s : u"check failed"_s);
}

Result<void> Backups::note(const QString &action, const QByteArray &digest) const
{
    return m_ledger.note({action, u"store"_s, 0, {}, digest});
}

} // namespace relaas
