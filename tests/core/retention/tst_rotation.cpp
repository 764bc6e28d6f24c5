#include "core/retention/rotation.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tst_rotation {

using namespace relaas;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Moments = QList<QDateTime>;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate);
}

Moments all(const QStringList &texts)
{
    Moments moments;
    for (const QString &text : texts)
        moments.append(at(text));
    return moments;
}

} // namespace

class tst_Rotation : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndDrops_data();
    void keepsAndDrops();
    void holdsForAnyMoments_data();
    void holdsForAnyMoments();
    void keepsThePromisedAges_data();
    void keepsThePromisedAges();
    void tellsWhetherABackupIsDue_data();
    void tellsWhetherABackupIsDue();
};

void tst_Rotation::keepsAndDrops_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QDate>("notBefore");
    const auto row = [](const char *name, const QStringList &made, const QStringList &kept,
                        QDate notBefore = {}) { QTest::newRow(name) << made << kept << notBefore; };
    // With the rule of two days, two weeks, two months and now 2026-11-25 12:00, a Wednesday.
    row("nothing", {}, {});
    row("one", {u"2026-11-25T11:00"_s}, {u"2026-11-25T11:00"_s});
    row("the newest of a day", {u"2026-11-25T09:00"_s, u"2026-11-25T11:00"_s, u"2026-11-25T10:00"_s},
        {u"2026-11-25T11:00"_s});
    row("equal ones are one", {u"2026-11-25T11:00"_s, u"2026-11-25T11:00"_s}, {u"2026-11-25T11:00"_s});
    row("over midnight an older one of the day gives room",
        {u"2026-11-25T00:10"_s, u"2026-11-24T23:50"_s, u"2026-11-24T23:20"_s},
        {u"2026-11-25T00:10"_s, u"2026-11-24T23:20"_s});
    row("exactly half an hour is apart",
        {u"2026-11-25T00:10"_s, u"2026-11-24T23:40"_s, u"2026-11-24T23:20"_s},
        {u"2026-11-25T00:10"_s, u"2026-11-24T23:40"_s});
    row("the only one of a day stays, however near", {u"2026-11-25T00:10"_s, u"2026-11-24T23:50"_s},
        {u"2026-11-25T00:10"_s, u"2026-11-24T23:50"_s});
    row("days, then weeks from Monday, then months",
        {u"2026-11-25T11:00"_s, u"2026-11-24T11:00"_s, // days
         u"2026-11-23T11:00"_s, u"2026-11-22T11:00"_s, u"2026-11-16T11:00"_s, // weeks: Monday, Sunday
         u"2026-11-15T11:00"_s, u"2026-11-02T11:00"_s, u"2026-10-31T11:00"_s, u"2026-10-01T11:00"_s,
         u"2026-09-30T11:00"_s},
        {u"2026-11-25T11:00"_s, u"2026-11-24T11:00"_s, u"2026-11-23T11:00"_s, u"2026-11-22T11:00"_s,
         u"2026-11-15T11:00"_s, u"2026-10-31T11:00"_s});
    row("a desk that was away loses nothing",
        {u"2026-11-25T11:00"_s, u"2026-04-02T11:00"_s, u"2026-03-31T11:00"_s, u"2026-03-20T11:00"_s},
        {u"2026-11-25T11:00"_s, u"2026-04-02T11:00"_s, u"2026-03-31T11:00"_s, u"2026-03-20T11:00"_s});
    row("months of different years",
        {u"2026-11-25T11:00"_s, u"2026-11-24T11:00"_s, u"2026-11-16T11:00"_s, u"2026-11-09T11:00"_s,
         u"2026-01-05T11:00"_s, u"2025-01-05T11:00"_s, u"2024-01-05T11:00"_s},
        {u"2026-11-25T11:00"_s, u"2026-11-24T11:00"_s, u"2026-11-16T11:00"_s, u"2026-11-09T11:00"_s,
         u"2026-01-05T11:00"_s, u"2025-01-05T11:00"_s});
    row("none from before the bound",
        {u"2026-11-25T11:00"_s, u"2026-11-20T00:00"_s, u"2026-11-19T23:59"_s, u"2026-10-01T11:00"_s},
        {u"2026-11-25T11:00"_s, u"2026-11-20T00:00"_s}, {2026, 11, 20});
    row("but the newest all the same", {u"2026-11-10T11:00"_s, u"2026-11-09T11:00"_s},
        {u"2026-11-10T11:00"_s}, {2026, 11, 20});
    row("of a clock that ran ahead the newest",
        {u"2031-01-02T11:00"_s, u"2031-01-01T11:00"_s, u"2026-11-25T11:00"_s, u"2026-11-24T11:00"_s},
        {u"2031-01-02T11:00"_s, u"2026-11-25T11:00"_s, u"2026-11-24T11:00"_s});
}

