#include "support/testprogram.h"
#include "workflow/draftqueue.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_draftqueue {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

const UserId bos{1};
const UserId smit{2};

DraftChange typed(const QString &content, qint64 line = 4, UserId user = bos)
{
    return {user, {{u"line"_s, line}, u"was"_s, content, {}}, false};
}

DraftChange dropped(qint64 line = 4)
{
    return {bos, {{u"line"_s, line}, {}, {}, {}}, true};
}

} // namespace

class tst_DraftQueue : public QObject
{
    Q_OBJECT

private slots:
    void isDueWhenTypingRestsAndNeverLater_data();
    void isDueWhenTypingRestsAndNeverLater();
    void writesEndlessTypingEverySoOften();
    void writesTheLastOfEach();
    void aDropTakesThePlaceOfWhatWasTyped();
    void waitsWhileAWriterHasSomething();
    void triesAgainAndKeepsWhatIsNewer();
    void tellsWhatMayNotBeWrittenYet();
};

void tst_DraftQueue::isDueWhenTypingRestsAndNeverLater_data()
{
    QTest::addColumn<QList<int>>("keysMs");
    QTest::addColumn<int>("dueMs");

    QTest::newRow("one key") << QList{1000} << 1300;
    QTest::newRow("two keys") << QList{1000, 1100} << 1400;
    QTest::newRow("the last key that moves it") << QList{1000, 1200, 1400} << 1700;
    QTest::newRow("typing on and on") << QList{1000, 1200, 1400, 1600, 1650} << 1700;
    QTest::newRow("a pause long enough") << QList{1000, 1299} << 1599;
}

void tst_DraftQueue::isDueWhenTypingRestsAndNeverLater()
{
    QFETCH(QList<int>, keysMs);
    QFETCH(int, dueMs);
    DraftQueue queue;
    QVERIFY(!queue.dueMs());
    for (const int key : keysMs)
        queue.add(typed(QString::number(key)), key);
    QCOMPARE(queue.dueMs().value_or(-1), qint64(dueMs));
}

/// Ten keys a second for a minute, written the moment it is due: no key waits longer than allowed.
void tst_DraftQueue::writesEndlessTypingEverySoOften()
{
    DraftQueue queue;
    qint64 oldest = -1;
    int writes = 0;
    for (qint64 now = 0; now < 60'000; ++now) {
        if (now % 100 == 0) {
            queue.add(typed(QString::number(now)), now);
            oldest = oldest < 0 ? now : oldest;
        }
        if (queue.dueMs() && *queue.dueMs() <= now) {
            QVERIFY2(now - oldest <= DraftQueue::MostMs, qPrintable(QString::number(now - oldest)));
            QCOMPARE(queue.take().size(), 1);
            queue.done();
            oldest = -1;
            ++writes;
        }
    }
    QCOMPARE(writes, 75); // every 800 ms: the first key after a write, and 700 ms later
}

void tst_DraftQueue::writesTheLastOfEach()
{
    DraftQueue queue;
    queue.add(typed(u"M"_s), 0);
    queue.add(typed(u"ander"_s, 5), 10);
    queue.add(typed(u"Mi"_s), 20);
    queue.add(typed(u"van Smit"_s, 4, smit), 30);
    QCOMPARE(queue.take(), (QList{typed(u"Mi"_s), typed(u"ander"_s, 5), typed(u"van Smit"_s, 4, smit)}));
}

void tst_DraftQueue::aDropTakesThePlaceOfWhatWasTyped()
{
    DraftQueue queue;
    queue.add(typed(u"M"_s), 0);
    queue.add(dropped(), 10);
    QCOMPARE(queue.of(bos).begin()->second, dropped());
    QCOMPARE(queue.take(), QList{dropped()});
    queue.done();
    QVERIFY(queue.isEmpty());
}

void tst_DraftQueue::waitsWhileAWriterHasSomething()
{
    DraftQueue queue;
    queue.add(typed(u"M"_s), 0);
    QCOMPARE(queue.take().size(), 1);
    QVERIFY(!queue.isEmpty());
    queue.add(typed(u"Mi"_s), 400);
    QVERIFY(!queue.dueMs());
    queue.done();
    QCOMPARE(queue.dueMs().value_or(-1), qint64(700));
    queue.take();
    queue.done();
    QVERIFY(queue.isEmpty() && !queue.dueMs());
}

void tst_DraftQueue::triesAgainAndKeepsWhatIsNewer()
{
    DraftQueue queue;
    queue.add(typed(u"M"_s), 0);
    queue.add(typed(u"ander"_s, 5), 0);
    queue.take();
    queue.add(typed(u"Mi"_s), 100);
    queue.failed(5000);
    QCOMPARE(queue.dueMs().value_or(-1), qint64(7000));
    queue.add(typed(u"Mij"_s), 5500); // typing does not hurry a full disk
    QCOMPARE(queue.dueMs().value_or(-1), qint64(7000));
    QCOMPARE(queue.take(), (QList{typed(u"Mij"_s), typed(u"ander"_s, 5)}));
    queue.failed(7100);
    QCOMPARE(queue.dueMs().value_or(-1), qint64(9100));
    QCOMPARE(queue.take().size(), 2);
    queue.done();
    queue.add(typed(u"Mijn"_s), 9200);
    QCOMPARE(queue.dueMs().value_or(-1), qint64(9500)); // as before it failed
}

void tst_DraftQueue::tellsWhatMayNotBeWrittenYet()
{
    DraftQueue queue;
    queue.add(typed(u"M"_s), 0);
    queue.add(typed(u"ander"_s, 5), 0);
    queue.take();
    queue.add(typed(u"Mi"_s), 100);
    const auto waiting = queue.of(bos);
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting.at({u"line"_s, 4}).draft.content, u"Mi"_s);
    QCOMPARE(waiting.at({u"line"_s, 5}).draft.content, u"ander"_s);
    QVERIFY(queue.of(smit).empty());
}

RELAAS_TEST(QCoreApplication, tst_DraftQueue);

} // namespace tst_draftqueue

#include "tst_draftqueue.moc"
