#include "packs/lawpack.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace tst_lawpack {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_LawPack : public QObject
{
    Q_OBJECT

private slots:
    void readsTheShippedPack();
    void readsAllOfARule();
    void refusesABadPack_data();
    void refusesABadPack();
    void refusesATermOutsideItsBounds_data();
    void refusesATermOutsideItsBounds();
};

namespace {

QByteArray good()
{
    return "version = \"1\"\n"
           "equated_days = [2027-05-07]\n"
           "[[rule]]\n"
           "id = \"APPEAL\"\n"
           "name = { nl = \"Beroep\", en = \"Appeal\" }\n"
           "legal_basis = \"Vw 69\"\n"
           "regimes = [\"apr2026\", \"vw_legacy\"]\n"
           "procedures = [\"border\"]\n"
           "start_event = \"decision_notified\"\n"
           "when = { outcome = [\"R1\"] }\n"
           "applies_from = 2026-07-01\n"
           "length = 1\n"
           "unit = \"weeks\"\n"
           "rolling = \"atw\"\n"
           "who = \"applicant\"\n"
           "met_by = [\"appeal_lodged\"]\n"
           "least = { id = \"MIN\", length = 5, unit = \"days\" }\n"
           "most = { id = \"MAX\", length = 10, unit = \"days\" }\n"
           "status = \"assumed\"\n";
}

} // namespace

void tst_LawPack::readsTheShippedPack()
{
    QFile file(QStringLiteral(RELAAS_PACKS "/law/timelimits.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto pack = readLawPack(bytes, file.fileName());
    QVERIFY2(bool(pack), pack ? "" : qPrintable(pack.error().text));
    QCOMPARE(pack->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(pack->calendar.holidayOn({2026, 5, 15}), Holiday::Equated);
    QVERIFY(pack->rule(u"REGULAR"));
    QVERIFY(!pack->rule(u"regular"));
    QCOMPARE(pack->rule(u"BORDER")->rolling, Rolling::None);
}

void tst_LawPack::readsAllOfARule()
{
    const auto pack = readLawPack(good(), u"law.toml"_s);
    QVERIFY2(bool(pack), pack ? "" : qPrintable(pack.error().text));
    QCOMPARE(pack->rules.size(), 1);
    const DeadlineRule &rule = pack->rules.constFirst();
    QCOMPARE(rule.name.in(u"nl"), u"Beroep"_s);
    QCOMPARE(rule.name.in(u"en"), u"Appeal"_s);
    QCOMPARE(rule.regimes, (QList{Regime::Apr2026, Regime::VwLegacy}));
    QCOMPARE(rule.procedures, QList{Procedure::Border});
    QCOMPARE(rule.startEvent, std::optional(EventType::DecisionNotified));
    QCOMPARE(rule.when, (QList{EventCondition{u"outcome"_s, {u"R1"_s}}}));
    QCOMPARE(rule.appliesFrom, QDate(2026, 7, 1));
    QCOMPARE(rule.term, (Term{1, TermUnit::Weeks}));
    QCOMPARE(rule.who, Party::Applicant);
    QCOMPARE(rule.metBy, QList{EventType::AppealLodged});
    QCOMPARE(rule.most->id, u"MAX"_s);
    QVERIFY(rule.assumed);
}

void tst_LawPack::refusesABadPack_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *from, const char *to, int line, const QString &names) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << names;
    };
    row("unknown key", "who =", "whom =", 15, u"whom"_s);
    row("unknown key at the top", "version =", "edition =", 1, u"edition"_s);
    row("wrong unit", "\"weeks\"", "\"fortnights\"", 13, u"fortnights"_s);
    row("unknown event", "\"decision_notified\"", "\"decision_sent\"", 9, u"decision_sent"_s);
    row("unknown event in a list", "\"appeal_lodged\"", "\"appealed\"", 16, u"appealed"_s);
    row("unknown regime", "\"vw_legacy\"", "\"vw1965\"", 7, u"vw1965"_s);
    row("unknown procedure", "\"border\"", "\"sea\"", 8, u"sea"_s);
    row("no regime", "[\"apr2026\", \"vw_legacy\"]", "[]", 3, u"APPEAL"_s);
    row("impossible date", "2027-05-07", "2027-02-30", 2, u""_s);
    row("date as text", "2027-05-07", "\"2027-05-07\"", 2, u"equated_days"_s);
    row("missing translation", "nl = \"Beroep\", ", "", 5, u"nl"_s);
    row("empty translation", "\"Beroep\"", "\"\"", 5, u"nl"_s);
    row("name in one language", "{ nl = \"Beroep\", en = \"Appeal\" }", "\"Appeal\"", 5, u"name"_s);
    row("third language", "nl = \"Beroep\"", "nl = \"Beroep\", de = \"Klage\"", 5, u"de"_s);
    row("missing id", "id = \"APPEAL\"\n", "", 3, u"id"_s);
    row("no start", "start_event = \"decision_notified\"\n", "", 3, u"start_event"_s);
    row("two starts", "length = 1\n", "length = 1\nstart_date = 2026-01-01\n", 3, u"start_event"_s);
    row("negative length", "length = 1\n", "length = -1\n", 12, u"length"_s);
    row("length in words", "length = 1\n", "length = \"one\"\n", 12, u"length"_s);
    row("weeks cannot be extended", "length = 1\n", "length = 1\nextension = 2\n", 3, u"APPEAL"_s);
    row("unknown status", "\"assumed\"", "\"guessed\"", 3, u"status"_s);
    row("condition without a list", "[\"R1\"]", "\"R1\"", 10, u"outcome"_s);
    row("list that is none", "[\"appeal_lodged\"]", "\"appeal_lodged\"", 16, u"met_by"_s);
    row("no TOML", "version = \"1\"", "version = ", 1, u""_s);
    row("no rules", "[[rule]]", "[rule]", 3, u"[[rule]]"_s);
    row("duplicate id", "[[rule]]\n",
        "[[rule]]\nid = \"APPEAL\"\nname = { nl = \"a\", en = \"a\" }\nlegal_basis = \"b\"\nregimes = "
        "[\"apr2026\"]\n"
        "start_event = \"made\"\nlength = 1\nunit = \"days\"\nwho = \"other\"\nstatus = "
        "\"source\"\n[[rule]]\n",
        13, u"APPEAL"_s);
}

void tst_LawPack::refusesABadPack()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QFETCH(QString, names);
    QByteArray bytes = good();
    QVERIFY(bytes.contains(from));
    const auto pack = readLawPack(bytes.replace(from, to), u"law.toml"_s);
    QVERIFY(!pack);
    const QString text = pack.error().text;
    QVERIFY2(text.startsWith(u"law.toml, line %1: "_s.arg(line)), qPrintable(text));
    QVERIFY2(text.contains(names), qPrintable(text));
    QCOMPARE(pack.error().code, Error::Code::File);
}

void tst_LawPack::refusesATermOutsideItsBounds_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QString>("bound");
    QTest::newRow("too long") << QByteArray("length = 2\n") << u"MAX"_s;
    QTest::newRow("too short") << QByteArray("length = 0\n") << u"MIN"_s;
}

void tst_LawPack::refusesATermOutsideItsBounds()
{
    QFETCH(QByteArray, length);
    QFETCH(QString, bound);
    const auto pack = readLawPack(good().replace("length = 1\n", length), u"law.toml"_s);
    QVERIFY(!pack);
    QVERIFY2(pack.error().text.contains(bound), qPrintable(pack.error().text));
}

RELAAS_TEST(QCoreApplication, tst_LawPack);

} // namespace tst_lawpack

#include "tst_lawpack.moc"
