#include "storage/backupplace.h"
#include "storage/databasecopy.h"
#include "support/backupdesk.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QStorageInfo>

#include <sys/mount.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace tst_backupfolder {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_BackupFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesABackupThatHoldsAllOfIt();
    void makesItWhileWorkGoesOn();
    void sharesSealedFilesBetweenBackups();
    void copiesWhereItCannotLink();
    void namesAStoredFileThatIsGone();
    void tellsNothingInPlain();
    void listsWithoutAKey();
    void takesNothingForABackupThatIsNone_data();
    void takesNothingForABackupThatIsNone();
    void findsEveryByteThatChanged();
    void verifiesWhereNothingMayBeWritten();
    void copiesOnlyUnderAKey();
    void refusesACopyUnderAnotherKey();
    void refusesAFolderInsideTheCaseFile_data();
    void refusesAFolderInsideTheCaseFile();
    void refusesAFolderThatCannotBeWritten();
    void refusesASecondOneAtTheSameTime();
    void takesALockThatWasLeftLying_data();
    void takesALockThatWasLeftLying();
    void refusesADamagedCaseFile();
    void leavesNothingWhenStopped();
    void leavesNothingOnAFullDisk();

private:
    BackupDesk &desk() { return *m_desk; }
    std::unique_ptr<BackupDesk> m_desk;
};

namespace {

QStringList leftovers(const QString &folder)
{
    return QDir(folder).entryList({u".relaas-*"_s}, QDir::Dirs | QDir::Hidden);
}

} // namespace

void tst_BackupFolder::init()
{
    m_desk = std::make_unique<BackupDesk>();
}

void tst_BackupFolder::makesABackupThatHoldsAllOfIt()
{
    const QByteArray name = desk().addFile(QByteArray(200000, 'r'));
    const auto made = desk().make();
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->vaultId, desk().keys->vaultId());
    QCOMPARE(made->madeAt, desk().now);
    QCOMPARE(made->files.size(), 1);
    QCOMPARE(made->files.constFirst().name, name);
    QVERIFY(made->missing.isEmpty());
    QCOMPARE(made->head, desk().store().audit.head().value());
    QCOMPARE(desk().backups().backups(), QList<Backup>{*made});
    QVERIFY(desk().backups().verify(*made, desk().keys, true));

    const auto database =
        Database::open(made->databasePath(), desk().keys->databaseKey(), Database::Mode::Archive);
    QVERIFY2(database, qPrintable(why(database)));
    QCOMPARE(UserStore(*database).all()->size(), 1);
    QCOMPARE(readVault(made->folder).value(), readVault(desk().folder()).value());
    QVERIFY(leftovers(desk().backups().path()).isEmpty());
}

void tst_BackupFolder::makesItWhileWorkGoesOn()
{
    for (int i = 0; i < 40; ++i)
        desk().addUser(u"user%1"_s.arg(i));
    std::atomic<bool> isDone = false;
    Result<Backup> made = Error{};
    std::thread background([&] {
        made = desk().make();
        isDone = true;
    });
    int written = 0;
    while (!isDone && written < 500)
        desk().addUser(u"later%1"_s.arg(written++));
    background.join();
    QVERIFY2(made, qPrintable(why(made)));
    QVERIFY(written > 0);
    QVERIFY(made->head.id >= 41 && made->head.id <= desk().store().audit.head()->id);
    QVERIFY(desk().backups().verify(*made, desk().keys, true));
}

void tst_BackupFolder::sharesSealedFilesBetweenBackups()
{
    const QByteArray name = desk().addFile(QByteArray(100000, 'a'));
    QVERIFY(desk().make());
    desk().now = desk().now.addDays(1);
    desk().addFile(QByteArray(50000, 'b'));
    const auto second = desk().make();
    QVERIFY2(second, qPrintable(why(second)));
    QCOMPARE(second->files.size(), 2);
    QCOMPARE(BackupDesk::filesBelow(desk().backups().path() + u"/relaas-files"_s).size(), 2);
    struct stat one = {};
    struct stat other = {};
    QCOMPARE(stat(qPrintable(desk().backups().pool().pathOf(name)), &one), 0);
    QCOMPARE(stat(qPrintable(desk().store().files.pathOf(name)), &other), 0);
    QCOMPARE(one.st_ino, other.st_ino);
}

