#include "storage/guard.h"

#include "storage/cipher.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <string_view>

namespace relaas {

namespace {

using std::string_view;

/// What is asked while working. Everything else, and every pragma about keys, is refused.
constexpr std::array<string_view, 9> readPragmas{
    "application_id", "cipher_salt", "foreign_key_check", "integrity_check", "journal_mode",
    "page_count",     "quick_check", "table_info",        "user_version",
};
constexpr std::array<string_view, 1> careTakingPragmas{"wal_checkpoint"};

string_view view(const char *text)
{
    return text ? string_view(text) : string_view();
}

bool mayAsk(string_view pragma, const char *value)
{
    const auto isIn = [pragma](const auto &names) {
        return std::find(names.begin(), names.end(), pragma) != names.end();
    };
    const bool takesAName = pragma == "table_info" || pragma == "quick_check" || pragma == "integrity_check";
    return (isIn(readPragmas) && (!value || takesAName)) || isIn(careTakingPragmas);
}

} // namespace

/// sqlite3_preupdate_hook's shape, which guard.h need not know.
struct GuardHooks
{
    static void beforeRow(void *self, sqlite3 *, int operation, const char *, const char *table,
                          sqlite3_int64, sqlite3_int64)
    {
        auto *guard = static_cast<ConnectionGuard *>(self);
        if (view(table) == "audit")
            guard->m_isLogged |= operation == SQLITE_INSERT;
        else if (view(table) != "draft")
            guard->m_hasChanged = true;
    }
};

ConnectionGuard::ConnectionGuard(const QSqlDatabase &connection) : m_handle(sqliteHandle(connection))
{
    sqlite3_set_authorizer(m_handle, &ConnectionGuard::authorize, this);
    sqlite3_preupdate_hook(m_handle, &GuardHooks::beforeRow, this);
    sqlite3_commit_hook(m_handle, &ConnectionGuard::beforeCommit, this);
    sqlite3_rollback_hook(m_handle, &ConnectionGuard::afterRollback, this);
}

ConnectionGuard::~ConnectionGuard()
{
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    sqlite3_preupdate_hook(m_handle, nullptr, nullptr);
    sqlite3_commit_hook(m_handle, nullptr, nullptr);
    sqlite3_rollback_hook(m_handle, nullptr, nullptr);
}

int ConnectionGuard::authorize(void *, int action, const char *first, const char *second, const char *,
                               const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
    case SQLITE_INSERT:
    case SQLITE_RECURSIVE:
        return view(first).starts_with("sqlite_") && action == SQLITE_INSERT ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return view(first) == "audit" || view(first).starts_with("sqlite_") ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_FUNCTION:
        return view(second) == "load_extension" || view(second).starts_with("sqlite3mc_") ? SQLITE_DENY
                                                                                          : SQLITE_OK;
    case SQLITE_PRAGMA:
        return mayAsk(view(first), second) ? SQLITE_OK : SQLITE_DENY;
    default: // attach, detach, create, drop, alter, reindex, savepoints (they could take back a row of the
             // log)
        return SQLITE_DENY;
    }
}

int ConnectionGuard::beforeCommit(void *self)
{
    auto *guard = static_cast<ConnectionGuard *>(self);
    const bool isRefused = guard->m_hasChanged && !guard->m_isLogged;
    guard->forget();
    return isRefused ? 1 : 0;
}

void ConnectionGuard::afterRollback(void *self)
{
    static_cast<ConnectionGuard *>(self)->forget();
}

void ConnectionGuard::forget()
{
    m_hasChanged = false;
    m_isLogged = false;
}

} // namespace relaas
