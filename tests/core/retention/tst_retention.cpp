#include "core/retention/retention.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_retention {

using namespace relaas;
using namespace Qt::StringLiterals;

using E = EventType;

namespace {

Event happened(E type, QDate on, const QJsonObject &details = {})
{
    return {{}, type, on, {}, details};
}

CaseFile caseWith(const QList<Event> &events, Procedure procedure = Procedure::Regular)
{
    CaseFile file;
    file.number = u"Z26-0000901"_s;
    file.procedure = procedure;
    file.events = events;
    return file;
}

const QDate lodged(2026, 7, 6);
const QJsonObject rejection{{u"outcome"_s, u"R1"_s}};
const QJsonObject explicitWithdrawal{{u"outcome"_s, u"W1"_s}};
const QJsonObject implicitWithdrawal{{u"outcome"_s, u"W2"_s}};

/// A case decided and final; ten years on that is an ordinary Wednesday.
CaseFile finalCase()
{
    return caseWith({happened(E::Lodged, lodged), happened(E::DecisionNotified, {2026, 11, 4}, rejection),
                     happened(E::DecisionFinal, {2026, 12, 3})});
}

LegalHold hold()
{
    return {u"The court asked for the file."_s, UserId{7}, u"E. Vermeer"_s, {2030, 1, 7}};
}

} // namespace

class tst_Retention : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheFinalDecision_data();
    void countsFromTheFinalDecision();
    void doesNotBeginWithoutAFinalDecision_data();
    void doesNotBeginWithoutAFinalDecision();
    void endsEarlierWithACitizenship_data();
    void endsEarlierWithACitizenship();
    void saysWhetherAFileMayBeErased_data();
    void saysWhetherAFileMayBeErased();
    void namesWhatStandsInTheWay();
    void refusesAHoldThatNobodyCouldJudge_data();
    void refusesAHoldThatNobodyCouldJudge();
};

void tst_Retention::countsFromTheFinalDecision_data()
{
    QTest::addColumn<QDate>("final");
    QTest::addColumn<QDate>("storedUntil");
    QTest::newRow("an ordinary day") << QDate(2026, 12, 3) << QDate(2036, 12, 3);
    QTest::newRow("to a saturday") << QDate(2026, 12, 6) << QDate(2036, 12, 8);
    QTest::newRow("to christmas") << QDate(2026, 12, 25) << QDate(2036, 12, 29);
    QTest::newRow("to new year's day") << QDate(2027, 1, 1) << QDate(2037, 1, 2);
    QTest::newRow("from a leap day") << QDate(2028, 2, 29) << QDate(2038, 3, 1);
    QTest::newRow("to a leap day") << QDate(2038, 2, 28) << QDate(2048, 2, 28);
}

void tst_Retention::countsFromTheFinalDecision()
{
    QFETCH(QDate, final);
    QFETCH(QDate, storedUntil);
    CaseFile file = finalCase();
    file.events.last().on = final;
    const Retention retention = retentionOf(file);
    QCOMPARE(retention.basis, RetentionBasis::FinalDecision);
    QCOMPARE(retention.restsOn, std::optional(file.events.constLast()));
    QCOMPARE(retention.storedUntil, storedUntil);
    QCOMPARE(retention.eraseOn(), storedUntil.addDays(1));
    QVERIFY(retention.explanation.contains(u"72(1)"_s));

    const Calendar closed({storedUntil});
    QVERIFY(retentionOf(file, {}, closed).storedUntil > storedUntil);
}

