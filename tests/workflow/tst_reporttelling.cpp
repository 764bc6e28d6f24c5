#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_reporttelling {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Who is told that a report has changed can read it as it is told.
class tst_ReportTelling : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void tellsOfAFreezeOnce();
    void tellsOfLinesWithWhatWasFoundOnce();
    void tellsOfVerbsTogetherAfterAll();

private:
    Reports &reports() { return m_desk->office().reports(); }
    Report report() { return m_desk->report(); }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_ReportTelling::tellsOfAFreezeOnce()
{
    const QSignalSpy told(&reports(), &Reports::changed);
    bool wasFrozen = false;
    connect(&reports(), &Reports::changed, this, [&] { wasFrozen = report().isFrozen(); });
    const PageMap ofNoLine{1, {{999, 1, 1, 1, 1}}};
    QVERIFY(!reports().freeze(report(), ofNoLine));
    QVERIFY(!report().isFrozen());
    QCOMPARE(told.size(), 0);
    const auto done = reports().freeze(report());
    QVERIFY2(bool(done), qPrintable(why(done)));
    QCOMPARE(told.size(), 1);
    QVERIFY(wasFrozen);
}

void tst_ReportTelling::tellsOfLinesWithWhatWasFoundOnce()
{
    const QSignalSpy told(&reports(), &Reports::changed);
    const qsizetype before = report().lines.size();
    Line line;
    line.type = LineType::Answer;
    line.text = u"Ja."_s;
    const Judgement found{Verdict::Agrees};
    QVERIFY(!reports().addLines(report(), {line}, {{0, found}})); // it has no sound to be compared with
    QCOMPARE(report().lines.size(), before);
    QCOMPARE(told.size(), 0);
    line.anchor = m_desk->anchorOf(2);
    const auto done = reports().addLines(report(), {line}, {{0, found}});
    QVERIFY2(bool(done), qPrintable(why(done)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(verdictOf(report().lines.constLast()), Verdict::Agrees);
}

void tst_ReportTelling::tellsOfVerbsTogetherAfterAll()
{
    const QSignalSpy told(&reports(), &Reports::changed);
    const auto refused = m_desk->office().together([&]() -> Result<void> {
        const auto added = reports().addLine(report(), {}, LineType::Heading);
        return added ? Result<void>(Error{Error::Code::Invalid, u"no"_s}) : added.error();
    });
    QVERIFY(!refused);
    QCOMPARE(told.size(), 0);
    QVERIFY(reports().addLine(report(), {}, LineType::Heading));
    QCOMPARE(told.size(), 1);
}

RELAAS_TEST(QGuiApplication, tst_ReportTelling);

} // namespace tst_reporttelling

#include "tst_reporttelling.moc"
