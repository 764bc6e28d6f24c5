#include "storage/openfiles.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace relaas {

namespace {

struct OpenFiles
{
    QMutex mutex;
    QHash<QString, int> count;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

} // namespace

void noteOpened(const QString &path)
{
    const QMutexLocker lock(&openFiles().mutex);
    ++openFiles().count[path];
}

void noteClosed(const QString &path)
{
    const QMutexLocker lock(&openFiles().mutex);
    if (--openFiles().count[path] <= 0)
        openFiles().count.remove(path);
}

bool isOpenHere(const QString &path)
{
    const QMutexLocker lock(&openFiles().mutex);
    return openFiles().count.contains(path);
}

#ifdef Q_OS_WIN
bool isInUse(const QString &path)
{
    if (isOpenHere(path))
        return true;
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ, 0, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(file);
    return false;
}
#else
bool isInUse(const QString &path)
{
    if (isOpenHere(path))
        return true;
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // The bytes SQLite locks (sqlite.org/fileformat2.html 1.4, the lock-byte page): while the log of changes
    // is on, each connection holds its shared lock all the time.
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool isHeld = fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(handle);
    return isHeld;
}
#endif

} // namespace relaas
