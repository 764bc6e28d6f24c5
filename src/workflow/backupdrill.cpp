#include "workflow/backupdrill.h"

#include "crypto/ids.h"
#include "storage/restore.h"
#include "storage/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;
const QString drillPrefix = u".drill-"_s;

/// The contents of a stored file, read to the end as the program reads them.
Result<void> opened(const FileStore &files, const StoredFileRow &row, const std::stop_token &stop)
{
    const Error broken{Error::Code::Damaged,
                       Backups::tr("The stored file %1 does not open.").arg(QString::fromLatin1(row.name))};
    const auto source = files.source(row.sha256);
    const auto device = source ? (*source)() : nullptr;
    if (!device)
        return broken;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    QByteArray piece(chunkBytes, Qt::Uninitialized);
    for (qint64 left = device->size(); left > 0;) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const qint64 count = device->read(piece.data(), piece.size());
        if (count <= 0)
            return broken;
        sum.addData(QByteArrayView(piece).first(count));
        left -= count;
    }
    return sum.result().toHex() == row.sha256 ? Result<void>() : broken;
}

/// One after the other, so that no more room is needed than the largest takes.
Result<void> openFiles(const Store &store, const BackupFolder &folder, DrillReport &report,
                       const Backup &backup, const std::stop_token &stop, const BackupProgress &progress)
{
    const auto rows = store.files.rows();
    if (!rows)
        return rows.error();
    qint64 done = 0;
    for (const StoredFileRow &row : *rows) {
        const auto copy = std::find_if(backup.files.begin(), backup.files.end(),
                                       [&](const SealedCopy &file) { return file.name == row.name; });
        auto sound = Result<void>(Error{
            Error::Code::NotFound,
            Backups::tr("The stored file %1 is not in the backup.").arg(QString::fromLatin1(row.name))});
        if (copy != backup.files.end()) {
            sound = folder.pool().give(*copy, store.files.pathOf(row.name), stop, {});
            if (sound)
                sound = opened(store.files, row, stop);
            QFile::remove(store.files.pathOf(row.name));
        }
        if (!sound && sound.error().code == Error::Code::Cancelled)
            return sound;
        if (!sound)
            report.faults += sound.error().text;
        if (!sound && sound.error().code == Error::Code::Damaged)
            QFile::remove(folder.pool().pathOf(row.name));
        ++report.filesRead;
        if (progress)
            progress(BackupStep::Files, ++done, rows->size());
    }
    return {};
}

} // namespace

Result<DrillReport> drillNewest(const QString &storeFolder, const BackupFolder &folder, const KeysPtr &keys,
                                const std::stop_token &stop, const BackupProgress &progress)
{
    const QDir below(storeFolder);
    for (const QFileInfo &left : below.entryInfoList({drillPrefix + u'*'}, QDir::Dirs | QDir::Hidden))
        QDir(left.filePath()).removeRecursively();
    const QList<Backup> backups = folder.backups(keys->vaultId());
    if (backups.isEmpty())
        return Error{Error::Code::NotFound, Backups::tr("There is no backup yet. Make one first.")};
    const auto held = folder.lock();
    if (!held)
        return held.error();
    const Backup &newest = backups.constFirst();
    DrillReport report;
    report.backup = infoOf(newest);
    const QString place = below.filePath(drillPrefix + QString::fromLatin1(randomId()));
    const auto removed = qScopeGuard([&] { QDir(place).removeRecursively(); });
    if (const auto copied = copyBackup(newest, place, true, stop, progress); !copied)
        return copied.error();
    const auto store = Store::open(place, keys);
    if (!store) {
        report.faults += store.error().text;
        return report;
    }
    const auto sound = (*store)->database().check(false, stop);
    if (!sound && sound.error().code == Error::Code::Cancelled)
        return sound.error();
    if (!sound)
        report.faults += sound.error().text;
    if (const auto chain = (*store)->audit.checkChain(); !chain)
        report.faults += chain.error().text;
    if (const auto read = openFiles(**store, folder, report, newest, stop, progress); !read)
        return read.error();
    return report;
}

} // namespace relaas
