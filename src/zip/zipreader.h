#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace relaas {

/// What a ZIP file may hold: it comes from outside, and a few kilobytes can unpack to petabytes.
struct ZipLimits
{
    int entries = 1000;
    qint64 entryBytes = 64'000'000; ///< of one entry that is read, unpacked
    qint64 ratio = 200; ///< how much larger such an entry of a megabyte or more may become
};

/// A ZIP file in memory (PKWARE APPNOTE 6.3), read as strictly as ISO/IEC 21320-1 says: one disk, stored or
/// deflated, not encrypted, no ZIP64. All entries are looked at before any is read: names that lead elsewhere
/// ("..", "/", "\", a drive), names twice whatever their case, entries that overlap, and too many of them
/// refuse the whole file. How large an entry becomes is asked of those that are read. Each refusal is one
/// sentence.
class ZipReader
{
public:
    static Result<ZipReader> open(const QByteArray &bytes, const ZipLimits &limits = {});

    QStringList names() const; ///< in the order of the file
    bool contains(const QString &name) const { return m_entries.contains(name); }
    /// NotFound, or Invalid where it is beyond the limits or does not unpack to exactly what the directory
    /// says.
    Result<QByteArray> read(const QString &name) const;

private:
    struct Entry
    {
        quint16 method = 0;
        quint32 sum = 0;
        qint64 packedSize = 0;
        qint64 size = 0;
        qint64 header = 0; ///< where its local header begins
        qint64 data = 0;
    };
    struct Directory
    {
        qint64 from = 0;
        qint64 to = 0;
        int entries = 0;
    };

    ZipReader(const QByteArray &bytes, const ZipLimits &limits) : m_bytes(bytes), m_limits(limits) { }
    Result<Directory> directory() const;
    Result<qint64> take(qint64 at, const Directory &directory);
    Result<void> locate(Entry &entry, const QByteArray &name, qint64 end) const;
    Result<void> checkPlaces() const;
    quint16 at16(qint64 at) const;
    quint32 at32(qint64 at) const;

    QByteArray m_bytes;
    ZipLimits m_limits;
    QHash<QString, Entry> m_entries;
    QStringList m_names;
    QStringList m_folded;
};

} // namespace relaas
