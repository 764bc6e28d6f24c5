#include "storage/filepool.h"

#include "storage/backuptexts.h"
#include "storage/durable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1 << 20;

Error unreadable(const QFile &file)
{
    return {Error::Code::File,
            BackupTexts::tr("%1 cannot be read: %2. Check that it is there and may be read.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

Error notWhatWasSealed(const QString &path)
{
    return {
        Error::Code::Damaged,
        BackupTexts::tr("The stored file %1 is not what was sealed.").arg(QDir::toNativeSeparators(path))};
}

/// Reads a file to its end, giving each piece to `use` as well.
Result<QByteArray> summed(const QString &path, const std::stop_token &stop, const CopyProgress &progress,
                          const std::function<bool(const QByteArray &)> &use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const qint64 total = file.size();
    for (qint64 done = 0; done < total;) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const QByteArray piece = file.read(chunkBytes);
        if (piece.isEmpty())
            return unreadable(file);
        sum.addData(piece);
        if (use && !use(piece))
            return QByteArray();
        done += piece.size();
        if (progress)
            progress(done, total);
    }
    return sum.result().toHex();
}

bool linked(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String(), failure);
    return !failure;
}

Result<void> copied(const QString &from, const QString &to, const QByteArray &sha256,
                    const std::stop_token &stop, const CopyProgress &progress)
{
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(target, to);
    const auto sum = summed(from, stop, progress,
                            [&](const QByteArray &piece) { return target.write(piece) == piece.size(); });
    if (!sum)
        return sum.error();
    if (sum->isEmpty() || !target.flush())
        return writeError(target, to);
    if (*sum != sha256)
        return notWhatWasSealed(from);
    target.setPermissions(QFileDevice::ReadOwner);
    if (!flushToDisk(target) || !target.commit())
        return writeError(target, to);
    return {};
}

Result<void> placed(const QString &from, const QString &to, const QByteArray &sha256,
                    const std::stop_token &stop, const CopyProgress &progress)
{
    const QString folder = QFileInfo(to).absolutePath();
    if (!QDir().mkpath(folder))
        return writeError(QFile(to), to);
    const auto sum = sumOf(from, stop, progress);
    if (!sum)
        return sum.error();
    if (*sum != sha256)
        return notWhatWasSealed(from);
    if (!linked(from, to)) {
        if (const auto done = copied(from, to, sha256, stop, progress); !done)
            return done;
    }
    if (!flushFolder(folder) || !flushFolder(QFileInfo(folder).absolutePath()))
        return writeError(QFile(to), to);
    return {};
}

} // namespace

Result<QByteArray> sumOf(const QString &path, const std::stop_token &stop, const CopyProgress &progress)
{
    return summed(path, stop, progress, {});
}

QString FilePool::pathOf(const QByteArray &name) const
{
    const QString file = QString::fromLatin1(name);
    return m_folder + u'/' + QStringView(file).left(2) + u'/' + file;
}

bool FilePool::contains(const SealedCopy &file) const
{
    const QFileInfo info(pathOf(file.name));
    return info.isFile() && info.size() == file.sizeBytes;
}

Result<void> FilePool::take(const QString &path, const SealedCopy &file, const std::stop_token &stop,
                            const CopyProgress &progress) const
{
    const QString target = pathOf(file.name);
    QFile::remove(target); // it has not the size it should have, or nobody would take it in again
    return placed(path, target, file.sha256, stop, progress);
}

Result<void> FilePool::give(const SealedCopy &file, const QString &path, const std::stop_token &stop,
                            const CopyProgress &progress) const
{
    return placed(pathOf(file.name), path, file.sha256, stop, progress);
}

Result<void> FilePool::verify(const SealedCopy &file, const std::stop_token &stop,
                              const CopyProgress &progress) const
{
    const auto sum = sumOf(pathOf(file.name), stop, progress);
    if (!sum)
        return sum.error();
    if (*sum != file.sha256)
        return notWhatWasSealed(pathOf(file.name));
    return {};
}

void FilePool::keepOnly(const QSet<QByteArray> &names) const
{
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (names.contains(file.fileName().toLatin1()))
            continue;
        if (QFile::remove(file.filePath()))
            continue;
        QFile::setPermissions(file.filePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner); // Windows
        QFile::remove(file.filePath());
    }
}

} // namespace relaas
