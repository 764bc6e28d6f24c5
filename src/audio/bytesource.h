#pragma once

#include <QIODevice>

#include <functional>
#include <memory>

namespace relaas {

/// Opens the bytes of one recording: each call gives a fresh device, open for reading, seekable, owned by the
/// caller and used on the calling thread only. Null when the bytes cannot be opened. May be called from any
/// thread.
using ByteSource = std::function<std::unique_ptr<QIODevice>()>;

/// The bytes of a plain file, opened for reading only.
ByteSource fileSource(const QString &path);

/// Bytes in memory, shared and never changed.
ByteSource memorySource(const QByteArray &bytes);

} // namespace relaas
