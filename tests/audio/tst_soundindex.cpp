#include "audio/decoder.h"
#include "audio/peaks.h"
#include "support/hang.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_soundindex {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_SoundIndex : public QObject
{
    Q_OBJECT

private slots:
    void describesARecording();
    void refusesBadInputWithASentence_data();
    void refusesBadInputWithASentence();
    void takesACutOffRecordingAndSaysSo_data();
    void takesACutOffRecordingAndSaysSo();
    void takesTheSoundOfAFilm();
    void opensNothingAFilePointsTo();
    void reportsProgressAndStops();
    void saysWhenTheFileIsGone();
};

void tst_SoundIndex::describesARecording()
{
    const auto index = indexed(memorySource(encodedFile(uniqueSound(44100, 2, 50000), "ipod", "aac")));
    QVERIFY(index);
    QCOMPARE(index->info.container, u"mp4"_s);
    QCOMPARE(index->info.codec, u"aac"_s);
    QCOMPARE(index->info.channels, 2);
    QCOMPARE(index->info.sampleRate, 44100);
    QVERIFY(!index->info.isTruncated);
    QCOMPARE(index->info.warnings, QStringList());
    QVERIFY(std::ranges::is_sorted(index->packets, {}, &SoundIndex::Packet::frame));
}

void tst_SoundIndex::refusesBadInputWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QRandomGenerator random(99);
    QByteArray noise(500000, 0);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    const QByteArray wav = wavFile(uniqueSound(8000, 1, 8000));
    const QByteArray flac = encodedFile(uniqueSound(8000, 1, 8000), "flac", "flac");
    const QByteArray mp4 = encodedFile(uniqueSound(44100, 1, 44100), "ipod", "aac");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("random bytes") << noise << u"not a sound recording"_s;
    QTest::newRow("zeros") << QByteArray(500000, '\0') << u"not a sound recording"_s;
    QTest::newRow("text") << QByteArray("Dit is geen geluid.\n").repeated(500) << u"not a sound recording"_s;
    QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n")
                              << u"not a sound recording"_s;
    QTest::newRow("HLS playlist") << QByteArray(
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:1/a.ts\n#EXT-X-ENDLIST\n")
                                  << u"not a sound recording"_s;
    QTest::newRow("concat list") << QByteArray("ffconcat version 1.0\nfile '/etc/passwd'\n")
                                 << u"not a sound recording"_s;
    QTest::newRow("WAV, half a header") << wav.first(20) << QString();
    QTest::newRow("WAV, header only") << wav.first(44) << QString();
    QTest::newRow("FLAC, half a header") << flac.first(20) << QString();
    QTest::newRow("FLAC, header only") << flac.first(8200 < flac.size() ? 86 : 42) << QString();
    QTest::newRow("MP4 without its table") << mp4.first(mp4.size() / 2) << u"damaged"_s;
    QTest::newRow("WAV, rate 0") << wavHeader(0, 1, 1000) + QByteArray(1000, 'a') << QString();
    QTest::newRow("WAV, 60000 channels")
        << wavHeader(8000, 60000, 240000) + QByteArray(240000, 'a') << QString();
    QTest::newRow("WAV, no channels") << wavHeader(8000, 0, 1000) + QByteArray(1000, 'a') << QString();
    QTest::newRow("MP3 head and rubbish")
        << QByteArray("ID3\x04\x00\x00\x7f\x7f\x7f\x7f", 10) + noise << QString();
    QTest::newRow("pictures only") << filmFile({}) << u"no sound track"_s;
}

void tst_SoundIndex::refusesBadInputWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto index = indexed(memorySource(bytes));
    QVERIFY(timer.elapsed() < test::hangMs);
    QVERIFY(!index);
    QCOMPARE(index.error().code, Error::Code::File);
    QVERIFY2(index.error().text.endsWith(u'.') && index.error().text.size() > 30,
             qPrintable(index.error().text));
    QVERIFY2(index.error().text.contains(says), qPrintable(index.error().text));
}

