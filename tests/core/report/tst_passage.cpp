#include "core/report/linerange.h"
#include "core/report/passage.h"
#include "core/report/passagetext.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace tst_passage {

using namespace relaas;
using namespace Qt::StringLiterals;

using Spans = QList<Anchor>;

/// Passages of a hearing in two recordings of eight and sixteen thousand samples a second.
class tst_Passage : public QObject
{
    Q_OBJECT

private slots:
    void makesPassages_data();
    void makesPassages();
    void refusesSpans_data();
    void refusesSpans();
    void findsTheSoundOfLines();
    void readsRangesOfLines_data();
    void readsRangesOfLines();
    void choosesLinesWithAPlace_data();
    void choosesLinesWithAPlace();
    void writesWordsWithTimes();
    void escapesWords_data();
    void escapesWords();
    void writesAPageThatReachesNothing();
    void writesTheManifest();
};

namespace {

constexpr int rate = 8000;

Recording recording(qint64 id, int sampleRate, qint64 seconds)
{
    Recording made;
    made.id = {id};
    made.fileName = u"deel-%1.wav"_s.arg(id);
    made.sha256 = QByteArray(64, char('a' + id));
    made.sampleRate = sampleRate;
    made.frames = seconds * sampleRate;
    return made;
}

QList<Recording> recordings()
{
    return {recording(1, rate, 60), recording(2, 2 * rate, 30)};
}

Line line(int number, LineType type, const QString &text, std::optional<Anchor> anchor)
{
    Line made;
    made.id = {number};
    made.number = number;
    made.type = type;
    made.text = text;
    made.anchor = std::move(anchor);
    return made;
}

/// Line 1: 0-4 s; 2: from 4 s, open; 3: 10-12 s; 4: no sound; 5: 5-6 s of the second recording; 6: no words.
Report report()
{
    Report made;
    made.lines = {line(1, LineType::Question, u"Waar was dat?"_s, Anchor{{1}, 0, 4 * rate}),
                  line(2, LineType::Answer, u"In de stad."_s, Anchor{{1}, 4 * rate, std::nullopt}),
                  line(3, LineType::OfficerRemark, u"Betrokkene huilt."_s, Anchor{{1}, 10 * rate, 12 * rate}),
                  line(4, LineType::Question, u"Wilt u een pauze?"_s, std::nullopt),
                  line(5, LineType::Answer, u"Nee."_s, Anchor{{2}, 10 * rate, 12 * rate}),
                  line(6, LineType::Answer, u" "_s, Anchor{{1}, 11 * rate, 12 * rate})};
    return made;
}

Anchor seconds(qint64 from, qint64 to, qint64 id = 1)
{
    const int perSecond = id == 1 ? rate : 2 * rate;
    return {{id}, from * perSecond, to * perSecond};
}

/// "1:2000-5000 1,2": recording, milliseconds, lines.
QString textOf(const Result<QList<SoundPassage>> &passages)
{
    if (!passages)
        return passages.error().text;
    QStringList texts;
    for (const SoundPassage &each : *passages) {
        QStringList lines;
        for (const PassageLine &heard : each.lines)
            lines += QString::number(heard.number);
        const qint64 perMs = each.recording.sampleRate / 1000;
        texts += u"%1:%2-%3 %4"_s.arg(each.recording.id.value)
                     .arg(each.fromFrame / perMs)
                     .arg(each.toFrame / perMs)
                     .arg(lines.join(u','));
    }
    return texts.join(u'|');
}

PassageFacts facts()
{
    PassageFacts made;
    made.caseNumber = u"Z26-0000901"_s;
    made.heldOn = QDate(2026, 10, 12);
    made.version = 2;
    made.isFrozen = true;
    made.reportSha256 = QByteArray(64, 'e');
    made.exportedBy = u"A. Bos"_s;
    made.exportedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 30), Qt::OffsetFromUTC, 3600);
    made.program = u"Relaas 0.1.0"_s;
    made.passages = passagesOf(report(), recordings(), {seconds(2, 5), seconds(4, 7, 2)}).value();
    return made;
}

