#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace relaas {

using namespace Qt::StringLiterals;

Store::Store(QString folder, Database database)
    : files(folder + u"/files"_s)
    , m_folder(std::move(folder))
    , m_database(std::move(database))
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, Mode mode)
{
    const bool mayCreate = mode == Mode::CreateIfMissing;
    if (mayCreate && !QDir().mkpath(folder)) {
        return Error{
            Error::Code::File,
            QCoreApplication::translate("Storage",
                                        "The folder %1 cannot be made. Choose another, or ask for the right "
                                        "to write there.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    const QString path = folder + u"/relaas.db"_s;
    if (QFileInfo::exists(path) ? !QFileInfo(path).isWritable()
                                : mayCreate && !QFileInfo(folder).isWritable()) {
        return Error{
            Error::Code::File,
            QCoreApplication::translate("Storage",
                                        "The store in %1 cannot be written. Check the rights on the folder "
                                        "and its files.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    auto database = Database::open(path, mayCreate);
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(folder, std::move(database).value()));
}

} // namespace relaas
