#include "core/assessment/citation.h"
#include "core/report/recordingfindings.h"
#include "storage/recordingfindingstore.h"
#include "storage/statement.h"
#include "support/findings.h"
#include "support/formerdatabase.h"
#include "support/samplestore.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_recordingfindingstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_RecordingFindingStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsAFindingAsItWasMade();
    void numbersThemWithinACase();
    void givesAVersionThoseBeforeIt();
    void belongsToANumberNotToARow();
    void isAnotherStateOfTheReport();
    void keepsFindingsAsTheyWere_data();
    void keepsFindingsAsTheyWere();
    void refusesWhatIsNoFinding_data();
    void refusesWhatIsNoFinding();
    void goesWithAnErasedCase();
    void isQuotedByItsNumber();
    void opensAFormerVersion();

private:
    const RecordingFindingStore &findings() { return (*m_store)->recordingFindings; }
    Report report() { return (*m_store)->interviews.report(m_interview).value(); }
    RecordingFinding finding(int row, int number)
    {
        RecordingFinding made =
            test::findingOn(report().lines.at(row), number, RecordingConclusion::RecordingPrevails);
        made.by = m_store->bos;
        return made;
    }
    /// As it is read.
    RecordingFinding added(RecordingFinding made)
    {
        const auto id = findings().add(m_store->caseFile, report().id, made);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        made.id = *id;
        return made;
    }

    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
    RecordingId m_recording;
};

void tst_RecordingFindingStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    Interview interview;
    interview.caseFile = m_store->caseFile;
    interview.kind = u"substantive"_s;
    m_interview = (*m_store)->interviews.add(interview).value();
    Recording recording;
    recording.interview = m_interview;
    recording.fileName = u"sound.wav"_s;
    recording.sha256 = QByteArray(64, 'a');
    recording.sampleRate = 8000;
    recording.channels = 1;
    recording.frames = 16000;
    recording.addedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    m_recording = (*m_store)->interviews.addRecording(recording).value();
    Report written;
    written.interview = m_interview;
    for (int number = 1; number <= 2; ++number) {
        Line line;
        line.number = number;
        line.text = u"Regel %1."_s.arg(number);
        line.anchor = Anchor{m_recording, number * 1000, number * 1000 + 500};
        written.lines.append(line);
    }
    written.lastNumber = 2;
    QVERIFY((*m_store)->interviews.addReport(written));
}

void tst_RecordingFindingStore::returnsAFindingAsItWasMade()
{
    QVERIFY(report().recordingFindings.isEmpty());
    RecordingFinding made = finding(0, 1);
    made.statement.moments.append(Anchor{m_recording, 0, 16000});
    made.heard = {HowHeard{950, 900, 40, 750, 1500, {QString(), u"hiss typing"_s}, {QString(), u"1:solo"_s}},
                  HowHeard()};
    made.statement.doubt.words = u"Regel één;\n\"twee\" 🎧"_s;
    made = added(made);
    RecordingFinding plain = finding(1, 2);
    plain.statement.conclusion = RecordingConclusion::CannotBeMadeOut;
    plain.statement.original = {};
    plain.statement.dutch.clear();
    plain.statement.meaning = u"Gekraak."_s;
    plain.statement.consequence.clear();
    plain.statement.renderedBy = RenderedBy::Interpreter;
    plain.statement.interpreter = u"10234"_s;
    plain = added(plain);
    QCOMPARE(report().recordingFindings, (QList<RecordingFinding>{made, plain}));
    const auto numbered = findings().numbered(m_store->caseFile, 2);
    QVERIFY2(bool(numbered), qPrintable(why(numbered)));
    QCOMPARE(numbered->first, m_interview);
    QCOMPARE(numbered->second, plain);
    const auto none = findings().numbered(m_store->caseFile, 3);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
    QVERIFY(none.error().text.contains(u"B3"_s));
}

