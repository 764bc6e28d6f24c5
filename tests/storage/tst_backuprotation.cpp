#include "storage/backupplace.h"
#include "support/backupdesk.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>

namespace tst_backuprotation {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Which backups stay in a folder, and where the folder is.
class tst_BackupRotation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatTheRuleKeepsOverYears();
    void dropsWhatIsOlderThanAnErasure();
    void leavesOtherCaseFilesAlone();
    void remembersAnotherFolder();

private:
    BackupDesk &desk() { return *m_desk; }
    std::unique_ptr<BackupDesk> m_desk;
};

void tst_BackupRotation::init()
{
    m_desk = std::make_unique<BackupDesk>();
}

void tst_BackupRotation::keepsWhatTheRuleKeepsOverYears()
{
    // Three years with a backup every second day. The first is real, the later ones are copies of it.
    const auto first = desk().make();
    QVERIFY(first);
    const QString sample = desk().path(u"template"_s);
    QVERIFY(QDir().mkpath(sample));
    for (const QString &file : {u"relaas.db"_s, u"vault.json"_s})
        QVERIFY(QFile::copy(first->folder + u'/' + file, sample + u'/' + file));
    int most = 0;
    int made = 1;
    QDateTime moment;
    for (int day = 2; day <= 1096; day += 2) {
        Backup later = *first;
        moment = later.madeAt = first->madeAt.addDays(day);
        later.folder = desk().backups().path() + u"/relaas-%1"_s.arg(day);
        QVERIFY(QDir().mkpath(later.folder));
        for (const QString &file : {u"relaas.db"_s, u"vault.json"_s})
            QVERIFY(QFile::copy(sample + u'/' + file, later.folder + u'/' + file));
        QVERIFY(writeManifest(later));
        ++made;
        QVERIFY(desk().backups().rotate(later.vaultId, moment, {}));
        most = std::max(most, int(desk().backups().backups().size()));
    }
    const QList<Backup> kept = desk().backups().backups();
    qInfo("of %d backups over three years %d are kept, never more than %d", made, int(kept.size()), most);
    QVERIFY(most <= 31 && kept.size() >= 28);
    QCOMPARE(kept.constFirst().madeAt, moment);
    QVERIFY(kept.constLast().madeAt < moment.addDays(-270));
    QVERIFY(desk().backups().verify(kept.constLast(), desk().keys, true));
}

void tst_BackupRotation::dropsWhatIsOlderThanAnErasure()
{
    const QByteArray name = desk().addFile("to be erased");
    QVERIFY(desk().make());
    const StoredFileRow row = desk().store().files.rows()->constFirst();
    desk().commit([&]() -> Result<void> {
        const auto erased = desk().store().files.erase(row.sha256);
        return erased ? Result<void>() : erased.error();
    });
    desk().store().files.removeErased(name);
    desk().now = desk().now.addDays(1);
    const auto second = desk().make();
    QVERIFY(second);
    QVERIFY(second->files.isEmpty());
    const QString pooled = desk().backups().pool().pathOf(name);
    QCOMPARE(desk().backups().rotate(desk().keys->vaultId(), desk().now, {}).value(), 0);
    QVERIFY(QFile::exists(pooled));
    RotationRule rule;
    rule.notBefore = desk().now.date();
    QCOMPARE(desk().backups().rotate(desk().keys->vaultId(), desk().now, rule).value(), 1);
    QCOMPARE(desk().backups().backups(), QList<Backup>{*second});
    QVERIFY(!QFile::exists(pooled));
}

void tst_BackupRotation::leavesOtherCaseFilesAlone()
{
    BackupDesk other;
    const QByteArray name = other.addFile("theirs");
    const auto theirs = desk().backups().make(other.folder(), other.keys, other.now);
    QVERIFY2(theirs, qPrintable(why(theirs)));
    BackupDesk::write(desk().backups().path() + u"/holiday.jpg"_s, "mine");
    for (int i = 0; i < 3; ++i) {
        desk().now = desk().now.addSecs(60);
        QVERIFY(desk().make());
    }
    QCOMPARE(desk().backups().rotate(desk().keys->vaultId(), desk().now, {}).value(), 2);
    QCOMPARE(desk().backups().backups().size(), 2);
    QVERIFY(desk().backups().verify(*theirs, other.keys, true));
    QVERIFY(QFile::exists(desk().backups().pool().pathOf(name)));
    QVERIFY(QFile::exists(desk().backups().path() + u"/holiday.jpg"_s));
}

void tst_BackupRotation::remembersAnotherFolder()
{
    QCOMPARE(backupFolderOf(desk().folder()), desk().folder() + u"-backups"_s);
    QVERIFY(isOnSameDisk(desk().folder(), backupFolderOf(desk().folder())));
    QVERIFY(setBackupFolder(desk().folder(), u"/media/stick/relaas"_s));
    QCOMPARE(backupFolderOf(desk().folder()), u"/media/stick/relaas"_s);
    QVERIFY(setBackupFolder(desk().folder(), {}));
    QCOMPARE(backupFolderOf(desk().folder()), desk().folder() + u"-backups"_s);
    BackupDesk::write(desk().folder() + u"/backup.json"_s, "{rubbish");
    QCOMPARE(backupFolderOf(desk().folder()), desk().folder() + u"-backups"_s);
}

RELAAS_TEST(QCoreApplication, tst_BackupRotation);

} // namespace tst_backuprotation

#include "tst_backuprotation.moc"
