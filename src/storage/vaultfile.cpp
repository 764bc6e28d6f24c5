#include "storage/vaultfile.h"

#include "crypto/ids.h"
#include "storage/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;
constexpr qint64 mostVaultBytes = 4 << 20; // some thousand users

QString twinPath(const QString &folder)
{
    return vaultPath(folder) + u".bak"_s;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonObject &object, const QString &name)
{
    const auto decoded = QByteArray::fromBase64Encoding(object.value(name).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray latin1In(const QJsonObject &object, const QString &name)
{
    return object.value(name).toString().toLatin1();
}

QJsonObject jsonOf(const KeySlot &slot)
{
    return {
        {u"id"_s, QString::fromLatin1(slot.id)},
        {u"login"_s, base64(slot.loginTag)},
        {u"salt"_s, base64(slot.salt)},
        {u"operations"_s, static_cast<qint64>(slot.cost.operations)},
        {u"memory"_s, static_cast<qint64>(slot.cost.memoryBytes)},
        {u"nonce"_s, base64(slot.nonce)},
        {u"sealed"_s, base64(slot.sealed)},
    };
}

KeySlot slotIn(const QJsonObject &object)
{
    const auto number = [&](const QString &name) {
        return static_cast<quint64>(std::max<qint64>(0, object.value(name).toInteger()));
    };
    return {latin1In(object, u"id"_s),   bytesIn(object, u"login"_s),
            bytesIn(object, u"salt"_s),  {number(u"operations"_s), number(u"memory"_s)},
            bytesIn(object, u"nonce"_s), bytesIn(object, u"sealed"_s)};
}

QByteArray written(const VaultFile &vault)
{
    QJsonArray keySlots;
    for (const KeySlot &slot : vault.keySlots)
        keySlots.append(jsonOf(slot));
    return QJsonDocument(QJsonObject{
                             {u"format"_s, formatNumber},
                             {u"id"_s, QString::fromLatin1(vault.id)},
                             {u"made"_s, vault.madeAt.toUTC().toString(Qt::ISODate)},
                             {u"demonstration"_s, vault.isDemonstration},
                             {u"recovery"_s,
                              QJsonObject{{u"id"_s, QString::fromLatin1(vault.recovery.id)},
                                          {u"nonce"_s, base64(vault.recovery.nonce)},
                                          {u"sealed"_s, base64(vault.recovery.sealed)}}},
                             {u"slots"_s, keySlots},
                         })
        .toJson();
}

Error damaged(const QString &path)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate("Storage",
                                        "The key file %1 is damaged, and so is its copy beside it. Put back "
                                        "vault.json from a backup.")
                .arg(QDir::toNativeSeparators(path))};
}

Result<VaultFile> readOne(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostVaultBytes)
        return damaged(path);
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(u"format"_s).toInt() > formatNumber) {
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("Storage",
                                        "The key file %1 was made by a newer Relaas. Install the newer "
                                        "program; nothing was changed.")
                .arg(QDir::toNativeSeparators(path))};
    }
    VaultFile vault;
    vault.id = latin1In(root, u"id"_s);
    vault.madeAt = QDateTime::fromString(root.value(u"made"_s).toString(), Qt::ISODate);
    vault.isDemonstration = root.value(u"demonstration"_s).toBool();
    const QJsonObject recovery = root.value(u"recovery"_s).toObject();
    vault.recovery = {latin1In(recovery, u"id"_s), bytesIn(recovery, u"nonce"_s),
                      bytesIn(recovery, u"sealed"_s)};
    const QJsonArray keySlots = root.value(u"slots"_s).toArray();
    for (const QJsonValue &slot : keySlots)
        vault.keySlots.append(slotIn(slot.toObject()));
    if (root.value(u"format"_s).toInt() != formatNumber || !isRandomId(vault.id))
        return damaged(path);
    return vault;
}

} // namespace

const KeySlot *VaultFile::slotOf(const QString &login) const
{
    const QByteArray tag = loginTag(id, login);
    const auto found = std::find_if(keySlots.begin(), keySlots.end(),
                                    [&](const KeySlot &slot) { return slot.loginTag == tag; });
    return found == keySlots.end() ? nullptr : &*found;
}

void VaultFile::put(const KeySlot &slot)
{
    remove(slot.id);
    keySlots.append(slot);
}

void VaultFile::remove(const QByteArray &slotId)
{
    keySlots.removeIf([&](const KeySlot &slot) { return slot.id == slotId; });
}

QString vaultPath(const QString &folder)
{
    return folder + u"/vault.json"_s;
}

bool hasVault(const QString &folder)
{
    return QFileInfo::exists(vaultPath(folder)) || QFileInfo::exists(twinPath(folder))
        || QFileInfo::exists(folder + u"/relaas.db"_s);
}

Result<VaultFile> readVault(const QString &folder)
{
    if (!hasVault(folder)) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Storage", "There is no case file in %1. Check the folder.")
                         .arg(QDir::toNativeSeparators(folder))};
    }
    const auto first = readOne(vaultPath(folder));
    if (first || first.error().code == Error::Code::Storage)
        return first;
    const auto twin = readOne(twinPath(folder));
    return twin ? twin : first;
}

Result<void> writeVault(const QString &folder, const VaultFile &vault)
{
    const QByteArray bytes = written(vault);
    // The twin last: until the first is good, the former twin stands.
    for (const QString &path : {vaultPath(folder), twinPath(folder)}) {
        if (const auto done = writeDurably(path, bytes); !done)
            return done;
    }
    return {};
}

} // namespace relaas
