#include "core/report/breaks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_breaks {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Breaks : public QObject
{
    Q_OBJECT

private slots:
    void readsClockTimes_data();
    void readsClockTimes();
    void joinsBeginningAndEnd();
    void joinsNothingOverAConversation_data();
    void joinsNothingOverAConversation();
    void comparesBreaksWithTheSound_data();
    void comparesBreaksWithTheSound();
    void needsNoClockForASilence();
    void takesALineInItsPlaceForADeclaration();
    void takesTheDayOnWhichItWasHeard();
    void takesTheDayOfTheLinesAroundIt_data();
    void takesTheDayOfTheLinesAroundIt();
    void knowsSummerTime();
    void findsAGapBetweenRecordings();
    void saysNothingWithoutSound();
};

namespace {

constexpr int rate = 1000;
const QTimeZone amsterdam("Europe/Amsterdam");

QDateTime clockAt(int hour, int minute, QDate day = QDate(2026, 11, 23))
{
    return QDateTime(day, QTime(hour, minute), amsterdam).toUTC();
}

Recording recordingFrom(qint64 id, const QDateTime &startedAt, int minutes)
{
    Recording recording;
    recording.id = RecordingId{id};
    recording.sampleRate = rate;
    recording.frames = qint64(minutes) * 60 * rate;
    recording.startedAt = startedAt;
    return recording;
}

/// Speech in [from, to) in minutes.
SpokenStretch minutes(double from, double to)
{
    return {qint64(from * 60 * rate), qint64(to * 60 * rate)};
}

Report declaring(const QStringList &texts, LineType type = LineType::Pause)
{
    Report report;
    for (const QString &text : texts) {
        Line line;
        line.number = ++report.lastNumber;
        line.id = LineId{100 + line.number};
        line.type = type;
        line.text = text;
        report.lines.append(line);
    }
    return report;
}

QString shown(const QList<BreakFault> &faults)
{
    QStringList parts;
    for (const BreakFault &each : faults) {
        const QString what = each.mark == BreakMark::SpokenIn ? u"spoken"_s
            : each.mark == BreakMark::NotDeclared             ? u"undeclared"_s
            : each.mark == BreakMark::NotComparable           ? u"not compared"_s
                                                              : u"outside"_s;
        parts << u"%1 %2 %3 min"_s.arg(what).arg(each.number).arg(each.lengthMs / 60'000);
    }
    return parts.join(u"; "_s);
}

} // namespace

void tst_Breaks::readsClockTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::newRow("dash") << u"10:42–10:58 Pauze op verzoek van betrokkene."_s << u"10:42-10:58"_s;
    QTest::newRow("dots and spaces") << u"10.42 – 11.20 uur Pauze."_s << u"10:42-11:20"_s;
    QTest::newRow("words") << u"Pauze van 9:05 tot 9:15 uur"_s << u"09:05-09:15"_s;
    QTest::newRow("backwards") << u"10:58–10:42"_s << QString();
    QTest::newRow("none") << u"Pauze."_s << QString();
    QTest::newRow("one alone") << u"10:42 Pauze."_s << QString();
    QTest::newRow("no clock shows it") << u"25:10–26:70"_s << QString();
    QTest::newRow("a date is no time") << u"Pauze op 12.10.2026"_s << QString();
    QTest::newRow("a timecode is no time") << u"00:10:42 tot 00:10:58"_s << QString();
}

void tst_Breaks::readsClockTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, span);
    QStringList found;
    for (const LineType type : {LineType::Pause, LineType::TechnicalInterruption}) {
        for (const DeclaredBreak &each : declaredBreaks(declaring({text}, type)))
            found << each.from.toString(u"HH:mm"_s) + u'-' + each.to.toString(u"HH:mm"_s);
    }
    QCOMPARE(found, span.isEmpty() ? QStringList() : QStringList({span, span}));
    QVERIFY(declaredBreaks(declaring({text}, LineType::Answer)).isEmpty());
}

void tst_Breaks::joinsBeginningAndEnd()
{
    const auto breaks =
        declaredBreaks(declaring({u"10:42 Begin pauze."_s, u"10:58 Einde pauze."_s, u"11:30 Begin."_s}));
    QCOMPARE(breaks, (QList<DeclaredBreak>{{LineId{101}, 1, QTime(10, 42), QTime(10, 58)}}));
}

void tst_Breaks::joinsNothingOverAConversation_data()
{
    QTest::addColumn<LineType>("type");
    QTest::addColumn<int>("breaks");
    QTest::newRow("a question") << LineType::Question << 0;
    QTest::newRow("an answer") << LineType::Answer << 0;
    QTest::newRow("the lawyer") << LineType::LawyerRemark << 0;
    QTest::newRow("a remark") << LineType::OfficerRemark << 1;
    QTest::newRow("another interpreter") << LineType::InterpreterChange << 1;
}

void tst_Breaks::joinsNothingOverAConversation()
{
    QFETCH(LineType, type);
    Report report = declaring({u"10:42 Pauze."_s, u"Tussendoor."_s, u"11:30 Pauze."_s});
    report.lines[1].type = type;
    QTEST(int(declaredBreaks(report).size()), "breaks");
}

