#include "core/report/recordingfindings.h"
#include "support/checks.h"
#include "support/findings.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_recordingfindings {

using namespace relaas;
using namespace Qt::StringLiterals;

using Change = std::function<void(RecordingStatement &)>;

/// The rule by which a formal finding on the recording is made, and what it is worth afterwards.
class tst_RecordingFindings : public QObject
{
    Q_OBJECT

private slots:
    void namesAllItsWords();
    void keepsTheSentenceAsItIs();
    void wantsWhatItsConclusionNeeds_data();
    void wantsWhatItsConclusionNeeds();
    void wantsItHeard_data();
    void wantsItHeard();
    void takesAFrozenReportToo();
    void countsTheNewestAboutTheseWords();
    void isTheNextStepAfterAVerdict_data();
    void isTheNextStepAfterAVerdict();
    void beginsWithWhatIsKnown();
    void offersAllSoundOfALine();
    void bindsTheLogToAllItSays_data();
    void bindsTheLogToAllItSays();
};

namespace {

const UserId bos{3};
const QDate today(2026, 11, 22);
const QDateTime now(today, QTime(10, 0), Qt::UTC);
const Anchor place{RecordingId{7}, 100, 200};

Report reported()
{
    Line line;
    line.id = LineId{5};
    line.number = 12;
    line.text = u"Ik heb twee broers."_s;
    line.anchor = place;
    Report report;
    report.id = ReportId{1};
    report.interview = InterviewId{2};
    report.version = 2;
    report.lines = {line};
    report.lastNumber = 12;
    return report;
}

QList<Recording> sounds()
{
    Recording recording;
    recording.id = RecordingId{7};
    recording.sampleRate = 8000;
    recording.frames = 1000;
    return {recording};
}

QList<Heard> wholly(bool isAided = false, qint64 to = 200)
{
    return {{RecordingId{7}, 100, to, 1000, isAided ? u"hiss"_s : QString(), {}, bos, now}};
}

Result<RecordingFinding> found(const RecordingStatement &said, const QList<Heard> &heard,
                               const Report &report = reported())
{
    return foundOnRecording(report, 12, said, sounds(), heard, bos, now, today);
}

Report with(Report report, const RecordingFinding &finding)
{
    report.recordingFindings.append(finding);
    return report;
}

} // namespace

void tst_RecordingFindings::namesAllItsWords()
{
    for (const Doubter each : {Doubter::Officer, Doubter::Lawyer, Doubter::Applicant, Doubter::Supervisor}) {
        QCOMPARE(doubterFromName(doubterName(each)), each);
        QVERIFY(!doubterText(each).isEmpty());
    }
    for (const RenderedBy each : {RenderedBy::Officer, RenderedBy::Interpreter}) {
        QCOMPARE(renderedByFromName(renderedByName(each)), each);
        QVERIFY(!renderedByText(each).isEmpty());
    }
    for (const RecordingConclusion each :
         {RecordingConclusion::RecordingPrevails, RecordingConclusion::ReportStands,
          RecordingConclusion::CannotBeMadeOut}) {
        QCOMPARE(recordingConclusionFromName(recordingConclusionName(each)), each);
        QVERIFY(!recordingConclusionText(each).isEmpty());
    }
    QCOMPARE(findingLabel(12), u"B12"_s);
}

void tst_RecordingFindings::keepsTheSentenceAsItIs()
{
    RecordingStatement said = test::statementOn(place);
    said.dutch = u" Drie\u0007 broers.\r\n"_s; // what is typed is cleaned
    said.original.language = u"PRS"_s;
    said.meaning = u"hoort hier niet"_s;
    said.interpreter = u"tolk 10234"_s; // none listened
    const auto made = found(said, wholly());
    QVERIFY2(bool(made), qPrintable(made ? QString() : made.error().text));
    QCOMPARE(made->sentence, u"Ik heb twee broers."_s);
    QCOMPARE(made->sentenceSha256, textSha256(made->sentence));
    QCOMPARE(made->lineNumber, 12);
    QCOMPARE(made->version, 2);
    QCOMPARE(made->by, bos);
    QCOMPARE(made->at, now);
    QCOMPARE(made->heard.size(), 1);
    QCOMPARE(made->heard.constFirst().permille, 1000);
    QCOMPARE(made->statement.dutch, u"Drie broers."_s);
    QCOMPARE(made->statement.original.language, u"prs"_s);
    QVERIFY(made->statement.meaning.isEmpty() && made->statement.interpreter.isEmpty());
    QVERIFY(made->statement.original.isRightToLeft());
}

