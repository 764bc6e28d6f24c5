#include "audio/analysisfile.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

namespace tst_analysisfile {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

Analysis analysisOf(const QByteArray &file)
{
    auto index = indexed(memorySource(file)).value();
    Analysis analysis = analysed(memorySource(file), std::make_shared<const SoundIndex>(index)).value();
    index.info.warnings << u"Eén waarschuwing."_s;
    index.info.track = 1;
    index.info.tracks = 2;
    index.info.missing = {{3, 7}};
    analysis.index = std::make_shared<const SoundIndex>(std::move(index));
    return analysis;
}

QByteArray written(const Analysis &analysis)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeAnalysis(buffer, analysis) ? buffer.data() : QByteArray();
}

Result<Analysis> read(QByteArray bytes, const QByteArray &sha256)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAnalysis(buffer, sha256);
}

bool isRefused(const QByteArray &bytes, const QByteArray &sha256)
{
    const auto result = read(bytes, sha256);
    return !result && result.error().code == Error::Code::Damaged && !result.error().text.isEmpty();
}

} // namespace

class tst_AnalysisFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void isRefusedForOtherBytes();
    void isRefusedWhenDamaged();
    void isRefusedWhenCutOffOrContinued();
    void reservesNoMoreThanThereIs();
    void saysWhenTheDiskRefuses();

private:
    Analysis m_analysis;
    QByteArray m_bytes;
};

void tst_AnalysisFile::initTestCase()
{
    m_analysis = analysisOf(encodedFile(spokenSound(44100, 20, 20).sound, "mp3", "libmp3lame"));
    m_bytes = written(m_analysis);
    QVERIFY(!m_bytes.isEmpty());
}

void tst_AnalysisFile::givesBackWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("MP3") << encodedFile(spokenSound(44100, 20, 20).sound, "mp3", "libmp3lame");
    QTest::newRow("Opus") << encodedFile(uniqueSound(48000, 2, 200001), "ogg", "libopus");
    QTest::newRow("WAV") << wavFile(uniqueSound(8000, 2, 20));
}

void tst_AnalysisFile::givesBackWhatWasWritten()
{
    QFETCH(const QByteArray, file);
    Analysis analysis = analysisOf(file);
    analysis.peaks.gaps = {{1, 2}, {5, 9}};
    analysis.activity.outages = {{0, 3}};
    analysis.activity.clipping.last() = {{2, 4}, {7, 8}};
    const auto again = read(written(analysis), analysis.sha256);
    QVERIFY(again);
    QCOMPARE(again->sha256, analysis.sha256);
    QVERIFY(again->peaks == analysis.peaks);
    QVERIFY(again->activity == analysis.activity);
    QVERIFY(again->index->info == analysis.index->info);
    QVERIFY(again->index->packets == analysis.index->packets);
    QCOMPARE(again->index->leadInFrames, analysis.index->leadInFrames);
}

void tst_AnalysisFile::isRefusedForOtherBytes()
{
    QVERIFY(read(m_bytes, m_analysis.sha256));
    QVERIFY(isRefused(m_bytes, QByteArray(64, '0')));
    QVERIFY(isRefused(m_bytes, {}));
    QVERIFY(isRefused({}, m_analysis.sha256));
    QVERIFY(isRefused(wavFile(uniqueSound(8000, 1, 1000)), m_analysis.sha256));
}

void tst_AnalysisFile::isRefusedWhenDamaged()
{
    QRandomGenerator random(500);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = m_bytes;
        // Half of them where the numbers that decide stand.
        const qsizetype reach = i % 2 == 0 ? bytes.size() : 200;
        for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
            char &byte = bytes[random.bounded(reach)];
            byte = char(byte ^ (i % 3 == 0 ? 1 << random.bounded(8) : 1 + random.bounded(255)));
        }
        if (i % 10 == 0)
            bytes.remove(random.bounded(bytes.size()), 1 + random.bounded(50));
        if (i % 10 == 5)
            bytes.insert(random.bounded(bytes.size()), QByteArray(1 + random.bounded(50), 'x'));
        QVERIFY(bytes == m_bytes || isRefused(bytes, m_analysis.sha256));
    }
}

void tst_AnalysisFile::isRefusedWhenCutOffOrContinued()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 1 + size / 20)
        QVERIFY(isRefused(m_bytes.first(size), m_analysis.sha256));
    QVERIFY(isRefused(m_bytes.chopped(1), m_analysis.sha256));
    QVERIFY(isRefused(m_bytes + '\0', m_analysis.sha256));
}

// A length of all ones in each place where one may stand.
void tst_AnalysisFile::reservesNoMoreThanThereIs()
{
    for (qsizetype at = 44; at + 8 < std::min<qsizetype>(m_bytes.size(), 400); ++at) {
        QByteArray bytes = m_bytes;
        std::fill_n(bytes.begin() + at, 8, char(0xff));
        QVERIFY(isRefused(bytes, m_analysis.sha256));
        qToLittleEndian<quint64>(quint64(1) << 40, bytes.data() + at);
        QVERIFY(isRefused(bytes, m_analysis.sha256));
    }
}

void tst_AnalysisFile::saysWhenTheDiskRefuses()
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto refused = writeAnalysis(closed, m_analysis);
    QVERIFY(!refused);
    QVERIFY(!refused.error().text.isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_AnalysisFile);

} // namespace tst_analysisfile

#include "tst_analysisfile.moc"
