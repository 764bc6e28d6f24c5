#include "storage/checkstore.h"
#include "storage/statement.h"
#include "support/checks.h"
#include "support/formerdatabase.h"
#include "support/samplestore.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_checkstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CheckStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsACheckAsItWasMade();
    void keepsTheHistoryAndCountsTheNewest();
    void checksAFrozenReportToo();
    void belongsToANumberNotToARow();
    void keepsChecksAsTheyWere_data();
    void keepsChecksAsTheyWere();
    void refusesWhatIsNoCheck_data();
    void refusesWhatIsNoCheck();
    void goesWithAnErasedCase();
    void takesOverTheVerdictsOfVersionFive();
    void opensAVersionFiveWithoutVerdicts();

private:
    const CheckStore &checks() { return (*m_store)->checks; }
    Report report() { return (*m_store)->interviews.report(m_interview).value(); }
    Check check(int row, Verdict verdict, const QString &note = {})
    {
        Check made = test::checkOf(report().lines.at(row), verdict, note);
        made.by = m_store->bos;
        made.byName = u"A. Bos"_s;
        return made;
    }
    /// As add() would return it when it is read.
    Check added(Check made)
    {
        const auto id = checks().add(report().id, made);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        made.id = *id;
        return made;
    }

    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
    RecordingId m_recording;
};

void tst_CheckStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    m_interview = m_store->addInterview();
    m_recording = m_store->addRecording(m_interview);
    Report written;
    written.interview = m_interview;
    for (int number = 1; number <= 3; ++number) {
        Line line;
        line.number = number;
        line.text = u"Regel %1."_s.arg(number);
        line.anchor = Anchor{m_recording, number * 1000, {}};
        written.lines.append(line);
    }
    written.lines[0].anchor->toFrame = 1500;
    written.lastNumber = 3;
    QVERIFY((*m_store)->interviews.addReport(written));
}

void tst_CheckStore::returnsACheckAsItWasMade()
{
    QVERIFY(!report().lines.at(0).check);
    Check made = check(0, Verdict::Deviates, u"Regel één; en twee."_s);
    made.discrepancies = {{DiscrepancyType::DateOrNumber, Weight::Material},
                          {DiscrepancyType::Addition, Weight::Minor}};
    made.heard = HowHeard{950, 900, 40, 750, 1500, {QString(), u"hiss typing"_s}, {QString(), u"1:solo"_s}};
    made = added(made);
    QCOMPARE(report().lines.at(0).check, made);
    QCOMPARE(checkStateOf(report().lines.at(0)), CheckState::Standing);
    Check open = check(1, Verdict::Agrees);
    open.heard = HowHeard(); // nothing of it
    open = added(open);
    QCOMPARE(report().lines.at(1).check, open);
    Check elsewhere = check(2, Verdict::Inaudible, u"Gekraak."_s);
    elsewhere.heard.reset();
    elsewhere = added(elsewhere);
    QCOMPARE(report().lines.at(2).check, elsewhere);
    QCOMPARE(report().lines.at(0).check, made); // each keeps its own discrepancies
}

void tst_CheckStore::keepsTheHistoryAndCountsTheNewest()
{
    Check first = added(check(0, Verdict::Agrees));
    const Check other = added(check(1, Verdict::Agrees));
    Check second = check(0, Verdict::NotInReport, u"Hij zei meer."_s);
    second.discrepancies = {{DiscrepancyType::Omission, Weight::Material}};
    second = added(second);
    Check withdrawn = added(check(0, Verdict::NotChecked));
    QCOMPARE(report().lines.at(0).check, withdrawn);
    for (Check *each : {&first, &second, &withdrawn})
        each->line = {}; // told by number: the line may be gone
    QCOMPARE(checks().all(report().id, 1).value(), QList<Check>({first, second, withdrawn}));
    QCOMPARE(checks().all(report().id).value().size(), 4);
    QCOMPARE(checks().all(report().id, 9).value(), QList<Check>());
    QCOMPARE(checks().newest(report().id).value().value(2).id, other.id);
    QVERIFY(checks().newest(ReportId{99}).value().isEmpty());
}

void tst_CheckStore::checksAFrozenReportToo()
{
    Report frozenReport = report();
    frozenReport.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY((*m_store)->interviews.save(frozenReport));
    const Check made = added(check(0, Verdict::Agrees));
    QCOMPARE(report().lines.at(0).check, made);
}

