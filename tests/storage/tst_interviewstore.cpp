#include "storage/statement.h"
#include "support/samplestore.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_interviewstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_InterviewStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsInterviewsInOrderOfTheirDay();
    void returnsRecordingsAsTheyWereAdded();
    void tellsUnderWhichNameBytesAreInTheCase();
    void refusesTheSameRecordingTwice();
    void keepsWhatWasHeardAsItWas();
    void savesWhatChangedInAReport();
    void removesALineWhoseIdAnotherOneHas();
    void refusesAReportThatIsOutOfDate();
    void keepsTheWordsOfAFrozenReport();
    void refusesToChangeAFrozenLineInTheDatabase_data();
    void refusesToChangeAFrozenLineInTheDatabase();
    void refusesToUndoAFrozenVersion_data();
    void refusesToUndoAFrozenVersion();
    void letsAVersionFollowOnlyAFrozenOne();
    void saysSoWhereSomethingIsNotThere();

private:
    Recording sound(const QByteArray &hash = QByteArray(64, 'a')) const
    {
        return test::SampleStore::sampleRecording(m_interview, hash);
    }
    Report report() { return (*m_store)->interviews.report(m_interview).value(); }
    Report withTwoLines();

    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
};

void tst_InterviewStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    Interview interview;
    interview.caseFile = m_store->caseFile;
    interview.kind = u"substantive"_s;
    interview.heldOn = QDate(2026, 10, 12);
    interview.interviewer = m_store->bos;
    m_interview = (*m_store)->interviews.add(interview).value();
    Report empty;
    empty.interview = m_interview;
    QVERIFY((*m_store)->interviews.addReport(empty));
}

Report tst_InterviewStore::withTwoLines()
{
    Report wanted = report();
    const RecordingId recording = (*m_store)->interviews.addRecording(sound()).value();
    Line first;
    first.number = 1;
    first.text = u"Waar?"_s;
    first.anchor = Anchor{recording, 0, 100};
    Line second;
    second.number = 2;
    second.type = LineType::Answer;
    second.text = u"Daar."_s;
    second.anchor = Anchor{recording, 100, {}};
    wanted.lines = {first, second};
    wanted.lastNumber = 2;
    const auto saved = (*m_store)->interviews.save(wanted);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().text));
    return *saved;
}

void tst_InterviewStore::returnsInterviewsInOrderOfTheirDay()
{
    Interview earlier;
    earlier.caseFile = m_store->caseFile;
    earlier.kind = u"admissibility"_s;
    earlier.heldOn = QDate(2026, 9, 1);
    QVERIFY((*m_store)->interviews.add(earlier));
    const auto found = (*m_store)->interviews.ofCase(m_store->caseFile).value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).kind, u"admissibility"_s);
    QVERIFY(found.at(0).interviewerName.isEmpty());
    QCOMPARE(found.at(1).interviewerName, u"A. Bos"_s);
}

void tst_InterviewStore::returnsRecordingsAsTheyWereAdded()
{
    for (const std::optional<int> track : {std::optional<int>(1), std::optional<int>(0), {}}) {
        Recording one = sound();
        one.sha256 = QByteArray(64, track ? char('b' + *track) : 'f');
        one.track = track;
        one.id = (*m_store)->interviews.addRecording(one).value();
        QCOMPARE((*m_store)->interviews.recording(one.id).value(), one);
    }
    Recording recording = sound();
    recording.id = (*m_store)->interviews.addRecording(recording).value();
    QCOMPARE((*m_store)->interviews.recordings(m_interview).value().last(), recording);
    QCOMPARE((*m_store)->interviews.recording(recording.id).value(), recording);
    recording.startedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 5), Qt::UTC);
    QVERIFY((*m_store)->interviews.setStartedAt(recording.id, recording.startedAt));
    QCOMPARE((*m_store)->interviews.recording(recording.id).value(), recording);
    QVERIFY((*m_store)->interviews.setStartedAt(recording.id, {}));
    QVERIFY(!(*m_store)->interviews.recording(recording.id).value().startedAt.isValid());
}

