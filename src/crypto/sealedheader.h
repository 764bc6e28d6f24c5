#pragma once

// Private to this module: where everything lies in a sealed file. The layout is told in crypto/sealedfile.h.

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace relaas {

struct SealedHeader
{
    static constexpr qsizetype bytes = 36;
    static constexpr qsizetype bytesAroundSegment = 24 + 17; ///< secretstream's header; its tag and MAC
    static constexpr qint64 leastSegmentBytes = 64;
    static constexpr qint64 mostSegmentBytes = 16 * 1024 * 1024;
    static constexpr qint64 mostPlainBytes = qint64(1) << 50; ///< so that no sum below can overflow

    qint64 segmentBytes = 0; ///< of plain text in every segment but the last
    qint64 plainBytes = 0;
    QByteArray fileId; ///< crypto/ids.h

    bool isValid() const;
    QByteArray encoded() const;
    static Result<SealedHeader> decoded(const QByteArray &head);

    qint64 segments() const; ///< at least 1: an empty file has one empty segment
    bool isLast(qint64 segment) const { return segment == segments() - 1; }
    qint64 plainBytesOf(qint64 segment) const;
    qint64 placeOf(qint64 segment) const; ///< in the sealed file, in bytes
    qint64 sealedBytes() const
    {
        return placeOf(segments() - 1) + bytesAroundSegment + plainBytesOf(segments() - 1);
    }
};

/// What a segment is bound to: all of the header, and its own number.
QByteArray boundToSegment(const QByteArray &encodedHeader, qint64 segment);

} // namespace relaas