void tst_Retention::doesNotBeginWithoutAFinalDecision_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<Procedure>("procedure");
    QTest::addColumn<RetentionBasis>("basis");
    QTest::addColumn<QDate>("storedUntil");
    const auto row = [](const char *name, const QList<Event> &events, RetentionBasis basis,
                        QDate storedUntil = {}, Procedure procedure = Procedure::Regular) {
        QTest::newRow(name) << events << procedure << basis << storedUntil;
    };
    const Event lodging = happened(E::Lodged, lodged);
    const Event notified = happened(E::DecisionNotified, {2026, 11, 4}, rejection);
    const Event final = happened(E::DecisionFinal, {2026, 12, 3});
    const QJsonObject remitted{{u"remitted"_s, true}};
    using B = RetentionBasis;

    row("nothing happened", {}, B::NotFinal);
    row("lodged", {lodging}, B::NotFinal);
    row("notified, however long ago", {lodging, notified}, B::NotFinal);
    row("appealed", {lodging, notified, happened(E::AppealLodged, {2026, 11, 9})}, B::NotFinal);
    row("a judgment may be appealed too",
        {lodging, notified, happened(E::AppealLodged, {2026, 11, 9}),
         happened(E::CourtJudgment, {2026, 12, 1})},
        B::NotFinal);
    row("sent back by the court",
        {lodging, notified, happened(E::AppealLodged, {2026, 11, 9}),
         happened(E::CourtJudgment, {2026, 12, 1}, remitted)},
        B::NotFinal);
    row("withdrawn, not decided", {lodging, happened(E::Withdrawn, {2026, 9, 1})}, B::NotFinal);
    row("an implicit withdrawal can be challenged",
        {lodging, happened(E::DecisionNotified, {2026, 9, 2}, implicitWithdrawal)}, B::NotFinal);
    row("an explicit withdrawal cannot",
        {lodging, happened(E::Withdrawn, {2026, 9, 1}),
         happened(E::DecisionNotified, {2026, 9, 2}, explicitWithdrawal)},
        B::ExplicitWithdrawal, {2036, 9, 2});
    row("a withdrawal that was recorded as final",
        {lodging, happened(E::DecisionNotified, {2026, 9, 2}, explicitWithdrawal),
         happened(E::DecisionFinal, {2026, 9, 9})},
        B::FinalDecision, {2036, 9, 9});
    row("final without a recorded lodging", {notified, final}, B::FinalDecision, {2036, 12, 3});
    row("final, entered in another order", {final, notified, lodging}, B::FinalDecision, {2036, 12, 3});
    row("a note after it changes nothing", {lodging, notified, final, happened(E::Registered, {2027, 1, 4})},
        B::FinalDecision, {2036, 12, 3});
    row("a late appeal was admitted", {lodging, notified, final, happened(E::AppealLodged, {2027, 1, 4})},
        B::Reopened);
    row("sent back after it was final",
        {lodging, notified, final, happened(E::CourtJudgment, {2027, 6, 1}, remitted)}, B::Reopened);
    row("final again",
        {lodging, notified, final, happened(E::CourtJudgment, {2027, 6, 1}, remitted),
         happened(E::DecisionNotified, {2027, 8, 2}, rejection), happened(E::DecisionFinal, {2027, 9, 1})},
        B::FinalDecision, {2037, 9, 1});
    row("a withdrawal that was taken up again",
        {lodging, happened(E::DecisionNotified, {2026, 9, 2}, explicitWithdrawal),
         happened(E::DecisionStarted, {2026, 10, 1})},
        B::Reopened);
    row("lodged on the last day of former law", {happened(E::Lodged, {2026, 6, 11}), notified, final},
        B::FormerLaw);
    row("lodged on the first day of the Regulation", {happened(E::Lodged, {2026, 6, 12}), notified, final},
        B::FinalDecision, {2036, 12, 3});
    row("a file of former law without its lodging", {notified, final}, B::FormerLaw, {}, Procedure::Legacy);
    row("the campaign of 2023", {lodging, notified, final}, B::FormerLaw, {}, Procedure::Campaign2023);
}

void tst_Retention::doesNotBeginWithoutAFinalDecision()
{
    QFETCH(QList<Event>, events);
    QFETCH(Procedure, procedure);
    QFETCH(RetentionBasis, basis);
    QFETCH(QDate, storedUntil);
    const CaseFile file = caseWith(events, procedure);
    const Retention retention = retentionOf(file);
    QCOMPARE(retention.basis, basis);
    QCOMPARE(retention.storedUntil, storedUntil);
    QCOMPARE(retention.restsOn.has_value(), storedUntil.isValid());
    QCOMPARE(retention.eraseOn().isValid(), storedUntil.isValid());
    QVERIFY(!retention.explanation.isEmpty());
    QVERIFY2(!retention.explanation.contains(u'%'), qPrintable(retention.explanation));
    QCOMPARE(bool(erasable(file, {}, {2200, 1, 1})), storedUntil.isValid());
}

void tst_Retention::endsEarlierWithACitizenship_data()
{
    QTest::addColumn<QDate>("citizenSince");
    QTest::addColumn<RetentionBasis>("basis");
    QTest::addColumn<QDate>("storedUntil");
    using B = RetentionBasis;
    QTest::newRow("not known") << QDate() << B::FinalDecision << QDate(2036, 12, 3);
    QTest::newRow("within the ten years") << QDate(2033, 5, 2) << B::Citizenship << QDate(2033, 5, 2);
    QTest::newRow("on their last day") << QDate(2036, 12, 3) << B::FinalDecision << QDate(2036, 12, 3);
    QTest::newRow("after them") << QDate(2040, 1, 1) << B::FinalDecision << QDate(2036, 12, 3);
    QTest::newRow("before the decision was final")
        << QDate(2026, 8, 1) << B::Citizenship << QDate(2026, 12, 3);
}

