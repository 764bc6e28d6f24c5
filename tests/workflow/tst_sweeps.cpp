#include "core/review/auditentry.h"
#include "storage/statement.h"
#include "storage/store.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/sweeps.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_sweeps {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Figures, dates, names and negations heard one by one, with the proof that goes with it.
class tst_Sweeps : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void listsWhatTheSweepFinds();
    void keepsWhatWasHeard_data();
    void keepsWhatWasHeard();
    void takesNobodyElsesEars();
    void goesWithTheWords();
    void goesAlongIntoTheNextVersion();
    void refusesWhatSomebodyElseChanged();
    void refusesWhatLiesBehindTheRecording();
    void takesBack();
    void staysAsItWas_data();
    void staysAsItWas();
    void isNotForAnAdministrator();

private:
    Sweeps &sweeps() { return m_desk->office().sweeps(); }
    Report report() { return m_desk->report(); }
    QList<SweptFind> finds() { return sweeps().ofReport(report()).value(); }
    SweptFind find(const QString &words)
    {
        for (const SweptFind &each : finds()) {
            if (each.find.words == words)
                return each;
        }
        qFatal("The sweep does not find %s", qPrintable(words));
        return {};
    }
    void hear(const SweepFind &find, double share = 1)
    {
        const auto passage = sweeps().passage(report(), find).value();
        const qint64 to = passage->fromFrame + qint64(share * double(passage->toFrame - passage->fromFrame));
        if (to <= passage->fromFrame)
            return;
        const auto kept = m_desk->office().interviews().keepHeard(
            passage->recording, {{{}, passage->fromFrame, to, 1000, {}, {}, {}, QDateTime()}});
        QVERIFY2(bool(kept), qPrintable(why(kept)));
    }
    QStringList deeds()
    {
        m_desk->signIn(u"visser"_s);
        QStringList all;
        for (const AuditEntry &entry : m_desk->office().log(m_desk->caseFile(), 100).value())
            all << entry.action + u' ' + entry.object;
        m_desk->signIn(u"bos"_s);
        return all.filter(u"sweep"_s);
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_Sweeps::listsWhatTheSweepFinds()
{
    const auto all = finds();
    QVERIFY(all.size() > 5);
    for (const SweptFind &each : all) {
        QVERIFY(each.isOpen());
        QCOMPARE(report().line(each.find.line)->text.mid(each.find.from, each.find.length), each.find.words);
    }
    QCOMPARE(find(u"maart 2024"_s).find.kind, SweepKind::Date);
    QCOMPARE(find(u"maart 2024"_s).lineNumber, 4);
}

void tst_Sweeps::keepsWhatWasHeard_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("row");
    QTest::newRow("all of it") << 1.0 << true << u"sweep line"_s;
    QTest::newRow("half of it") << 0.5 << false << u"sweep unheard line"_s;
    QTest::newRow("nothing") << 0.0 << false << u"sweep unheard line"_s;
}

