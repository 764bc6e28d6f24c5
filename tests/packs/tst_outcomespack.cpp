#include "packs/outcomespack.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_outcomespack {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

const char *const good = R"toml(format = 1
valid_from = 2026-06-12
[[outcome]]
code = "R1"
kind = "rejection"
nl = "Afwijzing"
en = "Rejection"
basis = "APR 39(3)"
basis_nl = "artikel 39, derde lid"
basis_en = "Article 39(3)"
appeal = "long"
right_to_remain = "automatic"
needs_grounds = true
procedures = ["regular"]
regimes = ["apr2026"]
status = "source"
)toml";

} // namespace

class tst_OutcomesPack : public QObject
{
    Q_OBJECT

private slots:
    void readsAnOutcome();
    void refusesABadPackWithItsPlace_data();
    void refusesABadPackWithItsPlace();
    void shipsEveryOutcomeOfTheLaw();
    void keepsAppealTermAndRightToRemainApart();
    void offersTheOutcomesOfAProcedure();
};

void tst_OutcomesPack::readsAnOutcome()
{
    const auto read = readOutcomes(good, u"a.toml"_s);
    QVERIFY2(read, qPrintable(why(read)));
    const auto outcome = read->find(u"R1");
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, OutcomeKind::Rejection);
    QCOMPARE(outcome->appeal, AppealClass::Long);
    QCOMPARE(outcome->status, ValueStatus::Source);
    QVERIFY(outcome->needsGrounds && !outcome->needsReturnDecision);
    QVERIFY(!read->find(u"X9"));
}

void tst_OutcomesPack::refusesABadPackWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *from, const char *to, const QString &place,
                        const QString &why) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << place << why;
    };
    row("no TOML", "kind = ", "kind ", u"a.toml:5"_s, QString());
    row("unknown key", "kind =", "soort = \"x\"\nkind =", u"a.toml:5"_s, u"soort"_s);
    row("unknown key at the top", "format = 1", "format = 1\nversion = 2", u"a.toml:2"_s, u"version"_s);
    row("missing translation", "en = \"Rejection\"\n", "", u"a.toml:3"_s, u"\"en\""_s);
    row("empty translation", "en = \"Rejection\"", "en = \" \"", u"a.toml:7"_s, u"\"en\""_s);
    row("wrong type", "nl = \"Afwijzing\"", "nl = 7", u"a.toml:6"_s, u"text"_s);
    row("wrong type of flag", "needs_grounds = true", "needs_grounds = \"ja\"", u"a.toml:13"_s,
        u"needs_grounds"_s);
    row("wrong type of list", "[\"regular\"]", "\"regular\"", u"a.toml:14"_s, u"procedures"_s);
    row("unknown kind", "\"rejection\"", "\"refusal\"", u"a.toml:5"_s, u"refusal"_s);
    row("unknown appeal", "\"long\"", "\"endless\"", u"a.toml:11"_s, u"endless"_s);
    row("unknown procedure", "[\"regular\"]", "[\"snel\"]", u"a.toml:14"_s, u"snel"_s);
    row("unknown regime", "[\"apr2026\"]", "[\"apr\"]", u"a.toml:15"_s, u"apr"_s);
    row("unknown status", "\"source\"", "\"sure\"", u"a.toml:16"_s, u"status"_s);
    row("unknown format", "format = 1", "format = 2", u"a.toml:1"_s, u"format 2"_s);
    row("no format", "format = 1\n", "", u"a.toml:1"_s, u"format"_s);
    row("no outcomes", "[[outcome]]", "[outcome]", u"a.toml:3"_s, u"outcome"_s);
}

void tst_OutcomesPack::refusesABadPackWithItsPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const auto read = readOutcomes(QByteArray(good).replace(from, to), u"a.toml"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith(place + u':'), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(reason), qPrintable(read.error().text));
}

void tst_OutcomesPack::shipsEveryOutcomeOfTheLaw()
{
    const auto shipped = shippedOutcomes();
    QVERIFY2(shipped, qPrintable(why(shipped)));
    for (const QString &code : u"G1 G2 R1 R2 R3 R4 R5 N1 N2 N3 N4 N5 N6 W1 W2 D1 B1 C1 U1"_s.split(u' '))
        QVERIFY2(shipped->find(code), qPrintable(code));
    const QByteArray twice = QByteArray(good) + QByteArray(good).mid(QByteArray(good).indexOf("[[outcome]]"));
    const auto refused = readOutcomes(twice, u"a.toml"_s);
    QVERIFY(!refused && refused.error().text.startsWith(u"a.toml:18:"_s));
}

void tst_OutcomesPack::keepsAppealTermAndRightToRemainApart()
{
    const auto shipped = shippedOutcomes();
    QVERIFY(shipped);
    const auto n3 = shipped->find(u"N3"); // short term, yet not named in article 68(3)
    QVERIFY(n3 && n3->appeal == AppealClass::Short && n3->rightToRemain == RightToRemain::Automatic);
    const auto w1 = shipped->find(u"W1"); // final, but its return decision can be contested
    QVERIFY(w1 && w1->appeal == AppealClass::None && w1->returnAppeal == AppealClass::Long);
    const auto n2 = shipped->find(u"N2");
    QVERIFY(n2 && n2->status == ValueStatus::Assumed);
}

void tst_OutcomesPack::offersTheOutcomesOfAProcedure()
{
    const auto shipped = shippedOutcomes();
    QVERIFY(shipped);
    const auto codes = [&](Procedure procedure, QStringView regime) {
        QStringList found;
        for (const Outcome &each : shipped->listFor(procedure, regime))
            found += each.code;
        return found;
    };
    QVERIFY(codes(Procedure::Accelerated, u"apr2026").contains(u"R3"_s));
    QVERIFY(!codes(Procedure::Regular, u"apr2026").contains(u"R3"_s));
    QVERIFY(codes(Procedure::Legacy, u"vw_legacy").contains(u"C1"_s));
    QVERIFY(!codes(Procedure::Legacy, u"vw_legacy").contains(u"R1"_s));
    for (int i = 0; i <= int(Procedure::Ammr); ++i)
        QVERIFY(!codes(static_cast<Procedure>(i), u"apr2026").isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_OutcomesPack);

} // namespace tst_outcomespack

#include "tst_outcomespack.moc"
