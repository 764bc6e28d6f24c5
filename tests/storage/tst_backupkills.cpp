#include "support/backupdesk.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// A program that makes backups is killed in the middle, over and over. The program is this one, started
/// again with a word; the keys come to it by its standard input.
class tst_BackupKills : public QObject
{
    Q_OBJECT

private slots:
    void leaveNoHalfBackup();
    void areFoundOutWhereACopyIsNaive();

private:
    struct Outcome
    {
        int kills = 0;
        int endedEarly = 0;
        int wholeBackups = 0; ///< looked at, after all the kills together
        int halfBackups = 0;
        int plainFiles = 0;
        int withoutLast = 0;
        int leftovers = 0;
        int completed = 0; ///< kills that came after a backup, so perhaps while others were dropped
    };
    Outcome killed(const QString &way, int times);
};

namespace {

/// The same keys in both processes.
KeysPtr keysFrom(const QByteArray &line)
{
    const QList<QByteArray> parts = line.trimmed().split(' ');
    return std::make_shared<const Keys>(parts.value(0), parts.value(1),
                                        Secret::copyOf(QByteArray::fromHex(parts.value(2))), Secret());
}

QByteArray lineOf(const Keys &keys)
{
    return keys.vaultId() + ' ' + keys.slotId() + ' '
        + QByteArray(keys.dataKey().view().data(), keys.dataKey().size()).toHex() + '\n';
}

void makeWell(const QString &store, const QString &target, const KeysPtr &keys)
{
    const BackupFolder folder(target);
    static_cast<void>(folder.make(store, keys, QDateTime::currentDateTimeUtc()));
    static_cast<void>(folder.rotate(keys->vaultId(), QDateTime::currentDateTimeUtc(), {}));
}

/// What one writes first: into its place, the list before the files.
void makeNaively(const QString &store, const QString &target, const KeysPtr &keys)
{
    const auto sum = sumOf(databasePath(store));
    Backup backup;
    if (const auto database =
            Database::open(databasePath(store), keys->databaseKey(), Database::Mode::Archive))
        backup.head = AuditStore(*database).head().value();
    backup.madeAt = QDateTime::currentDateTimeUtc();
    backup.folder = target + u"/relaas-"_s + backup.madeAt.toString(u"yyyyMMddHHmmsszzz"_s);
    backup.vaultId = keys->vaultId();
    backup.databaseBytes = QFileInfo(databasePath(store)).size();
    backup.databaseSha256 = sum ? *sum : QByteArray();
    QDir().mkpath(backup.folder);
    QFile::copy(vaultPath(store), vaultPath(backup.folder));
    QFile to(backup.databasePath());
    to.open(QIODevice::WriteOnly);
    to.resize(backup.databaseBytes);
    static_cast<void>(writeManifest(backup));
    const QByteArray bytes = BackupDesk::bytesOf(databasePath(store));
    for (qsizetype done = 0; done < bytes.size(); done += 4096) {
        to.write(bytes.mid(done, 4096));
        to.flush();
        QThread::usleep(500); // at the pace of a memory stick
    }
}

QStringList unfinished(const QString &target)
{
    return QDir(target).entryList({u".relaas-*"_s}, QDir::Dirs | QDir::Hidden);
}

/// Returns when a backup has been begun that was not lying there before.
void waitForAnother(const QString &target, const QStringList &before)
{
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < 5000; QThread::usleep(200)) {
        for (const QString &name : unfinished(target)) {
            if (!before.contains(name))
                return;
        }
    }
}

int makeForEver(const QString &way, const QString &store, const QString &target)
{
    QFile in;
    in.open(stdin, QIODevice::ReadOnly);
    const KeysPtr keys = keysFrom(in.readLine());
    std::puts("begun");
    std::fflush(stdout);
    for (int i = 0; i < 1000; ++i) {
        if (way == u"naive"_s)
            makeNaively(store, target, keys);
        else
            makeWell(store, target, keys);
    }
    return 0;
}

} // namespace

