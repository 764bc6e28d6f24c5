#include "storage/restore.h"

#include "crypto/ids.h"
#include "storage/backuptexts.h"
#include "storage/durable.h"
#include "storage/openfiles.h"
#include "storage/store.h"
#include "storage/vaultfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString preparedPrefix = u"restoring-"_s;
const QString asidePrefix = u"damaged-"_s;
const QStringList keyFiles{u"vault.json"_s, u"vault.json.bak"_s};
const QStringList databaseFiles{u"relaas.db"_s, u"relaas.db-wal"_s, u"relaas.db-shm"_s,
                                u"relaas.db-journal"_s};

QString planPath(const QString &storeFolder)
{
    return storeFolder + u"/restore.json"_s;
}

QString asideName(const QString &storeFolder, const QDateTime &now)
{
    QDateTime moment = now.toUTC();
    const auto name = [&]() -> QString {
        return asidePrefix + moment.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    };
    while (QFileInfo::exists(storeFolder + u'/' + name()))
        moment = moment.addMSecs(1);
    return name();
}

/// Renames within the case file's folder; what is not there needs no renaming.
Result<void> moved(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    QDir().mkpath(QFileInfo(to).absolutePath());
    QFile file(from);
    if (file.rename(to))
        return {};
    return writeError(file, from);
}

/// Keeps aside the sealed files that the backup does not know: without the rows of the present database they
/// would be swept away.
Result<void> moveUnknownFiles(const QString &storeFolder, const QSet<QByteArray> &known, const QString &aside)
{
    const QString root = storeFolder + u"/files"_s;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList unknown;
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (!known.contains(file.fileName().toLatin1()))
            unknown.append(file.filePath());
    }
    for (const QString &path : std::as_const(unknown)) {
        if (const auto done = moved(path, aside + u"/files"_s + path.mid(root.size())); !done)
            return done;
    }
    return {};
}

/// Every step may have been done before: what is prepared is moved last, and tells by being gone.
Result<void> putInPlace(const QString &storeFolder, const QString &prepared, const QString &aside)
{
    QDir().mkpath(aside);
    if (QFileInfo::exists(prepared + u"/relaas.db"_s)) {
        if (const auto backup = readManifest(prepared)) {
            QSet<QByteArray> known;
            for (const SealedCopy &file : backup->files)
                known.insert(file.name);
            if (const auto done = moveUnknownFiles(storeFolder, known, aside); !done)
                return done;
        }
        for (const QString &name : databaseFiles) {
            if (const auto done = moved(storeFolder + u'/' + name, aside + u'/' + name); !done)
                return done;
        }
    }
    for (const QString &name : QStringList{u"relaas.db"_s} + keyFiles) {
        const QString from = prepared + u'/' + name;
        const QString to = storeFolder + u'/' + name;
        if (!QFileInfo::exists(from))
            continue;
        if (const auto done = moved(to, aside + u'/' + name); !done)
            return done;
        if (const auto done = moved(from, to); !done)
            return done;
    }
    if (!flushFolder(aside) || !flushFolder(storeFolder))
        return writeError(QFile(storeFolder), storeFolder);
    QDir(prepared).removeRecursively();
    QFile::remove(planPath(storeFolder));
    flushFolder(storeFolder);
    return {};
}

Result<void> putBack(const QString &storeFolder, const BackupFolder &folder, const Backup &backup,
                     const QString &aside, Restored &restored, const std::stop_token &stop,
                     const BackupProgress &progress)
{
    const QString filesFolder = storeFolder + u"/files"_s;
    const FilePool stored(filesFolder);
    qint64 done = 0;
    const qint64 total = backup.bytes() - backup.databaseBytes;
    for (const SealedCopy &file : backup.files) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const QString path = stored.pathOf(file.name);
        const auto sound = stored.contains(file) ? stored.verify(file, stop, {})
                                                 : Result<void>(Error{Error::Code::Damaged, {}});
        if (!sound && sound.error().code == Error::Code::Cancelled)
            return sound;
        if (!sound && !folder.pool().verify(file, stop, {})) {
            restored.filesLost.append(file.name); // the bytes that are there may still be worth something
        } else if (!sound) {
            const QString kept = aside + u"/files"_s + path.mid(filesFolder.size());
            if (const auto away = moved(path, kept); !away)
                return away;
            if (const auto given = folder.pool().give(file, path, stop, {}); !given)
                return given;
            ++restored.filesPutBack;
        }
        done += file.sizeBytes;
        if (progress)
            progress(BackupStep::Files, done, total);
    }
    return {};
}