void tst_BackupFolder::copiesWhereItCannotLink()
{
    const QString disk = desk().path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (geteuid() != 0 || mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=4m") != 0) {
        QVERIFY2(QStorageInfo(u"/dev/shm"_s).isReady(), "no second file system to test with");
        QVERIFY(QDir().rmdir(disk));
        QVERIFY(QFile::link(u"/dev/shm"_s, disk));
    }
    const QString folder = disk + u"/backups-%1"_s.arg(getpid());
    desk().addFile(QByteArray(100000, 'a'));
    const auto made = BackupFolder(folder).make(desk().folder(), desk().keys, desk().now);
    const auto sound = made ? BackupFolder(folder).verify(*made, desk().keys, true) : made.error();
    const bool isElsewhere = !isOnSameDisk(desk().folder(), folder);
    QDir(folder).removeRecursively();
    umount(qPrintable(disk));
    QVERIFY2(made, qPrintable(why(made)));
    QVERIFY2(sound, qPrintable(why(sound)));
    QVERIFY(isElsewhere);
}

void tst_BackupFolder::namesAStoredFileThatIsGone()
{
    const QByteArray gone = desk().addFile("one");
    const QByteArray changed = desk().addFile("other");
    const QByteArray good = desk().addFile("third");
    QVERIFY(QFile::remove(desk().store().files.pathOf(gone)));
    BackupDesk::write(desk().store().files.pathOf(changed), "rubbish");
    const auto made = desk().make();
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->missing, (QList<QByteArray>{gone, changed}));
    QCOMPARE(made->files.size(), 1);
    QCOMPARE(made->files.constFirst().name, good);
}

void tst_BackupFolder::tellsNothingInPlain()
{
    desk().addUser(u"kanarievogel"_s);
    desk().addFile("kanarievogel in a recording");
    QVERIFY(desk().make());
    for (const QString &file : BackupDesk::filesBelow(desk().backups().path())) {
        const QByteArray bytes = BackupDesk::bytesOf(file);
        QVERIFY2(!bytes.contains("kanarievogel"), qPrintable(file));
        QVERIFY2(!bytes.contains("SQLite format 3"), qPrintable(file));
        QVERIFY2(!file.endsWith(u"-wal"_s) && !file.endsWith(u"-journal"_s), qPrintable(file));
    }
}

void tst_BackupFolder::listsWithoutAKey()
{
    QVERIFY(desk().backups().backups().isEmpty());
    const auto first = desk().make();
    desk().now = desk().now.addSecs(60);
    const auto second = desk().make();
    QVERIFY(first && second);
    QCOMPARE(desk().backups().backups(), (QList<Backup>{*second, *first}));
    QCOMPARE(desk().backups().backups(randomId()), QList<Backup>());
    const auto third = desk().make(); // the clock stands still
    QVERIFY(third);
    QVERIFY(third->madeAt > second->madeAt);
}

void tst_BackupFolder::takesNothingForABackupThatIsNone_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("no manifest") << u"manifest.json"_s << false;
    QTest::newRow("half a manifest") << u"manifest.json"_s << true;
    QTest::newRow("no database") << u"relaas.db"_s << false;
    QTest::newRow("half a database") << u"relaas.db"_s << true;
    QTest::newRow("no key file") << u"vault.json"_s << false;
}

void tst_BackupFolder::takesNothingForABackupThatIsNone()
{
    QFETCH(QString, file);
    QFETCH(bool, isCut);
    const auto made = desk().make();
    QVERIFY(made);
    const QString path = made->folder + u'/' + file;
    const QByteArray bytes = BackupDesk::bytesOf(path);
    if (isCut)
        BackupDesk::write(path, bytes.first(bytes.size() / 2));
    else
        QVERIFY(QFile::remove(path));
    QVERIFY(desk().backups().backups().isEmpty());
}

