#include "core/report/sweep.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_sweep {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const QStringList &texts)
{
    Report report;
    for (const QString &text : texts) {
        Line line;
        line.id = LineId{report.lines.size() + 1};
        line.text = text;
        report.lines << line;
    }
    return report;
}

/// The words of one kind, or of all with the initial of their kind: "F 14 jaar|N Kabul".
QString found(const QList<SweepFind> &finds)
{
    QStringList parts;
    for (const SweepFind &find : finds)
        parts << u"FDN-"_s.at(int(find.kind)) + u' ' + find.words;
    return parts.join(u'|');
}

void row(const char *text, const char *expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

class tst_Sweep : public QObject
{
    Q_OBJECT

private slots:
    void findsFigures_data();
    void findsFigures();
    void findsDates_data();
    void findsDates();
    void findsNames_data();
    void findsNames();
    void findsNegations_data();
    void findsNegations();
    void takesTheMostSpecific_data();
    void takesTheMostSpecific();
    void knowsNamesThatBeginSentences();
    void leavesHeadingsOut();
    void saysWhereItFound();
};

void tst_Sweep::findsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    row("Ik heb 3 broers en 2 zussen.", "F 3|F 2");
    row("Ik was toen 14 jaar oud.", "F 14 jaar oud");
    row("Een 14-jarige jongen.", "F 14-jarige");
    row("Mijn veertienjarige zoon.", "F veertienjarige");
    row("Het was de 3e keer.", "F 3e keer");
    row("Mijn 2de kind is de eerste van de klas.", "F 2de|F eerste");
    row("Wij betaalden € 4.500,50 aan hem.", "F € 4.500,50");
    row("Wij betaalden 12.000 dollar per persoon.", "F 12.000 dollar");
    row("Dat kostte 500€ of EUR 600.", "F 500€|F EUR 600");
    row("Ik had 10 000 afghani bij me.", "F 10 000 afghani");
    row("Zijn nummer is 06 12 34 56 78.", "F 06 12 34 56 78");
    row("Zijn nummer is 06-12-34-56-78.", "F 06-12-34-56-78");
    row("Bel +31 6 1234 5678 voor hem.", "F +31 6 1234 5678");
    row("Het is 30km verder, kamer 14B.", "F 30km|F 14B");
    row("Ongeveer 75 % stemde voor, 20% tegen.", "F 75 %|F 20%");
    row("Wij waren met drieëntwintig man.", "F drieëntwintig");
    row("Er waren honderdvijftig mensen.", "F honderdvijftig");
    row("Hij vroeg tweeduizend euro.", "F tweeduizend euro");
    row("Hij vroeg twee duizend vijfhonderd dollar.", "F twee duizend vijfhonderd dollar");
    row("Zij vroegen 3 miljoen toman.", "F 3 miljoen toman");
    row("Dat duurde anderhalf uur.", "F anderhalf uur");
    row("Ik zat daar een half jaar vast.", "F een half jaar");
    row("Na een kwartier mocht ik gaan.", "F een kwartier");
    row("Zij wachtten twee en een halve dag.", "F twee en een halve dag");
    row("Er waren tientallen soldaten.", "F tientallen");
    row("Ik heb één broer.", "F één");
    row("Hij sloeg mij een of twee keer.", "F een|F twee keer");
    row("Een.", "F Een");
    row("Hij won een miljoen.", "F een miljoen");
    row("Nul.", "F Nul");
    row("Zij kwamen met z’n drieën.", "F drieën");
    row("Zij kwamen met z'n vieren, wij met z’n zessen.", "F vieren|F zessen");
    row("Dat weet ik uit artikel 1F.", "F 1F");
    row("Op regel 131 staat iets anders.", "F 131");
    row("کارت ۱۲۳۴ was het nummer.", "F ۱۲۳۴");
    row("Ik wachtte acht uur op hem.", "F acht uur");
    row("Hij had 2000 schapen.", "F 2000");
    // None of these is a figure.
    row("Er kwam een man met een auto.", "");
    row("De deur stond half open.", "");
    row("Er stond een half open deur.", "");
    row("Wij moeten dat in acht nemen.", "");
    row("Wij vieren dat en achten het goed.", "");
    row("Het is eenvoudig, alleen een vierkant achter het huis.", "");
    row("Zij zijn een eenheid, een elftal.", "");
}