void tst_Breaks::comparesBreaksWithTheSound_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QList<SpokenStretch>>("speech");
    QTest::addColumn<QString>("faults");
    // Recorded from 10:00 to 11:00.
    const QList<SpokenStretch> paused{minutes(1, 20), minutes(36, 59)};
    const QList<SpokenStretch> talking{minutes(1, 59)};
    QTest::newRow("declared and silent") << QStringList{u"10:20–10:36"_s} << paused << QString();
    QTest::newRow("a minute beside it") << QStringList{u"10:21–10:37"_s} << paused << QString();
    QTest::newRow("not declared") << QStringList() << paused << u"undeclared 0 16 min"_s;
    QTest::newRow("declared too short")
        << QStringList{u"10:20–10:28"_s} << paused << u"undeclared 0 16 min"_s;
    QTest::newRow("declared twice") << QStringList{u"10:20–10:28"_s, u"10:21–10:28"_s} << paused
                                    << u"undeclared 0 16 min"_s;
    QTest::newRow("declared in two parts")
        << QStringList{u"10:28–10:36"_s, u"10:20–10:28"_s} << paused << QString();
    QTest::newRow("what is left needs no line") << QStringList{u"10:24–10:36"_s} << paused << QString();
    QTest::newRow("what is left needs a line")
        << QStringList{u"10:25–10:36"_s} << paused << u"undeclared 0 16 min"_s;
    QTest::newRow("spoken in it") << QStringList{u"10:20–10:36"_s} << talking << u"spoken 1 16 min"_s;
    QTest::newRow("declared elsewhere")
        << QStringList{u"10:40–10:50"_s} << paused << u"undeclared 0 16 min; spoken 1 10 min"_s;
    QTest::newRow("somebody comes in")
        << QStringList{u"10:20–10:36"_s}
        << QList<SpokenStretch>{minutes(1, 20), minutes(25, 25.05), minutes(36, 59)} << QString();
    QTest::newRow("before the hearing") << QStringList{u"09:10–09:20"_s} << talking << u"outside 1 10 min"_s;
    QTest::newRow("short silences need no line")
        << QStringList() << QList<SpokenStretch>{minutes(1, 20), minutes(24.9, 59)} << QString();
    QTest::newRow("before and after the talking")
        << QStringList() << QList<SpokenStretch>{minutes(15, 20), minutes(21, 30)} << QString();
    QTest::newRow("nobody speaks") << QStringList() << QList<SpokenStretch>() << QString();
}

void tst_Breaks::comparesBreaksWithTheSound()
{
    QFETCH(QStringList, lines);
    QFETCH(QList<SpokenStretch>, speech);
    const Recording recording = recordingFrom(3, clockAt(10, 0), 60);
    const QList<RecordingSpeech> sounds{{recording.id, rate, recording.frames, speech}};
    const auto faults = breakFaults(declaring(lines), {recording}, sounds, amsterdam);
    QTEST(shown(faults), "faults");
    for (const BreakFault &each : faults)
        QVERIFY(each.fromFrame <= each.toFrame);
}

void tst_Breaks::needsNoClockForASilence()
{
    const Recording recording = recordingFrom(3, {}, 60);
    const QList<RecordingSpeech> sounds{
        {recording.id, rate, recording.frames, {minutes(1, 20), minutes(36, 59)}}};
    QCOMPARE(shown(breakFaults({}, {recording}, sounds, amsterdam)), u"undeclared 0 16 min"_s);
    const auto faults = breakFaults(declaring({u"10:20–10:36"_s}), {recording}, sounds, amsterdam);
    QCOMPARE(shown(faults), u"not compared 0 16 min"_s); // nobody knows when 10:20 was
    QCOMPARE(faults.at(0).fromFrame, 20 * 60 * rate);
    QCOMPARE(faults.at(0).toFrame, 36 * 60 * rate);
}

void tst_Breaks::takesALineInItsPlaceForADeclaration()
{
    const Recording recording = recordingFrom(3, {}, 60);
    const QList<RecordingSpeech> sounds{
        {recording.id, rate, recording.frames, {minutes(1, 20), minutes(36, 59)}}};
    Report report = declaring({u"Pauze."_s});
    report.lines[0].anchor = Anchor{recording.id, 25 * 60 * rate, {}};
    QVERIFY(breakFaults(report, {recording}, sounds, amsterdam).isEmpty());
    report.lines[0].type = LineType::OfficerRemark;
    QCOMPARE(shown(breakFaults(report, {recording}, sounds, amsterdam)), u"undeclared 0 16 min"_s);
}

void tst_Breaks::takesTheDayOnWhichItWasHeard()
{
    const Recording first = recordingFrom(3, clockAt(10, 0), 60);
    const Recording second = recordingFrom(4, clockAt(9, 0, QDate(2026, 11, 24)), 60);
    const QList<RecordingSpeech> sounds{{first.id, rate, first.frames, {minutes(0, 60)}},
                                        {second.id, rate, second.frames, {minutes(0, 60)}}};
    Report report = declaring({u"09:20–09:30"_s});
    Line night; // that nothing was recorded between the two days is said by a line at the end of the first
    night.id = LineId{200};
    night.type = LineType::Pause;
    night.anchor = Anchor{first.id, first.frames, {}};
    report.lines.append(night);
    const auto faults = breakFaults(report, {first, second}, sounds, amsterdam);
    QCOMPARE(shown(faults), u"spoken 1 10 min"_s);
    QCOMPARE(faults.at(0).recording, second.id);
}

