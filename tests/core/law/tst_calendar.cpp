#include "core/law/calendar.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_calendar {

using namespace relaas;

class tst_Calendar : public QObject
{
    Q_OBJECT

private slots:
    void findsEaster_data();
    void findsEaster();
    void namesHolidays_data();
    void namesHolidays();
    void hasNineHolidaysInEveryYear();
    void leavesOrdinaryDaysAlone_data();
    void leavesOrdinaryDaysAlone();
    void countsEquatedDaysOrNot();
    void rolls_data();
    void rolls();
    void staysInvalidForAnInvalidDay();
};

namespace {

Calendar dutch()
{
    return Calendar({{2027, 5, 7}, {2023, 4, 28}});
}

} // namespace

void tst_Calendar::findsEaster_data()
{
    QTest::addColumn<QDate>("easter");
    const QList<QDate> sundays{
        {1818, 3, 22}, {1943, 4, 25}, {2000, 4, 23}, {2008, 3, 23}, {2023, 4, 9},  {2024, 3, 31},
        {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28}, {2028, 4, 16}, {2029, 4, 1},  {2030, 4, 21},
        {2031, 4, 13}, {2032, 3, 28}, {2033, 4, 17}, {2034, 4, 9},  {2035, 3, 25}, {2036, 4, 13},
        {2037, 4, 5},  {2038, 4, 25}, {2039, 4, 10}, {2040, 4, 1},
    };
    for (const QDate &day : sundays)
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void tst_Calendar::findsEaster()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
    QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
}

void tst_Calendar::namesHolidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("holiday");
    const auto row = [](QDate day, Holiday holiday) {
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day << int(holiday);
    };
    row({2027, 1, 1}, Holiday::NewYear);
    row({2023, 4, 7}, Holiday::GoodFriday);
    row({2027, 3, 26}, Holiday::GoodFriday);
    row({2027, 3, 29}, Holiday::EasterMonday);
    row({2028, 4, 17}, Holiday::EasterMonday);
    row({2026, 4, 27}, Holiday::KingsDay);
    row({2025, 4, 26}, Holiday::KingsDay); // the 27th was a Sunday
    row({2031, 4, 26}, Holiday::KingsDay);
    row({2026, 5, 5}, Holiday::LiberationDay);
    row({2026, 5, 14}, Holiday::Ascension);
    row({2027, 5, 6}, Holiday::Ascension);
    row({2029, 5, 21}, Holiday::WhitMonday);
    row({2028, 6, 5}, Holiday::WhitMonday);
    row({2026, 12, 25}, Holiday::Christmas);
    row({2026, 12, 26}, Holiday::SecondChristmas);
    row({2027, 5, 7}, Holiday::Equated);
    row({2023, 4, 28}, Holiday::Equated);
}

void tst_Calendar::namesHolidays()
{
    QFETCH(QDate, day);
    QFETCH(int, holiday);
    QCOMPARE(int(dutch().holidayOn(day)), holiday);
    QVERIFY(!dutch().isWorkingDay(day));
    QVERIFY(!holidayName(Holiday(holiday)).isEmpty());
}

void tst_Calendar::hasNineHolidaysInEveryYear()
{
    for (int year = 2020; year <= 2060; ++year) {
        int holidays = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            holidays += Calendar().holidayOn(day) != Holiday::None ? 1 : 0;
        // Nine by rule; Ascension Day may fall on 5 May.
        QVERIFY2(holidays == 9 || (holidays == 8 && easterSunday(year).addDays(39) == QDate(year, 5, 5)),
                 qPrintable(QString::number(year)));
    }
}

void tst_Calendar::leavesOrdinaryDaysAlone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("new year's eve") << QDate(2026, 12, 31);
    QTest::newRow("the monday after king's day") << QDate(2025, 4, 28);
    QTest::newRow("an equated day of another year") << QDate(2026, 5, 7);
    QTest::newRow("carnival monday") << QDate(2027, 2, 8);
    QTest::newRow("any wednesday") << QDate(2026, 9, 16);
}

void tst_Calendar::leavesOrdinaryDaysAlone()
{
    QFETCH(QDate, day);
    QCOMPARE(int(dutch().holidayOn(day)), int(Holiday::None));
    QVERIFY(dutch().isWorkingDay(day));
}

void tst_Calendar::countsEquatedDaysOrNot()
{
    using Equated = Calendar::EquatedDays;
    QVERIFY(dutch().isWorkingDay({2027, 5, 7}, Equated::Work));
    QVERIFY(dutch().isWorkingDay({2027, 3, 26}, Equated::Work));
    QVERIFY(!dutch().isWorkingDay({2027, 3, 29}, Equated::Work));
    QVERIFY(!dutch().isWorkingDay({2027, 5, 7}, Equated::Rest));
}

void tst_Calendar::rolls_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("forward");
    QTest::addColumn<QDate>("back");
    QTest::newRow("working day") << QDate(2026, 11, 27) << QDate(2026, 11, 27) << QDate(2026, 11, 27);
    QTest::newRow("saturday") << QDate(2026, 9, 5) << QDate(2026, 9, 7) << QDate(2026, 9, 4);
    QTest::newRow("new year") << QDate(2027, 1, 1) << QDate(2027, 1, 4) << QDate(2026, 12, 31);
    QTest::newRow("easter, four days") << QDate(2023, 4, 7) << QDate(2023, 4, 11) << QDate(2023, 4, 6);
    QTest::newRow("king's day on saturday") << QDate(2025, 4, 26) << QDate(2025, 4, 28) << QDate(2025, 4, 25);
    QTest::newRow("king's day, equated friday")
        << QDate(2023, 4, 27) << QDate(2023, 5, 1) << QDate(2023, 4, 26);
    QTest::newRow("ascension, equated friday")
        << QDate(2027, 5, 6) << QDate(2027, 5, 10) << QDate(2027, 5, 4);
    QTest::newRow("christmas, weekend after")
        << QDate(2026, 12, 25) << QDate(2026, 12, 28) << QDate(2026, 12, 24);
}

void tst_Calendar::rolls()
{
    QFETCH(QDate, day);
    QFETCH(QDate, forward);
    QFETCH(QDate, back);
    QCOMPARE(dutch().rolledForward(day), forward);
    QCOMPARE(dutch().rolledBack(day), back);
}

void tst_Calendar::staysInvalidForAnInvalidDay()
{
    QVERIFY(!Calendar().rolledForward(QDate()).isValid());
    QVERIFY(!Calendar().rolledBack(QDate()).isValid());
    QVERIFY(!Calendar().plusWorkingDays(QDate(), 5).isValid());
}

RELAAS_TEST(QCoreApplication, tst_Calendar);

} // namespace tst_calendar

#include "tst_calendar.moc"