void tst_Sweep::findsFigures()
{
    QFETCH(QString, text);
    QTEST(found(sweep(reportOf({text}))), "expected");
}

void tst_Sweep::findsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    row("Dat was op 12-03-2019 in de ochtend.", "D 12-03-2019");
    row("Dat was op 12/3/2019.", "D 12/3/2019");
    row("Dat was op 2019-03-12.", "D 2019-03-12");
    row("Op 1.4.2020 en op 3-4-20.", "D 1.4.2020|D 3-4-20");
    row("Ik vertrok op 12 maart 2019.", "D 12 maart 2019");
    row("Ik vertrok op maandag 12 maart.", "D maandag 12 maart");
    row("Dat was vrijdag, 3 mei 2024.", "D vrijdag, 3 mei 2024");
    row("Op de 12e van maart 2019.", "D 12e van maart 2019");
    row("Op twaalf maart tweeduizend negentien.", "D twaalf maart tweeduizend negentien");
    row("Op 12-mrt-2019 en 3 sept. 2020.", "D 12-mrt-2019|D 3 sept. 2020");
    row("Het was in maart 2019.", "D maart 2019");
    row("Het was in maart.", "D maart");
    row("Het was in maart van 2019.", "D maart van 2019");
    row("Het was in mei '98.", "D mei '98");
    row("In 2019 was ik daar.", "D 2019");
    row("Ik woonde daar sinds 2015 en tot 2018.", "D 2015|D 2018");
    row("Dat was tussen 2015 en 2017.", "D 2015|D 2017");
    row("Van 2015-2017 was ik soldaat.", "D 2015-2017");
    row("Hij kwam in '98 terug.", "D '98");
    row("2019.", "D 2019");
    row("In negentienhonderdvijfennegentig.", "D negentienhonderdvijfennegentig");
    row("Dat was op een zondagavond of 's maandags.", "D zondagavond|D maandags");
    row("Om 14:30 uur kwamen ze.", "D 14:30 uur");
    row("Om 14.30 uur kwamen ze.", "D 14.30 uur");
    row("Om 14u30 kwamen ze, om 8u gingen ze.", "D 14u30|D 8u");
    row("Van 10:42–10:58 was er pauze.", "D 10:42|D 10:58");
    row("Om half drie kwamen ze.", "D half drie");
    row("Het was kwart over twee.", "D kwart over twee");
    row("Het was tien voor half vijf.", "D tien voor half vijf");
    row("Het was vijf over 3.", "D vijf over 3");
    row("Drie minuten over elf.", "D Drie minuten over elf");
    row("Om acht uur ging ik weg.", "D acht uur");
    row("Om acht uur dertig ging ik weg.", "D acht uur dertig");
    row("In Hamal 1398 werd hij geboren.", "D Hamal 1398");
    row("Op 3 Asad 1398 werd hij geboren.", "D 3 Asad 1398");
    row("In Asad 1398 werd hij geboren.", "D Asad 1398");
    row("Dat was in de maand Jawza.", "D Jawza");
    row("Het was 5 Meskerem 2011.", "D 5 Meskerem 2011");
    row("Het was in Ramadan.", "D Ramadan");
    row("Op 22 bahman 1357.", "D 22 bahman 1357");
    row("Op 3 حمل ۱۳۹۸.", "D 3 حمل ۱۳۹۸");
    row("In 1398 was dat.", "D 1398");
    row("In Haziran 2014 vluchtten wij.", "D Haziran 2014");
}

