#include "audio/analysis.h"
#include "audio/analysischunks.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTest>

#include <atomic>

namespace tst_analysis {

using namespace relaas;
using namespace relaas::test;

namespace {

SoundIndexPtr indexOf(const ByteSource &source)
{
    auto index = indexed(source);
    return index ? std::make_shared<const SoundIndex>(std::move(index).value()) : nullptr;
}

AnalysisOptions options(int threads, qint64 chunkFrames)
{
    AnalysisOptions options;
    options.threads = threads;
    options.chunkFrames = chunkFrames;
    return options;
}

/// Gives bytes slowly, so that there is time to look at the work.
class SlowBuffer : public QBuffer
{
protected:
    qint64 readData(char *data, qint64 size) override
    {
        QThread::usleep(2000);
        return QBuffer::readData(data, std::min<qint64>(size, 16384));
    }
};

ByteSource slowSource(const QByteArray &bytes)
{
    return [bytes]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<SlowBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

} // namespace

class tst_Analysis : public QObject
{
    Q_OBJECT

private slots:
    void equalsOneDecode_data();
    void equalsOneDecode();
    void hashesTheBytes();
    void tellsWhatIsDamaged();
    void growsWhereItIsLookedAt();
    void sharesTheWorkOut();
    void refusesBytesThatCannotBeRead();
    void stops();
};

void tst_Analysis::equalsOneDecode_data()
{
    QTest::addColumn<QByteArray>("file");
    const Sound sound = uniqueSound(44100, 2, 200001);
    const Sound speech = uniqueSound(48000, 1, 400001);
    QTest::newRow("WAV") << wavFile(sound);
    QTest::newRow("FLAC") << encodedFile(sound, "flac", "flac");
    QTest::newRow("MP3 of variable rate") << encodedFile(sound, "mp3", "libmp3lame");
    QTest::newRow("AAC in MP4") << encodedFile(sound, "ipod", "aac");
    QTest::newRow("AAC in ADTS") << encodedFile(sound, "adts", "aac");
    QTest::newRow("Vorbis in Ogg") << encodedFile(sound, "ogg", "libvorbis");
    QTest::newRow("Opus in Ogg") << encodedFile(speech, "ogg", "libopus");
    QTest::newRow("Opus in WebM") << encodedFile(speech, "webm", "libopus");
    QTest::newRow("WMA") << encodedFile(sound, "asf", "wmav2");
    QTest::newRow("speech of 8 kHz") << wavFile(spokenSound(8000, 40, 20).sound);
    QTest::newRow("shorter than a block") << wavFile(uniqueSound(8000, 1, 1000));
}

void tst_Analysis::equalsOneDecode()
{
    QFETCH(const QByteArray, file);
    QVERIFY(!file.isEmpty());
    const ByteSource source = memorySource(file);
    const auto index = indexOf(source);
    QVERIFY(index);
    const auto peaks = summarised(source, index);
    const auto whole = analysed(source, index, {}, {}, options(1, index->info.frames));
    QVERIFY(peaks && whole);
    QVERIFY(whole->peaks == *peaks);
    QVERIFY(whole->index == index);
    for (const int threads : {1, 3}) {
        const auto parts = analysed(source, index, {}, {}, options(threads, 1));
        QVERIFY(parts);
        QVERIFY(parts->peaks == *peaks);
        QVERIFY(parts->activity == whole->activity);
        QCOMPARE(parts->sha256, whole->sha256);
    }
}

void tst_Analysis::hashesTheBytes()
{
    const QByteArray file = wavFile(uniqueSound(8000, 1, 400001));
    const auto index = indexOf(memorySource(file));
    const auto analysis = analysed(memorySource(file), index);
    QVERIFY(analysis);
    QCOMPARE(analysis->sha256, QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    AnalysisOptions known;
    known.knownSha256 = "00ff";
    const auto again = analysed(memorySource(file), index, {}, {}, known);
    QVERIFY(again);
    QCOMPARE(again->sha256, "00ff");
}

void tst_Analysis::tellsWhatIsDamaged()
{
    QByteArray file = encodedFile(uniqueSound(44100, 1, 400001), "ipod", "aac");
    const auto index = indexOf(memorySource(file));
    QVERIFY(index);
    for (const size_t first : {100U, 250U})
        for (size_t packet = first; packet < first + 5; ++packet)
            std::fill_n(file.begin() + index->packets[packet].position, index->packets[packet].size,
                        char(0xff));
    const ByteSource source = memorySource(file);
    const auto peaks = summarised(source, index);
    const auto analysis = analysed(source, index, {}, {}, options(2, 1));
    QVERIFY(peaks && analysis);
    QVERIFY(!peaks->gaps.isEmpty());
    QCOMPARE(analysis->peaks.gaps, peaks->gaps);
    QVERIFY(analysis->peaks == *peaks);
    QVERIFY(analysis->activity.dropouts.isEmpty()); // what cannot be decoded is no silence
}

void tst_Analysis::growsWhereItIsLookedAt()
{
    const QByteArray file = wavFile(uniqueSound(8000, 1, 16384 * 200));
    const auto index = indexOf(memorySource(file));
    const auto wanted = std::make_shared<WantedSpan>();
    wanted->set({16384 * 150, 16384 * 160});
    AnalysisOptions order = options(1, 1);
    order.wanted = wanted;
    order.knownSha256 = "00";
    QList<Peaks> seen;
    const auto analysis = analysed(
        slowSource(file), index, {},
        [&](qint64 done, qint64 total, const Peaks &partial) {
            seen.append(partial);
            QVERIFY(done <= total);
            wanted->set({0, 16384 * 10});
        },
        order);
    QVERIFY(analysis && seen.size() >= 2);
    QVERIFY(!seen.constFirst().complete);
    QCOMPARE(seen.constFirst().frames, analysis->peaks.frames);
    QCOMPARE(seen.constFirst().known.constFirst().from, 16384 * 150);
    QCOMPARE(seen.at(1).known.constFirst().from, 0);
    for (const FrameSpan &span : seen.constFirst().known)
        QCOMPARE(seen.constFirst().range(0, span.from, span.to),
                 analysis->peaks.range(0, span.from, span.to));
    QVERIFY(analysis->peaks.complete);
    QCOMPARE(analysis->peaks.known, (QList<FrameSpan>{{0, 16384 * 200}}));
}

void tst_Analysis::sharesTheWorkOut()
{
    AnalysisChunks chunks(95, 10);
    QCOMPARE(chunks.count(), 10U);
    QCOMPARE(chunks.span(9), (FrameSpan{90, 95}));
    QCOMPARE(chunks.take({}, {}), 0U); // from the start
    QCOMPARE(chunks.take({}, {}), 5U); // far from there
    QCOMPARE(chunks.take({}, 0U), 1U); // on without seeking
    QCOMPARE(chunks.take({72, 85}, 5U), 7U); // what is looked at goes before
    QCOMPARE(chunks.take({72, 85}, 1U), 8U);
    QCOMPARE(chunks.take({72, 85}, 8U), 9U);
    QCOMPARE(chunks.take({-5, 1000}, 9U), 2U);
    chunks.finish(2);
    QCOMPARE(chunks.take({200, 100}, 9U), 3U); // nonsense asks for nothing
    QCOMPARE(chunks.take({}, 3U), 4U);
    QCOMPARE(chunks.take({}, 4U), 6U);
    QVERIFY(!chunks.take({}, 6U));
}

void tst_Analysis::refusesBytesThatCannotBeRead()
{
    const QByteArray file = wavFile(uniqueSound(8000, 1, 300000));
    const auto index = indexOf(memorySource(file));
    const ByteSource vanished = []() -> std::unique_ptr<QIODevice> { return nullptr; };
    const auto none = analysed(vanished, index);
    QVERIFY(!none && !none.error().text.isEmpty());
    const auto opened = std::make_shared<std::atomic<int>>(0);
    const ByteSource once = [opened, file]() -> std::unique_ptr<QIODevice> {
        return opened->fetch_add(1) == 0 ? memorySource(file)() : nullptr;
    };
    const auto half = analysed(once, index, {}, {}, options(2, 1));
    QVERIFY(!half && !half.error().text.isEmpty());
}

void tst_Analysis::stops()
{
    const QByteArray file = wavFile(uniqueSound(8000, 1, 16384 * 100));
    const auto index = indexOf(memorySource(file));
    std::stop_source before;
    before.request_stop();
    const auto none = analysed(memorySource(file), index, before.get_token());
    QVERIFY(!none && none.error().code == Error::Code::Cancelled);
    std::stop_source meanwhile;
    const auto half = analysed(
        slowSource(file), index, meanwhile.get_token(),
        [&](qint64, qint64, const Peaks &) { meanwhile.request_stop(); }, options(1, 1));
    QVERIFY(!half && half.error().code == Error::Code::Cancelled);
}

RELAAS_TEST(QCoreApplication, tst_Analysis);

} // namespace tst_analysis

#include "tst_analysis.moc"
