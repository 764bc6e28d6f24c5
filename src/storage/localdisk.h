#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace relaas {

/// Names the kind of file system a folder lies on, as the operating system does: "ext4", "nfs4", "NTFS".
using FileSystemKind = std::function<QByteArray(const QString &folder)>;

FileSystemKind systemFileSystemKind();

/// Refuses a folder that is not known to lie on a disk of this computer: over a network, SQLite's locks and
/// its log of changes do not hold (sqlite.org/wal.html, sqlite.org/howtocorrupt.html 2.1). The folder need
/// not exist yet.
Result<void> requireLocalDisk(const QString &folder, const FileSystemKind &kindOf = systemFileSystemKind());

} // namespace relaas
