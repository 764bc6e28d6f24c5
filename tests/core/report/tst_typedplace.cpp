#include "core/report/typedplace.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <random>

namespace tst_typedplace {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_TypedPlace : public QObject
{
    Q_OBJECT

private slots:
    void takesReactionOffByTheSpeedOfTheSound_data();
    void takesReactionOffByTheSpeedOfTheSound();
    void beginsALineWithItsFirstWord_data();
    void beginsALineWithItsFirstWord();
    void placesALine_data();
    void placesALine();
    void takesThePlaceFromTheClockOfTheHearing_data();
    void takesThePlaceFromTheClockOfTheHearing();
    void proposesNothing_data();
    void proposesNothing();
    void endsALineWhereTheNextBegins();
    void keepsTheMomentsAsText();
    void readsNothingIntoOtherText();
    void holdsForWhateverIsTypedAndSought();
};

namespace {

constexpr int rate = 1000; // a frame is a millisecond
constexpr RecordingId sound{7};
const QDateTime began = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

QList<Recording> recordings(qint64 frames = 600'000)
{
    Recording recording;
    recording.id = sound;
    recording.sampleRate = rate;
    recording.frames = frames;
    return {recording};
}

KeyMoment heard(qint64 frame, double speed = 1, qint64 heardFrom = 0)
{
    return {SoundMoment{sound, frame, heardFrom, speed}, {}};
}

Report reportOf(int count)
{
    Report report;
    for (int number = 1; number <= count; ++number) {
        Line line;
        line.id = LineId{100 + number};
        line.number = number;
        line.text = u"Woorden"_s;
        report.lines << line;
    }
    return report;
}

using Speech = QHash<RecordingId, QList<SpokenStretch>>;
using Span = std::pair<qint64, qint64>; // to: -1 is open

Span span(const QHash<LineId, Anchor> &places, int number)
{
    const Anchor place = places.value(LineId{100 + number});
    return {place.fromFrame, place.toFrame.value_or(-1)};
}

} // namespace

void tst_TypedPlace::takesReactionOffByTheSpeedOfTheSound_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("reaction");
    QTest::addColumn<qint64>("heardFrom");
    QTest::addColumn<qint64>("place");

    QTest::newRow("as it was") << 1.0 << 1500 << qint64(0) << qint64(8500);
    QTest::newRow("no reaction") << 1.0 << 0 << qint64(0) << qint64(10000);
    QTest::newRow("twice as fast") << 2.0 << 1500 << qint64(0) << qint64(7000);
    QTest::newRow("half as fast") << 0.5 << 1500 << qint64(0) << qint64(9250);
    QTest::newRow("standing still") << 0.0 << 1500 << qint64(0) << qint64(10000);
    QTest::newRow("not before what was heard") << 1.0 << 1500 << qint64(9900) << qint64(9900);
    QTest::newRow("heard from beyond makes no sense") << 1.0 << 1500 << qint64(99999) << qint64(10000);
    QTest::newRow("more than anybody needs") << 1.0 << 90000 << qint64(0) << qint64(5000);
    QTest::newRow("negative") << 1.0 << -5 << qint64(0) << qint64(10000);
    QTest::newRow("no speed at all") << qQNaN() << 1500 << qint64(0) << qint64(10000);
}

void tst_TypedPlace::takesReactionOffByTheSpeedOfTheSound()
{
    QFETCH(double, speed);
    QFETCH(int, reaction);
    QFETCH(qint64, heardFrom);
    QFETCH(qint64, place);
    QCOMPARE(reactedTo({sound, 10000, heardFrom, speed}, reaction, rate), place);
}

void tst_TypedPlace::beginsALineWithItsFirstWord_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("first"); // -1: nothing is known; else when
    const QString none;

    QTest::newRow("the first letter") << false << none << u"W"_s << 20;
    QTest::newRow("the first letter beyond the first plane") << false << none << u"\U00010400"_s << 20;
    QTest::newRow("a word at once") << false << none << u"Waar"_s << 20;
    QTest::newRow("goes on") << true << none << u"Waar"_s << 10;
    QTest::newRow("goes on once it is saved") << true << u"Waar"_s << u"Waarom"_s << 10;
    QTest::newRow("begun anew") << true << none << u"E"_s << 20;
    QTest::newRow("words that were there") << false << u"Waar"_s << u"Waarr"_s << -1;
    QTest::newRow("all taken out again") << true << none << none << -1;
    QTest::newRow("taken out of a saved line") << true << u"Waar"_s << none << 10;
}

void tst_TypedPlace::beginsALineWithItsFirstWord()
{
    QFETCH(bool, isKnown);
    QFETCH(QString, stored);
    QFETCH(QString, words);
    QFETCH(int, first);
    Line line;
    line.text = stored;
    const auto known = isKnown ? std::optional(TypedKeys{heard(10), heard(15)}) : std::nullopt;
    const auto keys = withKey(known, line, words, heard(20));
    QCOMPARE(keys ? int(keys->first.sound->frame) : -1, first);
    if (keys && !words.isEmpty())
        QCOMPARE(int(keys->last.sound->frame), 20);
}

