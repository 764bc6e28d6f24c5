#include "storage/cipher.h"

#include "crypto/secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#include <link.h>
#endif

#include <set>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestSqlite = 3051003;
constexpr int sqlCipherVersion = 4;

Error notOurs()
{
    return {
        Error::Code::Storage,
        QCoreApplication::translate("Storage",
                                    "Relaas found another SQLite than its own and stops, because the case "
                                    "database would not be safe with it. Install Relaas again.")};
}

QString textOf(const QSqlDatabase &connection, const QString &expression)
{
    QSqlQuery query(connection);
    return query.exec(u"SELECT "_s + expression) && query.next() ? query.value(0).toString() : QString();
}

#ifdef Q_OS_LINUX
/// How many loaded objects bring a SQLite of their own.
std::size_t loadedSqlites()
{
    std::set<const void *> found;
    const auto look = [](dl_phdr_info *info, std::size_t, void *data) {
        // Opening what is loaded already only raises a count; the executable itself has no name.
        void *object = dlopen(info->dlpi_name[0] ? info->dlpi_name : nullptr, RTLD_LAZY | RTLD_NOLOAD);
        if (!object)
            return 0;
        // Also finds what the object merely depends on, which the set counts once.
        if (const void *function = dlsym(object, "sqlite3_open_v2"))
            static_cast<std::set<const void *> *>(data)->insert(function);
        dlclose(object);
        return 0;
    };
    dl_iterate_phdr(look, &found);
    return found.size();
}
#endif

} // namespace

sqlite3 *sqliteHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> requireOwnSqlite()
{
    // Asked in memory: a keyed file answers nothing before it has its key, and no other SQLite may be given
    // that.
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto closed = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(u":memory:"_s);
    const bool isSame = connection.open()
        && textOf(connection, u"sqlite_source_id()"_s) == QLatin1StringView(sqlite3_sourceid())
        && sqlite3_libversion_number() == SQLITE_VERSION_NUMBER;
    const bool encrypts = !textOf(connection, u"sqlite3mc_version()"_s).isEmpty();
    if (!isSame || !encrypts || sqlite3_libversion_number() < oldestSqlite || !sqliteHandle(connection))
        return notOurs();
#ifdef Q_OS_LINUX
    if (loadedSqlites() != 1)
        return notOurs();
#endif
    return {};
}

Result<void> giveKey(const QSqlDatabase &connection, const Secret &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    static constexpr QByteArrayView prefix("raw:");
    Secret text(prefix.size() + 2 * key.size());
    auto *out = reinterpret_cast<char *>(text.data());
    out = std::copy(prefix.begin(), prefix.end(), out);
    for (qsizetype i = 0; i < key.size(); ++i) {
        *out++ = digits[key.data()[i] >> 4];
        *out++ = digits[key.data()[i] & 15];
    }
    sqlite3 *handle = sqliteHandle(connection);
    const bool isSet = handle && sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index("sqlcipher")) > 0
        && sqlite3mc_config_cipher(handle, "sqlcipher", "legacy", sqlCipherVersion) == sqlCipherVersion
        && sqlite3_key_v2(handle, "main", text.data(), static_cast<int>(text.size())) == SQLITE_OK;
    if (!isSet)
        return notOurs();
    return {};
}

bool isEncrypting(const QSqlDatabase &connection)
{
    sqlite3 *handle = sqliteHandle(connection);
    unsigned char *salt = handle ? sqlite3mc_codec_data(handle, "main", "cipher_salt") : nullptr;
    const bool isOn = salt != nullptr;
    sqlite3_free(salt);
    return isOn;
}

bool hasPlainHeader(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace relaas
