#include "core/report/wantedplace.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_wantedplace {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_WantedPlace : public QObject
{
    Q_OBJECT

private slots:
    void readsTimesAndLines_data();
    void readsTimesAndLines();
};

void tst_WantedPlace::readsTimesAndLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: none
    QTest::addColumn<int>("line"); // -1: none

    const auto time = [](const QString &text, qint64 ms) {
        QTest::newRow(qPrintable(text)) << text << ms << -1;
    };
    const auto line = [](const QString &text, int number) {
        QTest::newRow(qPrintable(text)) << text << qint64(-1) << number;
    };
    const auto none = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << qint64(-1) << -1;
    };
    time(u"41:12"_s, 2472000);
    time(u"1:02:03"_s, 3723000);
    time(u"1:02:03,5"_s, 3723500);
    time(u" 62:03 "_s, 3723000);
    time(u"0:00"_s, 0);
    line(u"131"_s, 131);
    line(u"§131"_s, 131);
    line(u"r. 131"_s, 131);
    line(u"R131"_s, 131);
    line(u"regel 131"_s, 131);
    line(u"Line 7"_s, 7);
    none("nothing", {});
    none("line nought", u"0"_s);
    none("words", u"the end"_s);
    none("too many seconds", u"1:75"_s);
    none("negative", u"-1:00"_s);
    none("a number of a hundred figures", QString(100, u'9'));
    none("control characters", u"41:\u000012"_s);
    none("a lone surrogate", QString(QChar(0xd800)));
    none("a megabyte", QString(1 << 20, u':'));
}

void tst_WantedPlace::readsTimesAndLines()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(int, line);
    const auto place = wantedPlace(text);
    QCOMPARE(bool(place), ms >= 0 || line >= 0);
    if (!place) {
        QVERIFY(place.error().text.contains(u"41:12"_s));
        return;
    }
    QCOMPARE(place->ms.value_or(-1), ms);
    QCOMPARE(place->line.value_or(-1), line);
}

RELAAS_TEST(QCoreApplication, tst_WantedPlace);

} // namespace tst_wantedplace

#include "tst_wantedplace.moc"