void tst_RecordingFindings::wantsWhatItsConclusionNeeds_data()
{
    QTest::addColumn<RecordingConclusion>("conclusion");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal"); ///< a part of it; empty where it is made
    const auto row = [](const char *name, RecordingConclusion conclusion, const Change &change,
                        const QString &refusal = {}) {
        QTest::newRow(name) << conclusion << change << refusal;
    };
    const auto prevails = RecordingConclusion::RecordingPrevails;
    const auto stands = RecordingConclusion::ReportStands;
    const auto unclear = RecordingConclusion::CannotBeMadeOut;
    const Change nothing = [](RecordingStatement &) {};
    row("prevails", prevails, nothing);
    row("stands", stands, nothing);
    row("cannot be made out", unclear, nothing);
    row("stands without consequence", stands, [](auto &said) { said.consequence.clear(); });
    row("stands with the words of the report", stands,
        [](auto &said) { said.dutch = u"Ik heb twee broers."_s; });
    row("unclear without words", unclear, [](auto &said) {
        said.dutch.clear();
        said.original = {};
    });
    row("unclear without consequence", unclear, [](auto &said) { said.consequence.clear(); });
    row("no name of who doubted", prevails, [](auto &said) { said.doubt.name.clear(); });
    row("in Dutch alone", prevails, [](auto &said) { said.original = {}; });
    row("by an interpreter", prevails, [](auto &said) {
        said.renderedBy = RenderedBy::Interpreter;
        said.interpreter = u"10234"_s;
    });
    row(
        "no doubt", prevails, [](auto &said) { said.doubt.words = u" \n"_s; }, u"what is doubted"_s);
    row(
        "doubted tomorrow", prevails, [](auto &said) { said.doubt.on = today.addDays(1); },
        u"on which day"_s);
    row(
        "doubted on no day", prevails, [](auto &said) { said.doubt.on = {}; }, u"on which day"_s);
    row(
        "no moment", prevails, [](auto &said) { said.moments.clear(); }, u"at least one moment"_s);
    row(
        "open moment", prevails, [](auto &said) { said.moments[0].toFrame.reset(); }, u"Moment 1"_s);
    row(
        "moment behind the end", prevails, [](auto &said) { said.moments[0].toFrame = 1001; }, u"Moment 1"_s);
    row(
        "moment in another recording", prevails,
        [](auto &said) { said.moments[0].recording = RecordingId{8}; }, u"Moment 1"_s);
    row(
        "moment twice", prevails, [](auto &said) { said.moments.append(said.moments.at(0)); },
        u"Moment 2 of line 12 is named twice"_s);
    row(
        "too many moments", prevails,
        [](auto &said) {
            for (qint64 i = 0; i < mostFindingMoments; ++i)
                said.moments.append(Anchor{RecordingId{7}, 110 + i, 120 + i});
        },
        u"at most"_s);
    row(
        "no language", prevails, [](auto &said) { said.original.language.clear(); }, u"Name the language"_s);
    row(
        "no such language", prevails, [](auto &said) { said.original.language = u"Dari!"_s; },
        u"no code of a language"_s);
    row(
        "an interpreter without a number", prevails,
        [](auto &said) { said.renderedBy = RenderedBy::Interpreter; }, u"number of the interpreter"_s);
    row(
        "prevails with nothing heard", prevails, [](auto &said) { said.dutch.clear(); }, u"in Dutch"_s);
    row(
        "stands with nothing heard", stands, [](auto &said) { said.dutch.clear(); }, u"in Dutch"_s);
    row(
        "prevails with the words of the report", prevails,
        [](auto &said) { said.dutch = u"Ik  heb twee broers. "_s; }, u"is what the report says"_s);
    row(
        "prevails without consequence", prevails, [](auto &said) { said.consequence.clear(); },
        u"what follows"_s);
    row(
        "unclear without meaning", unclear, [](auto &said) { said.meaning.clear(); }, u"what it means"_s);
}