void tst_BackupFolder::findsEveryByteThatChanged()
{
    const QByteArray name = desk().addFile(QByteArray(70000, 'x'));
    const auto made = desk().make();
    QVERIFY(made);
    const QByteArray bytes = BackupDesk::bytesOf(made->databasePath());
    int found = 0;
    const int tries = 60;
    for (int i = 0; i < tries; ++i) {
        QByteArray changed = bytes;
        const qsizetype place = (i * 7919LL) % bytes.size();
        changed[place] = char(changed.at(place) ^ 0x10);
        BackupDesk::write(made->databasePath(), changed);
        const auto sound = desk().backups().verify(*made, desk().keys, false);
        found += !sound && sound.error().code == Error::Code::Damaged ? 1 : 0;
    }
    qInfo("changed bytes found: %d of %d", found, tries);
    QCOMPARE(found, tries);
    BackupDesk::write(made->databasePath(), bytes);
    QVERIFY(desk().backups().verify(*made, desk().keys, true));

    const QString pooled = desk().backups().pool().pathOf(name);
    QByteArray sealed = BackupDesk::bytesOf(pooled);
    sealed[4000] = char(sealed.at(4000) ^ 1);
    BackupDesk::write(pooled, sealed);
    QVERIFY(desk().backups().verify(*made, desk().keys, false));
    QVERIFY(!desk().backups().verify(*made, desk().keys, true));
}

void tst_BackupFolder::verifiesWhereNothingMayBeWritten()
{
    desk().addFile("recording");
    const auto made = desk().make();
    QVERIFY(made);
    const QStringList before = BackupDesk::filesBelow(made->folder);
    const auto permissions = QFile::permissions(made->folder);
    QFile::setPermissions(made->folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto sound = desk().backups().verify(*made, desk().keys, true);
    QFile::setPermissions(made->folder, permissions);
    QVERIFY2(sound, qPrintable(why(sound)));
    QCOMPARE(BackupDesk::filesBelow(made->folder), before);
}

void tst_BackupFolder::copiesOnlyUnderAKey()
{
    const QString path = desk().path(u"plain.db"_s);
    const auto copied = copyDatabase(desk().store().database(), path, Secret());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, Error::Code::Invalid);
    QVERIFY(!QFile::exists(path));
}

void tst_BackupFolder::refusesACopyUnderAnotherKey()
{
    const QString path = desk().path(u"other.db"_s);
    const KeysPtr other = someKeys();
    if (copyDatabase(desk().store().database(), path, other->databaseKey()))
        QVERIFY(!BackupDesk::bytesOf(path).startsWith("SQLite format 3"));
    // Whatever the library made of it: the keys of this case file do not open it.
    QVERIFY(!Database::open(path, desk().keys->databaseKey(), Database::Mode::Archive));
    QVERIFY(!desk().backups().make(desk().folder(), other, desk().now));
    QVERIFY(desk().backups().backups().isEmpty());
    QVERIFY(leftovers(desk().backups().path()).isEmpty());
}

void tst_BackupFolder::refusesAFolderInsideTheCaseFile_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("itself") << u"casefile"_s;
    QTest::newRow("inside") << u"casefile/backups"_s;
    QTest::newRow("by a way around") << u"backups/../casefile/files/b"_s;
    QTest::newRow("by a link") << u"link/b"_s;
}

void tst_BackupFolder::refusesAFolderInsideTheCaseFile()
{
    QFETCH(QString, folder);
    QVERIFY(QFile::link(desk().folder(), desk().path(u"link"_s)));
    const QStringList before = BackupDesk::filesBelow(desk().folder());
    const auto made = BackupFolder(desk().path(folder)).make(desk().folder(), desk().keys, desk().now);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Invalid);
    QCOMPARE(BackupDesk::filesBelow(desk().folder()), before);
}

void tst_BackupFolder::refusesAFolderThatCannotBeWritten()
{
    BackupDesk::write(desk().path(u"file"_s), "no folder");
    for (const QString &folder : {desk().path(u"file/backups"_s), u"/proc/backups"_s}) {
        const auto made = BackupFolder(folder).make(desk().folder(), desk().keys, desk().now);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::File);
        QVERIFY(made.error().text.contains(folder));
    }
}

