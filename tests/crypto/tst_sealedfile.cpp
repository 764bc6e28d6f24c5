#include "crypto/ids.h"
#include "support/sealedsample.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

#include <sodium.h>

namespace tst_sealedfile {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260301;

// A disk that is full after some bytes.
class FullDisk : public QIODevice
{
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        Q_UNUSED(data);
        Q_UNUSED(most);
        return -1;
    }
    qint64 writeData(const char *data, qint64 count) override
    {
        Q_UNUSED(data);
        const qint64 taken = qMin(count, m_room);
        m_room -= taken;
        setErrorString(u"no space left"_s);
        return taken;
    }

private:
    qint64 m_room;
};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// A second reader of the layout that the header promises, with libsodium alone.
QByteArray readByLayout(const QByteArray &sealed, const Secret &key)
{
    const QByteArray header = sealed.first(36);
    const qint64 segmentBytes = qFromLittleEndian<quint32>(header.constData() + 8);
    const qint64 plainBytes = qFromLittleEndian<qint64>(header.constData() + 12);
    QByteArray plain;
    quint64 number = 0;
    unsigned char tag = 0;
    for (qint64 at = 36; at < sealed.size(); ++number) {
        const qint64 count = qMin(segmentBytes, plainBytes - plain.size());
        const QByteArray segment = sealed.mid(at, 24 + count + 17);
        QByteArray bound = header + QByteArray(8, '\0');
        qToLittleEndian(number, bound.data() + 36);
        QByteArray part(count, '\0');
        crypto_secretstream_xchacha20poly1305_state stream;
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(segment), key.data());
        if (crypto_secretstream_xchacha20poly1305_pull(
                &stream, reinterpret_cast<unsigned char *>(part.data()), nullptr, &tag, raw(segment) + 24,
                quint64(count) + 17, raw(bound), quint64(bound.size()))
            != 0)
            return "damaged";
        at += segment.size();
        plain += part;
        if ((tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (at == sealed.size()))
            return "wrong tag";
    }
    return plain;
}
} // namespace

class tst_SealedFile : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasSealed_data();
    void readsBackWhatWasSealed();
    void opensAFileOfTheFirstVersion();
    void readsAtAnyPlace();
    void behavesAsADevice();
    void refusesASourceOfAnotherLength();
    void refusesSizesOutOfBounds();
    void tellsThatTheDiskIsFull();
    void stopsWhenAsked();
    void leavesNoPlainText();
    void isReadByManyAtOnce();
};

void tst_SealedFile::readsBackWhatWasSealed_data()
{
    QTest::addColumn<qsizetype>("plainBytes");
    QTest::addColumn<qsizetype>("segmentBytes");
    for (const qsizetype segment : {qsizetype(64), qsizetype(usualSegmentBytes)}) {
        for (const qsizetype size :
             {qsizetype(0), qsizetype(1), segment - 1, segment, segment + 1, 2 * segment, 7 * segment + 5})
            QTest::addRow("%d bytes in segments of %d", int(size), int(segment)) << size << segment;
    }
}

void tst_SealedFile::readsBackWhatWasSealed()
{
    QFETCH(qsizetype, plainBytes);
    QFETCH(qsizetype, segmentBytes);
    QRandomGenerator random(seed);
    const QByteArray plain = randomBytes(random, plainBytes);
    const FileKeyPtr key = FileKey::random();
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    SealedFileWriter writer(target, key, plainBytes, segmentBytes);
    for (qsizetype at = 0; at < plainBytes;) { // in pieces that fit no segment
        const qsizetype piece = qMin<qsizetype>(plainBytes - at, random.bounded(1, 3000));
        QVERIFY(writer.write(QByteArrayView(plain).sliced(at, piece)));
        at += piece;
    }
    const auto sums = writer.finish();
    QVERIFY2(sums, qPrintable(why(sums)));
    QCOMPARE(sums->plainBytes, plainBytes);
    QCOMPARE(sums->sealedBytes, target.data().size());
    QCOMPARE(sums->plainSha256, QCryptographicHash::hash(plain, QCryptographicHash::Sha256));
    QCOMPARE(sums->sealedSha256, QCryptographicHash::hash(target.data(), QCryptographicHash::Sha256));
    QCOMPARE(readByLayout(target.data(), key->key), plain);

    const auto reader = SealedFileReader::opened(deviceOf(target.data()), key);
    QVERIFY2(reader, qPrintable(why(reader)));
    QCOMPARE((*reader)->size(), plainBytes);
    QCOMPARE((*reader)->readAll(), plain);
    QVERIFY((*reader)->atEnd());
    qint64 verified = -1;
    QVERIFY((*reader)->verifyAll({}, [&](qint64 done, qint64) { verified = done; }));
    QCOMPARE(verified, plainBytes);
    QVERIFY(!writer.write("more"));
    QVERIFY(!writer.finish());
}

