#include "storage/statement.h"
#include "support/samplestore.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_correctionstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CorrectionStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsALetterWithItsPoints();
    void numbersTheLettersOfAnInterview();
    void savesWhatMayChangeAndAddsSteps();
    void refusesAPointThatIsOutOfDate();
    void keepsOnePageMapOfAFrozenVersion_data();
    void keepsOnePageMapOfAFrozenVersion();
    void keepsEveryLayoutAndWhatItMarks_data();
    void keepsEveryLayoutAndWhatItMarks();
    void keepsWhenAVersionWasSent();
    void refusesToChangeWhatIsKept_data();
    void refusesToChangeWhatIsKept();
    void refusesEverythingAboutADraft();
    void goesWithTheCaseThatIsErased();
    void saysSoWhereSomethingIsNotThere();

private:
    CorrectionStore corrections() const { return (*m_store)->corrections; }
    CorrectionLetter letter() const;
    CorrectionLetterId added() const { return corrections().add(letter(), m_store->bos, m_now).value(); }
    bool runs(const QString &sql) const { return bool(Statement((*m_store)->database(), sql).run()); }
    void fillAll() const;

    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
    RecordingId m_recording;
    Report m_report;
    Report m_draft;
};

void tst_CorrectionStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    const InterviewStore &interviews = (*m_store)->interviews;
    m_interview = m_store->addInterview();
    m_recording = m_store->addRecording(m_interview);
    Report report;
    report.interview = m_interview;
    report.lastNumber = 2;
    for (int number : {1, 2}) {
        Line line;
        line.number = number;
        line.text = u"Regel %1"_s.arg(number);
        report.lines.append(line);
    }
    const ReportId id = interviews.addReport(report).value();
    m_report = interviews.reportWithId(id).value();
    m_report.frozenAt = m_now;
    m_report = interviews.save(m_report).value();
    report.version = 2;
    m_draft = interviews.reportWithId(interviews.addReport(report).value()).value();
}

CorrectionLetter tst_CorrectionStore::letter() const
{
    CorrectionLetter letter;
    letter.interview = m_interview;
    letter.report = m_report.id;
    letter.version = 1;
    letter.number = 1;
    letter.receivedOn = QDate(2026, 11, 20);
    letter.from = u"mr. T. de Boer"_s;
    letter.channel = CorrectionChannel::Email;
    letter.text = u"1. p. 7\n2. algemeen\n"_s;
    letter.isLate = true;
    Correction first;
    first.number = 1;
    first.text = u"1. p. 7"_s;
    first.place = u"p. 7"_s;
    first.line = 1;
    first.lastLine = 2;
    first.quoted = u"oom"_s;
    first.proposed = u"broer"_s;
    first.category = CorrectionCategory::Mistranslation;
    first.legalBasis = u"art. 14(3)"_s;
    first.spans = {{m_recording, 100, 900}, {m_recording, 2000, 2100}};
    Correction second;
    second.number = 2;
    second.text = u"2. algemeen"_s;
    letter.items = {first, second};
    return letter;
}

void tst_CorrectionStore::keepsALetterWithItsPoints()
{
    const CorrectionLetterId id = added();
    CorrectionLetter wanted = letter();
    wanted.id = id;
    const CorrectionLetter found = corrections().letter(id).value();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(found.items.at(i).id.isValid());
        wanted.items[i].id = found.items.at(i).id;
        wanted.items[i].revision = 1;
    }
    QCOMPARE(found, wanted);
    QCOMPARE(corrections().ofInterview(m_interview).value(), QList<CorrectionLetter>{wanted});
    QCOMPARE(corrections().ofCase(m_store->caseFile).value(), QList<CorrectionLetter>{wanted});
    QCOMPARE(corrections().letterWith(found.items.at(1).id).value(), wanted);
    QVERIFY(corrections().ofCase({99}).value().isEmpty());
}

void tst_CorrectionStore::numbersTheLettersOfAnInterview()
{
    added();
    const CorrectionLetterId second = added();
    QCOMPARE(corrections().letter(second).value().number, 2);
    Correction late;
    late.number = 3;
    late.text = u"nog iets"_s;
    QVERIFY(corrections().addPoint(second, late));
    QVERIFY(!corrections().addPoint(second, late)); // its number is given
    QCOMPARE(corrections().letter(second).value().items.size(), 3);
}

