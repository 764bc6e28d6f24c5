#include "storage/store.h"
#include "support/programrun.h"
#include "support/testoffice.h"
#include "support/testprogram.h"
#include "workflow/backups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

#include <csignal>

namespace tst_storecommands {

using namespace relaas;
using namespace relaas::test;

/// Backups, restoring and retention on the command line.
class tst_StoreCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backsUpListsAndDrills();
    void restoresADamagedStore();
    void restoresAStoreWithoutItsKeyFile();
    void refusesToRestoreWhatIsNone();
    void namesFaultsAndEndsWithOne();
    void letsOnlyWhoMay();
    void listsWhatIsDue();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void stopsCleanly();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    test::Outcome ctl(const QStringList &arguments, const QString &user = u"beheer"_s) const
    {
        return run(QStringLiteral(RELAASCTL),
                   QStringList{u"--store"_s, path(u"store"_s), u"--user"_s, user, u"--password-file"_s,
                               path(u"password"_s), u"--json"_s}
                       + arguments);
    }
    void damage() const
    {
        QFile file(databasePath(path(u"store"_s)));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3000));
        QVERIFY(file.write(QByteArray(64, '?')) == 64);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StoreCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    TestStore::make(path(u"store"_s),
                    {{{}, u"beheer"_s, u"BEHEER"_s, Role::Administrator, true},
                     {{}, u"bos"_s, u"BOS"_s, Role::Caseworker, true},
                     {{}, u"vermeer"_s, u"VERMEER"_s, Role::Supervisor, true}});
    QFile password(path(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly) && password.write(testPassword.toUtf8() + '\n') > 0);
}

