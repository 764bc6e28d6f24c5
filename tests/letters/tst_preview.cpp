#include "letters/preview.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

namespace tst_preview {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Preview : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheLetterSays();
    void takesMarkupAsText();
    void leavesTheColourOfTextToTheTheme();
    void marksHeadings();
    void writesAQuotationInItsOwnDirection_data();
    void writesAQuotationInItsOwnDirection();

private:
    static Letter letter()
    {
        Letter letter;
        letter.title = u"Besluit"_s;
        letter.sender = u"IND"_s;
        letter.addressee = {u"Selam Tesfay"_s};
        letter.reference = {{{u"V-nummer"_s, {{u"000.412.7719"_s}}}}};
        letter.blocks = {
            SummaryBox{u"In het kort"_s, {{u"Wat"_s, {{u"U mag blijven."_s}}}, {u"Nu"_s, {{u"Niets."_s}}}}},
            Heading{1, {{u"Redenen"_s}}},
            Paragraph{{{u"<b>vet</b> &lt;"_s}, {u"(rapport)"_s, Run::Style::Citation}}},
            Paragraph{{{u"Verstaat u de tolk?"_s, Run::Style::Faint}}},
            NumberedLines{{{7, u"V"_s, {{u"Wie was dat?"_s}}, u"00:01:02"_s, u"komt overeen"_s}}},
            List{{{{u"punt"_s}}}, false},
            Signature{{{{u"namens"_s}}, {{u"M. Jansen"_s}}}}};
        return letter;
    }
};

void tst_Preview::saysWhatTheLetterSays()
{
    const QString text = previewDocument(letter(), QPalette())->toPlainText();
    qsizetype at = 0;
    for (const QString &words :
         {u"IND"_s, u"Selam Tesfay"_s, u"V-nummer"_s, u"000.412.7719"_s, u"Besluit"_s, u"In het kort"_s,
          u"U mag blijven."_s, u"Niets."_s, u"Redenen"_s, u"7"_s, u"Wie was dat?"_s, u"komt overeen"_s,
          u"00:01:02"_s, u"punt"_s, u"M. Jansen"_s}) {
        at = text.indexOf(words, at);
        QVERIFY2(at >= 0, qPrintable(words + u" is not in its place in: "_s + text));
    }
}

void tst_Preview::takesMarkupAsText()
{
    QVERIFY(previewDocument(letter(), QPalette())->toPlainText().contains(u"<b>vet</b> &lt;"_s));
}

void tst_Preview::leavesTheColourOfTextToTheTheme()
{
    QPalette dark(QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Link, QColor(0x80, 0xc0, 0xff));
    const auto document = previewDocument(letter(), dark);
    bool hasCitation = false;
    bool hasFaint = false;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (part.fragment().text() == u"<b>vet</b> &lt;"_s)
                QVERIFY(!format.hasProperty(QTextFormat::ForegroundBrush));
            if (part.fragment().text() == u"(rapport)"_s) {
                QCOMPARE(format.foreground().color(), dark.color(QPalette::Link));
                hasCitation = true;
            }
            if (part.fragment().text() == u"Verstaat u de tolk?"_s) {
                QCOMPARE(format.foreground().color(), dark.color(QPalette::PlaceholderText));
                QVERIFY(format.fontItalic()); // the officer's, all the same
                hasFaint = true;
            }
        }
    }
    QVERIFY(hasCitation && hasFaint);
}

void tst_Preview::marksHeadings()
{
    const auto document = previewDocument(letter(), QPalette());
    QHash<QString, int> levels;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        levels.insert(block.text(), block.blockFormat().headingLevel());
    QCOMPARE(levels.value(u"Besluit"_s), 1);
    QCOMPARE(levels.value(u"Redenen"_s), 2);
}

void tst_Preview::writesAQuotationInItsOwnDirection_data()
{
    QTest::addColumn<QString>("quotation");
    QTest::addColumn<bool>("isFromTheRight");
    QTest::addColumn<QString>("note");
    QTest::newRow("from the right, with a note")
        << u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645"_s << true << u"komt overeen"_s;
    QTest::newRow("from the right") << u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645"_s << true << QString();
    QTest::newRow("from the left") << u"Ez nizanim."_s << false << u"komt overeen"_s;
}

void tst_Preview::writesAQuotationInItsOwnDirection()
{
    QFETCH(QString, quotation);
    QFETCH(bool, isFromTheRight);
    QFETCH(QString, note);
    Letter letter;
    NumberedLine line{7, u"A"_s, {{u"Ik weet het niet."_s}}, u"00:01:02"_s, note};
    line.corrections = {{{u"Aangevuld."_s}}};
    line.quotation = quotation;
    line.isQuotationRightToLeft = isFromTheRight;
    letter.blocks = {NumberedLines{{line}}};
    const auto document = previewDocument(letter, QPalette());
    QStringList blocks;
    QTextBlock quoted;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        blocks.append(block.text());
        if (block.text().contains(quotation))
            quoted = block;
    }
    QVERIFY(quoted.isValid());
    QCOMPARE(quoted.textDirection(), isFromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(quoted.previous().text(), u"Ik weet het niet."_s);
    const QString rest =
        note.isEmpty() ? u"Aangevuld."_s : note + QChar(QChar::LineSeparator) + u"Aangevuld."_s;
    QCOMPARE(quoted.next().text(), rest);
    QVERIFY(quoted.next().textDirection() == Qt::LeftToRight);
}

RELAAS_TEST(QGuiApplication, tst_Preview);

} // namespace tst_preview

#include "tst_preview.moc"
