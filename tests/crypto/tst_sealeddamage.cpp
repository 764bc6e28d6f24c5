#include "crypto/ids.h"
#include "support/sealedsample.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_sealeddamage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260302;
constexpr qsizetype segmentBytes = 64;
constexpr qsizetype headerBytes = 36;
constexpr qsizetype sealedSegmentBytes = segmentBytes + 41;

using Change = std::function<QByteArray(QByteArray)>;

QByteArray segmentOf(const QByteArray &sealed, qsizetype number)
{
    return sealed.mid(headerBytes + number * sealedSegmentBytes, sealedSegmentBytes);
}

QByteArray withSegment(QByteArray sealed, qsizetype number, const QByteArray &segment)
{
    return sealed.replace(headerBytes + number * sealedSegmentBytes, sealedSegmentBytes, segment);
}
} // namespace

class tst_SealedDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEveryFlippedBit();
    void findsEveryTruncation();
    void findsWhatWasRearranged_data();
    void findsWhatWasRearranged();
    void refusesAnotherKey();
    void refusesWhatIsNoSealedFile_data();
    void refusesWhatIsNoSealedFile();
    void readsWhatIsSoundAroundDamage();
    void tellsADamagedSegmentFromTheEnd();
    void noticesWhatHappensWhileItIsOpen();

private:
    enum class Found { AtOpening, AtReading, Never, WrongBytes };
    Found found(const QByteArray &sealed) const;

    FileKeyPtr m_key = FileKey::random();
    QByteArray m_plain;
    QByteArray m_sealed;
};

void tst_SealedDamage::initTestCase()
{
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    m_plain = randomBytes(random, 3 * segmentBytes + 10);
    m_sealed = sealedSample(m_plain, m_key, segmentBytes);
    QCOMPARE(m_sealed.size(), headerBytes + 3 * sealedSegmentBytes + 10 + 41);
}

// Reads each segment on its own, then all in one: bytes that are given must be the plain ones, all of them.
tst_SealedDamage::Found tst_SealedDamage::found(const QByteArray &sealed) const
{
    const auto opened = SealedFileReader::opened(deviceOf(sealed), m_key);
    if (!opened)
        return Found::AtOpening;
    SealedFileReader &reader = **opened;
    bool failed = false;
    for (qint64 place = 0; place < m_plain.size(); place += segmentBytes) {
        QByteArray part(segmentBytes, '\0');
        const qint64 count = reader.seek(place) ? reader.read(part.data(), part.size()) : -1;
        if (count < 0) {
            failed = true;
            if (reader.pos() != place || !reader.errorString().contains(QString::number(place)))
                return Found::WrongBytes;
        } else if (part.first(count) != m_plain.mid(place, segmentBytes)) {
            return Found::WrongBytes;
        }
    }
    QByteArray all(m_plain.size(), '\0');
    reader.seek(0);
    const bool isAllRead = reader.read(all.data(), all.size()) == all.size() && all == m_plain;
    const bool isVerified = bool(reader.verifyAll());
    if (isAllRead == failed || isVerified == failed)
        return Found::WrongBytes;
    return failed ? Found::AtReading : Found::Never;
}

void tst_SealedDamage::findsEveryFlippedBit()
{
    QCOMPARE(found(m_sealed), Found::Never); // the search is not blind
    int atOpening = 0;
    int atReading = 0;
    for (qsizetype place = 0; place < m_sealed.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = m_sealed;
            damaged[place] = char(damaged[place] ^ (1 << bit));
            const Found when = found(damaged);
            atOpening += when == Found::AtOpening ? 1 : 0;
            atReading += when == Found::AtReading ? 1 : 0;
            QVERIFY2(place >= headerBytes || when == Found::AtOpening,
                     qPrintable(u"header byte %1"_s.arg(place)));
        }
    }
    qInfo("%d flips found at opening, %d at reading", atOpening, atReading);
    QCOMPARE(atOpening + atReading, 8 * m_sealed.size());
}

