#include "zip/zipreader.h"

#include "zip/zipentry.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <zlib.h>

namespace relaas {

using namespace Qt::StringLiterals;
using namespace zipformat;

namespace {

constexpr qint64 smallEntry = 1'000'000; // the ratio of less says nothing
constexpr qsizetype longestName = 1000;

Error damaged()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("Zip", "The file is damaged or cut off. Get it anew and try again.")};
}

Error refusedZip(const char *sentence)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Zip", sentence)};
}

bool leadsElsewhere(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName || name.startsWith(u'/') || name.contains(u'\\')
        || name.contains(u':') || name.contains(QChar(0)))
        return true;
    const QStringList parts = name.split(u'/');
    return parts.contains(u".."_s) || parts.contains(u"."_s);
}

/// Raw inflate, RFC 1951; nothing where it is not exactly so long.
std::optional<QByteArray> inflated(QByteArrayView packed, qint64 size)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    QByteArray content(qsizetype(size) + 1, Qt::Uninitialized); // room for one byte too many
    stream.next_in = reinterpret_cast<const Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const bool isDone = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    const bool isExact = qint64(stream.total_out) == size && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!isDone || !isExact)
        return std::nullopt;
    content.truncate(qsizetype(size));
    return content;
}

} // namespace

quint16 ZipReader::at16(qint64 at) const
{
    return qFromLittleEndian<quint16>(m_bytes.constData() + at);
}

quint32 ZipReader::at32(qint64 at) const
{
    return qFromLittleEndian<quint32>(m_bytes.constData() + at);
}

/// The end record is looked for from the back; behind it stands nothing but its own comment.
Result<ZipReader::Directory> ZipReader::directory() const
{
    const qint64 size = m_bytes.size();
    for (qint64 at = size - endRecordSize; at >= std::max<qint64>(0, size - endRecordSize - most16); --at) {
        if (at32(at) != endRecord || at + endRecordSize + at16(at + 20) != size)
            continue;
        const int entries = at16(at + 10);
        const Directory found{at32(at + 16), at, entries};
        if (entries == most16 || at32(at + 12) == most32 || at32(at + 16) == most32)
            return refusedZip(
                QT_TRANSLATE_NOOP("Zip", "The file is larger than a document can be. Save it anew."));
        const bool isWhole =
            at32(at + 4) == 0 && at16(at + 8) == entries && found.from + qint64(at32(at + 12)) == at;
        return isWhole ? Result<Directory>(found) : Result<Directory>(damaged());
    }
    return damaged();
}

/// Where its bytes lie, by its local header, which must name the same.
Result<void> ZipReader::locate(Entry &entry, const QByteArray &name, qint64 end) const
{
    if (entry.header + localHeaderSize > end || at32(entry.header) != localHeader)
        return damaged();
    const qint64 nameAt = entry.header + localHeaderSize;
    entry.data = nameAt + at16(entry.header + 26) + at16(entry.header + 28);
    if (entry.data + entry.packedSize > end || at16(entry.header + 26) != name.size()
        || QByteArrayView(m_bytes).sliced(nameAt, name.size()) != QByteArrayView(name)
        || at16(entry.header + 8) != entry.method)
        return damaged();
    return {};
}

/// Reads one record of the directory; gives where the next begins.
Result<qint64> ZipReader::take(qint64 at, const Directory &directory)
{
    if (at + centralHeaderSize > directory.to || at32(at) != centralHeader)
        return damaged();
    const qint64 nameSize = at16(at + 28);
    const qint64 next = at + centralHeaderSize + nameSize + at16(at + 30) + at16(at + 32);
    if (next > directory.to)
        return damaged();
    if (at16(at + 8) & isEncrypted)
        return refusedZip(
            QT_TRANSLATE_NOOP("Zip", "The file is protected by a password. Save it without and try again."));
    Entry entry{at16(at + 10), at32(at + 16), at32(at + 20), at32(at + 24), at32(at + 42), 0};
    if (entry.method != stored && entry.method != deflated)
        return refusedZip(
            QT_TRANSLATE_NOOP("Zip", "The file is packed in a way that documents are not. Save it anew."));
    if (entry.method == stored && entry.packedSize != entry.size)
        return damaged();
    const QByteArray raw = m_bytes.mid(at + centralHeaderSize, nameSize);
    const QString name = QString::fromUtf8(raw);
    if (leadsElsewhere(name))
        return refusedZip(
            QT_TRANSLATE_NOOP("Zip", "The file holds names that lead elsewhere; it was not opened."));
    if (const auto found = locate(entry, raw, directory.from); !found)
        return found.error();
    m_entries.insert(name, entry);
    m_names.append(name);
    m_folded.append(name.toCaseFolded());
    return next;
}

/// No two of a name, and no two in the same bytes.
Result<void> ZipReader::checkPlaces() const
{
    QStringList folded = m_folded;
    folded.sort();
    if (std::ranges::adjacent_find(folded) != folded.end())
        return refusedZip(
            QT_TRANSLATE_NOOP("Zip", "The file holds two parts of the same name; it was not opened."));
    std::vector<Entry> entries(m_entries.cbegin(), m_entries.cend());
    std::ranges::sort(entries, {}, &Entry::header);
    qint64 end = 0;
    for (const Entry &entry : entries) {
        if (entry.header < end)
            return refusedZip(QT_TRANSLATE_NOOP("Zip", "Parts of the file overlap; it was not opened."));
        end = entry.data + entry.packedSize;
    }
    return {};
}

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const ZipLimits &limits)
{
    ZipReader reader(bytes, limits);
    const auto directory = reader.directory();
    if (!directory)
        return directory.error();
    if (directory->entries > limits.entries)
        return refusedZip(
            QT_TRANSLATE_NOOP("Zip", "The file has more parts than a document has; it was not opened."));
    qint64 at = directory->from;
    for (int i = 0; i < directory->entries; ++i) {
        const auto next = reader.take(at, *directory);
        if (!next)
            return next.error();
        at = *next;
    }
    if (at != directory->to)
        return damaged();
    if (const auto checked = reader.checkPlaces(); !checked)
        return checked.error();
    return reader;
}

QStringList ZipReader::names() const
{
    return m_names;
}

Result<QByteArray> ZipReader::read(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Zip", "The file has no part \"%1\".").arg(name)};
    }
    const bool isBlown =
        found->size >= smallEntry && found->size / std::max<qint64>(found->packedSize, 1) > m_limits.ratio;
    if (found->size > m_limits.entryBytes || isBlown)
        return refusedZip(
            QT_TRANSLATE_NOOP("Zip", "The file would unpack to far more than it is; it was not opened."));
    const QByteArrayView packed = QByteArrayView(m_bytes).sliced(found->data, found->packedSize);
    const auto content =
        found->method == stored ? std::optional(packed.toByteArray()) : inflated(packed, found->size);
    if (!content
        || crc32_z(0, reinterpret_cast<const Bytef *>(content->constData()), size_t(content->size()))
            != found->sum)
        return damaged();
    return *content;
}

} // namespace relaas
