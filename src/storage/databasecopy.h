#pragma once

#include "core/result.h"
#include "storage/filestore.h"

namespace relaas {

class Database;
class Secret;

/// Copies an open database, page by page, into a file that is not there yet, encrypted under the 32-byte key;
/// through to the disk when it returns. Never asks the file system for the open database itself, which would
/// drop its locks. What was copied is still to be verified. Cancelled: the file is not a whole copy. Progress
/// in pages. Any thread, the one of the source.
Result<void> copyDatabase(const Database &source, const QString &path, const Secret &key,
                          const std::stop_token &stop = {}, const CopyProgress &progress = {});

/// Holds what a connection sees still, so that several looks at it agree; others go on writing.
class ReadTransaction
{
public:
    static Result<ReadTransaction> begin(const Database &database);

    ReadTransaction(ReadTransaction &&other) noexcept;
    ReadTransaction &operator=(ReadTransaction &&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(const Database &database) : m_database(&database) { }

    const Database *m_database;
};

} // namespace relaas