void tst_SealedDamage::findsEveryTruncation()
{
    int count = 0;
    for (qsizetype size = 0; size < m_sealed.size(); ++size)
        count += found(m_sealed.first(size)) == Found::AtOpening ? 1 : 0;
    QCOMPARE(count, m_sealed.size());
    for (const qsizetype more : {qsizetype(1), qsizetype(51), sealedSegmentBytes})
        QCOMPARE(found(m_sealed + QByteArray(more, 'x')), Found::AtOpening);
}

void tst_SealedDamage::findsWhatWasRearranged_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("two swapped") << Change([](const QByteArray &s) {
        return withSegment(withSegment(s, 0, segmentOf(s, 1)), 1, segmentOf(s, 0));
    });
    QTest::newRow("one doubled over the next")
        << Change([](const QByteArray &s) { return withSegment(s, 2, segmentOf(s, 1)); });
    QTest::newRow("one put in twice")
        << Change([](QByteArray s) { return s.insert(headerBytes + sealedSegmentBytes, segmentOf(s, 0)); });
    QTest::newRow("one left out") << Change(
        [](QByteArray s) { return s.remove(headerBytes + sealedSegmentBytes, sealedSegmentBytes); });
    QTest::newRow("one left out, size told") << Change([](QByteArray s) {
        s[12] = char(s[12] - segmentBytes);
        return s.remove(headerBytes + sealedSegmentBytes, sealedSegmentBytes);
    });
    QTest::newRow("the last left out, size told") << Change([](QByteArray s) {
        s[12] = char(3 * segmentBytes);
        return s.first(headerBytes + 3 * sealedSegmentBytes);
    });
    QTest::newRow("zeros") << Change(
        [](const QByteArray &s) { return withSegment(s, 1, QByteArray(sealedSegmentBytes, '\0')); });
    QTest::newRow("of another file under the same key") << Change([this](const QByteArray &s) {
        const QByteArray longer = sealedSample(m_plain + "x", m_key, segmentBytes);
        return withSegment(s, 1, segmentOf(longer, 1));
    });
    QTest::newRow("of another file") << Change([this](const QByteArray &s) {
        return withSegment(s, 1, segmentOf(sealedSample(m_plain, FileKey::random(), segmentBytes), 1));
    });
}

void tst_SealedDamage::findsWhatWasRearranged()
{
    QFETCH(Change, change);
    const QByteArray changed = change(m_sealed);
    QVERIFY(changed != m_sealed);
    const Found when = found(changed);
    QVERIFY(when == Found::AtOpening || when == Found::AtReading);
}

void tst_SealedDamage::refusesAnotherKey()
{
    QVERIFY(!SealedFileReader::opened(deviceOf(m_sealed), FileKey::random()));
    const auto sameId =
        std::make_shared<const FileKey>(FileKey{m_key->fileId, Secret::random(FileKey::keyBytes)});
    QVERIFY(!SealedFileReader::opened(deviceOf(m_sealed), sameId));
    const auto sameKey =
        std::make_shared<const FileKey>(FileKey{randomId(), Secret::copyOf(m_key->key.view())});
    const auto reader = SealedFileReader::opened(deviceOf(m_sealed), sameKey);
    QVERIFY(!reader);
    QVERIFY(reader.error().text.contains(u"in the place of another"));
    const FileKeyPtr none = std::make_shared<const FileKey>(FileKey{m_key->fileId, Secret()});
    QVERIFY(!SealedFileReader::opened(deviceOf(m_sealed), none));
}

