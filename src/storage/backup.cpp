#include "storage/backup.h"

#include "crypto/ids.h"
#include "storage/backuptexts.h"
#include "storage/durable.h"
#include "storage/store.h"
#include "storage/vaultfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;
constexpr qint64 mostManifestBytes = 64 << 20; // half a million files

QString manifestPath(const QString &folder)
{
    return folder + u"/manifest.json"_s;
}

Error noBackup(const QString &folder)
{
    return {Error::Code::Invalid,
            BackupTexts::tr("%1 is no whole backup. Choose another.").arg(QDir::toNativeSeparators(folder))};
}

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

bool isSum(const QByteArray &text)
{
    return text.size() == 64 && QByteArray::fromHex(text).toHex() == text;
}

bool isWellFormed(const Backup &backup)
{
    return isRandomId(backup.vaultId) && backup.madeAt.isValid() && isSum(backup.databaseSha256)
        && std::all_of(backup.files.begin(), backup.files.end(), [](const SealedCopy &file) {
               return isRandomId(file.name) && isSum(file.sha256) && file.sizeBytes >= 0;
           });
}

} // namespace

QString Backup::databasePath() const
{
    return relaas::databasePath(folder);
}

qint64 Backup::bytes() const
{
    qint64 sum = databaseBytes;
    for (const SealedCopy &file : files)
        sum += file.sizeBytes;
    return sum;
}

Result<Backup> readManifest(const QString &folder)
{
    QFile file(manifestPath(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostManifestBytes)
        return noBackup(folder);
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(u"format"_s).toInt() > formatNumber) {
        return Error{Error::Code::Storage,
                     BackupTexts::tr("The backup %1 was made by a newer Relaas. Install the newer program.")
                         .arg(QDir::toNativeSeparators(folder))};
    }
    Backup backup;
    backup.folder = folder;
    backup.vaultId = root.value(u"vault"_s).toString().toLatin1();
    backup.madeAt = QDateTime::fromString(root.value(u"made"_s).toString(), Qt::ISODateWithMs).toUTC();
    backup.program = root.value(u"program"_s).toString();
    const QJsonObject database = root.value(u"database"_s).toObject();
    backup.databaseBytes = database.value(u"size"_s).toInteger();
    backup.databaseSha256 = database.value(u"sha256"_s).toString().toLatin1();
    const QJsonObject log = root.value(u"log"_s).toObject();
    backup.head = {log.value(u"rows"_s).toInteger(), log.value(u"chain"_s).toString().toLatin1()};
    for (const QJsonValue &entry : root.value(u"files"_s).toArray()) {
        backup.files.append(
            {entry[0].toString().toLatin1(), entry[1].toInteger(), entry[2].toString().toLatin1()});
    }
    for (const QJsonValue &name : root.value(u"missing"_s).toArray())
        backup.missing.append(name.toString().toLatin1());
    if (root.value(u"format"_s).toInt() != formatNumber || !isWellFormed(backup))
        return noBackup(folder);
    return backup;
}

Result<Backup> readBackup(const QString &folder)
{
    auto backup = readManifest(folder);
    if (!backup)
        return backup;
    const bool isThere = QFileInfo(backup->databasePath()).size() == backup->databaseBytes
        && QFileInfo(vaultPath(folder)).size() > 0;
    return isThere ? backup : noBackup(folder);
}

Result<void> writeManifest(const Backup &backup)
{
    QJsonArray files;
    for (const SealedCopy &file : backup.files)
        files.append(QJsonArray{latin(file.name), file.sizeBytes, latin(file.sha256)});
    QJsonArray missing;
    for (const QByteArray &name : backup.missing)
        missing.append(latin(name));
    const QJsonObject root{
        {u"format"_s, formatNumber},
        {u"vault"_s, latin(backup.vaultId)},
        {u"made"_s, backup.madeAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"program"_s, backup.program},
        {u"database"_s,
         QJsonObject{{u"size"_s, backup.databaseBytes}, {u"sha256"_s, latin(backup.databaseSha256)}}},
        {u"log"_s, QJsonObject{{u"rows"_s, backup.head.id}, {u"chain"_s, latin(backup.head.chain)}}},
        {u"files"_s, files},
        {u"missing"_s, missing},
    };
    return writeDurably(manifestPath(backup.folder), QJsonDocument(root).toJson(QJsonDocument::Compact));
}

} // namespace relaas
