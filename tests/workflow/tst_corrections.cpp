#include "crypto/keys.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"
#include "workflow/reviews.h"
#include "workflow/session.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_corrections {

using namespace relaas;
using namespace Qt::StringLiterals;

/// A lawyer's letter from the sending of the report to the reply, by the verbs of the office.
class tst_Corrections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsThePrintOfAFrozenVersion();
    void makesThePrintOfAnOlderReportAtNeed();
    void sendsOnlyAFrozenVersion();
    void takesALetterInAndLogsIt();
    void marksALateLetter();
    void refusesWhatComesAfterTheDecision();
    void joinsPointsByHandToTheirLetter();
    void dealsWithAPoint();
    void refusesAPointThatSomebodyElseChanged();
    void takesSoundOnlyFromTheInterview();
    void opensAgainWithAReason();
    void blocksTheDecisionWhileAPointIsOpen();
    void repliesOnceEverythingIsSaid();
    void printsWhatWasAdoptedBeneathTheLine();
    void asksForTheRightToDoSo();

private:
    Office &office() { return m_desk->office(); }
    Corrections &corrections() { return office().corrections(); }
    Report report() { return office().reports().report(m_desk->interview()).value(); }
    void freezeAndSend();
    CorrectionLetter letter(const QString &text = u"1. p. 2: “twee weken” moet zijn “drie weken”.\n"
                                                  "2. Algemeen: de gang van zaken was onrustig."_s);
    CorrectionLetter taken();
    QStringList log();

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_Corrections::init()
{
    m_desk = std::make_unique<test::DecisionDesk>();
    m_desk->signIn(u"bos"_s);
}

void tst_Corrections::freezeAndSend()
{
    const Report draft = report();
    const auto print = office().reports().print(draft);
    QVERIFY2(bool(print), qPrintable(why(print)));
    const auto frozen = office().reports().freeze(draft, Reports::pageMapOf(*print));
    QVERIFY2(bool(frozen), qPrintable(why(frozen)));
    const auto sent = office().reports().markSent(*frozen, m_desk->now().date(), u" mr. T. de Boer "_s);
    QVERIFY2(bool(sent), qPrintable(why(sent)));
}

CorrectionLetter tst_Corrections::letter(const QString &text)
{
    const auto sent = corrections().sentVersion(m_desk->interview());
    CorrectionLetter letter;
    letter.receivedOn = m_desk->now().date();
    letter.from = u"mr. T. de Boer"_s;
    letter.text = text;
    for (const ProposedCorrection &each : proposedCorrections(text, sent->version, sent->map))
        letter.items.append(correctionFrom(each));
    return letter;
}

CorrectionLetter tst_Corrections::taken()
{
    const auto added = corrections().add(m_desk->interview(), letter());
    if (!added)
        qFatal("%s", qPrintable(added.error().text));
    return *added;
}

QStringList tst_Corrections::log()
{
    const QString login = office().session().user().login;
    m_desk->signIn(u"visser"_s);
    QStringList deeds;
    for (const AuditEntry &entry : office().log(m_desk->caseFile(), 1000).value())
        deeds.prepend(entry.action + u' ' + entry.object);
    m_desk->signIn(login);
    return deeds;
}

void tst_Corrections::keepsThePrintOfAFrozenVersion()
{
    freezeAndSend();
    const auto map = office().reports().keptPageMap(report());
    QVERIFY(map && *map);
    QCOMPARE((*map)->pageOf(1), 2);
    QCOMPARE((*map)->pieces.size() >= 10, true);
    // A verdict is printed with the line, and does not move the lines of what was sent.
    const LineId line = report().lines.at(0).id;
    QVERIFY(office().reports().judge(report(), line, {Verdict::Deviates, u"lang "_s.repeated(300)}));
    QCOMPARE(office().reports().pageMap(report()).value(), **map);
    QCOMPARE(Reports::pageMapOf(office().reports().print(report()).value()), **map);
}

void tst_Corrections::makesThePrintOfAnOlderReportAtNeed()
{
    QVERIFY(!office().reports().pageMap(report())); // a draft has no pages
    QVERIFY(office().reports().freeze(report()));
    QVERIFY(!*office().reports().keptPageMap(report()));
    const auto map = office().reports().pageMap(report());
    QVERIFY2(bool(map), qPrintable(why(map)));
    QCOMPARE(office().reports().keptPageMap(report()).value(), std::optional(*map));
    QCOMPARE(log().filter(u"map report"_s).size(), 1);
    QVERIFY(office().reports().pageMap(report()));
    QCOMPARE(log().filter(u"map report"_s).size(), 1);
}

