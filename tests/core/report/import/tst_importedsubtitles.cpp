#include "core/report/import/importedreport.h"
#include "support/importedtext.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_importedsubtitles {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ImportedSubtitles : public QObject
{
    Q_OBJECT

private slots:
    void readsSubRip_data();
    void readsSubRip();
    void readsWebVtt_data();
    void readsWebVtt();
    void goesByTheContent_data();
    void goesByTheContent();
};

void tst_ImportedSubtitles::readsSubRip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("notices");

    const auto row = [](const char *name, const QString &text, const QString &expected,
                        const QString &notices) { QTest::newRow(name) << text << expected << notices; };
    const QString first = u"1\n00:00:01,500 --> 00:00:04,000\nV: Waar?\n\n"_s;
    row("two", first + u"2\n00:00:05,000 --> 00:00:06,000\nA: Daar.\nEn daar.\n"_s,
        u"V Waar? @1500-4000|A Daar.⏎En daar. @5000-6000"_s, u""_s);
    row("without the blank line",
        u"1\n00:00:01,000 --> 00:00:02,000\nV: Waar?\n2\n00:00:03,000 --> 00:00:04,000\nA: Daar."_s,
        u"V Waar? @1000-2000|A Daar. @3000-4000"_s, u""_s);
    row("no numbers", u"00:00:01.0 --> 00:00:02.0\nV: Waar?"_s, u"V Waar? @1000-2000"_s, u""_s);
    row("tags",
        u"1\n00:00:01,000 --> 00:00:02,000\n<i>V:</i> <b>Waar</b><br>was <font color=\"red\">dat</font>?"_s,
        u"V Waar⏎was dat? @1000-2000"_s, u""_s);
    row("words in angles", u"1\n00:00:01,000 --> 00:00:02,000\nA: <onverstaanbaar> a < b en 3 <4 jaar>"_s,
        u"A <onverstaanbaar> a < b en 3 <4 jaar> @1000-2000"_s, u""_s);
    row("entities",
        u"1\n00:00:01,000 --> 00:00:02,000\nA: Q&amp;A &lt;ja&gt; &eacute;&#233;&#xE9; &nee; & &#0;"_s,
        u"A Q&A <ja> ééé &nee; & \uFFFD @1000-2000"_s, u""_s);
    row("places", u"1\n00:00:01,000 --> 00:00:02,000 X1:10 X2:20\n{\\an8}A: Daar {zo}."_s,
        u"A Daar {zo}. @1000-2000"_s, u"0 2 text(s)"_s);
    row("ends before it begins", u"1\n00:00:05,000 --> 00:00:02,000\nA: Daar."_s, u"A Daar."_s,
        u"2 ends before it begins"_s);
    row("ends where it begins", u"1\n00:00:05,000 --> 00:00:05,000\nA: Daar."_s, u"A Daar. @5000"_s,
        u"2 ends where it begins"_s);
    row("overlaps", first + u"2\n00:00:03,000 --> 00:00:06,000\nA: Daar."_s,
        u"V Waar? @1500-4000|A Daar. @3000-6000"_s, u"6 line above ends"_s);
    row("overlaps one further up",
        u"00:00:01,0 --> 00:00:09,0\nV: a\n\n00:00:02,0 --> 00:00:03,0\nA: b\n\n00:00:04,0 --> 00:00:05,0\nA: c"_s,
        u"V a @1000-9000|A b @2000-3000|A c @4000-5000"_s, u"4 ends|7 ends"_s);
    row("goes back", first + u"2\n00:00:00,500 --> 00:00:01,000\nA: Daar."_s,
        u"V Waar? @1500-4000|A Daar. @500-1000"_s, u"6 lies before"_s);
    row("a time that is none", first + u"2\n00:00:0x --> 00:00:01,000\nA: Daar."_s,
        u"V Waar? @1500-4000|A Daar."_s, u"6 cannot be read"_s);
    row("words without a time", first + u"A: Daar.\nEn daar.\n"_s, u"V Waar? @1500-4000|A Daar.⏎En daar."_s,
        u"5 beside no time"_s);
    row("an arrow among words", u"1\n00:00:01,000 --> 00:00:02,000\nA: Kabul -> Herat"_s,
        u"A Kabul -> Herat @1000-2000"_s, u""_s);
    row("no words", first + u"2\n00:00:05,000 --> 00:00:06,000\n\n"_s, u"V Waar? @1500-4000"_s,
        u"6 no words"_s);
    row("no labels", u"1\n00:00:01,000 --> 00:00:02,000\nWaar?"_s, u"A Waar? @1000-2000"_s,
        u"0 1 line(s) without a label"_s);
}

void tst_ImportedSubtitles::readsSubRip()
{
    QFETCH(QString, text);
    QFETCH(QString, notices);
    for (const QString &end : {u"\n"_s, u"\r\n"_s}) {
        const auto report = importedReport(QString(text).replace(u"\n"_s, end).toUtf8(), u"gehoor.srt"_s);
        QTEST(test::turnsIn(report), "expected");
        QVERIFY2(test::hasNotices(*report, notices), qPrintable(test::noticesIn(*report)));
        QCOMPARE(report->format, ImportFormat::SubRip);
    }
}