void tst_SealedDamage::refusesWhatIsNoSealedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QString foreign = u"was not sealed by this program"_s;
    const QByteArray id(16, 'i');
    const auto header = [&id](const char *version, const char *segment, const char *size) -> QByteArray {
        return QByteArray("RLSF") + QByteArray::fromHex(version) + QByteArray::fromHex(segment)
            + QByteArray::fromHex(size) + id + QByteArray(1000, 'x');
    };
    QTest::newRow("nothing") << QByteArray() << foreign;
    QTest::newRow("sound") << QByteArray("RIFF" + QByteArray(1000, '\0')) << foreign;
    QTest::newRow("half a header") << QByteArray("RLSF\1\0\0\0", 8) << foreign;
    QTest::newRow("version 0") << header("00000000", "00000100", "0000000000000000") << foreign;
    QTest::newRow("version 2") << header("02000000", "00000100", "0000000000000000") << u"newer version"_s;
    QTest::newRow("no segments") << header("01000000", "00000000", "0100000000000000") << foreign;
    QTest::newRow("segments of 4 GiB") << header("01000000", "ffffffff", "0100000000000000") << foreign;
    QTest::newRow("negative size") << header("01000000", "00000100", "ffffffffffffffff") << foreign;
    QTest::newRow("huge size") << header("01000000", "00000100", "ffffffffffffff7f") << foreign;
}

void tst_SealedDamage::refusesWhatIsNoSealedFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto reader = SealedFileReader::opened(deviceOf(bytes), m_key);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, Error::Code::Invalid);
    QVERIFY2(reader.error().text.contains(said), qPrintable(reader.error().text));
}

void tst_SealedDamage::readsWhatIsSoundAroundDamage()
{
    for (const qsizetype number : {0, 1, 2}) {
        QByteArray damaged = m_sealed;
        damaged[headerBytes + number * sealedSegmentBytes + 50] ^= 1;
        const auto reader = SealedFileReader::opened(deviceOf(damaged), m_key);
        QVERIFY2(reader, qPrintable(why(reader)));
        const qint64 after = (number + 1) * segmentBytes;
        QVERIFY((*reader)->seek(after));
        QCOMPARE((*reader)->readAll(), m_plain.mid(after));
        QVERIFY((*reader)->seek(0));
        QCOMPARE((*reader)->read(number * segmentBytes), m_plain.first(number * segmentBytes));
        const auto verified = (*reader)->verifyAll();
        QVERIFY(!verified);
        QVERIFY(
            verified.error().text.contains(u"Bytes %1 to %2 "_s.arg(number * segmentBytes).arg(after - 1)));
    }
}

void tst_SealedDamage::tellsADamagedSegmentFromTheEnd()
{
    QByteArray damaged = m_sealed;
    damaged[headerBytes + sealedSegmentBytes] ^= 1; // the second segment
    const auto reader = SealedFileReader::opened(deviceOf(damaged), m_key);
    QVERIFY(reader);
    QByteArray into(100, '!');
    QVERIFY((*reader)->seek(10));
    QCOMPARE((*reader)->read(into.data(), 100), -1); // 54 sound bytes would have been silently short
    QVERIFY(!into.contains(m_plain.mid(10, 8)));
    QCOMPARE((*reader)->pos(), 10);
    QCOMPARE((*reader)->read(into.data(), 54), 54);
    QCOMPARE((*reader)->read(into.data(), 1), -1);
    QVERIFY((*reader)->seek(0));
    QVERIFY((*reader)->readAll().isEmpty());
}

void tst_SealedDamage::noticesWhatHappensWhileItIsOpen()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(m_sealed);
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    QByteArray &bytes = buffer->buffer();
    const auto reader = SealedFileReader::opened(std::move(buffer), m_key);
    QVERIFY(reader);
    bytes += 'x';
    const auto grown = (*reader)->verifyAll();
    QVERIFY(!grown);
    QVERIFY(grown.error().text.contains(u"appended"));
    bytes.chop(2);
    char byte = 0;
    QVERIFY((*reader)->seek(m_plain.size() - 1));
    QCOMPARE((*reader)->read(&byte, 1), -1);
    QVERIFY((*reader)->seek(segmentBytes));
    QCOMPARE((*reader)->read(&byte, 1), 1);
    QCOMPARE(byte, m_plain[segmentBytes]);
}

RELAAS_TEST(QCoreApplication, tst_SealedDamage);

} // namespace tst_sealeddamage

#include "tst_sealeddamage.moc"