void tst_Sweep::findsDates()
{
    QFETCH(QString, text);
    QTEST(found(sweep(reportOf({text}))), "expected");
}

void tst_Sweep::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    row("Ik ging met Ahmad naar Kabul.", "N Ahmad|N Kabul");
    row("Ik ken Ahmad Reza Karimi.", "N Ahmad Reza Karimi");
    row("Ik ken Osama bin Laden en Ali al-Sistani.", "N Osama bin Laden|N Ali al-Sistani");
    row("Zij waren van al-Shabaab.", "N al-Shabaab");
    row("Al-Shabaab was daar.", "N Al-Shabaab");
    row("Dat is Jan van der Berg.", "N Jan van der Berg");
    row("Dat is mevrouw De Vries.", "N De Vries");
    row("Wij woonden in Mazar-e-Sharif en Mazar-e Sharif.", "N Mazar-e-Sharif|N Mazar-e Sharif");
    row("Wij gingen naar Deir ez-Zor.", "N Deir ez-Zor");
    row("Dat zei dhr. Karimi tegen A.B. Ahmadi.", "N Karimi|N A.B. Ahmadi");
    row("Mohammed bin Salman was er.", "N Mohammed bin Salman");
    row("Mevrouw El Amrani van de IND en Karimi van Defensie.", "N El Amrani|N IND|N Karimi van Defensie");
    row("De IND en UNHCR waren er.", "N IND|N UNHCR");
    row("UNHCR was er ook.", "N UNHCR");
    row("Hij had een AK-47 bij zich.", "N AK-47");
    row("De plaatsen: Kabul, Herat.", "N Kabul|N Herat");
    row("Mijn broer Şükrü woont in Diyarbakır.", "N Şükrü|N Diyarbakır");
    row("Mijn zus Élise woont in Besançon.", "N Élise|N Besançon");
    row("Hij heet 'Ahmad' op papier.", "N Ahmad");
    row("Dat is Ahmad's broer.", "N Ahmad's");
    row("Met Asad en Jan ging ik mee.", "N Asad|N Jan");
    row("Hij zei (Karimi) dat.", "N Karimi");
    row("Wij waren op het eiland \U00010400\U00010428.", "N \U00010400\U00010428");
    // Merely the beginning of a sentence, and politeness.
    row("Daarna ging ik weg. Toen kwam hij.", "");
    row("Hij zei: ‘Ga weg.’ Daarna ging hij.", "");
    row("Hij vroeg, \"Waarheen gaat hij?\"", "");
    row("Kunt U dat uitleggen? Heeft Uw vader dat gezegd?", "");
    row("Regel een.\nRegel twee!\nRegel drie… Regel", "F twee|F drie");
    row("WIJ ZIJN DAAR WEGGEGAAN", "");
    row("IJverig werkte hij.", "");
    row("Van hem kwam de brief. De brief was kort.", "");
    row("Het was o.a. daar, d.w.z. thuis.", "");
    row("Opmerking rapporteur: Betrokkene huilt; zijn V-nummer klopt.", "");
}

void tst_Sweep::findsNames()
{
    QFETCH(QString, text);
    QTEST(found(sweep(reportOf({text}))), "expected");
}

void tst_Sweep::findsNegations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    row("Ik weet het niet.", "- niet");
    row("Nee, ik heb geen broers.", "- Nee|- geen");
    row("Nooit, niemand, nergens, niets.", "- Nooit|- niemand|- nergens|- niets");
    row("Noch hij noch zij, zonder geld.", "- Noch|- noch|- zonder");
    row("Geenszins en evenmin.", "- Geenszins|- evenmin");
    row("Dat is níét waar, dat is géén brief.", "- níét|- géén");
    row("IK WAS DAAR NIET", "- NIET");
    row("Het was een niet-Pashtun.", "- niet|N Pashtun");
    row("Dat is zo, nietwaar?", "");
    row("Hij wilde het tenietdoen en de brief vernietigen.", "");
    row("Nietig, nietsvermoedend en nog iets.", "");
}

