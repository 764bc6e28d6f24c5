#include "storage/storecheck.h"

#include "storage/auditstore.h"
#include "storage/backuptexts.h"
#include "storage/databasecopy.h"
#include "storage/filepool.h"
#include "storage/store.h"
#include "storage/vaultfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

using Kind = StoreFault::Kind;

bool isInPart(const StoredFileRow &row, const StoreCheckScope &scope)
{
    return row.name.first(8).toUInt(nullptr, 16) % static_cast<uint>(scope.parts)
        == static_cast<uint>(scope.part - 1);
}

Result<void> checkFiles(const QString &folder, const QList<StoredFileRow> &rows, const StoreCheckScope &scope,
                        StoreCheck &check, const std::stop_token &stop, const CopyProgress &progress)
{
    const FilePool stored(folder + u"/files"_s);
    qint64 seen = 0;
    for (const StoredFileRow &row : rows) {
        const QFileInfo file(stored.pathOf(row.name));
        const QString name = QString::fromLatin1(row.name);
        if (!file.isFile()) {
            check.faults.append(
                {Kind::FileMissing, row.name, BackupTexts::tr("The stored file %1 is missing.").arg(name)});
        } else if (scope.readsFiles && isInPart(row, scope)) {
            const auto sum = sumOf(file.filePath(), stop);
            if (!sum && sum.error().code == Error::Code::Cancelled)
                return sum.error();
            if (!sum || *sum != row.sealedSha256) {
                check.faults.append(
                    {Kind::FileDamaged, row.name,
                     BackupTexts::tr("The stored file %1 is not what was sealed.").arg(name)});
            }
            ++check.filesRead;
            check.bytesRead += file.size();
        }
        if (progress)
            progress(++seen, rows.size());
    }
    return {};
}

} // namespace

Result<StoreCheck> checkStore(const QString &folder, const KeysPtr &keys, const StoreCheckScope &scope,
                              const std::stop_token &stop, const CopyProgress &progress)
{
    if (scope.parts < 1 || scope.part < 1 || scope.part > scope.parts) {
        return Error{Error::Code::Invalid,
                     BackupTexts::tr("Part %1 of %2 is none.").arg(scope.part).arg(scope.parts)};
    }
    StoreCheck check;
    if (const auto vault = readVault(folder); !vault || vault->id != keys->vaultId()) {
        check.faults.append(
            {Kind::KeyFile,
             {},
             vault ? BackupTexts::tr("The key file belongs to another case file.") : vault.error().text});
    }
    const auto database = Database::open(databasePath(folder), keys->databaseKey(), Store::Mode::ReadOnly);
    if (!database) {
        if (database.error().code != Error::Code::Damaged && database.error().code != Error::Code::NotFound)
            return database.error();
        check.faults.append({Kind::Database, {}, database.error().text});
        return check;
    }
    const auto still = ReadTransaction::begin(*database);
    if (!still && still.error().code != Error::Code::Damaged)
        return still.error();
    const auto sound = database->check(false, stop);
    if (!sound && sound.error().code == Error::Code::Cancelled)
        return sound.error();
    if (!sound)
        check.faults.append({Kind::Database, {}, sound.error().text});
    if (const auto chain = AuditStore(*database).checkChain(); !chain)
        check.faults.append({Kind::Log, {}, chain.error().text});
    const auto rows = FileStore({}, keys, *database).rows();
    if (!rows) {
        check.faults.append({Kind::Database, {}, rows.error().text});
        return check;
    }
    check.files = static_cast<int>(rows->size());
    if (const auto read = checkFiles(folder, *rows, scope, check, stop, progress); !read)
        return read.error();
    return check;
}

} // namespace relaas
