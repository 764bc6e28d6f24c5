#include "core/report/editing.h"
#include "core/report/linejoining.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_linejoining {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_LineJoining : public QObject
{
    Q_OBJECT

private slots:
    void dividesWhatBelongsToTheWords();
    void leavesAllWithTheFirstWhereNothingEnds();
    void joinsWhatBothHave();
    void takesWhatBelongsToTheWordsThatStay_data();
    void takesWhatBelongsToTheWordsThatStay();
    void refusesWhatCannotBeOne_data();
    void refusesWhatCannotBeOne();
};

namespace {

Anchor sound(qint64 from, std::optional<qint64> to, qint64 recording = 1)
{
    return {{recording}, from, to};
}

Line richLine(int number)
{
    Line line;
    line.number = number;
    line.text = u"Ja, in mei."_s;
    line.anchor = sound(1000, 2000);
    line.voices = {{Voice::Officer, sound(1000, 1200)}, {Voice::Applicant, sound(1600, 1900)}};
    line.quotation = {u"نعم"_s, u"ar"_s};
    line.section = u"4.1"_s;
    line.grounds = {2};
    line.isRefused = true;
    return line;
}

} // namespace

void tst_LineJoining::dividesWhatBelongsToTheWords()
{
    Line line = richLine(7);
    Line rest;
    divideLine(line, rest, 3, 10);
    QCOMPARE(line.anchor, sound(1000, 1300));
    QCOMPARE(rest.anchor, sound(1300, 2000));
    QCOMPARE(line.voices, (QList<VoiceSpan>{{Voice::Officer, sound(1000, 1200)}}));
    QCOMPARE(rest.voices, (QList<VoiceSpan>{{Voice::Applicant, sound(1600, 1900)}}));
    QCOMPARE(line.quotation, richLine(7).quotation);
    QVERIFY(rest.quotation.isEmpty());
    QCOMPARE(rest.section, u"4.1"_s);
    QCOMPARE(rest.grounds, QList<int>{2});
    QVERIFY(rest.isRefused);
}

void tst_LineJoining::leavesAllWithTheFirstWhereNothingEnds()
{
    Line line = richLine(7);
    line.anchor->toFrame.reset();
    const Line before = line;
    Line rest;
    divideLine(line, rest, 3, 10);
    QCOMPARE(line, before);
    QVERIFY(!rest.anchor);
    QVERIFY(rest.voices.isEmpty());
}

void tst_LineJoining::joinsWhatBothHave()
{
    Line latter = richLine(8);
    latter.anchor = sound(2100, 3000);
    latter.voices = {{Voice::InterpreterToApplicant, sound(2100, 2300)},
                     {Voice::Applicant, sound(2400, 2900)}};
    latter.quotation.text = u"في مايو"_s;
    latter.section = u"4.2"_s;
    latter.grounds = {1, 2};
    const auto whole = withJoined(richLine(7), latter);
    QVERIFY(whole);
    QCOMPARE(whole->number, 7);
    QCOMPARE(whole->anchor, sound(1000, 3000));
    QCOMPARE(whole->voices,
             (QList<VoiceSpan>{{Voice::Officer, sound(1000, 1200)},
                               {Voice::InterpreterToApplicant, sound(2100, 2300)},
                               {Voice::Applicant, sound(1600, 2900)}}));
    QCOMPARE(whole->quotation.text, u"نعم في مايو"_s);
    QCOMPARE(whole->section, u"4.1"_s);
    QCOMPARE(whole->grounds, (QList<int>{1, 2}));

    Line plain;
    plain.number = 9;
    QCOMPARE(withJoined(richLine(7), plain).value(), richLine(7));
}

void tst_LineJoining::takesWhatBelongsToTheWordsThatStay_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QList<int>>("grounds");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("of the first") << 2 << 99 << true << QList{2} << u"4.1"_s << u"نعم"_s;
    QTest::newRow("of the last") << 0 << 4 << false << QList{1, 3} << u"4.2"_s << u"في مايو"_s;
    QTest::newRow("of both") << 2 << 4 << true << QList{1, 2, 3} << u"4.1"_s << u"نعم في مايو"_s;
    QTest::newRow("of none") << 0 << 99 << true << QList{2} << u"4.1"_s << u"نعم"_s;
}

/// Over two lines; the second was not refused.
void tst_LineJoining::takesWhatBelongsToTheWordsThatStay()
{
    QFETCH(int, from);
    QFETCH(int, to);
    Line former = richLine(7);
    former.id = LineId{107};
    Line latter = richLine(8);
    latter.id = LineId{108};
    latter.isRefused = false;
    latter.grounds = {1, 3};
    latter.section = u"4.2"_s;
    latter.quotation.text = u"في مايو"_s;
    Report report;
    report.lines = {former, latter};
    const TextRange range{former.id, from, latter.id, to};
    const auto whole = withRangeReplaced(report, range, {QString()});
    QVERIFY(whole && whole->lines.size() == 1);
    const Line &line = whole->lines.constFirst();
    QCOMPARE(line.number, 7);
    QTEST(line.isRefused, "isRefused");
    QTEST(line.grounds, "grounds");
    QTEST(line.section, "section");
    QTEST(line.quotation.text, "quoted");

    report.lines[0].type = LineType::Heading; // its section is that of the lines behind it
    QCOMPARE(withRangeReplaced(report, range, {QString()})->lines.constFirst().section, u"4.1"_s);
}

void tst_LineJoining::refusesWhatCannotBeOne_data()
{
    QTest::addColumn<Line>("latter");
    QTest::addColumn<QString>("named");
    Line line;
    line.number = 8;
    line.anchor = sound(0, 10, 2);
    QTest::newRow("places in different recordings") << line << u"Lines 7 and 8 are heard"_s;
    line.anchor.reset();
    line.voices = {{Voice::Applicant, sound(0, 10, 2)}};
    QTest::newRow("a voice in different recordings") << line << u"\"%1\""_s.arg(voiceText(Voice::Applicant));
    line.voices.clear();
    line.quotation = {u"بله"_s, u"fa"_s};
    QTest::newRow("words in different languages") << line << u"Lines 7 and 8 quote"_s;
}

void tst_LineJoining::refusesWhatCannotBeOne()
{
    QFETCH(Line, latter);
    QFETCH(QString, named);
    const auto whole = withJoined(richLine(7), latter);
    QVERIFY(!whole);
    QVERIFY2(whole.error().text.contains(named), qPrintable(whole.error().text));
}

RELAAS_TEST(QCoreApplication, tst_LineJoining);

} // namespace tst_linejoining

#include "tst_linejoining.moc"
