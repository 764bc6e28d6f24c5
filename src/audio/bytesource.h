#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QIODevice>

#include <functional>
#include <memory>

namespace relaas {

/// Opens the bytes of one recording: each call gives a fresh device, open for reading, seekable, owned by the
/// caller and used on the calling thread only. Null when the bytes cannot be opened. May be called from any
/// thread.
using ByteSource = std::function<std::unique_ptr<QIODevice>()>;

/// The bytes of a plain file, opened for reading only. A folder, a device or a pipe is not opened: reading it
/// could wait for ever.
ByteSource fileSource(const QString &path);

/// As fileSource, where it can be opened now. Errors, without the file's name: not there, a folder, a device
/// or pipe, not readable.
Result<ByteSource> soundFile(const QString &path);

/// What a file was at one moment, to tell later whether it still is that: reading goes on for hours, and a
/// recorder or a network drive may change the file meanwhile.
struct FileState
{
    qint64 sizeBytes = -1; ///< -1: not there
    QDateTime modifiedAt;
    QDateTime madeAt; ///< invalid where the file system does not keep it

    static FileState of(const QString &path);
    bool operator==(const FileState &) const = default;
};

/// What has happened to the file since: it grew, it is gone, it is another one. One sentence without its
/// name; empty where nothing has.
QString changeSince(const FileState &before, const QString &path);

/// Bytes in memory, shared and never changed.
ByteSource memorySource(const QByteArray &bytes);

} // namespace relaas
