#include "core/report/coverage.h"
#include "core/report/nextversion.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

namespace tst_nextversion {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_NextVersion : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheLinesWithTheirNumbers();
    void goesOnNumberingWhereTheLastOneStopped();
    void bringsTheChecksAlong();
    void cleansTheReason();
    void refuses_data();
    void refuses();
};

namespace {

/// Lines 1, 2 and 4, of which line 2 was compared; number 5 was given and its line removed.
Report frozenReport()
{
    Report report;
    report.id = ReportId{1};
    report.interview = InterviewId{6};
    report.frozenAt = QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC);
    report.lastNumber = 5;
    report.revision = 12;
    for (const int number : {1, 2, 4}) {
        Line line;
        line.id = LineId{100 + number};
        line.number = number;
        line.type = number % 2 == 0 ? LineType::Answer : LineType::Question;
        line.text = u"Regel %1."_s.arg(number);
        line.anchor = Anchor{RecordingId{3}, number * 100, number * 100 + 50};
        report.lines.append(line);
    }
    report.lines[1].check = test::checkOf(report.lines.at(1), Verdict::Deviates, u"Anders."_s);
    return report;
}

const QString reason = u"Correctie 1.2 is overgenomen."_s;

} // namespace

void tst_NextVersion::copiesTheLinesWithTheirNumbers()
{
    const Report last = frozenReport();
    const auto next = nextVersion(last, 1, reason, {});
    QVERIFY(next);
    QCOMPARE(last, frozenReport());
    QCOMPARE(next->report.version, 2);
    QCOMPARE(next->report.interview, last.interview);
    QVERIFY(!next->report.id.isValid());
    QVERIFY(!next->report.isFrozen());
    QCOMPARE(next->report.revision, 0);
    QCOMPARE(next->report.lines.size(), last.lines.size());
    for (qsizetype i = 0; i < last.lines.size(); ++i) {
        Line expected = last.lines.at(i);
        expected.id = {}; // else it would be the very line of the frozen version
        QCOMPARE(next->report.lines.at(i), expected);
    }
}

void tst_NextVersion::goesOnNumberingWhereTheLastOneStopped()
{
    auto next = nextVersion(frozenReport(), 1, reason, {});
    QVERIFY(next);
    const auto longer = withLineAdded(next->report, {}, LineType::Question);
    QVERIFY(longer);
    QCOMPARE(longer->lines.constFirst().number, 6);
}

void tst_NextVersion::bringsTheChecksAlong()
{
    const auto next = nextVersion(frozenReport(), 1, reason, {});
    QVERIFY(next);
    Report report = next->report;
    QCOMPARE(verdictOf(report.lines.at(1)), Verdict::Deviates);
    QCOMPARE(coverage(report).earlier, 1);
    QCOMPARE(coverage(frozenReport()).earlier, 0);
    report.lines[1].text += u" Zeker."_s;
    QCOMPARE(checkStateOf(report.lines.at(1)), CheckState::TextChanged);
    QCOMPARE(coverage(report).earlier, 0);
    report.lines[1].text = frozenReport().lines.at(1).text;
    report.lines[1].anchor->toFrame = 260;
    QCOMPARE(checkStateOf(report.lines.at(1)), CheckState::SoundChanged);
}

void tst_NextVersion::cleansTheReason()
{
    const auto next = nextVersion(frozenReport(), 1, u" \u0007Twee\r\nregels.\n"_s, {});
    QVERIFY(next);
    QCOMPARE(next->reason, u"Twee\nregels."_s);
}

void tst_NextVersion::refuses_data()
{
    QTest::addColumn<Report>("last");
    QTest::addColumn<int>("newest");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    Report draft = frozenReport();
    draft.frozenAt = {};
    const auto code = [](Error::Code value) { return int(value); };
    QTest::newRow("a draft") << draft << 1 << reason << QDate() << code(Error::Code::NotAllowed)
                             << u"still a draft"_s;
    QTest::newRow("one that has a follower")
        << frozenReport() << 2 << reason << QDate() << code(Error::Code::Conflict) << u"Version 2"_s;
    QTest::newRow("no reason") << frozenReport() << 1 << QString() << QDate() << code(Error::Code::Invalid)
                               << u"why"_s;
    QTest::newRow("a reason of spaces")
        << frozenReport() << 1 << u" \n\t\u0001"_s << QDate() << code(Error::Code::Invalid) << u"why"_s;
    QTest::newRow("after the decision") << frozenReport() << 1 << reason << QDate(2026, 12, 1)
                                        << code(Error::Code::NotAllowed) << u"appeal file"_s;
}

void tst_NextVersion::refuses()
{
    QFETCH(Report, last);
    QFETCH(int, newest);
    QFETCH(QString, why);
    QFETCH(QDate, sent);
    QFETCH(QString, says);
    const auto next = nextVersion(last, newest, why, sent);
    QVERIFY(!next);
    QTEST(int(next.error().code), "code");
    QVERIFY2(next.error().text.contains(says), qPrintable(next.error().text));
}

RELAAS_TEST(QCoreApplication, tst_NextVersion);

} // namespace tst_nextversion

#include "tst_nextversion.moc"
