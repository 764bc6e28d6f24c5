#include "audio/probe.h"
#include "core/report/coverage.h"
#include "crypto/keys.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "support/officedesk.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/caseimports.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"
#include "workflow/reviews.h"
#include "workflow/session.h"

#include <QGuiApplication>
#include <QTest>

namespace tst_mainline {

using namespace relaas;
using namespace Qt::StringLiterals;

/// One case from a file to a signature, by the verbs of the office, on a real store.
class tst_MainLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesFromAFileToASignature();
    void refusesAReportThatSomebodyElseSaved();
    void refusesADraftThatSomebodyElseSaved();
    void refusesToSubmitWhatWasNotSeen();
    void submitsAWithdrawalWithoutAnInterview();
    void survivesARestart();

private:
    void importCase();
    Recording attachRecording();
    void anchorAndJudge(const Recording &recording);
    void draft();
    void submitIsRefusedUntilComplete();
    void authorMayNotSign();
    void supervisorReturns();
    void authorAnswersAndResubmits();
    void supervisorSigns();
    void nothingChangesAfterwards();
    void logHoldsEveryChange();

    Office &office() { return m_desk->office(); }
    Report report() { return office().reports().report(m_interview).value(); }
    Decision decision() { return office().decisions().ofCase(m_case).value().value(); }

    std::unique_ptr<test::OfficeDesk> m_desk;
    CaseFileId m_case;
    InterviewId m_interview;
};

void tst_MainLine::init()
{
    m_desk = std::make_unique<test::OfficeDesk>();
    m_desk->as(u"bos"_s);
    importCase();
}

void tst_MainLine::importCase()
{
    QJsonValue plain = test::withChange(test::sampleCase(), u"decision"_s, QJsonValue::Undefined);
    plain = test::withChange(plain, u"interviews[0].recordings"_s, QJsonArray());
    const QJsonArray lines{QJsonObject{{u"type"_s, u"V"_s}, {u"text"_s, u"Waar woonde u?"_s}},
                           QJsonObject{{u"type"_s, u"A"_s}, {u"text"_s, u"In Wad Madani."_s}}};
    plain = test::withChange(plain, u"interviews[0].lines"_s, lines);
    QVERIFY(test::writeJson(m_desk->path(u"case.json"_s), plain));
    const auto read = readCaseImport(m_desk->path(u"case.json"_s), m_desk->path({}));
    QVERIFY2(bool(read), qPrintable(why(read)));
    const auto id = office().imports().add(*read, m_desk->path({}), {});
    QVERIFY2(bool(id), qPrintable(why(id)));
    m_case = *id;
    m_interview = office().interviews().ofCase(m_case).value().constFirst().id;
}

Recording tst_MainLine::attachRecording()
{
    const QString path = m_desk->path(u"interview.wav"_s);
    if (!test::writeFile(path, test::wavFile(test::uniqueSound(16000, 2, 48000))))
        qFatal("no room for test files");
    const auto copy = office().interviews().copyIn(path, {}, {});
    const auto found = copy ? probed(office().interviews().source(*copy).value()) : copy;
    if (!found)
        qFatal("%s", qPrintable(found.error().text));
    Recording recording = *copy;
    recording.codec = found->codec;
    recording.sampleRate = found->sampleRate;
    recording.channels = found->channels;
    recording.frames = found->frames;
    const auto attached = office().interviews().attach(m_interview, recording);
    if (!attached)
        qFatal("%s", qPrintable(attached.error().text));
    return *attached;
}

void tst_MainLine::anchorAndJudge(const Recording &recording)
{
    Reports &reports = office().reports();
    const LineId answer = report().lines.at(1).id;
    QVERIFY(!reports.judge(report(), answer, {Verdict::Agrees})); // no sound yet
    const auto anchored = reports.setAnchor(report(), answer, Anchor{recording.id, 16000, 32000});
    QVERIFY2(bool(anchored), qPrintable(why(anchored)));
    const auto judged = reports.judge(*anchored, answer, {Verdict::Agrees});
    QVERIFY2(bool(judged), qPrintable(why(judged)));
    QCOMPARE(coverage(report()).agreeing, 1);
}