QList<PassageClip> clips()
{
    return {
        {u"passage-1.wav"_s,
         QByteArray(64, '1'),
         u"wav"_s,
         1,
         {{100, 200}},
         u"passage-1.vtt"_s,
         QByteArray(64, '2')},
        {u"passage-2.wav"_s, QByteArray(64, '3'), u"wav"_s, 2, {}, u"passage-2.vtt"_s, QByteArray(64, '4')}};
}

} // namespace

void tst_Passage::makesPassages_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<QString>("passages");
    QTest::newRow("within a line") << Spans{seconds(1, 2)} << u"1:1000-2000 1"_s;
    QTest::newRow("over two lines") << Spans{seconds(2, 5)} << u"1:2000-5000 1,2"_s;
    QTest::newRow("an open line goes to the next") << Spans{seconds(8, 11)} << u"1:8000-11000 2,3"_s;
    QTest::newRow("where nobody wrote anything") << Spans{seconds(20, 21)} << u"1:20000-21000 "_s;
    QTest::newRow("up to a line") << Spans{seconds(3, 4)} << u"1:3000-4000 1"_s;
    QTest::newRow("that touch") << Spans{seconds(4, 6), seconds(2, 4)} << u"1:2000-6000 1,2"_s;
    QTest::newRow("one in another") << Spans{seconds(1, 9), seconds(2, 3)} << u"1:1000-9000 1,2"_s;
    QTest::newRow("apart") << Spans{seconds(10, 11), seconds(0, 1)} << u"1:0-1000 1|1:10000-11000 3"_s;
    QTest::newRow("two recordings") << Spans{seconds(4, 7, 2), seconds(0, 1)}
                                    << u"1:0-1000 1|2:4000-7000 5"_s;
    QTest::newRow("all of it") << Spans{seconds(0, 60)} << u"1:0-60000 1,2,3"_s;
}

void tst_Passage::makesPassages()
{
    QFETCH(Spans, spans);
    QFETCH(QString, passages);
    QCOMPARE(textOf(passagesOf(report(), recordings(), spans)), passages);
}

void tst_Passage::refusesSpans_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << Spans{} << u"no passage"_s;
    QTest::newRow("beyond the end") << Spans{seconds(59, 61)} << u"deel-1.wav"_s;
    QTest::newRow("before the beginning") << Spans{Anchor{{1}, -1, 10}} << u"deel-1.wav"_s;
    QTest::newRow("empty") << Spans{seconds(2, 2)} << u"empty"_s;
    QTest::newRow("backwards") << Spans{seconds(3, 2)} << u"empty"_s;
    QTest::newRow("without an end") << Spans{Anchor{{1}, 10, std::nullopt}} << u"empty"_s;
    QTest::newRow("of another hearing") << Spans{Anchor{{9}, 0, 10}} << u"not of this interview"_s;
    Spans many;
    for (qint64 i = 0; i <= mostPassages; ++i)
        many.append(Anchor{{1}, 100 * i, 100 * i + 50});
    QTest::newRow("more than anybody hears") << many << u"101 passages"_s;
}

void tst_Passage::refusesSpans()
{
    QFETCH(Spans, spans);
    QFETCH(QString, says);
    const auto passages = passagesOf(report(), recordings(), spans);
    QVERIFY(!passages);
    QVERIFY2(passages.error().text.contains(says), qPrintable(passages.error().text));
}

void tst_Passage::findsTheSoundOfLines()
{
    const auto spans = soundOfLines(report(), recordings(), {2, 5});
    QVERIFY2(spans, qPrintable(why(spans)));
    QCOMPARE(*spans, (Spans{seconds(4, 10), {{2}, 10 * rate, 12 * rate}}));
    QVERIFY(soundOfLines(report(), recordings(), {4}).error().text.contains(u"Line 4"_s));
    QVERIFY(soundOfLines(report(), recordings(), {77}).error().text.contains(u"no line 77"_s));
    QVERIFY(soundOfLines(report(), {}, {1}).error().text.contains(u"Line 1"_s));
}

void tst_Passage::readsRangesOfLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ranges");
    for (const auto &[text, ranges] :
         {std::pair(u"7"_s, u"7"_s), std::pair(u" 131 - 140,150 "_s, u"131-140, 150"_s),
          std::pair(u"3-3"_s, u"3"_s), std::pair(u"1-1000000"_s, u"1-1000000"_s),
          std::pair(u"1-1000001"_s, QString()), std::pair(u"3-2"_s, QString()), std::pair(u"0"_s, QString()),
          std::pair(u"-2"_s, QString()), std::pair(u"1-2-3"_s, QString()), std::pair(u"1,,2"_s, QString()),
          std::pair(u"drie"_s, QString()), std::pair(u"99999999999"_s, QString()),
          std::pair(QString(), QString())})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << ranges;
}

