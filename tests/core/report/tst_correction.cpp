#include "core/assessment/completeness.h"
#include "core/report/correction.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_correction {

using namespace relaas;
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 20);
const QDateTime now(today, QTime(10, 0), Qt::UTC);
const UserId bos{3};

class tst_Correction : public QObject
{
    Q_OBJECT

private slots:
    void settlesOnlyWhatIsFounded_data();
    void settlesOnlyWhatIsFounded();
    void keepsEveryStep();
    void opensAgainOnlyWithAReason();
    void takesALetterIn_data();
    void takesALetterIn();
    void numbersAndCleansThePoints();
    void describesOnlyWhatIsOpen_data();
    void describesOnlyWhatIsOpen();
    void keepsTheWordsOfTheLetter();
    void goesRoundTheOpenOnes();
    void standsBetweenDraftAndSubmission();
    void namesAreReadBack();
};

namespace {

Report version()
{
    Report report;
    report.id = ReportId{7};
    report.interview = InterviewId{5};
    report.version = 1;
    report.frozenAt = now.addDays(-10);
    for (int i = 1; i <= 12; ++i) {
        Line line;
        line.id = LineId{100 + i};
        line.number = i;
        line.text = u"Regel %1."_s.arg(i);
        report.lines.append(line);
    }
    return report;
}

Correction point(CorrectionCategory category = CorrectionCategory::FactualMistake)
{
    Correction correction;
    correction.id = CorrectionId{1};
    correction.number = 4;
    correction.text = u"p. 7: het was mijn oom"_s;
    correction.line = 3;
    correction.category = category;
    return correction;
}

CorrectionLetter letter()
{
    CorrectionLetter letter;
    letter.receivedOn = today.addDays(-1);
    letter.from = u"mr. T. de Boer"_s;
    letter.items = {point()};
    return letter;
}

CorrectionLetter entered(const QList<bool> &open, int number)
{
    CorrectionLetter made = letter();
    made.id = CorrectionLetterId{number};
    made.interview = InterviewId{5};
    made.number = number;
    made.items.clear();
    for (const bool isOpen : open) {
        Correction each = point();
        each.number = static_cast<int>(made.items.size()) + 1;
        each.id = CorrectionId{number * 10 + each.number};
        if (!isOpen)
            each.steps = {{Handling::Adopted, {}, {}, bos, {}, now}};
        made.items.append(each);
    }
    return made;
}

} // namespace

void tst_Correction::settlesOnlyWhatIsFounded_data()
{
    QTest::addColumn<CorrectionCategory>("category");
    QTest::addColumn<Handling>("handling");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("hasSound");
    QTest::addColumn<QString>("says"); // empty: it is done
    using C = CorrectionCategory;
    QTest::newRow("adopted without a reason")
        << C::FactualMistake << Handling::Adopted << QString() << false << QString();
    QTest::newRow("partly without a reason")
        << C::FactualMistake << Handling::PartlyAdopted << QString() << false << u"reason"_s;
    QTest::newRow("not, without a reason")
        << C::FactualMistake << Handling::NotAdopted << u" \n "_s << false << u"reason"_s;
    QTest::newRow("not, with a reason")
        << C::FactualMistake << Handling::NotAdopted << u"staat er al"_s << false << QString();
    QTest::newRow("nobody said what it is")
        << C::Unsorted << Handling::Adopted << u"ja"_s << true << u"kind"_s;
    QTest::newRow("translation without sound")
        << C::Mistranslation << Handling::Adopted << QString() << false << u"span of sound"_s;
    QTest::newRow("translation refused without sound")
        << C::Mistranslation << Handling::NotAdopted << u"juist vertaald"_s << false << u"span of sound"_s;
    QTest::newRow("translation with sound")
        << C::Mistranslation << Handling::PartlyAdopted << u"deels"_s << true << QString();
    QTest::newRow("addition") << C::Addition << Handling::Adopted << QString() << false << QString();
}

