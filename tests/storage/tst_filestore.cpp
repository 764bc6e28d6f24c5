#include "storage/statement.h"
#include "storage/store.h"
#include "support/testkeys.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_filestore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_FileStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAFileSealed();
    void keepsTheSameBytesOnce();
    void knowsAFileAfterARestartOnlyWhereItWasEntered();
    void tellsHowFarItIs();
    void leavesNothingWhenCancelled_data();
    void leavesNothingWhenCancelled();
    void refusesAFileThatChangesWhileItIsCopied();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAStoreThatCannotBeWritten();
    void takesAFileBack();
    void leavesAnEnteredFileWhereItIs();
    void hasNoSourceForWhatIsNotThere();
    void hasNoDeviceForWhatWasChanged();
    void erasesByForgettingTheKey();
    void sweepsWhatAnInterruptedRunLeft();
    void keepsWhatIsDerivedSealed();
    void replacesWhatIsDerived();
    void givesNothingDerivedThatWasChanged();
    void leavesNothingDerivedWhenAFileGoes();
    void keepsNothingDerivedThatCannotBeWritten();

private:
    QString written(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"source.bin"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        return file.fileName();
    }
    const FileStore &store() const { return m_store->files; }
    QByteArray read(const QByteArray &sha256) const
    {
        const auto source = store().source(sha256);
        const auto device = source ? (*source)() : nullptr;
        return device ? device->readAll() : QByteArray("nothing");
    }
    /// Commits what `change` does, with a row in the log.
    void commit(const std::function<Result<void>()> &change) const
    {
        auto transaction = Transaction::begin(m_store->database());
        QVERIFY(change());
        AuditEntry entry;
        entry.at = now;
        QVERIFY(m_store->audit.append(entry));
        QVERIFY(std::move(transaction).value().commit());
    }
    void enter(const QByteArray &sha256) const
    {
        commit([&] { return store().enter(sha256, now); });
    }
    void reopen()
    {
        m_store.reset();
        m_store = std::move(Store::open(m_folder->path(), m_keys)).value();
    }
    int count() const
    {
        int found = 0;
        for (QDirIterator files(m_folder->filePath(u"files"_s), QDir::Files | QDir::Hidden,
                                QDirIterator::Subdirectories);
             files.hasNext(); files.next())
            ++found;
        return found;
    }

    const QDateTime now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    KeysPtr m_keys;
    std::unique_ptr<Store> m_store;
};

namespace {

const QByteArray content(3 << 20, 'x'); // more than one piece

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

void tst_FileStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = test::someKeys();
    m_store = std::move(Store::create(m_folder->path(), m_keys)).value();
}

void tst_FileStore::keepsAFileSealed()
{
    const auto stored = store().add(written(content), {}, {});
    QVERIFY(stored);
    QCOMPARE(stored->sha256, hashOf(content));
    QCOMPARE(stored->sizeBytes, content.size());
    enter(stored->sha256);
    const auto device = (*store().source(stored->sha256))();
    QVERIFY(device);
    QVERIFY(!device->isWritable());
    QVERIFY(device->readAll() == content);
    QVERIFY(device->seek(content.size() - 3));
    QCOMPARE(device->readAll(), QByteArray("xxx"));
    const auto rows = store().rows().value();
    QCOMPARE(rows.size(), 1);
    QFile sealed(store().pathOf(rows.constFirst().name));
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    const QByteArray bytes = sealed.readAll();
    QCOMPARE(hashOf(bytes), rows.constFirst().sealedSha256);
    QVERIFY(!bytes.contains("xxxxxxxx"));
    QVERIFY(!sealed.fileName().contains(QString::fromLatin1(stored->sha256)));
    QCOMPARE(sealed.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner),
             QFile::Permissions());
}

void tst_FileStore::keepsTheSameBytesOnce()
{
    const auto stored = store().add(written(content), {}, {});
    QVERIFY(stored);
    enter(stored->sha256);
    QVERIFY(store().add(content));
    enter(stored->sha256);
    QCOMPARE(count(), 1);
    QVERIFY(read(stored->sha256) == content);
}

void tst_FileStore::knowsAFileAfterARestartOnlyWhereItWasEntered()
{
    const auto entered = store().add(QByteArray("letter"));
    enter(entered->sha256);
    const auto other = store().add(QByteArray("other"));
    QCOMPARE(read(other->sha256), QByteArray("other"));
    reopen();
    QCOMPARE(read(entered->sha256), QByteArray("letter"));
    QCOMPARE(store().source(other->sha256).error().code, Error::Code::NotFound);
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
    QTest::newRow("on the way") << qint64(1 << 20);
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
    const auto changed = store().add(path, {}, [&](qint64, qint64) {
        if (isChanged)
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.putChar('y') && file.flush());
        // Both may be written in one tick of the clock by which files are dated.
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(2), QFileDevice::FileModificationTime));
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
    const FileStore blocked(written("x"), m_keys, m_store->database()); // a file where its folder should be
    const auto refused = blocked.add(content);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::File);
    QVERIFY2(refused.error().text.contains(u"could not be written"_s), qPrintable(refused.error().text));
}

void tst_FileStore::takesAFileBack()
{
    const auto stored = store().add(content);
    store().discard(stored->sha256);
    QVERIFY(!store().source(stored->sha256));
    QCOMPARE(count(), 0);
}

