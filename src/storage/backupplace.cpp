#include "storage/backupplace.h"

#include "storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QString settingPath(const QString &storeFolder)
{
    return storeFolder + u"/backup.json"_s;
}

QString existingAncestor(const QString &folder)
{
    const QFileInfo info(folder);
    return info.exists() || info.isRoot() ? info.absoluteFilePath() : existingAncestor(info.absolutePath());
}

} // namespace

QString backupFolderOf(const QString &storeFolder)
{
    QFile file(settingPath(storeFolder));
    if (file.open(QIODevice::ReadOnly) && file.size() < 65536) {
        const QString chosen = QJsonDocument::fromJson(file.readAll()).object().value(u"folder"_s).toString();
        if (!chosen.isEmpty())
            return chosen;
    }
    const QFileInfo store(storeFolder);
    return QDir::cleanPath(store.absoluteFilePath()) + u"-backups"_s;
}

Result<void> setBackupFolder(const QString &storeFolder, const QString &path)
{
    const QJsonObject root{{u"format"_s, 1}, {u"folder"_s, path}};
    return writeDurably(settingPath(storeFolder), QJsonDocument(root).toJson());
}

bool isOnSameDisk(const QString &folder, const QString &other)
{
    return QStorageInfo(existingAncestor(folder)).device() == QStorageInfo(existingAncestor(other)).device();
}

} // namespace relaas
