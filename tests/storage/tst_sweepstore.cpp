#include "storage/statement.h"
#include "storage/sweepstore.h"
#include "support/samplestore.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_sweepstore {

using namespace relaas;
using namespace Qt::StringLiterals;

/// What was heard of figures, dates, names and negations, in its rows.
class tst_SweepStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsACheckAsItWasMade_data();
    void returnsACheckAsItWasMade();
    void givesAVersionWhatWasHeardInThoseBeforeIt();
    void refusesWhatIsNoCheck_data();
    void refusesWhatIsNoCheck();
    void keepsChecksAsTheyWere_data();
    void keepsChecksAsTheyWere();
    void goesWithAnErasedCase();

private:
    const Database &database() { return (*m_store)->database(); }
    const SweepStore &sweeps() { return (*m_store)->sweeps; }
    SweepCheck check() const
    {
        SweepCheck made;
        made.lineNumber = 1;
        made.kind = SweepKind::Date;
        made.from = 3;
        made.length = 4;
        made.words = u"2024"_s;
        made.verdict = SweepVerdict::HeardSo;
        made.textSha256 = textSha256(u"In 2024."_s);
        made.anchor = Anchor{m_recording, 100, 900};
        made.heardFrom = 200;
        made.heardTo = 900;
        made.heard =
            HowHeard{950, 900, 40, 750, 1500, {QString(), u"hiss typing"_s}, {QString(), u"1:solo"_s}};
        made.by = m_store->bos;
        made.byName = u"A. Bos"_s;
        made.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        return made;
    }
    SweepCheck added(ReportId report, SweepCheck made)
    {
        const auto id = sweeps().add(report, made);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        made.id = *id;
        return made;
    }
    qint64 count(const QString &table)
    {
        Statement select(database(), u"SELECT count(*) FROM "_s + table);
        return select.run() && select.next() ? select.integer(0) : -1;
    }
    Report begun(const Report &last);

    std::unique_ptr<test::SampleStore> m_store;
    RecordingId m_recording;
    Report m_report;
};

void tst_SweepStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    const InterviewId interview = m_store->addInterview();
    m_recording = m_store->addRecording(interview);
    Report written;
    written.interview = interview;
    Line line;
    line.number = 1;
    line.text = u"In 2024."_s;
    line.anchor = Anchor{m_recording, 100, 900};
    written.lines = {line};
    written.lastNumber = 1;
    QVERIFY((*m_store)->interviews.addReport(written));
    m_report = (*m_store)->interviews.report(interview).value();
}

/// The next version, with why it was begun.
Report tst_SweepStore::begun(const Report &last)
{
    const InterviewStore &interviews = (*m_store)->interviews;
    Report next = last;
    next.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC);
    next = interviews.save(next).value();
    ++next.version;
    const ReportId id = interviews.addReport(next).value();
    if (!interviews.addOrigin(id, {u"Omdat."_s, m_store->bos, {}, next.frozenAt}))
        qFatal("No origin.");
    return interviews.reportWithId(id).value();
}