void tst_InterviewStore::tellsUnderWhichNameBytesAreInTheCase()
{
    QVERIFY((*m_store)->interviews.addRecording(sound()));
    QCOMPARE((*m_store)->interviews.nameInCase(m_store->caseFile, QByteArray(64, 'a')).value(),
             u"sound.wav"_s);
    QVERIFY((*m_store)->interviews.nameInCase(m_store->caseFile, QByteArray(64, 'b')).value().isEmpty());
    QVERIFY((*m_store)->interviews.nameInCase(CaseFileId{99}, QByteArray(64, 'a')).value().isEmpty());
}

void tst_InterviewStore::refusesTheSameRecordingTwice()
{
    QVERIFY((*m_store)->interviews.addRecording(sound()));
    const auto again = (*m_store)->interviews.addRecording(sound());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
}

void tst_InterviewStore::keepsWhatWasHeardAsItWas()
{
    const InterviewStore &interviews = (*m_store)->interviews;
    const RecordingId recording = interviews.addRecording(sound()).value();
    const QDateTime at(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    const QList<Heard> heard{{recording, 100, 900, 1000, {}, {}, m_store->bos, at},
                             {recording, 500, 700, 800, u"hiss"_s, u"1:solo"_s, m_store->bos, at.addSecs(5)}};
    for (const Heard &each : heard)
        QVERIFY(interviews.addHeard(each));
    QCOMPARE(interviews.heard(recording).value(), heard);
    QCOMPARE(interviews.heard({999}).value(), QList<Heard>());
    QVERIFY(!interviews.addHeard({recording, 5, 5, 1000, {}, {}, m_store->bos, at})); // nothing
    QVERIFY(!interviews.addHeard({{999}, 0, 5, 1000, {}, {}, m_store->bos, at}));
    const Database &database = (*m_store)->database();
    QVERIFY(!Statement(database, u"UPDATE heard SET to_frame = 16000"_s).run());
    QVERIFY(!Statement(database, u"DELETE FROM heard"_s).run());
    QCOMPARE(interviews.heard(recording).value(), heard);
}

void tst_InterviewStore::savesWhatChangedInAReport()
{
    Report first = withTwoLines();
    QCOMPARE(report(), first);
    QVERIFY(first.lines.at(0).id.isValid());
    Report changed = first;
    changed.lines[0].text = u"Waarheen?"_s;
    changed.lines[1].anchor.reset();
    changed.lines.swapItemsAt(0, 1);
    const auto saved = (*m_store)->interviews.save(changed);
    QVERIFY(saved);
    QCOMPARE(saved->revision, first.revision + 1);
    QCOMPARE(report(), *saved);
    Report shorter = *saved;
    shorter.lines.removeFirst();
    QVERIFY((*m_store)->interviews.save(shorter));
    QCOMPARE(report().lines, shorter.lines);
    QCOMPARE(report().lastNumber, 2);
}

void tst_InterviewStore::removesALineWhoseIdAnotherOneHas()
{
    Report wanted = withTwoLines();
    wanted.lines[1].number = 3; // a line that comes back under an id that was given again
    wanted.lastNumber = 3;
    const auto saved = (*m_store)->interviews.save(wanted);
    QVERIFY(saved);
    QCOMPARE(report(), *saved);
    QCOMPARE(report().lines.size(), 2);
    QVERIFY(report().lineWithNumber(1) && report().lineWithNumber(3));
}

void tst_InterviewStore::refusesAReportThatIsOutOfDate()
{
    const Report seen = report();
    withTwoLines();
    const auto late = (*m_store)->interviews.save(seen);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(report().lines.size(), 2);
}

void tst_InterviewStore::keepsTheWordsOfAFrozenReport()
{
    Report frozenReport = withTwoLines();
    frozenReport.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    frozenReport = (*m_store)->interviews.save(frozenReport).value();
    QVERIFY((*m_store)->interviews.save(frozenReport)); // what changes nothing may be saved
    Report tampered = report();
    tampered.lines[0].text = u"Anders."_s;
    static_cast<void>((*m_store)->interviews.save(tampered));
    QCOMPARE(report().lines.at(0).text, u"Waar?"_s);
    Report shorter = report();
    shorter.lines.removeLast();
    QVERIFY(!(*m_store)->interviews.save(shorter));
    QCOMPARE(report().lines.size(), 2);
}

void tst_InterviewStore::refusesToChangeAFrozenLineInTheDatabase_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("text") << u"UPDATE report_line SET text = 'x'"_s;
    QTest::newRow("number") << u"UPDATE report_line SET number = number + 10"_s;
    QTest::newRow("sound") << u"UPDATE report_line SET from_frame = 7"_s;
    QTest::newRow("order") << u"UPDATE report_line SET position = 5 - position"_s;
    QTest::newRow("another version") << u"UPDATE report_line SET report_id = report_id + 1"_s;
    QTest::newRow("removal") << u"DELETE FROM report_line"_s;
    QTest::newRow("another line") << u"INSERT INTO report_line (report_id, position, number, type, text) "
                                     "SELECT report_id, 9, 9, 'A', 'x' FROM report_line LIMIT 1"_s;
}

