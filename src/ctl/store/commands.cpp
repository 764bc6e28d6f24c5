#include "ctl/store/commands.h"

#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/store/work.h"
#include "ctl/texts.h"
#include "workflow/authenticator.h"
#include "workflow/rescue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Rescue rescueOf(const Request &request)
{
    return Rescue(request.store, &QDateTime::currentDateTimeUtc);
}

QString shownSize(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

Result<Answer> backUp(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    Backups &backups = (*office)->backups();
    const QString to = request.options.value(u"to"_s);
    const auto work = backups.toMake(Backups::Occasion::Asked, to);
    if (!work)
        return work.error();
    const auto made = runWork(*work);
    if (const auto noted = backups.made(made); !noted && made)
        return noted.error();
    if (!made)
        return made.error();
    QString text = Texts::tr("The backup is in %1 (%2) and was verified.")
                       .arg(QDir::toNativeSeparators(made->folder), shownSize(made->bytes));
    if (made->missingFiles > 0)
        text += u'\n'
            + Texts::tr("%Ln stored file(s) could not be saved: run `store check --data`.", nullptr,
                        made->missingFiles);
    if (to.isEmpty() && backups.place().isOnSameDisk)
        text += u'\n' + Texts::tr("It is on the same disk as the case file and does not survive its loss.");
    return Answer{text, {{u"backup"_s, jsonOf(*made)}, {u"same_disk"_s, backups.place().isOnSameDisk}}};
}

/// Reads manifests only: asks for nobody.
Result<Answer> listBackups(const Request &request)
{
    const Rescue rescue = rescueOf(request);
    const QList<BackupInfo> all = rescue.backups(request.options.value(u"from"_s));
    QList<QStringList> rows;
    QJsonArray list;
    for (const BackupInfo &backup : all) {
        rows.append({jsonMoment(backup.madeAt), shownSize(backup.bytes), QString::number(backup.files),
                     QString::number(backup.missingFiles), backup.folder});
        list.append(jsonOf(backup));
    }
    const QString text = all.isEmpty() ? Texts::tr("There is no backup in %1.").arg(rescue.backupFolder())
                                       : table({Texts::tr("Made"), Texts::tr("Size"), Texts::tr("Files"),
                                                Texts::tr("Missing"), Texts::tr("Folder")},
                                               rows);
    return Answer{text, {{u"backups"_s, list}, {u"folder"_s, rescue.backupFolder()}}};
}

/// The backup that a word names: `newest` gives none.
Result<std::optional<BackupInfo>> chosenBackup(const Rescue &rescue, const QString &word)
{
    if (word == u"newest"_s)
        return std::optional<BackupInfo>();
    const QFileInfo wanted(word);
    for (const BackupInfo &backup : rescue.backups(wanted.absolutePath())) {
        if (QFileInfo(backup.folder) == wanted)
            return std::optional(backup);
    }
    return Error{
        Error::Code::NotFound,
        Texts::tr("%1 is no whole backup of this case file. `store list-backups` shows those there are.")
            .arg(QDir::toNativeSeparators(word))};
}

/// Without its key file nobody can sign in: it comes first, from the same backup.
Result<void> ensureKeyFile(const Request &request, const Rescue &rescue,
                           const std::optional<BackupInfo> &chosen)
{
    const Authenticator door(request.store, &QDateTime::currentDateTimeUtc);
    const StoreState state = door.state();
    if (state.kind == StoreState::Kind::Ready)
        return {};
    const QList<BackupInfo> all = rescue.backups();
    if (!chosen && all.isEmpty())
        return state.problem;
    QDir().mkpath(request.store);
    return rescue.putBackKeyFile(chosen ? *chosen : all.constFirst());
}

Result<Answer> restore(const Request &request)
{
    const Rescue rescue = rescueOf(request);
    if (const auto finished = rescue.finishInterrupted(); !finished)
        return finished.error();
    const auto chosen = chosenBackup(rescue, request.operands.constFirst());
    if (!chosen)
        return chosen.error();
    if (const auto ready = ensureKeyFile(request, rescue, *chosen); !ready)
        return ready.error();
    const auto keys = openedDoor(request);
    if (!keys)
        return keys.error();
    const auto done = runWork<RescueReport>([&](const std::stop_token &stop, const BackupProgressText &tell) {
        return *chosen ? rescue.restore(*keys, **chosen, stop, tell)
                       : rescue.restoreNewest(*keys, stop, tell);
    });
    if (!done)
        return done.error();
    QString text = Texts::tr("Restored is the backup of %1. What was there before is kept in %2.")
                       .arg(jsonMoment(done->backup.madeAt), QDir::toNativeSeparators(done->asideFolder));
    if (!done->filesLost.isEmpty())
        text +=
            u'\n' + Texts::tr("These stored files are lost:") + u"\n  "_s + done->filesLost.join(u"\n  "_s);
    return Answer{text,
                  {{u"backup"_s, jsonOf(done->backup)},
                   {u"kept_aside"_s, done->asideFolder},
                   {u"files_put_back"_s, done->filesPutBack},
                   {u"files_lost"_s, QJsonArray::fromStringList(done->filesLost)}}};
}

Answer answerOf(const CheckReport &report)
{
    Answer answer;
    answer.isRefusal = !report.faults.isEmpty();
    answer.text = report.faults.isEmpty()
        ? Texts::tr("The case file is as it was written: database, log, %1 stored files, %2 of them read.")
              .arg(report.files)
              .arg(report.filesRead)
        : report.faults.join(u'\n');
    answer.json = {{u"faults"_s, QJsonArray::fromStringList(report.faults)},
                   {u"files"_s, report.files},
                   {u"files_read"_s, report.filesRead}};
    return answer;
}

/// "2/7", or nothing where it is no part.
std::optional<std::pair<int, int>> partIn(const QString &word)
{
    const QStringList numbers = word.split(u'/');
    const int part = numbers.value(0).toInt();
    const int parts = numbers.value(1).toInt();
    if (numbers.size() != 2 || part < 1 || parts < part)
        return std::nullopt;
    return std::pair(part, parts);
}

Result<Answer> check(const Request &request)
{
    const auto part = partIn(request.options.value(u"part"_s, u"1/1"_s)).value_or(std::pair(1, 1));
    const bool readsFiles = request.options.contains(u"data"_s) || request.options.contains(u"part"_s);
    const auto office = openedDesk(request);
    if (office) {
        Backups &backups = (*office)->backups();
        const auto work = backups.toCheck(readsFiles, part.first, part.second);
        if (!work)
            return work.error();
        const auto report = runWork(*work);
        if (const auto noted = backups.checked(report); !noted && report)
            return noted.error();
        return report ? Result<Answer>(answerOf(*report)) : report.error();
    }
    if (office.error().code != Error::Code::Damaged)
        return office.error();
    const auto keys = openedDoor(request);
    if (!keys)
        return office.error(); // the key file itself
    const auto report =
        runWork<CheckReport>([&](const std::stop_token &stop, const BackupProgressText &tell) {
            return rescueOf(request).check(*keys, readsFiles, stop, tell);
        });
    return report ? Result<Answer>(answerOf(*report)) : report.error();
}

QString checkMisuse(const Request &request)
{
    if (!request.options.contains(u"part"_s) || partIn(request.options.value(u"part"_s)))
        return {};
    return Texts::tr("--part takes a part such as 2/7: the second of seven.");
}

Result<Answer> drill(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    Backups &backups = (*office)->backups();
    const auto work = backups.toDrill();
    if (!work)
        return work.error();
    const auto report = runWork(*work);
    if (const auto noted = backups.drilled(report); !noted && report)
        return noted.error();
    if (!report)
        return report.error();
    Answer answer;
    answer.isRefusal = !report->faults.isEmpty();
    answer.text = report->faults.isEmpty()
        ? Texts::tr("The backup of %1 can be restored: it was put up, opened and read, with %2 stored files.")
              .arg(jsonMoment(report->backup.madeAt))
              .arg(report->filesRead)
        : report->faults.join(u'\n');
    answer.json = {{u"backup"_s, jsonOf(report->backup)},
                   {u"files_read"_s, report->filesRead},
                   {u"faults"_s, QJsonArray::fromStringList(report->faults)}};
    return answer;
}

} // namespace

