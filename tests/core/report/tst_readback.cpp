#include "core/report/readback.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_readback {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ReadBack : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryReaction();
    void isAFactAboutTheWordsOfALine();
    void marksSeveralLinesInOneGo();
    void refuses_data();
    void refuses();
    void goesStaleByItself();
    void countsTheNewest();
    void saysWhatALineIsWorth_data();
    void saysWhatALineIsWorth();
    void leavesOutWhatCannotBeReadBack();
    void countsWhatWasRead();
    void goesToTheNextThatWasNotRead_data();
    void goesToTheNextThatWasNotRead();
    void keepsHostileWords();
    void bindsTheLogToAllItSays_data();
    void bindsTheLogToAllItSays();
};

namespace {

const QDateTime now{QDate(2026, 11, 22), QTime(15, 10), Qt::UTC};
const ReadBackBounds open{2, {}};

Line lineOf(int number, LineType type, const QString &text, const QString &section = {})
{
    Line line;
    line.id = LineId{100 + number};
    line.number = number;
    line.type = type;
    line.text = text;
    line.section = section;
    return line;
}

Report written()
{
    Report report;
    report.id = ReportId{1};
    report.version = 2;
    report.lines = {lineOf(1, LineType::Heading, u"Relaas"_s, u"3"_s),
                    lineOf(2, LineType::Question, u"Waar was u?"_s),
                    lineOf(3, LineType::Answer, u"In Herat, in 2023."_s),
                    lineOf(4, LineType::Answer, u"  "_s), lineOf(5, LineType::Question, u"Met wie?"_s)};
    return report;
}

LineId id(int number)
{
    return LineId{100 + number};
}

QList<ReadBackMark> marked(const QList<int> &numbers, const ReadBackAnswer &answer = {},
                           const std::optional<Timeline::Place> &place = {}, const Report &report = written())
{
    QList<LineId> ids;
    for (const int number : numbers)
        ids << id(number);
    const auto marks = readBack(report, ids, answer, place, {}, open, UserId{3}, now);
    if (!marks)
        qFatal("%s", qPrintable(marks.error().text));
    return *marks;
}

} // namespace

void tst_ReadBack::namesEveryReaction()
{
    for (const Reaction each :
         {Reaction::TakenBack, Reaction::Confirmed, Reaction::Corrected, Reaction::Refused}) {
        QCOMPARE(reactionFromName(reactionName(each)), std::optional(each));
        QVERIFY(!reactionText(each).isEmpty());
        QCOMPARE(needsWords(each), each == Reaction::Corrected || each == Reaction::Refused);
    }
    QVERIFY(!reactionFromName(u"shrugged"_s));
}

void tst_ReadBack::isAFactAboutTheWordsOfALine()
{
    const Timeline::Place place{RecordingId{7}, 96000};
    const auto marks = marked({3}, {Reaction::Corrected, u"  In 2022.\n"_s}, place);
    QCOMPARE(marks.size(), 1);
    const ReadBackMark &mark = marks.constFirst();
    QCOMPARE(mark.version, 2);
    QCOMPARE(mark.lineNumber, 3);
    QCOMPARE(mark.reaction, Reaction::Corrected);
    QCOMPARE(mark.note, u"In 2022."_s);
    QCOMPARE(mark.textSha256, textSha256(u"In Herat, in 2023."_s));
    QCOMPARE(mark.place, std::optional(place));
    QCOMPARE(mark.by, UserId{3});
    QCOMPARE(mark.at, now);
    Report frozenOne = written();
    frozenOne.frozenAt = now;
    QCOMPARE(marked({3}, {}, {}, frozenOne).size(), 1); // it does not change the words
}

void tst_ReadBack::marksSeveralLinesInOneGo()
{
    const auto marks = marked({1, 2, 3, 4, 5});
    QList<int> numbers;
    for (const ReadBackMark &mark : marks)
        numbers << mark.lineNumber;
    QCOMPARE(numbers, (QList<int>{2, 3, 5})); // headings and lines without words are passed over
    const auto back = readBack(written(), {id(2), id(5), id(3)}, {Reaction::TakenBack, {}}, {},
                               newestMarks({marks.at(1)}), open, UserId{3}, now);
    QVERIFY2(bool(back), qPrintable(why(back)));
    QCOMPARE(back->size(), 1); // only where there is something to take back
    QCOMPARE(back->constFirst().lineNumber, 3);
}