void tst_SealedFile::opensAFileOfTheFirstVersion()
{
    const QByteArray sealed = QByteArray::fromBase64(
        "UkxTRgEAAABAAAAAVwAAAAAAAAAPDg0MCwoJCAcGBQQDAgEAUcFwvnZ+hy5l0aMWiIBos9pvSoM46pP9gwTlrFd1"
        "NmepOjJr1VgRX/43hHdCa2BKDqiHS5KGJ2NikENrjDT2gSTEX8cLXAclzoSgsJcyLQDb+gRRf8Wj4xZEhfgpd//B"
        "EkROGT9p7JdeY2eCfVNocsptvI91dhpyqICHvk8Sne2coMHdJpi1zPfk3pZTnFVpi3mqzKUkyEzAVZeKEnUaIYEF"
        "0Kr0HUOHdQ==");
    QByteArray keyBytes;
    for (int i = 0; i < int(FileKey::keyBytes); ++i)
        keyBytes += char(i);
    const auto key = std::make_shared<const FileKey>(
        FileKey{"0f0e0d0c0b0a09080706050403020100", Secret::copyOf(keyBytes)});
    const auto reader = SealedFileReader::opened(deviceOf(sealed), key);
    QVERIFY2(reader, qPrintable(why(reader)));
    QCOMPARE((*reader)->readAll(), QByteArray("The interview begins at ten. ").repeated(3));
}

void tst_SealedFile::readsAtAnyPlace()
{
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const FileKeyPtr key = FileKey::random();
    const QByteArray plain = randomBytes(random, 64 * 20 + 17);
    QBuffer expected;
    expected.setData(plain);
    expected.open(QIODevice::ReadOnly);
    const auto reader = SealedFileReader::opened(deviceOf(sealedSample(plain, key)), key);
    QVERIFY2(reader, qPrintable(why(reader)));
    for (int i = 0; i < 1000; ++i) {
        const qint64 place = random.bounded(plain.size() + 1);
        const qint64 count = random.bounded(300);
        QVERIFY(expected.seek(place) && (*reader)->seek(place));
        QCOMPARE((*reader)->read(count), expected.read(count));
        QCOMPARE((*reader)->read(count), expected.read(count)); // and on from there
        QCOMPARE((*reader)->pos(), expected.pos());
        QCOMPARE((*reader)->atEnd(), expected.atEnd());
    }
}

void tst_SealedFile::behavesAsADevice()
{
    const FileKeyPtr key = FileKey::random();
    const QByteArray plain = QByteArray("one line\nanother\n").repeated(10);
    auto opened = SealedFileReader::opened(deviceOf(sealedSample(plain, key)), key);
    QVERIFY2(opened, qPrintable(why(opened)));
    SealedFileReader &reader = **opened;
    QVERIFY(!reader.isSequential());
    QVERIFY(reader.isReadable() && !reader.isWritable());
    QCOMPARE(reader.peek(8), "one line");
    QCOMPARE(reader.readLine(), "one line\n");
    QCOMPARE(reader.readLine(), "another\n");
    QCOMPARE(reader.pos(), 17);
    QVERIFY(!reader.seek(-1));
    QVERIFY(!reader.seek(plain.size() + 1));
    QCOMPARE(reader.pos(), 17);
    QVERIFY(reader.seek(plain.size()));
    char byte = 0;
    QCOMPARE(reader.read(&byte, 1), 0);
    reader.close();
    QVERIFY(!reader.isOpen());
    QVERIFY(!reader.open(QIODevice::ReadWrite));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll(), plain);
}

void tst_SealedFile::refusesASourceOfAnotherLength()
{
    const FileKeyPtr key = FileKey::random();
    const QByteArray plain(200, 'x');
    for (const qint64 told : {qint64(0), qint64(199), qint64(201), qint64(1'000'000)}) {
        const auto source = deviceOf(plain);
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        const auto sums = sealFile(*source, told, target, key);
        QVERIFY(!sums);
        QCOMPARE(sums.error().code, Error::Code::Invalid);
        QVERIFY(!SealedFileReader::opened(deviceOf(target.data()), key));
    }
    const auto source = deviceOf(plain);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const auto sums = sealFile(*source, 200, target, key);
    QVERIFY2(sums, qPrintable(why(sums)));
    const auto reader = SealedFileReader::opened(deviceOf(target.data()), key);
    QVERIFY(reader);
    QCOMPARE((*reader)->readAll(), plain);
}

