#include "core/timecode.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_timecode {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Timecode : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void neverShowsATimeAfterTheSound();
};

void tst_Timecode::readsAndWrites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("shown");
    QTest::newRow("seconds") << u"12"_s << qint64(12000) << u"00:00:12.0"_s;
    QTest::newRow("minutes") << u"41:12"_s << qint64(2472000) << u"00:41:12.0"_s;
    QTest::newRow("hours and tenths") << u"1:02:03.5"_s << qint64(3723500) << u"01:02:03.5"_s;
    QTest::newRow("comma, spaces") << u" 0:00,25 "_s << qint64(250) << u"00:00:00.2"_s;
    QTest::newRow("hundred hours") << u"100:00:00"_s << qint64(360000000) << u"100:00:00.0"_s;
}

void tst_Timecode::readsAndWrites()
{
    QFETCH(QString, typed);
    QFETCH(qint64, ms);
    QFETCH(QString, shown);
    const auto read = parsedTimecode(typed);
    QVERIFY(read.has_value());
    QCOMPARE(*read, ms);
    QCOMPARE(timecodeWithTenths(ms), shown);
    QCOMPARE(parsedTimecode(timecodeWithMs(ms)), ms);
}

void tst_Timecode::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"", "abc", "1:99", "1:60:00", "-5", "1:2:3:4", "12:"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_Timecode::refusesWhatIsNoTime()
{
    QFETCH(QString, typed);
    QVERIFY(!parsedTimecode(typed).has_value());
}

void tst_Timecode::neverShowsATimeAfterTheSound()
{
    QCOMPARE(timecode(999), u"00:00:00"_s);
    QCOMPARE(timecode(-5), u"00:00:00"_s);
    QCOMPARE(msFromFrames(44099, 44100), 999);
    QCOMPARE(framesFromMs(500, 16000), 8000);
}

RELAAS_TEST(QCoreApplication, tst_Timecode);

} // namespace tst_timecode

#include "tst_timecode.moc"
