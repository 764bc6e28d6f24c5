#include "storage/openfiles.h"
#include "storage/restore.h"
#include "storage/storecheck.h"
#include "support/backupdesk.h"
#include "support/why.h"

#include <QProcess>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_Restore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void detectsAndRepairsEveryDamage_data();
    void detectsAndRepairsEveryDamage();
    void leavesADamagedFileAsItIsAlsoBesideALogOfChanges();
    void putsBackStoredFiles_data();
    void putsBackStoredFiles();
    void tellsWhichStoredFilesAreLost();
    void keepsAsideWhatTheBackupDoesNotKnow();
    void keepsTheNewerKeyFile();
    void putsBackTheKeyFileAlone();
    void restoresIntoAnEmptyFolder();
    void refusesADamagedBackup();
    void refusesACaseFileThatIsOpen();
    void leavesEverythingWhenStopped();
    void finishesWhatACrashInterrupted_data();
    void finishesWhatACrashInterrupted();

private:
    BackupDesk &desk() { return *m_desk; }
    Result<Restored> restored()
    {
        return restoreBackup(desk().folder(), desk().backups(), m_backup, desk().keys, desk().now);
    }
    /// One name and the bytes of each file of the case file, the unimportant ones left out.
    QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> found;
        for (const QString &file : BackupDesk::filesBelow(m_desk->folder())) {
            if (!file.endsWith(u"-shm"_s) && !file.endsWith(u"-wal"_s))
                found.insert(file, BackupDesk::bytesOf(file));
        }
        return found;
    }
    QStringList faultsFound(bool readsFiles) const
    {
        const auto check = checkStore(m_desk->folder(), m_desk->keys, {readsFiles});
        QStringList texts;
        for (const StoreFault &fault : check.value().faults)
            texts += fault.text;
        return texts;
    }

    std::unique_ptr<BackupDesk> m_desk;
    Backup m_backup;
    QByteArray m_file;
};

namespace {

const QByteArray recording(300000, 'r');

using Damage = std::function<void(const BackupDesk &)>;

void change(const QString &path, const std::function<void(QByteArray &)> &how)
{
    QByteArray bytes = BackupDesk::bytesOf(path);
    how(bytes);
    BackupDesk::write(path, bytes);
}

void damageDatabase(const BackupDesk &desk, const std::function<void(QByteArray &)> &how)
{
    change(databasePath(desk.folder()), how);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

void tst_Restore::init()
{
    m_desk = std::make_unique<BackupDesk>();
    for (int i = 0; i < 100; ++i)
        desk().addUser(QString(200, QChar(u'a' + i % 26)) + QString::number(i));
    m_file = desk().addFile(recording);
    const auto made = desk().make();
    QVERIFY2(made, qPrintable(why(made)));
    m_backup = *made;
}

void tst_Restore::detectsAndRepairsEveryDamage_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const std::function<void(QByteArray &)> &how) {
        QTest::newRow(name) << Damage([how](const BackupDesk &desk) { damageDatabase(desk, how); });
    };
    for (const int place : {0, 15, 16, 100, 1000, 4000, 4095}) {
        row(qPrintable(u"byte %1 of page 1"_s.arg(place)),
            [place](QByteArray &bytes) { bytes[place] = char(bytes.at(place) ^ 1); });
    }
    row("a byte in the middle", [](QByteArray &bytes) { bytes[bytes.size() / 2 + 3] ^= 1; });
    row("a byte at the end", [](QByteArray &bytes) { bytes[bytes.size() - 9] ^= 1; });
    row("zeroed pages", [](QByteArray &bytes) { bytes.replace(8192, 8192, QByteArray(8192, '\0')); });
    row("two pages exchanged", [](QByteArray &bytes) {
        const QByteArray second = bytes.mid(4096, 4096);
        bytes.replace(4096, 4096, bytes.mid(8192, 4096)).replace(8192, 4096, second);
    });
    row("half of it", [](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); });
    row("cut within a page", [](QByteArray &bytes) { bytes.chop(1000); });
    row("the last page gone", [](QByteArray &bytes) { bytes.chop(4096); });
    row("only the first page", [](QByteArray &bytes) { bytes.truncate(4096); });
    row("empty", [](QByteArray &bytes) { bytes.clear(); });
    row("rubbish", [](QByteArray &bytes) { bytes.fill('x'); });
    QTest::newRow("no database") << Damage(
        [](const BackupDesk &desk) { QVERIFY(QFile::remove(databasePath(desk.folder()))); });
    QTest::newRow("no key file") << Damage([](const BackupDesk &desk) {
        for (const QString &name : {u"/vault.json"_s, u"/vault.json.bak"_s})
            QVERIFY(QFile::remove(desk.folder() + name));
    });
    QTest::newRow("a key file in pieces") << Damage([](const BackupDesk &desk) {
        for (const QString &name : {u"/vault.json"_s, u"/vault.json.bak"_s})
            BackupDesk::write(desk.folder() + name, "{\"format\": 1, ");
    });
}

