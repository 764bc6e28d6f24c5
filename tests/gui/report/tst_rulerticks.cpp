#include "gui/report/rulerticks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_rulerticks {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<RulerTick> &ticks)
{
    QStringList found;
    for (const RulerTick &tick : ticks) {
        if (!tick.text.isEmpty())
            found << tick.text;
    }
    return found;
}

TextWidth charactersOf(double width)
{
    return [width](const QString &text) { return double(text.size()) * width; };
}

} // namespace

class tst_RulerTicks : public QObject
{
    Q_OBJECT

private slots:
    void namesRoundTimes();
    void namesTenthsWhereItIsClose();
    void neverLetsTwoTimesTouch_data();
    void neverLetsTwoTimesTouch();
    void standsAtTheRightPixel();
    void tellsTheClockAtRoundTimesOfIts();
    void goesOnPastMidnight();
    void bearsNothing();
};

void tst_RulerTicks::namesRoundTimes()
{
    const auto ticks = fileTicks(TimeScale::whole(8000LL * 600, 1000), 8000, 1000, charactersOf(7));
    QCOMPARE(texts(ticks).mid(0, 3), QStringList({u"00:00:00"_s, u"00:01:00"_s, u"00:02:00"_s}));
    QVERIFY(ticks.size() > texts(ticks).size()); // and small ones between
}

void tst_RulerTicks::namesTenthsWhereItIsClose()
{
    const auto ticks = fileTicks({8, 8000, 8}, 8000, 1000, charactersOf(7)); // a millisecond per pixel
    QCOMPARE(texts(ticks).mid(0, 3), QStringList({u"00:00:01.0"_s, u"00:00:01.1"_s, u"00:00:01.2"_s}));
}

void tst_RulerTicks::neverLetsTwoTimesTouch_data()
{
    QTest::addColumn<double>("characterWidth");
    for (const double width : {5.0, 7.0, 11.0, 16.0, 24.0})
        QTest::addRow("%g pixels a character", width) << width;
}

void tst_RulerTicks::neverLetsTwoTimesTouch()
{
    QFETCH(double, characterWidth);
    const TextWidth width = charactersOf(characterWidth);
    for (double zoom = 8; zoom < 600'000; zoom *= 1.3) {
        double end = -1e9;
        for (const RulerTick &tick : fileTicks({zoom, 12'345'678, 8}, 44100, 1920, width)) {
            if (tick.text.isEmpty())
                continue;
            QVERIFY2(tick.pixel > end + 8, qPrintable(u"%1 at %2"_s.arg(tick.text).arg(zoom)));
            end = tick.pixel + width(tick.text);
        }
    }
}

void tst_RulerTicks::standsAtTheRightPixel()
{
    const TimeScale scale{4410, 44100 * 7, 44.1}; // a tenth of a second per pixel, from the seventh on
    for (const RulerTick &tick : fileTicks(scale, 44100, 800, charactersOf(7))) {
        if (tick.text == u"00:00:30"_s)
            QCOMPARE(tick.pixel, 230.0);
    }
    QVERIFY(texts(fileTicks(scale, 44100, 800, charactersOf(7))).contains(u"00:00:30"_s));
}

void tst_RulerTicks::tellsTheClockAtRoundTimesOfIts()
{
    const QDateTime started(QDate(2026, 10, 12), QTime(13, 58, 30));
    const TimeScale scale{800, 0, 8}; // a tenth of a second per pixel
    const auto ticks = clockTicks(scale, 8000, 2000, charactersOf(7), started);
    const auto two = std::ranges::find(ticks, u"14:00:00"_s, &RulerTick::text);
    QVERIFY(two != ticks.end());
    QCOMPARE(two->pixel, 900.0);
}

void tst_RulerTicks::goesOnPastMidnight()
{
    const QDateTime started(QDate(2026, 10, 12), QTime(23, 59, 0));
    const auto found = texts(clockTicks({800, 0, 8}, 8000, 2000, charactersOf(7), started));
    QVERIFY2(found.contains(u"00:00:00"_s), qPrintable(found.join(u' ')));
    QVERIFY(found.contains(u"00:01:00"_s));
}

void tst_RulerTicks::bearsNothing()
{
    QVERIFY(fileTicks({}, 0, 1000, charactersOf(7)).isEmpty());
    QVERIFY(fileTicks({}, 8000, 0, charactersOf(7)).isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_RulerTicks);

} // namespace tst_rulerticks

#include "tst_rulerticks.moc"