void tst_RecordingFindings::wantsWhatItsConclusionNeeds()
{
    QFETCH(RecordingConclusion, conclusion);
    QFETCH(Change, change);
    QFETCH(QString, refusal);
    RecordingStatement said = test::statementOn(place, conclusion);
    change(said);
    const auto made = found(said, wholly() + wholly(true));
    QCOMPARE(made ? QString() : made.error().text.contains(refusal) ? refusal : made.error().text, refusal);
    QCOMPARE(bool(made), refusal.isEmpty());
    if (!made)
        QVERIFY(made.error().text.contains(u"12"_s) || refusal == u"no code of a language"_s);
}

void tst_RecordingFindings::wantsItHeard_data()
{
    QTest::addColumn<RecordingConclusion>("conclusion");
    QTest::addColumn<QList<Heard>>("heard");
    QTest::addColumn<bool>("isMade");
    const auto prevails = RecordingConclusion::RecordingPrevails;
    const auto unclear = RecordingConclusion::CannotBeMadeOut;
    QList<Heard> byAnother = wholly();
    byAnother[0].by = UserId{4};
    QTest::newRow("nothing") << prevails << QList<Heard>() << false;
    QTest::newRow("not enough") << prevails << wholly(false, 189) << false;
    QTest::newRow("nine tenths") << prevails << wholly(false, 190) << true;
    QTest::newRow("with an aid") << prevails << wholly(true) << true;
    QTest::newRow("by somebody else") << prevails << byAnother << false;
    QTest::newRow("unclear without aids") << unclear << wholly() << false;
    QTest::newRow("unclear with aids") << unclear << wholly(true) << false;
    QTest::newRow("unclear both ways") << unclear << wholly() + wholly(true) << true;
}

void tst_RecordingFindings::wantsItHeard()
{
    QFETCH(RecordingConclusion, conclusion);
    QFETCH(QList<Heard>, heard);
    QFETCH(bool, isMade);
    const auto made = found(test::statementOn(place, conclusion), heard);
    QCOMPARE(bool(made), isMade);
    if (!isMade)
        QCOMPARE(made.error().code, Error::Code::NotAllowed);
}

void tst_RecordingFindings::takesAFrozenReportToo()
{
    Report report = reported();
    report.frozenAt = now;
    QVERIFY(found(test::statementOn(place), wholly(), report));
    report.lines[0].text = u" "_s;
    QVERIFY(!found(test::statementOn(place), wholly(), report));
    report.lines.clear();
    const auto gone = found(test::statementOn(place), wholly(), report);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Error::Code::NotFound);
}

