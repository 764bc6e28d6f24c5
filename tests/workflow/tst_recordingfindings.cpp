#include "core/assessment/completeness.h"
#include "core/review/auditentry.h"
#include "letters/pdf.h"
#include "support/decisiondesk.h"
#include "support/findings.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/decisions.h"
#include "workflow/decisiontext.h"
#include "workflow/interviews.h"
#include "workflow/recordingfindings.h"
#include "workflow/reports.h"
#include "workflow/statementtext.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_recordingfindings {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Findings on the recording as the office makes them: heard, logged, quoted, printed.
class tst_RecordingFindings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void makesOne();
    void refusesWhatWasNotHeard();
    void takesNobodyElsesEars();
    void numbersThemOneAfterTheOther();
    void goesAlongIntoTheNextVersion();
    void refusesWhatSomebodyElseChanged();
    void refusesWhatSomebodyElseFound();
    void beginsWithWhatTheOfficeKnows();
    void takesThePlaceOfTheWordsInADecision();
    void saysSoInTheLetter();
    void isPrintedOnOnePage();
    void standsWithTheReportThatHasNotes();
    void isNotForAnAdministrator();
    void keepsAHalfTypedOne();

private:
    RecordingFindings &findings() { return m_desk->office().recordingFindings(); }
    Report report() { return m_desk->report(); }
    RecordingStatement statement(int line,
                                 RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails)
    {
        return test::statementOn(m_desk->anchorOf(line), conclusion);
    }
    void hear(int line)
    {
        const Anchor place = m_desk->anchorOf(line);
        const auto kept = m_desk->office().interviews().keepHeard(
            place.recording, {{{}, place.fromFrame, *place.toFrame, 1000, {}, {}, {}, QDateTime()}});
        QVERIFY2(bool(kept), qPrintable(why(kept)));
    }
    Result<RecordingFinding> make(int line,
                                  RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails)
    {
        hear(line);
        return findings().make(report(), line, statement(line, conclusion));
    }
    QStringList deeds()
    {
        m_desk->signIn(u"visser"_s);
        QStringList all;
        for (const AuditEntry &entry : m_desk->office().log(m_desk->caseFile(), 100).value())
            all << entry.action + u' ' + entry.object;
        m_desk->signIn(u"bos"_s);
        return all.filter(u"recording finding"_s);
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_RecordingFindings::makesOne()
{
    const QSignalSpy told(&findings(), &RecordingFindings::changed);
    const auto made = make(4);
    QVERIFY2(bool(made), qPrintable(why(made)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(made->number, 1);
    QCOMPARE(made->byName, u"A. Bos"_s);
    QCOMPARE(made->at, m_desk->now());
    QCOMPARE(made->sentence, report().lineWithNumber(4)->text);
    QCOMPARE(report().recordingFindings, QList<RecordingFinding>{*made}); // as it was kept
    QCOMPARE(findings().ofInterview(m_desk->interview()).value(), QList<RecordingFinding>{*made});
    QCOMPARE(findings().numbered(m_desk->caseFile(), 1)->finding, *made);
    QCOMPARE(deeds(), QStringList{u"find recording finding"_s});
}

void tst_RecordingFindings::refusesWhatWasNotHeard()
{
    const auto refused = findings().make(report(), 4, statement(4));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY(report().recordingFindings.isEmpty());
    QVERIFY(deeds().isEmpty());
}

void tst_RecordingFindings::takesNobodyElsesEars()
{
    hear(4);
    m_desk->signIn(u"dekker"_s);
    QVERIFY(!findings().make(report(), 4, statement(4)));
}

void tst_RecordingFindings::numbersThemOneAfterTheOther()
{
    QCOMPARE(make(4)->number, 1);
    QCOMPARE(make(6)->number, 2);
    QCOMPARE(make(4, RecordingConclusion::ReportStands)->number, 3);
    const Report now = report();
    QCOMPARE(now.recordingFindings.size(), 3);
    QCOMPARE(stateOf(now.recordingFindings.at(0), now), RecordingFindingState::Superseded);
    QCOMPARE(standingFinding(now, *now.lineWithNumber(4))->number, 3);
}

void tst_RecordingFindings::goesAlongIntoTheNextVersion()
{
    QVERIFY(make(4));
    const Report first = m_desk->office().reports().freeze(report()).value();
    QVERIFY(m_desk->office().reports().beginVersion(first, u"Omdat."_s));
    const Report second = report();
    QCOMPARE(second.version, 2);
    QCOMPARE(prevailingFinding(second, *second.lineWithNumber(4))->version, 1);
    QVERIFY(make(6));
    QCOMPARE(m_desk->office().reports().version(first.id)->recordingFindings.size(), 1);
    QCOMPARE(report().recordingFindings.at(1).version, 2);
    hear(6);
    const auto former = findings().make(first, 6, statement(6)); // it is found about what is written now
    QVERIFY(!former);
    QCOMPARE(former.error().code, Error::Code::Conflict);
}

void tst_RecordingFindings::refusesWhatSomebodyElseChanged()
{
    const Report seen = report();
    const Line line = *seen.lineWithNumber(4);
    QVERIFY(m_desk->office().reports().changeLine(seen, line.id, line.type, line.text + u" Ja."_s));
    hear(4);
    const auto refused = findings().make(seen, 4, statement(4));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
}

void tst_RecordingFindings::refusesWhatSomebodyElseFound()
{
    const Report seen = report();
    QVERIFY(make(4));
    const auto refused = findings().make(seen, 4, statement(4));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(refused.error().text.contains(u"B1"_s));
    QVERIFY(findings().make(report(), 4, statement(4)));
}

void tst_RecordingFindings::beginsWithWhatTheOfficeKnows()
{
    const auto begun = findings().begun(report(), 4);
    QVERIFY2(bool(begun), qPrintable(why(begun)));
    QCOMPARE(begun->doubt.name, u"A. Bos"_s);
    QCOMPARE(begun->moments.size(), 1);
    QCOMPARE(begun->moments, findings().sound(report(), 4).value());
    QVERIFY(!begun->original.language.isEmpty());
    QCOMPARE(findings().begun(report(), 99).error().code, Error::Code::NotFound);
    QVERIFY(findings().sound(report(), 99).value().isEmpty());
}

void tst_RecordingFindings::takesThePlaceOfTheWordsInADecision()
{
    Decision decision = m_desk->draft();
    const Citation before = decision.grounds.constFirst().findings.constFirst().citations.constFirst();
    Decisions &decisions = m_desk->office().decisions();
    QVERIFY(decisions.gaps(decision)->isEmpty());
    QVERIFY(make(before.lineNumber));
    const auto gaps = decisions.gaps(decision);
    QVERIFY2(bool(gaps), qPrintable(why(gaps)));
    QCOMPARE(gaps->size(), 1);
    QVERIFY(gaps->constFirst().text.contains(u"B1"_s));
    QVERIFY(!decisions.submit(decision));

    const Report now = report();
    const Citation heard = citedAsHeard(now, *now.lineWithNumber(before.lineNumber)).value();
    decision.grounds[0].findings[0].citations[0] = heard;
    const auto again = withDecisionText(decision, decisionText(decision)); // as after a crash
    QVERIFY2(bool(again), qPrintable(why(again)));
    QCOMPARE(again->grounds.constFirst().findings.constFirst().citations.constFirst(), heard);
    const auto saved = decisions.save(decision);
    QVERIFY2(bool(saved), qPrintable(why(saved)));
    QVERIFY(decisions.gaps(*saved)->isEmpty());
    QVERIFY(decisions.submit(*saved));
}

void tst_RecordingFindings::saysSoInTheLetter()
{
    Decision decision = m_desk->draft();
    const int number = decision.grounds.constFirst().findings.constFirst().citations.constFirst().lineNumber;
    QVERIFY(make(number));
    const Report now = report();
    decision.grounds[0].findings[0].citations[0] = citedAsHeard(now, *now.lineWithNumber(number)).value();
    const auto letter = m_desk->office().decisions().letter(decision, Language::Dutch);
    QVERIFY2(bool(letter), qPrintable(why(letter)));
    QString words;
    for (const Block &block : letter->blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += plainText(paragraph->runs) + u'\n';
    }
    QVERIFY(words.contains(u"“Drie broers.”"_s));
    QVERIFY(words.contains(u"opnamebevinding B1"_s));
}

void tst_RecordingFindings::isPrintedOnOnePage()
{
    QVERIFY(make(4));
    const auto letter = findings().document(m_desk->caseFile(), 1, Language::Dutch);
    QVERIFY2(bool(letter), qPrintable(why(letter)));
    const QString path = m_desk->path(u"finding.pdf"_s);
    QVERIFY(Reports::writePdf(*letter, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QCOMPARE(deeds(), (QStringList{u"export recording finding"_s, u"find recording finding"_s}));
    const auto none = findings().document(m_desk->caseFile(), 2, Language::Dutch);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
}

void tst_RecordingFindings::standsWithTheReportThatHasNotes()
{
    QVERIFY(make(4));
    const auto notes = [this](ReportForm form) {
        const auto letter = m_desk->office().reports().document(report().id, Language::Dutch, form);
        QStringList texts;
        for (const Block &block : letter->blocks) {
            const auto *lines = std::get_if<NumberedLines>(&block);
            for (const NumberedLine &line : lines ? lines->lines : std::vector<NumberedLine>()) {
                for (const Runs &note : line.corrections)
                    texts << QString::number(line.number) + u' ' + plainText(note);
            }
        }
        return texts.filter(u"Opnamebevinding"_s);
    };
    QCOMPARE(notes(ReportForm::WithNotes),
             QStringList{u"4 Opnamebevinding B1: de opname gaat voor; te horen is “Drie broers.”."_s});
    QCOMPARE(notes(ReportForm::AsSent), QStringList()); // what is sent are its words
    QVERIFY(make(4, RecordingConclusion::ReportStands));
    QCOMPARE(notes(ReportForm::WithNotes), QStringList{u"4 Opnamebevinding B2: het rapport blijft staan."_s});
}

void tst_RecordingFindings::isNotForAnAdministrator()
{
    const Report seen = report();
    const RecordingStatement said = statement(4);
    QVERIFY(make(4));
    m_desk->signIn(u"beheer"_s);
    QCOMPARE(findings().make(seen, 4, said).error().code, Error::Code::NotAllowed);
    QCOMPARE(findings().begun(seen, 4).error().code, Error::Code::NotAllowed);
    QCOMPARE(findings().sound(seen, 4).error().code, Error::Code::NotAllowed);
    QCOMPARE(findings().ofInterview(m_desk->interview()).error().code, Error::Code::NotAllowed);
    QCOMPARE(findings().document(m_desk->caseFile(), 1, Language::Dutch).error().code,
             Error::Code::NotAllowed);
}

void tst_RecordingFindings::keepsAHalfTypedOne()
{
    RecordingStatement said = statement(4, RecordingConclusion::CannotBeMadeOut);
    said.renderedBy = RenderedBy::Interpreter;
    said.interpreter = u"10234"_s;
    QCOMPARE(statementFrom(textOf(said)), said);
    QVERIFY(!statementFrom(u"{}"_s));
    QVERIFY(!statementFrom(u"no JSON"_s));
}

RELAAS_TEST(QGuiApplication, tst_RecordingFindings);

} // namespace tst_recordingfindings

#include "tst_recordingfindings.moc"
