#pragma once

#include "crypto/keys.h"
#include "storage/filestore.h"

namespace relaas {

/// One thing that is not as it was written.
struct StoreFault
{
    enum class Kind { KeyFile, Database, Log, FileMissing, FileDamaged };

    Kind kind = Kind::Database;
    QByteArray name; ///< of the sealed file, where it is one
    QString text; ///< a sentence for the user

    bool operator==(const StoreFault &) const = default;
};

/// How much is read of the stored files.
struct StoreCheckScope
{
    bool readsFiles = false; ///< every byte of them, not only whether they are there
    int part = 1; ///< of `parts`, counted from 1: each file belongs to one part, always the same
    int parts = 1;
};

struct StoreCheck
{
    QList<StoreFault> faults;
    int files = 0; ///< that the database knows
    int filesRead = 0;
    qint64 bytesRead = 0;
};

/// Reads a case file through a connection of its own and names every fault; changes nothing. An error only
/// where nothing could be checked. Any thread.
Result<StoreCheck> checkStore(const QString &folder, const KeysPtr &keys, const StoreCheckScope &scope = {},
                              const std::stop_token &stop = {}, const CopyProgress &progress = {});

} // namespace relaas
