#include "audio/renderqueue.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <numeric>
#include <thread>

namespace tst_renderqueue {

using namespace relaas;

namespace {

constexpr auto first = RenderQueue::firstTicket;

RenderQueue::Section section(Place begin, qint64 toFrame, double speed = 1)
{
    return {begin, toFrame, false, {}, {speed, {}, {}}};
}

std::vector<float> counted(int from, int count)
{
    std::vector<float> sound(static_cast<size_t>(count));
    std::iota(sound.begin(), sound.end(), float(from));
    return sound;
}

std::vector<float> pulled(RenderQueue &queue, size_t count)
{
    std::vector<float> sound(count, -1.0F);
    sound.resize(size_t(queue.pull(sound)));
    return sound;
}
} // namespace

class tst_RenderQueue : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereItIs();
    void standsStillWhileItStarves();
    void tellsWhatHasPassedOnce();
    void staysAtTheEndOfASpanWhileItRests();
    void goesOnWhereItWasCut();
    void cutsBeforeAnythingCame();
    void takesNothingFromAnOldTicket();
    void fadesBothSidesOfASeam();
    void jumpsElsewhere();
    void waitsForTheVeryFirstSoundOnly();
    void waitsForRoomUntilItIsAbandoned();
};

void tst_RenderQueue::knowsWhereItIs()
{
    RenderQueue queue(1, 1000, {0, 500});
    QCOMPARE(queue.heard(0).place, (Place{0, 500}));
    QVERIFY(queue.mark(first, section({0, 500}, 700, 2.0)));
    QVERIFY(queue.push(first, counted(0, 100)));
    QVERIFY(queue.mark(first, section({1, 40}, 140)));
    QVERIFY(queue.push(first, counted(100, 100)));
    queue.finish(first);
    QCOMPARE(pulled(queue, 150), counted(0, 150));
    QCOMPARE(queue.heard(10).place, (Place{0, 520}));
    QCOMPARE(queue.heard(99).place, (Place{0, 698}));
    QCOMPARE(queue.heard(100).place, (Place{1, 40}));
    QCOMPARE(queue.heard(150).place, (Place{1, 90}));
    QCOMPARE(pulled(queue, 150), counted(150, 50));
    QVERIFY(!queue.heard(199).hasEnded);
    QVERIFY(queue.heard(200).hasEnded);
    QCOMPARE(queue.heard(300).place, (Place{1, 140}));
}

void tst_RenderQueue::standsStillWhileItStarves()
{
    RenderQueue queue(1, 1000, {0, 0});
    QVERIFY(queue.mark(first, section({0, 0}, 1000)));
    QVERIFY(queue.push(first, counted(0, 10)));
    QCOMPARE(pulled(queue, 30).size(), size_t(10));
    QVERIFY(queue.push(first, counted(10, 50)));
    QCOMPARE(pulled(queue, 30).size(), size_t(30));
    QCOMPARE(queue.heard(5).place.frame, 5);
    QCOMPARE(queue.heard(10).place.frame, 10);
    QCOMPARE(queue.heard(29).place.frame, 10);
    QCOMPARE(queue.heard(45).place.frame, 25);
}

void tst_RenderQueue::tellsWhatHasPassedOnce()
{
    RenderQueue queue(1, 1000, {0, 0});
    QVERIFY(queue.mark(first, section({0, 0}, 100)));
    QVERIFY(queue.push(first, counted(0, 100)));
    QVERIFY(queue.mark(first, {{1, 300}, 400, false, {100, 300}, {}}));
    QVERIFY(queue.push(first, counted(300, 100)));
    QCOMPARE(pulled(queue, 200).size(), size_t(200));
    auto passed = queue.takePassed(60);
    QCOMPARE(passed.size(), size_t(1));
    QVERIFY(passed[0].isBegin);
    QCOMPARE(passed[0].frames, (FrameSpan{0, 60}));
    passed = queue.takePassed(110);
    QCOMPARE(passed.size(), size_t(2));
    QVERIFY(!passed[0].isBegin);
    QCOMPARE(passed[0].frames, (FrameSpan{60, 100}));
    QVERIFY(passed[1].isBegin);
    QCOMPARE(passed[1].frames, (FrameSpan{300, 310}));
    QCOMPARE(passed[1].skipped, (FrameSpan{100, 300}));
    QCOMPARE(passed[1].leg, 1);
    QVERIFY(queue.takePassed(110).empty());
}

void tst_RenderQueue::staysAtTheEndOfASpanWhileItRests()
{
    RenderQueue queue(1, 1000, {0, 0});
    QVERIFY(queue.mark(first, section({0, 0}, 10)));
    QVERIFY(queue.push(first, counted(0, 10)));
    QVERIFY(queue.mark(first, {{0, 10}, 10, true, {}, {}}));
    QVERIFY(queue.push(first, std::vector<float>(30)));
    QCOMPARE(pulled(queue, 40).size(), size_t(40));
    QCOMPARE(queue.heard(25).place, (Place{0, 10}));
    const auto passed = queue.takePassed(40);
    QCOMPARE(passed.size(), size_t(2));
    QVERIFY(passed[1].isRest);
    QCOMPARE(passed[1].frames.length(), 0);
}

