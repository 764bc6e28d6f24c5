#include "support/programrun.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_soundcommands {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

test::Outcome run(const QStringList &arguments)
{
    return test::run(QStringLiteral(RELAASCTL), arguments);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Lowest and highest sample of each pixel and channel.
QJsonArray expectedPeaks(const test::Sound &sound, qint64 perPixel, int divisor)
{
    QJsonArray data;
    for (qint64 at = 0; at < sound.frames(); at += perPixel) {
        for (int channel = 0; channel < sound.channels; ++channel) {
            int low = 32767;
            int high = -32768;
            for (qint64 i = at; i < std::min(at + perPixel, sound.frames()); ++i) {
                const int sample = sound.samples[size_t(i * sound.channels + channel)];
                low = std::min(low, sample);
                high = std::max(high, sample);
            }
            data.append(low / divisor);
            data.append(high / divisor);
        }
    }
    return data;
}

} // namespace

/// Commands that need a sound file and no case file.
class tst_SoundCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesPeaks_data();
    void writesPeaks();
    void tellsWhereSomebodySpeaks();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void refusesWhatIsNoSound();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    test::Sound m_sound = test::uniqueSound(44100, 2, 100001);
    test::SpokenSound m_spoken = test::spokenSound(8000, 20, 20);
};

void tst_SoundCommands::initTestCase()
{
    m_sound.samples[5000] = -32768;
    m_sound.samples[6001] = 32767;
    QVERIFY(write(path(u"a.wav"_s), test::wavFile(m_sound)));
    QVERIFY(write(path(u"b.wav"_s), test::wavFile(m_spoken.sound)));
    QVERIFY(write(path(u"c.wav"_s), "no sound"));
}

void tst_SoundCommands::writesPeaks_data()
{
    QTest::addColumn<int>("samplesPerPixel");
    QTest::addColumn<int>("bits");
    QTest::newRow("as the levels") << 256 << 16;
    QTest::newRow("in 8 bit") << 512 << 8;
    QTest::newRow("any number") << 441 << 16;
    QTest::newRow("the finest") << 2 << 16;
    QTest::newRow("more than there are") << 1000000 << 8;
}

void tst_SoundCommands::writesPeaks()
{
    QFETCH(const int, samplesPerPixel);
    QFETCH(const int, bits);
    const QString out = path(u"peaks.json"_s);
    const auto done =
        run({u"recording"_s, u"peaks"_s, path(u"a.wav"_s), u"--samples-per-pixel"_s,
             QString::number(samplesPerPixel), u"--bits"_s, QString::number(bits), u"--out"_s, out});
    QCOMPARE(done.exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject peaks = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(peaks.keys(),
             (QStringList{u"bits"_s, u"channels"_s, u"data"_s, u"length"_s, u"sample_rate"_s,
                          u"samples_per_pixel"_s, u"version"_s}));
    QCOMPARE(peaks.value("version"_L1).toInt(), 2);
    QCOMPARE(peaks.value("channels"_L1).toInt(), 2);
    QCOMPARE(peaks.value("sample_rate"_L1).toInt(), 44100);
    QCOMPARE(peaks.value("samples_per_pixel"_L1).toInt(), samplesPerPixel);
    QCOMPARE(peaks.value("bits"_L1).toInt(), bits);
    QCOMPARE(peaks.value("length"_L1).toInt(), (100001 + samplesPerPixel - 1) / samplesPerPixel);
    QCOMPARE(peaks.value("data"_L1).toArray(), expectedPeaks(m_sound, samplesPerPixel, bits == 8 ? 256 : 1));
}

void tst_SoundCommands::tellsWhereSomebodySpeaks()
{
    const auto done = run({u"--json"_s, u"recording"_s, u"speech"_s, path(u"b.wav"_s)});
    QCOMPARE(done.exitCode, 0);
    const QJsonObject answer = done.json();
    QCOMPARE(answer.value("file"_L1).toString(), u"b.wav"_s);
    QCOMPARE(answer.value("sha256"_L1).toString().toLatin1(),
             QCryptographicHash::hash(test::wavFile(m_spoken.sound), QCryptographicHash::Sha256).toHex());
    QCOMPARE(answer.value("sample_rate"_L1).toInt(), 8000);
    QCOMPARE(answer.value("samples"_L1).toInteger(), m_spoken.sound.frames());
    QCOMPARE(answer.value("speech"_L1).toArray().size(), 1);
    const QJsonObject first = answer.value("speech"_L1).toArray().at(0).toArray().at(0).toObject();
    const qint64 from = first.value("from_frame"_L1).toInteger();
    QVERIFY(std::abs(from - m_spoken.turns.constFirst().from) < 8000 * 3 / 10);
    QCOMPARE(first.value("from_ms"_L1).toInteger(), from / 8);
    QVERIFY(first.value("to_frame"_L1).toInteger() > from);
    for (const QString &name : {u"dropouts"_s, u"outages"_s, u"damaged"_s})
        QVERIFY(answer.value(name).isArray() && answer.value(name).toArray().isEmpty());
    const auto text = run({u"recording"_s, u"speech"_s, path(u"b.wav"_s)});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.startsWith("Channel"_L1));
}

void tst_SoundCommands::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file to write") << QStringList{};
    QTest::newRow("no number") << QStringList{u"--out"_s, u"x"_s, u"--samples-per-pixel"_s, u"many"_s};
    QTest::newRow("too few samples") << QStringList{u"--out"_s, u"x"_s, u"--samples-per-pixel"_s, u"1"_s};
    QTest::newRow("12 bit") << QStringList{u"--out"_s, u"x"_s, u"--bits"_s, u"12"_s};
}

void tst_SoundCommands::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    const auto done = run(QStringList{u"recording"_s, u"peaks"_s, path(u"a.wav"_s)} + arguments);
    QCOMPARE(done.exitCode, 2);
    QVERIFY(!done.err.isEmpty());
}

void tst_SoundCommands::refusesWhatIsNoSound()
{
    for (const QString &name : {u"c.wav"_s, u"missing.wav"_s}) {
        const auto peaks = run({u"recording"_s, u"peaks"_s, path(name), u"--out"_s, path(u"none.json"_s)});
        QCOMPARE(peaks.exitCode, 1);
        QVERIFY(peaks.err.startsWith(name));
        QVERIFY(!QFile::exists(path(u"none.json"_s)));
        const auto speech = run({u"--json"_s, u"recording"_s, u"speech"_s, path(name)});
        QCOMPARE(speech.exitCode, 1);
        QCOMPARE(speech.json().value("error"_L1).toObject().value("code"_L1).toString(), u"file"_s);
    }
    const auto unwritable =
        run({u"recording"_s, u"peaks"_s, path(u"a.wav"_s), u"--out"_s, path(u"no/folder/p.json"_s)});
    QCOMPARE(unwritable.exitCode, 1);
    QVERIFY(!unwritable.err.isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_SoundCommands);

} // namespace tst_soundcommands

#include "tst_soundcommands.moc"
