#include "storage/localdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#elif defined Q_OS_LINUX
#include <sys/vfs.h>
#endif

#include <algorithm>
#include <array>

namespace relaas {

namespace {

/// Those that keep what they acknowledged and lock as POSIX or Windows say.
constexpr std::array localKinds{
    "apfs", "bcachefs", "btrfs", "ecryptfs", "ext2", "ext3",  "ext4", "f2fs", "hfs",
    "jfs",  "ntfs",     "ntfs3", "overlay",  "refs", "tmpfs", "xfs",  "zfs",
};

QString existingAncestor(QString folder)
{
    while (!QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            break;
        folder = parent;
    }
    return folder;
}

#ifdef Q_OS_LINUX
/// What statfs(2) says, as linux/magic.h and the file systems' own sources number it. The table of mounts
/// would give names, but a program in a container or another root does not find its own folder there.
constexpr std::pair<quint32, const char *> linuxKinds[] = {
    {0x0000ef53, "ext4"},  {0x58465342, "xfs"},      {0x9123683e, "btrfs"},    {0x01021994, "tmpfs"},
    {0xf2f52010, "f2fs"},  {0x794c7630, "overlay"},  {0x2fc12fc1, "zfs"},      {0x3153464a, "jfs"},
    {0x7366746e, "ntfs3"}, {0x0000f15f, "ecryptfs"}, {0xca451a4e, "bcachefs"}, {0x0000482b, "hfs"},
    {0x00006969, "nfs"},   {0xff534d42, "cifs"},     {0xfe534d42, "smb3"},     {0x0000517b, "smb"},
    {0x01021997, "9p"},    {0x00c36400, "ceph"},     {0x5346414f, "afs"},      {0x65735546, "fuse"},
    {0x00004d44, "vfat"},  {0x2011bab0, "exfat"},    {0x786f4256, "vboxsf"},
};

QByteArray kindOnLinux(const QString &folder)
{
    struct statfs found = {};
    if (statfs(QFile::encodeName(folder).constData(), &found) != 0)
        return {};
    const auto number = static_cast<quint32>(found.f_type);
    for (const auto &[known, name] : linuxKinds)
        if (known == number)
            return name;
    return "0x" + QByteArray::number(number, 16);
}
#endif

} // namespace

FileSystemKind systemFileSystemKind()
{
    return [](const QString &folder) -> QByteArray {
        const QString present = existingAncestor(QFileInfo(folder).absoluteFilePath());
#ifdef Q_OS_LINUX
        return kindOnLinux(present);
#else
        const QStorageInfo storage(present);
#ifdef Q_OS_WIN
        // A share calls itself NTFS as well.
        if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(storage.rootPath().utf16())) == DRIVE_REMOTE)
            return "network";
#endif
        return storage.fileSystemType();
#endif
    };
}

Result<void> requireLocalDisk(const QString &folder, const FileSystemKind &kindOf)
{
    const QByteArray kind = kindOf(folder);
    const auto isKind = [low = kind.toLower()](const char *known) { return low == known; };
    if (std::any_of(localKinds.begin(), localKinds.end(), isKind))
        return {};
    return Error{
        Error::Code::File,
        QCoreApplication::translate(
            "Storage",
            "%1 is not on a disk of this computer (it says \"%2\"), where a case database is not safe. "
            "Choose a folder on a local disk; for several desks use the office database.")
            .arg(QDir::toNativeSeparators(folder),
                 kind.isEmpty() ? QCoreApplication::translate("Storage", "unknown")
                                : QString::fromLatin1(kind))};
}

} // namespace relaas
