#include "core/report/coverage.h"
#include "support/decisiondesk.h"
#include "support/reportwords.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/enriched.h"
#include "workflow/reports.h"
#include "workflow/reviews.h"
#include "workflow/rowsofversion.h"
#include "workflow/session.h"
#include "workflow/sweeps.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <tuple>

namespace tst_versions {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Beginning a version after a frozen one, and what stays as it was.
class tst_Versions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void beginsWithTheLinesOfTheFrozenOne();
    void saysWhyAndWho();
    void refusesWhatTheRuleRefuses();
    void letsOnlyOneBegin();
    void asksForTheRightToDoSo();
    void letsAVerdictStandOnAsFoundInTheFirst();
    void takesTheOwnVerdictBeforeAnEarlierOne();
    void knowsTheSameLineAgain();
    void keepsTheFrozenOneByteForByte_data();
    void keepsTheFrozenOneByteForByte();
    void standsByACitationAsLongAsTheWordsDo();
    void namesTheVersionInTheLetter();
    void takesRemarksAboutTheVersionThatWasSent();
    void printsWhatWasAdoptedWithTheNextVersion();

private:
    Reports &reports() { return m_desk->office().reports(); }
    Decisions &decisions() { return m_desk->office().decisions(); }
    Report report() { return m_desk->report(); }
    Report frozen()
    {
        const auto done = reports().freeze(report());
        if (!done)
            qFatal("%s", qPrintable(why(done)));
        return *done;
    }
    Report begun(const Report &last)
    {
        const auto next = reports().beginVersion(last, u"Correctie 1.1 is overgenomen."_s);
        if (!next)
            qFatal("%s", qPrintable(why(next)));
        return *next;
    }
    Report changed(const Report &report, int number, const QString &text)
    {
        const Line *line = report.lineWithNumber(number);
        return reports().changeLine(report, line->id, line->type, text).value();
    }
    QStringList gapTexts(const Decision &decision)
    {
        QStringList texts;
        for (const Gap &gap : decisions().gaps(decision).value())
            texts << gap.text;
        return texts;
    }
    QStringList rowsOf(ReportId id)
    {
        return test::rowsOfVersion(m_desk->folder(), m_desk->keysOf(u"bos"_s), id);
    }
    void doSomething(QRandomGenerator &random);
    bool judgeAFind()
    {
        const auto finds = m_desk->office().sweeps().ofReport(report()).value();
        return bool(m_desk->office().sweeps().judge(report(), finds.value(0).find, SweepVerdict::HeardSo));
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_Versions::beginsWithTheLinesOfTheFrozenOne()
{
    QVERIFY(test::enriched(reports(), report()));
    const Report first = frozen();
    const QSignalSpy told(&reports(), &Reports::changed);
    const Report second = begun(first);
    QCOMPARE(told.size(), 1);
    QVERIFY(second.version == 2 && second.id != first.id && !second.isFrozen());
    QCOMPARE(second.lastNumber, first.lastNumber);
    QCOMPARE(second.lines.size(), first.lines.size());
    for (qsizetype i = 0; i < first.lines.size(); ++i) {
        const Line &after = second.lines.at(i);
        Line expected = first.lines.at(i); // with all that goes with its words
        QVERIFY(after.id.isValid() && after.id != expected.id);
        std::tie(expected.id, expected.check) = std::tie(after.id, after.check);
        QCOMPARE(after, expected);
    }
    QCOMPARE(report(), second); // the newest
    QCOMPARE(reports().version(first.id).value(), first);
    const auto longer = reports().addLine(second, second.lines.constLast().id, LineType::Question);
    QCOMPARE(longer->lines.constLast().number, first.lastNumber + 1);
}

void tst_Versions::saysWhyAndWho()
{
    const Report second = begun(frozen());
    const auto versions = reports().versions(m_desk->interview()).value();
    QCOMPARE(versions.size(), 2);
    QVERIFY(!versions.at(0).origin);
    QVERIFY(versions.at(1).origin);
    QCOMPARE(versions.at(1).origin->reason, u"Correctie 1.1 is overgenomen."_s);
    QCOMPARE(versions.at(1).origin->byName, u"A. Bos"_s);
    QCOMPARE(versions.at(1).origin->at, m_desk->now());
    m_desk->signIn(u"visser"_s);
    const auto entries = m_desk->office().log(m_desk->caseFile(), 5).value();
    const auto row = std::find_if(entries.cbegin(), entries.cend(),
                                  [](const AuditEntry &entry) { return entry.action == u"begin"_s; });
    QVERIFY(row != entries.cend());
    QCOMPARE(row->object, u"report"_s);
    QCOMPARE(row->objectId, second.id.value);
    QCOMPARE(row->digest, textSha256(u"Correctie 1.1 is overgenomen."_s));
}

void tst_Versions::refusesWhatTheRuleRefuses()
{
    QCOMPARE(reports().beginVersion(report(), u"Omdat."_s).error().code, Error::Code::NotAllowed);
    const Report first = frozen();
    QCOMPARE(reports().beginVersion(first, u"  "_s).error().code, Error::Code::Invalid);
    QCOMPARE(reports().versions(m_desk->interview())->size(), 1);
    // Whatever the caller holds: what is stored decides.
    Report pretended = report();
    pretended.version = 7;
    const Report second = begun(first);
    QCOMPARE(reports().beginVersion(pretended, u"Omdat."_s).error().code, Error::Code::Conflict);
    QCOMPARE(reports().versions(m_desk->interview())->size(), 2);
    const Report frozenSecond = reports().freeze(second).value();
    QCOMPARE(begun(frozenSecond).version, 3);
}

void tst_Versions::letsOnlyOneBegin()
{
    const Report first = frozen();
    const auto colleague = m_desk->another(u"dekker"_s);
    QVERIFY(colleague->reports().beginVersion(first, u"Andere reden."_s));
    QCOMPARE(reports().beginVersion(first, u"Omdat."_s).error().code, Error::Code::Conflict);
    QCOMPARE(reports().versions(m_desk->interview())->size(), 2);
}

void tst_Versions::asksForTheRightToDoSo()
{
    const Report first = frozen();
    const auto administrator = m_desk->another(u"beheer"_s);
    QCOMPARE(administrator->reports().beginVersion(first, u"Omdat."_s).error().code, Error::Code::NotAllowed);
    QCOMPARE(reports().versions(m_desk->interview())->size(), 1);
}

void tst_Versions::letsAVerdictStandOnAsFoundInTheFirst()
{
    const Report second = begun(frozen()); // line 5 was found to deviate
    const Line *line = second.lineWithNumber(5);
    QCOMPARE(verdictOf(*line), Verdict::Deviates);
    QCOMPARE(line->check->version, 1);
    QCOMPARE(coverage(second).earlier, 1);
    QVERIFY(!cited(second, *line)); // it binds here as it did there
    QCOMPARE(reports().checksOf(second, line->id)->size(), 1);

    const Report mended = changed(second, 5, u"Wie heeft u dat laten weten?"_s);
    QCOMPARE(checkStateOf(*mended.lineWithNumber(5)), CheckState::TextChanged);
    QVERIFY(cited(mended, *mended.lineWithNumber(5)));
}

void tst_Versions::takesTheOwnVerdictBeforeAnEarlierOne()
{
    const Report first = frozen();
    const Report second = begun(first);
    const LineId five = second.lineWithNumber(5)->id;
    const Report judged = reports().judge(second, five, {Verdict::Agrees}).value();
    QCOMPARE(judged.lineWithNumber(5)->check->version, 2);
    // What is found later about the first version is about the first version.
    QVERIFY(reports().judge(reports().version(first.id).value(), first.lineWithNumber(5)->id,
                            {Verdict::NotInRecording, u"Niets te horen."_s}));
    QCOMPARE(verdictOf(*report().lineWithNumber(5)), Verdict::Agrees);
    QCOMPARE(verdictOf(*reports().version(first.id)->lineWithNumber(5)), Verdict::NotInRecording);
    const auto history = reports().checksOf(report(), five).value();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.constLast().version, 2); // what counts comes last
    QCOMPARE(reports().checksOf(reports().version(first.id).value(), first.lineWithNumber(5)->id)->size(), 2);
    // Taken back here, it is not the one of the first version that counts again.
    QVERIFY(reports().judge(report(), five, {}));
    QCOMPARE(verdictOf(*report().lineWithNumber(5)), Verdict::NotChecked);
}

void tst_Versions::knowsTheSameLineAgain()
{
    const Report first = frozen();
    Report second = begun(first);
    QCOMPARE(reports().sameLine(second, first.lineWithNumber(4)->id).value(), second.lineWithNumber(4)->id);
    QCOMPARE(reports().sameLine(second, second.lineWithNumber(4)->id).value(), second.lineWithNumber(4)->id);
    second = reports().removeLine(second, second.lineWithNumber(4)->id).value();
    QVERIFY(!reports().sameLine(second, first.lineWithNumber(4)->id)->isValid());
    QVERIFY(!reports().sameLine(second, LineId{4040})->isValid());
}

/// Some of it is refused; then nothing changes.
void tst_Versions::doSomething(QRandomGenerator &random)
{
    const Report now = report();
    const LineId line = now.lines.at(random.bounded(int(now.lines.size()))).id;
    Result<Report> done = now;
    switch (random.bounded(7)) {
    case 0:
        done = reports().changeLine(now, line, LineType::Answer, u"Iets anders %1."_s.arg(random.generate()));
        break;
    case 1:
        if (now.lines.size() > 2)
            done = reports().removeLine(now, line);
        break;
    case 2:
        done = reports().addLine(now, line, LineType::OfficerRemark);
        break;
    case 3:
        done = reports().setAnchor(now, line, m_desk->anchorOf(1 + random.bounded(9)));
        break;
    case 4:
        done = reports().setAnchor(now, line, std::nullopt);
        break;
    case 5:
        done = reports().judge(now, line, {Verdict::Deviates, u"Anders."_s});
        break;
    default:
        done = now.isFrozen() ? reports().beginVersion(now, u"Nog eens."_s) : reports().freeze(now);
    }
    QVERIFY(done || !done.error().text.isEmpty());
}

void tst_Versions::keepsTheFrozenOneByteForByte_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u})
        QTest::addRow("%u", seed) << seed;
}

