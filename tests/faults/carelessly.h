#pragma once

#include "storage/cipher.h"
#include "storage/database.h"

#include <sqlite3.h>

namespace relaas::test {

/// Takes the guard away and lets the database promise more than the disk has done: the negative control of
/// every measurement here, which must find lost or broken data then.
inline void workCarelessly(const Database &database)
{
    sqlite3 *handle = sqliteHandle(database.connection());
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    if (sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("The negative control could not be set up.");
}

} // namespace relaas::test