void tst_TypedPlace::placesALine_data()
{
    QTest::addColumn<TypedKeys>("keys");
    QTest::addColumn<QList<SpokenStretch>>("speech");
    QTest::addColumn<Span>("place");
    const QList<SpokenStretch> none;
    const QList<SpokenStretch> one{{8600, 13500}};

    QTest::newRow("by the keys alone") << TypedKeys{heard(10000), heard(15000)} << none << Span(9000, 14000);
    QTest::newRow("at the edges of speech")
        << TypedKeys{heard(10000), heard(15000)} << one << Span(8600, 13500);
    QTest::newRow("speech that begins soon")
        << TypedKeys{heard(10000), heard(15000)} << QList<SpokenStretch>{{9400, 14600}} << Span(9400, 14600);
    QTest::newRow("speech that begins behind the key is not it")
        << TypedKeys{heard(10000), heard(15000)} << QList<SpokenStretch>{{10200, 13500}} << Span(9000, 13500);
    QTest::newRow("speech that began long before")
        << TypedKeys{heard(10000), heard(15000)} << QList<SpokenStretch>{{2000, 13500}} << Span(9000, 13500);
    QTest::newRow("speech that began before the jump")
        << TypedKeys{heard(10000, 1, 8800), heard(15000)} << one << Span(9000, 13500);
    QTest::newRow("speech that goes on for long")
        << TypedKeys{heard(10000), heard(15000)} << QList<SpokenStretch>{{8600, 90000}} << Span(8600, 14000);
    QTest::newRow("at double speed") << TypedKeys{heard(10000, 2), heard(15000, 2)} << none
                                     << Span(8000, 13000);
    QTest::newRow("ended in a pause")
        << TypedKeys{heard(10000), heard(15000, 0)} << none << Span(9000, 15000);
    QTest::newRow("one key") << TypedKeys{heard(10000), heard(10000)} << none << Span(9000, -1);
    QTest::newRow("went back meanwhile") << TypedKeys{heard(10000), heard(4000)} << none << Span(9000, -1);
    QTest::newRow("at the very beginning") << TypedKeys{heard(300), heard(2000)} << none << Span(0, 1000);
    QTest::newRow("beyond the end") << TypedKeys{heard(10000), heard(700'000)} << none << Span(9000, 600'000);
}

void tst_TypedPlace::placesALine()
{
    QFETCH(TypedKeys, keys);
    QFETCH(QList<SpokenStretch>, speech);
    QFETCH(Span, place);
    const auto places = typedPlaces(reportOf(1), {{1, keys}}, recordings(), {{sound, speech}}, 1000);
    QCOMPARE(span(places, 1), place);
}

void tst_TypedPlace::takesThePlaceFromTheClockOfTheHearing_data()
{
    QTest::addColumn<QDateTime>("startedAt");
    QTest::addColumn<Span>("place");

    QTest::newRow("it is known when it began") << began << Span(59000, 69000);
    QTest::newRow("it began later") << began.addSecs(30) << Span(29000, 39000);
    QTest::newRow("it began behind these keys") << began.addSecs(3600) << Span(0, -1);
    QTest::newRow("it was over by then") << began.addDays(-1) << Span(0, -1);
    QTest::newRow("nobody knows") << QDateTime() << Span(0, -1);
}

void tst_TypedPlace::takesThePlaceFromTheClockOfTheHearing()
{
    QFETCH(QDateTime, startedAt);
    QFETCH(Span, place);
    QList<Recording> parts = recordings();
    parts[0].startedAt = startedAt;
    const TypedKeys keys{{{}, began.addSecs(60)}, {{}, began.addSecs(70)}};
    QCOMPARE(span(typedPlaces(reportOf(1), {{1, keys}}, parts, {}, 1000), 1), place);
}

void tst_TypedPlace::proposesNothing_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<TypedKeys>("keys");
    const TypedKeys keys{heard(10000), heard(15000)};

    Report placed = reportOf(1);
    placed.lines[0].anchor = Anchor{sound, 5, 9};
    QTest::newRow("for a line that is placed") << placed << keys;
    Report empty = reportOf(1);
    empty.lines[0].text = u" "_s;
    QTest::newRow("for a line without words, as after a step back") << empty << keys;
    QTest::newRow("for a line that is gone") << Report() << keys;
    QTest::newRow("where nothing was heard") << reportOf(1) << TypedKeys{{{}, began}, {{}, began}};
    KeyMoment elsewhere = heard(10000);
    elsewhere.sound->recording = RecordingId{8};
    QTest::newRow("in a recording that is gone") << reportOf(1) << TypedKeys{elsewhere, elsewhere};
    QTest::newRow("beyond the recording") << reportOf(1) << TypedKeys{heard(700'000), heard(700'000)};
}