void tst_CheckStore::belongsToANumberNotToARow()
{
    added(check(2, Verdict::Agrees));
    Report shorter = report();
    const LineId gone = shorter.lines.takeLast().id;
    shorter = (*m_store)->interviews.save(shorter).value();
    QCOMPARE(checks().all(shorter.id, 3).value().size(), 1); // what was found stays
    Line line;
    line.number = 4;
    line.text = u"Regel 3."_s; // the same words in the same place
    line.anchor = Anchor{m_recording, 3000, {}};
    shorter.lines.append(line);
    shorter.lastNumber = 4;
    shorter = (*m_store)->interviews.save(shorter).value();
    QCOMPARE(shorter.lines.last().id, gone); // SQLite gives the row again
    QVERIFY(!report().lines.last().check);
}

void tst_CheckStore::keepsChecksAsTheyWere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("verdict") << u"UPDATE line_check SET verdict = 'agrees'"_s;
    QTest::newRow("how it was heard") << u"UPDATE line_check SET heard_permille = 1000"_s;
    QTest::newRow("removal") << u"DELETE FROM line_check"_s;
    QTest::newRow("in place of") << u"INSERT OR REPLACE INTO line_check SELECT id, report_id, line_number, "
                                    "'agrees', note, text_sha256, recording_id, from_frame, to_frame, "
                                    "end_frame, heard_permille, unaided_permille, aided_permille, "
                                    "slowest_permille, fastest_permille, aids, channels, checked_by, "
                                    "checked_at, quotation_sha256, voices, discrepancies FROM line_check"_s;
    QTest::newRow("weight") << u"UPDATE discrepancy SET weight = 'minor'"_s;
    QTest::newRow("one more discrepancy")
        << u"INSERT INTO discrepancy SELECT id, 7, 'omission', 'minor' FROM line_check"_s;
    QTest::newRow("room for one more") << u"UPDATE line_check SET discrepancies = 9"_s;
    QTest::newRow("discrepancy") << u"DELETE FROM discrepancy"_s;
}

void tst_CheckStore::keepsChecksAsTheyWere()
{
    QFETCH(QString, sql);
    Check made = check(0, Verdict::Deviates, u"Twee."_s);
    made.discrepancies = {{DiscrepancyType::NegationLost, Weight::Material}};
    made = added(made);
    QVERIFY(!Statement((*m_store)->database(), sql).run());
    QCOMPARE(report().lines.at(0).check, made);
}

