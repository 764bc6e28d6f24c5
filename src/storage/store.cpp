#include "storage/store.h"

#include "storage/localdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// So much is checked while one waits: about a tenth of a second.
constexpr qint64 checkedAtOnceBytes = 16 << 20;

QString filesFolder(const QString &folder)
{
    return folder + u"/files"_s;
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
    auto database = Database::open(path, keys->databaseKey(), mode);
    if (!database)
        return database.error();
    std::unique_ptr<Store> store(new Store(folder, keys, std::move(database).value()));
    store->m_needsCheck = QFileInfo(path).size() > checkedAtOnceBytes;
    if (!store->m_needsCheck && mode == Mode::ReadWrite) {
        if (const auto sound = store->m_database.check(true); !sound)
            return sound.error();
    }
    store->m_database.trust();
    return store;
}

Result<void> Store::check(const QString &folder, const KeysPtr &keys)
{
    const auto database = Database::open(databasePath(folder), keys->databaseKey(), Mode::ReadOnly);
    if (!database)
        return database.error();
    return database->check(false);
}

} // namespace relaas
