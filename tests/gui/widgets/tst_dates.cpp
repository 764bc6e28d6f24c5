#include "gui/widgets/dates.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTest>
#include <QTranslator>

namespace tst_dates {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

class Dutch : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QByteArrayView(source) == "in %1 days" ? u"over %1 dagen"_s : QString();
    }
};

} // namespace

class tst_Dates : public QObject
{
    Q_OBJECT

private slots:
    void writesADay_data();
    void writesADay();
    void saysHowFarADayIs_data();
    void saysHowFarADayIs();
    void saysItInTheLanguageOfTheProgram();
    void writesAMoment();
};

void tst_Dates::writesADay_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("tuesday") << QDate(2026, 11, 24) << u"di 24 nov 2026"_s << u"Tue 24 Nov 2026"_s;
    QTest::newRow("single figure") << QDate(2026, 3, 1) << u"zo 1 mrt 2026"_s << u"Sun 1 Mar 2026"_s;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << u"di 29 feb 2028"_s << u"Tue 29 Feb 2028"_s;
    QTest::newRow("invalid") << QDate() << QString() << QString();
}

void tst_Dates::writesADay()
{
    QFETCH(QDate, date);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    QCOMPARE(dayText(date, QLocale(QLocale::Dutch, QLocale::Netherlands)), dutch);
    QCOMPARE(dayText(date, QLocale(QLocale::English, QLocale::UnitedKingdom)), english);
}

void tst_Dates::saysHowFarADayIs_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << QDate(2026, 11, 22) << u"today"_s;
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << u"tomorrow"_s;
    QTest::newRow("yesterday") << QDate(2026, 11, 21) << u"yesterday"_s;
    QTest::newRow("two days on") << QDate(2026, 11, 24) << u"in 2 days"_s;
    QTest::newRow("two days back") << QDate(2026, 11, 20) << u"2 days ago"_s;
    QTest::newRow("over the year") << QDate(2027, 1, 1) << u"in 40 days"_s;
    QTest::newRow("invalid") << QDate() << QString();
}

void tst_Dates::saysHowFarADayIs()
{
    QFETCH(QDate, date);
    QFETCH(QString, text);
    QCOMPARE(relativeDay(date, QDate(2026, 11, 22)), text);
}

void tst_Dates::saysItInTheLanguageOfTheProgram()
{
    Dutch dutch;
    QCoreApplication::installTranslator(&dutch);
    QCOMPARE(relativeDay(QDate(2026, 11, 24), QDate(2026, 11, 22)), u"over 2 dagen"_s);
    QCoreApplication::removeTranslator(&dutch);
}

void tst_Dates::writesAMoment()
{
    const QDateTime moment(QDate(2026, 11, 24), QTime(9, 5));
    QCOMPARE(momentText(moment, QLocale(QLocale::Dutch)), u"di 24 nov 2026 09:05"_s);
    QCOMPARE(momentText({}, QLocale(QLocale::Dutch)), QString());
}

RELAAS_TEST(QCoreApplication, tst_Dates);

} // namespace tst_dates

#include "tst_dates.moc"