void tst_Correction::settlesOnlyWhatIsFounded()
{
    QFETCH(CorrectionCategory, category);
    QFETCH(Handling, handling);
    QFETCH(QString, reason);
    QFETCH(bool, hasSound);
    QFETCH(QString, says);
    Correction correction = point(category);
    if (hasSound)
        correction.spans = {{RecordingId{2}, 100, 900}};
    const auto done = settled(correction, handling, reason, u"geen"_s, bos, now);
    QCOMPARE(bool(done), says.isEmpty());
    if (!done) {
        QVERIFY2(done.error().text.contains(says), qPrintable(done.error().text));
        return;
    }
    QCOMPARE(done->handling(), handling);
    QCOMPARE(done->reason(), reason);
    QCOMPARE(done->effect(), u"geen"_s);
    QCOMPARE(done->isNoted(), handling != Handling::NotAdopted);
    QCOMPARE(done->steps.constLast().by, bos);
    QCOMPARE(done->steps.constLast().at, now);
    QVERIFY(!settled(*done, Handling::Adopted, u"toch"_s, {}, bos, now)); // it must be opened first
}

void tst_Correction::keepsEveryStep()
{
    auto correction = settled(point(), Handling::NotAdopted, u"staat er al"_s, {}, bos, now);
    correction = reopened(*correction, u"verkeerde regel gelezen"_s, UserId{4}, now.addSecs(60));
    QVERIFY(correction);
    QVERIFY(correction->isOpen());
    correction = settled(*correction, Handling::Adopted, {}, u"motief 1"_s, bos, now.addSecs(120));
    QVERIFY(correction);
    QCOMPARE(correction->steps.size(), 3);
    QCOMPARE(correction->steps.at(0).reason, u"staat er al"_s);
    QCOMPARE(correction->steps.at(1).by, UserId{4});
    QCOMPARE(correction->effect(), u"motief 1"_s);
}

void tst_Correction::opensAgainOnlyWithAReason()
{
    QVERIFY(!reopened(point(), u"zomaar"_s, bos, now)); // it is open
    const auto done = settled(point(), Handling::Adopted, {}, {}, bos, now);
    QVERIFY(!reopened(*done, u"  "_s, bos, now));
    QVERIFY(!settled(*done, Handling::Open, {}, {}, bos, now)); // the same by another name
    QVERIFY(reopened(*done, u"nieuwe opname"_s, bos, now));
}

void tst_Correction::takesALetterIn_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QDate>("sentOn");
    QTest::addColumn<bool>("isDraft");
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<QString>("says");
    const QDate none;
    QTest::newRow("within the period") << today.addDays(-3) << today << none << false << false << QString();
    QTest::newRow("on the last day") << today << today << none << false << false << QString();
    QTest::newRow("a day late") << today << today.addDays(-1) << none << false << true << QString();
    QTest::newRow("no period runs") << today << none << none << false << false << QString();
    QTest::newRow("after the decision")
        << today << today.addDays(-9) << today.addDays(-2) << false << false << u"appeal file"_s;
    QTest::newRow("before the decision, entered after it")
        << today.addDays(-5) << today << today.addDays(-2) << false << false << u"appeal file"_s;
    QTest::newRow("from the future") << today.addDays(1) << none << none << false << false << u"future"_s;
    QTest::newRow("no day") << none << none << none << false << false << u"day"_s;
    QTest::newRow("about a draft") << today << none << none << true << false << u"draft"_s;
}