/// Whatever is done to the next version: the frozen one, and what cites it, stay as they are.
void tst_Versions::keepsTheFrozenOneByteForByte()
{
    QFETCH(quint32, seed);
    QVERIFY(test::enriched(reports(), report()));
    const Report written = report();
    const Line voiced =
        *std::ranges::find_if(written.lines, [](const Line &l) { return !l.voices.isEmpty(); });
    QVERIFY(reports().judge(report(), voiced.id,
                            {Verdict::Deviates, u"Anders."_s, {{DiscrepancyType::Omission, Weight::Minor}}}));
    QVERIFY(judgeAFind());
    const Report draft = report();
    const Report first = reports().freeze(draft, Reports::pageMapOf(reports().print(draft).value())).value();
    QVERIFY(reports().markSent(first, m_desk->now().date(), u"mr. T. de Boer"_s));
    const Decision decision = m_desk->draft(); // cites lines 4, 6, 8 and 10
    const Letter printed = reports().print(first).value();
    const QStringList rows = rowsOf(first.id);
    for (const char *table :
         {"report", "report_line", "line_voice", "line_check", "check_voice", "discrepancy", "sweep_check",
          "report_piece", "report_print", "report_sent", "citation"})
        QVERIFY2(!rows.filter(QRegularExpression(u"^%1\\|"_s.arg(QLatin1String(table)))).isEmpty(), table);
    begun(first);
    QRandomGenerator random(seed);
    for (int i = 0; i < 40; ++i)
        doSomething(random);
    QVERIFY(report().version > 1);
    QVERIFY(test::wordsOf(report()) != test::wordsOf(first));
    QCOMPARE(rowsOf(first.id), rows);
    QCOMPARE(reports().version(first.id).value(), first);
    QCOMPARE(reports().print(first).value(), printed);
    for (const PlacedCitation &place : placedCitations(decisions().decision(decision.id).value())) {
        const Citation &citation = citationAt(decision, place);
        QCOMPARE(stateOf(citation, reports().version(first.id).value()), CitationState::Exact);
    }
}

