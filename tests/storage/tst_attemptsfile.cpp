#include "storage/attemptsfile.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_attemptsfile {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_AttemptsFile : public QObject
{
    Q_OBJECT

private slots:
    void remembersARecord();
    void forgetsAClearedOne();
    void countsADamagedFileAsEmpty();
    void staysSmall();

private:
    static FailedSignIns record(int count, int minute = 0)
    {
        FailedSignIns made;
        made.count = count;
        made.last = {u"boot"_s, std::chrono::milliseconds(123456)};
        made.lastAt = QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC).addSecs(minute * 60);
        return made;
    }
};

void tst_AttemptsFile::remembersARecord()
{
    const QTemporaryDir folder;
    QVERIFY(AttemptsFile(folder.path()).put("tag", record(7)));
    QCOMPARE(AttemptsFile(folder.path()).of("tag"), record(7));
    QCOMPARE(AttemptsFile(folder.path()).of("other"), FailedSignIns());
    QCOMPARE(QFile::permissions(folder.filePath(u"attempts.json"_s))
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void tst_AttemptsFile::forgetsAClearedOne()
{
    const QTemporaryDir folder;
    const AttemptsFile file(folder.path());
    QVERIFY(file.put("tag", record(2)) && file.put("other", record(1)) && file.put("tag", {}));
    QCOMPARE(file.of("tag"), FailedSignIns());
    QCOMPARE(file.of("other").count, 1);
}

void tst_AttemptsFile::countsADamagedFileAsEmpty()
{
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(u"attempts.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"746167\": {\"cou") > 0);
    damaged.close();
    const AttemptsFile file(folder.path());
    QCOMPARE(file.of("tag"), FailedSignIns());
    QVERIFY(file.put("tag", record(1)));
    QCOMPARE(file.of("tag").count, 1);
}

void tst_AttemptsFile::staysSmall()
{
    const QTemporaryDir folder;
    const AttemptsFile file(folder.path());
    for (int i = 0; i < 520; ++i)
        QVERIFY(file.put("login " + QByteArray::number(i), record(6, i)));
    QCOMPARE(file.of("login 519").count, 6);
    QCOMPARE(file.of("login 0").count, 0); // the oldest made room
    QVERIFY(QFile(folder.filePath(u"attempts.json"_s)).size() < 200000);
}

RELAAS_TEST(QCoreApplication, tst_AttemptsFile);

} // namespace tst_attemptsfile

#include "tst_attemptsfile.moc"