void tst_Restore::detectsAndRepairsEveryDamage()
{
    QFETCH(Damage, damage);
    desk().close();
    damage(desk());
    const auto before = contents();

    QVERIFY(!faultsFound(false).isEmpty());
    const bool isOpened(Store::open(desk().folder(), desk().keys));
    const bool hasKeyFile(readVault(desk().folder()));
    QVERIFY(!isOpened || !hasKeyFile);
    QCOMPARE(contents(), before); // neither the check nor the attempt to open wrote anything

    const auto done = restored();
    QVERIFY2(done, qPrintable(why(done)));
    QVERIFY(QFileInfo::exists(done->asideFolder));
    for (auto file = before.begin(); file != before.end(); ++file) { // what was replaced is kept as it was
        const QString kept = done->asideFolder + file.key().mid(desk().folder().size());
        const bool isReplaced = contents().value(file.key()) != file.value();
        QVERIFY2(!isReplaced || BackupDesk::bytesOf(kept) == file.value(), qPrintable(file.key()));
    }
    QVERIFY2(faultsFound(true).isEmpty(), qPrintable(faultsFound(true).join(u' ')));
    desk().open();
    QCOMPARE(desk().store().audit.head().value(), m_backup.head);
    QCOMPARE(desk().contentOf(m_file), recording);
    QVERIFY(readVault(desk().folder()));
    QVERIFY(!BackupDesk::hasPlainDatabase(desk().folder()));
}

void tst_Restore::leavesADamagedFileAsItIsAlsoBesideALogOfChanges()
{
    // As a crash leaves it: changes in the log, not yet in the file; and then a page of the file goes bad.
    const QString crashed = desk().path(u"crashed"_s);
    desk().store().database().tidy();
    desk().addUser(u"late"_s);
    QVERIFY(QDir().mkpath(crashed + u"/files"_s));
    const QStringList names = QDir(desk().folder()).entryList(QDir::Files);
    QVERIFY(names.contains(u"relaas.db-wal"_s));
    for (const QString &name : names) {
        if (!name.endsWith(u"-shm"_s))
            QProcess::execute(u"cp"_s, {desk().folder() + u'/' + name, crashed});
    }
    QVERIFY(QFileInfo(crashed + u"/relaas.db-wal"_s).size() > 0);
    change(databasePath(crashed), [](QByteArray &bytes) { bytes[bytes.size() / 2] ^= 1; });
    const QByteArray before = BackupDesk::bytesOf(databasePath(crashed));
    const QByteArray logBefore = BackupDesk::bytesOf(crashed + u"/relaas.db-wal"_s);
    const auto opened = Store::open(crashed, desk().keys);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QCOMPARE(BackupDesk::bytesOf(databasePath(crashed)), before);
    QCOMPARE(BackupDesk::bytesOf(crashed + u"/relaas.db-wal"_s), logBefore);
}

void tst_Restore::putsBackStoredFiles_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"missing", "changed", "cut", "another file in its place"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Restore::putsBackStoredFiles()
{
    QFETCH(QString, how);
    const QString path = desk().store().files.pathOf(m_file);
    const QByteArray sealed = BackupDesk::bytesOf(path);
    QVERIFY(QFile::remove(path)); // what lies in the backup must not change with it
    if (how == u"changed"_s)
        BackupDesk::write(path, QByteArray(sealed).replace(1000, 1, "?"));
    else if (how == u"cut"_s)
        BackupDesk::write(path, sealed.first(1000));
    else if (how == u"another file in its place"_s)
        BackupDesk::write(path, QByteArray(sealed.size(), 'x'));
    QCOMPARE(faultsFound(true).size(), 1);
    QVERIFY(faultsFound(true).constFirst().contains(QString::fromLatin1(m_file)));
    desk().close();
    const auto done = restored();
    QVERIFY2(done, qPrintable(why(done)));
    QCOMPARE(done->filesPutBack, 1);
    QVERIFY(done->filesLost.isEmpty());
    QCOMPARE(BackupDesk::bytesOf(path), sealed);
    desk().open();
    QCOMPARE(desk().contentOf(m_file), recording);
}

