#include "crypto/ids.h"
#include "crypto/keys.h"
#include "storage/backupfolder.h"
#include "storage/store.h"
#include "storage/vaultfile.h"
#include "support/casedesk.h"
#include "support/testkeys.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/backups.h"
#include "workflow/rescue.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace tst_backups {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Backups as the office makes them, and the way back before anybody has signed in.
class tst_Backups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesOneAndWritesItToTheLog();
    void letsOnlyAnAdministratorAskForOne();
    void isDueOnceADayAndAfterWork();
    void drillsTheNewest();
    void findsOutInADrillWhatIsDamaged();
    void choosesAnotherFolder();
    void checksTheCaseFile();
    void stopsWhenAsked();
    void restoresADamagedCaseFileForWhoWorksThere();
    void passesOverADamagedBackup();
    void restoresASoundCaseFileOnlyForAnAdministrator();
    void restoresNothingForAStranger();
    void putsBackTheKeyFile();
    void opensDamagedOnesOnlyToLook();

private:
    CaseDesk &desk() { return *m_desk; }
    Backups &backups() { return desk().office().backups(); }
    Result<BackupInfo> make(Backups::Occasion occasion = Backups::Occasion::Automatic)
    {
        const auto work = backups().toMake(occasion);
        if (!work)
            return work.error();
        auto made = (*work)({}, {});
        wanted(backups().made(made));
        return made;
    }
    Rescue rescue() const
    {
        return Rescue(m_desk->folder(), [this] { return m_desk->now; });
    }
    QString lastDeed()
    {
        desk().as(u"vermeer"_s);
        return desk().office().log({}, 2)->constLast().action; // the newest is the signing in
    }
    void damage(const QString &path) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3000));
        QVERIFY(file.write(QByteArray(64, '?')) == 64);
    }

    std::unique_ptr<CaseDesk> m_desk;
};

void tst_Backups::init()
{
    m_desk = std::make_unique<CaseDesk>();
    desk().addCase(101, u"Tesfay"_s);
}

void tst_Backups::makesOneAndWritesItToTheLog()
{
    desk().as(u"beheer"_s);
    QCOMPARE(backups().place().folder, desk().folder() + u"-backups"_s);
    QVERIFY(backups().place().isOnSameDisk);
    QVERIFY(backups().all()->isEmpty());
    QSignalSpy changed(&backups(), &Backups::changed);
    const auto made = make(Backups::Occasion::Asked);
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(*backups().all(), QList<BackupInfo>{*made});
    QCOMPARE(made->madeAt, desk().now);
    QVERIFY(made->bytes > 0);
    QCOMPARE(lastDeed(), u"back up"_s);
}

void tst_Backups::letsOnlyAnAdministratorAskForOne()
{
    for (const QString &login : {u"bos"_s, u"smit"_s, u"vermeer"_s}) {
        desk().as(login);
        QCOMPARE(backups().toMake(Backups::Occasion::Asked).error().code, Error::Code::NotAllowed);
        QCOMPARE(backups().toDrill().error().code, Error::Code::NotAllowed);
        QCOMPARE(backups().toCheck(true).error().code, Error::Code::NotAllowed);
        QCOMPARE(backups().all().error().code, Error::Code::NotAllowed);
        QCOMPARE(backups().choosePlace(desk().path(u"elsewhere"_s)).error().code, Error::Code::NotAllowed);
        QVERIFY(make(Backups::Occasion::Automatic)); // nobody's permission
    }
}

void tst_Backups::isDueOnceADayAndAfterWork()
{
    QVERIFY(backups().isDue()); // there is none
    QVERIFY(make());
    QVERIFY(!backups().isDue());
    desk().now = desk().now.addSecs(31 * 60);
    QVERIFY(!backups().isDue()); // nothing was done
    desk().addCase(102, u"Haile"_s);
    QVERIFY(backups().isDue());
    desk().now = desk().now.addSecs(-20 * 60);
    QVERIFY(!backups().isDue()); // eleven minutes after the last
    desk().now = desk().now.addSecs(40 * 60);
    QVERIFY(backups().isDue());
    QVERIFY(make());
    desk().now = desk().now.addSecs(31 * 60);
    QVERIFY(!backups().isDue()); // making it is no work
    desk().now = desk().now.addDays(1);
    QVERIFY(backups().isDue()); // another day
    desk().office().users().signOut();
    QVERIFY(!backups().isDue());
}