void tst_SealedFile::refusesSizesOutOfBounds()
{
    const FileKeyPtr key = FileKey::random();
    const qint64 most = std::numeric_limits<qint64>::max();
    const std::pair<qint64, qint64> sizes[] = {{-1, 64},  {10, 0},    {10, 63},
                                               {10, -64}, {10, most}, {most, 64}};
    for (const auto &[plainBytes, segmentBytes] : sizes) {
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        SealedFileWriter writer(target, key, plainBytes, segmentBytes);
        QVERIFY(!writer.write("x"));
        QVERIFY(!writer.finish());
        QVERIFY(target.data().isEmpty());
    }
}

void tst_SealedFile::tellsThatTheDiskIsFull()
{
    const FileKeyPtr key = FileKey::random();
    const QByteArray plain(200, 'x');
    const qint64 needed = sealedSample(plain, key).size();
    for (qint64 room = 0; room < needed; ++room) {
        FullDisk disk(room);
        SealedFileWriter writer(disk, key, plain.size(), 64);
        const auto written = writer.write(plain);
        const auto sums = writer.finish();
        QVERIFY(!written || !sums);
        QVERIFY(!sums);
        QCOMPARE(sums.error().code, Error::Code::File);
        QVERIFY(sums.error().text.contains(u"no space left"));
    }
    FullDisk disk(needed);
    SealedFileWriter writer(disk, key, plain.size(), 64);
    QVERIFY(writer.write(plain));
    QVERIFY(writer.finish());
}

void tst_SealedFile::stopsWhenAsked()
{
    const FileKeyPtr key = FileKey::random();
    const QByteArray plain(3 * 1024 * 1024, 'x');
    const auto source = deviceOf(plain);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    std::stop_source stop;
    const auto stopAtOnce = [&](qint64, qint64) { stop.request_stop(); };
    const auto sums = sealFile(*source, plain.size(), target, key, stop.get_token(), stopAtOnce);
    QVERIFY(!sums);
    QCOMPARE(sums.error().code, Error::Code::Cancelled);
    const auto reader = SealedFileReader::opened(deviceOf(sealedSample(plain, key)), key);
    QVERIFY(reader);
    const auto verified = (*reader)->verifyAll(stop.get_token());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, Error::Code::Cancelled);
}

void tst_SealedFile::leavesNoPlainText()
{
    const QString canary = u"zeldzaamkanariewoord"_s;
    const QByteArray utf8 = canary.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    const QByteArray plain = QByteArray(utf8 + QByteArray(13, '.') + utf16).repeated(5000);
    const FileKeyPtr key = FileKey::random();
    QTemporaryFile file;
    QVERIFY(file.open());
    const auto source = deviceOf(plain);
    QVERIFY(sealFile(*source, plain.size(), file, key));
    QVERIFY(file.seek(0));
    const QByteArray onDisk = file.readAll();
    QVERIFY(onDisk.size() > plain.size());
    QVERIFY(plain.contains(utf8) && plain.contains(utf16)); // the search is not blind
    for (qsizetype length = 6; length <= utf8.size(); ++length) {
        QVERIFY(!onDisk.contains(utf8.first(length)));
        QVERIFY(!onDisk.contains(utf16.first(length)));
    }
    QVERIFY(!onDisk.contains(key->key.view().toByteArray().first(8)));
}

void tst_SealedFile::isReadByManyAtOnce()
{
    QRandomGenerator random(seed);
    const FileKeyPtr key = FileKey::random();
    const QByteArray plain = randomBytes(random, 5000);
    const QByteArray sealed = sealedSample(plain, key);
    std::vector<std::unique_ptr<SealedFileReader>> readers;
    for (int i = 0; i < 10; ++i) {
        auto reader = SealedFileReader::opened(deviceOf(sealed), key);
        QVERIFY(reader);
        readers.push_back(std::move(reader).value());
    }
    for (int i = 0; i < 500; ++i) {
        const qint64 place = random.bounded(plain.size());
        SealedFileReader &reader = *readers[size_t(random.bounded(10))];
        QVERIFY(reader.seek(place));
        QCOMPARE(reader.read(100), plain.mid(place, 100));
    }
}

RELAAS_TEST(QCoreApplication, tst_SealedFile);

} // namespace tst_sealedfile

#include "tst_sealedfile.moc"
