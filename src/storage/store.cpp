#include "storage/store.h"

#include "storage/localdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// So much is checked while one waits: about a tenth of a second.
constexpr qint64 checkedAtOnceBytes = 16 << 20;

QString filesFolder(const QString &folder)
{
    return folder + u"/files"_s;
}

/// The folder is this user's, and nobody else's to look into: who may put files there could put others in
/// their place.
Result<void> keptPrivate(const QString &folder)
{
#ifndef Q_OS_WIN // there the folder of a user is private by its access list
    if (const QFileInfo info(folder); info.exists() && info.ownerId() != geteuid()) {
        return Error{
            Error::Code::File,
            QCoreApplication::translate("Storage",
                                        "The folder %1 belongs to another user of this computer, so that it "
                                        "is not safe. Choose a folder of your own.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
#endif
    return {};
}

} // namespace

QString databasePath(const QString &folder)
{
    return folder + u"/relaas.db"_s;
}

Store::Store(QString folder, KeysPtr keys, Database database)
    : files(filesFolder(folder), keys, m_database)
    , m_folder(std::move(folder))
    , m_keys(std::move(keys))
    , m_database(std::move(database))
{
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const KeysPtr &keys)
{
    if (!QDir().mkpath(filesFolder(folder))) {
        return Error{
            Error::Code::File,
            QCoreApplication::translate("Storage",
                                        "The folder %1 cannot be made. Choose another, or ask for the right "
                                        "to write there.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    auto database = Database::create(databasePath(folder), keys->databaseKey());
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(folder, keys, std::move(database).value()));
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const KeysPtr &keys, Mode mode)
{
    const QString path = databasePath(folder);
    if (mode == Mode::ReadWrite && QFileInfo::exists(path)
        && (!QFileInfo(path).isWritable() || !QFileInfo(folder).isWritable())) {
        return Error{
            Error::Code::File,
            QCoreApplication::translate("Storage",
                                        "The store in %1 cannot be written. Check the rights on the folder "
                                        "and its files.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    if (const auto local = requireLocalDisk(folder); !local)
        return local.error();
    if (const auto own = keptPrivate(folder); !own)
        return own.error();
    auto database = Database::open(path, keys->databaseKey(), mode);
    if (!database)
        return database.error();
    std::unique_ptr<Store> store(new Store(folder, keys, std::move(database).value()));
    store->m_needsCheck = QFileInfo(path).size() > checkedAtOnceBytes;
    store->m_isReadOnly = mode != Mode::ReadWrite;
    if (!store->m_needsCheck && mode == Mode::ReadWrite) {
        if (const auto sound = store->m_database.check(true); !sound)
            return sound.error();
    }
    store->m_database.trust();
    return store;
}

Result<void> Store::check(const QString &folder, const KeysPtr &keys, const std::stop_token &stop)
{
    const auto database = Database::open(databasePath(folder), keys->databaseKey(), Mode::ReadOnly);
    if (!database)
        return database.error();
    return database->check(false, stop);
}

} // namespace relaas
