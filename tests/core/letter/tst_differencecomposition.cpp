#include "core/letter/differencecomposition.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_differencecomposition {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_DifferenceComposition : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatBecameOfEachLine();
    void marksTheWordsThatDiffer();
    void saysWhatElseDiffers_data();
    void saysWhatElseDiffers();
    void saysThatNothingDiffers();
    void refusesWhatIsNoComparison();
};

namespace {

Line line(int number, const QString &text, LineType type = LineType::Answer)
{
    Line made;
    made.id = {number};
    made.number = number;
    made.type = type;
    made.text = text;
    return made;
}

Report older()
{
    Report report;
    report.lines = {line(1, u"Waar was dat?"_s, LineType::Question), line(2, u"In april, in de stad."_s),
                    line(3, u"Ja."_s), line(4, u"Nee."_s)};
    return report;
}

Report newer()
{
    Report report = older();
    report.lines[1].text = u"In juni, in de stad."_s;
    report.lines[2].type = LineType::OfficerRemark;
    report.lines[2].anchor = Anchor{{1}, 8000, 16000};
    report.lines.removeLast();
    report.lines.append(line(5, u"Dat is alles."_s));
    return report;
}

DifferenceFacts facts(const Report &before, const Report &after)
{
    Recording recording;
    recording.id = {1};
    recording.fileName = u"gehoor.wav"_s;
    recording.sampleRate = 8000;
    return {u"Z26-0000901-R1-v1-v2"_s,
            u"Z26-0000901"_s,
            u"000.000.0901"_s,
            QDate(2026, 10, 12),
            {1, QDate(2026, 10, 14), QString(64, u'a')},
            {2, {}, QString(64, u'b')},
            reportDifference(before, after),
            {recording}};
}

QStringList headingsIn(const Letter &letter)
{
    QStringList texts;
    for (const Block &block : letter.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            texts += plainText(heading->runs);
    }
    return texts;
}

/// The table behind the n-th heading.
FieldTable tableOf(const Letter &letter, int n)
{
    int headings = 0;
    for (const Block &block : letter.blocks) {
        headings += std::holds_alternative<Heading>(block) ? 1 : 0;
        if (const auto *table = std::get_if<FieldTable>(&block); table && headings == n + 1)
            return *table;
    }
    return {};
}

} // namespace

