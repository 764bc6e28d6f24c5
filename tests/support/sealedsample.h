#pragma once

#include "crypto/sealedfile.h"
#include "support/why.h"

#include <QBuffer>
#include <QRandomGenerator>

namespace relaas::test {

/// A buffer that owns its bytes and is open for reading.
inline std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

inline QByteArray randomBytes(QRandomGenerator &random, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// The plain bytes as a sealed file; empty when sealing failed.
inline QByteArray sealedSample(const QByteArray &plain, const FileKeyPtr &key, qint64 segmentBytes = 64)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    SealedFileWriter writer(target, key, plain.size(), segmentBytes);
    return writer.write(plain) && writer.finish() ? target.data() : QByteArray();
}

} // namespace relaas::test
