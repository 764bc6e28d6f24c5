#include "storage/localdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
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

} // namespace

FileSystemKind systemFileSystemKind()
{
    return [](const QString &folder) -> QByteArray {
        const QStorageInfo storage(existingAncestor(QFileInfo(folder).absoluteFilePath()));
#ifdef Q_OS_WIN
        // A share calls itself NTFS as well.
        if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(storage.rootPath().utf16())) == DRIVE_REMOTE)
            return "network";
#endif
        return storage.fileSystemType();
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