void tst_Versions::standsByACitationAsLongAsTheWordsDo()
{
    const Report first = frozen();
    const Decision decision = m_desk->draft();
    QCOMPARE(gapTexts(decision), QStringList());
    Report second = begun(first);
    QCOMPARE(gapTexts(decision), QStringList()); // the newest says the same
    second = changed(second, 8, u"Drie weken."_s);
    QCOMPARE(gapTexts(decision).size(), 1);
    QVERIFY(gapTexts(decision).at(0).contains(u"line 8 of version 1"_s));
    QVERIFY(!decisions().submit(decision));
    second = changed(second, 8, first.lineWithNumber(8)->text);
    QCOMPARE(gapTexts(decision), QStringList());
    second = reports().removeLine(second, second.lineWithNumber(4)->id).value();
    QVERIFY(gapTexts(decision).value(0).contains(u"does not have that line any more"_s));
    QCOMPARE(decisions().formerReports(m_desk->caseFile()).value(), QList<Report>{first});

    // What is found of the same words in the next version binds the decision too.
    second = reports().judge(second, second.lineWithNumber(6)->id, {Verdict::Deviates, u"Broer."_s}).value();
    QVERIFY(gapTexts(decision).contains(gapTexts(decision).filter(u"line 6, which was compared"_s).value(0)));
    QCOMPARE(gapTexts(decision).filter(u"line 6"_s).size(), 1);
}