void tst_ImportedSubtitles::readsWebVtt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("notices");

    const auto row = [](const char *name, const QString &text, const QString &expected,
                        const QString &notices) {
        QTest::newRow(name) << QString(u"WEBVTT"_s + text) << expected << notices;
    };
    row("two", u"\n\n00:01.500 --> 00:04.000\nV: Waar?\n\n01:00:05.000 --> 01:00:06.000\nA: Daar."_s,
        u"V Waar? @1500-4000|A Daar. @3605000-3606000"_s, u""_s);
    row("right behind the heading", u"\n00:01.000 --> 00:02.000\nV: Waar?"_s, u"V Waar? @1000-2000"_s, u""_s);
    row("a title", u" - Gehoor\n\n00:01.000 --> 00:02.000\nV: Waar?"_s, u"V Waar? @1000-2000"_s,
        u"1 heading"_s);
    row("more in the heading", u"\nKind: captions\nLanguage: nl\n\n00:01.000 --> 00:02.000\nV: Waar?"_s,
        u"V Waar? @1000-2000"_s, u"1 heading"_s);
    row("settings", u"\n\n00:01.000 --> 00:02.000 align:start position:10%\nV: Waar?"_s,
        u"V Waar? @1000-2000"_s, u"0 1 text(s)"_s);
    row("names of cues",
        u"\n\n1\n00:01.000 --> 00:02.000\nV: Waar?\n\nslot\n00:03.000 --> 00:04.000\nA: Daar."_s,
        u"V Waar? @1000-2000|A Daar. @3000-4000"_s, u"0 1 name(s)"_s);
    row("notes and looks",
        u"\n\nNOTE\nniet voor het rapport\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nV: Waar?"_s,
        u"V Waar? @1000-2000"_s, u"3 note|6 looks|9 looks"_s);
    row("a note that is none", u"\n\n00:01.000 --> 00:02.000\nNOTE is een woord"_s,
        u"A NOTE is een woord @1000-2000"_s, u"0 1 line(s)"_s);
    row("voices",
        u"\n\n00:01.000 --> 00:02.000\n<v Hoormedewerker>Waar?\n\n00:03.000 --> 00:04.000\n<v.luid Tolk &amp; co>V: Daar.</v>"_s,
        u"V Waar? @1000-2000 <Hoormedewerker>|V Daar. @3000-4000 <Tolk & co>"_s, u""_s);
    row("two voices at once",
        u"\n\n00:01.000 --> 00:03.000\n<v Hoormedewerker>Waar?</v>\n<v Gemachtigde>Ho.</v>"_s,
        u"V Waar? @1000-3000 <Hoormedewerker>|L Ho. @1000-3000 <Gemachtigde>"_s, u""_s);
    row("a voice that is not known", u"\n\n00:01.000 --> 00:02.000\n<v Ahmad>Daar.</v>"_s,
        u"A Daar. @1000-2000 <Ahmad>"_s, u"0 1 line(s)"_s);
    row("other tags",
        u"\n\n00:01.000 --> 00:02.000\nV: <c.geel>W</c><i>aar</i> <lang fa>کابل</lang><ruby>a<rt>b</rt></ruby>?"_s,
        u"V Waar کابلab? @1000-2000"_s, u""_s);
    row("times within", u"\n\n00:01.000 --> 00:02.000\nV: Waar <00:00:01.500>was dat?"_s,
        u"V Waar was dat? @1000-2000"_s, u"3 Times within"_s);
    row("a tag that is not closed", u"\n\n00:01.000 --> 00:02.000\nV: Waar <i was dat"_s,
        u"V Waar <i was dat @1000-2000"_s, u""_s);
}

void tst_ImportedSubtitles::readsWebVtt()
{
    QFETCH(QString, text);
    QFETCH(QString, notices);
    const auto report = importedReport(text.toUtf8(), u"gehoor.vtt"_s);
    QTEST(test::turnsIn(report), "expected");
    QVERIFY2(test::hasNotices(*report, notices), qPrintable(test::noticesIn(*report)));
    QCOMPARE(report->format, ImportFormat::WebVtt);
}

void tst_ImportedSubtitles::goesByTheContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QString>("notices");

    const QString subRip = u"\n1\n00:00:01,000 --> 00:00:02,000\nV: Waar?"_s;
    const QString webVtt = u"WEBVTT\n\n00:01.000 --> 00:02.000\nV: Waar?"_s;
    const QString transcript = uR"({"text": "<p>V: Waar?</p>"})"_s;
    QTest::newRow("SubRip") << subRip << u"a.txt"_s << ImportFormat::SubRip << u""_s;
    QTest::newRow("WebVTT") << webVtt << u"a"_s << ImportFormat::WebVtt << u""_s;
    QTest::newRow("WebVTT in name only") << subRip << u"a.VTT"_s << ImportFormat::SubRip << u"0 SubRip"_s;
    QTest::newRow("SubRip in name only")
        << u"V: Waar?"_s << u"a.srt"_s << ImportFormat::PlainText << u"0 plain text"_s;
    QTest::newRow("oTranscribe") << transcript << u"a.json"_s << ImportFormat::OTranscribe << u""_s;
    QTest::newRow("no WEBVTT") << u"WEBVTTER\nV: Waar?"_s << u"a.txt"_s << ImportFormat::PlainText
                               << u"0 1 line(s)"_s;
    QTest::newRow("an arrow") << u"V: a --> b"_s << u"a.txt"_s << ImportFormat::PlainText << u""_s;
    QTest::newRow("braces") << u"{V: Waar?}"_s << u"a.txt"_s << ImportFormat::PlainText << u"0 1 line(s)"_s;
}

void tst_ImportedSubtitles::goesByTheContent()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, notices);
    const auto report = importedReport(text.toUtf8(), name);
    QVERIFY(report);
    QTEST(report->format, "format");
    QVERIFY2(test::hasNotices(*report, notices), qPrintable(test::noticesIn(*report)));
}

RELAAS_TEST(QCoreApplication, tst_ImportedSubtitles);

} // namespace tst_importedsubtitles

#include "tst_importedsubtitles.moc"
