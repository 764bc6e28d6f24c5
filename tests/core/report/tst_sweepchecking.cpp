#include "core/report/sweepchecking.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_sweepchecking {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_SweepChecking : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryVerdictAndKind();
    void isAFactAboutWordsAtAPlace();
    void refuses_data();
    void refuses();
    void goesStaleByItself_data();
    void goesStaleByItself();
    void countsTheNewest();
    void tellsEqualWordsInALineApart();
    void showsOfEachOfEqualWordsWhatWasHeardBefore();
    void refusesAnEmptyPassage();
    void looksWhereTheWordsProbablyAre_data();
    void looksWhereTheWordsProbablyAre();
    void countsWhatWasHeard();
    void bindsTheLogToAllItSays_data();
    void bindsTheLogToAllItSays();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
};

namespace {

constexpr int rate = 8000;
const QString words = u"Twee broers en twee zussen, niet in Herat."_s;
const HowHeard wholly{1000, 1000, 0, 1000, 1000, {QString()}, {QString()}};

Report spoken(const QString &text = words)
{
    Line line;
    line.id = LineId{101};
    line.number = 7;
    line.type = LineType::Answer;
    line.text = text;
    line.anchor = Anchor{RecordingId{3}, 10 * rate, 13 * rate};
    Report report;
    report.id = ReportId{1};
    report.version = 2;
    report.lines = {line};
    return report;
}

SweepFind findOf(const QString &found, SweepKind kind = SweepKind::Figure, qsizetype after = 0)
{
    return {LineId{101}, kind, words.indexOf(found, after), found.size(), found};
}

SweepCheck heardSo(const SweepFind &find, SweepVerdict verdict = SweepVerdict::HeardSo)
{
    const SweepPassage passage{RecordingId{3}, 10 * rate, 13 * rate};
    const auto check = sweepChecked(spoken(), find, verdict, passage, wholly, nullptr, UserId{3},
                                    QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC));
    if (!check)
        qFatal("%s", qPrintable(check.error().text));
    return *check;
}

} // namespace

void tst_SweepChecking::namesEveryVerdictAndKind()
{
    for (const SweepVerdict verdict : {SweepVerdict::NotJudged, SweepVerdict::HeardSo,
                                       SweepVerdict::HeardOtherwise, SweepVerdict::CannotBeHeard}) {
        QCOMPARE(sweepVerdictFromName(sweepVerdictName(verdict)), std::optional(verdict));
        QVERIFY(!sweepVerdictText(verdict).isEmpty());
    }
    for (const SweepKind kind : {SweepKind::Figure, SweepKind::Date, SweepKind::Name, SweepKind::Negation})
        QCOMPARE(sweepKindFromName(sweepKindName(kind)), std::optional(kind));
    QCOMPARE(sweepVerdictFromName(u"heard"), std::nullopt);
    QCOMPARE(discrepancyOf(SweepKind::Figure), DiscrepancyType::DateOrNumber);
    QCOMPARE(discrepancyOf(SweepKind::Date), DiscrepancyType::DateOrNumber);
    QCOMPARE(discrepancyOf(SweepKind::Name), DiscrepancyType::NameOrPlace);
    QCOMPARE(discrepancyOf(SweepKind::Negation), DiscrepancyType::NegationLost);
}

void tst_SweepChecking::isAFactAboutWordsAtAPlace()
{
    const SweepCheck check = heardSo(findOf(u"Herat"_s, SweepKind::Name));
    QCOMPARE(check.version, 2);
    QCOMPARE(check.lineNumber, 7);
    QCOMPARE(check.words, u"Herat"_s);
    QCOMPARE(check.from, words.indexOf(u"Herat"));
    QCOMPARE(check.textSha256, textSha256(words));
    QCOMPARE(check.anchor, *spoken().lines.at(0).anchor);
    QCOMPARE(check.heard, wholly);
    QCOMPARE(check.by, UserId{3});
    QCOMPARE(check.at, m_now);
}

