#include "core/text.h"
#include "core/text/numberwords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_numberwords {

using namespace relaas;
using namespace Qt::StringLiterals;

using Kind = NumberWord::Kind;

class tst_NumberWords : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void leavesOtherWords_data();
    void leavesOtherWords();
    void readsEveryNumberUpToTenThousand();
};

namespace {

/// The number as it is written in Dutch, by the rules of spelling.
QString written(int value)
{
    const QStringList low{u"nul"_s,      u"een"_s,     u"twee"_s,      u"drie"_s,     u"vier"_s,
                          u"vijf"_s,     u"zes"_s,     u"zeven"_s,     u"acht"_s,     u"negen"_s,
                          u"tien"_s,     u"elf"_s,     u"twaalf"_s,    u"dertien"_s,  u"veertien"_s,
                          u"vijftien"_s, u"zestien"_s, u"zeventien"_s, u"achttien"_s, u"negentien"_s};
    const QStringList high{{},           {},          u"twintig"_s,  u"dertig"_s,  u"veertig"_s,
                           u"vijftig"_s, u"zestig"_s, u"zeventig"_s, u"tachtig"_s, u"negentig"_s};
    if (value < 20)
        return low.at(value);
    if (value < 100) {
        const QString unit = low.at(value % 10);
        const QString join = unit.endsWith(u'e') ? u"ën"_s : u"en"_s;
        return value % 10 ? unit + join + high.at(value / 10) : high.at(value / 10);
    }
    const int step = value < 1000 ? 100 : 1000;
    const QString count = value / step > 1 ? written(value / step) : QString();
    const QString rest = value % step ? written(value % step) : QString();
    return count + (step == 100 ? u"honderd"_s : u"duizend"_s) + rest;
}

} // namespace

void tst_NumberWords::readsNumbers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("value");

    const auto row = [](const char *word, Kind kind, qint64 value) {
        QTest::newRow(word) << QString::fromUtf8(word) << kind << value;
    };
    row("nul", Kind::Cardinal, 0);
    row("één", Kind::Cardinal, 1);
    row("drieëntwintig", Kind::Cardinal, 23);
    row("honderdvijftig", Kind::Cardinal, 150);
    row("honderdenvijf", Kind::Cardinal, 105);
    row("tweeduizend", Kind::Cardinal, 2000);
    row("tienduizend", Kind::Cardinal, 10'000);
    row("negentienhonderdvijfennegentig", Kind::Cardinal, 1995);
    row("vijfhonderdduizend", Kind::Cardinal, 500'000);
    row("miljoen", Kind::Cardinal, 1'000'000);
    row("tweemiljoen", Kind::Cardinal, 2'000'000);
    row("eerste", Kind::Ordinal, 1);
    row("derde", Kind::Ordinal, 3);
    row("achtste", Kind::Ordinal, 8);
    row("twaalfde", Kind::Ordinal, 12);
    row("eenentwintigste", Kind::Ordinal, 21);
    row("honderdeerste", Kind::Ordinal, 101);
    row("tweeënhalf", Kind::Compound, 2);
    row("drieëneenhalf", Kind::Compound, 3);
    row("veertienjarige", Kind::Compound, 14);
    row("driemaal", Kind::Compound, 3);
    row("tiental", Kind::Compound, 10);
    row("drievoudig", Kind::Compound, 3);
}

void tst_NumberWords::readsNumbers()
{
    QFETCH(QString, word);
    const auto read = numberWord(folded(word));
    QVERIFY(read.has_value());
    QTEST(read->kind, "kind");
    QTEST(read->value, "value");
}

void tst_NumberWords::leavesOtherWords_data()
{
    QTest::addColumn<QString>("word");

    for (const char *word :
         {"",          "en",          "de",       "ste",       "eend",          "eende",  "eenheid",
          "eenvoudig", "alleen",      "vierkant", "achter",    "achten",        "elftal", "negeren",
          "drieste",   "laatste",     "gisteren", "honderden", "vijand",        "tienen", "maal",
          "entwintig", "twintigdrie", "nulnul",   "eenen",     "duizendduizend"})
        QTest::newRow(*word ? word : "nothing") << QString::fromUtf8(word);
    QTest::newRow("a long one") << u"honderd"_s.repeated(100'000);
}

void tst_NumberWords::leavesOtherWords()
{
    QFETCH(QString, word);
    QVERIFY(!numberWord(word));
}

void tst_NumberWords::readsEveryNumberUpToTenThousand()
{
    for (int value = 0; value < 10'000; ++value) {
        const auto read = numberWord(folded(written(value)));
        QVERIFY2(read && *read == (NumberWord{Kind::Cardinal, value}), qPrintable(written(value)));
    }
}

RELAAS_TEST(QCoreApplication, tst_NumberWords);

} // namespace tst_numberwords

#include "tst_numberwords.moc"
