#include "support/programrun.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_recordingfiles {

using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What the program tells of a recording that is a plain file, without any store.
class tst_RecordingFiles : public QObject
{
    Q_OBJECT

private slots:
    void probes();
    void checksAGoodFile();
    void namesTheDamage();
    void namesFaultsOfTheRecorder();
    void saysThatItIsCutOff();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(m_folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName()
                                                                                    : QString();
    }
    static Outcome ctl(const QStringList &arguments)
    {
        return run(QStringLiteral(RELAASCTL), QStringList{u"recording"_s} + arguments);
    }

    QTemporaryDir m_folder;
};

void tst_RecordingFiles::probes()
{
    const QByteArray bytes = encodedFile(uniqueSound(16000, 2, 40000), "flac", "flac");
    const QString path = file(u"a.flac"_s, bytes);
    const Outcome asJson = ctl({u"probe"_s, path, u"--json"_s});
    QCOMPARE(asJson.exitCode, 0);
    QVERIFY(asJson.err.isEmpty());
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QJsonObject expected{
        {u"file"_s, u"a.flac"_s}, {u"format"_s, u"flac"_s},      {u"codec"_s, u"flac"_s},
        {u"channels"_s, 2},       {u"sample_rate"_s, 16000},     {u"samples"_s, 40000},
        {u"duration_ms"_s, 2500}, {u"warnings"_s, QJsonArray()}, {u"sha256"_s, sha256}};
    QCOMPARE(asJson.json(), expected);
    const Outcome asText = ctl({u"probe"_s, path});
    QVERIFY(asText.out.contains(u"40000"_s) && asText.out.contains(sha256));
}

void tst_RecordingFiles::checksAGoodFile()
{
    const Outcome outcome =
        ctl({u"check"_s, file(u"a.mp3"_s, encodedFile(uniqueSound(16000, 1, 40000), "mp3", "libmp3lame")),
             u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.json().value(u"samples"_s).toInt(), 40000);
    QCOMPARE(outcome.json().value(u"damage"_s), QJsonArray());
    QCOMPARE(outcome.json().value(u"truncated"_s), false);
}

void tst_RecordingFiles::namesTheDamage()
{
    QByteArray bytes = encodedFile(uniqueSound(16000, 1, 16000 * 20), "flac", "flac");
    bytes.replace(bytes.size() / 2, 100, QByteArray(100, '\0'));
    const QString path = file(u"a.flac"_s, bytes);
    const Outcome outcome = ctl({u"check"_s, path, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonArray damage = outcome.json().value(u"damage"_s).toArray();
    QCOMPARE(damage.size(), 1);
    const QJsonObject span = damage.at(0).toObject();
    QVERIFY(std::abs(span.value(u"from_ms"_s).toInt() - 10000) < 1000);
    QVERIFY(span.value(u"to_frame"_s).toInt() > span.value(u"from_frame"_s).toInt());
    const Outcome asText = ctl({u"check"_s, path});
    QVERIFY2(asText.out.contains(u"damaged"_s), qPrintable(asText.out));
}

void tst_RecordingFiles::namesFaultsOfTheRecorder()
{
    Sound sound = tone(8000, 8000 * 10, 440);
    std::fill_n(sound.samples.begin() + 3 * 8000, 2 * 8000, qint16(0));
    std::fill_n(sound.samples.begin() + 7 * 8000, 800, qint16(32767));
    const QString path = file(u"a.wav"_s, wavFile(sound));
    const Outcome outcome = ctl({u"check"_s, path, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0); // the file itself is whole
    const QJsonArray outages = outcome.json().value(u"outages"_s).toArray();
    QCOMPARE(outages.size(), 1);
    QVERIFY(std::abs(outages.at(0).toObject().value(u"from_frame"_s).toInt() - 3 * 8000) <= 8);
    QVERIFY(std::abs(outages.at(0).toObject().value(u"to_frame"_s).toInt() - 5 * 8000) <= 8);
    const QJsonArray clipping = outcome.json().value(u"clipping"_s).toArray();
    QCOMPARE(clipping.size(), 1);
    QVERIFY(std::abs(clipping.at(0).toObject().value(u"from_frame"_s).toInt() - 7 * 8000) <= 8);
    QCOMPARE(outcome.json().value(u"damage"_s), QJsonArray());
    QCOMPARE(outcome.json().value(u"sha256"_s).toString().size(), 64);
    const Outcome asText = ctl({u"check"_s, path});
    QVERIFY2(asText.out.contains(u"no signal at all  00:00:03.0"_s), qPrintable(asText.out));
}

void tst_RecordingFiles::saysThatItIsCutOff()
{
    const QByteArray whole = wavFile(uniqueSound(8000, 1, 16000));
    const Outcome outcome = ctl({u"check"_s, file(u"a.wav"_s, whole.first(whole.size() / 2)), u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json().value(u"truncated"_s), true);
    QCOMPARE(outcome.json().value(u"warnings"_s).toArray().size(), 1);
}

void tst_RecordingFiles::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("path");
    for (const QString &verb : {u"probe"_s, u"check"_s}) {
        QTest::addRow("%s, a folder", qPrintable(verb)) << verb << m_folder.path();
        QTest::addRow("%s, nothing", qPrintable(verb)) << verb << m_folder.filePath(u"none.wav"_s);
        QTest::addRow("%s, a device", qPrintable(verb)) << verb << u"/dev/null"_s;
        QTest::addRow("%s, no sound", qPrintable(verb)) << verb << file(u"note.wav"_s, "a note, not a sound");
    }
}

void tst_RecordingFiles::refusesWhatItCannotRead()
{
    QFETCH(QString, verb);
    QFETCH(QString, path);
    const Outcome outcome = ctl({verb, path, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject error = outcome.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"file"_s);
    QVERIFY(error.value(u"text"_s).toString().startsWith(QFileInfo(path).fileName()));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

RELAAS_TEST(QCoreApplication, tst_RecordingFiles);

} // namespace tst_recordingfiles

#include "tst_recordingfiles.moc"
