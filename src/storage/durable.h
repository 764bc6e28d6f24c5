#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace relaas {

// What a power cut must not take back: bytes on the disk, and their names in the folder.

/// Waits until what was written to an open file is on the disk. False where the disk refuses.
bool flushToDisk(QFileDevice &file);

/// Waits until names made, renamed or removed in a folder are on the disk. Windows does that by itself.
bool flushFolder(const QString &folder);

/// Puts a small file in its place, whole or not at all, readable by its owner alone. Error File or NoSpace.
Result<void> writeDurably(const QString &path, const QByteArray &content);

/// What went wrong with a file that was being written.
Error writeError(const QFileDevice &file, const QString &path);

} // namespace relaas