void tst_RecordingFindings::countsTheNewestAboutTheseWords()
{
    const Report plain = reported();
    const Line line = plain.lines.at(0);
    QVERIFY(!standingFinding(plain, line));
    Report report = with(plain, test::findingOn(line, 1, RecordingConclusion::RecordingPrevails));
    QCOMPARE(prevailingFinding(report, report.lines.at(0))->number, 1);
    QCOMPARE(stateOf(report.recordingFindings.at(0), report), RecordingFindingState::Standing);

    const Report later = with(report, test::findingOn(line, 4, RecordingConclusion::ReportStands));
    QCOMPARE(standingFinding(later, later.lines.at(0))->number, 4);
    QVERIFY(!prevailingFinding(later, later.lines.at(0)));
    QCOMPARE(stateOf(later.recordingFindings.at(0), later), RecordingFindingState::Superseded);
    QCOMPARE(findingNumbered(later, 1)->number, 1);
    QVERIFY(!findingNumbered(later, 2));

    Report changed = report;
    changed.lines[0].text = u"Ik heb drie broers."_s;
    QVERIFY(!standingFinding(changed, changed.lines.at(0)));
    QCOMPARE(stateOf(changed.recordingFindings.at(0), changed), RecordingFindingState::WordsChanged);
    changed.lines[0].text = line.text; // what was found about these words counts again
    QVERIFY(standingFinding(changed, changed.lines.at(0)));
    changed.lines[0].id = LineId{99}; // ids do not matter
    QVERIFY(standingFinding(changed, changed.lines.at(0)));
    changed.lines.clear();
    QCOMPARE(stateOf(changed.recordingFindings.at(0), changed), RecordingFindingState::LineGone);
}

void tst_RecordingFindings::isTheNextStepAfterAVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("not checked") << Verdict::NotChecked << false;
    QTest::newRow("agrees") << Verdict::Agrees << false;
    QTest::newRow("deviates") << Verdict::Deviates << true;
    QTest::newRow("not in the recording") << Verdict::NotInRecording << true;
    QTest::newRow("inaudible") << Verdict::Inaudible << true;
}

void tst_RecordingFindings::isTheNextStepAfterAVerdict()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, isAsked);
    Report report = reported();
    report.lines[0].check = test::checkOf(report.lines.at(0), verdict);
    QCOMPARE(asksForFinding(report, report.lines.at(0)), isAsked);
    report = with(report, test::findingOn(report.lines.at(0), 1, RecordingConclusion::ReportStands));
    QVERIFY(!asksForFinding(report, report.lines.at(0)));
}

void tst_RecordingFindings::beginsWithWhatIsKnown()
{
    Report report = reported();
    report.lines[0].anchor->toFrame.reset();
    report.lines[0].quotation = {u"دو برادر"_s, {}};
    report.lines[0].check = test::checkOf(report.lines.at(0), Verdict::Deviates, u"Drie broers."_s);
    const auto begun = [&](const QList<CorrectionLetter> &letters) {
        return begunStatement(report, report.lines.at(0), u"prs"_s, letters, sounds(), u"A. Bos"_s, today);
    };
    const RecordingStatement own = begun({});
    QCOMPARE(own.doubt, (Doubt{Doubter::Officer, u"A. Bos"_s, today, {}}));
    QCOMPARE(own.moments, (QList<Anchor>{{RecordingId{7}, 100, 1000}})); // to the end, where that is open
    QCOMPARE(own.original, (Quotation{u"دو برادر"_s, u"prs"_s}));
    QCOMPARE(own.dutch, u"Drie broers."_s);
    QCOMPARE(own.conclusion, RecordingConclusion::RecordingPrevails);

    CorrectionLetter letter;
    letter.from = u"mr. T. van Loon"_s;
    letter.receivedOn = QDate(2026, 11, 1);
    Correction point;
    point.line = 10;
    point.lastLine = 14;
    point.text = u"Drie broers, niet twee."_s;
    letter.items = {point};
    QCOMPARE(begun({letter}).doubt,
             (Doubt{Doubter::Lawyer, u"mr. T. van Loon"_s, QDate(2026, 11, 1), point.text}));
    letter.items[0].lastLine = 11;
    QCOMPARE(begun({letter}).doubt.raisedBy, Doubter::Officer);

    report.lines[0].check = test::checkOf(report.lines.at(0), Verdict::Inaudible, u"Gekraak."_s);
    QCOMPARE(begun({}).conclusion, RecordingConclusion::CannotBeMadeOut);
    QCOMPARE(begun({}).meaning, u"Gekraak."_s);
    QVERIFY(begun({}).dutch.isEmpty());
    report.lines[0].voices = {{Voice::Applicant, {RecordingId{7}, 300, 400}}};
    QCOMPARE(begun({}).moments, (QList<Anchor>{{RecordingId{7}, 300, 400}}));
    const RecordingFinding before = test::findingOn(report.lines.at(0), 1, RecordingConclusion::ReportStands);
    report = with(report, before);
    QCOMPARE(begun({letter}), before.statement);
}

