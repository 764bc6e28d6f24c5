#include "core/report/import/importedreport.h"
#include "support/importedtext.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_importedotranscribe {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

QByteArray transcript(const QString &html)
{
    return QJsonDocument(QJsonObject{{u"text"_s, html}, {u"media"_s, u"gehoor.mp3"_s}}).toJson();
}

QString stamp(const QString &seconds, const QString &shown)
{
    return u"<span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\""_s + seconds + u"\">"_s
        + shown + u"</span>"_s;
}

} // namespace

class tst_ImportedOTranscribe : public QObject
{
    Q_OBJECT

private slots:
    void readsTranscripts_data();
    void readsTranscripts();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void tst_ImportedOTranscribe::readsTranscripts_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("notices");

    const auto row = [](const char *name, const QString &html, const QString &expected,
                        const QString &notices) { QTest::newRow(name) << html << expected << notices; };
    row("paragraphs", u"<p>V: Waar?</p><p>A: Daar.</p>"_s, u"V Waar?|A Daar."_s, u""_s);
    row("times",
        u"<p>"_s + stamp(u"12.34"_s, u"0:12"_s) + u"V: Waar?</p><p>"_s + stamp(u"75"_s, u"1:15"_s)
            + u" A: Daar.</p>"_s,
        u"V Waar? @12340|A Daar. @75000"_s, u""_s);
    row("line ends", u"V: Waar?<br>A: Daar.<br/>En daar.<div>V: Ja?</div>"_s,
        u"V Waar?|A Daar.⏎En daar.|V Ja?"_s, u""_s);
    row("looks", u"<p>V: <b>Waar</b> <i class='x'>was</i>\ndat<!-- x -->?</p>"_s, u"V Waar was dat?"_s,
        u"1 comment"_s);
    row("entities", u"<p>A: a &lt; b &amp;&nbsp;c</p>"_s, u"A a < b &\u00a0c"_s, u""_s);
    row("a time among words", u"<p>A: Eerst "_s + stamp(u"9.5"_s, u"0:09"_s) + u"toen.</p>"_s,
        u"A Eerst  [00:00:09.500] toen."_s, u""_s);
    row("a time by its words", u"<p>"_s + stamp(u"NaN"_s, u"1:02:03"_s) + u"A: Daar.</p>"_s,
        u"A Daar. @3723000"_s, u""_s);
    row("no time", u"<p>"_s + stamp(u"-4"_s, u"toen"_s) + u" ja</p>"_s, u"A toen ja"_s,
        u"1 cannot be read|0 1 line(s)"_s);
    row("a time that is not closed", u"<p><span class=timestamp data-timestamp=3>0:03<b>A: Daar.</b></p>"_s,
        u"A Daar. @3000"_s, u""_s);
    row("scripts and styles",
        u"<style>p { x > y }</style><p>V: Waar?<script>if (a<b) x('<p>A: Nee</p>')</script></p>"_s,
        u"V Waar?"_s, u"1 script|1 script"_s);
    row("a script that is not closed", u"<p>V: Waar?</p><script>A: x"_s, u"V Waar?"_s, u"2 script"_s);
    row("notices in the order of the file", u"<p>V: Waar?</p><p>A:</p><p>V: Ja<!-- x --></p>"_s,
        u"V Waar?|V Ja"_s, u"2 no words|3 comment"_s);
    row("a picture", u"<p>V: Waar?<img src=x onerror=y></p>"_s, u"V Waar?"_s, u"1 picture"_s);
    row("less than three", u"<p>A: <3 jaar> en < 4</p>"_s, u"A <3 jaar> en < 4"_s, u""_s);
    row("paragraphs without labels", u"<p>Ik ging.</p><p>Toen.</p>"_s, u"A Ik ging.|A Toen."_s,
        u"0 2 line(s)"_s);
    row("a paragraph of an answer", u"<p>A: Ik ging.</p><p>Toen.</p>"_s, u"A Ik ging.⏎⏎Toen."_s, u""_s);
    row("characters that are none", u"<p>A: a&#xD800;b\u0007\xd83d</p>"_s, u"A a\uFFFDb\uFFFD"_s,
        u"0 *|0 *"_s);
}

void tst_ImportedOTranscribe::readsTranscripts()
{
    QFETCH(QString, html);
    QFETCH(QString, notices);
    const auto report = importedReport(transcript(html), u"gehoor.otr"_s);
    QTEST(test::turnsIn(report), "expected");
    QVERIFY2(test::hasNotices(*report, notices), qPrintable(test::noticesIn(*report)));
    QCOMPARE(report->format, ImportFormat::OTranscribe);
}

void tst_ImportedOTranscribe::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    QTest::newRow("damaged") << QByteArray(R"({"text": "<p>V: W)") << u"damaged"_s;
    QTest::newRow("something else") << QByteArray(R"({"lines": []})") << u"no \"text\""_s;
    QTest::newRow("no words") << QByteArray(R"({"text": 12})") << u"no \"text\""_s;
    QTest::newRow("nothing in it") << transcript(u"<p><br></p>"_s) << u"no words"_s;
    QTest::newRow("nested without end") << QByteArray(100'000, '[').prepend("{\"text\":") << u"damaged"_s;
}

void tst_ImportedOTranscribe::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    const auto report = importedReport(bytes, u"gehoor.otr"_s);
    QVERIFY(!report);
    QFETCH(QString, says);
    QVERIFY2(report.error().text.contains(says), qPrintable(report.error().text));
}

RELAAS_TEST(QCoreApplication, tst_ImportedOTranscribe);

} // namespace tst_importedotranscribe

#include "tst_importedotranscribe.moc"