void tst_ReadBack::refuses_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("reaction");
    QTest::addColumn<QString>("note");
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<int>("newestVersion");
    QTest::addColumn<QDate>("sentOn");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QList<int> &numbers, Reaction reaction, const QString &note,
                        Error::Code code, const QString &says, qint64 frame = 0, int newest = 2,
                        QDate sentOn = {}) {
        QTest::newRow(name) << numbers << int(reaction) << note << frame << newest << sentOn << int(code)
                            << says;
    };
    row("no line", {}, Reaction::Confirmed, {}, Error::Code::NotAllowed, u"no words"_s);
    row("a line that is gone", {2, 9}, Reaction::Confirmed, {}, Error::Code::NotFound, u"no longer"_s);
    row("a heading alone", {1}, Reaction::Confirmed, {}, Error::Code::NotAllowed, u"no words"_s);
    row("a line without words", {4}, Reaction::Confirmed, {}, Error::Code::NotAllowed, u"no words"_s);
    row("a correction without words", {3}, Reaction::Corrected, u" \n"_s, Error::Code::Invalid, u"line 3"_s);
    row("a correction of two lines", {2, 3}, Reaction::Corrected, u"Nee."_s, Error::Code::Invalid,
        u"one line"_s);
    row("a refusal without reasons", {3}, Reaction::Refused, {}, Error::Code::Invalid, u"14(4)"_s);
    row("nothing to take back", {3}, Reaction::TakenBack, {}, Error::Code::NotAllowed, u"taken back"_s);
    row("before the sound", {3}, Reaction::Confirmed, {}, Error::Code::Invalid, u"no place"_s, -1);
    row("an older version", {3}, Reaction::Confirmed, {}, Error::Code::NotAllowed, u"version 3"_s, 0, 3);
    row("after the decision", {3}, Reaction::Confirmed, {}, Error::Code::NotAllowed, u"appeal file"_s, 0, 2,
        QDate(2026, 11, 20));
}

void tst_ReadBack::refuses()
{
    QFETCH(QList<int>, numbers);
    QFETCH(int, reaction);
    QFETCH(QString, note);
    QFETCH(qint64, frame);
    QFETCH(int, newestVersion);
    QFETCH(QDate, sentOn);
    QFETCH(QString, says);
    QList<LineId> ids;
    for (const int number : std::as_const(numbers))
        ids << id(number);
    const auto marks =
        readBack(written(), ids, {Reaction(reaction), note}, Timeline::Place{RecordingId{7}, frame}, {},
                 {newestVersion, sentOn}, UserId{3}, now);
    QVERIFY(!marks);
    QTEST(int(marks.error().code), "code");
    QVERIFY2(marks.error().text.contains(says), qPrintable(marks.error().text));
}

void tst_ReadBack::goesStaleByItself()
{
    const NewestMarks marks = newestMarks(marked({2, 3}));
    Report report = written();
    QCOMPARE(readBackStateOf(report.lines.at(2), marks), ReadBackState::Standing);
    report.lines[2].text = u"In Herat, in 2022."_s;
    QCOMPARE(readBackStateOf(report.lines.at(2), marks), ReadBackState::OtherWords);
    QVERIFY(!standingMark(report.lines.at(2), marks));
    report.lines[2].type = LineType::OfficerRemark;
    report.lines[2].text = u"In Herat, in 2023."_s;
    QCOMPARE(readBackStateOf(report.lines.at(2), marks), ReadBackState::Standing);
    QCOMPARE(readBackStateOf(report.lines.at(4), marks), ReadBackState::NotRead);
}

void tst_ReadBack::countsTheNewest()
{
    QList<ReadBackMark> all = marked({3}, {Reaction::Corrected, u"In 2022."_s});
    all += marked({3});
    all.last().at = now.addSecs(60);
    QCOMPARE(standingMark(written().lines.at(2), newestMarks(all))->reaction, Reaction::Confirmed);
    QCOMPARE(newestMarks(all, now).value(3).reaction, Reaction::Corrected); // as it was known then
    QVERIFY(newestMarks(all, now.addSecs(-1)).isEmpty());
    ReadBackMark back = all.constFirst();
    back.reaction = Reaction::TakenBack;
    const NewestMarks none = newestMarks(all << back);
    QCOMPARE(readBackStateOf(written().lines.at(2), none), ReadBackState::NotRead);
}

void tst_ReadBack::saysWhatALineIsWorth_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("shownVersion");
    QTest::addColumn<QString>("text");
    QTest::newRow("read") << 2 << 2 << u"read back, confirmed"_s;
    QTest::newRow("earlier") << 2 << 3 << u"read back in version 2, confirmed"_s;
    QTest::newRow("other words") << 3 << 2 << u"read back in other words"_s;
    QTest::newRow("not read") << 5 << 2 << u"not read back"_s;
}

void tst_ReadBack::saysWhatALineIsWorth()
{
    QFETCH(int, line);
    QFETCH(int, shownVersion);
    Report report = written();
    const NewestMarks marks = newestMarks(marked({2, 3}));
    report.lines[2].text += u" Ja."_s;
    QTEST(readBackText(*report.lineWithNumber(line), marks, shownVersion), "text");
}

void tst_ReadBack::leavesOutWhatCannotBeReadBack()
{
    QCOMPARE(linesToReadBack(written()), (QSet<int>{2, 3, 5}));
    // Whether the applicant confirms the report is asked after it was read, and what is said then as well.
    Report report = written();
    report.lines << lineOf(6, LineType::Heading, u"Afsluiting"_s, u"5"_s)
                 << lineOf(7, LineType::Question, u"Iets toevoegen?"_s, u"5.2"_s)
                 << lineOf(8, LineType::Answer, u"Nee."_s)
                 << lineOf(9, LineType::Question, u"Bevestigt u?"_s, u"5.6"_s)
                 << lineOf(10, LineType::Answer, u"Ja."_s)
                 << lineOf(11, LineType::OfficerRemark, u"Einde."_s, u"5.7"_s)
                 << lineOf(12, LineType::Heading, u"Bijlagen"_s, u"6"_s)
                 << lineOf(13, LineType::DocumentShown, u"Paspoort."_s);
    QCOMPARE(linesToReadBack(report), (QSet<int>{2, 3, 5, 7, 8, 13}));
    QCOMPARE(marked({10}, {}, {}, report).size(), 1); // it may be read all the same
}