void tst_RecordingFindings::offersAllSoundOfALine()
{
    Report report = reported();
    report.lines[0].voices = {{Voice::Applicant, {RecordingId{7}, 100, 200}},
                              {Voice::InterpreterToOfficer, {RecordingId{7}, 200, 300}}};
    CorrectionLetter letter;
    Correction point;
    point.line = 12;
    point.spans = {{RecordingId{7}, 400, 500}, {RecordingId{9}, 0, 10}}; // one went with its recording
    letter.items = {point};
    RecordingFinding before = test::findingOn(report.lines.at(0), 1, RecordingConclusion::ReportStands);
    before.statement.moments = {{RecordingId{7}, 600, 700}};
    report = with(report, before);
    QCOMPARE(soundOfLine(report, report.lines.at(0), {letter}, sounds()),
             (QList<Anchor>{{RecordingId{7}, 100, 200},
                            {RecordingId{7}, 200, 300},
                            {RecordingId{7}, 400, 500},
                            {RecordingId{7}, 600, 700}}));
}

void tst_RecordingFindings::bindsTheLogToAllItSays_data()
{
    using Changed = std::function<void(RecordingFinding &)>;
    QTest::addColumn<Changed>("change");
    const auto row = [](const char *name, const Changed &change) { QTest::newRow(name) << change; };
    row("number", [](auto &finding) { finding.number = 2; });
    row("line", [](auto &finding) { finding.lineNumber = 13; });
    row("doubter", [](auto &finding) { finding.statement.doubt.raisedBy = Doubter::Applicant; });
    row("name", [](auto &finding) { finding.statement.doubt.name += u'x'; });
    row("day", [](auto &finding) { finding.statement.doubt.on = finding.statement.doubt.on.addDays(1); });
    row("doubt", [](auto &finding) { finding.statement.doubt.words += u'x'; });
    row("sentence", [](auto &finding) { finding.sentenceSha256 = QByteArray(64, 'a'); });
    row("moment", [](auto &finding) { finding.statement.moments[0].fromFrame += 1; });
    row("heard", [](auto &finding) { finding.heard[0].permille = 999; });
    row("original", [](auto &finding) { finding.statement.original.text += u'x'; });
    row("language", [](auto &finding) { finding.statement.original.language = u"pus"_s; });
    row("dutch", [](auto &finding) { finding.statement.dutch += u'x'; });
    row("rendered by", [](auto &finding) { finding.statement.renderedBy = RenderedBy::Interpreter; });
    row("interpreter", [](auto &finding) { finding.statement.interpreter += u'x'; });
    row("conclusion",
        [](auto &finding) { finding.statement.conclusion = RecordingConclusion::ReportStands; });
    row("meaning", [](auto &finding) { finding.statement.meaning += u'x'; });
    row("consequence", [](auto &finding) { finding.statement.consequence += u'x'; });
    row("by", [](auto &finding) { finding.by = UserId{9}; });
    row("at", [](auto &finding) { finding.at = finding.at.addMSecs(1); });
}

void tst_RecordingFindings::bindsTheLogToAllItSays()
{
    QFETCH(std::function<void(RecordingFinding &)>, change);
    const RecordingFinding finding =
        test::findingOn(reported().lines.at(0), 1, RecordingConclusion::RecordingPrevails);
    RecordingFinding other = finding;
    QCOMPARE(recordingFindingSha256(other), recordingFindingSha256(finding));
    change(other);
    QVERIFY(recordingFindingSha256(other) != recordingFindingSha256(finding));
}

RELAAS_TEST(QCoreApplication, tst_RecordingFindings);

} // namespace tst_recordingfindings

#include "tst_recordingfindings.moc"
