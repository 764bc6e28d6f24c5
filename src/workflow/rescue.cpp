#include "workflow/rescue.h"

#include "core/access/permission.h"
#include "storage/backupplace.h"
#include "storage/restore.h"
#include "storage/store.h"
#include "storage/storecheck.h"
#include "storage/vaultfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct RescueTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::Rescue)
};

BackupProgress steps(const BackupProgressText &progress)
{
    if (!progress)
        return {};
    return [progress](BackupStep step, qint64 done, qint64 total) {
        progress(total > 0 ? double(done) / double(total) : 0,
                 step == BackupStep::Files ? RescueTexts::tr("Looking at stored files")
                                           : RescueTexts::tr("Copying the backup"));
    };
}

/// Whose keys these are; nobody for those of the recovery sheet.
Result<std::optional<User>> ownerOf(const Database &database, const Keys &keys)
{
    if (!keys.hasSigningKey())
        return std::optional<User>();
    const auto user = UserStore(database).withSlot(keys.slotId());
    if (!user)
        return user.error();
    return std::optional(*user);
}

} // namespace

Rescue::Rescue(QString storeFolder, Clock clock) : m_folder(std::move(storeFolder)), m_clock(std::move(clock))
{
}

Result<void> Rescue::finishInterrupted() const
{
    return finishRestore(m_folder);
}

QString Rescue::backupFolder() const
{
    return backupFolderOf(m_folder);
}

QList<BackupInfo> Rescue::backups(const QString &folder) const
{
    // Where the key file cannot be read nobody knows which case file this was: all are shown.
    const auto vault = readVault(m_folder);
    QList<BackupInfo> list;
    for (const Backup &backup :
         BackupFolder(folder.isEmpty() ? backupFolder() : folder).backups(vault ? vault->id : QByteArray()))
        list.append(infoOf(backup));
    return list;
}

Result<void> Rescue::putBackKeyFile(const BackupInfo &info) const
{
    const auto backup = readBackup(info.folder);
    if (!backup)
        return backup.error();
    return restoreKeyFile(m_folder, *backup, m_clock());
}

Result<void> Rescue::mayRestore(const KeysPtr &keys, const Backup &backup) const
{
    const auto present = Store::open(m_folder, keys, Store::Mode::ReadOnly);
    if (present && (*present)->database().check(true)) {
        const auto user = ownerOf((*present)->database(), *keys);
        if (!user)
            return user.error();
        return *user ? permitted(**user, Permission::KeepBackups) : Result<void>();
    }
    const auto database = Database::open(backup.databasePath(), keys->databaseKey(), Database::Mode::Archive);
    if (!database)
        return database.error();
    const auto user = ownerOf(*database, *keys);
    if (!user)
        return Error{
            Error::Code::NotAllowed,
            RescueTexts::tr("You were no user yet when this backup was made. Let a colleague who was restore "
                            "it, or use the recovery key.")};
    if (*user && !(*user)->isActive)
        return Error{Error::Code::NotAllowed,
                     RescueTexts::tr("%1 is no longer active. Sign in as another user.").arg((*user)->name)};
    return {};
}

Result<RescueReport> Rescue::restore(const KeysPtr &keys, const BackupInfo &info, const std::stop_token &stop,
                                     const BackupProgressText &progress) const
{
    const auto backup = readBackup(info.folder);
    if (!backup)
        return backup.error();
    const BackupFolder folder(QFileInfo(info.folder).absolutePath());
    const auto held = folder.lock();
    if (!held && held.error().code == Error::Code::Busy) // where it cannot be written nobody else is at work
        return held.error();
    if (const auto allowed = mayRestore(keys, *backup); !allowed)
        return allowed.error();
    const auto restored = restoreBackup(m_folder, folder, *backup, keys, m_clock(), stop, steps(progress));
    if (!restored)
        return restored.error();
    RescueReport report{infoOf(*backup), restored->asideFolder, restored->filesPutBack, {}};
    for (const QByteArray &name : restored->filesLost)
        report.filesLost += QString::fromLatin1(name);
    if (const auto noted = note(keys, *backup); !noted)
        return noted.error();
    return report;
}

Result<RescueReport> Rescue::restoreNewest(const KeysPtr &keys, const std::stop_token &stop,
                                           const BackupProgressText &progress) const
{
    const QList<BackupInfo> all = backups();
    for (const BackupInfo &backup : all) {
        auto report = restore(keys, backup, stop, progress);
        if (report || report.error().code != Error::Code::Damaged)
            return report;
    }
    return Error{
        Error::Code::NotFound,
        RescueTexts::tr("There is no sound backup of this case file in %1. Look for one elsewhere and choose "
                        "its folder.")
            .arg(backupFolder())};
}

Result<void> Rescue::note(const KeysPtr &keys, const Backup &backup) const
{
    const auto store = Store::open(m_folder, keys);
    if (!store)
        return store.error();
    const auto user = ownerOf((*store)->database(), *keys);
    auto transaction = Transaction::begin((*store)->database());
    if (!transaction)
        return transaction.error();
    AuditEntry entry;
    entry.at = m_clock();
    if (user && *user) {
        entry.user = (*user)->id;
        entry.role = roleName((*user)->role);
        // The password may have become another since, and with it the key they sign with.
        const auto known = (*store)->users.setSlot((*user)->id, keys->slotId(), keys->publicKey(), m_clock());
        if (!known)
            return known;
    }
    entry.action = u"restore"_s;
    entry.object = u"store"_s;
    entry.digest = backup.databaseSha256;
    entry.program = QCoreApplication::applicationVersion();
    if (const auto added = (*store)->audit.append(entry); !added)
        return added;
    return std::move(transaction).value().commit();
}

Result<CheckReport> Rescue::check(const KeysPtr &keys, bool readsFiles, const std::stop_token &stop,
                                  const BackupProgressText &progress) const
{
    const auto check = checkStore(m_folder, keys, {readsFiles, 1, 1}, stop, [&](qint64 done, qint64 total) {
        if (progress)
            progress(total > 0 ? double(done) / double(total) : 0, RescueTexts::tr("Checking the case file"));
    });
    if (!check)
        return check.error();
    CheckReport report;
    report.files = check->files;
    report.filesRead = check->filesRead;
    for (const StoreFault &fault : check->faults)
        report.faults += fault.text;
    return report;
}

} // namespace relaas
