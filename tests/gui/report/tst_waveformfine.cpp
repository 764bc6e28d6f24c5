#include "gui/report/waveformfine.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace tst_waveformfine {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_WaveformFine : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSamplesOfTheDecoder();
    void readsTheMiddleFirstAndOnlyWhatIsLookedAt();
    void doesNotAskAgainForWhatCannotBeRead();
    void dropsWhatWasReadForAnotherRecording();
    void hasNothingWithoutASource();
};

void tst_WaveformFine::givesTheSamplesOfTheDecoder()
{
    const Sound sound = uniqueSound(8000, 2, 8000 * 5 + 123);
    const ByteSource bytes = memorySource(wavFile(sound));
    auto index = indexed(bytes);
    QVERIFY(index);
    WaveformFine fine;
    fine.setSource(decodedSamples(bytes, std::make_shared<const SoundIndex>(std::move(index).value())), 8000,
                   2, sound.frames());
    fine.want({8000 * 3 + 100, sound.frames() + 50});
    QTRY_VERIFY(fine.covers({8000 * 3 + 100, sound.frames()}));
    QVERIFY(!fine.covers({0, 100}));
    for (const qint64 from : {8000LL * 3 + 100, 8000LL * 4 - 3, sound.frames() - 5}) {
        const qint64 to = std::min<qint64>(from + 6, sound.frames());
        for (int channel = 0; channel < 2; ++channel) {
            int lowest = 40'000;
            int highest = -40'000;
            for (qint64 frame = from; frame < to; ++frame) {
                const int value = sound.samples[size_t(frame * 2 + channel)];
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
            const Extent extent = fine.extent(channel, {from, to});
            QVERIFY(std::abs(extent.min - lowest) <= 1);
            QVERIFY(std::abs(extent.max - highest) <= 1);
        }
    }
}

void tst_WaveformFine::readsTheMiddleFirstAndOnlyWhatIsLookedAt()
{
    std::mutex mutex;
    QList<qint64> seconds;
    WaveformFine fine;
    fine.setSource(
        [&](FrameSpan frames, const std::stop_token &) -> Result<QList<qint16>> {
            const std::scoped_lock lock(mutex);
            seconds << frames.from / 1000;
            return QList<qint16>(frames.length(), 5);
        },
        1000, 1, 100'000);
    fine.want({10'500, 14'500});
    QTRY_VERIFY(fine.covers({10'500, 14'500}));
    QCOMPARE(seconds.first(), 12);
    std::ranges::sort(seconds);
    QCOMPARE(seconds, QList<qint64>({10, 11, 12, 13, 14}));
    QCOMPARE(fine.extent(0, {13'990, 14'010}), (Extent{5, 5, 5}));
    fine.want({11'000, 13'000});
    QTest::qWait(20);
    QCOMPARE(seconds.size(), 5);
}

void tst_WaveformFine::doesNotAskAgainForWhatCannotBeRead()
{
    std::atomic<int> asked = 0;
    WaveformFine fine;
    fine.setSource(
        [&](FrameSpan, const std::stop_token &) -> Result<QList<qint16>> {
            ++asked;
            return Error{Error::Code::Damaged, {}};
        },
        1000, 1, 100'000);
    for (int i = 0; i < 5; ++i) {
        fine.want({0, 1000});
        QTest::qWait(10);
    }
    QCOMPARE(asked.load(), 1);
    QVERIFY(!fine.covers({0, 1000}));
}

void tst_WaveformFine::dropsWhatWasReadForAnotherRecording()
{
    std::atomic<bool> mayGo = false;
    WaveformFine fine;
    QSignalSpy grown(&fine, &WaveformFine::grown);
    fine.setSource(
        [&](FrameSpan frames, const std::stop_token &) -> Result<QList<qint16>> {
            while (!mayGo)
                std::this_thread::yield();
            return QList<qint16>(frames.length(), 1);
        },
        1000, 1, 100'000);
    fine.want({0, 1000});
    fine.setSource(
        [](FrameSpan frames, const std::stop_token &) -> Result<QList<qint16>> {
            return QList<qint16>(frames.length(), 2);
        },
        1000, 1, 100'000);
    fine.want({0, 1000});
    mayGo = true;
    QTRY_VERIFY(fine.covers({0, 1000}));
    QCOMPARE(fine.extent(0, {0, 10}).max, qint16(2));
    QCOMPARE(grown.size(), 1);
}

void tst_WaveformFine::hasNothingWithoutASource()
{
    WaveformFine fine;
    fine.want({0, 1000});
    QVERIFY(!fine.covers({0, 1000}));
    QCOMPARE(fine.extent(0, {0, 10}), Extent());
    fine.setSource({}, 0, 0, 0);
    fine.want({-10, 10});
    QVERIFY(!fine.covers({0, 0}));
}

RELAAS_TEST(QCoreApplication, tst_WaveformFine);

} // namespace tst_waveformfine

#include "tst_waveformfine.moc"
