#include "storage/backupfolder.h"

#include "crypto/ids.h"
#include "storage/backuptexts.h"
#include "storage/databasecopy.h"
#include "storage/durable.h"
#include "storage/store.h"
#include "storage/vaultfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"relaas-"_s;
const QString makingPrefix = u".relaas-making-"_s;
const QString droppingPrefix = u".relaas-dropping-"_s;

QString nameOf(const QDateTime &moment)
{
    return prefix + moment.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
}

/// The folder's own name, links followed, also of one that is still to be made.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const QString parent = info.absolutePath();
    return parent == info.absoluteFilePath() ? parent : realPath(parent) + u'/' + info.fileName();
}

bool isWithin(const QString &folder, const QString &other)
{
    return QString(realPath(folder) + u'/').startsWith(realPath(other) + u'/');
}

Result<void> mayLieThere(const QString &path, const QString &storeFolder)
{
    if (!isWithin(path, storeFolder))
        return {};
    return Error{
        Error::Code::Invalid,
        BackupTexts::tr("Backups cannot lie in the folder of the case file (%1). Choose a folder elsewhere, "
                        "best on another disk.")
            .arg(QDir::toNativeSeparators(path))};
}

Error damagedCopy()
{
    return {
        Error::Code::Damaged,
        BackupTexts::tr("The backup is not what the case file is, and was not kept. Check the disk of the "
                        "backups and try again.")};
}

/// Qt knows a lock as left by its owner only where that was a process of this machine and got as far as
/// writing its name. One that was killed or lost its power before, or a disk from another desk, would be
/// locked for ever. Removing it asks the system's own lock, which ends with the process.
bool isLeftLying(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const auto hasOwner = [&] { return lock.getLockInfo(&process, &host, &program); };
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (hasOwner())
        return host != QSysInfo::machineHostName();
    QThread::msleep(100); // somebody may just be writing it
    return !hasOwner();
}

} // namespace

BackupFolder::BackupFolder(const QString &path) : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
}

FilePool BackupFolder::pool() const
{
    return FilePool(m_path + u"/relaas-files"_s);
}

QList<Backup> BackupFolder::backups(const QByteArray &vaultId) const
{
    QList<Backup> found;
    for (const QFileInfo &folder : QDir(m_path).entryInfoList({prefix + u'*'}, QDir::Dirs)) {
        const auto backup = readBackup(folder.filePath());
        if (backup && (vaultId.isEmpty() || backup->vaultId == vaultId))
            found.append(*backup);
    }
    std::sort(found.begin(), found.end(),
              [](const Backup &one, const Backup &other) { return one.madeAt > other.madeAt; });
    return found;
}

std::optional<Backup> BackupFolder::newest(const QByteArray &vaultId, const QDateTime &notAfter) const
{
    // The names tell the moments.
    QStringList names = QDir(m_path).entryList({prefix + u'*'}, QDir::Dirs, QDir::Name | QDir::Reversed);
    names.removeIf([last = nameOf(notAfter)](const QString &name) { return name > last; });
    for (const QString &name : std::as_const(names)) {
        const auto backup = readBackup(m_path + u'/' + name);
        if (backup && backup->vaultId == vaultId)
            return *backup;
    }
    return std::nullopt;
}

Result<std::unique_ptr<QLockFile>> BackupFolder::lock() const
{
    auto lock = std::make_unique<QLockFile>(m_path + u"/relaas-backup.lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || (isLeftLying(*lock) && lock->removeStaleLockFile() && lock->tryLock(0)))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        return Error{
            Error::Code::Busy,
            BackupTexts::tr("A backup is being made or restored in %1 already. Wait until it is done.")
                .arg(QDir::toNativeSeparators(m_path))};
    }
    return Error{
        Error::Code::File,
        BackupTexts::tr("The folder %1 cannot be written. Choose another for the backups, or ask for the "
                        "right to write there.")
            .arg(QDir::toNativeSeparators(m_path))};
}

void BackupFolder::removeLeftovers() const
{
    const QStringList names{makingPrefix + u'*', droppingPrefix + u'*'};
    for (const QFileInfo &folder : QDir(m_path).entryInfoList(names, QDir::Dirs | QDir::Hidden))
        QDir(folder.filePath()).removeRecursively();
}

