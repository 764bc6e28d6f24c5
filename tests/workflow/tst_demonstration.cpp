#include "audio/probe.h"
#include "support/officedesk.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/demonstration.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Demonstration : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::OfficeDesk>(); }
    void takesDecisionsToTheirStage_data();
    void takesDecisionsToTheirStage();
    void leavesAStoreWithUsersAlone();
    void makesNothingWhereACaseIsWrong();
    void makesTheShippedOneQuickly();

private:
    Result<int> made(const QString &folder)
    {
        return Demonstration(m_desk->office(), folder,
                             [](const ByteSource &source) { return probed(source); })
            .make();
    }

    QString written(const QJsonValue &sample)
    {
        const QString folder = m_desk->path(u"demo"_s);
        const bool isWritten = QDir().mkpath(folder + u"/cases"_s)
            && test::writeFile(folder + u"/users.json"_s,
                               R"([{"login": "bos", "name": "A. Bos", "role": "caseworker"},
                                   {"login": "smit", "name": "J. Smit", "role": "interviewer"},
                                   {"login": "vermeer", "name": "E. Vermeer", "role": "supervisor"},
                                   {"login": "beheer", "name": "K. de Wit", "role": "administrator"}])")
            && test::writeFile(folder + u"/sound.wav"_s, test::wavFile(test::uniqueSound(8000, 1, 16000)))
            && test::writeJson(folder + u"/cases/Z26-0000901.json"_s, sample);
        if (!isWritten)
            qFatal("no room for test files");
        return folder;
    }

    std::unique_ptr<test::OfficeDesk> m_desk;
};

void tst_Demonstration::takesDecisionsToTheirStage_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<DecisionState>("state");
    QTest::newRow("draft") << u"draft"_s << DecisionState::Draft;
    QTest::newRow("submitted") << u"submitted"_s << DecisionState::Submitted;
    QTest::newRow("returned") << u"returned"_s << DecisionState::Returned;
    QTest::newRow("signed") << u"signed"_s << DecisionState::Signed;
}

void tst_Demonstration::takesDecisionsToTheirStage()
{
    QFETCH(QString, stage);
    QFETCH(DecisionState, state);
    QJsonValue sample = test::withChange(test::sampleCase(), u"decision.demo_stage"_s, stage);
    sample = test::withChange(sample, u"decision.signer"_s, u"vermeer"_s);
    sample = test::withChange(sample, u"decision.remark"_s, u"Leg uit waarom."_s);
    const auto cases = made(written(sample));
    QVERIFY2(bool(cases), qPrintable(why(cases)));
    QCOMPARE(*cases, 1);
    QVERIFY(!m_desk->office().session().isSignedIn());
    m_desk->as(u"vermeer"_s);
    const auto id = m_desk->office().caseFiles().ids({}).value().constFirst();
    const auto decision = m_desk->office().decisions().ofCase(id).value();
    QCOMPARE(decision->state, state);
    QCOMPARE(decision->authorName, u"A. Bos"_s);
    QCOMPARE(m_desk->office().decisions().remarks(decision->id).value().size(),
             state == DecisionState::Returned ? 1 : 0);
    if (state == DecisionState::Signed)
        QVERIFY(m_desk->office().decisions().signedLetter(*decision).value().startsWith("%PDF-1.4"));
}

void tst_Demonstration::leavesAStoreWithUsersAlone()
{
    m_desk->addUsers();
    const auto cases = made(written(test::sampleCase()));
    QVERIFY2(bool(cases), qPrintable(why(cases)));
    QCOMPARE(*cases, 0);
    m_desk->as(u"bos"_s);
    QVERIFY(m_desk->office().caseFiles().ids({}).value().isEmpty());
}

void tst_Demonstration::makesNothingWhereACaseIsWrong()
{
    const auto cases = made(written(test::withChange(test::sampleCase(), u"decision.outcome"_s, u"Z9"_s)));
    QVERIFY(!cases);
    QVERIFY2(cases.error().text.contains(u"Z26-0000901.json, decision.outcome"_s), qPrintable(why(cases)));
    QVERIFY(m_desk->office().users().all().value().isEmpty());
    QVERIFY(!m_desk->office().session().isSignedIn());
    QCOMPARE(made(written(test::sampleCase())).value(), 1);
}

void tst_Demonstration::makesTheShippedOneQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const auto cases = made(u":/demo"_s);
    const qint64 tookMs = timer.elapsed();
    QVERIFY2(bool(cases), qPrintable(why(cases)));
    qInfo("%d cases in %lld ms", *cases, static_cast<long long>(tookMs));
    QVERIFY(*cases >= 12);
    m_desk->as(u"bos"_s);
    QSet<DecisionState> states;
    int checkable = 0;
    const auto ids = m_desk->office().caseFiles().ids({}).value();
    for (const CaseFileId id : ids) {
        if (const auto decision = m_desk->office().decisions().ofCase(id).value())
            states.insert(decision->state);
        const auto interviews = m_desk->office().interviews().ofCase(id).value();
        for (const Interview &interview : interviews)
            checkable += coverage(m_desk->office().reports().report(interview.id).value()).lines;
    }
    QCOMPARE(states.size(), 4);
    QVERIFY(checkable > 20);
}

QTEST_MAIN(tst_Demonstration)
#include "tst_demonstration.moc"
