#include "core/text.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_text {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void cleansWhatIsTypedOrPasted_data();
    void cleansWhatIsTypedOrPasted();
    void bringsALineOntoOneLine();
    void foldsForFinding_data();
    void foldsForFinding();
};

void tst_Text::cleansWhatIsTypedOrPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("line ends of Windows") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("line ends of old") << u"a\rb\r"_s << u"a\nb\n"_s;
    QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s;
    QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("nought and bell go") << QString(u"a\0\ab"_s) << u"ab"_s;
    QTest::newRow("controls of the upper half go") << u"a\u0085b\u009fc"_s << u"abc"_s;
    QTest::newRow("a pair of surrogates stays") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("a lone high surrogate") << (u"a"_s + QChar(0xd83d)) << u"a\ufffd"_s;
    QTest::newRow("a lone low surrogate") << (QChar(0xde00) + u"a"_s) << u"\ufffda"_s;
    QTest::newRow("Arabic and its marks stay") << u"مُحَمَّد"_s << u"مُحَمَّد"_s;
}

void tst_Text::cleansWhatIsTypedOrPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleaned(text), clean);
    QCOMPARE(cleaned(clean), clean);
}

void tst_Text::bringsALineOntoOneLine()
{
    QCOMPARE(cleanedLine(u"  een\r\ntwee\tdrie "_s), u"een twee drie"_s);
}

void tst_Text::foldsForFinding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("capitals") << u"Yousif"_s << u"yousif"_s;
    QTest::newRow("accents") << u"José Núñez"_s << u"jose nunez"_s;
    QTest::newRow("accents apart") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("letters with strokes") << u"Łukasz Ørsted Đoko"_s << u"lukasz orsted doko"_s;
    QTest::newRow("Turkish") << u"Işıl İnce"_s << u"isil ince"_s;
    QTest::newRow("ligatures") << u"Æsop ﬁn ß"_s << u"aesop fin ss"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
}

void tst_Text::foldsForFinding()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(folded(text), key);
}

RELAAS_TEST(QCoreApplication, tst_Text);

} // namespace tst_text

#include "tst_text.moc"
