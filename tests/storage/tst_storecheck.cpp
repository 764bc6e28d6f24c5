#include "storage/storecheck.h"
#include "support/backupdesk.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>

namespace tst_storecheck {

using namespace relaas;
using namespace relaas::test;

class tst_StoreCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesEachFault();
    void readsAPartOfTheFiles();
    void refusesAPartThatIsNone();

private:
    BackupDesk &desk() { return *m_desk; }
    std::unique_ptr<BackupDesk> m_desk;
    QByteArray m_file;
};

void tst_StoreCheck::init()
{
    m_desk = std::make_unique<BackupDesk>();
    m_file = desk().addFile(QByteArray(300000, 'r'));
}

void tst_StoreCheck::namesEachFault()
{
    const QByteArray gone = desk().addFile("gone");
    QVERIFY(QFile::remove(desk().store().files.pathOf(gone)));
    const QString path = desk().store().files.pathOf(m_file);
    const QByteArray sealed = BackupDesk::bytesOf(path);
    QVERIFY(QFile::remove(path));
    BackupDesk::write(path, QByteArray(sealed).replace(10, 1, "?"));
    const auto quick = checkStore(desk().folder(), desk().keys);
    QCOMPARE(quick->faults.size(), 1);
    QCOMPARE(quick->faults.constFirst().kind, StoreFault::Kind::FileMissing);
    QCOMPARE(quick->faults.constFirst().name, gone);
    const auto whole = checkStore(desk().folder(), desk().keys, {true});
    QCOMPARE(whole->faults.size(), 2);
    QCOMPARE(whole->faults.constFirst().kind, StoreFault::Kind::FileDamaged);
    QCOMPARE(whole->files, 2);
    QCOMPARE(whole->filesRead, 1);
    QCOMPARE(whole->bytesRead, sealed.size());
    const auto others = checkStore(desk().folder(), someKeys());
    QCOMPARE(others->faults.size(), 2);
    QCOMPARE(others->faults.constFirst().kind, StoreFault::Kind::KeyFile);
}

void tst_StoreCheck::readsAPartOfTheFiles()
{
    for (int i = 0; i < 20; ++i)
        desk().addFile(QByteArray::number(i));
    int read = 0;
    for (int part = 1; part <= 7; ++part) {
        const auto check = checkStore(desk().folder(), desk().keys, {true, part, 7});
        QVERIFY(check->faults.isEmpty());
        read += check->filesRead;
    }
    QCOMPARE(read, 21); // each once
}

void tst_StoreCheck::refusesAPartThatIsNone()
{
    for (const auto &[part, parts] : {std::pair(0, 7), std::pair(8, 7), std::pair(1, 0), std::pair(-1, -1)})
        QVERIFY(!checkStore(desk().folder(), desk().keys, {true, part, parts}));
}

RELAAS_TEST(QCoreApplication, tst_StoreCheck);

} // namespace tst_storecheck

#include "tst_storecheck.moc"