void tst_Passage::readsRangesOfLines()
{
    QFETCH(QString, text);
    QFETCH(QString, ranges);
    QCOMPARE(lineRangesText(lineRanges(text)), ranges);
}

/// Of the report below line 4 has no place; line 7 was joined into another, and 8 was never given.
void tst_Passage::choosesLinesWithAPlace_data()
{
    QTest::addColumn<QString>("ranges");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("a line") << u"2"_s << u"2 without "_s;
    QTest::newRow("a range") << u"1-3"_s << u"1 2 3 without "_s;
    QTest::newRow("a range with a gap") << u"3-5"_s << u"3 5 without 4"_s;
    QTest::newRow("beyond the end") << u"4-9"_s << u"5 6 without 4, 7-9"_s;
    QTest::newRow("several") << u"5,1-2"_s << u"5 1 2 without "_s;
    QTest::newRow("a line without a place") << u"4"_s << u"4 without "_s; // soundOfLines() refuses it
    QTest::newRow("nothing in it") << u"7-8"_s << u"None of the lines 7-8 "_s;
}

void tst_Passage::choosesLinesWithAPlace()
{
    QFETCH(QString, ranges);
    QFETCH(QString, chosen);
    const auto lines = placedLines(report(), lineRanges(ranges));
    if (!lines) {
        QVERIFY2(lines.error().text.startsWith(chosen), qPrintable(lines.error().text));
        return;
    }
    QString told;
    for (const int number : lines->numbers)
        told += QString::number(number) + u' ';
    QCOMPARE(told + u"without "_s + lineRangesText(lines->without), chosen);
}

void tst_Passage::writesWordsWithTimes()
{
    const auto passages = passagesOf(report(), recordings(), {seconds(2, 11)});
    QCOMPARE(passageWebVtt(passages->constFirst()),
             "WEBVTT\n"
             "\n1\n00:00:00.000 --> 00:00:02.000\n1 V: Waar was dat?\n"
             "\n2\n00:00:02.000 --> 00:00:08.000\n2 A: In de stad.\n"
             "\n3\n00:00:08.000 --> 00:00:09.000\n3 OR: Betrokkene huilt.\n");
    SoundPassage brief{recording(1, 44100, 60), 0, 441, {{7, LineType::Answer, u"kort"_s, 440, 441}}};
    QVERIFY2(passageWebVtt(brief).contains("00:00:00.009 --> 00:00:00.010"),
             "a cue ends behind its beginning");
}

void tst_Passage::escapesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cue");
    QTest::newRow("markup") << u"<v Tolk>ja & nee</v>"_s << u"&lt;v Tolk&gt;ja &amp; nee&lt;/v&gt;"_s;
    QTest::newRow("an arrow") << u"00:00 --> 00:01"_s << u"00:00 --&gt; 00:01"_s;
    QTest::newRow("an entity") << u"&lt;"_s << u"&amp;lt;"_s;
    QTest::newRow("empty rows") << u"een\n\n \ntwee"_s << u"een\ntwee"_s;
    QTest::newRow("a row that looks like another cue")
        << u"een\n\nNOTE x\n\nWEBVTT"_s << u"een\nNOTE x\nWEBVTT"_s;
    QTest::newRow("line ends") << u"een\r\ntwee\rdrie"_s << u"een\ntwee\ndrie"_s;
    QTest::newRow("from the right") << u"قال إنه"_s << u"قال إنه"_s;
    QTest::newRow("control characters") << QString(u"a\u0000\u0007b"_s) << u"ab"_s;
}

void tst_Passage::escapesWords()
{
    QFETCH(QString, text);
    QFETCH(QString, cue);
    const SoundPassage passage{recording(1, rate, 60), 0, rate, {{7, LineType::Answer, text, 0, rate}}};
    QCOMPARE(QString::fromUtf8(passageWebVtt(passage)),
             u"WEBVTT\n\n7\n00:00:00.000 --> 00:00:01.000\n7 A: %1\n"_s.arg(cue));
}

