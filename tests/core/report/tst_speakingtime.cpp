#include "core/report/speakingtime.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_speakingtime {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_SpeakingTime : public QObject
{
    Q_OBJECT

private slots:
    void addsUpTheSpeechInASpan_data();
    void addsUpTheSpeechInASpan();
    void findsTheLineThatWasShortened();
    void measuresEachTypeByItself();
    void tellsNoPaceFromAFewLines();
    void isNotMisledByOneOutlier();
    void findsWordsWithoutSpeech();
    void saysNothingOfWhatItCannotKnow_data();
    void saysNothingOfWhatItCannotKnow();
    void scalesWithThePaceOfTheReport();
};

namespace {

constexpr int rate = 1000; // frames are milliseconds
const RecordingId sound{3};

/// Builds a report whose lines follow each other, a second apart.
struct Hearing
{
    Report report;
    RecordingSpeech speech{sound, rate, 0, {}};

    Line &add(LineType type, int letters, qint64 spoken)
    {
        Line line;
        line.number = ++report.lastNumber;
        line.id = LineId{100 + line.number};
        line.type = type;
        line.text = QString(letters, u'a');
        line.anchor = Anchor{sound, speech.frames, speech.frames + std::max<qint64>(spoken, 1000)};
        if (spoken > 0)
            speech.speech.append({speech.frames, speech.frames + spoken});
        speech.frames = *line.anchor->toFrame + 1000;
        report.lines.append(line);
        return report.lines.last();
    }
    /// Answers of some 60 letters at some 100 ms for each.
    void addUsual(int count, LineType type = LineType::Answer, qint64 msPerLetter = 100)
    {
        for (int i = 0; i < count; ++i)
            add(type, 60 + i % 3, (msPerLetter - 10 + 5 * (i % 5)) * (60 + i % 3));
    }
    QList<SpeakingTime> marks() const { return speakingTimes(report, {speech}); }
};

QList<int> numbers(const QList<SpeakingTime> &marks)
{
    QList<int> all;
    for (const SpeakingTime &each : marks)
        all << each.number;
    return all;
}

} // namespace

void tst_SpeakingTime::addsUpTheSpeechInASpan_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("all") << qint64(0) << qint64(1000) << qint64(300);
    QTest::newRow("the first") << qint64(100) << qint64(200) << qint64(100);
    QTest::newRow("half of the first") << qint64(150) << qint64(300) << qint64(50);
    QTest::newRow("between") << qint64(200) << qint64(400) << qint64(0);
    QTest::newRow("within the second") << qint64(450) << qint64(500) << qint64(50);
    QTest::newRow("behind") << qint64(600) << qint64(900) << qint64(0);
    QTest::newRow("empty") << qint64(150) << qint64(150) << qint64(0);
    QTest::newRow("backwards") << qint64(500) << qint64(100) << qint64(0);
}

void tst_SpeakingTime::addsUpTheSpeechInASpan()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QTEST(spokenMs({sound, rate, 1000, {{100, 200}, {400, 600}}}, from, to), "ms");
    QCOMPARE(spokenMs({sound, 0, 1000, {{100, 200}}}, from, to), 0);
}