void tst_CorrectionStore::savesWhatMayChangeAndAddsSteps()
{
    Correction point = corrections().letter(added()).value().items.at(1);
    point.line = 2;
    point.category = CorrectionCategory::Addition;
    point.proposed = u"en zijn zoon"_s;
    point.spans = {{m_recording, 5, 6}};
    QVERIFY(corrections().save(point));
    ++point.revision;
    point.steps = {{Handling::NotAdopted, u"staat er al"_s, {}, m_store->bos, u"A. Bos"_s, m_now}};
    QVERIFY(corrections().save(point));
    ++point.revision;
    point.steps.append({Handling::Open, u"toch niet"_s, {}, m_store->vermeer, u"E. Vermeer"_s, m_now});
    point.spans.clear();
    QVERIFY(corrections().save(point));
    ++point.revision;
    QCOMPARE(corrections().letterWith(point.id).value().items.at(1), point);
}

void tst_CorrectionStore::refusesAPointThatIsOutOfDate()
{
    const Correction seen = corrections().letter(added()).value().items.at(0);
    QVERIFY(corrections().save(seen));
    const auto late = corrections().save(seen);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
}

void tst_CorrectionStore::keepsOnePageMapOfAFrozenVersion_data()
{
    QTest::addColumn<ReportLayout>("layout");
    QTest::newRow("plain") << ReportLayout::Plain;
    QTest::newRow("with a cover sheet") << ReportLayout::CoverSheet;
}

void tst_CorrectionStore::keepsOnePageMapOfAFrozenVersion()
{
    QFETCH(ReportLayout, layout);
    QVERIFY(!corrections().pageMap(m_report.id).value());
    const PageMap map{2, {{1, 1, 20, 3, 1}, {1, 2, 1, 1, 1}, {2, 2, 2, 4, 2}}, layout};
    QVERIFY(corrections().keepPageMap(m_report.id, map, m_now));
    QCOMPARE(corrections().pageMap(m_report.id).value(), std::optional(map));
    QVERIFY(!runs(u"INSERT INTO report_unsaid VALUES (%1, 2)"_s.arg(m_report.id.value))); // it is closed
    QVERIFY(!corrections().keepPageMap(m_report.id, {2, {{2, 2, 9, 1, 1}}}, m_now));
    QVERIFY(!corrections().keepPageMap(m_report.id, {3, {}}, m_now));
    QCOMPARE(corrections().pageMap(m_report.id).value(), std::optional(map));
}

void tst_CorrectionStore::keepsEveryLayoutAndWhatItMarks_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QList<int>>("unsaid");
    QTest::newRow("the first") << 1 << QList<int>();
    QTest::newRow("the second") << 2 << QList<int>();
    QTest::newRow("the third") << 3 << QList<int>();
    QTest::newRow("the third, with sentences nobody placed") << 3 << QList<int>{1, 2};
}

void tst_CorrectionStore::keepsEveryLayoutAndWhatItMarks()
{
    QFETCH(int, layout);
    QFETCH(QList<int>, unsaid);
    const PageMap map{1, {{1, 1, 20, 3, 1}}, static_cast<ReportLayout>(layout), unsaid};
    QVERIFY(corrections().keepPageMap(m_report.id, map, m_now));
    QCOMPARE(corrections().pageMap(m_report.id).value(), std::optional(map));
}

void tst_CorrectionStore::keepsWhenAVersionWasSent()
{
    const ReportSending later{m_report.id, {2026, 11, 22}, u"rechtbank"_s, m_store->bos, m_now};
    const ReportSending first{m_report.id, {2026, 11, 20}, u"mr. T. de Boer"_s, m_store->bos, m_now};
    QVERIFY(corrections().addSending(later));
    QVERIFY(corrections().addSending(first));
    const QList<ReportSending> both{first, later};
    QCOMPARE(corrections().sendings(m_report.id).value(), both);
}