void tst_MainLine::draft()
{
    auto started = office().decisions().start(m_case);
    QVERIFY2(bool(started), qPrintable(why(started)));
    Decision draft = *started;
    draft.outcome = u"G1"_s;
    draft.reasons = u"Omdat het zo is."_s;
    const auto quote = cited(report(), report().lines.at(1));
    QVERIFY2(bool(quote), qPrintable(why(quote)));
    draft.grounds.append(Ground{{},
                                u"Herkomst"_s,
                                u"Uit Wad Madani."_s,
                                Conclusion::Credible,
                                u"Duidelijk."_s,
                                {Finding{{}, Direction::For, u"Kent de stad."_s, {*quote}}}});
    const auto saved = office().decisions().save(draft);
    QVERIFY2(bool(saved), qPrintable(why(saved)));
    QVERIFY(office().decisions().gaps(*saved).value().isEmpty());
}

void tst_MainLine::submitIsRefusedUntilComplete()
{
    Decision incomplete = decision();
    incomplete.grounds.clear();
    const Decision kept = decision();
    QVERIFY(office().decisions().save(incomplete));
    const auto refused = office().decisions().submit(decision());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    Decision restored = kept;
    restored.revision = decision().revision;
    QVERIFY(office().decisions().save(restored));
    const auto submitted = office().decisions().submit(decision());
    QVERIFY2(bool(submitted), qPrintable(why(submitted)));
    QVERIFY(!office().decisions().save(decision())); // nobody changes what waits for a signature
}

void tst_MainLine::authorMayNotSign()
{
    const auto asCaseworker = office().reviews().sign(decision().id);
    QVERIFY(!asCaseworker);
    QCOMPARE(asCaseworker.error().code, Error::Code::NotAllowed);
}

void tst_MainLine::supervisorReturns()
{
    m_desk->as(u"vermeer"_s);
    const auto without = office().reviews().returnToAuthor(decision().id);
    QVERIFY(!without); // says nothing about what must change
    QVERIFY(office().reviews().addRemark(decision().id, u"Leg uit waarom."_s));
    QVERIFY(!office().reviews().sign(decision().id)); // while a remark is open
    const auto returned = office().reviews().returnToAuthor(decision().id);
    QVERIFY2(bool(returned), qPrintable(why(returned)));
    QCOMPARE(decision().state, DecisionState::Returned);
}

void tst_MainLine::authorAnswersAndResubmits()
{
    m_desk->as(u"bos"_s);
    QVERIFY(!office().decisions().submit(decision())); // the remark has no answer yet
    const Remark remark = office().decisions().remarks(decision().id).value().constFirst();
    QVERIFY(office().decisions().answer(remark, u"Aangevuld."_s));
    const auto submitted = office().decisions().submit(decision());
    QVERIFY2(bool(submitted), qPrintable(why(submitted)));
}

void tst_MainLine::supervisorSigns()
{
    m_desk->as(u"vermeer"_s);
    const auto done = office().reviews().sign(decision().id);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QCOMPARE(done->state, DecisionState::Signed);
    QCOMPARE(done->signerName, u"VERMEER"_s);
    const auto letter = office().decisions().signedLetter(*done);
    QVERIFY2(bool(letter), qPrintable(why(letter)));
    QVERIFY(letter->startsWith("%PDF-1.4"));
    QVERIFY(letter->contains("pdfaid:part"));
    QCOMPARE(stageAfter(office().caseFiles().caseFile(m_case).value().events), Stage::DecisionSigned);
}

void tst_MainLine::nothingChangesAfterwards()
{
    m_desk->as(u"bos"_s);
    Decision later = decision();
    later.reasons = u"Toch anders."_s;
    const auto saved = office().decisions().save(later);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotAllowed);
    QVERIFY(!office().decisions().submit(decision()));
    // The database refuses it as well, whoever asks.
    const auto database = Database::open(m_desk->folder() + u"/relaas.db"_s,
                                         m_desk->store().keys.value(u"bos"_s)->databaseKey());
    QVERIFY(database);
    auto transaction =
        Transaction::begin(*database); // without one, the guard of the log would refuse it first
    QVERIFY(transaction);
    for (const QString &sql : {u"UPDATE decision SET reasons = 'x'"_s, u"DELETE FROM decision"_s,
                               u"UPDATE ground SET title = 'x'"_s, u"DELETE FROM citation"_s,
                               u"UPDATE finding SET text = 'x'"_s, u"DELETE FROM audit"_s}) {
        Statement change(*database, sql);
        QVERIFY2(!change.run(), qPrintable(sql));
    }
}

