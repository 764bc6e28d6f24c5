#include "storage/filestore.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_FileStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsAFileUnderItsHash();
    void keepsTheSameBytesOnce();
    void keepsBytesFromMemory();
    void tellsHowFarItIs();
    void leavesNothingWhenCancelled_data();
    void leavesNothingWhenCancelled();
    void refusesAFileThatChangesWhileItIsCopied();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAStoreThatCannotBeWritten();
    void takesAFileBack();
    void hasNoSourceForWhatIsNotThere();

private:
    QString written(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"source.bin"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        return file.fileName();
    }
    FileStore store() const { return FileStore(m_folder->filePath(u"files"_s)); }
    int count() const
    {
        int found = 0;
        for (QDirIterator files(m_folder->filePath(u"files"_s), QDir::Files | QDir::Hidden,
                                QDirIterator::Subdirectories);
             files.hasNext(); files.next())
            ++found;
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray content(3 << 20, 'x'); // more than one piece

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

void tst_FileStore::keepsAFileUnderItsHash()
{
    const auto stored = store().add(written(content), {}, {});
    QVERIFY(stored);
    QCOMPARE(stored->sha256, hashOf(content));
    QCOMPARE(stored->sizeBytes, content.size());
    QVERIFY(stored->isNew);
    QVERIFY(store().contains(stored->sha256));
    const auto device = store().source(stored->sha256)();
    QVERIFY(device);
    QVERIFY(device->readAll() == content);
    QVERIFY(!device->isWritable());
}

void tst_FileStore::keepsTheSameBytesOnce()
{
    QVERIFY(store().add(written(content), {}, {}));
    const auto again = store().add(content);
    QVERIFY(again);
    QVERIFY(!again->isNew);
    QCOMPARE(count(), 1);
}

void tst_FileStore::keepsBytesFromMemory()
{
    const auto stored = store().add(QByteArray("letter"));
    QVERIFY(stored);
    QCOMPARE(stored->sha256, hashOf("letter"));
    QCOMPARE(store().source(stored->sha256)()->readAll(), QByteArray("letter"));
}

void tst_FileStore::tellsHowFarItIs()
{
    qint64 last = 0;
    qint64 whole = 0;
    QVERIFY(store().add(written(content), {}, [&](qint64 done, qint64 total) {
        QVERIFY(done >= last && done <= total);
        last = done;
        whole = total;
    }));
    QCOMPARE(last, whole);
    QVERIFY(whole > 0);
}

void tst_FileStore::leavesNothingWhenCancelled_data()
{
    QTest::addColumn<qint64>("afterBytes");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("while hashing") << qint64(1 << 20);
    QTest::newRow("while copying") << qint64(4 << 20);
}

void tst_FileStore::leavesNothingWhenCancelled()
{
    QFETCH(qint64, afterBytes);
    std::stop_source stop;
    if (afterBytes == 0)
        stop.request_stop();
    const auto cancelled = store().add(written(content), stop.get_token(), [&](qint64 done, qint64) {
        if (done >= afterBytes)
            stop.request_stop();
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QCOMPARE(count(), 0);
}

void tst_FileStore::refusesAFileThatChangesWhileItIsCopied()
{
    const QString path = written(content);
    bool isChanged = false;
    const auto changed = store().add(path, {}, [&](qint64 done, qint64) {
        if (done < content.size() || isChanged)
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.putChar('y'));
        isChanged = true;
    });
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::File);
    QVERIFY2(changed.error().text.contains(u"changed"_s), qPrintable(changed.error().text));
    QCOMPARE(count(), 0);
}

void tst_FileStore::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"gone.wav"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("below a file") << u"source.bin/x.wav"_s;
}

void tst_FileStore::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    written("x");
    const auto refused = store().add(m_folder->filePath(name), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::File);
    QCOMPARE(count(), 0);
}

void tst_FileStore::refusesAStoreThatCannotBeWritten()
{
    const FileStore blocked(written("x")); // a file stands where its folder should be
    const auto refused = blocked.add(content);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::File);
    QVERIFY(refused.error().text.contains(u"cannot be written"_s));
}

void tst_FileStore::takesAFileBack()
{
    const auto stored = store().add(content);
    store().discard(stored->sha256);
    QVERIFY(!store().contains(stored->sha256));
    QCOMPARE(count(), 0);
}

void tst_FileStore::hasNoSourceForWhatIsNotThere()
{
    QVERIFY(!store().source(hashOf("nothing"))());
}

QTEST_GUILESS_MAIN(tst_FileStore)
#include "tst_filestore.moc"