void tst_InterviewStore::refusesToChangeAFrozenLineInTheDatabase()
{
    QFETCH(QString, sql);
    Report frozenReport = withTwoLines();
    frozenReport.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY((*m_store)->interviews.save(frozenReport));
    QVERIFY(!Statement((*m_store)->database(), sql).run());
    QCOMPARE(report().lines, frozenReport.lines);
}

void tst_InterviewStore::refusesToUndoAFrozenVersion_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("thawed") << u"UPDATE report SET frozen_at = NULL"_s;
    QTest::newRow("another moment") << u"UPDATE report SET frozen_at = '2026-01-01T00:00:00.000Z'"_s;
    QTest::newRow("another version") << u"UPDATE report SET version = 2"_s;
    QTest::newRow("numbers given again") << u"UPDATE report SET last_number = 0"_s;
    QTest::newRow("removed") << u"DELETE FROM report"_s;
    QTest::newRow("another reason") << u"UPDATE report_origin SET reason = 'x'"_s;
    QTest::newRow("no reason") << u"DELETE FROM report_origin"_s;
}

void tst_InterviewStore::refusesToUndoAFrozenVersion()
{
    QFETCH(QString, sql);
    Report frozenReport = withTwoLines();
    frozenReport.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY((*m_store)->interviews.save(frozenReport));
    QVERIFY((*m_store)->interviews.addOrigin(frozenReport.id,
                                             {u"Waarom."_s, m_store->bos, {}, frozenReport.frozenAt}));
    QVERIFY(!Statement((*m_store)->database(), sql).run());
    const auto versions = (*m_store)->interviews.versions(m_interview).value();
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.constFirst().frozenAt, frozenReport.frozenAt);
    QVERIFY(versions.constFirst().origin);
    QCOMPARE(versions.constFirst().origin->reason, u"Waarom."_s);
    QCOMPARE(versions.constFirst().origin->byName, u"A. Bos"_s);
}

void tst_InterviewStore::letsAVersionFollowOnlyAFrozenOne()
{
    Report frozenReport = withTwoLines();
    Report second = frozenReport;
    second.version = 2;
    QVERIFY(!(*m_store)->interviews.addReport(second));
    frozenReport.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY((*m_store)->interviews.save(frozenReport));
    Report third = second;
    third.version = 3;
    QVERIFY(!(*m_store)->interviews.addReport(third));
    QVERIFY((*m_store)->interviews.addReport(second));
    QVERIFY(!(*m_store)->interviews.addReport(second)); // there is one
    const auto all = (*m_store)->interviews.allVersions(m_interview).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.constLast(), report());
}

void tst_InterviewStore::saysSoWhereSomethingIsNotThere()
{
    QCOMPARE((*m_store)->interviews.interview(InterviewId{99}).error().code, Error::Code::NotFound);
    QCOMPARE((*m_store)->interviews.recording(RecordingId{99}).error().code, Error::Code::NotFound);
    QCOMPARE((*m_store)->interviews.report(InterviewId{99}).error().code, Error::Code::NotFound);
}

RELAAS_TEST(QCoreApplication, tst_InterviewStore);

} // namespace tst_interviewstore

#include "tst_interviewstore.moc"