void tst_RenderQueue::goesOnWhereItWasCut()
{
    RenderQueue queue(1, 1000, {0, 0});
    QVERIFY(queue.mark(first, section({0, 0}, 5000)));
    QVERIFY(queue.push(first, counted(0, 400)));
    QCOMPARE(pulled(queue, 100).size(), size_t(100));
    const auto cut = queue.cut(50, 0, 0);
    QCOMPARE(cut.place, (Place{0, 150}));
    QVERIFY(queue.mark(cut.ticket, section(cut.place, 5000, 0.5)));
    QVERIFY(queue.push(cut.ticket, counted(1000, 100)));
    QCOMPARE(pulled(queue, 50), counted(100, 50));
    QCOMPARE(pulled(queue, 100), counted(1000, 100));
    QCOMPARE(queue.heard(150).place.frame, 150);
    QCOMPARE(queue.heard(250).place.frame, 200);
    const auto passed = queue.takePassed(250);
    QCOMPARE(passed.size(), size_t(2));
    QCOMPARE(passed[0].frames, (FrameSpan{0, 150}));
    QCOMPARE(passed[1].frames, (FrameSpan{150, 200}));
    QCOMPARE(passed[1].manner.speed, 0.5);
}

void tst_RenderQueue::cutsBeforeAnythingCame()
{
    RenderQueue queue(1, 1000, {3, 77});
    const auto once = queue.cut(50, 10, 10);
    QCOMPARE(once.place, (Place{3, 77}));
    const auto again = queue.cut(50, 10, 10);
    QCOMPARE(again.place, (Place{3, 77}));
    QVERIFY(queue.mark(again.ticket, section(again.place, 100)));
    const auto marked = queue.cut(50, 10, 10);
    QCOMPARE(marked.place, (Place{3, 77}));
    QCOMPARE(queue.heard(0).place, (Place{3, 77}));
}

void tst_RenderQueue::takesNothingFromAnOldTicket()
{
    RenderQueue queue(1, 1000, {0, 0});
    const auto cut = queue.cut(0, 0, 0);
    QVERIFY(!queue.isWanted(first));
    QVERIFY(!queue.mark(first, section({0, 0}, 10)));
    QVERIFY(!queue.push(first, counted(0, 10)));
    queue.finish(first);
    QVERIFY(!queue.heard(0).hasEnded);
    QVERIFY(queue.isWanted(cut.ticket));
    queue.abandon();
    QVERIFY(!queue.isWanted(cut.ticket));
    QVERIFY(!queue.push(cut.ticket, counted(0, 10)));
}

void tst_RenderQueue::fadesBothSidesOfASeam()
{
    RenderQueue queue(2, 1000, {0, 0});
    QVERIFY(queue.mark(first, section({0, 0}, 5000)));
    QVERIFY(queue.push(first, std::vector<float>(400, 1.0F)));
    const auto cut = queue.cut(100, 10, 20);
    QVERIFY(queue.mark(cut.ticket, section(cut.place, 5000)));
    QVERIFY(queue.push(cut.ticket, std::vector<float>(30, 1.0F))); // in two pieces
    QVERIFY(queue.push(cut.ticket, std::vector<float>(170, 1.0F)));
    std::vector<float> sound(400);
    QCOMPARE(queue.pull(sound), 200);
    for (size_t frame = 0; frame < 200; ++frame) {
        const float expected = frame < 90 ? 1.0F
            : frame < 100                 ? float(100 - frame) / 10
            : frame < 120                 ? float(frame - 100) / 20
                                          : 1.0F;
        QCOMPARE(sound[frame * 2], expected);
        QCOMPARE(sound[frame * 2 + 1], expected);
    }
}

void tst_RenderQueue::jumpsElsewhere()
{
    RenderQueue queue(1, 1000, {0, 0});
    QVERIFY(queue.mark(first, section({0, 0}, 5000)));
    QVERIFY(queue.push(first, counted(0, 400)));
    QCOMPARE(pulled(queue, 10).size(), size_t(10));
    const auto cut = queue.cut(5, 0, 0, Place{0, 3000});
    QCOMPARE(queue.heard(10).place.frame, 10);
    QVERIFY(queue.mark(cut.ticket, section({0, 3000}, 3010)));
    QVERIFY(queue.push(cut.ticket, counted(3000, 10)));
    queue.finish(cut.ticket);
    QCOMPARE(pulled(queue, 20).size(), size_t(15));
    QCOMPARE(queue.heard(17).place.frame, 3002);
    QVERIFY(queue.heard(25).hasEnded);
}

void tst_RenderQueue::waitsForTheVeryFirstSoundOnly()
{
    RenderQueue queue(1, 1000, {0, 0});
    std::jthread late([&queue] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        queue.mark(first, section({0, 0}, 100));
        queue.push(first, counted(0, 100));
    });
    QCOMPARE(pulled(queue, 50), counted(0, 50));
    late.join();
    QCOMPARE(pulled(queue, 50).size(), size_t(50));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        QVERIFY(pulled(queue, 50).empty());
    QVERIFY(timer.elapsed() < 2000); // each would wait 25 ms
}

void tst_RenderQueue::waitsForRoomUntilItIsAbandoned()
{
    RenderQueue queue(1, 100, {0, 0});
    std::atomic<bool> isWanted = true;
    std::jthread renderer([&] {
        queue.mark(first, section({0, 0}, 5000));
        isWanted = queue.push(first, counted(0, 5000));
    });
    for (int i = 0; i < 10; ++i) {
        std::vector<float> sound;
        for (int tries = 0; tries < 1000 && sound.size() < 100; ++tries) {
            const auto more = pulled(queue, 100 - sound.size());
            sound.insert(sound.end(), more.begin(), more.end());
            std::this_thread::yield();
        }
        QCOMPARE(sound, counted(i * 100, 100));
    }
    queue.abandon();
    renderer.join();
    QVERIFY(!isWanted);
}

RELAAS_TEST(QCoreApplication, tst_RenderQueue);

} // namespace tst_renderqueue

#include "tst_renderqueue.moc"