void tst_CorrectionStore::fillAll() const
{
    const CorrectionLetterId id = added();
    Correction point = corrections().letter(id).value().items.at(0);
    point.steps = {{Handling::NotAdopted, u"nee"_s, {}, m_store->bos, {}, m_now}};
    QVERIFY(corrections().save(point));
    QVERIFY(corrections().keepPageMap(m_report.id, {1, {{1, 1, 20, 3, 1}}, newestReportLayout, {2}}, m_now));
    QVERIFY(corrections().addSending({m_report.id, {2026, 11, 20}, u"mr. B"_s, m_store->bos, m_now}));
}

void tst_CorrectionStore::refusesToChangeWhatIsKept_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"UPDATE correction_letter SET text = 'x'",
          "UPDATE correction_letter SET received_on = '2026-01-01'",
          "DELETE FROM correction_letter",
          "UPDATE correction SET text = 'x'",
          "UPDATE correction SET number = number + 10",
          "UPDATE correction SET place = 'x'",
          "DELETE FROM correction",
          "UPDATE correction SET quoted = 'x' WHERE number = 1",
          "UPDATE correction SET line = 2 WHERE number = 1",
          "UPDATE correction_step SET reason = 'x'",
          "DELETE FROM correction_step",
          "UPDATE report_piece SET page = 2",
          "DELETE FROM report_piece",
          "INSERT INTO report_piece SELECT report_id, 2, 3, 3, 1, 1 FROM report_piece",
          "UPDATE report_print SET pages = 9",
          "UPDATE report_print SET layout = 1",
          "UPDATE report_print SET later_layout = 4",
          "UPDATE report_unsaid SET number = 1",
          "DELETE FROM report_unsaid",
          "INSERT INTO report_unsaid SELECT report_id, 1 FROM report_unsaid",
          "DELETE FROM report_print",
          "UPDATE report_sent SET sent_on = '2026-01-01'",
          "DELETE FROM report_sent",
          "INSERT INTO correction_step (correction_id, handling, reason, effect, user_id, at) SELECT id, "
          "'not_adopted', '', '', 1, '' FROM correction"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void tst_CorrectionStore::refusesToChangeWhatIsKept()
{
    QFETCH(QString, sql);
    fillAll();
    const auto before = corrections().ofInterview(m_interview).value();
    QVERIFY(!runs(sql));
    QCOMPARE(corrections().ofInterview(m_interview).value(), before);
    QVERIFY(runs(u"UPDATE correction SET quoted = 'x' WHERE number = 2"_s)); // the open one may change
}

void tst_CorrectionStore::refusesEverythingAboutADraft()
{
    CorrectionLetter wanted = letter();
    wanted.report = m_draft.id;
    QVERIFY(!corrections().add(wanted, m_store->bos, m_now));
    QVERIFY(!corrections().keepPageMap(m_draft.id, {1, {{1, 1, 1, 1, 1}}}, m_now));
    QVERIFY(!corrections().keepPageMap(m_draft.id, {1, {}}, m_now));
    QVERIFY(!corrections().addSending({m_draft.id, {2026, 11, 20}, u"mr. B"_s, m_store->bos, m_now}));
}

void tst_CorrectionStore::goesWithTheCaseThatIsErased()
{
    fillAll();
    const CaseFile file = (*m_store)->cases.caseFile(m_store->caseFile).value();
    const auto erased = (*m_store)->erasures.erase(file, QDate(2026, 11, 1), m_store->bos, m_now);
    QVERIFY2(bool(erased), erased ? "" : qPrintable(erased.error().text));
    for (const char *table : {"correction_letter", "correction", "correction_span", "correction_step",
                              "report_piece", "report_print", "report_sent", "report_unsaid"}) {
        Statement count((*m_store)->database(), u"SELECT count(*) FROM "_s + QLatin1String(table));
        QVERIFY(count.run() && count.next());
        QCOMPARE(count.integer(0), 0);
    }
}

void tst_CorrectionStore::saysSoWhereSomethingIsNotThere()
{
    QCOMPARE(corrections().letter({99}).error().code, Error::Code::NotFound);
    QCOMPARE(corrections().letterWith({99}).error().code, Error::Code::NotFound);
}

RELAAS_TEST(QCoreApplication, tst_CorrectionStore);

} // namespace tst_correctionstore

#include "tst_correctionstore.moc"
