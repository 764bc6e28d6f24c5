#include "core/letter/cleantext.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_cleantext {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CleanText : public QObject
{
    Q_OBJECT

private slots:
    void keepsOnlyWhatCanBePrinted_data();
    void keepsOnlyWhatCanBePrinted();
    void putsALineOnOneLine();
};

void tst_CleanText::keepsOnlyWhatCanBePrinted_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Gewone tekst, é."_s << u"Gewone tekst, é."_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("bell, escape, delete") << u"a\u0007\u001b\u007fb"_s << u"ab"_s;
    QTest::newRow("C1") << u"a"_s + QChar(0x85) + u"b"_s << u"ab"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("override") << u"a\u202eb\u2066c"_s << u"abc"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xd83d) << u"a\ufffd"_s;
    QTest::newRow("lone low surrogate") << QChar(0xdc00) + u"a"_s << u"\ufffda"_s;
    QTest::newRow("a pair stays") << u"😀"_s << u"😀"_s;
    QTest::newRow("no character") << u"a"_s + QChar(0xffff) + QChar(0xfdd0) + QChar(0xfeff) << u"a"_s;
    QTest::newRow("embedded object") << u"a"_s + QChar(0xfffc) << u"a"_s;
    QTest::newRow("joiners stay") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
}

void tst_CleanText::keepsOnlyWhatCanBePrinted()
{
    QFETCH(QString, raw);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(raw), clean);
}

void tst_CleanText::putsALineOnOneLine()
{
    QCOMPARE(cleanLine(u"  een\n twee\t drie "_s), u"een twee drie"_s);
}

RELAAS_TEST(QCoreApplication, tst_CleanText);

} // namespace tst_cleantext

#include "tst_cleantext.moc"