void tst_Sweep::findsNegations()
{
    QFETCH(QString, text);
    QTEST(found(sweep(reportOf({text}))), "expected");
}

void tst_Sweep::takesTheMostSpecific_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    row("Op 12 maart 2019 om half drie kwam Ahmad met 3 mannen niet terug uit Kabul.",
        "D 12 maart 2019|D half drie|N Ahmad|F 3|- niet|N Kabul");
    row("Ik betaalde in 2019 2000 dollar.", "D 2019|F 2000 dollar");
    row("Tot 2000 euro mocht.", "F 2000 euro");
    row("Hij zei: «من در ۱۲ حمل ۱۳۹۸ از کابل رفتم» en ging niet.", "D ۱۲ حمل ۱۳۹۸|- niet");
    row("Het stond in paragraaf 4.5.1 en op 10.0.0.1.", "F 4.5.1|F 10.0.0.1");
    row("Tien over half vijf, of drie voor de helft.", "D Tien over half vijf|F drie|F helft");
    row("In maart 3 keer, in april 20 keer.", "D maart|F 3 keer|D april|F 20 keer");
    row("Op 31 december 1999 waren er 1999 mensen.", "D 31 december 1999|F 1999");
    row("", "");
    row("   \t\n  ", "");
    row("...!?-–…", "");
}

void tst_Sweep::takesTheMostSpecific()
{
    QFETCH(QString, text);
    QTEST(found(sweep(reportOf({text}))), "expected");
}

void tst_Sweep::knowsNamesThatBeginSentences()
{
    QCOMPARE(found(sweep(reportOf({u"Karimi kwam."_s}))), QString());
    QCOMPARE(found(sweep(reportOf({u"Karimi kwam."_s, u"Toen sprak Karimi."_s}))), u"N Karimi|N Karimi"_s);
    QCOMPARE(found(sweep(reportOf({u"Karimi kwam."_s}), {u"Ahmad Reza Karimi"_s})), u"N Karimi"_s);
    QCOMPARE(found(sweep(reportOf({u"KARIMI WAS DAAR NIET"_s}), {u"Karimi"_s})), u"N KARIMI|- NIET"_s);
    QCOMPARE(found(sweep(reportOf({u"Karimi’s broer kwam."_s}), {u"Karimi"_s})), u"N Karimi’s"_s);
    QCOMPARE(found(sweep(reportOf({u"De Vries kwam. De brief ook."_s}), {u"De Vries"_s})), u"N Vries"_s);
    QCOMPARE(found(sweep(reportOf({u"Hij heet کریمی."_s}), {u"کریمی"_s})), u"N کریمی"_s);
    QCOMPARE(found(sweep(reportOf({u"Wij hoopten, van hem."_s}), {u"Van Hem"_s})), QString());
}

void tst_Sweep::leavesHeadingsOut()
{
    Report report = reportOf({u"2 Identiteit van Karimi"_s, u"Karimi kwam niet."_s});
    report.lines[0].type = LineType::Heading;
    QCOMPARE(found(sweep(report)), u"- niet"_s); // nor does it tell what a name is
}

void tst_Sweep::saysWhereItFound()
{
    const Report report = reportOf({u"Ja."_s, u"\U0001F600 Naar Kabul, in 2019."_s});
    const QList<SweepFind> expected{{LineId{2}, SweepKind::Name, 8, 5, u"Kabul"_s},
                                    {LineId{2}, SweepKind::Date, 18, 4, u"2019"_s}};
    QCOMPARE(sweep(report), expected);
}

RELAAS_TEST(QCoreApplication, tst_Sweep);

} // namespace tst_sweep

#include "tst_sweep.moc"