void tst_Correction::takesALetterIn()
{
    QFETCH(QDate, receivedOn);
    QFETCH(QDate, lastDay);
    QFETCH(QDate, sentOn);
    QFETCH(bool, isDraft);
    QFETCH(QString, says);
    CorrectionLetter wanted = letter();
    wanted.receivedOn = receivedOn;
    Report report = version();
    if (isDraft)
        report.frozenAt = {};
    const auto taken = receivedLetter(wanted, report, {lastDay, sentOn}, today);
    QCOMPARE(bool(taken), says.isEmpty());
    if (!taken) {
        QVERIFY2(taken.error().text.contains(says), qPrintable(taken.error().text));
        return;
    }
    QTEST(taken->isLate, "isLate");
    QCOMPARE(taken->report, report.id);
    QCOMPARE(taken->interview, report.interview);
    QCOMPARE(taken->version, 1);
}

void tst_Correction::numbersAndCleansThePoints()
{
    CorrectionLetter wanted = letter();
    wanted.from = u" mr. T.\tde Boer\n"_s;
    wanted.text = u"p. 7\u0000"_s + QChar(0xD800);
    Correction second = point();
    second.text = u"Een\u0001 tweede"_s;
    second.steps = {{Handling::Adopted, {}, {}, bos, {}, now}}; // nothing comes in settled
    second.number = 77;
    second.lastLine = second.line;
    wanted.items.append(second);
    const auto taken = receivedLetter(wanted, version(), {}, today);
    QVERIFY(taken);
    QCOMPARE(taken->from, u"mr. T. de Boer"_s);
    QCOMPARE(taken->text, u"p. 7\uFFFD"_s);
    QCOMPARE(taken->items.at(0).number, 1);
    QCOMPARE(taken->items.at(1).number, 2);
    QCOMPARE(taken->items.at(1).text, u"Een tweede"_s);
    QCOMPARE(taken->items.at(1).lastLine, 0);
    QVERIFY(taken->items.at(1).isOpen());
    for (const auto &spoil :
         {+[](CorrectionLetter &l) { l.items.clear(); }, +[](CorrectionLetter &l) { l.from = u" "_s; },
          +[](CorrectionLetter &l) { l.items[0].text = u" \n"_s; },
          +[](CorrectionLetter &l) { l.items[0].line = 13; }}) {
        CorrectionLetter bad = letter();
        spoil(bad);
        QVERIFY(!receivedLetter(bad, version(), {}, today));
    }
}

void tst_Correction::describesOnlyWhatIsOpen_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("lastLine");
    QTest::addColumn<int>("spans");
    QTest::addColumn<bool>("isHandled");
    QTest::addColumn<QString>("says");
    QTest::newRow("another line") << 8 << 0 << 0 << false << QString();
    QTest::newRow("a range") << 8 << 11 << 0 << false << QString();
    QTest::newRow("the whole report") << 0 << 0 << 0 << false << QString();
    QTest::newRow("four spans") << 3 << 0 << 4 << false << QString();
    QTest::newRow("five spans") << 3 << 0 << 5 << false << u"at most 4"_s;
    QTest::newRow("no such line") << 40 << 0 << 0 << false << u"no line 40"_s;
    QTest::newRow("no such last line") << 8 << 40 << 0 << false << u"no line 40"_s;
    QTest::newRow("backwards") << 8 << 7 << 0 << false << u"end before"_s;
    QTest::newRow("handled") << 8 << 0 << 0 << true << u"Open it again"_s;
}

void tst_Correction::describesOnlyWhatIsOpen()
{
    QFETCH(int, line);
    QFETCH(int, lastLine);
    QFETCH(int, spans);
    QFETCH(bool, isHandled);
    QFETCH(QString, says);
    Correction stored = point();
    if (isHandled)
        stored.steps = {{Handling::Adopted, {}, {}, bos, {}, now}};
    Correction wanted = stored;
    wanted.line = line;
    wanted.lastLine = lastLine;
    for (int i = 0; i < spans; ++i)
        wanted.spans.append({RecordingId{2}, i * 100, i * 100 + 50});
    const auto changed = described(stored, wanted, version());
    QCOMPARE(bool(changed), says.isEmpty());
    if (!changed)
        QVERIFY2(changed.error().text.contains(says), qPrintable(changed.error().text));
    else
        QCOMPARE(*changed, wanted);
}

