#include "core/report/correctionplace.h"
#include "core/report/correctiontext.h"
#include "core/text.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_correctiontext {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CorrectionText : public QObject
{
    Q_OBJECT

private slots:
    void readsNamedPlaces_data();
    void readsNamedPlaces();
    void findsTheLineThatIsMeant_data();
    void findsTheLineThatIsMeant();
    void splitsLetters_data();
    void splitsLetters();
    void tellsSalutationAndSignatureApart();
    void takesQuotationsOver_data();
    void takesQuotationsOver();
    void guessesTheKindOnlyFromPlainWords_data();
    void guessesTheKindOnlyFromPlainWords();
    void carriesThePageOfAHeadingOn();
    void losesNothingOfAnyText();
    void losesNothingOfHarmfulText_data();
    void losesNothingOfHarmfulText();
    void entersWhatWasProposed();
};

namespace {

/// Ten pages of three lines each: 1 to 3 on page 1, and so on; each line two rows from row 1. Line 7 is also
/// said again in line 19.
Report version()
{
    Report report;
    report.frozenAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    for (int i = 1; i <= 30; ++i) {
        Line line;
        line.id = LineId{i};
        line.number = i;
        line.text = u"Dit is de uitspraak met nummer %1 in het gehoor."_s.arg(i);
        report.lines.append(line);
    }
    report.lines[6].text = u"Mijn oom woonde naast de school."_s;
    report.lines[18].text = u"Mijn oom woonde naast de school. Later niet."_s;
    report.lines[19].text = u"Hij heette Yonás Tesfaye."_s;
    return report;
}

PageMap map()
{
    PageMap map;
    map.pages = 10;
    for (int i = 0; i < 30; ++i)
        map.pieces.append({i + 1, i / 3 + 1, 2 * (i % 3) + 1, 2, i % 3 + 1});
    return map;
}

QString joined(const QList<ProposedCorrection> &points)
{
    QString text;
    for (const ProposedCorrection &point : points)
        text += point.text;
    return text;
}

QList<ProposedCorrection> read(const QString &letter)
{
    return proposedCorrections(letter, version(), map());
}

QStringList pointsIn(const QString &letter)
{
    QStringList points;
    for (const ProposedCorrection &point : read(letter)) {
        if (!point.isFrame)
            points.append(point.text.simplified());
    }
    return points;
}

} // namespace

