#include "storage/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace relaas {

bool flushToDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

bool flushFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder);
    return true;
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isFlushed = fsync(handle) == 0;
    close(handle);
    return isFlushed;
#endif
}

Error writeError(const QFileDevice &file, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (errno == ENOSPC) {
        return {Error::Code::NoSpace,
                QCoreApplication::translate("Storage",
                                            "The disk is full: %1 was not written. Make room and try "
                                            "again.")
                    .arg(shown)};
    }
    return {Error::Code::File,
            QCoreApplication::translate("Storage",
                                        "%1 could not be written: %2. Check the rights on its folder "
                                        "and the room on the disk.")
                .arg(shown, file.errorString())};
}

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !flushToDisk(file) || !file.commit()
        || !flushFolder(QFileInfo(path).absolutePath()))
        return writeError(file, path);
    return {};
}

} // namespace relaas
