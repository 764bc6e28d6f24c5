#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace relaas {

/// A file in the store, known by its contents.
struct StoredFile
{
    QByteArray sha256; ///< lower-case hexadecimal
    qint64 sizeBytes = 0;
    bool isNew = false; ///< false where the same bytes were there before
};

/// Called with bytes done and bytes in all, from the thread that works.
using CopyProgress = std::function<void(qint64 done, qint64 total)>;

/// Files of the case database, each under the SHA-256 of its bytes, never changed once there. May be used
/// from any thread: it holds nothing but the folder.
class FileStore
{
public:
    explicit FileStore(QString folder) : m_folder(std::move(folder)) { }

    /// Copies a file in. It appears whole, written through to the disk, or not at all; the source is only
    /// read.
    Result<StoredFile> add(const QString &path, const std::stop_token &stop,
                           const CopyProgress &progress) const;
    Result<StoredFile> add(const QByteArray &content) const;

    /// Opens a fresh device on the bytes at each call; null where the file is gone.
    std::function<std::unique_ptr<QIODevice>()> source(const QByteArray &sha256) const;

    bool contains(const QByteArray &sha256) const;

    /// Takes back a file that nothing refers to.
    void discard(const QByteArray &sha256) const;

private:
    QString pathOf(const QByteArray &sha256) const;
    Result<StoredFile> copy(QIODevice &source, const QByteArray &sha256, const std::stop_token &stop,
                            const CopyProgress &progress) const;

    QString m_folder;
};

} // namespace relaas
