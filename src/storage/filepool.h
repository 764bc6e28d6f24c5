#pragma once

#include "core/result.h"
#include "storage/filestore.h"

#include <QSet>

namespace relaas {

/// A sealed file as anyone can verify it, without a key.
struct SealedCopy
{
    QByteArray name; ///< crypto/ids.h
    qint64 sizeBytes = 0; ///< of the sealed file
    QByteArray sha256; ///< of the sealed bytes, lower-case hexadecimal

    bool operator==(const SealedCopy &) const = default;
};

/// SHA-256 of the bytes of a file, lower-case hexadecimal. Error File where it cannot be read, Cancelled.
Result<QByteArray> sumOf(const QString &path, const std::stop_token &stop = {},
                         const CopyProgress &progress = {});

/// The sealed files of all backups in a folder, each there once: they never change. A file appears whole or
/// not at all. On the same file system it is a hard link, which costs no room; there, what changes the bytes
/// of one changes the other.
class FilePool
{
public:
    explicit FilePool(QString folder) : m_folder(std::move(folder)) { }

    QString pathOf(const QByteArray &name) const;
    bool contains(const SealedCopy &file) const; ///< by name and size

    /// Takes a file in, after its bytes were found to be what the sum says. Damaged where they are not.
    Result<void> take(const QString &path, const SealedCopy &file, const std::stop_token &stop,
                      const CopyProgress &progress) const;

    /// Puts a file where it belongs, under the same condition.
    Result<void> give(const SealedCopy &file, const QString &path, const std::stop_token &stop,
                      const CopyProgress &progress) const;

    Result<void> verify(const SealedCopy &file, const std::stop_token &stop,
                        const CopyProgress &progress) const;

    /// Removes everything but these.
    void keepOnly(const QSet<QByteArray> &names) const;

private:
    QString m_folder;
};

} // namespace relaas