void tst_Sweeps::keepsWhatWasHeard()
{
    QFETCH(double, share);
    const SweepFind wanted = find(u"maart 2024"_s).find;
    hear(wanted, share);
    const QSignalSpy told(&sweeps(), &Sweeps::changed);
    const auto judged = sweeps().judge(report(), wanted, SweepVerdict::HeardSo);
    QVERIFY2(bool(judged), qPrintable(why(judged)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(judged->verdict(), SweepVerdict::HeardSo);
    QCOMPARE(judged->check->byName, u"A. Bos"_s);
    QCOMPARE(judged->check->at, m_desk->now());
    QTEST(judged->check->heard.isWhole(), "isWhole");
    QCOMPARE(find(u"maart 2024"_s), *judged); // as it was kept
    QFETCH(QString, row);
    QCOMPARE(deeds(), QStringList{row});
}

void tst_Sweeps::takesNobodyElsesEars()
{
    const SweepFind wanted = find(u"maart 2024"_s).find;
    hear(wanted);
    m_desk->signIn(u"dekker"_s);
    const auto judged = sweeps().judge(report(), wanted, SweepVerdict::HeardSo);
    QVERIFY(judged);
    QCOMPARE(judged->check->heard.permille, 0);
}

void tst_Sweeps::goesWithTheWords()
{
    const SweepFind wanted = find(u"maart 2024"_s).find;
    QVERIFY(sweeps().judge(report(), wanted, SweepVerdict::HeardSo));
    Report now = report();
    const Line line = *now.lineWithNumber(4);
    now = m_desk->office().reports().changeLine(now, line.id, line.type, line.text + u" Ja."_s).value();
    QCOMPARE(find(u"maart 2024"_s).state, CheckState::TextChanged);
    QVERIFY(find(u"maart 2024"_s).isOpen());
    QVERIFY(m_desk->office().reports().changeLine(now, line.id, line.type, line.text));
    QCOMPARE(find(u"maart 2024"_s).verdict(), SweepVerdict::HeardSo);
}

void tst_Sweeps::goesAlongIntoTheNextVersion()
{
    QVERIFY(sweeps().judge(report(), find(u"maart 2024"_s).find, SweepVerdict::HeardSo));
    const Report first = m_desk->office().reports().freeze(report()).value();
    QVERIFY(m_desk->office().reports().beginVersion(first, u"Omdat."_s));
    QCOMPARE(find(u"maart 2024"_s).verdict(), SweepVerdict::HeardSo);
    QCOMPARE(find(u"maart 2024"_s).check->version, 1);
    QVERIFY(sweeps().judge(report(), find(u"maart 2024"_s).find, SweepVerdict::HeardOtherwise));
    QCOMPARE(find(u"maart 2024"_s).verdict(), SweepVerdict::HeardOtherwise);
    for (const SweptFind &each : sweeps().ofReport(first).value()) {
        if (each.find.words == u"maart 2024"_s)
            QCOMPARE(each.verdict(), SweepVerdict::HeardSo); // the first one says what it said
    }
}

void tst_Sweeps::refusesWhatSomebodyElseChanged()
{
    const Report seen = report();
    const SweepFind wanted = find(u"maart 2024"_s).find;
    const Line line = *seen.lineWithNumber(4);
    QVERIFY(m_desk->office().reports().changeLine(seen, line.id, line.type, line.text + u" Ja."_s));
    QCOMPARE(sweeps().judge(seen, wanted, SweepVerdict::HeardSo).error().code, Error::Code::Conflict);
    QVERIFY(find(u"maart 2024"_s).isOpen());
    QVERIFY(!find(u"maart 2024"_s).check);
}

void tst_Sweeps::refusesWhatLiesBehindTheRecording()
{
    const SweepFind wanted = find(u"maart 2024"_s).find;
    const Anchor behind{m_desk->recording().id, m_desk->recording().frames, {}};
    QVERIFY(m_desk->office().reports().setAnchor(report(), wanted.line, behind));
    const auto judged = sweeps().judge(report(), wanted, SweepVerdict::HeardSo);
    QVERIFY(!judged);
    QCOMPARE(judged.error().code, Error::Code::NotAllowed);
    QVERIFY2(judged.error().text.startsWith(u"Line 4 "_s), qPrintable(judged.error().text));
}

void tst_Sweeps::takesBack()
{
    const SweepFind wanted = find(u"maart 2024"_s).find;
    QVERIFY(!sweeps().judge(report(), wanted, SweepVerdict::NotJudged));
    QVERIFY(sweeps().judge(report(), wanted, SweepVerdict::CannotBeHeard));
    QVERIFY(sweeps().judge(report(), wanted, SweepVerdict::NotJudged));
    QVERIFY(find(u"maart 2024"_s).isOpen());
    QVERIFY(!sweeps().judge(report(), wanted, SweepVerdict::NotJudged));
}

void tst_Sweeps::staysAsItWas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("verdict") << u"UPDATE sweep_check SET verdict = 'heard_otherwise'"_s;
    QTest::newRow("how it was heard") << u"UPDATE sweep_check SET heard_permille = 1000"_s;
    QTest::newRow("removal") << u"DELETE FROM sweep_check"_s;
}

void tst_Sweeps::staysAsItWas()
{
    QFETCH(QString, sql);
    const auto judged = sweeps().judge(report(), find(u"maart 2024"_s).find, SweepVerdict::HeardSo);
    QVERIFY(judged);
    {
        const auto store = Store::open(m_desk->folder(), m_desk->keysOf(u"bos"_s)).value();
        auto transaction = Transaction::begin(store->database());
        QVERIFY(transaction);
        const auto changed = Statement(store->database(), sql).run();
        QVERIFY(!changed);
    }
    QCOMPARE(find(u"maart 2024"_s), *judged);
}

void tst_Sweeps::isNotForAnAdministrator()
{
    const Report seen = report();
    const SweepFind wanted = find(u"maart 2024"_s).find;
    m_desk->signIn(u"beheer"_s);
    QCOMPARE(sweeps().ofReport(seen).error().code, Error::Code::NotAllowed);
    QCOMPARE(sweeps().judge(seen, wanted, SweepVerdict::HeardSo).error().code, Error::Code::NotAllowed);
}

RELAAS_TEST(QGuiApplication, tst_Sweeps);

} // namespace tst_sweeps

#include "tst_sweeps.moc"