void tst_CorrectionText::readsNamedPlaces_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("place"); // page, line, last line, paragraph, row, part
    const auto row = [](const char *name, const QString &words, const QString &text,
                        const QList<int> &place) { QTest::newRow(name) << words << text << place; };
    row("p. and figure", u"p. 7, 3e alinea: fout"_s, u"p. 7, 3e alinea"_s, {7, 0, 0, 3, 0, 0});
    row("word", u"Op pagina 7, derde alinea, staat"_s, u"pagina 7, derde alinea"_s, {7, 0, 0, 3, 0, 0});
    row("page and line", u"pagina 7, regel 12"_s, u"pagina 7, regel 12"_s, {7, 12, 0, 0, 0, 0});
    row("line alone", u"r. 131 klopt niet"_s, u"r. 131"_s, {0, 131, 0, 0, 0, 0});
    row("range", u"regel 131-133: oom"_s, u"regel 131-133"_s, {0, 131, 133, 0, 0, 0});
    row("range in words", u"regels 131 tot en met 133"_s, u"regels 131 tot en met 133"_s,
        {0, 131, 133, 0, 0, 0});
    row("t/m", u"Regels 131 t/m 133"_s, u"Regels 131 t/m 133"_s, {0, 131, 133, 0, 0, 0});
    row("two neighbours", u"regel 131 en 132"_s, u"regel 131 en 132"_s, {0, 131, 132, 0, 0, 0});
    row("two apart are no range", u"regel 131 en 139"_s, u"regel 131 en 139"_s, {0, 131, 0, 0, 0, 0});
    row("foot", u"blz. 4 onderaan"_s, u"blz. 4 onderaan"_s, {4, 0, 0, 0, 0, 2});
    row("head", u"bovenaan bladzijde 4"_s, u"bovenaan bladzijde 4"_s, {4, 0, 0, 0, 0, 1});
    row("last", u"p.4, laatste alinea"_s, u"p.4, laatste alinea"_s, {4, 0, 0, -1, 0, 0});
    row("last but one", u"p. 4 voorlaatste alinea"_s, u"p. 4 voorlaatste alinea"_s, {4, 0, 0, -2, 0, 0});
    row("from the foot", u"p. 4, 2e alinea van onderen"_s, u"p. 4, 2e alinea van onderen"_s,
        {4, 0, 0, -2, 0, 0});
    row("alinea and figure", u"pag. 12 alinea 2"_s, u"pag. 12 alinea 2"_s, {12, 0, 0, 2, 0, 0});
    row("ordinal row", u"pagina 3, vijfde regel"_s, u"pagina 3, vijfde regel"_s, {3, 0, 0, 0, 5, 0});
    row("order turned", u"Derde alinea op pagina 7"_s, u"Derde alinea op pagina 7"_s, {7, 0, 0, 3, 0, 0});
    row("English", u"page 7, third paragraph"_s, u"page 7, third paragraph"_s, {7, 0, 0, 3, 0, 0});
    row("English lines", u"lines 12 to 14"_s, u"lines 12 to 14"_s, {0, 12, 14, 0, 0, 0});
    row("capital", u"P. 7"_s, u"P. 7"_s, {7, 0, 0, 0, 0, 0});
    row("none", u"Ik woonde in 2007 in Asmara."_s, {}, {0, 0, 0, 0, 0, 0});
    row("no place in a word", u"top 10 en kop 3 en jaar 12"_s, {}, {0, 0, 0, 0, 0, 0});
    row("a part needs a page", u"onderaan het erf"_s, {}, {0, 0, 0, 0, 0, 0});
    row("far apart is not one place",
        u"Op p. 7 staat iets dat niet klopt, anders dan wat later volgt op regel 131"_s, u"p. 7"_s,
        {7, 0, 0, 0, 0, 0});
    row("too large a number", u"regel 1234567"_s, {}, {0, 0, 0, 0, 0, 0});
}

void tst_CorrectionText::readsNamedPlaces()
{
    QFETCH(QString, words);
    const NamedPlace place = placeNamedIn(words);
    QTEST(place.text, "text");
    const QList<int> found{place.page,      place.line, place.lastLine,
                           place.paragraph, place.row,  static_cast<int>(place.part)};
    QTEST(found, "place");
}

void tst_CorrectionText::findsTheLineThatIsMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("lastLine");
    QTest::addColumn<QString>("says"); // in the notice; empty: none
    const auto row = [](const QString &words, int line, int lastLine = 0, const QString &says = {}) {
        QTest::newRow(qPrintable(words)) << words << line << lastLine << says;
    };
    row(u"p. 7, 3e alinea"_s, 21);
    row(u"pagina 7, laatste alinea"_s, 21);
    row(u"blz. 4 onderaan"_s, 12);
    row(u"blz. 4 bovenaan"_s, 10);
    row(u"r. 13"_s, 13);
    row(u"regel 13-15"_s, 13, 15);
    row(u"regel 13-99"_s, 13, 0, u"no line 99"_s);
    row(u"regel 99"_s, 0, 0, u"no line 99"_s);
    row(u"p. 27, 2e alinea"_s, 0, 0, u"no page 27"_s);
    row(u"p. 7, 9e alinea"_s, 0, 0, u"no such place"_s);
    row(u"p. 7"_s, 0, 0, u"names page 7"_s);
    row(u"pagina 7, regel 20"_s, 20); // its permanent number stands on that page
    row(u"pagina 7, regel 4"_s, 20, 0, u"row 4"_s); // counted from the top of the page
    row(u"pagina 7, tweede regel"_s, 19);
    row(u"pagina 7, regel 40"_s, 0, 0, u"no such place"_s);
    row(u"algemeen"_s, 0);
    row(u"p. 7: ‘Mijn oom woonde naast de school’"_s, 19); // the words choose among the lines of the page
    row(u"p. 3: “mijn oom  woonde naast de SCHOOL.”"_s, 7);
    row(u"“Mijn oom woonde naast de school.”"_s, 0, 0, u"2 lines"_s);
    row(u"\"Hij heette Yonas Tesfaye.\""_s, 20); // accents do not count
    row(u"“een zin die nergens staat”"_s, 0);
    row(u"Zomaar iets."_s, 0);
}

