#include "storage/restore.h"
#include "storage/storecheck.h"
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

/// A program that restores is killed in the middle. The program is this one, started again with a word; the
/// keys come to it by its standard input.
class tst_RestoreKills : public QObject
{
    Q_OBJECT

private slots:
    void leaveTheDamagedOrTheRestoredCaseFile();
};

namespace {

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

int restoreOnce(const QString &store, const QString &target)
{
    QFile in;
    in.open(stdin, QIODevice::ReadOnly);
    const KeysPtr keys = keysFrom(in.readLine());
    std::puts("begun");
    std::fflush(stdout);
    const BackupFolder folder(target);
    const auto done =
        restoreBackup(store, folder, folder.backups().constFirst(), keys, QDateTime::currentDateTimeUtc());
    return done ? 0 : 1;
}

/// Whether the damaged bytes are still somewhere in the case file's folder.
bool isKept(const QString &folder, const QByteArray &damaged)
{
    const QStringList files = BackupDesk::filesBelow(folder);
    return std::any_of(files.begin(), files.end(),
                       [&](const QString &file) { return BackupDesk::bytesOf(file) == damaged; });
}

} // namespace

void tst_RestoreKills::leaveTheDamagedOrTheRestoredCaseFile()
{
    BackupDesk desk;
    for (int i = 0; i < 60; ++i)
        desk.addUser(QString(200, QChar(u'a' + i % 26)) + QString::number(i));
    for (int i = 0; i < 3; ++i)
        desk.addFile(QByteArray(100000 + i, 'r'));
    const auto backup = desk.make();
    QVERIFY2(backup, qPrintable(why(backup)));
    desk.close();
    const QString path = databasePath(desk.folder());
    const QByteArray sound = BackupDesk::bytesOf(path);

    QRandomGenerator random(7);
    quint32 longestMs = 60;
    const int kills = 80;
    int stillDamaged = 0;
    int restored = 0;
    int interrupted = 0;
    for (int i = 0; i < kills; ++i) {
        QByteArray damaged = sound;
        damaged.replace(5000, 20, QByteArray::number(i).rightJustified(20, '?'));
        BackupDesk::write(path, damaged);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"restore"_s, desk.folder(), desk.backups().path()});
        child.write(lineOf(*desk.keys));
        QVERIFY(child.waitForReadyRead(20000));
        QElapsedTimer takes;
        takes.start();
        if (i == 0)
            QVERIFY(child.waitForFinished()); // how long it takes altogether
        else
            QThread::msleep(1 + random.bounded(longestMs));
        if (i == 0)
            longestMs = std::max<quint32>(20, static_cast<quint32>(takes.elapsed()));
        child.kill();
        child.waitForFinished();

        interrupted += QFileInfo::exists(desk.folder() + u"/restore.json"_s)
                || !QDir(desk.folder()).entryList({u"restoring-*"_s}, QDir::Dirs).isEmpty()
            ? 1
            : 0;
        QVERIFY(finishRestore(desk.folder()));
        QVERIFY2(isKept(desk.folder(), damaged), "what was damaged is gone");
        QVERIFY(QDir(desk.folder()).entryList({u"restoring-*"_s}, QDir::Dirs).isEmpty());
        QVERIFY(!QFileInfo::exists(desk.folder() + u"/restore.json"_s));
        if (BackupDesk::bytesOf(path) == damaged) {
            ++stillDamaged;
        } else {
            const auto check = checkStore(desk.folder(), desk.keys, {true});
            QVERIFY(check && check->faults.isEmpty());
            ++restored;
        }
        QVERIFY(!BackupDesk::hasPlainDatabase(desk.folder()));
        for (const QString &aside : QDir(desk.folder()).entryList({u"damaged-*"_s}, QDir::Dirs))
            QDir(desk.folder() + u'/' + aside).removeRecursively(); // a person's decision; here of the test
        for (const QString &name : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path + name);
    }
    qInfo("%d kills: %d as damaged as before, %d restored, %d finished or undone at the next start", kills,
          stillDamaged, restored, interrupted);
    QCOMPARE(stillDamaged + restored, kills);
    QVERIFY(stillDamaged > 0 && restored > 0 && interrupted > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"restore"_s)
        return restoreOnce(arguments.value(2), arguments.value(3));
    tst_RestoreKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restorekills.moc"