void tst_Backups::drillsTheNewest()
{
    desk().as(u"beheer"_s);
    QCOMPARE((*backups().toDrill())({}, {}).error().code, Error::Code::NotFound);
    QVERIFY(make());
    const auto report = (*backups().toDrill())({}, {});
    QVERIFY2(report, qPrintable(why(report)));
    QVERIFY2(report->faults.isEmpty(), qPrintable(report->faults.join(u' ')));
    QVERIFY(backups().drilled(report));
    QVERIFY(QDir(desk().folder()).entryList({u".drill-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
    QCOMPARE(lastDeed(), u"drill"_s);
}

void tst_Backups::findsOutInADrillWhatIsDamaged()
{
    desk().as(u"beheer"_s);
    const auto made = make();
    QVERIFY(made);
    damage(made->folder + u"/relaas.db"_s);
    const auto report = (*backups().toDrill())({}, {});
    QVERIFY(!report || !report->faults.isEmpty());
    QVERIFY(backups().drilled(report));
    QCOMPARE(lastDeed(), u"drill failed"_s);
}

void tst_Backups::choosesAnotherFolder()
{
    desk().as(u"beheer"_s);
    QVERIFY(!backups().choosePlace(desk().folder() + u"/files/inside"_s));
    QVERIFY(!backups().choosePlace(u"/proc/nowhere"_s));
    const QString folder = desk().path(u"elsewhere/backups"_s);
    const auto chosen = backups().choosePlace(folder);
    QVERIFY2(chosen, qPrintable(why(chosen)));
    QCOMPARE(backups().place().folder, folder);
    const auto made = make();
    QVERIFY2(made, qPrintable(why(made)));
    QVERIFY(made->folder.startsWith(folder));
    QVERIFY(backups().choosePlace({}));
    QCOMPARE(backups().place().folder, desk().folder() + u"-backups"_s);
}

void tst_Backups::checksTheCaseFile()
{
    desk().as(u"beheer"_s);
    const auto report = (*backups().toCheck(true))({}, {});
    QVERIFY2(report, qPrintable(why(report)));
    QVERIFY2(report->faults.isEmpty(), qPrintable(report->faults.join(u' ')));
    QVERIFY(backups().checked(report));
    QCOMPARE(lastDeed(), u"check"_s);
}

void tst_Backups::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto made = (*backups().toMake(Backups::Occasion::Automatic))(stop.get_token(), {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Cancelled);
    QVERIFY(backups().made(made)); // and says nothing of it
    QVERIFY(rescue().backups().isEmpty());
}

void tst_Backups::restoresADamagedCaseFileForWhoWorksThere()
{
    QVERIFY(make());
    desk().close();
    damage(databasePath(desk().folder()));
    const KeysPtr keys = desk().store().keys.value(u"bos"_s);
    const auto opened =
        Office::open(desk().folder(), keys, Office::Mode::ReadWrite, [this] { return desk().now; });
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QCOMPARE(rescue().backups().size(), 1);
    QVERIFY(!rescue().check(keys, false, {}, {})->faults.isEmpty());
    const auto report = rescue().restoreNewest(keys, {}, {});
    QVERIFY2(report, qPrintable(why(report)));
    QVERIFY(QFileInfo::exists(report->asideFolder + u"/relaas.db"_s));
    QVERIFY(rescue().check(keys, true, {}, {})->faults.isEmpty());
    desk().reopen();
    desk().as(u"bos"_s);
    QCOMPARE(desk().office().caseFiles().ids({})->size(), 1);
    desk().as(u"vermeer"_s);
    const auto rows = desk().office().log({}, 20);
    const auto restored = std::find_if(rows->begin(), rows->end(),
                                       [](const AuditEntry &row) { return row.action == u"restore"_s; });
    QVERIFY(restored != rows->end());
    QCOMPARE(restored->login, u"bos"_s);
}

void tst_Backups::passesOverADamagedBackup()
{
    const auto first = make();
    desk().now = desk().now.addDays(1);
    desk().addCase(102, u"Haile"_s);
    const auto second = make();
    QVERIFY(first && second);
    damage(second->folder + u"/relaas.db"_s);
    desk().close();
    damage(databasePath(desk().folder()));
    const KeysPtr keys = desk().store().keys.value(u"bos"_s);
    QCOMPARE(rescue().restore(keys, *second, {}, {}).error().code, Error::Code::Damaged);
    const auto report = rescue().restoreNewest(keys, {}, {});
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(report->backup, *first);
    damage(first->folder + u"/relaas.db"_s);
    damage(databasePath(desk().folder()));
    QCOMPARE(rescue().restoreNewest(keys, {}, {}).error().code, Error::Code::NotFound);
}

void tst_Backups::restoresASoundCaseFileOnlyForAnAdministrator()
{
    QVERIFY(make());
    desk().addCase(102, u"Haile"_s);
    QCOMPARE(rescue().restoreNewest(desk().store().keys.value(u"beheer"_s), {}, {}).error().code,
             Error::Code::Busy); // the office is open
    desk().close();
    QCOMPARE(rescue().restoreNewest(desk().store().keys.value(u"bos"_s), {}, {}).error().code,
             Error::Code::NotAllowed);
    const auto report = rescue().restoreNewest(desk().store().keys.value(u"beheer"_s), {}, {});
    QVERIFY2(report, qPrintable(why(report)));
    desk().reopen();
    desk().as(u"bos"_s);
    QCOMPARE(desk().office().caseFiles().ids({})->size(), 1);
}

void tst_Backups::restoresNothingForAStranger()
{
    QVERIFY(make());
    desk().close();
    damage(databasePath(desk().folder()));
    QVERIFY(!rescue().restoreNewest(someKeys(), {}, {}));
    const KeysPtr keys = desk().store().keys.value(u"bos"_s);
    const auto unknown = std::make_shared<const Keys>(
        keys->vaultId(), randomId(), Secret::copyOf(keys->dataKey().view()), Secret::random(Keys::keyBytes));
    QCOMPARE(rescue().restoreNewest(unknown, {}, {}).error().code, Error::Code::NotAllowed);
}

void tst_Backups::putsBackTheKeyFile()
{
    QVERIFY(make());
    desk().close();
    for (const QString &name : {u"/vault.json"_s, u"/vault.json.bak"_s})
        QVERIFY(QFile::remove(desk().folder() + name));
    const Authenticator door(desk().folder(), [this] { return desk().now; });
    QCOMPARE(door.state().kind, StoreState::Kind::Unreadable);
    QVERIFY(!door.unlock(u"bos"_s, testPassword));
    QCOMPARE(rescue().backups().size(), 1);
    QVERIFY(rescue().putBackKeyFile(rescue().backups().constFirst()));
    QCOMPARE(door.state().kind, StoreState::Kind::Ready);
    const auto keys = door.unlock(u"bos"_s, testPassword);
    QVERIFY2(keys, qPrintable(why(keys)));
    QVERIFY(Office::open(desk().folder(), *keys, Office::Mode::ReadWrite, [this] { return desk().now; }));
}

void tst_Backups::opensDamagedOnesOnlyToLook()
{
    for (int i = 0; i < 60; ++i)
        desk().addCase(200 + i, u"Name%1"_s.arg(i));
    desk().close();
    damage(databasePath(desk().folder()));
    QFile file(databasePath(desk().folder()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const KeysPtr keys = desk().store().keys.value(u"bos"_s);
    const auto office =
        Office::open(desk().folder(), keys, Office::Mode::ReadOnly, [this] { return desk().now; });
    QVERIFY2(office, qPrintable(why(office)));
    QCOMPARE((*office)->caseFiles().ids({})->size(), 61);
    QVERIFY(!(*office)->caseFiles().addEvent(CaseFileId{1}, {}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

RELAAS_TEST(QCoreApplication, tst_Backups);

} // namespace tst_backups

#include "tst_backups.moc"
