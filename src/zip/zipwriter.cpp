#include "zip/zipwriter.h"

#include "zip/zipentry.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <zlib.h>

namespace relaas {

using namespace zipformat;

namespace {

constexpr quint16 neededVersion = 20; // deflate and folders
constexpr quint16 firstDay = (1 << 5) | 1; // 1 January 1980 in the calendar of MS-DOS
constexpr qint64 storedPieceBytes = qint64(1) << 20;

void put16(QByteArray &bytes, quint16 value)
{
    bytes.append(char(value & 0xff)).append(char(value >> 8));
}

void put32(QByteArray &bytes, quint32 value)
{
    put16(bytes, quint16(value & 0xffff));
    put16(bytes, quint16(value >> 16));
}

quint32 summed(quint32 sum, const QByteArray &bytes)
{
    return quint32(crc32_z(sum, reinterpret_cast<const Bytef *>(bytes.constData()), size_t(bytes.size())));
}

/// Raw deflate, RFC 1951; empty where it does not make it smaller.
QByteArray deflatedBytes(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(content.constData());
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return isDone && packed.size() < content.size() ? packed : QByteArray();
}

Error tooLarge()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("Zip",
                                        "This is more than fits into a ZIP file of 4 GB. Take less of it.")};
}

Error notRead(const QString &name, const QIODevice &content)
{
    return {Error::Code::File,
            QCoreApplication::translate("Zip", "%1 could not be read for the ZIP file: %2. Try again.")
                .arg(name, content.errorString())};
}

/// Reads all of it, piece by piece; gives its sum.
Result<quint32> readThrough(const QString &name, QIODevice &content, const std::stop_token &stop,
                            const std::function<Result<void>(const QByteArray &)> &take)
{
    if (!content.seek(0))
        return notRead(name, content);
    quint32 sum = 0;
    for (QByteArray piece = content.read(storedPieceBytes); !piece.isEmpty();
         piece = content.read(storedPieceBytes)) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        sum = summed(sum, piece);
        if (const auto taken = take(piece); !taken)
            return taken.error();
    }
    return sum;
}

} // namespace

ZipWriter::ZipWriter(QIODevice &device) : m_device(device) { }

Result<void> ZipWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size()) {
        return Error{
            Error::Code::File,
            QCoreApplication::translate("Zip",
                                        "The ZIP file could not be written: %1. Check the place and the "
                                        "free space.")
                .arg(m_device.errorString())};
    }
    m_written += bytes.size();
    return {};
}

Result<void> ZipWriter::begin(const QString &name, Entry &entry)
{
    entry.name = name.toUtf8();
    const bool isTwice =
        std::ranges::any_of(m_entries, [&](const Entry &each) { return each.name == entry.name; });
    if (isTwice || entry.name.isEmpty() || entry.name.size() >= most16) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Zip", "Nothing can be named \"%1\" in this ZIP file.").arg(name)};
    }
    if (m_written >= most32 || m_entries.size() + 1 >= most16)
        return tooLarge();
    entry.offset = quint32(m_written);
    return {};
}

/// What the local and the central header have in common.
QByteArray ZipWriter::fields(const Entry &entry)
{
    QByteArray bytes;
    put16(bytes, neededVersion);
    put16(bytes, isUtf8);
    put16(bytes, entry.method);
    put16(bytes, 0);
    put16(bytes, firstDay);
    put32(bytes, entry.sum);
    put32(bytes, entry.packedSize);
    put32(bytes, entry.size);
    put16(bytes, quint16(entry.name.size()));
    put16(bytes, 0);
    return bytes;
}

Result<void> ZipWriter::add(const QString &name, const QByteArray &content)
{
    Entry entry;
    if (const auto may = begin(name, entry); !may)
        return may;
    if (content.size() >= qint64(most32))
        return tooLarge();
    const QByteArray packed = deflatedBytes(content);
    const QByteArray &kept = packed.isEmpty() ? content : packed;
    entry.method = packed.isEmpty() ? stored : deflated;
    entry.sum = summed(0, content);
    entry.packedSize = quint32(kept.size());
    entry.size = quint32(content.size());
    QByteArray head;
    put32(head, localHeader);
    if (const auto done = write(head + fields(entry) + entry.name); !done)
        return done;
    if (const auto done = write(kept); !done)
        return done;
    m_entries.append(entry);
    return {};
}

Result<void> ZipWriter::addStored(const QString &name, QIODevice &content, const std::stop_token &stop,
                                  const std::function<void(qint64)> &taken)
{
    Entry entry;
    if (const auto may = begin(name, entry); !may)
        return may;
    const qint64 size = content.size();
    if (size >= qint64(most32))
        return tooLarge();
    entry.size = entry.packedSize = quint32(size);
    const auto tell = [&](const QByteArray &piece) {
        if (taken)
            taken(piece.size());
    };
    // Its sum stands before it, so all of it is read before any of it is written.
    const auto sum = readThrough(name, content, stop, [&](const QByteArray &piece) {
        tell(piece);
        return Result<void>();
    });
    if (!sum)
        return sum.error();
    entry.sum = *sum;
    QByteArray head;
    put32(head, localHeader);
    if (const auto done = write(head + fields(entry) + entry.name); !done)
        return done;
    const qint64 begun = m_written;
    const auto again = readThrough(name, content, stop, [&](const QByteArray &piece) {
        const auto done = write(piece);
        tell(piece);
        return done;
    });
    if (!again)
        return again.error();
    if (m_written - begun != size || *again != *sum)
        return notRead(name, content);
    m_entries.append(entry);
    return {};
}

Result<void> ZipWriter::finish()
{
    const qint64 start = m_written;
    for (const Entry &entry : std::as_const(m_entries)) {
        QByteArray bytes;
        put32(bytes, centralHeader);
        put16(bytes, neededVersion);
        bytes += fields(entry);
        bytes += QByteArray(10, '\0'); // comment, disk, attributes
        put32(bytes, entry.offset);
        if (const auto done = write(bytes + entry.name); !done)
            return done;
    }
    if (m_written >= qint64(most32))
        return tooLarge();
    QByteArray end;
    put32(end, endRecord);
    put32(end, 0); // this disk, and that of the directory
    put16(end, quint16(m_entries.size()));
    put16(end, quint16(m_entries.size()));
    put32(end, quint32(m_written - start));
    put32(end, quint32(start));
    put16(end, 0);
    return write(end);
}

} // namespace relaas
