#pragma once

#include <QSqlDatabase>

#include <set>
#include <string>

struct sqlite3;

namespace relaas {

/// Stands in SQLite itself, behind every statement, whoever wrote it:
/// - nothing is attached, no key or setting is changed, no function of another library is loaded;
/// - outside a migration the schema stays as it is, and rows of the log are added, never changed;
/// - a commit that changed data without a row in the log is refused (code 531). Drafts are no data yet.
/// Must outlive the connection's use; removed before the connection closes.
class ConnectionGuard
{
public:
    explicit ConnectionGuard(const QSqlDatabase &connection);
    ~ConnectionGuard();

    ConnectionGuard(const ConnectionGuard &) = delete;
    ConnectionGuard &operator=(const ConnectionGuard &) = delete;

private:
    static int authorize(void *self, int action, const char *first, const char *second, const char *database,
                         const char *trigger);
    static int beforeCommit(void *self);
    static void afterRollback(void *self);

    void forget();

    sqlite3 *m_handle;
    bool m_hasChanged = false;
    bool m_isLogged = false;

    friend struct GuardHooks;
};

} // namespace relaas