void tst_CorrectionText::findsTheLineThatIsMeant()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    const QList<ProposedCorrection> points = read(u"1. "_s + words + u" is onjuist"_s);
    QCOMPARE(points.size(), 1);
    QTEST(points.at(0).line, "line");
    QTEST(points.at(0).lastLine, "lastLine");
    QVERIFY2(says.isEmpty() ? points.at(0).notice.isEmpty() : points.at(0).notice.contains(says),
             qPrintable(points.at(0).notice));
    const QList<ProposedCorrection> unprinted =
        proposedCorrections(u"1. p. 7, 3e alinea is onjuist"_s, version(), {});
    QVERIFY(unprinted.at(0).line == 0 && !unprinted.at(0).notice.isEmpty());
}

void tst_CorrectionText::splitsLetters_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QStringList>("points");
    const auto row = [](const char *name, const QString &letter, const QStringList &points) {
        QTest::newRow(name) << letter << points;
    };
    row("numbers", u"1. Een\n2. Twee\nverder\n\n10) Tien\n(11) Elf"_s,
        {u"1. Een"_s, u"2. Twee verder"_s, u"10) Tien"_s, u"(11) Elf"_s});
    row("bullets", u"- Een\n- Twee\n  nog van twee\n- Drie"_s,
        {u"- Een"_s, u"- Twee nog van twee"_s, u"- Drie"_s});
    row("round bullets", u"• Een\n•Twee"_s, {u"• Een"_s, u"•Twee"_s});
    row("letters", u"a) Een\nb) Twee"_s, {u"a) Een"_s, u"b) Twee"_s});
    row("places", u"p. 7, 3e alinea: fout.\nRegel 12: ook.\nAlgemeen: de tolk was moe."_s,
        {u"p. 7, 3e alinea: fout."_s, u"Regel 12: ook."_s, u"Algemeen: de tolk was moe."_s});
    row("a place in running text is no new point", u"p. 7: zoals ik al zei op\np. 9 van het rapport."_s,
        {u"p. 7: zoals ik al zei op p. 9 van het rapport."_s});
    row("a list in a list stays", u"1. Drie dingen:\n - een\n - twee\n2. Nog iets"_s,
        {u"1. Drie dingen: - een - twee"_s, u"2. Nog iets"_s});
    row("a list in a list with places", u"1. Fouten:\n - p. 3: een\n - p. 4: twee"_s,
        {u"1. Fouten:"_s, u"- p. 3: een"_s, u"- p. 4: twee"_s});
    row("paragraphs", u"Een zin.\nNog een.\n\n\nEen tweede punt."_s,
        {u"Een zin. Nog een."_s, u"Een tweede punt."_s});
    row("one paragraph", u"Alles klopt."_s, {u"Alles klopt."_s});
    row("a year and an initial are no numbers", u"2019. was een jaar\nA. Bos zei dat"_s,
        {u"2019. was een jaar A. Bos zei dat"_s});
    row("Windows line ends", u"1. Een\r\n2. Twee\r\n"_s, {u"1. Een"_s, u"2. Twee"_s});
    row("nothing", u" \n\t\n"_s, {});
}

void tst_CorrectionText::splitsLetters()
{
    QFETCH(QString, letter);
    QTEST(pointsIn(letter), "points");
}

void tst_CorrectionText::tellsSalutationAndSignatureApart()
{
    const QString letter =
        u"Advocatenkantoor Vliet\nPostbus 3\n\nGeachte heer Bos,\n\nHierbij de correcties en "
        "aanvullingen op het rapport.\n\n1. p. 2, eerste alinea: “Dit is de uitspraak met "
        "nummer 4” moet zijn “nummer veertien”.\n2. Regel 9 is verkeerd vertaald.\n\n"
        "Hoogachtend,\n\nmr. T. de Boer\n- advocaat -\n"_s;
    const QList<ProposedCorrection> points = read(letter);
    QCOMPARE(joined(points), letter);
    QCOMPARE(pointsIn(letter).size(), 2);
    QCOMPARE(points.size(), 6);
    QVERIFY(points.at(1).isFrame && points.at(1).text.startsWith(u"Geachte"));
    QVERIFY(points.at(2).isFrame && points.at(2).text.startsWith(u"Hierbij"));
    QVERIFY(points.constLast().isFrame && points.constLast().text.contains(u"advocaat -"_s));
    QCOMPARE(points.at(3).line, 4);
    QCOMPARE(points.at(3).quoted, u"Dit is de uitspraak met nummer 4"_s);
    QCOMPARE(points.at(3).proposed, u"nummer veertien"_s);
    QCOMPARE(points.at(4).line, 9);
    QVERIFY(points.at(4).category == CorrectionCategory::Mistranslation);
    // What complains in the introduction is a point.
    const QString complaint = u"Geachte mevrouw,\nOver de gang van zaken is cliënt boos.\n1. p. 2\n"_s;
    QCOMPARE(pointsIn(complaint).constFirst(), u"Over de gang van zaken is cliënt boos."_s);
}