void tst_SweepStore::returnsACheckAsItWasMade_data()
{
    using Change = std::function<void(SweepCheck &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("all of it") << Change([](SweepCheck &) {});
    QTest::newRow("a place without an end") << Change([](SweepCheck &c) { c.anchor.toFrame.reset(); });
    QTest::newRow("nothing heard") << Change([](SweepCheck &c) { c.heard = HowHeard(); });
    QTest::newRow("heard plainly") << Change(
        [](SweepCheck &c) { c.heard = HowHeard{1000, 1000, 0, 1000, 1000, {QString()}, {QString()}}; });
    for (const SweepKind kind : {SweepKind::Figure, SweepKind::Date, SweepKind::Name, SweepKind::Negation})
        QTest::addRow("kind %d", int(kind)) << Change([=](SweepCheck &c) { c.kind = kind; });
    for (const SweepVerdict verdict : {SweepVerdict::NotJudged, SweepVerdict::HeardSo,
                                       SweepVerdict::HeardOtherwise, SweepVerdict::CannotBeHeard})
        QTest::addRow("verdict %d", int(verdict)) << Change([=](SweepCheck &c) { c.verdict = verdict; });
}

void tst_SweepStore::returnsACheckAsItWasMade()
{
    QFETCH(std::function<void(SweepCheck &)>, change);
    SweepCheck made = check();
    change(made);
    made = added(m_report.id, made);
    const SweepCheck later = added(m_report.id, check());
    QCOMPARE(sweeps().all(m_report.id).value(), (QList<SweepCheck>{made, later}));
}

void tst_SweepStore::givesAVersionWhatWasHeardInThoseBeforeIt()
{
    const Report second = begun(m_report);
    SweepCheck newer = check();
    newer.version = 2;
    newer = added(second.id, newer);
    const SweepCheck older = added(m_report.id, check()); // later, in the version before
    QCOMPARE(sweeps().all(second.id).value(), (QList<SweepCheck>{older, newer}));
    QCOMPARE(sweeps().all(m_report.id).value(), QList<SweepCheck>{older});
    QVERIFY(sweeps().all(ReportId{99}).value().isEmpty());
}

void tst_SweepStore::refusesWhatIsNoCheck_data()
{
    using Change = std::function<void(SweepCheck &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("of no words") << Change([](SweepCheck &c) { c.words.clear(); });
    QTest::newRow("of nothing") << Change([](SweepCheck &c) { c.length = 0; });
    QTest::newRow("of no text") << Change([](SweepCheck &c) { c.textSha256.clear(); });
    QTest::newRow("of no sound") << Change([](SweepCheck &c) { c.anchor.recording = {}; });
    QTest::newRow("heard before its line") << Change([](SweepCheck &c) { c.heardFrom = 99; });
    QTest::newRow("heard backwards") << Change([](SweepCheck &c) { c.heardTo = c.heardFrom - 1; });
    QTest::newRow("heard more than there is") << Change([](SweepCheck &c) { c.heard.permille = 1001; });
    QTest::newRow("by nobody") << Change([](SweepCheck &c) { c.by = {}; });
    QTest::newRow("at no time") << Change([](SweepCheck &c) { c.at = {}; });
}

void tst_SweepStore::refusesWhatIsNoCheck()
{
    QFETCH(std::function<void(SweepCheck &)>, change);
    SweepCheck made = check();
    change(made);
    QVERIFY(!sweeps().add(m_report.id, made));
    QVERIFY(!sweeps().add(ReportId{99}, check()));
    QVERIFY(sweeps().add(m_report.id, check())); // it is what was changed
}

void tst_SweepStore::keepsChecksAsTheyWere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("verdict") << u"UPDATE sweep_check SET verdict = 'heard_otherwise'"_s;
    QTest::newRow("how it was heard") << u"UPDATE sweep_check SET heard_permille = 1000"_s;
    QTest::newRow("removal") << u"DELETE FROM sweep_check"_s;
}

void tst_SweepStore::keepsChecksAsTheyWere()
{
    QFETCH(QString, sql);
    const SweepCheck made = added(m_report.id, check());
    QVERIFY(!Statement(database(), sql).run());
    QCOMPARE(sweeps().all(m_report.id).value(), QList<SweepCheck>{made});
}

void tst_SweepStore::goesWithAnErasedCase()
{
    added(m_report.id, check());
    added(begun(m_report).id, check());
    QCOMPARE(count(u"sweep_check"_s), 2);
    QCOMPARE(count(u"report_origin"_s), 1);
    const CaseFile file = (*m_store)->cases.caseFile(m_store->caseFile).value();
    const auto erased = (*m_store)->erasures.erase(file, QDate(2026, 1, 1), m_store->bos,
                                                   QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QVERIFY2(bool(erased), qPrintable(why(erased)));
    QCOMPARE(count(u"sweep_check"_s), 0);
    QCOMPARE(count(u"report_origin"_s), 0);
    QCOMPARE(count(u"report"_s), 0);
}

RELAAS_TEST(QCoreApplication, tst_SweepStore);

} // namespace tst_sweepstore

#include "tst_sweepstore.moc"
