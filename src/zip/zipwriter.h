#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

class QIODevice;

namespace relaas {

/// Writes a ZIP file as ISO/IEC 21320-1 wants it: stored or deflated, no encryption, names in UTF-8. The same
/// content gives the same bytes: every entry is dated 1 January 1980, and nothing tells who wrote it where.
/// Only zlib is needed for that; libzip would bring bzip2, LZMA, Zstandard and GnuTLS into a process that
/// opens files from outside, and minizip, which Debian keeps at 1.1, has faults in its names of files.
class ZipWriter
{
public:
    /// The device is open for writing and outlives the writer.
    explicit ZipWriter(QIODevice &device);

    /// Names have "/" between their parts. Error Invalid: a name twice, or more than a ZIP file of 4 GB
    /// holds.
    Result<void> add(const QString &name, const QByteArray &content);
    /// As it is, for what cannot be made smaller; read twice from its beginning. `taken` is told of each
    /// piece of either reading how many bytes it has. Error File where it cannot be read or is not the same
    /// the second time; Cancelled where a stop was asked: then, as after any error, the file is of no use.
    Result<void> addStored(const QString &name, QIODevice &content, const std::stop_token &stop = {},
                           const std::function<void(qint64 bytes)> &taken = {});
    Result<void> finish(); ///< once, at the end

private:
    struct Entry
    {
        QByteArray name;
        quint16 method = 0;
        quint32 sum = 0;
        quint32 packedSize = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };

    Result<void> begin(const QString &name, Entry &entry);
    Result<void> write(const QByteArray &bytes);
    static QByteArray fields(const Entry &entry);

    QIODevice &m_device;
    QList<Entry> m_entries;
    qint64 m_written = 0;
};

} // namespace relaas
