#include "core/letter/readbackclose.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_readbackclose {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ReadBackClose : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhereNothingIsKnown();
    void saysHowItWasReadBack_data();
    void saysHowItWasReadBack();
    void saysWhetherItIsConfirmed_data();
    void saysWhetherItIsConfirmed();
    void namesTheLinesThatWereNotRead();
    void saysWhatWasSaid();
    void saysThatWordsWereChanged();
    void standsBehindAllLines();
};

namespace {

ReadBackFacts facts()
{
    ReadBackFacts known;
    known.extent = u"whole"_s;
    known.reader = u"A. Bos"_s;
    known.interpreter = u"10234"_s;
    known.languageNl = u"Arabisch"_s;
    known.languageEn = u"Arabic"_s;
    known.day = QDate(2026, 10, 12);
    known.beganAt = QTime(15, 10);
    known.endedAt = QTime(16, 2);
    known.confirmation = u"confirmed"_s;
    return known;
}

QStringList paragraphs(const ReadBackFacts &known, Language language = Language::Dutch, int version = 1)
{
    QStringList texts;
    for (const Block &block : readBackClose(known, version, language)) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            texts << plainText(paragraph->runs);
        if (const auto *list = std::get_if<List>(&block)) {
            for (const Runs &item : list->items)
                texts << u"* "_s + plainText(item);
        }
    }
    return texts;
}

} // namespace

void tst_ReadBackClose::saysNothingWhereNothingIsKnown()
{
    QVERIFY(readBackClose(ReadBackFacts(), 1, Language::Dutch).empty());
    ReadBackFacts unread;
    unread.lines = 12;
    QVERIFY(readBackClose(unread, 1, Language::Dutch).empty());
}

void tst_ReadBackClose::saysHowItWasReadBack_data()
{
    QTest::addColumn<QString>("extent");
    QTest::addColumn<int>("version"); // that was read back; the third is printed
    QTest::addColumn<QString>("interpreter");
    QTest::addColumn<bool>("isDutch");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole")
        << u"whole"_s << 3 << u"10234"_s << true
        << u"Dit rapport is in zijn geheel aan betrokkene voorgelezen: op 12 oktober 2026, van "
           "15:10 tot 16:02, door A. Bos, in het Arabisch, met tolk: 10234."_s;
    QTest::newRow("in English")
        << u"whole"_s << 3 << u""_s << false
        << u"This report was read back to the applicant as a whole: on 12 October 2026, from "
           "15:10 to 16:02, by A. Bos, in Arabic, without an interpreter."_s;
    QTest::newRow("an earlier version, in part")
        << u"partly"_s << 1 << u"10234"_s << true
        << u"Versie 1 van dit rapport is voor een deel aan betrokkene voorgelezen: op 12 oktober 2026, van "
           u"15:10 "
           "tot 16:02, door A. Bos, in het Arabisch, met tolk: 10234. Reden: Betrokkene was moe."_s;
    QTest::newRow("not") << u"not"_s << 3 << u""_s << true
                         << u"Dit rapport is niet aan betrokkene voorgelezen. Reden: Betrokkene was moe."_s;
}

void tst_ReadBackClose::saysHowItWasReadBack()
{
    QFETCH(QString, extent);
    QFETCH(int, version);
    QFETCH(QString, interpreter);
    QFETCH(bool, isDutch);
    ReadBackFacts known = facts();
    known.extent = extent;
    known.version = version;
    known.interpreter = interpreter;
    known.why = u"Betrokkene was moe."_s;
    QTEST(paragraphs(known, isDutch ? Language::Dutch : Language::English, 3).constFirst(), "text");
}

void tst_ReadBackClose::saysWhetherItIsConfirmed_data()
{
    QTest::addColumn<QString>("confirmation");
    QTest::addColumn<QString>("nl");
    QTest::addColumn<QString>("en");
    QTest::newRow("confirmed") << u"confirmed"_s << u"heeft bevestigd"_s << u"has confirmed"_s;
    QTest::newRow("refused") << u"refused"_s << u"geweigerd te bevestigen"_s << u"has refused"_s;
    QTest::newRow("evidence") << u"recording_is_evidence"_s << u"vijfde lid, onder a"_s << u"14(5)(a)"_s;
    QTest::newRow("status") << u"status_is_clear"_s << u"vijfde lid, onder b"_s << u"14(5)(b)"_s;
    QTest::newRow("not asked") << u"not_asked_yet"_s << u"nog niet gevraagd"_s << u"not been asked"_s;
}

