#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/interviews.h"

#include <QGuiApplication>
#include <QTest>

namespace tst_listening {

using namespace relaas;
using namespace Qt::StringLiterals;

/// The record of what was heard.
class tst_Listening : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void isOfWhoeverIsSignedIn();
    void isBoundToTheLog();
    void refusesWhatIsNotInTheRecording_data();
    void refusesWhatIsNotInTheRecording();
    void isNotForAnAdministrator();
    void isLeftOutWhereNothingMayBeWritten();
    void logsAPassageThatLeaves();

private:
    Interviews &interviews() { return m_desk->office().interviews(); }
    RecordingId recording() const { return m_desk->recording().id; }
    QList<AuditEntry> logged(const QString &action);
    static Heard heard(qint64 from, qint64 to) { return {{}, from, to, 1000, {}, {}, {}, QDateTime()}; }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

QList<AuditEntry> tst_Listening::logged(const QString &action)
{
    m_desk->signIn(u"visser"_s); // may read it
    QList<AuditEntry> entries = m_desk->office().log(m_desk->caseFile(), 100).value();
    m_desk->signIn(u"bos"_s);
    entries.removeIf([&](const AuditEntry &entry) { return entry.action != action; });
    return entries;
}

void tst_Listening::isOfWhoeverIsSignedIn()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(interviews().keepHeard(recording(), {heard(0, 100), heard(50, 300)}));
    m_desk->signIn(u"visser"_s);
    QCOMPARE(interviews().heardByMe(recording()).value(), QList<Heard>());
    Heard slow = heard(7, 9);
    slow.speedPermille = 500;
    slow.aids = u"hiss"_s;
    QVERIFY(interviews().keepHeard(recording(), {slow}));
    const auto mine = interviews().heardByMe(recording()).value();
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine[0].fromFrame, 7);
    QCOMPARE(mine[0].speedPermille, 500);
    QCOMPARE(mine[0].aids, u"hiss"_s);
    QCOMPARE(mine[0].recording, recording());
    m_desk->signIn(u"bos"_s);
    QCOMPARE(interviews().heardByMe(recording()).value().size(), 2);
}

void tst_Listening::isBoundToTheLog()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(interviews().keepHeard(recording(), {}));
    QVERIFY(logged(u"hear"_s).isEmpty());
    QVERIFY(interviews().keepHeard(recording(), {heard(0, 100), heard(200, 300)}));
    QVERIFY(interviews().keepHeard(recording(), {heard(0, 100), heard(200, 301)}));
    const auto rows = logged(u"hear"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].objectId, recording().value);
    QCOMPARE(rows[0].digest.size(), 64);
    QVERIFY(rows[0].digest != rows[1].digest);
}

void tst_Listening::refusesWhatIsNotInTheRecording_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("nothing") << qint64(5) << qint64(5);
    QTest::newRow("backwards") << qint64(5) << qint64(4);
    QTest::newRow("before it") << qint64(-1) << qint64(4);
    QTest::newRow("after it") << qint64(0) << (qint64(1) << 40);
}

void tst_Listening::refusesWhatIsNotInTheRecording()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    m_desk->signIn(u"bos"_s);
    const auto kept = interviews().keepHeard(recording(), {heard(0, 10), heard(from, to)});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Error::Code::Invalid);
    QVERIFY(interviews().heardByMe(recording()).value().isEmpty()); // nor the good one beside it
    QVERIFY(logged(u"hear"_s).isEmpty());
}

void tst_Listening::isNotForAnAdministrator()
{
    m_desk->signIn(u"bos"_s);
    auto other = m_desk->another(u"beheer"_s);
    QVERIFY(other);
    QVERIFY(!other->interviews().keepHeard(recording(), {heard(0, 10)}));
    QVERIFY(!other->interviews().heardByMe(recording()));
}

void tst_Listening::isLeftOutWhereNothingMayBeWritten()
{
    const auto reading = Office::open(m_desk->folder(), m_desk->keysOf(u"bos"_s), Office::Mode::ReadOnly,
                                      &QDateTime::currentDateTimeUtc);
    QVERIFY2(bool(reading), qPrintable(why(reading)));
    const auto kept = (*reading)->interviews().keepHeard(recording(), {heard(0, 10)});
    QVERIFY2(bool(kept), qPrintable(why(kept))); // listening goes on without a complaint
    QVERIFY((*reading)->interviews().heardByMe(recording()).value().isEmpty());
}

void tst_Listening::logsAPassageThatLeaves()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(interviews().noteClip(recording()));
    QCOMPARE(logged(u"export"_s).size(), 1);
    QCOMPARE(logged(u"export"_s).constFirst().digest, m_desk->recording().sha256);
    QVERIFY(!interviews().noteClip({9999}));
}

RELAAS_TEST(QGuiApplication, tst_Listening);

} // namespace tst_listening

#include "tst_listening.moc"
