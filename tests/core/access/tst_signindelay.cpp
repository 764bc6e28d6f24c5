#include "core/access/signindelay.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

namespace tst_signindelay {

using namespace relaas;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

class tst_SignInDelay : public QObject
{
    Q_OBJECT

private slots:
    void delaysByTheSchedule_data();
    void delaysByTheSchedule();
    void countsDownExactly_data();
    void countsDownExactly();
    void beginsAnewAfterARestart_data();
    void beginsAnewAfterARestart();
    void neverLocksForGood_data();
    void neverLocksForGood();
    void doesNotLookAtTheWallClock_data();
    void doesNotLookAtTheWallClock();
    void forgetsAfterASuccess();
    void saysHowLongToWait();

private:
    static FailedSignIns failed(int count, milliseconds at = 0ms, const QString &boot = u"boot-1"_s)
    {
        return {count, {boot, at}, QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC)};
    }
};

void tst_SignInDelay::delaysByTheSchedule_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const QList<std::pair<int, int>> schedule{
        {-1, 0},   {0, 0},         {1, 0},
        {2, 0},    {3, 0},         {4, 0},
        {5, 0},    {6, 1},         {7, 2},
        {8, 4},    {9, 8},         {10, 16},
        {11, 32},  {12, 64},       {13, 128},
        {14, 256}, {15, 300},      {16, 300},
        {40, 300}, {1000000, 300}, {std::numeric_limits<int>::max(), 300},
    };
    for (const auto &[failures, seconds] : schedule)
        QTest::addRow("%d failures", failures) << failures << seconds;
}

void tst_SignInDelay::delaysByTheSchedule()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(delayAfter(failures).count(), seconds * 1000LL);
    // The same, failure by failure, as the store keeps it.
    FailedSignIns record;
    for (int i = 0; i < std::min(failures, 50); ++i)
        record = afterFailure(record, {u"boot-1"_s, 5s}, QDateTime::currentDateTimeUtc());
    if (failures <= 50)
        QCOMPARE(remainingDelay(record, {u"boot-1"_s, 5s}).count(), seconds * 1000LL);
}

void tst_SignInDelay::countsDownExactly_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("passedMs");
    QTest::addColumn<qint64>("remainingMs");
    QTest::newRow("at once") << 8 << 0LL << 4000LL;
    QTest::newRow("a millisecond on") << 8 << 1LL << 3999LL;
    QTest::newRow("halfway") << 8 << 2000LL << 2000LL;
    QTest::newRow("one short") << 8 << 3999LL << 1LL;
    QTest::newRow("over") << 8 << 4000LL << 0LL;
    QTest::newRow("long over") << 8 << 86400000LL << 0LL;
    QTest::newRow("the longest") << 99 << 299999LL << 1LL;
    QTest::newRow("after a year of running") << 99 << 31536000000LL << 0LL;
    QTest::newRow("none yet") << 5 << 0LL << 0LL;
}

void tst_SignInDelay::countsDownExactly()
{
    QFETCH(int, failures);
    QFETCH(qint64, passedMs);
    QFETCH(qint64, remainingMs);
    const FailedSignIns record = failed(failures, 77777ms);
    const BootMoment now{u"boot-1"_s, 77777ms + milliseconds(passedMs)};
    QCOMPARE(remainingDelay(record, now).count(), remainingMs);
    QCOMPARE(rebased(record, now), record);
    QCOMPARE(bool(mayTrySignIn(record, now)), remainingMs == 0);
}

void tst_SignInDelay::beginsAnewAfterARestart_data()
{
    QTest::addColumn<QString>("boot");
    QTest::addColumn<qint64>("sinceBootMs");
    QTest::newRow("just started") << u"boot-2"_s << 9000LL;
    QTest::newRow("started long ago") << u"boot-2"_s << 900000000LL;
    QTest::newRow("the same name, but its clock ran back") << u"boot-1"_s << 9000LL;
    QTest::newRow("the system no longer tells which run it is") << QString() << 900000000LL;
}

