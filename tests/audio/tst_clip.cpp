#include "audio/clip.h"
#include "audio/decoder.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_clip {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Passages of recordings as files of their own.
class tst_Clip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsTheVerySamples_data();
    void holdsTheVerySamples();
    void isAsLongAsThePassageInOpus_data();
    void isAsLongAsThePassageInOpus();
    void tellsItsOrigin_data();
    void tellsItsOrigin();
    void namesWhatCouldNotBeDecoded();
    void refusesWhatIsNotInTheRecording_data();
    void refusesWhatIsNotInTheRecording();
    void leavesWhatIsThere();
    void leavesNothingWhenStopped();
    void leavesNothingWhereItCannotWrite();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList present() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    const QDateTime m_now{QDate(2026, 11, 24), QTime(9, 30), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

SoundIndexPtr indexOf(const ByteSource &source)
{
    auto index = indexed(source);
    return index ? std::make_shared<const SoundIndex>(std::move(index).value()) : nullptr;
}

std::vector<float> soundOf(const ByteSource &source, FrameSpan span)
{
    const SoundIndexPtr index = indexOf(source);
    auto decoder = Decoder::open(source, index).value();
    std::vector<float> samples(size_t(span.length()) * size_t(index->info.channels));
    const bool isRead = decoder.seek(span.from) && decoder.read(samples).value() == span.length();
    return isRead ? samples : std::vector<float>();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ClipOrder order(FrameSpan span, ClipOrder::Format format = ClipOrder::Format::Wav)
{
    return {u"hearing.wav"_s, QByteArray(64, 'a'), span, format};
}

} // namespace

void tst_Clip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Clip::holdsTheVerySamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("tolerance");
    const Sound stereo = uniqueSound(44100, 2, 200000);
    const Sound mono = uniqueSound(16000, 1, 200000);
    const double step = 1.0 / (1 << 23); // lossy codecs compute finer than 24 bit
    QTest::newRow("WAV to WAV") << wavFile(stereo) << u"a.wav"_s << 0.0;
    QTest::newRow("WAV to FLAC") << wavFile(stereo) << u"a.flac"_s << 0.0;
    QTest::newRow("FLAC to WAV") << encodedFile(mono, "flac", "flac") << u"a.wav"_s << 0.0;
    QTest::newRow("MP3 to WAV") << encodedFile(stereo, "mp3", "libmp3lame") << u"a.wav"_s << step;
    QTest::newRow("Opus to FLAC") << encodedFile(uniqueSound(48000, 1, 200000), "ogg", "libopus")
                                  << u"a.flac"_s << step;
}

void tst_Clip::holdsTheVerySamples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(double, tolerance);
    const ByteSource source = memorySource(bytes);
    const SoundIndexPtr index = indexOf(source);
    QVERIFY(index);
    QRandomGenerator random(7);
    const auto format = clipFormatNamed(name.section(u'.', 1));
    int compared = 0;
    for (int round = 0; round < 25; ++round) {
        const qint64 from = random.bounded(int(index->info.frames - 1));
        const FrameSpan span{
            from, from + 1 + random.bounded(int(std::min<qint64>(20000, index->info.frames - from)))};
        const QString file = path(QString::number(round) + name);
        const auto clip = writeClip(source, index, order(span, *format), file, m_now);
        QVERIFY2(clip, clip ? "" : qPrintable(clip.error().text));
        const SoundIndexPtr made = indexOf(fileSource(file));
        QVERIFY(made);
        QCOMPARE(made->info.frames, span.length());
        QCOMPARE(made->info.sampleRate, index->info.sampleRate);
        QCOMPARE(made->info.channels, index->info.channels);
        const auto expected = soundOf(source, span);
        const auto heard = soundOf(fileSource(file), {0, span.length()});
        QCOMPARE(heard.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const double wanted = std::clamp(double(expected[i]), -1.0, 1.0 - 1.0 / (1 << 23));
            if (std::abs(double(heard[i]) - wanted) > tolerance)
                QFAIL(qPrintable(u"sample %1 of round %2"_s.arg(i).arg(round)));
        }
        compared += int(expected.size());
    }
    // The measurement itself: the neighbouring span is another sound.
    QVERIFY(soundOf(source, {1000, 2000}) != soundOf(source, {1001, 2001}));
    qInfo() << compared << "samples are the same";
}

void tst_Clip::isAsLongAsThePassageInOpus_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("frames");
    for (const int rate : {8000, 16000, 44100, 48000}) {
        for (const qint64 frames : {1, 700, 960, 44101, 96000})
            QTest::addRow("%d Hz, %lld frames", rate, frames) << rate << frames;
    }
}

void tst_Clip::isAsLongAsThePassageInOpus()
{
    QFETCH(int, rate);
    QFETCH(qint64, frames);
    const ByteSource source = memorySource(wavFile(uniqueSound(rate, 1, 200000)));
    QVERIFY(writeClip(source, indexOf(source), order({500, 500 + frames}, ClipOrder::Format::Opus),
                      path(u"a.opus"_s), m_now));
    const SoundIndexPtr made = indexOf(fileSource(path(u"a.opus"_s)));
    QVERIFY(made);
    QCOMPARE(made->info.codec, u"opus"_s);
    QCOMPARE(made->info.sampleRate, 48000);
    QCOMPARE(made->info.frames, (frames * 48000 + rate - 1) / rate);
}