void tst_CorrectionText::takesQuotationsOver_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("proposed");
    const auto row = [](const QString &words, const QString &quoted, const QString &proposed = {}) {
        QTest::newRow(qPrintable(words)) << words << quoted << proposed;
    };
    row(u"“mijn oom” moet zijn “mijn broer”"_s, u"mijn oom"_s, u"mijn broer"_s);
    row(u"„mijn oom” dient te luiden „mijn broer”"_s, u"mijn oom"_s, u"mijn broer"_s);
    row(u"„mijn oom“ dient te luiden „mijn broer“"_s, u"mijn oom"_s, u"mijn broer"_s);
    row(u"er staat \"mijn oom\", maar \"mijn broer\" is juist"_s, u"mijn oom"_s, u"mijn broer"_s);
    row(u"lees 'mijn broer' in plaats van 'mijn oom'"_s, u"mijn oom"_s, u"mijn broer"_s);
    row(u"«mijn oom» should read «my brother»"_s, u"mijn oom"_s, u"my brother"_s);
    row(u"“mijn oom” en “mijn tante”"_s, u"mijn oom"_s);
    row(u"‘ik liep 's avonds langs de foto’s’"_s, u"ik liep 's avonds langs de foto’s"_s);
    row(u"'s avonds en 't huis, foto's"_s, {});
    row(u"een aanhaling “die nooit eindigt"_s, {});
    row(u"5\" breed en \"mijn oom\""_s, u"mijn oom"_s);
    row(u"“” en “ ” en “oom”"_s, u"oom"_s);
    row(u"geen aanhaling"_s, {});
}

void tst_CorrectionText::takesQuotationsOver()
{
    QFETCH(QString, words);
    const QList<ProposedCorrection> points = read(u"- "_s + words);
    QCOMPARE(points.size(), 1);
    QTEST(points.at(0).quoted, "quoted");
    QTEST(points.at(0).proposed, "proposed");
}

void tst_CorrectionText::guessesTheKindOnlyFromPlainWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<CorrectionCategory>("category");
    using C = CorrectionCategory;
    const auto row = [](const QString &words, C category) {
        QTest::newRow(qPrintable(words)) << words << category;
    };
    row(u"Dit is een vertaalfout."_s, C::Mistranslation);
    row(u"Het woord is VERKEERD\nvertaald."_s, C::Mistranslation);
    row(u"Er is sprake van een misverstand."_s, C::Misunderstanding);
    row(u"Dit is feitelijk onjuist."_s, C::FactualMistake);
    row(u"Aanvulling: hij had twee zonen."_s, C::Addition);
    row(u"Cliënt wil hieraan toevoegen; toevoeging volgt."_s, C::Addition);
    row(u"Over de gang van zaken: er was geen pauze."_s, C::CourseOfInterview);
    row(u"This was mistranslated."_s, C::Mistranslation);
    row(u"Een vertaalfout en een aanvulling."_s, C::Unsorted); // two kinds: somebody must say
    row(u"Onze correcties en aanvullingen"_s, C::Unsorted);
    row(u"Het was mijn oom."_s, C::Unsorted);
}

void tst_CorrectionText::guessesTheKindOnlyFromPlainWords()
{
    QFETCH(QString, words);
    const QList<ProposedCorrection> points = read(u"1. "_s + words);
    QTEST(points.at(0).category, "category");
}