void tst_Rotation::keepsAndDrops()
{
    QFETCH(QStringList, made);
    QFETCH(QStringList, kept);
    QFETCH(QDate, notBefore);
    const QDateTime now = at(u"2026-11-25T12:00"_s);
    const RotationRule rule{2, 2, 2, 30min, notBefore};
    const Rotation rotation = rotated(all(made), now, rule);
    QCOMPARE(rotation.keep, all(kept));
    const QSet<QString> distinct(made.begin(), made.end());
    QCOMPARE(rotation.keep.size() + rotation.drop.size(), distinct.size());
    QVERIFY(std::none_of(rotation.drop.begin(), rotation.drop.end(),
                         [&](const QDateTime &moment) { return rotation.keep.contains(moment); }));
}

void tst_Rotation::holdsForAnyMoments_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Rotation::holdsForAnyMoments()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QDateTime now = at(u"2026-11-25T12:00"_s);
    const int count = random.bounded(1, 400);
    const int spanMinutes = random.bounded(60, 3 * 365 * 24 * 60);
    Moments made;
    for (int i = 0; i < count; ++i)
        made.append(now.addSecs(-60 * qint64(random.bounded(-spanMinutes / 20, spanMinutes))));
    RotationRule rule;
    if (random.bounded(2) == 1)
        rule.notBefore = now.date().addDays(-random.bounded(500));

    const Rotation rotation = rotated(made, now, rule);
    QVERIFY(rotation.keep.size() <= 31 + 1);
    QCOMPARE(rotation.keep.constFirst(), *std::max_element(made.begin(), made.end()));
    QCOMPARE(rotated(rotation.keep, now, rule), (Rotation{rotation.keep, {}}));
    QVERIFY(std::is_sorted(rotation.keep.begin(), rotation.keep.end(), std::greater<>()));
    for (const QDateTime &moment : rotation.keep.mid(1))
        QVERIFY(moment <= now && (!rule.notBefore.isValid() || moment.date() >= rule.notBefore));

    // The order in which they are given, and how often, changes nothing.
    Moments shuffled = made + made;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    QCOMPARE(rotated(shuffled, now, rule), rotation);
}

void tst_Rotation::keepsThePromisedAges_data()
{
    QTest::addColumn<QList<int>>("minutes"); ///< of the day, at which a backup is made
    QTest::addColumn<bool>("weekends");
    QTest::newRow("once a day") << QList<int>{17 * 60} << true;
    QTest::newRow("on working days") << QList<int>{17 * 60} << false;
    QTest::newRow("at the edges of the day") << QList<int>{5, 23 * 60 + 50} << true;
    QList<int> halfHours;
    for (int minute = 8 * 60; minute <= 18 * 60; minute += 30)
        halfHours.append(minute);
    QTest::newRow("every half hour of office time") << halfHours << false;
}

void tst_Rotation::keepsThePromisedAges()
{
    QFETCH(QList<int>, minutes);
    QFETCH(bool, weekends);
    const QDate first(2026, 1, 1);
    Moments kept;
    for (QDate day = first; day < first.addYears(2); day = day.addDays(1)) {
        if (!weekends && day.dayOfWeek() > Qt::Friday)
            continue;
        for (const int minute : minutes) {
            const QDateTime now = day.startOfDay(Qt::UTC).addSecs(60LL * minute);
            kept = rotated(kept + Moments{now}, now).keep;
            QCOMPARE(kept.constFirst(), now);
            QVERIFY(kept.size() <= 31);
        }
        if (first.daysTo(day) < 400)
            continue;
        // A year on there is one for each age that is promised, give or take half the step to the next.
        const auto nearest = [&](int ageDays) {
            qint64 off = 1000;
            for (const QDateTime &moment : kept)
                off = std::min(off, qAbs(moment.daysTo(kept.constFirst()) - ageDays));
            return off;
        };
        for (int age = 0; age <= 11; ++age)
            QVERIFY2(nearest(age) <= (weekends ? 0 : 2),
                     qPrintable(u"%1, %2"_s.arg(day.toString()).arg(age)));
        for (int age = 14; age <= 12 + 9 * 7; age += 7)
            QVERIFY2(nearest(age) <= 4, qPrintable(u"%1, %2"_s.arg(day.toString()).arg(age)));
        for (int age = 100; age <= 75 + 8 * 30; age += 30)
            QVERIFY2(nearest(age) <= 18, qPrintable(u"%1, %2"_s.arg(day.toString()).arg(age)));
        QCOMPARE(kept.size(), 31);
    }
}

void tst_Rotation::tellsWhetherABackupIsDue_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<bool>("due");
    QTest::newRow("there is none") << QStringList() << true;
    QTest::newRow("a fresh one") << QStringList{u"2026-11-25T11:31"_s, u"2026-11-01T11:00"_s} << false;
    QTest::newRow("just made") << QStringList{u"2026-11-25T12:00"_s} << false;
    QTest::newRow("half an hour ago") << QStringList{u"2026-11-25T11:30"_s} << true;
    QTest::newRow("of a clock that ran ahead") << QStringList{u"2031-01-01T11:00"_s} << true;
}

void tst_Rotation::tellsWhetherABackupIsDue()
{
    QFETCH(QStringList, made);
    QFETCH(bool, due);
    QCOMPARE(isBackupDue(all(made), at(u"2026-11-25T12:00"_s)), due);
}

RELAAS_TEST(QCoreApplication, tst_Rotation);

} // namespace tst_rotation

#include "tst_rotation.moc"
