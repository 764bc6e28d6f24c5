#include "core/report/import/importedreport.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

namespace tst_importedharm {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

QByteArray transcript(const QString &html)
{
    return QJsonDocument(QJsonObject{{u"text"_s, html}}).toJson();
}

} // namespace

class tst_ImportedHarm : public QObject
{
    Q_OBJECT

private slots:
    void takesLongTexts_data();
    void takesLongTexts();
    void takesWhateverIsInAFile();
};

void tst_ImportedHarm::takesLongTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto filled = [](const char *piece) {
        return QByteArray(piece).repeated(1'000'000 / test::slowness / int(qstrlen(piece)));
    };
    QTest::newRow("tags that are not closed") << transcript(QString::fromLatin1(filled("<b ")));
    QTest::newRow("comments that are not closed") << transcript(QString::fromLatin1(filled("<!--")));
    QTest::newRow("scripts that are not closed") << transcript(QString::fromLatin1(filled("<script>")));
    QTest::newRow("times that are not closed")
        << transcript(QString::fromLatin1(filled("<span class='timestamp'>")));
    QTest::newRow("one attribute many times") << transcript(QString::fromLatin1(
        "<span " + filled("class ") + QByteArray(1'000'000 / test::slowness, ' ') + ">x"));
    QTest::newRow("ampersands") << transcript(QString::fromLatin1(filled("&")));
    QTest::newRow("paragraphs") << transcript(QString::fromLatin1(filled("<p>a</p><p>A: b</p>")));
    QTest::newRow("empty lines") << filled("\n") + "V: Waar?" + filled("\n");
    QTest::newRow("cues") << filled("00:00:02,0 --> 00:00:01,0\nA\n\n");
    QTest::newRow("arrows") << "00:00:01,0 --> 00:00:02,0\n" + filled("-->");
    QTest::newRow("overrides") << "00:00:01,0 --> 00:00:02,0\n" + filled("{\\");
    QTest::newRow("voices") << "WEBVTT\n\n00:01.0 --> 00:02.0\n" + filled("<v A>b");
    QTest::newRow("numbers") << "00:00:01,0 --> 00:00:02,0\nA: a\n" + filled("12\n");
    QTest::newRow("times") << filled("[00:00:02] a\n[00:00:01] b\n");
}

void tst_ImportedHarm::takesLongTexts()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto report = importedReport(bytes, u"gehoor"_s);
    QVERIFY2(timer.elapsed() < test::hangMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(report ? !report->turns.isEmpty() && report->notices.size() < 1000
                   : !report.error().text.isEmpty());
}

// Good files, damaged at random: lines or a sentence come of them, within the limits.
void tst_ImportedHarm::takesWhateverIsInAFile()
{
    const QList<QByteArray> files{
        "131. [00:00:01] V: Waar was dat?\r\nA: Daar, en toen\n\nverder.\nOR Huilt.\nK: Kop\n",
        "1\n00:00:01,500 --> 00:00:04,000\nV: <i>Waar</i> &amp; hoe?\n\n2\n00:00:03,000 --> 00:00:02,000 "
        "X1:1\nA: {\\an8}Daar.\n",
        "WEBVTT - x\n\nNOTE y\n\n1\n00:01.000 --> 00:02.000 align:start\n<v Tolk>Waar <00:01.500>?</v>\n<v "
        "A>Daar\n",
        transcript(u"<p><span class=\"timestamp\" data-timestamp=\"1.5\">0:01</span>"_s
                   + u"V: Waar?<br>A: <b>Daar</b>&nbsp;.<!-- x --></p><script>y</script>"_s),
        "\xFF\xFEV\0:\0 \0a\0\x3D\xD8 \0b\0\n\0A\0:\0 \0b\0"};
    std::mt19937 random(3);
    for (int round = 0; round < 6000; ++round) {
        QByteArray bytes = files.at(qsizetype(random() % size_t(files.size())));
        for (auto damages = random() % 6; damages > 0; --damages) {
            const auto at = qsizetype(random() % size_t(bytes.size()));
            const auto length = qsizetype(random() % 20);
            switch (random() % 4) {
            case 0:
                bytes[at] = char(random() % 256);
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(qsizetype(random() % size_t(bytes.size())), length));
                break;
            default:
                bytes.insert(at, "<>&;\n:-{}\\\"[]0"[random() % 14]);
            }
            if (bytes.isEmpty())
                bytes = "V";
        }
        const auto report = importedReport(bytes, u"gehoor.otr"_s);
        if (!report) {
            QVERIFY(report.error().text.endsWith(u'.'));
            continue;
        }
        for (const ImportedTurn &turn : report->turns) {
            QVERIFY(!turn.text.isEmpty() && turn.text.isValidUtf16());
            QVERIFY(!turn.text.contains(QChar(u'\0')) && !turn.text.contains(u'\r'));
            QVERIFY(!turn.span || !turn.span->toMs || *turn.span->toMs > turn.span->fromMs);
        }
        for (const ImportNotice &notice : report->notices)
            QVERIFY(notice.line >= 0 && notice.text.endsWith(u'.'));
    }
}

RELAAS_TEST(QCoreApplication, tst_ImportedHarm);

} // namespace tst_importedharm

#include "tst_importedharm.moc"