BackupProgressText toldProgress()
{
    return [told = QString(), tenth = -1](double fraction, const QString &text) mutable {
        const int now = static_cast<int>(fraction * 10);
        if (text == told && now <= tenth)
            return;
        told = text;
        tenth = now;
        tellProgress(u"%1: %2 %"_s.arg(text).arg(now * 10));
    };
}

QJsonObject jsonOf(const BackupInfo &backup)
{
    return {{u"folder"_s, backup.folder},   {u"made"_s, jsonMoment(backup.madeAt)},
            {u"program"_s, backup.program}, {u"bytes"_s, backup.bytes},
            {u"files"_s, backup.files},     {u"missing_files"_s, backup.missingFiles}};
}

QList<Command> storeCommands()
{
    return {
        {u"store backup"_s,
         Texts::tr("makes a verified backup"),
         {},
         {{u"to"_s, Texts::tr("Into this folder, where nothing is dropped; without it, the usual one."),
           u"DIR"_s}},
         backUp},
        {u"store list-backups"_s,
         Texts::tr("lists the backups, newest first; asks for no user"),
         {},
         {{u"from"_s, Texts::tr("Those in this folder; without it, the usual one."), u"DIR"_s}},
         listBackups},
        {u"store restore"_s,
         Texts::tr("puts a backup in the place of the case file, which is kept aside"),
         {u"DIR|newest"_s},
         {},
         restore},
        {u"store check"_s,
         Texts::tr("reads the case file and names every fault"),
         {},
         {{u"data"_s, Texts::tr("Read every byte of the stored files too.")},
          {u"part"_s, Texts::tr("Read a part of the stored files too: 2/7 is the second of seven."),
           u"N/T"_s}},
         check,
         checkMisuse},
        {u"store drill"_s, Texts::tr("tries whether the newest backup can be restored"), {}, {}, drill},
    };
}

} // namespace relaas::ctl