void tst_Passage::writesAPageThatReachesNothing()
{
    PassageFacts all = facts();
    all.caseNumber = u"<script>alert(1)</script> %1 \"x\""_s;
    all.passages[0].lines[0].text = u"<img src=x onerror=alert(1)> & %2"_s;
    all.passages[1].recording.fileName = u"\"><iframe src=//elders>"_s;
    const QString page = QString::fromUtf8(passagePage(all, clips()));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    for (const QString &forbidden :
         {u"<script"_s, u"<img"_s, u"<iframe"_s, u"http:"_s, u"https:"_s, u"javascript:"_s})
        QVERIFY2(!page.contains(forbidden, Qt::CaseInsensitive), qPrintable(forbidden));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; %1 &quot;x&quot;"_s));
    QVERIFY(page.contains(u"&lt;img src=x onerror=alert(1)&gt; &amp; %2"_s));
    static const QRegularExpression source(u" src=\"([^\"]*)\""_s);
    QStringList sources;
    for (auto found = source.globalMatch(page); found.hasNext();)
        sources += found.next().captured(1);
    QCOMPARE(sources, QStringList({u"passage-1.wav"_s, u"passage-2.wav"_s}));
    for (const SoundPassage &passage : all.passages) { // browsers show no subtitles of a sound
        for (const PassageLine &line : passage.lines)
            QVERIFY2(page.contains(line.text.toHtmlEscaped()), qPrintable(line.text));
    }
    QVERIFY(page.contains(u"<em>"_s)); // the officer's words
    QVERIFY(page.contains(u"konden niet worden gelezen"_s));
    all.language = Language::English;
    QVERIFY(passagePage(all, clips()).contains("<html lang=\"en\">"));
}

void tst_Passage::writesTheManifest()
{
    const QByteArray bytes = passageManifest(facts(), clips(), {u"passages.html"_s, QByteArray(64, '5')});
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json.value(u"format"_s), u"relaas-passage-1"_s);
    QCOMPARE(json.value(u"exported_by"_s), u"A. Bos"_s);
    QCOMPARE(json.value(u"exported_at"_s), u"2026-11-24T09:30:00Z"_s);
    QCOMPARE(json.value(u"program"_s), u"Relaas 0.1.0"_s);
    const QJsonObject reportJson{{u"case"_s, u"Z26-0000901"_s},
                                 {u"held_on"_s, u"2026-10-12"_s},
                                 {u"version"_s, 2},
                                 {u"frozen"_s, true},
                                 {u"sha256"_s, QString(64, u'e')}};
    QCOMPARE(json.value(u"report"_s).toObject(), reportJson);
    QCOMPARE(json.value(u"page"_s).toObject().value(u"sha256"_s), QString(64, u'5'));
    const QJsonObject second = json.value(u"passages"_s).toArray().at(1).toObject();
    QCOMPARE(second.value(u"clip"_s).toObject(),
             (QJsonObject{{u"file"_s, u"passage-2.wav"_s},
                          {u"sha256"_s, QString(64, u'3')},
                          {u"format"_s, u"wav"_s}}));
    QCOMPARE(second.value(u"origin"_s).toObject(),
             (QJsonObject{{u"file"_s, u"deel-2.wav"_s},
                          {u"sha256"_s, QString(64, u'c')},
                          {u"sample_rate"_s, 16000},
                          {u"channels"_s, 2},
                          {u"from_frame"_s, 64000},
                          {u"to_frame"_s, 112000},
                          {u"from"_s, u"00:00:04.000"_s},
                          {u"to"_s, u"00:00:07.000"_s}}));
    QCOMPARE(second.value(u"lines"_s).toArray(), (QJsonArray{5}));
    const QJsonObject first = json.value(u"passages"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"damaged"_s).toArray(),
             (QJsonArray{QJsonObject{{u"from_frame"_s, 100}, {u"to_frame"_s, 200}}}));
    QCOMPARE(first.value(u"words"_s).toObject().value(u"sha256"_s), QString(64, u'2'));
}

RELAAS_TEST(QCoreApplication, tst_Passage);

} // namespace tst_passage

#include "tst_passage.moc"
