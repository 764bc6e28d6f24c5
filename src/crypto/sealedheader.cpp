#include "crypto/sealedheader.h"

#include "crypto/ids.h"
#include "crypto/sodium.h"
#include "crypto/texts.h"

namespace relaas {

static_assert(SealedHeader::bytesAroundSegment
              == crypto_secretstream_xchacha20poly1305_HEADERBYTES
                  + crypto_secretstream_xchacha20poly1305_ABYTES);

namespace {

constexpr QByteArrayView magic = "RLSF";
constexpr quint32 formatVersion = 1;

Error noSealedFile()
{
    return invalidError(
        CryptoTexts::tr("This stored file was not sealed by this program, or its beginning was "
                        "overwritten; restore it from a backup."));
}
} // namespace

bool SealedHeader::isValid() const
{
    return segmentBytes >= leastSegmentBytes && segmentBytes <= mostSegmentBytes && plainBytes >= 0
        && plainBytes <= mostPlainBytes && isRandomId(fileId);
}

QByteArray SealedHeader::encoded() const
{
    return magic.toByteArray() + littleEndian(formatVersion) + littleEndian(quint32(segmentBytes))
        + littleEndian(quint64(plainBytes)) + QByteArray::fromHex(fileId);
}

Result<SealedHeader> SealedHeader::decoded(const QByteArray &head)
{
    if (head.size() != bytes || !head.startsWith(magic))
        return noSealedFile();
    const char *place = head.constData();
    const auto version = qFromLittleEndian<quint32>(place + 4);
    if (version > formatVersion)
        return invalidError(
            CryptoTexts::tr("This stored file was sealed by a newer version of the program; install "
                            "that version to open it."));
    SealedHeader header;
    header.segmentBytes = qFromLittleEndian<quint32>(place + 8);
    header.plainBytes = qFromLittleEndian<qint64>(place + 12);
    header.fileId = head.mid(20).toHex();
    if (version != formatVersion || !header.isValid())
        return noSealedFile();
    return header;
}

qint64 SealedHeader::segments() const
{
    return qMax<qint64>(1, (plainBytes + segmentBytes - 1) / segmentBytes);
}

qint64 SealedHeader::plainBytesOf(qint64 segment) const
{
    return qMin(segmentBytes, plainBytes - segment * segmentBytes);
}

qint64 SealedHeader::placeOf(qint64 segment) const
{
    return bytes + segment * (segmentBytes + bytesAroundSegment);
}

QByteArray boundToSegment(const QByteArray &encodedHeader, qint64 segment)
{
    return encodedHeader + littleEndian(quint64(segment));
}

} // namespace relaas