void tst_SignInDelay::beginsAnewAfterARestart()
{
    QFETCH(QString, boot);
    QFETCH(qint64, sinceBootMs);
    const BootMoment first{boot, milliseconds(sinceBootMs)};
    const FailedSignIns stored = failed(10, 500000ms);
    QCOMPARE(remainingDelay(stored, first).count(), 16000LL);

    const FailedSignIns record = rebased(stored, first);
    QCOMPARE(record.count, 10);
    QCOMPARE(record.lastAt, stored.lastAt);
    QCOMPARE(remainingDelay(record, first).count(), 16000LL);
    QCOMPARE(remainingDelay(record, {boot, first.sinceBoot + 6s}).count(), 10000LL);
    QCOMPARE(remainingDelay(record, {boot, first.sinceBoot + 16s}).count(), 0LL);
    QCOMPARE(rebased(record, {boot, first.sinceBoot + 6s}), record);
    // One more failure goes on from where the count was.
    const FailedSignIns more = afterFailure(record, {boot, first.sinceBoot + 16s}, record.lastAt);
    QCOMPARE(remainingDelay(more, more.last).count(), 32000LL);
}

void tst_SignInDelay::neverLocksForGood_data()
{
    QTest::addColumn<QString>("boot");
    QTest::newRow("in one run") << u"boot-1"_s;
    QTest::newRow("where the system tells no run") << QString();
}

void tst_SignInDelay::neverLocksForGood()
{
    QFETCH(QString, boot);
    FailedSignIns record;
    BootMoment now{boot, 1000ms};
    for (int i = 0; i < 2000; ++i) {
        record = rebased(record, now);
        const milliseconds wait = remainingDelay(record, now);
        QVERIFY(wait <= 300s);
        now.sinceBoot += wait;
        QVERIFY(mayTrySignIn(record, now));
        record = afterFailure(record, now, {});
    }
    record.count = std::numeric_limits<int>::max();
    QCOMPARE(afterFailure(record, now, {}).count, std::numeric_limits<int>::max());
}

void tst_SignInDelay::doesNotLookAtTheWallClock_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("set back a year") << -1;
    QTest::newRow("as it was") << 0;
    QTest::newRow("set on a year") << 1;
}

void tst_SignInDelay::doesNotLookAtTheWallClock()
{
    QFETCH(int, years);
    FailedSignIns record = failed(9, 1000ms);
    record.lastAt = record.lastAt.addYears(years);
    QCOMPARE(remainingDelay(record, {u"boot-1"_s, 4000ms}).count(), 5000LL);
    const FailedSignIns next =
        afterFailure(record, {u"boot-1"_s, 9000ms}, record.lastAt.addYears(-2 * years));
    QCOMPARE(remainingDelay(next, {u"boot-1"_s, 9000ms}).count(), 16000LL);
}

void tst_SignInDelay::forgetsAfterASuccess()
{
    const FailedSignIns succeeded;
    QCOMPARE(remainingDelay(succeeded, {u"boot-1"_s, 1ms}).count(), 0LL);
    QVERIFY(mayTrySignIn(succeeded, {u"boot-2"_s, 0ms}));
    QCOMPARE(afterFailure(succeeded, {u"boot-1"_s, 1ms}, {}).count, 1);
}

void tst_SignInDelay::saysHowLongToWait()
{
    const auto refused = mayTrySignIn(failed(8, 1000ms), {u"boot-1"_s, 1001ms});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY2(refused.error().text.contains(u'4'), qPrintable(refused.error().text));
    const auto soon = mayTrySignIn(failed(8, 1000ms), {u"boot-1"_s, 4999ms});
    QVERIFY2(soon.error().text.contains(u'1'), qPrintable(soon.error().text));
}

RELAAS_TEST(QCoreApplication, tst_SignInDelay);

} // namespace tst_signindelay

#include "tst_signindelay.moc"