void tst_CheckStore::refusesWhatIsNoCheck_data()
{
    using Change = std::function<void(Check &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("of no words") << Change([](Check &c) { c.textSha256.clear(); });
    QTest::newRow("of no sound") << Change([](Check &c) { c.anchor.recording = {}; });
    QTest::newRow("of a recording that is not there")
        << Change([](Check &c) { c.anchor.recording.value = 99; });
    QTest::newRow("backwards") << Change([](Check &c) { c.anchor.toFrame = c.anchor.fromFrame; });
    QTest::newRow("by nobody") << Change([](Check &c) { c.by = {}; });
    QTest::newRow("at no time") << Change([](Check &c) { c.at = {}; });
    QTest::newRow("heard more than there is") << Change([](Check &c) { c.heard->permille = 1001; });
    QTest::newRow("one discrepancy twice") << Change([](Check &c) {
        c.discrepancies = {{DiscrepancyType::Omission, Weight::Minor},
                           {DiscrepancyType::Omission, Weight::Minor}};
    });
}

void tst_CheckStore::refusesWhatIsNoCheck()
{
    QFETCH(std::function<void(Check &)>, change);
    Check made = check(0, Verdict::Deviates, u"Twee."_s);
    change(made);
    QVERIFY(!checks().add(report().id, made));
    QVERIFY(!checks().add(ReportId{99}, check(0, Verdict::Agrees)));
}

void tst_CheckStore::goesWithAnErasedCase()
{
    Check made = check(0, Verdict::Deviates, u"Twee."_s);
    made.discrepancies = {{DiscrepancyType::NegationLost, Weight::Material}};
    added(made);
    const Database &database = (*m_store)->database();
    QVERIFY(!Statement(database, u"DELETE FROM discrepancy"_s).run());
    const auto count = [&](const QString &table) {
        Statement select(database, u"SELECT count(*) FROM "_s + table);
        return select.run() && select.next() ? select.integer(0) : -1;
    };
    QCOMPARE(count(u"line_check"_s), 1);
    QCOMPARE(count(u"discrepancy"_s), 1);
    const CaseFile file = (*m_store)->cases.caseFile(m_store->caseFile).value();
    const auto erased = (*m_store)->erasures.erase(file, QDate(2026, 1, 1), m_store->bos,
                                                   QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QVERIFY2(bool(erased), qPrintable(why(erased)));
    QCOMPARE(count(u"line_check"_s), 0);
    QCOMPARE(count(u"discrepancy"_s), 0);
    QCOMPARE(count(u"report_line"_s), 0);
}

void tst_CheckStore::takesOverTheVerdictsOfVersionFive()
{
    test::FormerDatabase five(5);
    const QString words = u"Het wás «zo»."_s;
    for (
        const QString &sql :
        {u"INSERT INTO staff (id, login, name, role, is_active) VALUES (3, 'bos', 'A. Bos', 'caseworker', 1)"_s,
         u"INSERT INTO person VALUES (1, '0000000901', 'Yousif', '', '1996-03-14', 'F', 'SD', 0, 'ara', '')"_s,
         u"INSERT INTO casefile VALUES (1, 'Z26-0000901', 1, 'regular', NULL, 1, '', '', '', '', 0, '', '', "
         u"0, '', "
         "'', '')"_s,
         u"INSERT INTO interview VALUES (1, 1, 'substantive', NULL, NULL, '', '', 'ara')"_s,
         u"INSERT INTO recording (id, interview_id, file_name, sha256, size_bytes, codec, sample_rate, "
         u"channels, "
         "frames, added_at) VALUES (7, 1, 'a.wav', '%1', 1, 'pcm', 8000, 1, 5000, '2026-11-22T09:00:00.000Z')"_s
             .arg(QString(64, u'a')),
         u"INSERT INTO report VALUES (1, 1, 1, NULL, 6, 4)"_s}) {
        five.run(sql);
    }
    const auto line = [&](int number, const QString &place, const QString &found) {
        five.run(u"INSERT INTO report_line VALUES (%1, 1, %1, %1, 'A', '%2', %3, %4)"_s.arg(
            QString::number(number), words, place, found));
    };
    const QString byBos = u"3, '2026-11-20T08:30:00.250Z'"_s;
    line(1, u"7, 0, 900"_s, u"'agrees', '', "_s + byBos);
    line(2, u"7, 1000, NULL"_s, u"'differs', 'Anders.', "_s + byBos);
    line(3, u"7, 2000, 9000"_s, u"'agrees', '', "_s + byBos); // ends behind the recording
    line(4, u"7, 3000, NULL"_s, u"'not_checked', '', NULL, NULL"_s);
    line(5, u"NULL, NULL, NULL"_s, u"'not_checked', '', NULL, NULL"_s);
    line(6, u"7, 4000, NULL"_s, u"'agrees', '', NULL, NULL"_s); // by nobody: it proves nothing
    five.run(u"UPDATE report SET frozen_at = '2026-11-21T00:00:00.000Z'"_s);

    const auto database = five.opened();
    QVERIFY2(bool(database), qPrintable(why(database)));
    const Report report = InterviewStore(*database).report(InterviewId{1}).value();
    QCOMPARE(report.lines.size(), 6);
    QCOMPARE(report.revision, 4);
    for (const Line &each : report.lines)
        QCOMPARE(each.text, words);
    const Line &agrees = report.lines.at(0);
    QVERIFY(agrees.check);
    QCOMPARE(checkStateOf(agrees), CheckState::Standing); // it was computed as the program does
    QCOMPARE(verdictOf(agrees), Verdict::Agrees);
    QCOMPARE(agrees.check->endFrame, 900);
    QCOMPARE(agrees.check->by, UserId{3});
    QCOMPARE(agrees.check->byName, u"A. Bos"_s);
    QCOMPARE(agrees.check->at, QDateTime(QDate(2026, 11, 20), QTime(8, 30, 0, 250), Qt::UTC));
    QVERIFY(!agrees.check->heard);
    QCOMPARE(verdictOf(report.lines.at(1)), Verdict::Deviates);
    QCOMPARE(noteOf(report.lines.at(1)), u"Anders."_s);
    QVERIFY(!report.lines.at(1).check->anchor.toFrame);
    QCOMPARE(report.lines.at(1).check->endFrame, 2000);
    QCOMPARE(report.lines.at(2).check->endFrame, 5000);
    for (int row = 3; row < 6; ++row)
        QVERIFY(!report.lines.at(row).check);
    QVERIFY(!Statement(*database, u"SELECT verdict FROM report_line"_s).run()); // one place for it
    QVERIFY(!Statement(*database, u"SELECT sha256('')"_s).run()); // only while it migrates
    QVERIFY(database->check(false));
}

void tst_CheckStore::opensAVersionFiveWithoutVerdicts()
{
    test::FormerDatabase five(5);
    const auto database = five.opened();
    QVERIFY2(bool(database), qPrintable(why(database)));
    QVERIFY(CheckStore(*database).all(ReportId{1}).value().isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_CheckStore);

} // namespace tst_checkstore

#include "tst_checkstore.moc"