void tst_DifferenceComposition::saysWhatBecameOfEachLine()
{
    const auto letter = composed(facts(older(), newer()), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    QCOMPARE(
        headingsIn(*letter),
        QStringList({u"Regel 2: andere woorden"_s, u"Regel 3: andere soort, andere plaats in de opname"_s,
                     u"Regel 4: vervallen"_s, u"Regel 5: toegevoegd"_s}));
    QStringList reference;
    for (const Field &row : letter->reference.rows)
        reference += row.label + u' ' + plainText(row.text);
    QVERIFY(reference.contains(u"Versie 1 vastgesteld op 14 oktober 2026; SHA-256 "_s + QString(64, u'a')));
    QVERIFY(reference.contains(u"Versie 2 concept; SHA-256 "_s + QString(64, u'b')));
    const FieldTable third = tableOf(*letter, 1);
    QCOMPARE(plainText(third.rows.at(0).text), u"A: Ja."_s);
    QCOMPARE(plainText(third.rows.at(1).text), u"OR: Ja."_s);
    QCOMPARE(plainText(third.rows.at(2).text), u"geen → gehoor.wav, 00:00:01.000 – 00:00:02.000"_s);
    QCOMPARE(tableOf(*letter, 2).rows.size(), size_t(1));
    QCOMPARE(tableOf(*letter, 2).rows.at(0).label, u"Versie 1"_s);
    QCOMPARE(tableOf(*letter, 3).rows.at(0).label, u"Versie 2"_s);
}

void tst_DifferenceComposition::marksTheWordsThatDiffer()
{
    const auto letter = composed(facts(older(), newer()), Language::English);
    QVERIFY2(letter, qPrintable(why(letter)));
    const auto strongIn = [](const Field &row) {
        QString strong;
        for (const Run &run : row.text)
            strong += run.style == Run::Style::Strong ? run.text : QString();
        return strong.trimmed();
    };
    const FieldTable second = tableOf(*letter, 0);
    QCOMPARE(plainText(second.rows.at(0).text), u"A: In april, in de stad."_s);
    QCOMPARE(plainText(second.rows.at(1).text), u"A: In juni, in de stad."_s);
    QVERIFY(strongIn(second.rows.at(0)).startsWith(u"april"_s));
    QVERIFY(strongIn(second.rows.at(1)).startsWith(u"juni"_s));
}

void tst_DifferenceComposition::saysWhatElseDiffers_data()
{
    using Change = std::function<void(Line &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const Change &change, const QString &title, const QString &count,
                        const QStringList &rows) { QTest::newRow(name) << change << title << count << rows; };
    const QString details = u"Regels met andere details 1"_s;
    const QString sound = u"Regels op een andere plaats in de opname 1"_s;
    row("original words",
        [](Line &own) {
            own.quotation = {u"بله"_s, u"fa"_s};
        },
        u"Regel 3: andere oorspronkelijke woorden"_s, u"Regels met andere oorspronkelijke woorden 1"_s,
        {u"Oorspronkelijke woorden, versie 1: geen"_s, u"Oorspronkelijke woorden, versie 2: بله (fa)"_s});
    row("section", [](Line &own) { own.section = u"4.1"_s; }, u"Regel 3: andere details"_s, details,
        {u"Onderdeel: geen → 4.1"_s});
    row("grounds",
        [](Line &own) {
            own.grounds = {1, 3};
        },
        u"Regel 3: andere details"_s, details, {u"Asielmotieven: geen → M1, M3"_s});
    row("refusal", [](Line &own) { own.isRefused = true; }, u"Regel 3: andere details"_s, details,
        {u"Door betrokkene geweigerd: nee → ja"_s});
    row("a voice",
        [](Line &own) {
            own.voices = {{Voice::Applicant, Anchor{{1}, 8000, 16000}}};
        },
        u"Regel 3: andere plaats in de opname"_s, sound,
        {u"Stem betrokkene: geen → gehoor.wav, 00:00:01.000 – 00:00:02.000"_s});
    row("its place",
        [](Line &own) {
            own.anchor = Anchor{{1}, 8000, {}};
        },
        u"Regel 3: andere plaats in de opname"_s, sound,
        {u"Plaats in de opname: geen → gehoor.wav, 00:00:01.000"_s});
}

/// The words are the same: they stand there once.
void tst_DifferenceComposition::saysWhatElseDiffers()
{
    QFETCH(std::function<void(Line &)>, change);
    QFETCH(QString, count);
    QFETCH(QStringList, rows);
    Report after = older();
    change(after.lines[2]);
    const auto letter = composed(facts(older(), after), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    QTEST(headingsIn(*letter).join(u'|'), "title");
    QStringList counts;
    for (const Field &row : std::get<FieldTable>(letter->blocks.front()).rows)
        counts += row.label + u' ' + plainText(row.text);
    QVERIFY2(counts.contains(count), qPrintable(counts.join(u'|')));
    QStringList shown;
    for (const Field &row : tableOf(*letter, 0).rows)
        shown += row.label + u": "_s + plainText(row.text);
    rows.prepend(u"Tekst: A: Ja."_s);
    QCOMPARE(shown, rows);
}

void tst_DifferenceComposition::saysThatNothingDiffers()
{
    const auto letter = composed(facts(older(), older()), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    QVERIFY(headingsIn(*letter).isEmpty());
    QCOMPARE(plainText(std::get<Paragraph>(letter->blocks.front()).runs), u"De twee versies zijn gelijk."_s);
}

void tst_DifferenceComposition::refusesWhatIsNoComparison()
{
    DifferenceFacts same = facts(older(), newer());
    same.newer.number = same.older.number;
    QVERIFY(!composed(same, Language::Dutch));
    DifferenceFacts nameless = facts(older(), newer());
    nameless.caseNumber = u" "_s;
    QVERIFY(!composed(nameless, Language::Dutch));
}

RELAAS_TEST(QCoreApplication, tst_DifferenceComposition);

} // namespace tst_differencecomposition

#include "tst_differencecomposition.moc"