void tst_SweepChecking::refuses_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<SweepFind>("find");
    QTest::addColumn<SweepVerdict>("verdict");
    QTest::addColumn<int>("code");
    const SweepFind there = findOf(u"Herat"_s, SweepKind::Name);
    const auto notFound = int(Error::Code::NotFound);
    const auto notAllowed = int(Error::Code::NotAllowed);
    Report report = spoken();
    report.lines.clear();
    QTest::newRow("the line is gone") << report << there << SweepVerdict::HeardSo << notFound;
    QTest::newRow("other words there") << spoken(u"Drie broers en twee zussen, niet in Kabul."_s) << there
                                       << SweepVerdict::HeardSo << notFound;
    QTest::newRow("the text is shorter") << spoken(u"Kort."_s) << there << SweepVerdict::HeardSo << notFound;
    SweepFind wrong = there;
    wrong.from = -1;
    QTest::newRow("before the beginning") << spoken() << wrong << SweepVerdict::HeardSo << notFound;
    wrong = there;
    wrong.length = 0;
    wrong.words.clear();
    QTest::newRow("no words") << spoken() << wrong << SweepVerdict::HeardSo << notFound;
    report = spoken();
    report.lines[0].anchor.reset();
    QTest::newRow("no sound") << report << there << SweepVerdict::CannotBeHeard << notAllowed;
    QTest::newRow("nothing to take back") << spoken() << there << SweepVerdict::NotJudged << notAllowed;
}

void tst_SweepChecking::refuses()
{
    QFETCH(Report, report);
    QFETCH(SweepFind, find);
    QFETCH(SweepVerdict, verdict);
    const auto check = sweepChecked(report, find, verdict, {}, wholly, nullptr, UserId{3}, m_now);
    QVERIFY(!check);
    QTEST(int(check.error().code), "code");
    QVERIFY(!check.error().text.isEmpty());
}

