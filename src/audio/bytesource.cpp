#include "audio/bytesource.h"

#include "audio/texts.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace relaas {

ByteSource fileSource(const QString &path)
{
    return [path]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>(path);
        if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
            return nullptr;
        return file;
    };
}

Result<ByteSource> soundFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(AudioTexts::tr("There is no such file; check its name and the folder it is in."));
    if (info.isDir())
        return fileError(AudioTexts::tr("This is a folder; choose the recording inside it."));
    if (!info.isFile())
        return fileError(
            AudioTexts::tr("This is a device or a pipe, not a file; save the sound as a file first."));
    ByteSource source = fileSource(path);
    if (!source())
        return unopened();
    return source;
}

FileState FileState::of(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    return {info.size(), info.lastModified(), info.birthTime()};
}

QString changeSince(const FileState &before, const QString &path)
{
    const FileState now = FileState::of(path);
    if (now == before)
        return {};
    if (now.sizeBytes < 0)
        return AudioTexts::tr("The file is no longer there; put it back, or use the copy in the case file.");
    if (now.sizeBytes > before.sizeBytes && now.madeAt == before.madeAt)
        return AudioTexts::tr("The file has grown since it was opened, perhaps because it is still being "
                              "recorded; open it again when it is finished.");
    return AudioTexts::tr("The file is no longer the one that was opened; open it again.");
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
