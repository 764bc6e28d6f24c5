#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace tst_savinglater {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Changes that are written while the window goes on.
class tst_SavingLater : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<DecisionDesk>(); }
    void writesOnAThreadOfItsOwnInOrder();
    void tellsOfAllBeforeItReturns();
    void writesWhatWaitsWhenItGoes();
    void saysWhyItCouldNotBeWritten();
    void isOnTheDiskWithItsRowInTheLog();
    void refusesAtOnceWhatTheRuleRefuses();
    void meetsAColleague();
    void losesNothingWhereTheOfficeCloses();
    void goesOnWithOtherVerbs();
    void forgetsWhatWasTakenBack();
    void addsALongTextOrNothing();

private:
    Reports &reports() { return m_desk->office().reports(); }
    Report report() { return m_desk->report(); }
    int changesInTheLog()
    {
        m_desk->signIn(u"visser"_s); // may read it
        const auto entries = m_desk->office().log(m_desk->caseFile(), 1000).value();
        m_desk->signIn(u"bos"_s);
        return int(std::ranges::count(entries, u"change"_s, &AuditEntry::action));
    }
    /// Begins to give the first line these words; `told` gets what came of it.
    Result<void> change(const Report &known, const QString &words, QList<Result<Report>> &told)
    {
        return reports().changeLineLater(known, known.lines.constFirst().id, LineType::Question, words,
                                         {[&told](const Result<Report> &result) { told << result; }});
    }

    std::unique_ptr<DecisionDesk> m_desk;
};

namespace {

ReportWriting writingOf(int revision)
{
    ReportWriting writing;
    writing.wanted.revision = revision;
    return writing;
}

} // namespace

void tst_SavingLater::writesOnAThreadOfItsOwnInOrder()
{
    std::atomic<std::thread::id> thread;
    ReportWriter writer([&](const ReportWriting &writing) -> Result<Report> {
        thread = std::this_thread::get_id();
        return writing.wanted;
    });
    QList<int> told;
    for (int i = 1; i <= 5; ++i)
        writer.add(writingOf(i), [&](const Result<Report> &done) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            told << done->revision;
        });
    QVERIFY(told.isEmpty()); // never before it returns to the events
    QTRY_COMPARE(told, (QList<int>{1, 2, 3, 4, 5}));
    QVERIFY(thread.load() != std::this_thread::get_id());
    QVERIFY(!writer.isBusy());
}

