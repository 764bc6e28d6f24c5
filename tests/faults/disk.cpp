#include "faults/disk.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <string>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace relaas::test {

inline namespace watching {

constexpr qint64 sectorBytes = 512;
const std::array<QString, 2> suffixes{QString(), QStringLiteral("-wal")};

struct Operation
{
    enum class Kind { Write, Truncate, Synchronise, Remove, Acknowledge };

    Kind kind;
    int file; ///< index into suffixes; the step for Acknowledge
    qint64 offset = 0;
    QByteArray data = {};
};

/// The one disk of this program; plain data, because the functions below have no object.
struct Watch
{
    bool isOn = false;
    bool isRecording = false;
    std::string path; ///< of the database
    std::vector<Operation> operations;
    int failAt = 0;
    int count = 0;
    Disk::Failure failure = Disk::Failure::InputOutput;
    qint64 room = -1; ///< bytes the files may have together; negative: any
    std::array<qint64, 2> sizes{0, 0};
};

Watch watch;

/// Which of the files this is, or -1.
int fileWith(const char *path)
{
    if (!watch.isOn || std::strncmp(path, watch.path.c_str(), watch.path.size()) != 0)
        return -1;
    const char *rest = path + watch.path.size();
    if (!*rest)
        return 0;
    return std::strcmp(rest, "-wal") == 0 ? 1 : -1;
}

int fileOf(int descriptor)
{
    if (!watch.isOn)
        return -1;
    std::array<char, 512> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size() - 1);
    return length < 0 ? -1 : fileWith(path.data());
}

/// Whether this operation is the one to fail; errno is then set.
bool fails()
{
    if (++watch.count != watch.failAt)
        return false;
    errno = watch.failure == Disk::Failure::NoSpace ? ENOSPC : EIO;
    return true;
}

bool isFull(int file, qint64 end)
{
    qint64 &size = watch.sizes[static_cast<std::size_t>(file)];
    if (watch.room >= 0 && end > size && watch.sizes[0] + watch.sizes[1] - size + end > watch.room) {
        errno = ENOSPC;
        return true;
    }
    size = std::max(size, end);
    return false;
}

ssize_t watchedWrite(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    if (const int file = fileOf(descriptor); file >= 0) {
        if (fails() || isFull(file, offset + static_cast<qint64>(count)))
            return -1;
        if (watch.isRecording) {
            watch.operations.push_back(
                {Operation::Kind::Write, file, offset,
                 QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(count))});
        }
    }
    return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

int watchedTruncate(int descriptor, off64_t size)
{
    if (const int file = fileOf(descriptor); file >= 0) {
        if (fails())
            return -1;
        watch.sizes[static_cast<std::size_t>(file)] = size;
        watch.operations.push_back({Operation::Kind::Truncate, file, size});
    }
    return static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
}

int watchedSynchronise(int descriptor)
{
    if (const int file = fileOf(descriptor); file >= 0) {
        if (fails())
            return -1;
        watch.operations.push_back({Operation::Kind::Synchronise, file});
        return 0;
    }
    return static_cast<int>(syscall(SYS_fdatasync, descriptor));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(QByteArray &image, qint64 offset, QByteArrayView data)
{
    if (image.size() < offset + data.size())
        image.append(QByteArray(offset + data.size() - image.size(), '\0'));
    std::copy(data.begin(), data.end(), image.begin() + offset);
}

/// How much of what was not synchronised reached the disk.
enum class Kept { Nothing, InOrder, AnySectors };

void apply(QByteArray &image, const Operation &operation, bool isDurable, Kept kept, std::mt19937 &random)
{
    using Kind = Operation::Kind;
    if (operation.kind == Kind::Remove) {
        image.clear();
    } else if (operation.kind == Kind::Truncate) {
        if (isDurable || kept != Kept::Nothing)
            image.resize(std::min<qint64>(operation.offset, image.size()));
    } else if (isDurable || kept == Kept::InOrder) {
        put(image, operation.offset, operation.data);
    } else if (kept == Kept::AnySectors) {
        for (qint64 at = 0; at < operation.data.size(); at += sectorBytes) {
            if (random() & 1)
                put(image, operation.offset + at,
                    QByteArrayView(operation.data)
                        .sliced(at, std::min<qint64>(sectorBytes, operation.data.size() - at)));
        }
    }
}

} // namespace watching