void tst_Restore::tellsWhichStoredFilesAreLost()
{
    QVERIFY(QFile::remove(desk().store().files.pathOf(m_file)));
    QVERIFY(QFile::remove(desk().backups().pool().pathOf(m_file)));
    desk().close();
    // Without its file the backup is not whole, but the database in it is better than none.
    const auto sound = desk().backups().verify(m_backup, desk().keys, false);
    QVERIFY(!sound);
    const auto done = restored();
    QVERIFY2(done, qPrintable(why(done)));
    QCOMPARE(done->filesLost, QList<QByteArray>{m_file});
}

void tst_Restore::keepsAsideWhatTheBackupDoesNotKnow()
{
    const QByteArray later = desk().addFile("a later recording");
    const QString path = desk().store().files.pathOf(later);
    const QByteArray sealed = BackupDesk::bytesOf(path);
    desk().close();
    const auto done = restored();
    QVERIFY2(done, qPrintable(why(done)));
    QVERIFY(!QFile::exists(path));
    const QString kept = done->asideFolder + path.mid(desk().folder().size());
    QCOMPARE(BackupDesk::bytesOf(kept), sealed);
    // With the database that was kept aside it can still be read.
    QVERIFY(QFile::exists(databasePath(done->asideFolder)));
    const auto old = std::move(Store::open(done->asideFolder, desk().keys)).value();
    const auto source = old->files.source(old->files.rows()->constLast().sha256);
    QVERIFY(source);
    QCOMPARE((*source)()->readAll(), QByteArray("a later recording"));
}

void tst_Restore::keepsTheNewerKeyFile()
{
    VaultFile vault = readVault(desk().folder()).value();
    KeySlot slot;
    slot.id = randomId();
    vault.put(slot);
    QVERIFY(writeVault(desk().folder(), vault));
    desk().close();
    QVERIFY(restored());
    QCOMPARE(readVault(desk().folder()).value().keySlots.size(), 1);
}

void tst_Restore::putsBackTheKeyFileAlone()
{
    const VaultFile vault = readVault(desk().folder()).value();
    desk().close();
    BackupDesk::write(vaultPath(desk().folder()), "{");
    BackupDesk::write(vaultPath(desk().folder()) + u".bak"_s, "");
    QVERIFY(!readVault(desk().folder()));
    QVERIFY(restoreKeyFile(desk().folder(), m_backup, desk().now));
    QCOMPARE(readVault(desk().folder()).value(), vault);
    const QStringList aside = QDir(desk().folder()).entryList({u"damaged-*"_s}, QDir::Dirs);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(BackupDesk::bytesOf(desk().folder() + u'/' + aside.constFirst() + u"/vault.json"_s),
             QByteArray("{"));
    QVERIFY(restoreKeyFile(desk().folder(), m_backup, desk().now)); // nothing is wrong any more
    QCOMPARE(QDir(desk().folder()).entryList({u"damaged-*"_s}, QDir::Dirs).size(), 1);
    QVERIFY(faultsFound(true).isEmpty());
}

void tst_Restore::restoresIntoAnEmptyFolder()
{
    desk().close();
    QVERIFY(QDir(desk().folder()).removeRecursively());
    QVERIFY(QDir().mkpath(desk().folder()));
    const auto done = restored();
    QVERIFY2(done, qPrintable(why(done)));
    QCOMPARE(done->filesPutBack, 1);
    QVERIFY(faultsFound(true).isEmpty());
}

void tst_Restore::refusesADamagedBackup()
{
    desk().close();
    change(m_backup.databasePath(), [](QByteArray &bytes) { bytes[5000] ^= 1; });
    const auto before = contents();
    const auto done = restored();
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Damaged);
    QCOMPARE(contents(), before);
}

