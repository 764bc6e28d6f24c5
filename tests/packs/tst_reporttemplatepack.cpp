#include "core/report/section.h"
#include "packs/reporttemplate.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_reporttemplatepack {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

const char *const good = R"toml(format = 1
valid_from = 2026-06-12
[[section]]
code = "0"
nl = "Voorblad"
en = "Cover sheet"
heading = false
[[section]]
code = "1"
nl = "Opening"
en = "Opening words"
[[section.item]]
code = "1.1"
nl = "Rollen"
en = "Roles"
basis = "APR 13"
text = "Ik ben de gehoormedewerker."
[[section.item]]
code = "1.2"
nl = "Tolk"
en = "Interpreter"
text = "Verstaat u de tolk?"
)toml";

} // namespace

class tst_ReportTemplatePack : public QObject
{
    Q_OBJECT

private slots:
    void readsSectionsAndItems();
    void refusesABadPackWithItsPlace_data();
    void refusesABadPackWithItsPlace();
    void shipsTheStandardInterview();
    void makesAReportOfTheShippedOne();
};

void tst_ReportTemplatePack::readsSectionsAndItems()
{
    const auto read = readReportTemplate(good, u"a.toml"_s);
    QVERIFY2(read, qPrintable(why(read)));
    QCOMPARE(read->sections.size(), 2);
    QVERIFY(!read->sections.at(0).hasHeading && read->sections.at(0).items.isEmpty());
    const TemplateSection &opening = read->sections.at(1);
    QVERIFY(opening.hasHeading);
    QCOMPARE(opening.title, (Bilingual{u"Opening"_s, u"Opening words"_s}));
    QCOMPARE(opening.items.size(), 2);
    QCOMPARE(
        opening.items.at(0),
        (ChecklistItem{u"1.1"_s, {u"Rollen"_s, u"Roles"_s}, u"APR 13"_s, u"Ik ben de gehoormedewerker."_s}));
    QCOMPARE(opening.items.at(1).basis, QString());
}

void tst_ReportTemplatePack::refusesABadPackWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *from, const char *to, const QString &place,
                        const QString &reason) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << place << reason;
    };
    row("no TOML", "code = \"0\"", "code \"0\"", u"a.toml:4"_s, QString());
    row("unknown format", "format = 1", "format = 2", u"a.toml:1"_s, u"format 2"_s);
    row("unknown key at the top", "format = 1", "format = 1\nversion = 2", u"a.toml:2"_s, u"version"_s);
    row("unknown key of a section", "heading =", "title = \"x\"\nheading =", u"a.toml:7"_s, u"title"_s);
    row("unknown key of an item", "basis =", "law =", u"a.toml:16"_s, u"law"_s);
    row("missing title", "en = \"Roles\"\n", "", u"a.toml:12"_s, u"\"en\""_s);
    row("missing text", "text = \"Verstaat u de tolk?\"\n", "", u"a.toml:18"_s, u"\"text\""_s);
    row("empty text", "\"Verstaat u de tolk?\"", "\" \"", u"a.toml:22"_s, u"\"text\""_s);
    row("wrong type of flag", "heading = false", "heading = \"nee\"", u"a.toml:7"_s, u"heading"_s);
    row("wrong type of text", "text = \"Ik ben de gehoormedewerker.\"", "text = [\"Ik\"]", u"a.toml:17"_s,
        u"\"text\""_s);
    row("a code of another form", "code = \"1.2\"", "code = \"twee\"", u"a.toml:19"_s, u"twee"_s);
    row("a code twice", "code = \"1.2\"", "code = \"1.1\"", u"a.toml:19"_s, u"twice"_s);
    row("an item with the code of a section", "code = \"1.2\"", "code = \"0\"", u"a.toml:19"_s, u"twice"_s);
    row("one item as a table", "[[section.item]]\ncode = \"1.1\"", "[section.item]\ncode = \"1.1\"",
        u"a.toml:"_s, QString());
}

void tst_ReportTemplatePack::refusesABadPackWithItsPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    QVERIFY(QByteArray(good).contains(from));
    const auto read = readReportTemplate(QByteArray(good).replace(from, to), u"a.toml"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith(place), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(reason), qPrintable(read.error().text));
}

void tst_ReportTemplatePack::shipsTheStandardInterview()
{
    const auto shipped = shippedReportTemplate();
    QVERIFY2(shipped, qPrintable(why(shipped)));
    QStringList codes;
    QStringList items;
    for (const TemplateSection &section : shipped->sections) {
        codes.append(section.code);
        for (const ChecklistItem &item : section.items) {
            items.append(item.code);
            QVERIFY2(item.code.startsWith(section.code + u'.'), qPrintable(item.code));
            QVERIFY(item.title.nl != item.text);
        }
    }
    QCOMPARE(codes.join(u' '), u"0 1 2 2.1 2.2 2F 2D 2R 3 4.1 4.2 4.3 4.X 4.4 4.5 4.6 4.7 5 6"_s);
    QCOMPARE(items.join(u' '),
             u"1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 5.1 5.2 5.3 5.4 5.5 5.6 5.7"_s);
    QVERIFY(!shipped->sections.at(0).hasHeading); // the print makes the cover sheet
}

void tst_ReportTemplatePack::makesAReportOfTheShippedOne()
{
    const auto shipped = shippedReportTemplate();
    QVERIFY2(shipped, qPrintable(why(shipped)));
    const auto report = withTemplate(Report(), *shipped);
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(report->lines.constFirst().text, u"1 Opening"_s);
    QCOMPARE(report->lines.constLast().text, u"6 Bijlagen"_s);
    QStringList sections;
    for (const Line &line : report->lines) {
        QVERIFY(knownSection(*shipped, line.section));
        QVERIFY(!sections.contains(line.section));
        sections.append(line.section);
    }
    QCOMPARE(sections.size(), 16 + 18);
}

RELAAS_TEST(QCoreApplication, tst_ReportTemplatePack);

} // namespace tst_reporttemplatepack

#include "tst_reporttemplatepack.moc"
