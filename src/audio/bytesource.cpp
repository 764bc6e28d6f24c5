#include "audio/bytesource.h"

#include <QBuffer>
#include <QFile>

namespace relaas {

ByteSource fileSource(const QString &path)
{
    return [path]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return nullptr;
        return file;
    };
}

ByteSource memorySource(const QByteArray &bytes)
{
    return [bytes]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes); // shared, not copied
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

} // namespace relaas