void tst_ReadBackClose::saysWhetherItIsConfirmed()
{
    QFETCH(QString, confirmation);
    QFETCH(QString, nl);
    QFETCH(QString, en);
    ReadBackFacts known = facts();
    known.confirmation = confirmation;
    known.reasons = u"De tolk vertaalde\u202E verkeerd."_s;
    const QString dutch = paragraphs(known).at(1);
    QVERIFY2(dutch.contains(nl), qPrintable(dutch));
    QCOMPARE(dutch.contains(u"Reden: De tolk vertaalde verkeerd."_s), confirmation != u"confirmed");
    const QString english = paragraphs(known, Language::English).at(1);
    QVERIFY2(english.contains(en), qPrintable(english));
}

void tst_ReadBackClose::namesTheLinesThatWereNotRead()
{
    ReadBackFacts known = facts();
    known.lines = 20;
    known.read = 13;
    known.notRead = {12, 4, 8, 7, 9, 15};
    known.otherWords = {3};
    QVERIFY(paragraphs(known).contains(u"Niet voorgelezen: regels 4, 7 tot en met 9, 12 en 15."_s));
    QVERIFY(paragraphs(known).contains(u"Na het voorlezen gewijzigd: regel 3."_s));
    QVERIFY(paragraphs(known, Language::English).contains(u"Not read back: lines 4, 7 to 9, 12 and 15."_s));
    known.extent.clear(); // only lines were marked
    QCOMPARE(paragraphs(known).constFirst(),
             u"Van dit rapport zijn 13 van 20 regels aan betrokkene voorgelezen."_s);
    QVERIFY(!paragraphs(known).join(u' ').contains(u"bevestig"_s));
}

void tst_ReadBackClose::saysWhatWasSaid()
{
    ReadBackFacts known = facts();
    known.reactions = {{12, u"corrected"_s, u"In 2022, niet in 2023."_s},
                       {30, u"refused"_s, u"%1: dat zei ik niet."_s}};
    const QStringList texts = paragraphs(known);
    QCOMPARE(texts.at(texts.size() - 2), u"* Regel 12, gecorrigeerd: In 2022, niet in 2023."_s);
    QCOMPARE(texts.constLast(), u"* Regel 30, geweigerd: %1: dat zei ik niet."_s);
    QCOMPARE(paragraphs(known, Language::English).constLast(), u"* Line 30, refused: %1: dat zei ik niet."_s);
}

void tst_ReadBackClose::saysThatWordsWereChanged()
{
    ReadBackFacts known = facts();
    QVERIFY(!paragraphs(known).contains(u"De tekst is daarna gewijzigd."_s));
    known.isOfTheseWords = false;
    QVERIFY(paragraphs(known).contains(u"De tekst is daarna gewijzigd."_s));
}

void tst_ReadBackClose::standsBehindAllLines()
{
    ReportFacts report = sample::reportOf(12);
    const auto without = composed(report, Language::Dutch);
    QVERIFY2(bool(without), qPrintable(why(without)));
    report.readBack = facts();
    const auto with = composed(report, Language::Dutch);
    QVERIFY2(bool(with), qPrintable(why(with)));
    qsizetype last = 0;
    for (qsizetype i = 0; i < qsizetype(without->blocks.size()); ++i) {
        if (std::holds_alternative<NumberedLines>(without->blocks.at(size_t(i))))
            last = i;
    }
    for (qsizetype i = 0; i <= last; ++i)
        QCOMPARE(with->blocks.at(size_t(i)), without->blocks.at(size_t(i)));
    QCOMPARE(with->blocks.at(size_t(last) + 1),
             Block(Heading{2, {{u"Voorlezen en bevestiging"_s, Run::Style::Plain}}}));
    report.readBack = {};
    QCOMPARE(*composed(report, Language::Dutch), *without);
}

RELAAS_TEST(QCoreApplication, tst_ReadBackClose);

} // namespace tst_readbackclose

#include "tst_readbackclose.moc"