void tst_Corrections::sendsOnlyAFrozenVersion()
{
    const QDate today = m_desk->now().date();
    const auto early = office().reports().markSent(report(), today, u"mr. B"_s);
    QVERIFY(!early && early.error().text.contains(u"draft"_s));
    freezeAndSend();
    QVERIFY(!office().reports().markSent(report(), today, u" "_s));
    QVERIFY(!office().reports().markSent(report(), today.addDays(1), u"mr. B"_s));
    QVERIFY(!office().reports().markSent(report(), today.addDays(-2), u"mr. B"_s));
    QVERIFY(office().reports().markSent(report(), today, u"VluchtelingenWerk"_s)); // to another as well
    const auto sendings = office().reports().sendings(report()).value();
    QCOMPARE(sendings.size(), 2);
    QCOMPARE(sendings.at(0).recipient, u"mr. T. de Boer"_s);
    const auto events = office().caseFiles().caseFile(m_desk->caseFile()).value().events;
    QCOMPARE(std::count_if(events.cbegin(), events.cend(),
                           [](const Event &e) { return e.type == EventType::ReportMadeAvailable; }),
             1);
    QCOMPARE(log().filter(u"send report"_s).size(), 2);
}

void tst_Corrections::takesALetterInAndLogsIt()
{
    freezeAndSend();
    const QSignalSpy changed(&corrections(), &Corrections::changed);
    const CorrectionLetter added = taken();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(added.number, 1);
    QCOMPARE(added.version, 1);
    QVERIFY(!added.isLate);
    QCOMPARE(added.items.size(), 2);
    QCOMPARE(added.items.at(0).line, 8); // its words stand on page 2 once
    QCOMPARE(added.items.at(0).proposed, u"drie weken"_s);
    QCOMPARE(added.items.at(1).line, 0);
    QVERIFY(added.items.at(1).category == CorrectionCategory::CourseOfInterview);
    QCOMPARE(corrections().ofCase(m_desk->caseFile()).value(), QList<CorrectionLetter>{added});
    QCOMPARE(log().filter(u"create correction letter"_s).size(), 1);
    const auto events = office().caseFiles().caseFile(m_desk->caseFile()).value().events;
    QVERIFY(std::any_of(events.cbegin(), events.cend(),
                        [](const Event &e) { return e.type == EventType::CommentsReceived; }));
}

void tst_Corrections::marksALateLetter()
{
    freezeAndSend();
    const auto period = corrections().period(m_desk->interview());
    QVERIFY(period && period->lastDay > m_desk->now().date());
    QVERIFY(!period->decisionSentOn.isValid());
    m_desk->moveTo(QDateTime(period->lastDay, QTime(12, 0), Qt::UTC));
    QVERIFY(!taken().isLate);
    m_desk->moveTo(m_desk->now().addDays(1));
    const CorrectionLetter late = taken();
    QVERIFY(late.isLate);
    QCOMPARE(late.number, 2);
}

void tst_Corrections::refusesWhatComesAfterTheDecision()
{
    freezeAndSend();
    const CorrectionLetter inTime = taken();
    for (const Correction &point : inTime.items) {
        Correction described = point;
        described.category = CorrectionCategory::Addition;
        const auto ready = corrections().describe(described);
        QVERIFY(corrections().handle(*ready, Handling::Adopted, {}, {}));
    }
    Event sent;
    sent.type = EventType::DecisionNotified;
    sent.on = m_desk->now().date();
    sent.details = {{u"outcome"_s, u"G1"_s}};
    QVERIFY(office().caseFiles().addEvent(m_desk->caseFile(), sent));
    const auto refused = corrections().add(m_desk->interview(), letter());
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"appeal file"_s));
    const Correction point = corrections().ofInterview(m_desk->interview()).value().at(0).items.at(0);
    QVERIFY(!corrections().reopen(point, u"toch"_s));
}

void tst_Corrections::joinsPointsByHandToTheirLetter()
{
    freezeAndSend();
    const CorrectionLetter first = taken();
    Correction point;
    point.text = u"Ook de datum klopt niet."_s;
    point.line = 4;
    const auto joined = corrections().addByHand(m_desk->interview(), letter(), point);
    QVERIFY2(bool(joined), qPrintable(why(joined)));
    QCOMPARE(joined->id, first.id);
    QCOMPARE(joined->items.constLast().number, 3);
    CorrectionLetter spoken = letter();
    spoken.text.clear();
    spoken.channel = CorrectionChannel::Spoken;
    const auto another = corrections().addByHand(m_desk->interview(), spoken, point);
    QVERIFY2(bool(another), qPrintable(why(another)));
    QCOMPARE(another->number, 2);
    QCOMPARE(another->items.size(), 1);
    point.line = 99;
    QVERIFY(!corrections().addByHand(m_desk->interview(), spoken, point));
}