void tst_Restore::refusesACaseFileThatIsOpen()
{
    QVERIFY(isInUse(databasePath(desk().folder())));
    const auto here = restored();
    QVERIFY(!here);
    QCOMPARE(here.error().code, Error::Code::Busy);

    // In another program: this one again, which opens it and waits.
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"hold-open"_s, desk().folder()});
    other.write(QByteArray(desk().keys->dataKey().view().data(), 32).toHex() + '\n');
    QVERIFY(other.waitForReadyRead(20000));
    desk().close();
    const auto there = restored();
    QVERIFY(!there);
    QCOMPARE(there.error().code, Error::Code::Busy);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(!isInUse(databasePath(desk().folder())));
    const auto then = restored();
    QVERIFY2(then, qPrintable(why(then)));
}

void tst_Restore::leavesEverythingWhenStopped()
{
    desk().close();
    const auto before = contents();
    std::stop_source stop;
    const auto done =
        restoreBackup(desk().folder(), desk().backups(), m_backup, desk().keys, desk().now, stop.get_token(),
                      [&](BackupStep, qint64, qint64) { stop.request_stop(); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QCOMPARE(contents(), before);
}

void tst_Restore::finishesWhatACrashInterrupted_data()
{
    QTest::addColumn<int>("renames");
    for (int renames = 0; renames <= 4; ++renames)
        QTest::newRow(qPrintable(u"after %1 renames"_s.arg(renames))) << renames;
}

void tst_Restore::finishesWhatACrashInterrupted()
{
    QFETCH(int, renames);
    desk().close();
    const QString folder = desk().folder();
    const QByteArray damaged(50000, 'x');
    BackupDesk::write(databasePath(folder), damaged);
    for (const QString &name : {u"/vault.json"_s, u"/vault.json.bak"_s})
        QVERIFY(QFile::remove(folder + name));
    // What restoring does, up to there by hand.
    QVERIFY(copyBackup(m_backup, folder + u"/restoring-1"_s, true, {}, {}));
    BackupDesk::write(folder + u"/restore.json"_s,
                      "{\"prepared\": \"restoring-1\", \"aside\": \"damaged-1\"}");
    QVERIFY(QDir().mkpath(folder + u"/damaged-1"_s));
    const QList<std::pair<QString, QString>> steps{
        {u"/relaas.db"_s, u"/damaged-1/relaas.db"_s},
        {u"/restoring-1/relaas.db"_s, u"/relaas.db"_s},
        {u"/restoring-1/vault.json"_s, u"/vault.json"_s},
        {u"/restoring-1/vault.json.bak"_s, u"/vault.json.bak"_s},
    };
    for (const auto &[from, to] : steps.first(renames))
        QVERIFY(QFile::rename(folder + from, folder + to));

    const auto finished = finishRestore(folder);
    QVERIFY2(finished, qPrintable(why(finished)));
    QCOMPARE(BackupDesk::bytesOf(folder + u"/damaged-1/relaas.db"_s), damaged);
    QVERIFY(!QFileInfo::exists(folder + u"/restore.json"_s));
    QVERIFY(!QFileInfo::exists(folder + u"/restoring-1"_s));
    QVERIFY2(faultsFound(true).isEmpty(), qPrintable(faultsFound(true).join(u' ')));
    QVERIFY(finishRestore(folder)); // nothing is left to do

    // What was only prepared is undone.
    QVERIFY(copyBackup(m_backup, folder + u"/restoring-2"_s, true, {}, {}));
    QVERIFY(finishRestore(folder));
    QVERIFY(!QFileInfo::exists(folder + u"/restoring-2"_s));
}

namespace {

int holdOpen(const QString &folder)
{
    QFile in;
    in.open(stdin, QIODevice::ReadOnly);
    const auto keys =
        std::make_shared<const Keys>(readVault(folder)->id, randomId(),
                                     Secret::copyOf(QByteArray::fromHex(in.readLine().trimmed())), Secret());
    const auto store = Store::open(folder, keys);
    std::puts(store ? "open" : "not open");
    std::fflush(stdout);
    in.readLine();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"hold-open"_s)
        return holdOpen(QCoreApplication::arguments().value(2));
    tst_Restore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restore.moc"