void tst_SoundIndex::takesACutOffRecordingAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTruncated");
    const Sound sound = uniqueSound(44100, 1, 44100 * 4);
    const QByteArray wav = wavFile(sound);
    const QByteArray flac = encodedFile(sound, "flac", "flac");
    const QByteArray mp3 = encodedFile(sound, "mp3", "libmp3lame");
    QTest::newRow("WAV, whole") << wav << false;
    QTest::newRow("WAV, half") << wav.first(wav.size() / 2) << true;
    QTest::newRow("WAV, promises 4 GB") << wavHeader(44100, 1, 0xfffffff0) + wav.mid(44) << true;
    QTest::newRow("WAV, length never written") << wavHeader(44100, 1, 0xffffffff) + wav.mid(44) << false;
    QTest::newRow("WAV, length 0") << wavHeader(44100, 1, 0) + wav.mid(44) << false;
    QTest::newRow("FLAC, half") << flac.first(flac.size() / 2) << true;
    QTest::newRow("MP3, half") << mp3.first(mp3.size() / 2) << true;
}

void tst_SoundIndex::takesACutOffRecordingAndSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTruncated);
    QElapsedTimer timer;
    timer.start();
    const auto index = indexed(memorySource(bytes));
    QVERIFY(timer.elapsed() < test::hangMs);
    QVERIFY2(index, qPrintable(index ? QString() : index.error().text));
    QVERIFY(index->info.frames > 60000);
    QCOMPARE(index->info.isTruncated, isTruncated);
    QCOMPARE(index->info.warnings.size(), isTruncated ? 1 : 0);
    const auto peaks = summarised(memorySource(bytes));
    QVERIFY(peaks);
    QCOMPARE(peaks->frames, index->info.frames);
}

void tst_SoundIndex::takesTheSoundOfAFilm()
{
    const QByteArray film = filmFile(uniqueSound(44100, 1, 44100));
    const auto index = indexed(memorySource(film));
    QVERIFY2(index, qPrintable(index ? QString() : index.error().text));
    QCOMPARE(index->info.codec, u"flac"_s);
    QCOMPARE(index->info.frames, 44100);
}

// An MP4 can name another file as the place of its sound. Ours are read from the given bytes or not at all.
void tst_SoundIndex::opensNothingAFilePointsTo()
{
    const QTemporaryDir dir;
    const Sound sound = uniqueSound(44100, 1, 44100);
    QByteArray mp4 = encodedFile(sound, "ipod", "aac");
    const qsizetype at = mp4.indexOf("url ");
    QVERIFY(at > 0);
    mp4[at + 7] = 0; // flags: no longer "in this file"
    const auto index = indexed(memorySource(mp4));
    if (index) // libav then takes the bytes at hand, which is as good
        QCOMPARE(index->info.frames, sound.frames());
}

void tst_SoundIndex::reportsProgressAndStops()
{
    const QByteArray bytes = wavFile(uniqueSound(44100, 2, 44100 * 20));
    std::stop_source stop;
    int calls = 0;
    qint64 last = 0;
    QVERIFY(indexed(memorySource(bytes), stop.get_token(), [&](qint64 done, qint64 total) {
        ++calls;
        QVERIFY(done >= last && total == bytes.size());
        last = done;
    }));
    QVERIFY(calls > 50);
    const auto stoppedIndex =
        indexed(memorySource(bytes), stop.get_token(), [&](qint64, qint64) { stop.request_stop(); });
    QVERIFY(!stoppedIndex);
    QCOMPARE(stoppedIndex.error().code, Error::Code::Cancelled);
}

void tst_SoundIndex::saysWhenTheFileIsGone()
{
    const QTemporaryDir dir;
    const auto index = indexed(fileSource(dir.filePath(u"none.wav"_s)));
    QVERIFY(!index);
    QVERIFY(index.error().text.contains(u"cannot be opened"_s));
    QVERIFY(!index.error().text.contains(dir.path()));
}

RELAAS_TEST(QCoreApplication, tst_SoundIndex);

} // namespace tst_soundindex

#include "tst_soundindex.moc"
