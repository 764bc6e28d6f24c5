#include "core/text/abbreviations.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_abbreviations {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Abbreviations : public QObject
{
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void keepsWhatMakesSense_data();
    void keepsWhatMakesSense();
    void leavesOutWhatMakesNone();
    void beginsWithAListThatHolds();
    void readsAWrittenList_data();
    void readsAWrittenList();
};

void tst_Abbreviations::expands_data()
{
    QTest::addColumn<QString>("text"); // the caret is |, and what is typed follows it
    QTest::addColumn<QString>("after");
    QTest::newRow("on a space") << u"btrk| "_s << u"betrokkene"_s;
    QTest::newRow("on a full stop") << u"Volgens btrk|."_s << u"Volgens betrokkene"_s;
    QTest::newRow("on a comma") << u"btrk|,"_s << u"betrokkene"_s;
    QTest::newRow("on a bracket") << u"(btrk|)"_s << u"(betrokkene"_s;
    QTest::newRow("on a line end") << u"btrk|\n"_s << u"betrokkene"_s;
    QTest::newRow("with a capital") << u"Btrk| "_s << u"Betrokkene"_s;
    QTest::newRow("in capitals") << u"BTRK| "_s << u"BETROKKENE"_s;
    QTest::newRow("several words") << u"Ivm| "_s << u"In verband met"_s;
    QTest::newRow("with a digit") << u"a1| "_s << u"artikel 1"_s;
    QTest::newRow("within a text") << u"dat btrk|  daar"_s << u"dat betrokkene"_s;
    QTest::newRow("behind a sign") << u"¿btrk| "_s << u"¿betrokkene"_s;
    QTest::newRow("on a letter") << u"btrk|e"_s << u""_s;
    QTest::newRow("on a digit") << u"btrk|1"_s << u""_s;
    QTest::newRow("end of a longer word") << u"xbtrk| "_s << u""_s;
    QTest::newRow("unknown") << u"zwager| "_s << u""_s;
    QTest::newRow("nothing") << u"| "_s << u""_s;
    QTest::newRow("one letter") << u"b| "_s << u""_s;
    QTest::newRow("a very long word") << QString(u"btrk"_s.repeated(5000) + u"| ") << u""_s;
}

void tst_Abbreviations::expands()
{
    QFETCH(QString, text);
    QFETCH(QString, after);
    const Abbreviations abbreviations(
        {{u"btrk"_s, u"betrokkene"_s}, {u"ivm"_s, u"in verband met"_s}, {u"A1"_s, u"artikel 1"_s}});
    const qsizetype place = text.indexOf(u'|');
    const QChar typed = text.at(place + 1);
    const QString stands = text.left(place) + text.mid(place + 2);
    const auto expansion = abbreviations.expansionAt(stands, place, typed);
    QCOMPARE(expansion ? QString(stands.left(expansion->from) + expansion->text) : QString(), after);
    if (expansion)
        QCOMPARE(expansion->from + expansion->length, place);
}

void tst_Abbreviations::keepsWhatMakesSense_data()
{
    QTest::addColumn<QString>("shortForm");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("plain") << u"btrk"_s << u"betrokkene"_s << true;
    QTest::newRow("spaces around") << u"  btrk "_s << u" betrokkene "_s << true;
    QTest::newRow("other letters") << u"één"_s << u"nummer één"_s << true;
    QTest::newRow("too short") << u"b"_s << u"betrokkene"_s << false;
    QTest::newRow("too long") << u"abcdefghijklmnopqrstu"_s << u"x"_s << false;
    QTest::newRow("two words") << u"b t"_s << u"betrokkene"_s << false;
    QTest::newRow("with a sign") << u"b.t"_s << u"betrokkene"_s << false;
    QTest::newRow("control character") << u"bt\u0001rk"_s << u"betrokkene"_s << true; // it is left out
    QTest::newRow("stands for nothing") << u"btrk"_s << u"  "_s << false;
    QTest::newRow("stands for a book") << u"btrk"_s << u"x"_s.repeated(501) << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void tst_Abbreviations::keepsWhatMakesSense()
{
    QFETCH(QString, shortForm);
    QFETCH(QString, text);
    QFETCH(bool, isKept);
    const auto kept = checked(Abbreviation{shortForm, text});
    QCOMPARE(bool(kept), isKept);
    if (kept)
        QCOMPARE(kept->text, text.trimmed());
    else
        QVERIFY(!kept.error().text.isEmpty());
}

void tst_Abbreviations::leavesOutWhatMakesNone()
{
    const Abbreviations abbreviations(
        {{u"b"_s, u"x"_s}, {u"zz"_s, u"eerst"_s}, {u"ZZ"_s, u"later"_s}, {u"aa"_s, u"a"_s}});
    const QList<Abbreviation> wanted{{u"aa"_s, u"a"_s}, {u"zz"_s, u"later"_s}};
    QCOMPARE(abbreviations.all(), wanted);
}

void tst_Abbreviations::beginsWithAListThatHolds()
{
    const QList<Abbreviation> all = startingAbbreviations();
    QCOMPARE(Abbreviations(all).all().size(), all.size()); // none is refused, none stands twice
    QCOMPARE(Abbreviations(all).expansionAt(u"btrk", 4, u' ')->text, u"betrokkene"_s);
}

void tst_Abbreviations::readsAWrittenList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // or the fault
    QTest::newRow("two") << u"btrk = betrokkene\n ivm=in verband met "_s
                         << u"btrk = betrokkene\nivm = in verband met"_s;
    QTest::newRow("empty lines") << u"\n\r\nbtrk = betrokkene\n\n"_s << u"btrk = betrokkene"_s;
    QTest::newRow("nothing") << u" \n"_s << QString();
    QTest::newRow("a sign in the text") << u"a1 = b = c"_s << u"a1 = b = c"_s;
    QTest::newRow("no sign") << u"btrk = betrokkene\nbtrk betrokkene"_s
                             << u"Line 2: “btrk betrokkene” is no"_s;
    QTest::newRow("no text") << u"btrk ="_s << u"Line 1: “btrk” stands for nothing"_s;
    QTest::newRow("twice") << u"btrk = a\n\nBTRK = b"_s << u"Line 3: “BTRK” stands above"_s;
}

void tst_Abbreviations::readsAWrittenList()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto list = abbreviationsIn(text);
    if (list)
        QCOMPARE(listText(*list), read);
    else
        QVERIFY2(list.error().text.startsWith(read) && !read.isEmpty(), qPrintable(list.error().text));
}

RELAAS_TEST(QCoreApplication, tst_Abbreviations);

} // namespace tst_abbreviations

#include "tst_abbreviations.moc"