void tst_SweepChecking::goesStaleByItself_data()
{
    using Change = std::function<void(Line &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<CheckState>("state");
    QTest::newRow("nothing") << Change([](Line &) {}) << CheckState::Standing;
    QTest::newRow("another kind of line")
        << Change([](Line &line) { line.type = LineType::Question; }) << CheckState::Standing;
    QTest::newRow("a word elsewhere in the line")
        << Change([](Line &line) { line.text += u" Zeker."_s; }) << CheckState::TextChanged;
    QTest::newRow("moved in the sound")
        << Change([](Line &line) { line.anchor->fromFrame += 1; }) << CheckState::SoundChanged;
    QTest::newRow("without a place") << Change([](Line &line) { line.anchor.reset(); })
                                     << CheckState::SoundChanged;
}

void tst_SweepChecking::goesStaleByItself()
{
    QFETCH(std::function<void(Line &)>, change);
    const SweepFind find = findOf(u"Herat"_s, SweepKind::Name);
    Report report = spoken();
    change(report.lines[0]);
    const auto finds = swept(report, {find}, {heardSo(find)});
    QCOMPARE(finds.size(), 1);
    QTEST(finds.at(0).state, "state");
    QCOMPARE(finds.at(0).isOpen(), finds.at(0).state != CheckState::Standing);
    QVERIFY(finds.at(0).check);
    // And stands again where the words and the place are as they were.
    QCOMPARE(swept(spoken(), {find}, {heardSo(find)}).at(0).verdict(), SweepVerdict::HeardSo);
}

void tst_SweepChecking::countsTheNewest()
{
    const SweepFind find = findOf(u"Herat"_s, SweepKind::Name);
    const SweepCheck first = heardSo(find);
    const SweepCheck second = heardSo(find, SweepVerdict::HeardOtherwise);
    SweepCheck back = first;
    back.verdict = SweepVerdict::NotJudged;
    QCOMPARE(swept(spoken(), {find}, {first, second}).at(0).verdict(), SweepVerdict::HeardOtherwise);
    const SweptFind taken = swept(spoken(), {find}, {first, second, back}).at(0);
    QVERIFY(taken.isOpen());
    QVERIFY(!taken.check);
}

void tst_SweepChecking::tellsEqualWordsInALineApart()
{
    const SweepFind first = findOf(u"Twee"_s);
    const SweepFind second = findOf(u"twee"_s, SweepKind::Figure, 5);
    const auto finds = swept(spoken(), {first, second}, {heardSo(second)});
    QVERIFY(finds.at(0).isOpen());
    QVERIFY(!finds.at(1).isOpen());
    // A check of another line with the same words says nothing here.
    SweepCheck elsewhere = heardSo(first);
    elsewhere.lineNumber = 8;
    QVERIFY(swept(spoken(), {first}, {elsewhere}).at(0).isOpen());
}

void tst_SweepChecking::showsOfEachOfEqualWordsWhatWasHeardBefore()
{
    const auto findIn = [](const QString &text, qsizetype from) {
        return SweepFind{LineId{101}, SweepKind::Figure, from, 4, text.mid(from, 4)};
    };
    const auto heard = [&](const QString &text, qsizetype from) {
        return sweepChecked(spoken(text), findIn(text, from), SweepVerdict::HeardSo,
                            {RecordingId{3}, 10 * rate, 13 * rate}, wholly, nullptr, UserId{3}, m_now)
            .value();
    };
    const QString now = u"drie, of drie."_s;
    const QString before = u"drie, nee, drie."_s;
    const QList<SweepCheck> checks{heard(before, 0), heard(before, 11), heard(now, 0)};
    const auto finds = swept(spoken(now), {findIn(now, 0), findIn(now, 9)}, checks);
    QCOMPARE(finds.at(0).state, CheckState::Standing); // judged anew
    QCOMPARE(finds.at(1).state, CheckState::TextChanged); // the other is still to be
    QVERIFY(finds.at(1).isOpen() && finds.at(1).check);
}

void tst_SweepChecking::refusesAnEmptyPassage()
{
    const SweepFind find = findOf(u"Herat"_s, SweepKind::Name);
    for (const qint64 end : {10 * rate, 9 * rate}) {
        const auto refused =
            sweepChecked(spoken(), find, SweepVerdict::CannotBeHeard, {RecordingId{3}, 10 * rate, end},
                         wholly, nullptr, UserId{3}, m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
        QVERIFY2(refused.error().text.startsWith(u"Line 7 "_s), qPrintable(refused.error().text));
    }
}

void tst_SweepChecking::looksWhereTheWordsProbablyAre_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<SweepFind>("find");
    QTest::addColumn<qint64>("from"); // in milliseconds, -1: nowhere
    QTest::addColumn<qint64>("to");
    QTest::newRow("at the beginning") << spoken() << findOf(u"Twee"_s) << qint64(10000) << qint64(13000);
    // 36 of 42 letters into 3 s lie at 2571 ms; 2 s before that.
    QTest::newRow("near the end") << spoken() << findOf(u"Herat"_s, SweepKind::Name) << qint64(10571)
                                  << qint64(13000);
    Report slow = spoken();
    slow.lines[0].anchor->toFrame = 20 * rate;
    QTest::newRow("more sound than words: an interpreter repeats it")
        << slow << findOf(u"Herat"_s, SweepKind::Name) << qint64(10000) << qint64(20000);
    Report open = spoken();
    open.lines[0].anchor->toFrame.reset();
    Line next = open.lines.at(0);
    next.id = LineId{102};
    next.number = 8;
    next.anchor = Anchor{RecordingId{3}, 14 * rate, {}};
    open.lines.append(next);
    QTest::newRow("to the next line where its end is open")
        << open << findOf(u"Twee"_s) << qint64(10000) << qint64(14000);
    Report nowhere = spoken();
    nowhere.lines[0].anchor.reset();
    QTest::newRow("no place") << nowhere << findOf(u"Twee"_s) << qint64(-1) << qint64(-1);
    Report behind = spoken();
    behind.lines[0].anchor = Anchor{RecordingId{3}, 31 * rate, {}};
    QTest::newRow("behind the recording") << behind << findOf(u"Twee"_s) << qint64(-1) << qint64(-1);
    SweepFind gone = findOf(u"Twee"_s);
    gone.line = LineId{404};
    QTest::newRow("line gone") << spoken() << gone << qint64(-1) << qint64(-1);
}

void tst_SweepChecking::looksWhereTheWordsProbablyAre()
{
    QFETCH(Report, report);
    QFETCH(SweepFind, find);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const auto passage = passageOf(report, find, rate, 30 * rate);
    QCOMPARE(passage.has_value(), from >= 0);
    if (!passage)
        return;
    QCOMPARE(passage->recording, RecordingId{3});
    QVERIFY2(std::abs(passage->fromFrame - from * rate / 1000) <= rate / 1000,
             qPrintable(QString::number(passage->fromFrame * 1000 / rate)));
    QCOMPARE(passage->toFrame, to * rate / 1000);
    QVERIFY(!passageOf(report, find, 0, 30 * rate));
}

void tst_SweepChecking::countsWhatWasHeard()
{
    const SweepFind first = findOf(u"Twee"_s);
    const SweepFind second = findOf(u"twee"_s, SweepKind::Figure, 5);
    const SweepFind third = findOf(u"niet"_s, SweepKind::Negation);
    SweepCheck partly = heardSo(second, SweepVerdict::HeardOtherwise);
    partly.heard.permille = HowHeard::enough - 1;
    const Report report = spoken();
    QCOMPARE(sweepProgress(report, swept(report, {first, second, third}, {heardSo(first), partly})),
             (SweepProgress{3, 2, 1, 1, 0}));
    Report nowhere = report;
    nowhere.lines[0].anchor.reset();
    QCOMPARE(sweepProgress(nowhere, swept(nowhere, {first, second, third}, {heardSo(first), partly})),
             (SweepProgress{3, 0, 0, 0, 3}));
    QCOMPARE(sweepProgress({}, {}), SweepProgress());
}

void tst_SweepChecking::bindsTheLogToAllItSays_data()
{
    using Change = std::function<void(SweepCheck &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("line", [](SweepCheck &check) { ++check.lineNumber; });
    row("kind", [](SweepCheck &check) { check.kind = SweepKind::Date; });
    row("place", [](SweepCheck &check) { ++check.from; });
    row("length", [](SweepCheck &check) { ++check.length; });
    row("words", [](SweepCheck &check) { check.words += u'x'; });
    row("verdict", [](SweepCheck &check) { check.verdict = SweepVerdict::CannotBeHeard; });
    row("text", [](SweepCheck &check) { check.textSha256[0] = 'z'; });
    row("recording", [](SweepCheck &check) { ++check.anchor.recording.value; });
    row("beginning", [](SweepCheck &check) { ++check.anchor.fromFrame; });
    row("end", [](SweepCheck &check) { check.anchor.toFrame.reset(); });
    row("passage", [](SweepCheck &check) { ++check.heardFrom; });
    row("end of the passage", [](SweepCheck &check) { ++check.heardTo; });
    row("how much of it", [](SweepCheck &check) { --check.heard.permille; });
    row("how fast", [](SweepCheck &check) { ++check.heard.fastestPermille; });
    row("with what help", [](SweepCheck &check) { check.heard.aids = {u"hiss"_s}; });
    row("by whom", [](SweepCheck &check) { ++check.by.value; });
    row("when", [](SweepCheck &check) { check.at = check.at.addMSecs(1); });
}

void tst_SweepChecking::bindsTheLogToAllItSays()
{
    QFETCH(std::function<void(SweepCheck &)>, change);
    const SweepCheck check = heardSo(findOf(u"Twee"_s));
    SweepCheck other = check;
    change(other);
    QVERIFY(sweepCheckSha256(other) != sweepCheckSha256(check));
    QCOMPARE(sweepCheckSha256(check).size(), 64);
}

RELAAS_TEST(QCoreApplication, tst_SweepChecking);

} // namespace tst_sweepchecking

#include "tst_sweepchecking.moc"
