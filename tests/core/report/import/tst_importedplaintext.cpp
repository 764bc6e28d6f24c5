#include "core/report/import/importedreport.h"
#include "support/importedtext.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QStringEncoder>
#include <QTest>

namespace tst_importedplaintext {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ImportedPlainText : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void tellsWhatItLeftOut_data();
    void tellsWhatItLeftOut();
    void readsEveryCode();
    void readsEncodings_data();
    void readsEncodings();
    void cleansWhatNobodySees();
    void cutsALineThatIsTooLong_data();
    void cutsALineThatIsTooLong();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void refusesMoreThanALot();
    void namesTheFileItRefuses();
};

void tst_ImportedPlainText::readsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("questions and answers", u"V: Waar?\nA: Daar.\n"_s, u"V Waar?|A Daar."_s);
    row("written out", u"Vraag: Waar?\nANTWOORD:Daar."_s, u"V Waar?|A Daar."_s);
    row("remarks", u"OR: Huilt.\nOpmerking rapporteur: Pauze?\nOR Stil."_s,
        u"OR Huilt.|OR Pauze?|OR Stil."_s);
    row("events", u"P 10:42–10:58 Pauze.\nT 11:20 Andere tolk.\nTI 13:05 Storing.\nTI: Weer."_s,
        u"P 10:42–10:58 Pauze.|T 11:20 Andere tolk.|TI 13:05 Storing.|TI Weer."_s);
    row("what follows belongs to it", u"V: Waar\nwas dat?\nA: Daar."_s, u"V Waar⏎was dat?|A Daar."_s);
    row("a paragraph of an answer", u"A: Daar.\n\n\n\nEn daar.\n\nV: Ja?"_s, u"A Daar.⏎⏎En daar.|V Ja?"_s);
    row("words on the next line", u"V:\nWaar?"_s, u"V Waar?"_s);
    row("a heading ends with its paragraph", u"K: Relaas\n\nToen ging ik."_s, u"K Relaas|A Toen ging ik."_s);
    row("numbers", u"131. V: Waar?\n132 A: Daar.\nr. 133 V: Ja?\n134)\tA: Ja."_s,
        u"V Waar?|A Daar.|V Ja?|A Ja."_s);
    row("no number", u"A: Dit zei hij:\n1. Kom.\n2. Ga."_s, u"A Dit zei hij:⏎1. Kom.⏎2. Ga."_s);
    row("no label", u"A: Hij zei: ga.\nDan: weg. ABC: x"_s, u"A Hij zei: ga.⏎Dan: weg. ABC: x"_s);
    row("times", u"[00:41:12] V: Waar?\n[00:41:14.250] A: Daar."_s, u"V Waar? @2472000|A Daar. @2474250"_s);
    row("a time behind a number", u"7. [00:00:01] V: Waar?\n[00:00:02] 8. A: Daar."_s,
        u"V Waar? @1000|A Daar. @2000"_s);
    row("a time begins a line", u"[00:00:01] A: Eerst.\n[00:00:09] En toen."_s,
        u"A Eerst. @1000|A En toen. @9000"_s);
    row("a time of day stays", u"OR: Stil.\n[10:42] Pauze."_s, u"OR Stil.⏎[10:42] Pauze."_s);
    row("no time", u"V: Waar?\n[00:99:00] [onverstaanbaar]"_s, u"V Waar?⏎[00:99:00] [onverstaanbaar]"_s);
    row("without labels", u"Ik ging.\nToen.\n\nEn weg."_s, u"A Ik ging.⏎Toen.|A En weg."_s);
    row("before the first label", u"Rapport\n\nV: Waar?"_s, u"A Rapport|V Waar?"_s);
    row("windows", u"V: Waar?\r\nA: Daar.\r\n"_s, u"V Waar?|A Daar."_s);
    row("right to left", u"A: او گفت «کابل».\nV: Ja?"_s, u"A او گفت «کابل».|V Ja?"_s);
    row("small letters", u"v: waar?\na: daar."_s, u"V waar?|A daar."_s);
    row("braces", u"{V: zo}\nV: Waar?"_s, u"A {V: zo}|V Waar?"_s);
}

void tst_ImportedPlainText::readsLines()
{
    QFETCH(QString, text);
    QTEST(test::turnsIn(importedReport(text.toUtf8(), u"rapport.txt"_s)), "expected");
}

void tst_ImportedPlainText::tellsWhatItLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // lines of the file, and words of the notice

    QTest::newRow("nothing") << u"V: Waar?\nA: Daar."_s << u""_s;
    QTest::newRow("a label without words") << u"V: Waar?\nA:\nV: Ja?"_s << u"2 no words"_s;
    QTest::newRow("times that go back")
        << u"[00:00:09] V: Waar?\n[00:00:01] A: Daar."_s << u"2 lies before"_s;
    QTest::newRow("no labels") << u"Ik ging.\n\nEn weg."_s << u"0 2 line(s) without a label"_s;
    QTest::newRow("one label is missing") << u"Ik ging.\n\nV: Ja?"_s << u"0 1 line(s) without a label"_s;
}

void tst_ImportedPlainText::tellsWhatItLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto report = importedReport(text.toUtf8(), u"rapport.txt"_s);
    QVERIFY(report);
    QVERIFY2(test::hasNotices(*report, expected), qPrintable(test::noticesIn(*report)));
}

void tst_ImportedPlainText::readsEveryCode()
{
    for (int type = 0; type <= int(LineType::Heading); ++type) {
        const QString code = lineTypeCode(LineType(type));
        const auto report = importedPlainText(code + u": Woorden."_s);
        QVERIFY(report);
        QCOMPARE(report->turns, (QList<ImportedTurn>{{LineType(type), u"Woorden."_s, std::nullopt, {}}}));
    }
}

