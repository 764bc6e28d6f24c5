#include "core/report/report.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_report {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void numbersLinesInOrderOfWriting();
    void neverGivesANumberTwice();
    void refusesALineThatIsGone();
    void refusesSoundThatEndsBeforeItBegins_data();
    void refusesSoundThatEndsBeforeItBegins();
    void freezesForGood();
    void findsTheSpokenLine_data();
    void findsTheSpokenLine();
    void endsASpanWhereTheNextOneBegins();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
};

namespace {

const RecordingId recording{7};

Line line(int number, const QString &text, std::optional<Anchor> anchor = {})
{
    Line made;
    made.id = LineId{100 + number};
    made.number = number;
    made.text = text;
    made.anchor = std::move(anchor);
    return made;
}

/// Three lines: 0 to 100, 200 open, and 400 to 500 of another order of reading.
Report sample()
{
    Report report;
    report.id = ReportId{1};
    report.lastNumber = 4;
    report.lines = {line(1, u"Waar?"_s, Anchor{recording, 0, 100}),
                    line(2, u"Daar."_s, Anchor{recording, 200, {}}),
                    line(3, u"Wanneer?"_s, Anchor{recording, 400, 500}), line(4, u"Toen."_s)};
    return report;
}

LineId idOf(int number)
{
    return LineId{100 + number};
}

} // namespace

void tst_Report::numbersLinesInOrderOfWriting()
{
    const auto first = withLineAdded(sample(), {}, LineType::Heading);
    QVERIFY(first);
    QCOMPARE(first->lines.constFirst().number, 5);
    const auto second = withLineAdded(*first, idOf(2), LineType::Answer);
    QCOMPARE(second->lines.at(3).number, 6);
    QCOMPARE(second->lines.at(2).number, 2);
}

void tst_Report::neverGivesANumberTwice()
{
    const auto shorter = withLineRemoved(sample(), idOf(4));
    QVERIFY(shorter);
    QCOMPARE(withLineAdded(*shorter, {}, LineType::Answer)->lines.constFirst().number, 5);
}

void tst_Report::refusesALineThatIsGone()
{
    for (const auto &refused : {withLineAdded(sample(), LineId{9}, LineType::Answer),
                                withLineChanged(sample(), LineId{9}, LineType::Answer, u"x"_s),
                                withLineRemoved(sample(), LineId{9}), withAnchor(sample(), LineId{9}, {})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotFound);
    }
}

void tst_Report::refusesSoundThatEndsBeforeItBegins_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("backwards") << qint64(10) << qint64(5);
    QTest::newRow("of no length") << qint64(10) << qint64(10);
    QTest::newRow("before the recording") << qint64(-1) << qint64(5);
}

void tst_Report::refusesSoundThatEndsBeforeItBegins()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const auto refused = withAnchor(sample(), idOf(1), Anchor{recording, from, to});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
}

void tst_Report::freezesForGood()
{
    const auto done = frozen(sample(), m_now);
    QVERIFY(done);
    QVERIFY(done->isFrozen());
    for (const auto &refused : {frozen(*done, m_now), withLineAdded(*done, {}, LineType::Answer),
                                withLineChanged(*done, idOf(1), LineType::Answer, u"x"_s),
                                withLineRemoved(*done, idOf(1)), withAnchor(*done, idOf(1), {})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    }
    QVERIFY(!frozen(Report(), m_now));
}

void tst_Report::findsTheSpokenLine_data()
{
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("at the beginning") << qint64(0) << 1;
    QTest::newRow("in the grace after a line") << qint64(119) << 1;
    QTest::newRow("after the grace") << qint64(120) << 0;
    QTest::newRow("in an open line") << qint64(399) << 2;
    QTest::newRow("where the next begins") << qint64(400) << 3;
    QTest::newRow("an open line goes on behind one that ended") << qint64(600) << 2;
    QTest::newRow("before the recording") << qint64(-1) << 0;
}

void tst_Report::findsTheSpokenLine()
{
    QFETCH(qint64, frame);
    QFETCH(int, number);
    const Report report = sample();
    const Line *spoken = lineAt(report, recording, frame, 20);
    QCOMPARE(spoken ? spoken->number : 0, number);
    QVERIFY(!lineAt(report, RecordingId{8}, frame, 20));
}

void tst_Report::endsASpanWhereTheNextOneBegins()
{
    const Report report = sample();
    QCOMPARE(spanEnd(report, report.lines.at(0), 1000), 100);
    QCOMPARE(spanEnd(report, report.lines.at(1), 1000), 400);
    QCOMPARE(spanEnd(report, report.lines.at(2), 450), 450);
    QCOMPARE(spanEnd(report, report.lines.at(3), 1000), 0);
    const auto open = withAnchor(report, idOf(3), Anchor{recording, 400, {}});
    QCOMPARE(spanEnd(*open, open->lines.at(2), 1000), 1000);
}

RELAAS_TEST(QCoreApplication, tst_Report);

} // namespace tst_report

#include "tst_report.moc"
