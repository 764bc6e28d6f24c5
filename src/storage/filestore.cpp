#include "storage/filestore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = qint64(1) << 20;

Error fileError(const QString &text)
{
    return {Error::Code::File, text};
}

Error cancelled()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("FileStore", "Cancelled; nothing was added.")};
}

/// Reads to the end in pieces; `take` may refuse a piece.
template<typename Take>
Result<void> readAll(QIODevice &source, const std::stop_token &stop, Take take)
{
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const qint64 count = source.read(chunk.data(), chunk.size());
        if (count == 0)
            return {};
        if (count < 0) {
            return fileError(
                QCoreApplication::translate("FileStore", "The file cannot be read to its end: %1.")
                    .arg(source.errorString()));
        }
        if (const auto taken = take(QByteArrayView(chunk).first(count)); !taken)
            return taken;
    }
}

} // namespace

Result<StoredFile> FileStore::add(const QString &path, const std::stop_token &stop,
                                  const CopyProgress &progress) const
{
    QFile source(path);
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly)) {
        return fileError(QCoreApplication::translate(
                             "FileStore", "%1 cannot be opened. Check that it is there and may be read.")
                             .arg(QDir::toNativeSeparators(path)));
    }
    const qint64 total = source.size() * 2; // read once for the hash, once for the copy
    qint64 done = 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto hashed = readAll(source, stop, [&](QByteArrayView piece) -> Result<void> {
        hash.addData(piece);
        done += piece.size();
        if (progress)
            progress(done, total);
        return {};
    });
    if (!hashed)
        return hashed.error();
    source.seek(0);
    return copy(source, hash.result().toHex(), stop, [&](qint64 copied, qint64) {
        if (progress)
            progress(done + copied, total);
    });
}

Result<StoredFile> FileStore::add(const QByteArray &content) const
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return copy(source, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), {}, {});
}

Result<StoredFile> FileStore::copy(QIODevice &source, const QByteArray &sha256, const std::stop_token &stop,
                                   const CopyProgress &progress) const
{
    StoredFile file{sha256, source.size(), false};
    if (contains(sha256))
        return file;
    const QString path = pathOf(sha256);
    QSaveFile target(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !target.open(QIODevice::WriteOnly)) {
        return fileError(QCoreApplication::translate(
                             "FileStore", "The store cannot be written at %1. Check the rights on it.")
                             .arg(QDir::toNativeSeparators(m_folder)));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 copied = 0;
    const auto written = readAll(source, stop, [&](QByteArrayView piece) -> Result<void> {
        if (target.write(piece.data(), piece.size()) != piece.size()) {
            return fileError(
                QCoreApplication::translate("FileStore",
                                            "The file could not be copied into the store: %1. Make room "
                                            "and try again.")
                    .arg(target.errorString()));
        }
        hash.addData(piece);
        copied += piece.size();
        if (progress)
            progress(copied, source.size());
        return {};
    });
    if (!written)
        return written.error();
    if (hash.result().toHex() != sha256) {
        return fileError(
            QCoreApplication::translate("FileStore",
                                        "The file changed while it was being copied. Wait until it is "
                                        "finished and add it again."));
    }
    target.setPermissions(QFileDevice::ReadOwner);
    if (!target.commit()) {
        return fileError(
            QCoreApplication::translate("FileStore",
                                        "The file could not be copied into the store: %1. Make room and "
                                        "try again.")
                .arg(target.errorString()));
    }
    file.isNew = true;
    return file;
}

std::function<std::unique_ptr<QIODevice>()> FileStore::source(const QByteArray &sha256) const
{
    return [path = pathOf(sha256)]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return nullptr;
        return file;
    };
}

bool FileStore::contains(const QByteArray &sha256) const
{
    return QFileInfo(pathOf(sha256)).isFile();
}

void FileStore::discard(const QByteArray &sha256) const
{
    QFile file(pathOf(sha256));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // Windows keeps read-only files
    file.remove();
}

QString FileStore::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256);
    return m_folder + u'/' + QStringView(name).first(2) + u'/' + name;
}

} // namespace relaas