void tst_Correction::keepsTheWordsOfTheLetter()
{
    Correction wanted = point();
    wanted.text = u"iets anders"_s;
    wanted.place = u"p. 9"_s;
    wanted.number = 9;
    wanted.category = CorrectionCategory::Addition;
    wanted.steps = {{Handling::Adopted, {}, {}, bos, {}, now}};
    const auto changed = described(point(), wanted, version());
    QVERIFY(changed);
    QCOMPARE(changed->text, point().text);
    QCOMPARE(changed->place, point().place);
    QCOMPARE(changed->number, 4);
    QVERIFY(changed->isOpen());
    QCOMPARE(changed->category, CorrectionCategory::Addition);
    wanted = point();
    wanted.spans = {{RecordingId{2}, 100, {}}}; // what has no end was not listened to
    QVERIFY(!described(point(), wanted, version()));
    wanted.spans = {{RecordingId{2}, 100, 100}};
    QVERIFY(!described(point(), wanted, version()));
}

void tst_Correction::goesRoundTheOpenOnes()
{
    const QList<CorrectionLetter> letters{entered({false, true, true}, 1), entered({false, true}, 2)};
    QCOMPARE(openCorrections(letters), 3);
    QCOMPARE(nextOpenCorrection(letters, {})->id, CorrectionId{12});
    QCOMPARE(nextOpenCorrection(letters, CorrectionId{11})->id, CorrectionId{12});
    QCOMPARE(nextOpenCorrection(letters, CorrectionId{13})->id, CorrectionId{22});
    QCOMPARE(nextOpenCorrection(letters, CorrectionId{22})->id, CorrectionId{12});
    QCOMPARE(nextOpenCorrection({entered({false}, 1)}, {}), nullptr);
    QCOMPARE(nextOpenCorrection({entered({true}, 1)}, CorrectionId{11})->id, CorrectionId{11});
    QCOMPARE(correctionLabel(letters.at(1), letters.at(1).items.at(0)), u"2.1"_s);
    QCOMPARE(letters.at(0).item(CorrectionId{13})->number, 3);
    QCOMPARE(letters.at(0).item(CorrectionId{22}), nullptr);
}

void tst_Correction::standsBetweenDraftAndSubmission()
{
    const QList<Gap> gaps = gapsInCorrections({entered({false, true, false}, 1), entered({true}, 2)});
    QCOMPARE(gaps.size(), 2);
    QVERIFY(gaps.at(0).where == Gap::Where::Corrections);
    QCOMPARE(gaps.at(0).interview, InterviewId{5});
    QVERIFY(gaps.at(0).text.contains(u"1.2"_s)
            && gaps.at(0).text.contains(u"De Boer"_s, Qt::CaseInsensitive));
    QVERIFY(gapsInCorrections({entered({false, false}, 1)}).isEmpty());
}

void tst_Correction::namesAreReadBack()
{
    for (int i = 0; i < 6; ++i) {
        const auto category = CorrectionCategory(i);
        QVERIFY(correctionCategoryFromName(correctionCategoryName(category)) == category);
        QVERIFY(!correctionCategoryText(category).isEmpty());
    }
    for (int i = 0; i < 4; ++i) {
        QVERIFY(correctionChannelFromName(correctionChannelName(CorrectionChannel(i)))
                == CorrectionChannel(i));
        QVERIFY(handlingFromName(handlingName(Handling(i))) == Handling(i));
        QVERIFY(!correctionChannelText(CorrectionChannel(i)).isEmpty()
                && !handlingText(Handling(i)).isEmpty());
    }
    QVERIFY(!handlingFromName(u"done"));
}

RELAAS_TEST(QCoreApplication, tst_Correction);

} // namespace tst_correction

#include "tst_correction.moc"