Result<void> BackupFolder::mayHold(const QString &storeFolder) const
{
    if (const auto allowed = mayLieThere(m_path, storeFolder); !allowed)
        return allowed;
    QDir().mkpath(m_path);
    const auto held = lock();
    return held || held.error().code == Error::Code::Busy ? Result<void>() : held.error();
}

Result<Backup> BackupFolder::make(const QString &storeFolder, const KeysPtr &keys, const QDateTime &now,
                                  const std::stop_token &stop, const BackupProgress &progress) const
{
    if (const auto allowed = mayLieThere(m_path, storeFolder); !allowed)
        return allowed.error();
    QDir().mkpath(m_path);
    const auto held = lock();
    if (!held)
        return held.error();
    removeLeftovers();
    Backup backup;
    backup.folder = m_path + u'/' + makingPrefix + QString::fromLatin1(randomId());
    backup.madeAt = now.toUTC();
    backup.vaultId = keys->vaultId();
    backup.program = QCoreApplication::applicationVersion();
    const QString making = backup.folder;
    auto made = makeIn(backup, storeFolder, keys, stop, progress);
    if (made)
        made = publish(backup);
    if (!made) {
        QDir(making).removeRecursively();
        return made.error();
    }
    return backup;
}

Result<void> BackupFolder::makeIn(Backup &backup, const QString &storeFolder, const KeysPtr &keys,
                                  const std::stop_token &stop, const BackupProgress &progress) const
{
    const auto vault = readVault(storeFolder);
    if (!vault)
        return vault.error();
    if (!QDir().mkpath(backup.folder))
        return writeError(QFile(backup.folder), backup.folder);
    QFile::setPermissions(backup.folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto source =
        Database::open(databasePath(storeFolder), keys->databaseKey(), Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    QList<StoredFileRow> rows;
    {
        const auto still = ReadTransaction::begin(*source);
        if (!still)
            return still.error();
        const auto head = AuditStore(*source).head();
        const auto known = FileStore({}, keys, *source).rows();
        if (!head || !known)
            return head ? known.error() : head.error();
        backup.head = *head;
        rows = *known;
        const auto copied = copyDatabase(*source, backup.databasePath(), keys->databaseKey(), stop,
                                         [&](qint64 done, qint64 total) {
                                             if (progress)
                                                 progress(BackupStep::Database, done, total);
                                         });
        if (!copied)
            return copied;
    }
    if (const auto taken = takeFiles(backup, storeFolder, rows, stop, progress); !taken)
        return taken;
    if (const auto written = writeVault(backup.folder, *vault); !written)
        return written;
    if (progress)
        progress(BackupStep::Checking, 0, 1);
    const auto sum = sumOf(backup.databasePath(), stop);
    if (!sum)
        return sum.error();
    backup.databaseSha256 = *sum;
    backup.databaseBytes = QFileInfo(backup.databasePath()).size();
    if (const auto sound = checkDatabase(backup, keys, stop); !sound)
        return sound.error().code == Error::Code::Damaged ? damagedCopy() : sound.error();
    return writeManifest(backup);
}

/// Files already in the pool were found good when they came there, and never change.
Result<void> BackupFolder::takeFiles(Backup &backup, const QString &storeFolder,
                                     const QList<StoredFileRow> &rows, const std::stop_token &stop,
                                     const BackupProgress &progress) const
{
    QList<std::pair<QString, SealedCopy>> wanted;
    qint64 total = 0;
    const FilePool stored(storeFolder + u"/files"_s);
    for (const StoredFileRow &row : rows) {
        const QFileInfo here(stored.pathOf(row.name));
        const QFileInfo there(pool().pathOf(row.name));
        const SealedCopy file{row.name, there.exists() ? there.size() : here.size(), row.sealedSha256};
        if (there.exists() && (!here.exists() || here.size() == there.size())) {
            backup.files.append(file);
        } else {
            total += here.size();
            wanted.append({here.filePath(), {row.name, here.size(), row.sealedSha256}});
        }
    }
    qint64 before = 0;
    for (const auto &[path, file] : std::as_const(wanted)) {
        const auto taken = pool().take(path, file, stop, [&](qint64 done, qint64) {
            if (progress)
                progress(BackupStep::Files, before + done, total);
        });
        before += file.sizeBytes;
        const bool isLost =
            !taken && (taken.error().code == Error::Code::Damaged || !QFileInfo(path).isReadable());
        if (isLost)
            backup.missing.append(file.name);
        else if (!taken)
            return taken;
        else
            backup.files.append(file);
    }
    return {};
}

Result<void> BackupFolder::checkDatabase(const Backup &backup, const KeysPtr &keys,
                                         const std::stop_token &stop) const
{
    const auto database = Database::open(backup.databasePath(), keys->databaseKey(), Database::Mode::Archive);
    if (!database)
        return database.error();
    if (const auto sound = database->check(false, stop); !sound)
        return sound;
    const AuditStore log(*database);
    const auto head = log.head();
    if (!head)
        return head.error();
    if (*head != backup.head)
        return damagedCopy();
    return log.checkChain();
}

Result<void> BackupFolder::verifyDatabase(const Backup &backup, const KeysPtr &keys,
                                          const std::stop_token &stop) const
{
    if (backup.vaultId != keys->vaultId()) {
        return Error{Error::Code::NotAllowed,
                     BackupTexts::tr("%1 is a backup of another case file. Choose one of this case file.")
                         .arg(QDir::toNativeSeparators(backup.folder))};
    }
    const auto sum = sumOf(backup.databasePath(), stop);
    if (!sum)
        return sum.error();
    return *sum == backup.databaseSha256 ? checkDatabase(backup, keys, stop) : damagedCopy();
}

Result<void> BackupFolder::verify(const Backup &backup, const KeysPtr &keys, bool withFiles,
                                  const std::stop_token &stop, const BackupProgress &progress) const
{
    if (const auto sound = verifyDatabase(backup, keys, stop); !sound)
        return sound;
    qint64 done = 0;
    const qint64 total = backup.bytes() - backup.databaseBytes;
    for (const SealedCopy &file : backup.files) {
        if (!pool().contains(file)) {
            return Error{Error::Code::Damaged,
                         BackupTexts::tr("The stored file %1 is missing in the backup.")
                             .arg(QString::fromLatin1(file.name))};
        }
        if (withFiles) {
            if (const auto sound = pool().verify(file, stop, {}); !sound)
                return sound;
        }
        done += file.sizeBytes;
        if (progress)
            progress(BackupStep::Checking, done, total);
    }
    return {};
}

/// From here on it is a backup. Two of the same moment get moments after each other.
Result<void> BackupFolder::publish(Backup &backup) const
{
    while (QFileInfo::exists(m_path + u'/' + nameOf(backup.madeAt)))
        backup.madeAt = backup.madeAt.addMSecs(1);
    if (const auto written = writeManifest(backup); !written)
        return written;
    const QString place = m_path + u'/' + nameOf(backup.madeAt);
    if (!flushFolder(backup.folder) || !QDir().rename(backup.folder, place) || !flushFolder(m_path))
        return writeError(QFile(place), place);
    backup.folder = place;
    return {};
}

Result<int> BackupFolder::rotate(const QByteArray &vaultId, const QDateTime &now,
                                 const RotationRule &rule) const
{
    const auto held = lock();
    if (!held)
        return held.error();
    removeLeftovers();
    const QList<Backup> present = backups(vaultId);
    QList<QDateTime> moments;
    for (const Backup &backup : present)
        moments.append(backup.madeAt);
    const Rotation rotation = rotated(moments, now, rule);
    int dropped = 0;
    for (const Backup &backup : present) {
        if (!rotation.drop.contains(backup.madeAt))
            continue;
        // Half of one must not be taken for one.
        const QString dropping = m_path + u'/' + droppingPrefix + QString::fromLatin1(randomId());
        if (QDir().rename(backup.folder, dropping) && QDir(dropping).removeRecursively())
            ++dropped;
    }
    QSet<QByteArray> known;
    for (const QFileInfo &folder : QDir(m_path).entryInfoList({prefix + u'*'}, QDir::Dirs)) {
        if (folder.filePath() == m_path + u"/relaas-files"_s)
            continue;
        const auto backup = readBackup(folder.filePath());
        if (!backup) // perhaps of a newer program: then nobody knows what it needs
            return dropped;
        for (const SealedCopy &file : backup->files)
            known.insert(file.name);
    }
    pool().keepOnly(known);
    return dropped;
}

} // namespace relaas