void tst_BackupFolder::refusesASecondOneAtTheSameTime()
{
    QVERIFY(QDir().mkpath(desk().backups().path()));
    {
        const auto held = desk().backups().lock();
        QVERIFY(held);
        const auto made = desk().make();
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Busy);
        QCOMPARE(desk().backups().rotate(desk().keys->vaultId(), desk().now, {}).error().code,
                 Error::Code::Busy);
    }
    QVERIFY(desk().make());
}

void tst_BackupFolder::takesALockThatWasLeftLying_data()
{
    QTest::addColumn<QByteArray>("left");
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    QTest::newRow("killed before its name was written") << QByteArray();
    QTest::newRow("only zeros after a power cut") << QByteArray(64, '\0');
    QTest::newRow("killed at another desk") << QByteArray("4711\nrelaas\nno-such-desk\n");
    QTest::newRow("killed here") << QByteArray("999999999\nrelaas\n" + here + "\n");
}

void tst_BackupFolder::takesALockThatWasLeftLying()
{
    QFETCH(QByteArray, left);
    QVERIFY(QDir().mkpath(desk().backups().path()));
    BackupDesk::write(desk().backups().path() + u"/relaas-backup.lock"_s, left);
    QVERIFY(desk().make());
}

void tst_BackupFolder::refusesADamagedCaseFile()
{
    for (int i = 0; i < 200; ++i)
        desk().addUser(u"user%1"_s.arg(i));
    QVERIFY(desk().make());
    desk().close();
    QByteArray bytes = BackupDesk::bytesOf(databasePath(desk().folder()));
    bytes[bytes.size() - 2000] = char(bytes.at(bytes.size() - 2000) ^ 1);
    BackupDesk::write(databasePath(desk().folder()), bytes);
    desk().now = desk().now.addDays(1);
    const auto made = desk().make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Damaged);
    QCOMPARE(desk().backups().backups().size(), 1);
}

void tst_BackupFolder::leavesNothingWhenStopped()
{
    for (int i = 0; i < 300; ++i)
        desk().addUser(QString(400, QChar(u'a' + i % 26)) + QString::number(i));
    desk().addFile(QByteArray(300000, 'x'));
    std::stop_source stop;
    int calls = 0;
    const auto made = desk().backups().make(desk().folder(), desk().keys, desk().now, stop.get_token(),
                                            [&](BackupStep, qint64, qint64) {
                                                ++calls;
                                                stop.request_stop();
                                            });
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Cancelled);
    QVERIFY(calls > 0);
    QVERIFY(desk().backups().backups().isEmpty());
    QVERIFY(leftovers(desk().backups().path()).isEmpty());
}

void tst_BackupFolder::leavesNothingOnAFullDisk()
{
    if (geteuid() != 0)
        return; // only root may mount a small disk; the kill test covers half-written backups for all
    for (int i = 0; i < 200; ++i)
        desk().addUser(QString(300, QChar(u'a' + i % 26)) + QString::number(i));
    desk().addFile(QByteArray(400000, 'x'));
    const QString disk = desk().path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    int full = 0;
    int whole = 0;
    QString wrong;
    for (int kib = 16; kib <= 1400; kib += 64) {
        const QByteArray size = "size=" + QByteArray::number(kib) + "k";
        if (mount("tmpfs", qPrintable(disk), "tmpfs", 0, size.constData()) != 0)
            break;
        const BackupFolder folder(disk + u"/b"_s);
        const auto made = folder.make(desk().folder(), desk().keys, desk().now);
        if (made)
            ++whole;
        else
            ++full;
        const bool isRight = made ? bool(folder.verify(*made, desk().keys, true))
                                  : folder.backups().isEmpty() && leftovers(folder.path()).isEmpty();
        if (!isRight || BackupDesk::hasPlainDatabase(disk))
            wrong += u"%1 KiB: %2; "_s.arg(kib).arg(why(made));
        if (!made && made.error().code != Error::Code::NoSpace)
            wrong += u"%1 KiB is told as: %2; "_s.arg(kib).arg(made.error().text);
        umount(qPrintable(disk));
    }
    qInfo("full disks: %d refused, %d with room enough", full, whole);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(full > 0 && whole > 0);
}

RELAAS_TEST(QCoreApplication, tst_BackupFolder);

} // namespace tst_backupfolder

#include "tst_backupfolder.moc"