void tst_Corrections::dealsWithAPoint()
{
    freezeAndSend();
    Correction point = taken().items.at(0);
    point.category = CorrectionCategory::Mistranslation;
    point.legalBasis = u"artikel 14, derde lid"_s;
    auto done = corrections().describe(point);
    QVERIFY2(bool(done), qPrintable(why(done)));
    done = corrections().retarget(*done, 7, 8);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QCOMPARE(done->line, 7);
    QVERIFY(!corrections().handle(*done, Handling::Adopted, {}, {})); // nobody listened
    done = corrections().setSpans(*done, {m_desk->anchorOf(8)});
    QVERIFY2(bool(done), qPrintable(why(done)));
    done = corrections().handle(*done, Handling::PartlyAdopted, u"Te horen is: drie."_s, u"geen"_s);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QVERIFY(done->handling() == Handling::PartlyAdopted);
    QCOMPARE(done->steps.constLast().byName, u"A. Bos"_s);
    QCOMPARE(done->spans, QList<Anchor>{m_desk->anchorOf(8)});
    QVERIFY(!corrections().retarget(*done, 3, 0)); // handled
    const QStringList deeds = log();
    const QStringList wanted{u"change correction"_s, u"retarget correction"_s, u"anchor correction"_s,
                             u"handle correction"_s};
    QCOMPARE(deeds.mid(deeds.size() - wanted.size()), wanted);
}

void tst_Corrections::refusesAPointThatSomebodyElseChanged()
{
    freezeAndSend();
    const Correction seen = taken().items.at(0);
    QVERIFY(corrections().retarget(seen, 3, 0));
    const auto late = corrections().retarget(seen, 4, 0);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
}

void tst_Corrections::takesSoundOnlyFromTheInterview()
{
    freezeAndSend();
    const Correction point = taken().items.at(0);
    const Anchor beyond{m_desk->recording().id, 0, m_desk->recording().frames + 1};
    QVERIFY(!corrections().setSpans(point, {beyond}));
    QVERIFY(!corrections().setSpans(point, {Anchor{{99}, 0, 10}}));
    QVERIFY(corrections().setSpans(point, {m_desk->anchorOf(1)}));
}

void tst_Corrections::opensAgainWithAReason()
{
    freezeAndSend();
    const auto done =
        corrections().handle(taken().items.at(1), Handling::NotAdopted, u"Niet gebleken."_s, {});
    QVERIFY2(bool(done), qPrintable(why(done)));
    QVERIFY(!corrections().reopen(*done, {}));
    const auto open = corrections().reopen(*done, u"De tolk is gehoord."_s);
    QVERIFY2(bool(open), qPrintable(why(open)));
    QVERIFY(open->isOpen());
    QCOMPARE(open->steps.size(), 2);
    QVERIFY(log().contains(u"reopen correction"_s));
}

void tst_Corrections::blocksTheDecisionWhileAPointIsOpen()
{
    freezeAndSend();
    const Decision decision = m_desk->draft();
    QVERIFY(office().decisions().gaps(decision).value().isEmpty());
    const CorrectionLetter added = taken();
    QCOMPARE(office().decisions().gaps(decision).value().size(), 2);
    QVERIFY(!office().decisions().submit(decision));
    Correction first = added.items.at(0);
    first.category = CorrectionCategory::FactualMistake;
    QVERIFY(corrections().handle(*corrections().describe(first), Handling::Adopted, {}, {}));
    const auto second = corrections().handle(added.items.at(1), Handling::NotAdopted, u"Nee."_s, {});
    const auto submitted = office().decisions().submit(decision);
    QVERIFY2(bool(submitted), qPrintable(why(submitted)));
    // Opened again while it waits for a signature, it blocks that as well.
    const auto open = corrections().reopen(*second, u"Toch kijken."_s);
    m_desk->signIn(u"visser"_s);
    QVERIFY(!office().reviews().sign(decision.id));
    Event sent;
    sent.type = EventType::DecisionNotified;
    sent.on = m_desk->now().date();
    QVERIFY(!office().caseFiles().addEvent(m_desk->caseFile(), sent));
    QVERIFY(corrections().handle(*open, Handling::NotAdopted, u"Nee."_s, {}));
    const auto done = office().reviews().sign(decision.id);
    QVERIFY2(bool(done), qPrintable(why(done)));
}