using namespace watching;

Disk::Disk(const QString &folder, Recording recording) : m_folder(folder)
{
    for (std::size_t i = 0; i < suffixes.size(); ++i) {
        m_base.push_back(contentOf(folder + QStringLiteral("/relaas.db") + suffixes[i]));
        watch.sizes[i] = m_base.back().size();
    }
    const std::array<qint64, 2> sizes = watch.sizes;
    watch = {};
    watch.sizes = sizes;
    watch.path = QFile::encodeName(folder + QStringLiteral("/relaas.db")).toStdString();
    watch.isRecording = recording == Recording::On;
    watch.isOn = true;
}

Disk::~Disk()
{
    watch = {};
}

void Disk::failAt(int number, Failure failure)
{
    watch.failAt = watch.count + number;
    watch.failure = failure;
}

void Disk::limit(qint64 bytes)
{
    watch.room = bytes;
}

void Disk::stopWatching()
{
    watch.isOn = false;
}

int Disk::operations() const
{
    return watch.count;
}

void Disk::acknowledge(int step)
{
    watch.operations.push_back({Operation::Kind::Acknowledge, step});
}

void Disk::restoreBase() const
{
    for (std::size_t i = 0; i < suffixes.size(); ++i) {
        const QString path = m_folder + QStringLiteral("/relaas.db") + suffixes[i];
        QFile::remove(path);
        QFile file(path);
        if (!m_base[i].isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(m_base[i]) < 0))
            qFatal("A disk image could not be written.");
    }
    QFile::remove(m_folder + QStringLiteral("/relaas.db-shm"));
}

int Disk::cutPower(std::mt19937 &random) const
{
    using Kind = Operation::Kind;
    const std::size_t cut = random() % (watch.operations.size() + 1);
    std::array<std::size_t, 2> lastSync{0, 0};
    int acknowledged = 0;
    for (std::size_t i = 0; i < cut; ++i) {
        const Operation &operation = watch.operations[i];
        if (operation.kind == Kind::Synchronise)
            lastSync[static_cast<std::size_t>(operation.file)] = i;
        else if (operation.kind == Kind::Acknowledge)
            acknowledged = operation.file;
    }
    const Kept kept = std::array{Kept::Nothing, Kept::InOrder, Kept::AnySectors}[random() % 3];
    std::array<QByteArray, 2> images{m_base[0], m_base[1]};
    for (std::size_t i = 0; i < cut; ++i) {
        const Operation &operation = watch.operations[i];
        if (operation.kind == Kind::Synchronise || operation.kind == Kind::Acknowledge)
            continue;
        const auto file = static_cast<std::size_t>(operation.file);
        apply(images[file], operation, i < lastSync[file], kept, random);
    }
    for (std::size_t i = 0; i < suffixes.size(); ++i) {
        const QString path = m_folder + QStringLiteral("/relaas.db") + suffixes[i];
        QFile::remove(path);
        QFile file(path);
        if (!images[i].isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(images[i]) < 0))
            qFatal("A disk image could not be written.");
    }
    QFile::remove(m_folder + QStringLiteral("/relaas.db-shm"));
    return acknowledged;
}

} // namespace relaas::test

// What SQLite calls. The names are the C library's.
extern "C" {
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    return relaas::test::watching::watchedWrite(descriptor, bytes, count, offset);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return relaas::test::watching::watchedWrite(descriptor, bytes, count, offset);
}
int ftruncate64(int descriptor, off64_t size) noexcept
{
    return relaas::test::watching::watchedTruncate(descriptor, size);
}
int ftruncate(int descriptor, off_t size) noexcept
{
    return relaas::test::watching::watchedTruncate(descriptor, size);
}
int fdatasync(int descriptor)
{
    return relaas::test::watching::watchedSynchronise(descriptor);
}
int fsync(int descriptor)
{
    return relaas::test::watching::watchedSynchronise(descriptor);
}
int unlink(const char *path) noexcept
{
    using relaas::test::watching::Operation;
    if (const int file = relaas::test::watching::fileWith(path); file >= 0) {
        if (relaas::test::watching::fails())
            return -1;
        relaas::test::watching::watch.sizes[static_cast<std::size_t>(file)] = 0;
        relaas::test::watching::watch.operations.push_back({Operation::Kind::Remove, file});
    }
    return static_cast<int>(syscall(SYS_unlink, path));
}
}