void tst_Clip::tellsItsOrigin_data()
{
    QTest::addColumn<QString>("name");
    for (const char *ending : {"wav", "flac", "opus"})
        QTest::newRow(ending) << u"passage.%1"_s.arg(QLatin1String(ending));
}

void tst_Clip::tellsItsOrigin()
{
    QFETCH(QString, name);
    const ByteSource source = memorySource(wavFile(uniqueSound(16000, 2, 64000)));
    const auto clip =
        writeClip(source, indexOf(source), order({16000, 32008}, *clipFormatNamed(name.section(u'.', 1))),
                  path(name), m_now);
    QVERIFY(clip);
    const QByteArray bytes = contentOf(path(name));
    QCOMPARE(clip->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(bytes.contains("hearing.wav, 00:00:01.000 - 00:00:02.000"));
    QVERIFY(bytes.contains(QByteArray(64, 'a')));
    QVERIFY(bytes.contains("frames 16000 - 32008 at 16000 Hz"));
    QVERIFY(!bytes.contains("Lavf"));
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path(name + u".json"_s))).object();
    QCOMPARE(manifest, clipManifest(*clip));
    const QJsonObject origin = manifest.value(u"origin"_s).toObject();
    QCOMPARE(origin.value(u"sha256"_s).toString(), QString(64, u'a'));
    QCOMPARE(origin.value(u"from_frame"_s).toInteger(), 16000);
    QCOMPARE(origin.value(u"to_frame"_s).toInteger(), 32008);
    QCOMPARE(origin.value(u"to"_s).toString(), u"00:00:02.000"_s);
    QCOMPARE(manifest.value(u"made_at"_s).toString(), u"2026-11-24T09:30:00Z"_s);
}

void tst_Clip::namesWhatCouldNotBeDecoded()
{
    QByteArray bytes = encodedFile(uniqueSound(44100, 1, 441000), "mp3", "libmp3lame");
    bytes.replace(bytes.size() / 2, 4000, QByteArray(4000, '\0'));
    const ByteSource source = memorySource(bytes);
    const SoundIndexPtr index = indexOf(source);
    QVERIFY(index);
    const auto clip = writeClip(source, index, order({0, index->info.frames}), path(u"a.wav"_s), m_now);
    QVERIFY(clip);
    const auto sound = writeClip(source, index, order({0, 44100}), path(u"b.wav"_s), m_now);
    QVERIFY(sound);
    QVERIFY(sound->damaged.isEmpty());
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path(u"a.wav.json"_s))).object();
    QCOMPARE(manifest.value(u"damaged"_s).toArray().size(), clip->damaged.size());
}

void tst_Clip::refusesWhatIsNotInTheRecording_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("empty") << qint64(100) << qint64(100);
    QTest::newRow("backwards") << qint64(200) << qint64(100);
    QTest::newRow("before") << qint64(-1) << qint64(100);
    QTest::newRow("beyond") << qint64(0) << qint64(64001);
}

void tst_Clip::refusesWhatIsNotInTheRecording()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const ByteSource source = memorySource(wavFile(uniqueSound(16000, 1, 64000)));
    const auto clip = writeClip(source, indexOf(source), order({from, to}), path(u"a.wav"_s), m_now);
    QVERIFY(!clip);
    QCOMPARE(clip.error().code, Error::Code::Invalid);
    QVERIFY(present().isEmpty());
}

void tst_Clip::leavesWhatIsThere()
{
    const ByteSource source = memorySource(wavFile(uniqueSound(16000, 1, 64000)));
    for (const QString &name : {u"a.wav"_s, u"b.wav.json"_s}) {
        QFile there(path(name));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        const auto clip = writeClip(source, indexOf(source), order({0, 100}), path(name.left(5)), m_now);
        QVERIFY(!clip);
        QCOMPARE(clip.error().code, Error::Code::Conflict);
        QCOMPARE(contentOf(path(name)), QByteArray("mine"));
    }
    QCOMPARE(present().size(), 2);
}

void tst_Clip::leavesNothingWhenStopped()
{
    const ByteSource source = memorySource(wavFile(uniqueSound(16000, 1, 640000)));
    std::stop_source stop;
    const auto clip = writeClip(source, indexOf(source), order({0, 640000}), path(u"a.wav"_s), m_now,
                                stop.get_token(), [&](qint64 done, qint64 total) {
                                    if (done > total / 2)
                                        stop.request_stop();
                                });
    QVERIFY(!clip);
    QCOMPARE(clip.error().code, Error::Code::Cancelled);
    QVERIFY(present().isEmpty());
}

void tst_Clip::leavesNothingWhereItCannotWrite()
{
    const ByteSource source = memorySource(wavFile(uniqueSound(16000, 1, 64000)));
    const auto clip = writeClip(source, indexOf(source), order({0, 100}), path(u"none/a.wav"_s), m_now);
    QVERIFY(!clip);
    QCOMPARE(clip.error().code, Error::Code::File);
    QVERIFY(clip.error().text.contains(u"a.wav"_s));
    QVERIFY(present().isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_Clip);

} // namespace tst_clip

#include "tst_clip.moc"