void tst_RecordingFindingStore::numbersThemWithinACase()
{
    QCOMPARE(findings().nextNumber(m_store->caseFile).value(), 1);
    added(finding(0, 1));
    QCOMPARE(findings().nextNumber(m_store->caseFile).value(), 2);
    QCOMPARE(findings().nextNumber(CaseFileId{99}).value(), 1);
    QVERIFY(!findings().add(m_store->caseFile, report().id, finding(1, 1))); // each once
}

void tst_RecordingFindingStore::givesAVersionThoseBeforeIt()
{
    const RecordingFinding first = added(finding(0, 1));
    Report second = report();
    const ReportId former = second.id;
    second.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY((*m_store)->interviews.save(second));
    second.frozenAt = {};
    second.version = 2;
    for (Line &line : second.lines)
        line.id = {};
    QVERIFY((*m_store)->interviews.addReport(second));
    RecordingFinding later = finding(0, 2);
    later.version = 2;
    later = added(later);
    QCOMPARE(report().recordingFindings, (QList<RecordingFinding>{first, later}));
    QCOMPARE((*m_store)->interviews.reportWithId(former)->recordingFindings, QList<RecordingFinding>{first});
}

void tst_RecordingFindingStore::belongsToANumberNotToARow()
{
    added(finding(1, 1));
    Report shorter = report();
    const LineId gone = shorter.lines.takeLast().id;
    shorter = (*m_store)->interviews.save(shorter).value();
    QCOMPARE(shorter.recordingFindings.size(), 1); // what was found stays
    Line line;
    line.number = 3;
    line.text = u"Regel 2."_s;
    shorter.lines.append(line);
    shorter.lastNumber = 3;
    shorter = (*m_store)->interviews.save(shorter).value();
    QCOMPARE(shorter.lines.last().id, gone); // SQLite gives the row again
    QVERIFY(!standingFinding(shorter, shorter.lines.last()));
}

/// It is added without a save: whoever saves on knows it then.
void tst_RecordingFindingStore::isAnotherStateOfTheReport()
{
    const InterviewStore &interviews = (*m_store)->interviews;
    const Report before = report();
    QCOMPARE(interviews.state(m_interview).value(), knownState(before));
    added(finding(0, 1));
    QVERIFY(interviews.state(m_interview).value() != knownState(before));
    QCOMPARE(interviews.state(m_interview).value(), knownState(report()));
    const Report saved = interviews.save(before, before).value();
    QCOMPARE(saved.recordingFindings.size(), 1);
    QCOMPARE(interviews.state(m_interview).value(), knownState(saved));
}

void tst_RecordingFindingStore::keepsFindingsAsTheyWere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("conclusion") << u"UPDATE recording_finding SET conclusion = 'report_stands'"_s;
    QTest::newRow("sentence") << u"UPDATE recording_finding SET sentence = 'Nee.'"_s;
    QTest::newRow("removal") << u"DELETE FROM recording_finding"_s;
    QTest::newRow("in place of")
        << u"INSERT OR REPLACE INTO recording_finding SELECT * FROM recording_finding"_s;
    QTest::newRow("how it was heard") << u"UPDATE finding_moment SET heard_permille = 0"_s;
    QTest::newRow("moment") << u"DELETE FROM finding_moment"_s;
}

void tst_RecordingFindingStore::keepsFindingsAsTheyWere()
{
    QFETCH(QString, sql);
    const RecordingFinding made = added(finding(0, 1));
    QVERIFY(!Statement((*m_store)->database(), sql).run());
    QCOMPARE(report().recordingFindings, QList<RecordingFinding>{made});
}