void tst_StoreCommands::backsUpListsAndDrills()
{
    const auto made = ctl({u"store"_s, u"backup"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QVERIFY(made.err.contains(u'%')); // progress
    QVERIFY(made.json().value(u"same_disk"_s).toBool());
    const auto listed = ctl({u"store"_s, u"list-backups"_s});
    QCOMPARE(listed.exitCode, 0);
    const QJsonArray backups = listed.json().value(u"backups"_s).toArray();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.at(0), made.json().value(u"backup"_s));
    const auto drilled = ctl({u"store"_s, u"drill"_s});
    QVERIFY2(drilled.exitCode == 0, qPrintable(drilled.err));
    QVERIFY(drilled.json().value(u"faults"_s).toArray().isEmpty());
    const auto elsewhere = ctl({u"store"_s, u"backup"_s, u"--to"_s, path(u"stick"_s)});
    QVERIFY2(elsewhere.exitCode == 0, qPrintable(elsewhere.err));
    const auto there = ctl({u"store"_s, u"list-backups"_s, u"--from"_s, path(u"stick"_s)});
    QCOMPARE(there.json().value(u"backups"_s).toArray().size(), 1);
}

void tst_StoreCommands::restoresADamagedStore()
{
    QCOMPARE(ctl({u"store"_s, u"backup"_s}).exitCode, 0);
    damage();
    const auto refused = ctl({u"audit"_s, u"list"_s}, u"vermeer"_s);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json().value(u"error"_s)[u"code"_s].toString(), u"damaged"_s);
    const auto checked = ctl({u"store"_s, u"check"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(!checked.json().value(u"faults"_s).toArray().isEmpty());
    const auto restored = ctl({u"store"_s, u"restore"_s, u"newest"_s}, u"bos"_s);
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
    QVERIFY(QFileInfo::exists(restored.json().value(u"kept_aside"_s).toString() + u"/relaas.db"_s));
    QCOMPARE(ctl({u"audit"_s, u"list"_s}, u"vermeer"_s).exitCode, 0);
    QCOMPARE(ctl({u"store"_s, u"check"_s, u"--data"_s}).exitCode, 0);
}

void tst_StoreCommands::restoresAStoreWithoutItsKeyFile()
{
    const auto made = ctl({u"store"_s, u"backup"_s});
    const QString backup = made.json().value(u"backup"_s)[u"folder"_s].toString();
    QVERIFY(QDir(path(u"store"_s)).removeRecursively());
    const auto restored = ctl({u"store"_s, u"restore"_s, backup});
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
    QCOMPARE(ctl({u"store"_s, u"check"_s, u"--data"_s}).exitCode, 0);
}

void tst_StoreCommands::refusesToRestoreWhatIsNone()
{
    QCOMPARE(ctl({u"store"_s, u"restore"_s, u"newest"_s}).exitCode, 1);
    const auto refused = ctl({u"store"_s, u"restore"_s, path(u"nowhere"_s)});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json().value(u"error"_s)[u"code"_s].toString(), u"not_found"_s);
    QCOMPARE(ctl({u"store"_s, u"check"_s}).exitCode, 0);
}

void tst_StoreCommands::namesFaultsAndEndsWithOne()
{
    QCOMPARE(ctl({u"store"_s, u"check"_s, u"--part"_s, u"1/7"_s}).exitCode, 0);
    QVERIFY(QFile::remove(databasePath(path(u"store"_s))));
    const auto checked = ctl({u"store"_s, u"check"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(!checked.out.isEmpty());
}

void tst_StoreCommands::letsOnlyWhoMay()
{
    for (const QStringList &command : {QStringList{u"store"_s, u"backup"_s},
                                       {u"store"_s, u"drill"_s},
                                       {u"store"_s, u"check"_s},
                                       {u"retention"_s, u"list"_s},
                                       {u"retention"_s, u"certificates"_s},
                                       {u"retention"_s, u"erase"_s, u"1"_s, u"--reason"_s, u"why"_s},
                                       {u"retention"_s, u"hold"_s, u"1"_s, u"--reason"_s, u"why"_s}}) {
        const auto refused = ctl(command, u"bos"_s);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.json().value(u"error"_s)[u"code"_s].toString(), u"not_allowed"_s);
    }
}

void tst_StoreCommands::listsWhatIsDue()
{
    const auto due = ctl({u"retention"_s, u"list"_s, u"--within"_s, u"400"_s});
    QVERIFY2(due.exitCode == 0, qPrintable(due.err));
    QVERIFY(due.json().value(u"cases"_s).toArray().isEmpty());
    const auto certificates = ctl({u"retention"_s, u"certificates"_s});
    QCOMPARE(certificates.exitCode, 0);
    const auto unknown =
        ctl({u"retention"_s, u"erase"_s, u"Z26-0000404"_s, u"--reason"_s, u"its time is over"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.json().value(u"error"_s)[u"code"_s].toString(), u"not_found"_s);
    const auto held = ctl({u"retention"_s, u"hold"_s, u"7"_s, u"--reason"_s, u"a court"_s}, u"vermeer"_s);
    QCOMPARE(held.json().value(u"error"_s)[u"code"_s].toString(), u"not_found"_s);
}

void tst_StoreCommands::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("restore what") << QStringList{u"store"_s, u"restore"_s};
    QTest::newRow("no part") << QStringList{u"store"_s, u"check"_s, u"--part"_s, u"8/7"_s};
    QTest::newRow("a part in words") << QStringList{u"store"_s, u"check"_s, u"--part"_s, u"half"_s};
    QTest::newRow("no reason") << QStringList{u"retention"_s, u"erase"_s, u"1"_s};
    QTest::newRow("no case") << QStringList{u"retention"_s, u"hold"_s, u"--reason"_s, u"a court"_s};
    QTest::newRow("no days") << QStringList{u"retention"_s, u"list"_s, u"--within"_s, u"soon"_s};
}

void tst_StoreCommands::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    QCOMPARE(ctl(words).exitCode, 2);
}

void tst_StoreCommands::stopsCleanly()
{
    // Room enough that the copy takes a while.
    {
        const auto store = [&] {
            const Authenticator door(path(u"store"_s), [] { return QDateTime::currentDateTimeUtc(); });
            return wanted(Office::open(path(u"store"_s), wanted(door.unlock(u"beheer"_s, testPassword)),
                                       Office::Mode::ReadWrite,
                                       [] { return QDateTime::currentDateTimeUtc(); }));
        }();
        wanted(store->backups().choosePlace(path(u"backups"_s)));
    }
    int stopped = 0;
    for (int delay = 0; delay < 20 && stopped == 0; ++delay) {
        QProcess process;
        process.start(QStringLiteral(RELAASCTL),
                      {u"--store"_s, path(u"store"_s), u"--user"_s, u"beheer"_s, u"--password-file"_s,
                       path(u"password"_s), u"store"_s, u"backup"_s});
        QVERIFY(process.waitForStarted());
        process.setReadChannel(QProcess::StandardError);
        process.waitForReadyRead(20000); // its first word of progress
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit); // it ended by itself
        stopped += process.exitCode() == 1 ? 1 : 0;
        QVERIFY(process.exitCode() <= 1);
        QVERIFY(QDir(path(u"backups"_s)).entryList({u".relaas-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
    }
    qInfo("stopped in the middle: %d", stopped);
}

RELAAS_TEST(QCoreApplication, tst_StoreCommands);

} // namespace tst_storecommands

#include "tst_storecommands.moc"
