#include "storage/migrationfunctions.h"

#include "storage/cipher.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace relaas {

namespace {

constexpr int sha256Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;

void answerSha256(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return; // NULL
    const auto *text = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const QByteArrayView bytes(text, text ? sqlite3_value_bytes(values[0]) : 0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    const QByteArray hex = hash.result().toHex();
    sqlite3_result_text(context, hex.constData(), int(hex.size()), SQLITE_TRANSIENT);
}

} // namespace

MigrationFunctions::MigrationFunctions(const QSqlDatabase &connection) : m_handle(sqliteHandle(connection))
{
    // Where it is missing, the migration that needs it fails and is rolled back.
    sqlite3_create_function_v2(m_handle, "sha256", 1, sha256Flags, nullptr, &answerSha256, nullptr, nullptr,
                               nullptr);
}

MigrationFunctions::~MigrationFunctions()
{
    sqlite3_create_function_v2(m_handle, "sha256", 1, sha256Flags, nullptr, nullptr, nullptr, nullptr,
                               nullptr);
}

} // namespace relaas
