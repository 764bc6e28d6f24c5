#pragma once

class QSqlDatabase;
struct sqlite3;

namespace relaas {

/// What migrations may ask beyond SQLite's own functions, for as long as this is there:
/// `sha256(text)`, of the text as UTF-8, hexadecimal, NULL of NULL.
class MigrationFunctions
{
public:
    explicit MigrationFunctions(const QSqlDatabase &connection);
    ~MigrationFunctions();
    MigrationFunctions(const MigrationFunctions &) = delete;
    MigrationFunctions &operator=(const MigrationFunctions &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace relaas