void tst_ReadBack::countsWhatWasRead()
{
    QCOMPARE(readBackCoverage(Report(), {}), ReadBackCoverage());
    QList<ReadBackMark> all = marked({2});
    all.first().version = 1;
    all += marked({3}, {Reaction::Corrected, u"In 2022."_s});
    Report report = written();
    ReadBackCoverage done = readBackCoverage(report, newestMarks(all));
    QCOMPARE(done, (ReadBackCoverage{3, 2, 1, 0, 1, {5}, {}}));
    report.lines[2].text += u" Ja."_s;
    done = readBackCoverage(report, newestMarks(all));
    QCOMPARE(done, (ReadBackCoverage{3, 1, 0, 0, 1, {5}, {3}}));
    all += marked({5}, {Reaction::Refused, u"Ik ben moe."_s});
    QCOMPARE(readBackCoverage(report, newestMarks(all)).refused, 1);
}

void tst_ReadBack::goesToTheNextThatWasNotRead_data()
{
    QTest::addColumn<QList<int>>("read");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("next"); // 0: none
    QTest::newRow("nobody has chosen a line") << QList<int>{} << 0 << 1 << 2;
    QTest::newRow("nor backwards") << QList<int>{} << 0 << -1 << 5;
    QTest::newRow("over the heading") << QList<int>{} << 1 << 1 << 2;
    QTest::newRow("over what was read") << QList<int>{3} << 2 << 1 << 5;
    QTest::newRow("round") << QList<int>{3} << 5 << 1 << 2;
    QTest::newRow("back") << QList<int>{3} << 5 << -1 << 2;
    QTest::newRow("itself at last") << QList<int>{2, 3} << 5 << 1 << 5;
    QTest::newRow("none") << QList<int>{2, 3, 5} << 2 << 1 << 0;
}

void tst_ReadBack::goesToTheNextThatWasNotRead()
{
    QFETCH(QList<int>, read);
    QFETCH(int, from);
    QFETCH(int, step);
    const Report report = written();
    const NewestMarks marks = read.isEmpty() ? NewestMarks() : newestMarks(marked(read));
    const Line *next = nextNotReadBack(report, marks, from ? id(from) : LineId(), step);
    QTEST(next ? next->number : 0, "next");
}

void tst_ReadBack::keepsHostileWords()
{
    const QString hostile = u"In\x00\x1B[2J 2022 "_s + QChar(0xD800) + u" \u202Eneen\r\nja"_s;
    const auto marks = marked({3}, {Reaction::Corrected, hostile});
    const QString note = marks.constFirst().note;
    QVERIFY(!note.contains(QChar(0)) && !note.contains(QChar(0x1B)) && !note.contains(u'\r'));
    QVERIFY(note.contains(QChar(0xFFFD)) && note.contains(u"2022"_s) && note.endsWith(u"\nja"_s));
    QVERIFY(
        !readBack(written(), {id(3)}, {Reaction::Corrected, QString(QChar(0x1B))}, {}, {}, open, {}, now));
    QVERIFY(readBackRemark(3, hostile).startsWith(u"Bij het voorlezen van regel 3 "_s));
    QVERIFY(!readBackRemark(3, u"%1 %2"_s).contains(u"3 %2"_s)); // what was said is no pattern
}

void tst_ReadBack::bindsTheLogToAllItSays_data()
{
    QTest::addColumn<int>("what");
    for (int what = 0; what < 7; ++what)
        QTest::addRow("%d", what) << what;
}

void tst_ReadBack::bindsTheLogToAllItSays()
{
    QFETCH(int, what);
    const ReadBackMark mark = marked({3}, {Reaction::Refused, u"Nee."_s}).constFirst();
    ReadBackMark other = mark;
    switch (what) {
    case 0:
        other.lineNumber = 4;
        break;
    case 1:
        other.reaction = Reaction::Confirmed;
        break;
    case 2:
        other.note = u"Ja."_s;
        break;
    case 3:
        other.textSha256 = textSha256(u"x"_s);
        break;
    case 4:
        other.place = Timeline::Place{RecordingId{1}, 0};
        break;
    case 5:
        other.by = UserId{4};
        break;
    default:
        other.at = now.addMSecs(1);
    }
    QCOMPARE(readBackSha256(QList{mark}).size(), 64);
    QVERIFY(readBackSha256(QList{mark}) != readBackSha256(QList{other}));
    QVERIFY(readBackSha256(QList{mark}) != readBackSha256(QList{mark, mark}));
}

RELAAS_TEST(QCoreApplication, tst_ReadBack);

} // namespace tst_readback

#include "tst_readback.moc"
