#include "audio/wavheader.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTest>

namespace tst_wavheader {

using namespace relaas;
using namespace relaas::test;

class tst_WavHeader : public QObject
{
    Q_OBJECT

private slots:
    void readsThePromise_data();
    void readsThePromise();
};

void tst_WavHeader::readsThePromise_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("frames");
    const Sound sound = uniqueSound(8000, 2, 1002);
    const QByteArray wav = wavFile(sound);
    QByteArray withList = wav.first(36) + QByteArray("LIST\x05\0\0\0INFOx\0", 14) + wav.mid(36);
    QByteArray rf64("RF64\xff\xff\xff\xffWAVEds64\x1c\0\0\0", 20);
    rf64 += QByteArray(8, '\0') + QByteArray("\x00\x00\x00\x00\x02\x00\x00\x00", 8) + QByteArray(12, '\0');
    rf64 += wav.mid(12, 24) + QByteArray("data\xff\xff\xff\xff", 8);
    QTest::newRow("WAV") << wav << sound.frames();
    QTest::newRow("WAV, cut off") << wav.first(100) << sound.frames();
    QTest::newRow("chunk of odd length first") << withList << sound.frames();
    QTest::newRow("RF64, 8 GB") << rf64 << qint64(0x200000000) / 4;
    QTest::newRow("Wave64") << encodedFile(sound, "w64", "pcm_s16le") << sound.frames();
    QTest::newRow("never written") << wavHeader(8000, 1, 0xffffffff) << qint64(0);
    QTest::newRow("no bytes per frame") << wavHeader(8000, 0, 100) << qint64(0);
    QTest::newRow("cut in the header") << wav.first(30) << qint64(0);
    QTest::newRow("FLAC") << encodedFile(sound, "flac", "flac") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void tst_WavHeader::readsThePromise()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, frames);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(framesPromisedByWav(buffer), frames);
    QCOMPARE(buffer.pos(), 0);
}

RELAAS_TEST(QCoreApplication, tst_WavHeader);

} // namespace tst_wavheader

#include "tst_wavheader.moc"