tst_BackupKills::Outcome tst_BackupKills::killed(const QString &way, int times)
{
    BackupDesk desk;
    for (int i = 0; i < 120; ++i)
        desk.addUser(QString(200, QChar(u'a' + i % 26)) + QString::number(i));
    for (int i = 0; i < 3; ++i)
        desk.addFile(QByteArray(150000 + i, 'r'));
    desk.now = QDateTime::currentDateTimeUtc();
    const BackupFolder folder = desk.backups();
    QElapsedTimer takes;
    takes.start();
    const auto first = desk.make();
    // From the first moment to well into the second backup, so that every step is hit.
    const auto longestMs = std::max<quint32>(60, static_cast<quint32>(takes.elapsed()) * 2);
    QDateTime newest = first->madeAt;
    desk.close(); // the naive way reads the file itself
    QRandomGenerator random(20261122);
    Outcome outcome;
    for (int i = 0; first && i < times; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"make-backups"_s, way, desk.folder(), folder.path()});
        const QStringList lying = unfinished(folder.path());
        child.write(lineOf(*desk.keys));
        if (!child.waitForReadyRead(20000))
            qFatal("the program does not start");
        // Half of them in the middle of one, however quick the machine; the others at any moment.
        if (way == u"whole"_s && i % 2 == 0)
            waitForAnother(folder.path(), lying);
        QThread::msleep(1 + random.bounded(i % 2 == 0 ? 30U : longestMs));
        outcome.endedEarly += child.state() == QProcess::Running ? 0 : 1;
        child.kill();
        child.waitForFinished();
        ++outcome.kills;

        const QList<Backup> whole = folder.backups(desk.keys->vaultId());
        for (const Backup &backup : whole) {
            const bool isSound(folder.verify(backup, desk.keys, true));
            ++(isSound ? outcome.wholeBackups : outcome.halfBackups);
            if (!isSound)
                QDir(backup.folder).removeRecursively(); // counted once
        }
        if (!whole.isEmpty() && whole.constFirst().madeAt > newest) {
            newest = whole.constFirst().madeAt;
            ++outcome.completed;
        }
        outcome.plainFiles += BackupDesk::hasPlainDatabase(folder.path()) ? 1 : 0;
        outcome.withoutLast += whole.isEmpty() || whole.constFirst().madeAt < first->madeAt ? 1 : 0;
        outcome.leftovers += unfinished(folder.path()).isEmpty() ? 0 : 1;
    }
    qInfo("%s: %d kills, %d with something left lying, %d after a backup was done; %d whole and %d half "
          "backups seen, %d plain databases, "
          "%d times without a good one",
          qPrintable(way), outcome.kills, outcome.leftovers, outcome.completed, outcome.wholeBackups,
          outcome.halfBackups, outcome.plainFiles, outcome.withoutLast);
    return outcome;
}

void tst_BackupKills::leaveNoHalfBackup()
{
    const Outcome outcome = killed(u"whole"_s, 200);
    QCOMPARE(outcome.kills, 200);
    QCOMPARE(outcome.endedEarly, 0);
    QCOMPARE(outcome.halfBackups, 0);
    QCOMPARE(outcome.plainFiles, 0);
    QCOMPARE(outcome.withoutLast, 0);
    QVERIFY(outcome.leftovers > 50); // the kills really came in the middle
    QVERIFY(outcome.completed > 10);
}

void tst_BackupKills::areFoundOutWhereACopyIsNaive()
{
    const Outcome outcome = killed(u"naive"_s, 25);
    QVERIFY(outcome.wholeBackups > 0);
    QVERIFY(outcome.halfBackups > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"make-backups"_s)
        return makeForEver(arguments.value(2), arguments.value(3), arguments.value(4));
    tst_BackupKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupkills.moc"