void tst_Corrections::repliesOnceEverythingIsSaid()
{
    freezeAndSend();
    const CorrectionLetter added = taken();
    const auto early = corrections().reply(added.id, Language::Dutch);
    QVERIFY(!early && early.error().text.contains(u"1, 2"_s));
    Correction first = added.items.at(0);
    first.category = CorrectionCategory::Mistranslation;
    auto heard = corrections().setSpans(*corrections().describe(first), {m_desk->anchorOf(8)});
    QVERIFY(corrections().handle(*heard, Handling::Adopted, {}, u"Motief 1 wordt aangepast."_s));
    QVERIFY(corrections().handle(added.items.at(1), Handling::NotAdopted, u"Niet gebleken."_s, {}));
    for (const Language language : {Language::Dutch, Language::English}) {
        const auto reply = corrections().reply(added.id, language);
        QVERIFY2(bool(reply), qPrintable(why(reply)));
        QVERIFY(reply->addressee.contains(u"mr. T. de Boer"_s));
    }
    QString said;
    const auto dutch = corrections().reply(added.id, Language::Dutch);
    for (const Block &block : dutch->blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            said += plainText(heading->runs) + u'\n';
        if (const auto *table = std::get_if<FieldTable>(&block)) {
            for (const Field &row : table->rows)
                said += row.label + u": "_s + plainText(row.text) + u'\n';
        }
    }
    for (const QString &wanted :
         {u"Punt 1 – regel 8 (pagina 2)"_s, u"Punt 2 – het rapport als geheel"_s, u"Uitkomst: overgenomen"_s,
          u"Uitkomst: niet overgenomen"_s, u"Reden: Niet gebleken."_s, u"Soort: vertaalfout"_s,
          u"Gevolg voor de beoordeling: Motief 1 wordt aangepast."_s, u"Vergeleken met de opname: 00:00:2"_s})
        QVERIFY2(said.contains(wanted), qPrintable(wanted + u" not in\n"_s + said));
    QCOMPARE(log().filter(u"export correction letter"_s).size(), 3);
}

void tst_Corrections::printsWhatWasAdoptedBeneathTheLine()
{
    freezeAndSend();
    const CorrectionLetter added = taken();
    Correction first = added.items.at(0);
    first.category = CorrectionCategory::FactualMistake;
    QVERIFY(corrections().handle(*corrections().describe(first), Handling::Adopted, {}, {}));
    QVERIFY(corrections().handle(added.items.at(1), Handling::Adopted, {}, {}));
    const auto notes = [this](ReportForm form) {
        QStringList found;
        const auto letter = office().reports().document(report().id, Language::Dutch, form).value();
        for (const Block &block : letter.blocks) {
            if (const auto *lines = std::get_if<NumberedLines>(&block)) {
                for (const NumberedLine &line : lines->lines) {
                    for (const Runs &note : line.corrections)
                        found += QString::number(line.number) + u": "_s + plainText(note);
                }
            }
            if (const auto *list = std::get_if<List>(&block)) {
                for (const Runs &item : list->items)
                    found += plainText(item);
            }
        }
        return found;
    };
    const QStringList found = notes(ReportForm::WithNotes);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0).startsWith(u"8: Correctie 1.1 (overgenomen op "));
    QVERIFY(found.at(0).contains(u"lees “drie weken” in plaats van “twee weken”."));
    QVERIFY(found.at(1).startsWith(u"Correctie 1.2"));
    QVERIFY(notes(ReportForm::AsSent).isEmpty());
    QVERIFY(report().lines.at(7).text.contains(u"twee weken")); // the words of the report stay
}

void tst_Corrections::asksForTheRightToDoSo()
{
    freezeAndSend();
    const CorrectionLetter added = taken();
    const CorrectionLetter next = letter();
    m_desk->signIn(u"beheer"_s);
    const Correction point = added.items.at(0);
    const auto isRefused = [](const auto &result) {
        return !result && result.error().code == Error::Code::NotAllowed;
    };
    QVERIFY(isRefused(corrections().ofInterview(m_desk->interview())));
    QVERIFY(isRefused(corrections().add(m_desk->interview(), next)));
    QVERIFY(isRefused(corrections().addByHand(m_desk->interview(), next, point)));
    QVERIFY(isRefused(corrections().retarget(point, 1, 0)));
    QVERIFY(isRefused(corrections().describe(point)));
    QVERIFY(isRefused(corrections().setSpans(point, {})));
    QVERIFY(isRefused(corrections().handle(point, Handling::Adopted, {}, {})));
    QVERIFY(isRefused(corrections().reopen(point, u"x"_s)));
    QVERIFY(isRefused(corrections().reply(added.id, Language::Dutch)));
    QVERIFY(isRefused(corrections().sentVersion(m_desk->interview())));
    m_desk->signIn(u"smit"_s);
    QVERIFY(corrections().retarget(point, 1, 0)); // an interviewer may
}

RELAAS_TEST(QGuiApplication, tst_Corrections);

} // namespace tst_corrections

#include "tst_corrections.moc"