void tst_Versions::namesTheVersionInTheLetter()
{
    const Report first = frozen();
    const Decision decision = m_desk->submitted();
    const auto said = [&] {
        const Letter letter = decisions().letter(decision, Language::Dutch).value();
        QString text;
        for (const Block &block : letter.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                for (const Run &run : paragraph->runs)
                    text += run.text;
            }
        }
        return text;
    };
    QVERIFY(said().contains(u"(rapport 12-10-2026, regel 4,"_s));
    begun(first);
    QVERIFY(said().contains(u"(rapport 12-10-2026 versie 1, regel 4,"_s));
    m_desk->signIn(u"visser"_s);
    const auto signedOne = m_desk->office().reviews().sign(decision.id); // nothing differs
    QVERIFY2(bool(signedOne), qPrintable(why(signedOne)));
}

void tst_Versions::takesRemarksAboutTheVersionThatWasSent()
{
    Corrections &corrections = m_desk->office().corrections();
    QVERIFY(!corrections.commentedVersion(m_desk->interview())->isFrozen());
    const Report first = frozen();
    QVERIFY(reports().markSent(first, m_desk->now().date(), u"mr. T. de Boer"_s));
    const Report second = begun(first);
    QCOMPARE(corrections.commentedVersion(m_desk->interview())->id, first.id);
    CorrectionLetter head;
    head.receivedOn = m_desk->now().date();
    head.from = u"mr. T. de Boer"_s;
    Correction point;
    point.text = u"Regel 8: drie weken."_s;
    point.line = 8;
    const auto letter = corrections.addByHand(m_desk->interview(), head, point);
    QVERIFY2(bool(letter), qPrintable(why(letter)));
    QCOMPARE(letter->version, 1);
    // Frozen but not sent: who writes cannot have seen it.
    const Report frozenSecond = reports().freeze(second).value();
    QCOMPARE(corrections.commentedVersion(m_desk->interview())->id, first.id);
    QVERIFY(reports().markSent(frozenSecond, m_desk->now().date(), u"mr. T. de Boer"_s));
    QCOMPARE(corrections.commentedVersion(m_desk->interview())->id, frozenSecond.id);
}

void tst_Versions::printsWhatWasAdoptedWithTheNextVersion()
{
    Corrections &corrections = m_desk->office().corrections();
    const Report first = frozen();
    CorrectionLetter head;
    head.receivedOn = m_desk->now().date();
    head.from = u"mr. T. de Boer"_s;
    Correction point;
    point.text = u"Regel 8: drie weken."_s;
    point.line = 8;
    point.quoted = u"twee weken"_s;
    point.proposed = u"drie weken"_s;
    point.category = CorrectionCategory::FactualMistake;
    const auto letter = corrections.addByHand(m_desk->interview(), head, point);
    QVERIFY2(bool(letter), qPrintable(why(letter)));
    QVERIFY(corrections.handle(letter->items.constFirst(), Handling::Adopted, {}, {}));
    const Report second = begun(first);
    const auto notes = [&](ReportId id) {
        QStringList texts;
        const Letter document = reports().document(id, Language::Dutch).value();
        for (const Block &block : document.blocks) {
            const auto *lines = std::get_if<NumberedLines>(&block);
            for (const NumberedLine &line : lines ? lines->lines : std::vector<NumberedLine>()) {
                for (const Runs &note : line.corrections)
                    texts << note.front().text;
            }
        }
        return texts;
    };
    QVERIFY(notes(first.id).value(0).startsWith(u"Correctie 1.1 (overgenomen"_s));
    QCOMPARE(notes(second.id).size(), 1);
    QVERIFY2(notes(second.id).at(0).startsWith(u"Correctie 1.1 bij versie 1 (overgenomen"_s),
             qPrintable(notes(second.id).at(0)));
}

RELAAS_TEST(QGuiApplication, tst_Versions);

} // namespace tst_versions

#include "tst_versions.moc"
