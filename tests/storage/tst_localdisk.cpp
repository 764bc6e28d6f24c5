#include "storage/localdisk.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_localdisk {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_LocalDisk : public QObject
{
    Q_OBJECT

private slots:
    void judgesAFileSystem_data();
    void judgesAFileSystem();
    void takesTheDiskThisRunsOn();
};

void tst_LocalDisk::judgesAFileSystem_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isLocal");
    for (const char *kind :
         {"ext4", "ext3", "xfs", "btrfs", "tmpfs", "zfs", "f2fs", "overlay", "NTFS", "ReFS", "apfs"})
        QTest::newRow(kind) << QByteArray(kind) << true;
    for (const char *kind : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuseblk", "fuse", "9p", "ceph",
                             "afs", "vboxsf", "davfs", "network", "vfat", ""})
        QTest::newRow(kind[0] ? kind : "unknown") << QByteArray(kind) << false;
}

void tst_LocalDisk::judgesAFileSystem()
{
    QFETCH(QByteArray, kind);
    QFETCH(bool, isLocal);
    const auto verdict = requireLocalDisk(u"/srv/relaas"_s, [&](const QString &) { return kind; });
    QCOMPARE(bool(verdict), isLocal);
    if (!isLocal) {
        QVERIFY(verdict.error().text.contains(u"/srv/relaas"_s));
        QVERIFY(verdict.error().text.contains(u"office database"_s));
    }
}

void tst_LocalDisk::takesTheDiskThisRunsOn()
{
    const QTemporaryDir folder;
    const auto verdict = requireLocalDisk(folder.filePath(u"not/there/yet"_s));
    QVERIFY2(bool(verdict), verdict ? "" : qPrintable(verdict.error().text));
}

RELAAS_TEST(QCoreApplication, tst_LocalDisk);

} // namespace tst_localdisk

#include "tst_localdisk.moc"