void tst_SpeakingTime::findsTheLineThatWasShortened()
{
    Hearing hearing;
    hearing.addUsual(10);
    hearing.add(LineType::Answer, 60, 40'000); // forty seconds for six seconds of words
    hearing.addUsual(10);
    const auto marks = hearing.marks();
    QCOMPARE(numbers(marks), QList<int>{11});
    QCOMPARE(marks.at(0).mark, SpeakingMark::Shortened);
    QCOMPARE(marks.at(0).spokenMs, 40'000);
    QVERIFY(marks.at(0).expectedMs > 5000 && marks.at(0).expectedMs < 7000);
}

void tst_SpeakingTime::measuresEachTypeByItself()
{
    Hearing hearing;
    hearing.addUsual(10, LineType::Question, 60);
    hearing.addUsual(10, LineType::Answer, 240); // an interpreter repeats them
    QCOMPARE(numbers(hearing.marks()), QList<int>());
    hearing.add(LineType::Question, 60, 15'000); // as long as an answer takes
    QCOMPARE(numbers(hearing.marks()), QList<int>{21});
}

void tst_SpeakingTime::tellsNoPaceFromAFewLines()
{
    Hearing hearing;
    hearing.addUsual(6);
    hearing.add(LineType::Answer, 60, 60'000);
    QVERIFY(hearing.marks().isEmpty());
    hearing.addUsual(1);
    QCOMPARE(numbers(hearing.marks()), QList<int>{7});
}

void tst_SpeakingTime::isNotMisledByOneOutlier()
{
    Hearing hearing;
    hearing.addUsual(10);
    hearing.add(LineType::Answer, 60, 3'000'000); // would make any mean useless
    hearing.add(LineType::Answer, 60, 30'000);
    QCOMPARE(numbers(hearing.marks()), (QList<int>{11, 12}));
    // Twice as long is a matter of chance in short lines: seconds have to be missing.
    Hearing brief;
    brief.addUsual(10);
    brief.add(LineType::Answer, 20, 6'500);
    QVERIFY(brief.marks().isEmpty());
}

void tst_SpeakingTime::findsWordsWithoutSpeech()
{
    Hearing hearing;
    hearing.addUsual(2);
    hearing.add(LineType::Answer, 30, 0);
    hearing.add(LineType::Answer, 30, 120); // a click
    hearing.add(LineType::Pause, 30, 0); // nobody needs to speak
    const auto marks = hearing.marks();
    QCOMPARE(numbers(marks), (QList<int>{3, 4}));
    QCOMPARE(marks.at(0).mark, SpeakingMark::WithoutSpeech);
    QCOMPARE(marks.at(0).expectedMs, 0); // nobody knows the pace yet
}

void tst_SpeakingTime::saysNothingOfWhatItCannotKnow_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QList<RecordingSpeech>>("sounds");
    Hearing hearing;
    hearing.addUsual(3);
    hearing.add(LineType::Answer, 30, 0);
    QTest::newRow("another recording")
        << hearing.report << QList<RecordingSpeech>{{RecordingId{9}, rate, 1000, {}}};
    QTest::newRow("no recording") << hearing.report << QList<RecordingSpeech>();
    QTest::newRow("no rate") << hearing.report << QList<RecordingSpeech>{{sound, 0, 1000, {}}};
    Report report = hearing.report;
    report.lines[3].anchor.reset();
    QTest::newRow("no place") << report << QList<RecordingSpeech>{hearing.speech};
    report = hearing.report;
    report.lines[3].text = u" … "_s;
    QTest::newRow("no words") << report << QList<RecordingSpeech>{hearing.speech};
    QTest::newRow("no lines") << Report() << QList<RecordingSpeech>{hearing.speech};
}

void tst_SpeakingTime::saysNothingOfWhatItCannotKnow()
{
    QFETCH(Report, report);
    QFETCH(QList<RecordingSpeech>, sounds);
    QVERIFY(speakingTimes(report, sounds).isEmpty());
}

/// Property: a hearing spoken twice as slowly, with the same lines, has the same marks, as long as seconds
/// enough are missing in either.
void tst_SpeakingTime::scalesWithThePaceOfTheReport()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 50; ++round) {
        Hearing slow;
        Hearing fast;
        for (int i = 0; i < 30; ++i) {
            const int letters = 40 + random.bounded(100);
            const bool isLong = random.bounded(10) == 0;
            const qint64 spoken = letters * (80 + random.bounded(40)) * (isLong ? 8 : 1);
            slow.add(LineType::Answer, letters, 2 * spoken);
            fast.add(LineType::Answer, letters, spoken);
        }
        QCOMPARE(numbers(slow.marks()), numbers(fast.marks()));
    }
}

RELAAS_TEST(QCoreApplication, tst_SpeakingTime);

} // namespace tst_speakingtime

#include "tst_speakingtime.moc"