void tst_FileStore::leavesAnEnteredFileWhereItIs()
{
    const auto stored = store().add(QByteArray("letter"));
    enter(stored->sha256);
    store().discard(stored->sha256);
    QCOMPARE(read(stored->sha256), QByteArray("letter"));
}

void tst_FileStore::hasNoSourceForWhatIsNotThere()
{
    const auto source = store().source(hashOf("nothing"));
    QVERIFY(!source);
    QCOMPARE(source.error().code, Error::Code::NotFound);
}

void tst_FileStore::hasNoDeviceForWhatWasChanged()
{
    const auto stored = store().add(QByteArray("letter"));
    enter(stored->sha256);
    const auto source = store().source(stored->sha256).value();
    QFile sealed(store().pathOf(store().rows().value().constFirst().name));
    sealed.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(sealed.open(QIODevice::ReadWrite));
    QVERIFY(sealed.seek(sealed.size() - 1));
    QVERIFY(sealed.putChar('?'));
    sealed.close();
    QVERIFY(!source());
}

void tst_FileStore::erasesByForgettingTheKey()
{
    const auto stored = store().add(QByteArray("letter"));
    enter(stored->sha256);
    const QByteArray wrapped = store().rows().value().constFirst().wrappedKey;
    QByteArray name;
    commit([&]() -> Result<void> {
        name = store().erase(stored->sha256).value();
        return {};
    });
    store().removeErased(name);
    QCOMPARE(count(), 0);
    QVERIFY(!store().source(stored->sha256));
    m_store->database().tidy();
    Statement select(m_store->database(), u"SELECT count(*) FROM stored_file WHERE wrapped_key = ?"_s);
    QVERIFY(select.run(wrapped) && select.next());
    QCOMPARE(select.integer(0), 0);
}

void tst_FileStore::sweepsWhatAnInterruptedRunLeft()
{
    const auto entered = store().add(QByteArray("letter"));
    enter(entered->sha256);
    QVERIFY(store().add(QByteArray("left behind")));
    store().sweep(QDateTime::currentDateTimeUtc());
    QCOMPARE(count(), 2); // it may still be on its way
    store().sweep(QDateTime::currentDateTimeUtc().addDays(2));
    QCOMPARE(count(), 1);
    QCOMPARE(read(entered->sha256), QByteArray("letter"));
}

void tst_FileStore::keepsWhatIsDerivedSealed()
{
    const auto stored = store().add(QByteArray("sound"));
    const auto pending = store().derived(stored->sha256);
    QVERIFY(pending);
    QVERIFY(!pending->open());
    QVERIFY(pending->write("the outline of the sound"));
    enter(stored->sha256);
    const auto device = store().derived(stored->sha256)->open();
    QVERIFY(device);
    QCOMPARE(device->readAll(), QByteArray("the outline of the sound"));
    QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("outline"));
    }
    store().sweep(QDateTime::currentDateTimeUtc().addDays(2));
    QVERIFY(store().derived(stored->sha256)->open());
    QVERIFY(!store().derived(hashOf("nothing")));
}

void tst_FileStore::replacesWhatIsDerived()
{
    const auto stored = store().add(QByteArray("sound"));
    enter(stored->sha256);
    const auto file = store().derived(stored->sha256);
    QVERIFY(file->write("first"));
    QVERIFY(file->write("second, and longer"));
    QCOMPARE(file->open()->readAll(), QByteArray("second, and longer"));
}

void tst_FileStore::givesNothingDerivedThatWasChanged()
{
    const auto stored = store().add(QByteArray("sound"));
    const auto other = store().add(QByteArray("another sound"));
    enter(stored->sha256);
    enter(other->sha256);
    QVERIFY(store().derived(stored->sha256)->write("outline"));
    const QString folder = m_folder->filePath(u"files/derived/"_s);
    QStringList names = QDir(folder).entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QString otherName;
    for (const StoredFileRow &row : store().rows().value())
        otherName = row.sha256 == other->sha256 ? QString::fromLatin1(row.name) : otherName;
    QVERIFY(QFile::copy(folder + names.constFirst(), folder + otherName));
    QVERIFY(!store().derived(other->sha256)->open()); // another file's
    QFile changed(folder + names.constFirst());
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.seek(changed.size() - 1));
    QVERIFY(changed.putChar('?'));
    changed.close();
    QVERIFY(!store().derived(stored->sha256)->open());
}

void tst_FileStore::leavesNothingDerivedWhenAFileGoes()
{
    const auto stored = store().add(QByteArray("sound"));
    enter(stored->sha256);
    QVERIFY(store().derived(stored->sha256)->write("outline"));
    QCOMPARE(count(), 2);
    commit([&]() -> Result<void> {
        return store().erase(stored->sha256) ? Result<void>() : Error{Error::Code::NotFound, {}};
    });
    store().settle();
    QCOMPARE(count(), 0);
}

void tst_FileStore::keepsNothingDerivedThatCannotBeWritten()
{
    const auto stored = store().add(QByteArray("sound"));
    enter(stored->sha256);
    QFile inTheWay(m_folder->filePath(u"files/derived"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto written = store().derived(stored->sha256)->write("outline");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::File);
    QVERIFY(!store().derived(stored->sha256)->open());
}

RELAAS_TEST(QCoreApplication, tst_FileStore);

} // namespace tst_filestore

#include "tst_filestore.moc"