void tst_TypedPlace::proposesNothing()
{
    QFETCH(Report, report);
    QFETCH(TypedKeys, keys);
    QVERIFY(typedPlaces(report, {{1, keys}}, recordings(), {}, 1000).isEmpty());
}

void tst_TypedPlace::endsALineWhereTheNextBegins()
{
    const KeysByLine keys{{1, {heard(10000), heard(25000)}}, {2, {heard(20000), heard(30000)}}};
    auto places = typedPlaces(reportOf(3), keys, recordings(), {}, 1000);
    QCOMPARE(span(places, 1), Span(9000, 19000));
    QCOMPARE(span(places, 2), Span(19000, 29000));
    Report report = reportOf(3);
    report.lines[2].anchor = Anchor{sound, 24000, std::nullopt};
    places = typedPlaces(report, keys, recordings(), {}, 1000);
    QCOMPARE(span(places, 2), Span(19000, 24000)); // a firm one stands
    QVERIFY(!places.contains(report.lines[2].id));
}

void tst_TypedPlace::keepsTheMomentsAsText()
{
    const TypedKeys both{{SoundMoment{sound, (qint64(1) << 40) + 1, 17, 0.85}, began.addMSecs(7)},
                         {{}, began}};
    const auto read = typedKeysFrom(textOf(both));
    QVERIFY(read);
    QCOMPARE(*read, both);
}

void tst_TypedPlace::readsNothingIntoOtherText()
{
    for (const QString &text :
         {QString(), u"Woorden"_s, u"[]"_s, u"{}"_s, u"{\"first\":{\"clock\":1}}"_s,
          u"{\"first\":{\"clock\":\"1\"},\"last\":{\"clock\":2}}"_s,
          u"{\"first\":{\"clock\":1,\"recording\":1,\"frame\":-5},\"last\":{\"clock\":2}}"_s})
        QVERIFY2(!typedKeysFrom(text), qPrintable(text));
}

/// A thousand hearings in which somebody types along, pauses, seeks and changes the speed at random.
void tst_TypedPlace::holdsForWhateverIsTypedAndSought()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](qint64 limit) {
            return qint64(random() % quint64(std::max<qint64>(limit, 1)));
        };
        const qint64 length = 1 + below(600'000);
        Report report = reportOf(1 + int(below(30)));
        KeysByLine keys;
        QList<SpokenStretch> speech;
        for (qint64 at = below(4000); at < length; at += 1 + below(9000)) {
            const qint64 to = at + 1 + below(6000);
            speech.append({at, to});
            at = to;
        }
        qint64 position = 0;
        qint64 from = 0;
        for (Line &line : report.lines) {
            if (below(5) == 0) {
                position = below(length + 1);
                from = position;
            }
            const double speed = below(8) == 0 ? 0.0 : 0.25 + double(below(12)) / 4;
            const auto key = [&] { return heard(std::min(position, length), speed, from); };
            const KeyMoment first = key();
            position = std::min(position + below(8000), length);
            keys.insert(line.number, {first, below(4) == 0 ? heard(below(length + 1), speed) : key()});
            if (below(4) == 0)
                line.anchor = Anchor{sound, below(length), std::nullopt};
            if (below(9) == 0)
                line.text.clear();
        }
        const Report before = report;
        const int reaction = int(below(5001));
        const auto places = typedPlaces(report, keys, recordings(length), {{sound, speech}}, reaction);
        QCOMPARE(report, before);

        std::vector<std::pair<qint64, Anchor>> inOrder; // by the first key
        for (const Line &line : report.lines) {
            if (line.anchor || line.text.isEmpty())
                QVERIFY(!places.contains(line.id));
            else if (places.contains(line.id))
                inOrder.emplace_back(keys.value(line.number).first.sound->frame, places.value(line.id));
        }
        QCOMPARE(qsizetype(inOrder.size()), places.size());
        std::ranges::stable_sort(inOrder, {}, [](const auto &each) { return each.first; });
        for (size_t i = 0; i < inOrder.size(); ++i) {
            const auto &[key, place] = inOrder[i];
            const QByteArray where =
                "seed " + QByteArray::number(seed) + ", " + QByteArray::number(qulonglong(i));
            QVERIFY2(place.fromFrame >= 0 && place.fromFrame < length, where.constData());
            QVERIFY2(!place.toFrame || (*place.toFrame > place.fromFrame && *place.toFrame <= length),
                     where.constData());
            if (i + 1 < inOrder.size()) {
                QVERIFY2(place.fromFrame < inOrder[i + 1].second.fromFrame, where.constData());
                QVERIFY2(place.toFrame && *place.toFrame <= inOrder[i + 1].second.fromFrame,
                         where.constData());
            }
            for (const Line &line : report.lines) {
                if (line.anchor && line.anchor->fromFrame > place.fromFrame)
                    QVERIFY2(place.toFrame && *place.toFrame <= line.anchor->fromFrame, where.constData());
            }
        }
    }
}

RELAAS_TEST(QCoreApplication, tst_TypedPlace);

} // namespace tst_typedplace

#include "tst_typedplace.moc"
