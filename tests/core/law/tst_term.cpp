#include "core/law/term.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_term {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Term : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void rollsByItsOwnLaw_data();
    void rollsByItsOwnLaw();
    void comparesUnitsSafely();
    void readsTheNamesOfUnits();
};

void tst_Term::counts_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<Term>("term");
    QTest::addColumn<QDate>("end");
    QTest::newRow("days") << QDate(2026, 6, 15) << Term{5, TermUnit::Days} << QDate(2026, 6, 20);
    QTest::newRow("weeks") << QDate(2026, 10, 6) << Term{2, TermUnit::Weeks} << QDate(2026, 10, 20);
    QTest::newRow("months") << QDate(2026, 7, 2) << Term{6, TermUnit::Months} << QDate(2027, 1, 2);
    QTest::newRow("to the end of february")
        << QDate(2026, 11, 30) << Term{3, TermUnit::Months} << QDate(2027, 2, 28);
    QTest::newRow("to a leap day") << QDate(2027, 11, 30) << Term{3, TermUnit::Months} << QDate(2028, 2, 29);
    QTest::newRow("31 to 30") << QDate(2026, 8, 31) << Term{3, TermUnit::Months} << QDate(2026, 11, 30);
    QTest::newRow("30 stays 30") << QDate(2026, 6, 30) << Term{6, TermUnit::Months} << QDate(2026, 12, 30);
    QTest::newRow("years from a leap day")
        << QDate(2028, 2, 29) << Term{10, TermUnit::Years} << QDate(2038, 2, 28);
    QTest::newRow("working days") << QDate(2026, 11, 6) << Term{5, TermUnit::WorkingDays}
                                  << QDate(2026, 11, 13);
    QTest::newRow("working days from a saturday")
        << QDate(2026, 11, 7) << Term{1, TermUnit::WorkingDays} << QDate(2026, 11, 9);
    QTest::newRow("working days over easter")
        << QDate(2027, 3, 25) << Term{2, TermUnit::WorkingDays} << QDate(2027, 3, 31);
    QTest::newRow("fifteen working days")
        << QDate(2026, 9, 7) << Term{15, TermUnit::WorkingDays} << QDate(2026, 9, 28);
    QTest::newRow("twenty-five working days")
        << QDate(2026, 9, 7) << Term{25, TermUnit::WorkingDays} << QDate(2026, 10, 12);
    QTest::newRow("three working days")
        << QDate(2026, 11, 13) << Term{3, TermUnit::WorkingDays} << QDate(2026, 11, 18);
    QTest::newRow("nothing") << QDate(2023, 9, 4) << Term{0, TermUnit::Days} << QDate(2023, 9, 4);
}

void tst_Term::counts()
{
    QFETCH(QDate, start);
    QFETCH(Term, term);
    QFETCH(QDate, end);
    QCOMPARE(termEnd(start, term, Calendar()), end);
    QVERIFY(!termText(term).isEmpty());
    if (term.unit != TermUnit::WorkingDays) {
        QVERIFY(start.daysTo(end) >= shortestDays(term));
        QVERIFY(start.daysTo(end) <= longestDays(term));
    }
}

void tst_Term::rollsByItsOwnLaw_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<Term>("term");
    QTest::addColumn<int>("rolling");
    QTest::addColumn<int>("who");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QDate>("safe");
    const auto row = [](const char *name, QDate start, Term term, Rolling rolling, Party who, QDate last,
                        QDate safe) {
        QTest::newRow(name) << start << term << int(rolling) << int(who) << last << safe;
    };
    const Term sixMonths{6, TermUnit::Months};
    const Term twelveWeeks{12, TermUnit::Weeks};
    row("six months under the Regulation", {2025, 12, 13}, sixMonths, Rolling::Forward, Party::Authority,
        {2026, 6, 15}, {2026, 6, 12});
    row("six months under the Act do not roll", {2025, 12, 13}, sixMonths, Rolling::Atw, Party::Authority,
        {2026, 6, 13}, {2026, 6, 12});
    row("three months under the Act roll", {2026, 3, 13}, {3, TermUnit::Months}, Rolling::Atw,
        Party::Authority, {2026, 6, 15}, {2026, 6, 12});
    row("ninety-one days under the Act do not", {2026, 3, 14}, {91, TermUnit::Days}, Rolling::Atw,
        Party::Authority, {2026, 6, 13}, {2026, 6, 12});
    row("a year under the Act does not", {2026, 6, 13}, {1, TermUnit::Years}, Rolling::Atw, Party::Authority,
        {2027, 6, 13}, {2027, 6, 11});
    row("deprivation of liberty", {2026, 10, 3}, twelveWeeks, Rolling::None, Party::Authority, {2026, 12, 26},
        {2026, 12, 24});
    row("a right keeps its roll", {2026, 11, 22}, {5, TermUnit::Weeks}, Rolling::Atw, Party::Applicant,
        {2026, 12, 28}, {2026, 12, 28});
}

void tst_Term::rollsByItsOwnLaw()
{
    QFETCH(QDate, start);
    QFETCH(Term, term);
    QFETCH(int, rolling);
    QFETCH(int, who);
    QFETCH(QDate, lastDay);
    QFETCH(QDate, safe);
    const TermDays days = termDays(start, term, Rolling(rolling), Party(who), Calendar());
    QCOMPARE(days.lastDay, lastDay);
    QCOMPARE(days.safe, safe);
    QVERIFY(days.raw <= days.lastDay);
}

void tst_Term::comparesUnitsSafely()
{
    QVERIFY(longestDays({4, TermUnit::Weeks}) <= shortestDays({1, TermUnit::Months}));
    QVERIFY(longestDays({1, TermUnit::Months}) > shortestDays({1, TermUnit::Months}));
    QVERIFY(longestDays({5, TermUnit::WorkingDays}) > longestDays({5, TermUnit::Days}));
}

void tst_Term::readsTheNamesOfUnits()
{
    QCOMPARE(termUnitFromName(u"working_days"), std::optional(TermUnit::WorkingDays));
    QCOMPARE(termUnitName(TermUnit::Months), u"months"_s);
    QVERIFY(!termUnitFromName(u"Days").has_value());
    QCOMPARE(rollingFromName(rollingName(Rolling::Atw)), std::optional(Rolling::Atw));
    QCOMPARE(partyFromName(partyName(Party::Other)), std::optional(Party::Other));
}

RELAAS_TEST(QCoreApplication, tst_Term);

} // namespace tst_term

#include "tst_term.moc"
