#include "core/review/review.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_review {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Review : public QObject
{
    Q_OBJECT

private slots:
    void goesFromDraftToSigned();
    void namesWhoSubmitsAsItsAuthor();
    void refusesToSubmit_data();
    void refusesToSubmit();
    void refusesToReturnOrSign_data();
    void refusesToReturnOrSign();
    void returnsOnlyWithARemark();
    void signsOnlyWithoutOpenRemarks();
    void refusesToSignWhatWentStale();
    void answersARemarkInWords();
    void changesOnlyWhatIsWithItsAuthor();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
};

namespace {

const User author{UserId{1}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true};
const User reviewer{UserId{2}, u"vermeer"_s, u"E. Vermeer"_s, Role::Supervisor, true};

Remark openRemark()
{
    Remark remark;
    remark.text = u"Leg uit."_s;
    return remark;
}

Decision inState(DecisionState state)
{
    Decision decision;
    decision.author = author.id;
    decision.state = state;
    return decision;
}

} // namespace

void tst_Review::goesFromDraftToSigned()
{
    const auto sent = submitted(inState(DecisionState::Draft), author, {}, {}, m_now);
    QVERIFY(sent);
    QCOMPARE(sent->state, DecisionState::Submitted);
    QCOMPARE(sent->submittedAt, m_now);
    const auto back = returned(*sent, reviewer, {openRemark()});
    QVERIFY(back);
    QCOMPARE(back->state, DecisionState::Returned);
    const auto answer = answered(openRemark(), u"Gedaan."_s, m_now);
    const auto again = submitted(*back, author, {}, {*answer}, m_now);
    QVERIFY(again);
    const auto done = signedBy(*again, reviewer, {}, {*answer}, m_now);
    QVERIFY(done);
    QCOMPARE(done->state, DecisionState::Signed);
    QCOMPARE(done->signer, reviewer.id);
    QCOMPARE(done->signerName, reviewer.name);
    QCOMPARE(done->signedAt, m_now);
}

void tst_Review::namesWhoSubmitsAsItsAuthor()
{
    const User colleague{UserId{9}, u"dekker"_s, u"L. Dekker"_s, Role::Caseworker, true};
    QCOMPARE(submitted(inState(DecisionState::Draft), colleague, {}, {}, m_now)->authorName, u"L. Dekker"_s);
}

void tst_Review::refusesToSubmit_data()
{
    QTest::addColumn<DecisionState>("state");
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("hasOpenRemark");
    QTest::newRow("twice") << DecisionState::Submitted << Role::Caseworker << true << false;
    QTest::newRow("after signing") << DecisionState::Signed << Role::Caseworker << true << false;
    QTest::newRow("with a gap") << DecisionState::Draft << Role::Caseworker << false << false;
    QTest::newRow("with an open remark") << DecisionState::Returned << Role::Caseworker << true << true;
    QTest::newRow("as interviewer") << DecisionState::Draft << Role::Interviewer << true << false;
    QTest::newRow("as administrator") << DecisionState::Draft << Role::Administrator << true << false;
}

void tst_Review::refusesToSubmit()
{
    QFETCH(DecisionState, state);
    QFETCH(Role, role);
    QFETCH(bool, isComplete);
    QFETCH(bool, hasOpenRemark);
    const User user{author.id, author.login, author.name, role, true};
    const QList<Gap> gaps = isComplete ? QList<Gap>() : QList<Gap>{{Gap::Where::Outcome, -1, u"Choose."_s}};
    const QList<Remark> remarks = hasOpenRemark ? QList<Remark>{openRemark()} : QList<Remark>();
    const auto refused = submitted(inState(state), user, gaps, remarks, m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY2(!refused.error().text.contains(u'%'), qPrintable(refused.error().text));
}

void tst_Review::refusesToReturnOrSign_data()
{
    QTest::addColumn<DecisionState>("state");
    QTest::addColumn<qint64>("user");
    QTest::addColumn<Role>("role");
    QTest::newRow("a draft") << DecisionState::Draft << qint64(2) << Role::Supervisor;
    QTest::newRow("a returned one") << DecisionState::Returned << qint64(2) << Role::Supervisor;
    QTest::newRow("a signed one") << DecisionState::Signed << qint64(2) << Role::Supervisor;
    QTest::newRow("one's own") << DecisionState::Submitted << qint64(1) << Role::Supervisor;
    QTest::newRow("as caseworker") << DecisionState::Submitted << qint64(2) << Role::Caseworker;
    QTest::newRow("as administrator") << DecisionState::Submitted << qint64(2) << Role::Administrator;
}

void tst_Review::refusesToReturnOrSign()
{
    QFETCH(DecisionState, state);
    QFETCH(qint64, user);
    QFETCH(Role, role);
    const User someone{UserId{user}, u"x"_s, u"X"_s, role, true};
    QVERIFY(!returned(inState(state), someone, {openRemark()}));
    QVERIFY(!signedBy(inState(state), someone, {}, {}, m_now));
}

void tst_Review::returnsOnlyWithARemark()
{
    QVERIFY(!returned(inState(DecisionState::Submitted), reviewer, {}));
    const auto dealtWith = answered(openRemark(), u"Gedaan."_s, m_now);
    QVERIFY(!returned(inState(DecisionState::Submitted), reviewer, {*dealtWith}));
}

void tst_Review::signsOnlyWithoutOpenRemarks()
{
    QVERIFY(!signedBy(inState(DecisionState::Submitted), reviewer, {}, {openRemark()}, m_now));
}

void tst_Review::refusesToSignWhatWentStale()
{
    const auto refused = signedBy(inState(DecisionState::Submitted), reviewer,
                                  {{Gap::Where::Findings, 0, u"Line 12 is stale."_s}}, {}, m_now);
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"Line 12 is stale."_s));
}

void tst_Review::answersARemarkInWords()
{
    QVERIFY(!answered(openRemark(), u" \n"_s, m_now));
    const auto answer = answered(openRemark(), u" Gedaan. "_s, m_now);
    QVERIFY(answer);
    QCOMPARE(answer->answer, u"Gedaan."_s);
    QVERIFY(!answer->isOpen());
}

void tst_Review::changesOnlyWhatIsWithItsAuthor()
{
    QVERIFY(mayEdit(inState(DecisionState::Draft)));
    QVERIFY(mayEdit(inState(DecisionState::Returned)));
    QVERIFY(!mayEdit(inState(DecisionState::Submitted)));
    QVERIFY(!mayEdit(inState(DecisionState::Signed)));
}

RELAAS_TEST(QCoreApplication, tst_Review);

} // namespace tst_review

#include "tst_review.moc"
