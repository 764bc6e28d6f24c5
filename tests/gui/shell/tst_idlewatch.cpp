#include "gui/shell/idlewatch.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_idlewatch {

using namespace relaas;
using namespace std::chrono_literals;

class tst_IdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhenNobodyIsThere();
    void startsAnewWithEveryKeyAndMove();
    void doesNotCountTimersAndPainting();
    void waitsWhileSomethingPlays();
    void restsUntilItIsTold();
};

void tst_IdleWatch::tellsOnceWhenNobodyIsThere()
{
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    QElapsedTimer timer;
    timer.start();
    watch.watch(200ms);
    QVERIFY(idled.wait(2000));
    QVERIFY(timer.elapsed() >= 190);
    QTest::qWait(300);
    QCOMPARE(idled.size(), 1);
    watch.watch(50ms);
    QVERIFY(idled.wait(2000));
}

void tst_IdleWatch::startsAnewWithEveryKeyAndMove()
{
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    QLineEdit edit;
    edit.show();
    watch.watch(400ms);
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(150);
        QTest::keyClick(&edit, Qt::Key_A);
        QTest::qWait(150);
        QTest::mouseMove(&edit, QPoint(2 + i, 3));
    }
    QCOMPARE(idled.size(), 0);
    QVERIFY(idled.wait(2000));
}

void tst_IdleWatch::doesNotCountTimersAndPainting()
{
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    QWidget busy;
    busy.show();
    QTimer repaint;
    connect(&repaint, &QTimer::timeout, &busy, qOverload<>(&QWidget::update));
    repaint.start(20ms);
    watch.watch(200ms);
    QVERIFY(idled.wait(1000));
}

void tst_IdleWatch::waitsWhileSomethingPlays()
{
    bool isPlaying = true;
    IdleWatch watch([&] { return isPlaying; });
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.watch(100ms);
    QTest::qWait(450);
    QCOMPARE(idled.size(), 0);
    isPlaying = false;
    QVERIFY(idled.wait(1000));
}

void tst_IdleWatch::restsUntilItIsTold()
{
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    QTest::qWait(100);
    watch.watch(50ms);
    watch.watch(0ms);
    QTest::qWait(200);
    QCOMPARE(idled.size(), 0);
}

RELAAS_TEST(QApplication, tst_IdleWatch);

} // namespace tst_idlewatch

#include "tst_idlewatch.moc"