void tst_ImportedPlainText::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("notices");

    const QString text = u"V: Één “café”, € 5?"_s;
    const QString read = u"V Één “café”, € 5?"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << read << u""_s;
    QTest::newRow("UTF-8 with its mark") << encoded(QStringConverter::Utf8) << read << u""_s;
    QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE) << read << u""_s;
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE) << read << u""_s;
    QTest::newRow("UTF-32") << encoded(QStringConverter::Utf32LE) << read << u""_s;
    QTest::newRow("Windows-1252") << QByteArray("V: \xC9\xE9n \x93"
                                                "caf\xE9\x94, \x80 5?")
                                  << read << u"0 Windows-1252"_s;
    QTest::newRow("cut within a character") << QByteArray("V: caf\xC3") << u"V cafÃ"_s << u"0 Windows-1252"_s;
    QTest::newRow("UTF-16 cut within a character")
        << QByteArray("\xFF\xFEV\0:\0 \0a\0b", 11) << u"V a\uFFFD"_s << u"0 no characters"_s;
    QTest::newRow("UTF-16 with half a pair")
        << QByteArray("\xFF\xFEV\0:\0 \0a\0\x3D\xD8 \0b\0", 16) << u"V a\uFFFD b"_s << u"0 *"_s;
}

void tst_ImportedPlainText::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, notices);
    const auto report = importedReport(bytes, u"rapport.txt"_s);
    QTEST(test::turnsIn(report), "expected");
    QVERIFY2(test::hasNotices(*report, notices), qPrintable(test::noticesIn(*report)));
}

void tst_ImportedPlainText::cleansWhatNobodySees()
{
    const auto report = importedReport("V\x01: Wa\x07"
                                       "ar?\tDa\x1b"
                                       "ar.\x0bHier.\xC2\x85",
                                       u"rapport.txt"_s);
    QCOMPARE(test::turnsIn(report), u"V Waar?\tDaar.⏎Hier."_s);
    QVERIFY2(test::hasNotices(*report, u"0 4 control character(s)"_s), qPrintable(test::noticesIn(*report)));
}

void tst_ImportedPlainText::cutsALineThatIsTooLong_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("pieces");

    QTest::newRow("just short enough") << QString(longestImportedText, u'a') << 1;
    QTest::newRow("of words") << u"woord "_s.repeated(longestImportedText / 4) << 2;
    QTest::newRow("of one word") << QString(longestImportedText * 5 / 2, u'a') << 3;
    QTest::newRow("of pairs") << QString(u'a') + u"\U0001F600"_s.repeated(longestImportedText / 2 + 10) << 2;
    QTest::newRow("of marks") << QString(u'a') + u"e\u0301"_s.repeated(longestImportedText / 2 + 10) << 2;
}

void tst_ImportedPlainText::cutsALineThatIsTooLong()
{
    QFETCH(QString, words);
    QFETCH(int, pieces);
    const auto report = importedReport(QString(u"[00:00:01] V: "_s + words).toUtf8(), u"rapport.txt"_s);
    QVERIFY(report);
    QCOMPARE(report->turns.size(), pieces);
    QString together;
    for (const ImportedTurn &turn : report->turns) {
        QVERIFY(turn.text.size() <= longestImportedText);
        QVERIFY(!turn.text.front().isLowSurrogate() && !turn.text.front().isMark());
        QCOMPARE(turn.type, LineType::Question);
        QCOMPARE(turn.span.has_value(), together.isEmpty());
        together += turn.text;
    }
    QCOMPARE(together.remove(u' '), words.remove(u' '));
    QVERIFY(test::hasNotices(*report, pieces > 1 ? u"1 cut between words"_s : QString()));
}

void tst_ImportedPlainText::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << QByteArray() << u"no words"_s;
    QTest::newRow("blanks") << QByteArray("\xEF\xBB\xBF \r\n\t\n") << u"no words"_s;
    QTest::newRow("labels without words") << QByteArray("V:\nA:\n") << u"no words"_s;
    QTest::newRow("a word processor's") << QByteArray("PK\x03\x04 and so on") << u"is no text"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"is no text"_s;
    QTest::newRow("sound") << QByteArray("RIFF\x24\x00\x00\x00WAVE", 12) << u"is no text"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"is no text"_s;
    QTest::newRow("too much") << QByteArray(mostImportedBytes + 1, 'a') << u"larger than 64 MB"_s;
}

void tst_ImportedPlainText::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto report = importedReport(bytes, u"rapport.txt"_s);
    QVERIFY(!report);
    QVERIFY2(report.error().text.contains(says), qPrintable(report.error().text));
}

void tst_ImportedPlainText::refusesMoreThanALot()
{
    QString text = u"V: a\n"_s.repeated(mostImportedTurns);
    const auto most = importedReport(text.toUtf8(), u"rapport.txt"_s);
    QVERIFY(most);
    QCOMPARE(most->turns.size(), mostImportedTurns);
    text += u"V: b"_s;
    const auto more = importedReport(text.toUtf8(), u"rapport.txt"_s);
    QVERIFY(!more);
    QVERIFY2(more.error().text.contains(u"200,000 lines"_s), qPrintable(more.error().text));
}

void tst_ImportedPlainText::namesTheFileItRefuses()
{
    QVERIFY(importedReport("%PDF-1.7", u"gehoor.pdf"_s).error().text.startsWith(u"gehoor.pdf "_s));
}

RELAAS_TEST(QCoreApplication, tst_ImportedPlainText);

} // namespace tst_importedplaintext

#include "tst_importedplaintext.moc"