void tst_Breaks::takesTheDayOfTheLinesAroundIt_data()
{
    QTest::addColumn<int>("placedAt"); ///< of the line before it: minutes of the second day, -1 the first
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<qint64>("recording");
    // Both days from 10:00 to 12:00; somebody speaks all the time.
    QTest::newRow("the first") << -1 << u"10:40–10:50"_s << u"spoken 1 10 min"_s << qint64(3);
    QTest::newRow("the second") << 30 << u"10:40–10:50"_s << u"spoken 1 10 min"_s << qint64(4);
    QTest::newRow("after the first") << -1 << u"15:00–15:10"_s << QString() << qint64(0);
    QTest::newRow("after the second") << 30 << u"15:00–15:10"_s << u"outside 1 10 min"_s << qint64(0);
}

void tst_Breaks::takesTheDayOfTheLinesAroundIt()
{
    QFETCH(int, placedAt);
    QFETCH(QString, text);
    QFETCH(qint64, recording);
    const Recording first = recordingFrom(3, clockAt(10, 0), 120);
    const Recording second = recordingFrom(4, clockAt(10, 0, QDate(2026, 11, 24)), 120);
    const QList<RecordingSpeech> sounds{{first.id, rate, first.frames, {minutes(0, 120)}},
                                        {second.id, rate, second.frames, {minutes(0, 120)}}};
    Report report = declaring({text, QString()});
    const Line pause = report.lines.at(0);
    Line night = report.lines.at(1);
    night.anchor = Anchor{first.id, first.frames, {}};
    Line before;
    before.id = LineId{300};
    before.type = LineType::Answer;
    before.anchor = Anchor{second.id, qint64(placedAt) * 60 * rate, {}};
    if (placedAt < 0)
        before.anchor = Anchor{first.id, 30 * 60 * rate, {}};
    report.lines = placedAt < 0 ? QList{before, pause, night} : QList{night, before, pause};
    const qsizetype row = report.lines.indexOf(pause);
    for (const bool isPlaced : {false, true}) { // its own place is not one of those around it
        if (isPlaced)
            report.lines[row].anchor = report.lines.at(row - 1).anchor;
        const auto faults = breakFaults(report, {first, second}, sounds, amsterdam);
        QTEST(shown(faults), "faults");
        if (recording > 0)
            QCOMPARE(faults.at(0).recording, RecordingId{recording});
    }
}

void tst_Breaks::knowsSummerTime()
{
    const Recording recording = recordingFrom(3, QDateTime(QDate(2026, 7, 6), QTime(8, 0), Qt::UTC), 60);
    const QList<RecordingSpeech> sounds{{recording.id, rate, recording.frames, {minutes(0, 60)}}};
    QCOMPARE(shown(breakFaults(declaring({u"10:20–10:30"_s}), {recording}, sounds, amsterdam)),
             u"spoken 1 10 min"_s);
    QCOMPARE(shown(breakFaults(declaring({u"09:20–09:30"_s}), {recording}, sounds, amsterdam)),
             u"outside 1 10 min"_s);
}

void tst_Breaks::findsAGapBetweenRecordings()
{
    const Recording first = recordingFrom(3, clockAt(10, 0), 20);
    const Recording second = recordingFrom(4, clockAt(10, 35), 20);
    const QList<RecordingSpeech> sounds{{first.id, rate, first.frames, {minutes(0, 20)}},
                                        {second.id, rate, second.frames, {minutes(0, 20)}}};
    const auto faults = breakFaults({}, {second, first}, sounds, amsterdam);
    QCOMPARE(shown(faults), u"undeclared 0 15 min"_s);
    QCOMPARE(faults.at(0).recording, first.id);
    QCOMPARE(faults.at(0).fromFrame, first.frames);
    QVERIFY(breakFaults(declaring({u"10:20–10:35"_s}), {first, second}, sounds, amsterdam).isEmpty());
    QVERIFY(breakFaults(declaring({u"10:20–10:35 storing"_s}, LineType::TechnicalInterruption),
                        {first, second}, sounds, amsterdam)
                .isEmpty());
}

void tst_Breaks::saysNothingWithoutSound()
{
    const Report report = declaring({u"10:20–10:36"_s});
    QVERIFY(breakFaults(report, {}, {}, amsterdam).isEmpty());
    const Recording recording = recordingFrom(3, clockAt(10, 0), 60);
    QVERIFY(breakFaults(report, {recording}, {}, amsterdam).isEmpty());
    QVERIFY(breakFaults(report, {recording}, {{recording.id, 0, 0, {}}}, amsterdam).isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_Breaks);

} // namespace tst_breaks

#include "tst_breaks.moc"