void tst_MainLine::logHoldsEveryChange()
{
    m_desk->as(u"vermeer"_s);
    QStringList deeds;
    const QList<AuditEntry> entries = office().log(m_case, 1000).value();
    for (const AuditEntry &entry : entries)
        deeds.prepend(u"%1 %2 %3"_s.arg(entry.login, entry.action, entry.object));
    deeds.removeIf([](const QString &deed) { return deed.contains(u" export "_s); });
    const QStringList expected{
        u"bos create casefile"_s,     u"bos create interview"_s, u"bos create report"_s,
        u"bos create recording"_s,    u"bos anchor line"_s,      u"bos check unheard line"_s,
        u"bos create decision"_s,     u"bos change decision"_s,  u"bos change decision"_s,
        u"bos change decision"_s,     u"bos submit decision"_s,  u"vermeer create remark"_s,
        u"vermeer return decision"_s, u"bos answer remark"_s,    u"bos submit decision"_s,
        u"vermeer sign decision"_s,
    };
    QCOMPARE(deeds, expected);
}

void tst_MainLine::goesFromAFileToASignature()
{
    const Recording recording = attachRecording();
    QCOMPARE(recording.frames, 48000);
    anchorAndJudge(recording);
    draft();
    submitIsRefusedUntilComplete();
    authorMayNotSign();
    supervisorReturns();
    authorAnswersAndResubmits();
    supervisorSigns();
    nothingChangesAfterwards();
    logHoldsEveryChange();
}

void tst_MainLine::refusesAReportThatSomebodyElseSaved()
{
    const Report seen = report();
    QVERIFY(office().reports().changeLine(seen, seen.lines.at(0).id, LineType::Question, u"En toen?"_s));
    const auto late = office().reports().changeLine(seen, seen.lines.at(1).id, LineType::Answer, u"Niets."_s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(report().lines.at(1).text, u"In Wad Madani."_s);
}

void tst_MainLine::refusesADraftThatSomebodyElseSaved()
{
    draft();
    const Decision seen = decision();
    QVERIFY(office().decisions().save(seen));
    const auto late = office().decisions().save(seen);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(decision().grounds.size(), 1); // what replaced them was rolled back with the rest
}

void tst_MainLine::refusesToSubmitWhatWasNotSeen()
{
    draft();
    const Decision seen = decision();
    QVERIFY(office().decisions().save(seen));
    const auto late = office().decisions().submit(seen);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(decision().state, DecisionState::Draft);
}

void tst_MainLine::submitsAWithdrawalWithoutAnInterview()
{
    CaseFile file;
    file.number = u"Z26-0000999"_s;
    file.person.vNumber = VNumber::parsed(u"0000000999"_s).value();
    file.person.familyName = u"Haddad"_s;
    file.person.bornOn = QDate(1990, 1, 1);
    file.person.nationality = u"SY"_s;
    file.events = {{{}, EventType::Lodged, QDate(2026, 10, 1), {}, {}},
                   {{}, EventType::Withdrawn, QDate(2026, 11, 1), {}, {}}};
    m_case = office().caseFiles().add(file, {}).value();
    auto draft = office().decisions().start(m_case);
    QVERIFY2(bool(draft), qPrintable(why(draft)));
    Decision decision = *draft;
    decision.outcome = u"W1"_s;
    decision.reasons = u"Ingetrokken."_s;
    const auto saved = office().decisions().save(decision);
    QVERIFY2(bool(saved), qPrintable(why(saved)));
    const auto submitted = office().decisions().submit(*saved);
    QVERIFY2(bool(submitted), qPrintable(why(submitted)));
}

void tst_MainLine::survivesARestart()
{
    draft();
    const Decision before = decision();
    m_desk->reopen();
    m_desk->as(u"bos"_s);
    QCOMPARE(decision(), before);
}

RELAAS_TEST(QGuiApplication, tst_MainLine);

} // namespace tst_mainline

#include "tst_mainline.moc"