void tst_SavingLater::tellsOfAllBeforeItReturns()
{
    ReportWriter writer([](const ReportWriting &writing) -> Result<Report> {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return writing.wanted;
    });
    int told = 0;
    for (int i = 0; i < 3; ++i)
        writer.add(writingOf(i), [&](const Result<Report> &) { ++told; });
    QVERIFY(writer.isBusy());
    writer.finish();
    QCOMPARE(told, 3);
    QVERIFY(!writer.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(told, 3); // once
}

void tst_SavingLater::writesWhatWaitsWhenItGoes()
{
    std::atomic_int written = 0;
    int told = 0;
    {
        ReportWriter writer([&](const ReportWriting &writing) -> Result<Report> {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            ++written;
            return writing.wanted;
        });
        for (int i = 0; i < 3; ++i)
            writer.add(writingOf(i), [&](const Result<Report> &) { ++told; });
    }
    QCOMPARE(written.load(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void tst_SavingLater::saysWhyItCouldNotBeWritten()
{
    ReportWriter writer([](const ReportWriting &) -> Result<Report> {
        return Error{Error::Code::NoSpace, u"The disk is full."_s};
    });
    QString reason;
    writer.add(writingOf(1), [&](const Result<Report> &done) { reason = why(done); });
    writer.finish();
    QCOMPARE(reason, u"The disk is full."_s);
}

void tst_SavingLater::isOnTheDiskWithItsRowInTheLog()
{
    const Report known = report();
    const int rows = changesInTheLog();
    QSignalSpy changed(&reports(), &Reports::changed);
    QList<Result<Report>> told;
    QVERIFY(change(known, u"Anders\u0007?"_s, told));
    QVERIFY(reports().isWriting());
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(bool(told.constFirst()), qPrintable(why(told.constFirst())));
    QCOMPARE(*told.constFirst(), report());
    QCOMPARE(report().lines.constFirst().text, u"Anders?"_s); // by the rule, as ever
    QCOMPARE(report().revision, known.revision + 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changesInTheLog(), rows + 1);
    m_desk->reopen(u"bos"_s); // which checks the log
    QCOMPARE(report().lines.constFirst().text, u"Anders?"_s);
}

void tst_SavingLater::refusesAtOnceWhatTheRuleRefuses()
{
    const Report known = report();
    QList<Result<Report>> told;
    const auto gone = reports().changeLineLater(known, {9999}, LineType::Answer, u"x"_s,
                                                {[&told](const Result<Report> &done) { told << done; }});
    QCOMPARE(gone.error().code, Error::Code::NotFound);
    m_desk->signIn(u"visser"_s); // may not write
    QCOMPARE(change(known, u"x"_s, told).error().code, Error::Code::NotAllowed);
    m_desk->signIn(u"bos"_s);
    QVERIFY(reports().freeze(known));
    QCOMPARE(change(report(), u"x"_s, told).error().code, Error::Code::NotAllowed);
    reports().finishWriting();
    QVERIFY(told.isEmpty());
}

void tst_SavingLater::meetsAColleague()
{
    const Report known = report();
    const auto colleague = m_desk->another(u"dekker"_s);
    QVERIFY(colleague->reports().changeLine(known, known.lines.at(1).id, LineType::Answer, u"Hun"_s));
    QList<Result<Report>> told;
    QVERIFY(change(known, u"Ons"_s, told));
    reports().finishWriting();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().error().code, Error::Code::Conflict);
    QCOMPARE(report().lines.at(1).text, u"Hun"_s);
    QVERIFY(report().lines.at(0).text != u"Ons"_s);
    QVERIFY(change(report(), u"Ons"_s, told)); // on top of theirs
    reports().finishWriting();
    QVERIFY(told.constLast());
    QCOMPARE(report().lines.at(0).text, u"Ons"_s);
    QCOMPARE(report().lines.at(1).text, u"Hun"_s);
}

void tst_SavingLater::losesNothingWhereTheOfficeCloses()
{
    QList<Result<Report>> told;
    QVERIFY(change(report(), u"Het laatste woord?"_s, told));
    m_desk->close();
    m_desk->reopen(u"bos"_s);
    QCOMPARE(report().lines.constFirst().text, u"Het laatste woord?"_s);
}

/// What was written behind the window is what the next verb goes on from.
void tst_SavingLater::goesOnWithOtherVerbs()
{
    QList<Result<Report>> told;
    QVERIFY(change(report(), u"Eerst dit?"_s, told));
    reports().finishWriting();
    Report now = *told.constFirst();
    const auto added = reports().addLine(now, now.lines.at(4).id, LineType::Answer);
    QVERIFY2(bool(added), qPrintable(why(added)));
    QVERIFY(change(*added, u"Dan dat?"_s, told));
    reports().finishWriting();
    now = *told.constLast();
    QCOMPARE(now, report());
    const auto removed = reports().removeLine(now, now.lines.at(5).id);
    QVERIFY2(bool(removed), qPrintable(why(removed)));
    QCOMPARE(*removed, report());
}

/// A verb that was taken back with others leaves no trace in what the next one takes for stored.
void tst_SavingLater::forgetsWhatWasTakenBack()
{
    const Report known = report();
    const LineId first = known.lines.constFirst().id;
    const auto together = m_desk->office().together([&]() -> Result<void> {
        const auto done = reports().changeLine(known, first, LineType::Question, u"Teruggenomen"_s);
        if (!done)
            return done.error();
        static_cast<void>(reports().report(m_desk->interview()));
        return Error{Error::Code::Invalid, u"no"_s};
    });
    QVERIFY(!together);
    QCOMPARE(report(), known);
    const auto other = reports().changeLine(known, known.lines.at(1).id, LineType::Answer, u"Gebleven"_s);
    QVERIFY2(bool(other), qPrintable(why(other)));
    QCOMPARE(report(), *other);
    QCOMPARE(report().lines.constFirst().text, known.lines.constFirst().text);
}

void tst_SavingLater::addsALongTextOrNothing()
{
    const Report known = report();
    ReportText text;
    text.fileName = u"gehoor.txt"_s;
    text.sha256 = QByteArray(64, 'a');
    for (int i = 0; i < 3000; ++i)
        text.report.turns.append({LineType::Answer, u"Zin %1"_s.arg(i), {}, {}});
    std::stop_source stop;
    QList<Result<Report>> told;
    Reports::Later later;
    later.done = [&told](const Result<Report> &done) { told << done; };
    later.stop = stop.get_token();
    later.progress = [&stop](double share) {
        if (share > 0.4)
            stop.request_stop();
    };
    QVERIFY(reports().addTextLater(known, text, {}, later));
    reports().finishWriting();
    QCOMPARE(told.constFirst().error().code, Error::Code::Cancelled);
    QCOMPARE(report(), known);

    std::atomic_int steps = 0;
    later.stop = {};
    later.progress = [&steps](double) { ++steps; };
    QVERIFY(reports().addTextLater(known, text, {}, later));
    reports().finishWriting();
    QVERIFY2(bool(told.constLast()), qPrintable(why(told.constLast())));
    QCOMPARE(*told.constLast(), report());
    QCOMPARE(report().lines.size(), known.lines.size() + 3000);
    QVERIFY(steps > 5);
}

RELAAS_TEST(QGuiApplication, tst_SavingLater);

} // namespace tst_savinglater

#include "tst_savinglater.moc"