void tst_CorrectionText::carriesThePageOfAHeadingOn()
{
    const QList<ProposedCorrection> points = read(u"Pagina 3\n- tweede alinea: oom\n- 3e alinea: tante\n"_s);
    QCOMPARE(points.size(), 3);
    QVERIFY(points.at(0).isFrame);
    QCOMPARE(points.at(1).line, 8);
    QCOMPARE(points.at(2).line, 9);
}

void tst_CorrectionText::losesNothingOfAnyText()
{
    const QStringList pieces{
        u"1. "_s,         u"- "_s,        u"\n"_s,       u"\n\n"_s, u"p. 7, 3e alinea: "_s,
        u"regel 9"_s,     u"“oom”"_s,     u"“"_s,        u"'"_s,    u"Geachte heer,"_s,
        u"Hoogachtend"_s, u" woorden "_s, u"Algemeen"_s, u"\r\n"_s, u"blz. 99 onderaan"_s,
        u"\u200F"_s,      u"\u2028"_s,    u"😀"_s,        u"a) "_s,  u"vertaalfout "_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QString letter;
        for (int i = random.bounded(40); i > 0; --i)
            letter += pieces.at(random.bounded(int(pieces.size())));
        const QList<ProposedCorrection> points = read(letter);
        const QString whole = cleaned(letter);
        if (whole.trimmed().remove(QChar(0x200F)).trimmed().isEmpty())
            continue;
        QCOMPARE(joined(points), whole);
        for (const ProposedCorrection &point : points) {
            QVERIFY(point.line >= 0 && point.line <= 30);
            QVERIFY(!point.text.isEmpty());
        }
    }
}

void tst_CorrectionText::losesNothingOfHarmfulText_data()
{
    QTest::addColumn<QString>("letter");
    constexpr int million = 1000000;
    QTest::newRow("one endless line") << QString(million, u'x');
    QTest::newRow("endless points") << u"- a\n"_s.repeated(million / 4);
    QTest::newRow("endless empty lines") << u"x"_s + QString(million, u'\n') + u"y"_s;
    QTest::newRow("endless places") << u"p. 7 "_s.repeated(million / 5);
    QTest::newRow("endless quotation marks") << QString(u"“"_s).repeated(million / 2) + u"x"_s;
    QTest::newRow("endless apostrophes") << u" '"_s.repeated(million / 2) + u"x"_s;
    QTest::newRow("endless digits") << u"1"_s.repeated(million);
    QTest::newRow("endless spaces") << u"p."_s + QString(million, u' ') + u"7"_s;
    QTest::newRow("control characters") << u"1. \u0001\u0002p. 7\u0007\n2. \u001bregel 9\u0000\n"_s;
    QTest::newRow("right to left")
        << u"\u202E1. \u200Fp. 7, 3e alinea\n\u20672. \u0634\u0627\u0647\u062F\n"_s;
    QString lone = u"1. p. 7 "_s;
    for (int i = 0; i < 300; ++i)
        lone += QChar(i % 2 ? 0xD83D : 0xDE00);
    QTest::newRow("lone surrogates") << lone;
    QTest::newRow("a pair across the reach") << QString(239, u'x') + u"😀😀 p. 7"_s;
}

void tst_CorrectionText::losesNothingOfHarmfulText()
{
    QFETCH(QString, letter);
    const QList<ProposedCorrection> points = read(letter);
    QVERIFY(joined(points) == cleaned(letter));
    QVERIFY(points.size() <= mostProposedCorrections + 1);
}

void tst_CorrectionText::entersWhatWasProposed()
{
    const ProposedCorrection proposed =
        read(u"2. p. 2, eerste alinea: “nummer 4” moet zijn “nummer veertien”, een vertaalfout.\n"_s).at(0);
    const Correction point = correctionFrom(proposed);
    QCOMPARE(point.line, 4);
    QCOMPARE(point.place, u"p. 2, eerste alinea"_s);
    QCOMPARE(point.quoted, u"nummer 4"_s);
    QCOMPARE(point.proposed, u"nummer veertien"_s);
    QVERIFY(point.category == CorrectionCategory::Mistranslation);
    QVERIFY(point.text.startsWith(u"2. p. 2") && point.text.endsWith(u"vertaalfout."));
    QVERIFY(point.isOpen());
}

RELAAS_TEST(QCoreApplication, tst_CorrectionText);

} // namespace tst_correctiontext

#include "tst_correctiontext.moc"
