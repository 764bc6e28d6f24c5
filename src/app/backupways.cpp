#include "app/door.h"
#include "workflow/rescue.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

Result<void> restored(const QString &folder, const QString &where, const KeysPtr &keys,
                      const std::stop_token &stop)
{
    const Rescue rescue(folder, &QDateTime::currentDateTimeUtc);
    const QList<BackupInfo> backups = rescue.backups();
    const auto chosen = std::find_if(backups.begin(), backups.end(),
                                     [&where](const BackupInfo &backup) { return backup.folder == where; });
    if (chosen == backups.end()) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("relaas::Door", "This backup is no longer there. Choose another.")};
    }
    if (!keys)
        return rescue.putBackKeyFile(*chosen);
    const auto done = rescue.restore(keys, *chosen, stop, [](double, const QString &) {});
    return done ? Result<void>() : done.error();
}

} // namespace

BackupWays BackupWays::usual()
{
    BackupWays ways;
    ways.verified = [](const QString &folder) {
        QList<BackupChoice> choices;
        const QList<BackupInfo> backups = Rescue(folder, &QDateTime::currentDateTimeUtc).backups();
        for (const BackupInfo &backup : backups)
            choices.append({backup.madeAt, backup.bytes, backup.folder});
        return choices;
    };
    ways.restore = &restored;
    return ways;
}

} // namespace relaas