void tst_RecordingFindingStore::refusesWhatIsNoFinding_data()
{
    using Change = std::function<void(RecordingFinding &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("without a number") << Change([](auto &f) { f.number = 0; });
    QTest::newRow("without a doubt") << Change([](auto &f) { f.statement.doubt.words.clear(); });
    QTest::newRow("on no day") << Change([](auto &f) { f.statement.doubt.on = {}; });
    QTest::newRow("of no words") << Change([](auto &f) { f.sentence.clear(); });
    QTest::newRow("of no hash") << Change([](auto &f) { f.sentenceSha256.clear(); });
    QTest::newRow("backwards") << Change([](auto &f) { f.statement.moments[0].toFrame = 0; });
    QTest::newRow("in no recording") << Change([](auto &f) { f.statement.moments[0].recording = {}; });
    QTest::newRow("heard more than there is") << Change([](auto &f) { f.heard[0].permille = 1001; });
    QTest::newRow("by nobody") << Change([](auto &f) { f.by = {}; });
    QTest::newRow("at no time") << Change([](auto &f) { f.at = {}; });
}

void tst_RecordingFindingStore::refusesWhatIsNoFinding()
{
    QFETCH(std::function<void(RecordingFinding &)>, change);
    RecordingFinding made = finding(0, 1);
    change(made);
    QVERIFY(!findings().add(m_store->caseFile, report().id, made));
    QVERIFY(!findings().add(m_store->caseFile, ReportId{99}, finding(0, 2)));
}

void tst_RecordingFindingStore::goesWithAnErasedCase()
{
    added(finding(0, 1));
    const CaseFile file = (*m_store)->cases.caseFile(m_store->caseFile).value();
    const auto erased = (*m_store)->erasures.erase(file, QDate(2026, 1, 1), m_store->bos,
                                                   QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QVERIFY2(bool(erased), qPrintable(why(erased)));
    for (const QString &table : {u"recording_finding"_s, u"finding_moment"_s}) {
        Statement select((*m_store)->database(), u"SELECT count(*) FROM "_s + table);
        QVERIFY(select.run() && select.next());
        QCOMPARE(select.integer(0), 0);
        QVERIFY(std::any_of(erased->kinds.cbegin(), erased->kinds.cend(),
                            [&](const ErasedKind &kind) { return kind.kind == table && kind.count == 1; }));
    }
}

void tst_RecordingFindingStore::isQuotedByItsNumber()
{
    added(finding(0, 1));
    Decision decision;
    decision.caseFile = m_store->caseFile;
    decision.author = m_store->bos;
    decision.writers = {m_store->bos};
    const auto id = (*m_store)->decisions.add(decision);
    QVERIFY2(bool(id), qPrintable(why(id)));
    decision = (*m_store)->decisions.decision(*id).value();
    const Citation heard = citedAsHeard(report(), report().lines.at(0)).value();
    const Citation plain = cited(report(), report().lines.at(1)).value();
    decision.grounds = {{{},
                         u"Een"_s,
                         u"Zo."_s,
                         Conclusion::Credible,
                         {},
                         {{{}, Direction::For, u"Voor"_s, {heard, plain}}}}};
    QVERIFY((*m_store)->decisions.save(decision));
    const QList<Citation> read =
        (*m_store)->decisions.decision(*id)->grounds.constFirst().findings.constFirst().citations;
    QCOMPARE(read.at(0).recordingFinding, 1);
    QCOMPARE(read.at(0).quote, heard.quote);
    QCOMPARE(stateOf(read.at(0), report()), CitationState::Exact);
    QCOMPARE(read.at(1).recordingFinding, 0);
}

void tst_RecordingFindingStore::opensAFormerVersion()
{
    test::FormerDatabase ten(10);
    const auto database = ten.opened();
    QVERIFY2(bool(database), qPrintable(why(database)));
    QVERIFY(RecordingFindingStore(*database).ofReport(ReportId{1}).value().isEmpty());
    QVERIFY(Statement(*database, u"SELECT recording_finding FROM citation"_s).run());
}

RELAAS_TEST(QCoreApplication, tst_RecordingFindingStore);

} // namespace tst_recordingfindingstore

#include "tst_recordingfindingstore.moc"
