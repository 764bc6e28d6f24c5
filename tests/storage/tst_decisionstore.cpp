#include "storage/statement.h"
#include "support/samplestore.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_decisionstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_DecisionStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasNoneUntilOneIsAdded();
    void returnsADecisionAsItWasSaved();
    void refusesASecondDecisionInACase();
    void refusesADecisionThatIsOutOfDate();
    void listsWhatWaitsForReview();
    void keepsRemarksWithTheirAnswers();
    void refusesASignatureOfTheAuthor();
    void refusesEveryChangeOnceSigned_data();
    void refusesEveryChangeOnceSigned();

private:
    Decision saved(const Decision &decision)
    {
        auto kept = (*m_store)->decisions.save(decision);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().text));
        return *kept;
    }
    Decision complete();

    std::unique_ptr<test::SampleStore> m_store;
    Decision m_decision;
    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0, 0, 5), Qt::UTC};
};

void tst_DecisionStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    Decision decision;
    decision.caseFile = m_store->caseFile;
    decision.author = m_store->bos;
    m_decision = (*m_store)->decisions.decision((*m_store)->decisions.add(decision).value()).value();
}

Decision tst_DecisionStore::complete()
{
    Interview interview;
    interview.caseFile = m_store->caseFile;
    interview.kind = u"substantive"_s;
    Report report;
    report.interview = (*m_store)->interviews.add(interview).value();
    Line line;
    line.number = 1;
    line.text = u"Daar."_s;
    report.lines = {line};
    if (!(*m_store)->interviews.addReport(report))
        qFatal("no report to cite");
    report = (*m_store)->interviews.report(report.interview).value();
    const Citation citation = cited(report, report.lines.at(0)).value();
    Decision decision = m_decision;
    decision.outcome = u"N3"_s;
    decision.country = u"GR"_s;
    decision.reasons = u"Omdat."_s;
    decision.grounds = {
        {{},
         u"Een"_s,
         u"Samenvatting"_s,
         Conclusion::BenefitOfDoubt,
         u"Waarom"_s,
         {{{}, Direction::Against, u"Tegen"_s, {citation}}, {{}, Direction::For, u"Voor"_s, {}}}},
        {{}, u"Twee"_s, {}, Conclusion::None, {}, {}}};
    return saved(decision);
}

void tst_DecisionStore::hasNoneUntilOneIsAdded()
{
    QVERIFY(!(*m_store)->decisions.ofCase(CaseFileId{99}).value());
    QCOMPARE((*m_store)->decisions.decision(DecisionId{99}).error().code, Error::Code::NotFound);
    QCOMPARE((*m_store)->decisions.ofCase(m_store->caseFile).value()->authorName, u"A. Bos"_s);
}

void tst_DecisionStore::returnsADecisionAsItWasSaved()
{
    const Decision decision = complete();
    QCOMPARE(decision.revision, m_decision.revision + 1);
    QCOMPARE(decision.country, u"GR"_s);
    QCOMPARE(decision.grounds.size(), 2);
    QCOMPARE(decision.grounds.at(0).conclusion, Conclusion::BenefitOfDoubt);
    QCOMPARE(decision.grounds.at(0).findings.at(0).direction, Direction::Against);
    QCOMPARE(decision.grounds.at(0).findings.at(0).citations.at(0).quote, u"Daar."_s);
    QCOMPARE((*m_store)->decisions.decision(decision.id).value(), decision);
    QCOMPARE((*m_store)->decisions.ofCase(m_store->caseFile).value(), std::optional(decision));
}

void tst_DecisionStore::refusesASecondDecisionInACase()
{
    Decision second;
    second.caseFile = m_store->caseFile;
    second.author = m_store->vermeer;
    QCOMPARE((*m_store)->decisions.add(second).error().code, Error::Code::Conflict);
}

void tst_DecisionStore::refusesADecisionThatIsOutOfDate()
{
    saved(m_decision);
    const auto late = (*m_store)->decisions.save(m_decision);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
}

void tst_DecisionStore::listsWhatWaitsForReview()
{
    QVERIFY((*m_store)->decisions.underReview().value().isEmpty());
    Decision decision = complete();
    decision.state = DecisionState::Submitted;
    decision.submittedAt = m_now;
    decision = saved(decision);
    const auto rows = (*m_store)->decisions.underReview().value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).decision, decision.id);
    QCOMPARE(rows.at(0).name, u"Yousif, Salma"_s);
    QCOMPARE(rows.at(0).submittedAt, m_now);
}

void tst_DecisionStore::keepsRemarksWithTheirAnswers()
{
    Remark remark;
    remark.decision = m_decision.id;
    remark.author = m_store->vermeer;
    remark.text = u"Leg uit."_s;
    remark.writtenAt = m_now;
    remark.id = (*m_store)->decisions.addRemark(remark).value();
    auto found = (*m_store)->decisions.remarks(m_decision.id).value();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.at(0).isOpen());
    QCOMPARE(found.at(0).authorName, u"E. Vermeer"_s);
    remark.answer = u"Gedaan."_s;
    remark.answeredAt = m_now;
    QVERIFY((*m_store)->decisions.saveAnswer(remark));
    found = (*m_store)->decisions.remarks(m_decision.id).value();
    QVERIFY(!found.at(0).isOpen());
    QCOMPARE(found.at(0).answer, u"Gedaan."_s);
}

void tst_DecisionStore::refusesASignatureOfTheAuthor()
{
    Decision decision = complete();
    decision.state = DecisionState::Signed;
    decision.letterSha256 = QByteArray(64, 'a');
    decision.signer = decision.author;
    QVERIFY(!(*m_store)->decisions.save(decision));
}

void tst_DecisionStore::refusesEveryChangeOnceSigned_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"UPDATE decision SET reasons = 'x'", "UPDATE decision SET state = 'draft'", "DELETE FROM decision",
          "UPDATE ground SET title = 'x'", "DELETE FROM ground",
          "INSERT INTO ground (decision_id, position, title, summary, conclusion, reasons) "
          "SELECT id, 9, 'x', '', 'none', '' FROM decision",
          "UPDATE finding SET text = 'x'", "DELETE FROM finding",
          "INSERT INTO finding (ground_id, position, direction, text) SELECT id, 9, 'for', 'x' FROM ground",
          "UPDATE citation SET quote = 'x'", "DELETE FROM citation"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void tst_DecisionStore::refusesEveryChangeOnceSigned()
{
    QFETCH(QString, sql);
    Decision decision = complete();
    decision.state = DecisionState::Signed;
    decision.letterSha256 = QByteArray(64, 'a');
    decision.signer = m_store->vermeer;
    decision.signedAt = m_now;
    decision = saved(decision);
    QVERIFY(!Statement((*m_store)->database(), sql).run());
    QCOMPARE((*m_store)->decisions.decision(decision.id).value(), decision);
}

RELAAS_TEST(QCoreApplication, tst_DecisionStore);

} // namespace tst_decisionstore

#include "tst_decisionstore.moc"