void tst_Retention::endsEarlierWithACitizenship()
{
    QFETCH(QDate, citizenSince);
    QFETCH(RetentionBasis, basis);
    QFETCH(QDate, storedUntil);
    const Retention retention = retentionOf(finalCase(), citizenSince);
    QCOMPARE(retention.basis, basis);
    QCOMPARE(retention.storedUntil, storedUntil);
    QVERIFY(!retention.explanation.contains(u'%'));
    // Without a final decision it starts nothing: the application is still being examined.
    QVERIFY(!retentionOf(caseWith({happened(E::Lodged, lodged)}), citizenSince).storedUntil.isValid());
}

void tst_Retention::saysWhetherAFileMayBeErased_data()
{
    QTest::addColumn<bool>("held");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("may");
    QTest::newRow("long before") << false << QDate(2030, 1, 1) << false;
    QTest::newRow("on the last day of storing") << false << QDate(2036, 12, 3) << false;
    QTest::newRow("on the day after") << false << QDate(2036, 12, 4) << true;
    QTest::newRow("long after") << false << QDate(2090, 1, 1) << true;
    QTest::newRow("held before") << true << QDate(2030, 1, 8) << false;
    QTest::newRow("held on the day after") << true << QDate(2036, 12, 4) << false;
    QTest::newRow("held for half a century more") << true << QDate(2090, 1, 1) << false;
    QTest::newRow("nobody knows what day it is") << false << QDate() << false;
}

void tst_Retention::saysWhetherAFileMayBeErased()
{
    QFETCH(bool, held);
    QFETCH(QDate, today);
    QFETCH(bool, may);
    const auto verdict = erasable(finalCase(), held ? std::optional(hold()) : std::nullopt, today);
    QCOMPARE(bool(verdict), may);
    if (!may) {
        QCOMPARE(verdict.error().code, Error::Code::NotAllowed);
        QCOMPARE(verdict.error().text.count(u'%'), 0);
    }
}

void tst_Retention::namesWhatStandsInTheWay()
{
    const QString held = erasable(finalCase(), hold(), {2040, 1, 1}).error().text;
    QVERIFY2(held.contains(u"E. Vermeer"_s) && held.contains(u"The court asked"_s), qPrintable(held));
    // What somebody wrote is shown as it is.
    LegalHold odd = hold();
    odd.reason = u"see %1 and %2"_s;
    odd.byName = u"%3"_s;
    QVERIFY(erasable(finalCase(), odd, {2040, 1, 1}).error().text.contains(u"see %1 and %2"_s));
    // A hold that says nothing holds all the same.
    QVERIFY(!erasable(finalCase(), LegalHold{}, {2040, 1, 1}));
    const QString early = erasable(finalCase(), {}, {2030, 1, 1}).error().text;
    QVERIFY2(early.contains(QLocale().toString(QDate(2036, 12, 4), QLocale::ShortFormat)), qPrintable(early));
}

void tst_Retention::refusesAHoldThatNobodyCouldJudge_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<bool>("accepted");
    const QString reason = u"The court asked for the file."_s;
    QTest::newRow("whole") << reason << 7LL << QDate(2030, 1, 7) << true;
    QTest::newRow("of today") << reason << 7LL << QDate(2030, 1, 8) << true;
    QTest::newRow("without a reason") << u" \t\n"_s << 7LL << QDate(2030, 1, 7) << false;
    QTest::newRow("without a person") << reason << 0LL << QDate(2030, 1, 7) << false;
    QTest::newRow("without a day") << reason << 7LL << QDate() << false;
    QTest::newRow("from tomorrow") << reason << 7LL << QDate(2030, 1, 9) << false;
}

void tst_Retention::refusesAHoldThatNobodyCouldJudge()
{
    QFETCH(QString, reason);
    QFETCH(qint64, by);
    QFETCH(QDate, since);
    QFETCH(bool, accepted);
    const auto verdict = checkedHold({reason, UserId{by}, {}, since}, {2030, 1, 8});
    QCOMPARE(bool(verdict), accepted);
}

RELAAS_TEST(QCoreApplication, tst_Retention);

} // namespace tst_retention

#include "tst_retention.moc"
