#include "core/report/import/documenttext.h"
#include "support/importedtext.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_importeddocument {

using namespace relaas;
using namespace Qt::StringLiterals;

using Paragraphs = QList<DocumentParagraph>;

class tst_ImportedDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void tellsWhatHadNoWords();
    void refusesWhatHasNoWords();
    void refusesMoreThanALot();
};

void tst_ImportedDocument::readsLines_data()
{
    QTest::addColumn<Paragraphs>("paragraphs");
    QTest::addColumn<QString>("turns");
    QTest::addColumn<QString>("notices");
    const auto row = [](const char *name, const Paragraphs &paragraphs, const QString &turns,
                        const QString &notices = {}) {
        QTest::newRow(name) << paragraphs << turns << notices;
    };
    constexpr auto question = LineType::Question;
    constexpr auto answer = LineType::Answer;
    row("labels", {{u"V: Waar?"_s, {}}, {u"A: Daar."_s, {}}, {u"En toen."_s, {}}},
        u"V Waar?|A Daar.⏎En toen."_s);
    row("lines in a paragraph", {{u"V: Waar?\nA: Daar."_s, {}}}, u"V Waar?|A Daar."_s);
    row("cells", {{u"V:\tWaar?"_s, {}}, {u"12\t[00:01:00] A: Daar."_s, {}}}, u"V Waar?|A Daar. @60000"_s);
    row("no labels", {{u"Zo was het."_s, {}}}, u"A Zo was het."_s, u"0 without a label"_s);
    row("our own", {{u"131\t[00:41:12]\tV:\tWaar?"_s, question}, {u"132\t\tA:\tDaar."_s, answer}},
        u"V Waar? @2472000|A Daar."_s);
    row("its type is that of its style",
        {{u"131\t\tQ:\tWaar?"_s, question}, {u"9\t\tBreak:\t10:42"_s, LineType::Pause}},
        u"V Waar?|P 10:42"_s);
    row("words that look like heads", {{u"7\t\tA:\tV: zei hij\t[00:00:09]"_s, answer}},
        u"A V: zei hij\t[00:00:09]"_s);
    row("a paragraph that was cut in two",
        {{u"7\t\tA:\tEen."_s, answer}, {u"Twee."_s, answer}, {u"8\t\tV:\tJa?"_s, question}},
        u"A Een.⏎Twee.|V Ja?"_s);
    row("a line that somebody added", {{u"7\t\tA:\tEen."_s, answer}, {u"V: Twee?"_s, question}},
        u"A Een.|V Twee?"_s);
    row("a label typed in the style of the line before",
        {{u"7\t\tA:\tEen."_s, answer}, {u"V: En toen?"_s, answer}, {u"A: Toen niets."_s, answer}},
        u"A Een.|V En toen?|A Toen niets."_s);
    row("what follows has the style of an answer again",
        {{u"7\t\tA:\tEen."_s, answer}, {u"V: En toen?"_s, answer}, {u"Niets."_s, answer}},
        u"A Een.|V En toen?|A Niets."_s);
    row("a line in another style", {{u"7\t\tA:\tEen."_s, answer}, {u"En toen?"_s, question}},
        u"A Een.|V En toen?"_s);
    row("nothing in another style",
        {{u"7\t\tA:\tEen."_s, answer}, {QString(), question}, {u"Twee."_s, answer}}, u"A Een.⏎⏎Twee."_s);
    row("a heading", {{u"41\t\t\tVrij relaas"_s, LineType::Heading}, {u"42\t\tA:\tToen."_s, answer}},
        u"K Vrij relaas|A Toen."_s);
    row("a cover sheet and notes",
        {{u"Rapport van het gehoor"_s, {}},
         {{}, {}},
         {u"7\t\tA:\tEen."_s, answer},
         {u"Opname beluisterd"_s, {}}},
        u"A Een."_s, u"0 2 paragraph"_s);
    row("a line without words", {{u"7\t\tA:\t "_s, answer}, {u"8\t\tV:\tJa?"_s, question}}, u"V Ja?"_s,
        u"1 no words"_s);
}

void tst_ImportedDocument::readsLines()
{
    QFETCH(Paragraphs, paragraphs);
    QFETCH(QString, turns);
    QFETCH(QString, notices);
    DocumentText text;
    text.paragraphs = paragraphs;
    const auto report = importedDocument(text);
    QCOMPARE(test::turnsIn(report), turns);
    QVERIFY2(test::hasNotices(*report, notices), qPrintable(test::noticesIn(*report)));
    QCOMPARE(report->format, ImportFormat::Document);
}

void tst_ImportedDocument::tellsWhatHadNoWords()
{
    DocumentText text;
    text.paragraphs = {{u"A: ja"_s, {}}};
    text.pictures = 2;
    text.notes = 1;
    text.deletions = 3;
    text.hidden = 1;
    text.symbols = 1;
    text.numbered = 1;
    const auto report = importedDocument(text);
    QVERIFY2(report, qPrintable(why(report)));
    QVERIFY2(
        test::hasNotices(*report, u"0 picture|0 footnote|0 deletion|0 hidden|0 font of symbols|0 number"_s),
        qPrintable(test::noticesIn(*report)));
}

void tst_ImportedDocument::refusesWhatHasNoWords()
{
    DocumentText text;
    QVERIFY(!importedDocument(text));
    text.paragraphs = {{u"7\t\tA:\t"_s, LineType::Answer}, {u"Voorblad"_s, {}}};
    QVERIFY(!importedDocument(text));
}

void tst_ImportedDocument::refusesMoreThanALot()
{
    DocumentText text;
    text.paragraphs = Paragraphs(mostImportedTurns + 1, {u"A: ja"_s, {}});
    const auto plain = importedDocument(text);
    QVERIFY(!plain && plain.error().text.contains(u"more than"_s));
    text.paragraphs = Paragraphs(mostImportedTurns + 1, {u"1\t\tA:\tja"_s, LineType::Answer});
    QVERIFY(!importedDocument(text));
}

RELAAS_TEST(QCoreApplication, tst_ImportedDocument);

} // namespace tst_importeddocument

#include "tst_importeddocument.moc"