/// Whether the key file in place opens the same case file: then its newer passwords stay.
bool keepsKeyFile(const QString &storeFolder, const Backup &backup)
{
    const auto present = readVault(storeFolder);
    return present && present->id == backup.vaultId && QFileInfo::exists(vaultPath(storeFolder));
}

} // namespace

Result<void> copyBackup(const Backup &backup, const QString &target, bool withKeyFile,
                        const std::stop_token &stop, const BackupProgress &progress)
{
    if (!QDir().mkpath(target))
        return writeError(QFile(target), target);
    QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile from(backup.databasePath());
    QFile to(databasePath(target));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return writeError(to, to.fileName());
    to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    while (!from.atEnd()) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const QByteArray piece = from.read(1 << 20);
        if (piece.isEmpty() || to.write(piece) != piece.size())
            return writeError(to, to.fileName());
        if (progress)
            progress(BackupStep::Database, from.pos(), backup.databaseBytes);
    }
    if (!flushToDisk(to))
        return writeError(to, to.fileName());
    to.close();
    const auto sum = sumOf(databasePath(target), stop);
    if (!sum)
        return sum.error();
    if (*sum != backup.databaseSha256)
        return Error{Error::Code::Damaged, BackupTexts::tr("The backup changed while it was being copied.")};
    if (withKeyFile) {
        const auto vault = readVault(backup.folder);
        if (!vault)
            return vault.error();
        if (const auto written = writeVault(target, *vault); !written)
            return written;
    }
    Backup copy = backup;
    copy.folder = target;
    return writeManifest(copy);
}

Result<Restored> restoreBackup(const QString &storeFolder, const BackupFolder &folder, const Backup &backup,
                               const KeysPtr &keys, const QDateTime &now, const std::stop_token &stop,
                               const BackupProgress &progress)
{
    if (isInUse(databasePath(storeFolder))) {
        return Error{
            Error::Code::Busy,
            BackupTexts::tr("The case file is open in a program. Close it there, then restore the backup.")};
    }
    if (const auto finished = finishRestore(storeFolder); !finished)
        return finished.error();
    if (const auto sound = folder.verifyDatabase(backup, keys, stop); !sound)
        return sound.error();
    Restored restored;
    const QString aside = asideName(storeFolder, now);
    restored.asideFolder = storeFolder + u'/' + aside;
    const QString prepared = preparedPrefix + QString::fromLatin1(randomId());
    const QString preparedPath = storeFolder + u'/' + prepared;
    const bool keeps = keepsKeyFile(storeFolder, backup);
    const auto ready = [&]() -> Result<void> {
        if (const auto copied = copyBackup(backup, preparedPath, !keeps, stop, progress); !copied)
            return copied;
        return putBack(storeFolder, folder, backup, restored.asideFolder, restored, stop, progress);
    }();
    if (!ready) {
        QDir(preparedPath).removeRecursively();
        return ready.error();
    }
    if (keeps) { // it stays, and what lies aside can be opened without it
        QDir().mkpath(restored.asideFolder);
        QFile::copy(vaultPath(storeFolder), restored.asideFolder + u"/vault.json"_s);
    }
    const QJsonObject plan{{u"prepared"_s, prepared}, {u"aside"_s, aside}};
    if (const auto planned = writeDurably(planPath(storeFolder), QJsonDocument(plan).toJson()); !planned)
        return planned.error();
    if (const auto placed = putInPlace(storeFolder, preparedPath, restored.asideFolder); !placed)
        return placed.error();
    return restored;
}

Result<void> finishRestore(const QString &storeFolder)
{
    const QDir folder(storeFolder);
    QFile file(planPath(storeFolder));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        const QString prepared = plan.value(u"prepared"_s).toString();
        const QString aside = plan.value(u"aside"_s).toString();
        if (prepared.startsWith(preparedPrefix) && aside.startsWith(asidePrefix) && !prepared.contains(u'/')
            && !aside.contains(u'/'))
            return putInPlace(storeFolder, folder.filePath(prepared), folder.filePath(aside));
    }
    for (const QFileInfo &left : folder.entryInfoList({preparedPrefix + u'*'}, QDir::Dirs))
        QDir(left.filePath()).removeRecursively();
    return {};
}

Result<void> restoreKeyFile(const QString &storeFolder, const Backup &backup, const QDateTime &now)
{
    const auto vault = readVault(backup.folder);
    if (!vault)
        return vault.error();
    if (const auto present = readVault(storeFolder); present && present->id == vault->id)
        return {};
    const QString aside = storeFolder + u'/' + asideName(storeFolder, now);
    for (const QString &name : keyFiles) {
        if (const auto done = moved(storeFolder + u'/' + name, aside + u'/' + name); !done)
            return done;
    }
    return writeVault(storeFolder, *vault);
}

} // namespace relaas
