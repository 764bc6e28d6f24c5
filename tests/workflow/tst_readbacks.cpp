#include "audio/probe.h"
#include "core/letter/letter.h"
#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/officedesk.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/caseimports.h"
#include "workflow/interviews.h"
#include "workflow/readbacks.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_readbacks {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Reading a report back: marks, the whole, the log, what goes along, what is printed and what comes in.
class tst_ReadBacks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void marksALine();
    void marksSeveralInOneGo();
    void marksNothingWhereOneIsRefused();
    void refusesWhatSomebodyElseChanged();
    void refusesAPlaceElsewhere();
    void goesAlongIntoTheNextVersion();
    void saysWhatBecameOfTheWhole();
    void isForWhoeverMayWrite_data();
    void isForWhoeverMayWrite();
    void printsHowItWasReadBack();
    void leavesWhatWasSentAsItWas();
    void printsNothingWhereNothingIsKnown();
    void comesInWithACase();
    void refusesAFieldThatIsWrong_data();
    void refusesAFieldThatIsWrong();

private:
    ReadBacks &readBacks() { return m_desk->office().readBacks(); }
    Report report() { return m_desk->report(); }
    LineId line(int number) { return report().lineWithNumber(number)->id; }
    ReadBackRecord record() { return readBacks().ofReport(report()).value(); }
    Report changed(int number, const QString &text)
    {
        const Report now = report();
        const Line *line = now.lineWithNumber(number);
        return m_desk->office().reports().changeLine(now, line->id, line->type, text).value();
    }
    ReadBackStatement whole() const
    {
        ReadBackStatement wanted;
        wanted.reader = u"A. Bos"_s;
        wanted.interpreter = u"10234"_s;
        wanted.language = u"ara"_s;
        wanted.beganAt = m_desk->now().addSecs(-3600);
        wanted.endedAt = m_desk->now();
        return wanted;
    }
    static ReadBackStatement notRead(const QString &why)
    {
        ReadBackStatement wanted;
        wanted.extent = ReadBackExtent::Not;
        wanted.why = why;
        wanted.confirmation = Confirmation::StatusIsClear;
        return wanted;
    }
    QStringList deeds()
    {
        m_desk->signIn(u"visser"_s);
        QStringList all;
        for (const AuditEntry &entry : m_desk->office().log(m_desk->caseFile(), 100).value())
            all << entry.action + u' ' + entry.object;
        m_desk->signIn(u"bos"_s);
        return all.filter(u"read"_s);
    }
    QString printed(ReportForm form = ReportForm::AsSent, Language language = Language::Dutch)
    {
        const auto document = m_desk->office().reports().document(report().id, language, form);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        QStringList texts;
        for (const Block &block : document->blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts << plainText(paragraph->runs);
            if (const auto *list = std::get_if<List>(&block)) {
                for (const Runs &item : list->items)
                    texts << plainText(item);
            }
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_ReadBacks::marksALine()
{
    const QSignalSpy told(&readBacks(), &ReadBacks::changed);
    const Timeline::Place place{m_desk->recording().id, 8000};
    const auto known = readBacks().mark(report(), {line(4)}, {Reaction::Corrected, u"In april."_s}, place);
    QVERIFY2(bool(known), qPrintable(why(known)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(*known, record());
    const ReadBackMark mark = known->marks.constLast();
    QCOMPARE(mark.lineNumber, 4);
    QCOMPARE(mark.byName, u"A. Bos"_s);
    QCOMPARE(mark.at, m_desk->now());
    QCOMPARE(mark.place, std::optional(place));
    QVERIFY(standingMark(*report().lineWithNumber(4), newestMarks(known->marks)));
    QCOMPARE(deeds(), QStringList{u"read back line"_s});
}

void tst_ReadBacks::marksSeveralInOneGo()
{
    QList<LineId> all;
    const Report now = report();
    for (const Line &each : now.lines)
        all << each.id;
    const auto known = readBacks().mark(now, all, {});
    QVERIFY2(bool(known), qPrintable(why(known)));
    QCOMPARE(known->marks.size(), linesToReadBack(now).size());
    QVERIFY(readBackCoverage(now, newestMarks(known->marks)).open.isEmpty());
    QCOMPARE(deeds(), QStringList{u"read back report"_s}); // one deed, one row
    QVERIFY(readBacks().mark(now, {line(4)}, {Reaction::TakenBack, {}}));
    QCOMPARE(readBackCoverage(now, newestMarks(record().marks)).open, QList<int>{4});
}

void tst_ReadBacks::marksNothingWhereOneIsRefused()
{
    const auto refused = readBacks().mark(report(), {line(4), LineId{9999}}, {});
    QCOMPARE(refused.error().code, Error::Code::NotFound);
    QVERIFY(record().isEmpty());
    QVERIFY(deeds().isEmpty());
}

void tst_ReadBacks::refusesWhatSomebodyElseChanged()
{
    const Report seen = report();
    changed(4, u"Anders."_s);
    const auto refused = readBacks().mark(seen, {line(4)}, {});
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(refused.error().text.contains(u"Line 4"_s));
    QVERIFY(readBacks().mark(seen, {line(3)}, {})); // the others are as they were
    QCOMPARE(readBacks().state(seen, whole()).error().code, Error::Code::Conflict);
}

void tst_ReadBacks::refusesAPlaceElsewhere()
{
    const Timeline::Place elsewhere{RecordingId{99}, 0};
    QCOMPARE(readBacks().mark(report(), {line(4)}, {}, elsewhere).error().code, Error::Code::Invalid);
    const Timeline::Place behind{m_desk->recording().id, m_desk->recording().frames + 1};
    QCOMPARE(readBacks().mark(report(), {line(4)}, {}, behind).error().code, Error::Code::Invalid);
    QVERIFY(record().isEmpty());
}

void tst_ReadBacks::goesAlongIntoTheNextVersion()
{
    QVERIFY(readBacks().mark(report(), {line(3), line(4)}, {}));
    const Report first = m_desk->office().reports().freeze(report()).value();
    QVERIFY(readBacks().mark(first, {line(5)}, {})); // a frozen one is read back like any other
    QVERIFY(m_desk->office().reports().beginVersion(first, u"Omdat."_s));
    changed(4, u"Anders."_s);
    const Report second = report();
    const NewestMarks marks = newestMarks(record().marks);
    QCOMPARE(readBackText(*second.lineWithNumber(3), marks, 2), u"read back in version 1, confirmed"_s);
    QCOMPARE(readBackStateOf(*second.lineWithNumber(4), marks), ReadBackState::OtherWords);
    QCOMPARE(readBacks().mark(first, {first.lineWithNumber(6)->id}, {}).error().code,
             Error::Code::NotAllowed);
    QVERIFY(readBacks().mark(second, {line(3)}, {Reaction::Refused, u"Nee."_s}));
    QCOMPARE(newestMarks(record().marks).value(3).reaction, Reaction::Refused);
    QCOMPARE(newestMarks(readBacks().ofReport(first)->marks).value(3).reaction, Reaction::Confirmed);
}

void tst_ReadBacks::saysWhatBecameOfTheWhole()
{
    ReadBackStatement wanted = whole();
    wanted.confirmation = Confirmation::Refused;
    QCOMPARE(readBacks().state(report(), wanted).error().code, Error::Code::Invalid);
    wanted.reasons = u"De tolk vertaalde verkeerd."_s;
    const QSignalSpy told(&readBacks(), &ReadBacks::changed);
    const auto known = readBacks().state(report(), wanted);
    QVERIFY2(bool(known), qPrintable(why(known)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(known->statements.constLast().byName, u"A. Bos"_s);
    QCOMPARE(known->statements.constLast().reasons, u"De tolk vertaalde verkeerd."_s);
    QVERIFY(isAbout(known->statements.constLast(), report()));
    QCOMPARE(deeds(), QStringList{u"state read back report"_s});
    wanted.confirmation = Confirmation::Confirmed;
    QVERIFY(readBacks().state(report(), wanted));
    QCOMPARE(record().statements.size(), 2); // the first one stays
    QVERIFY(m_desk->office().reports().freeze(report())); // a refusal forbids nothing
}

void tst_ReadBacks::isForWhoeverMayWrite_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("marks");
    QTest::newRow("caseworker") << u"dekker"_s << true << true;
    QTest::newRow("interviewer") << u"smit"_s << true << true;
    QTest::newRow("supervisor") << u"visser"_s << true << false;
    QTest::newRow("administrator") << u"beheer"_s << false << false;
}

void tst_ReadBacks::isForWhoeverMayWrite()
{
    QFETCH(QString, login);
    const Report seen = report();
    const LineId id = line(4);
    m_desk->signIn(login);
    QTEST(bool(readBacks().ofReport(seen)), "reads");
    QTEST(bool(readBacks().mark(seen, {id}, {})), "marks");
    QTEST(bool(readBacks().state(seen, notRead(u"Nee."_s))), "marks");
}

void tst_ReadBacks::printsHowItWasReadBack()
{
    QVERIFY(readBacks().mark(report(), {line(3), line(4)}, {}));
    QVERIFY(readBacks().mark(report(), {line(4)}, {Reaction::Corrected, u"In april."_s}));
    ReadBackStatement wanted = whole();
    wanted.extent = ReadBackExtent::Partly;
    wanted.why = u"Betrokkene was moe."_s;
    QVERIFY(readBacks().state(report(), wanted));
    const QString text = printed();
    // The clock of the office is that of Amsterdam.
    QVERIFY2(text.contains(u"op 24 november 2026, van 09:30 tot 10:30, door A. Bos, in het Arabisch"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Reden: Betrokkene was moe."_s));
    QVERIFY(text.contains(u"heeft bevestigd"_s));
    QVERIFY2(text.contains(u"Niet voorgelezen: regels 1, 2 en 5 tot en met 10."_s), qPrintable(text));
    QVERIFY(text.contains(u"Regel 4, gecorrigeerd: In april."_s));
    QVERIFY(printed(ReportForm::WithNotes, Language::English).contains(u"Line 4, corrected: In april."_s));
    QVERIFY(printed(ReportForm::Words).contains(u"Regel 4, gecorrigeerd: In april."_s));
    changed(3, u"Anders."_s);
    QVERIFY(printed().contains(u"De tekst is daarna gewijzigd."_s));
    QVERIFY(printed().contains(u"Na het voorlezen gewijzigd: regel 3."_s));
}

void tst_ReadBacks::leavesWhatWasSentAsItWas()
{
    const Report first = m_desk->office().reports().freeze(report()).value();
    QVERIFY(readBacks().mark(first, {line(3)}, {})); // before it went out
    const QString sent = printed();
    QVERIFY(sent.contains(u"1 van "_s));
    const auto kept = m_desk->office().reports().pageMap(first).value();
    QVERIFY(m_desk->office().reports().markSent(first, m_desk->now().date(), u"mr. T. van Loon"_s));
    m_desk->moveTo(m_desk->now().addSecs(3600));
    QVERIFY(readBacks().mark(first, {line(4)}, {Reaction::Refused, u"Dat zei ik niet."_s}));
    QVERIFY(readBacks().state(first, notRead(u"Te laat."_s)));
    QCOMPARE(printed(), sent);
    QCOMPARE(m_desk->office().reports().pageMap(first).value(), kept);
    QVERIFY(printed(ReportForm::WithNotes).contains(u"Dat zei ik niet."_s)); // for the office itself
}

void tst_ReadBacks::printsNothingWhereNothingIsKnown()
{
    QVERIFY(!printed().contains(u"voorgelezen"_s));
    QVERIFY(!printed(ReportForm::WithNotes).contains(u"voorgelezen"_s));
}

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

/// The sample with two lines that were read back, and what was said of the whole; one field replaced.
QJsonValue readBackCase(const QString &field = {}, const QJsonValue &value = {})
{
    QJsonValue whole = test::sampleCase();
    whole = test::withChange(whole, u"interviews[0].lines[1].read_back"_s,
                             json(R"({"reaction": "confirmed", "recording": 0, "frame": 9000})"));
    whole = test::withChange(whole, u"interviews[0].lines[3].read_back"_s,
                             json(R"({"reaction": "corrected", "note": "In 2023."})"));
    whole = test::withChange(whole, u"interviews[0].read_back"_s,
                             json(R"({"extent": "partly", "why": "Te laat.", "reader": "J. Smit",
                                      "interpreter": "tolk 10234", "language": "ara",
                                      "began_at": "2026-10-12T15:10:00Z", "ended_at": "2026-10-12T18:02:00+02:00",
                                      "confirmation": "refused", "reasons": "De tolk."})"));
    return field.isEmpty() ? whole : test::withChange(whole, field, value);
}

} // namespace

void tst_ReadBacks::comesInWithACase()
{
    test::OfficeDesk desk;
    desk.as(u"bos"_s);
    QVERIFY(test::writeFile(desk.path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeJson(desk.path(u"case.json"_s), readBackCase()));
    const auto import = readCaseImport(desk.path(u"case.json"_s), desk.path({}));
    QVERIFY2(bool(import), qPrintable(why(import)));
    const auto id = desk.office().imports().add(*import, desk.path({}),
                                                [](const ByteSource &source) { return probed(source); });
    QVERIFY2(bool(id), qPrintable(why(id)));
    const InterviewId interview = desk.office().interviews().ofCase(*id).value().constFirst().id;
    const Report report = desk.office().reports().report(interview).value();
    const ReadBackRecord known = desk.office().readBacks().ofReport(report).value();
    QCOMPARE(known.marks.size(), 2);
    QCOMPARE(known.marks.at(0).lineNumber, 2);
    QCOMPARE(known.marks.at(0).place->frame, 9000);
    QCOMPARE(known.marks.at(1).reaction, Reaction::Corrected);
    QCOMPARE(known.marks.at(1).note, u"In 2023."_s);
    QCOMPARE(known.statements.size(), 1);
    const ReadBackStatement said = known.statements.constFirst();
    QCOMPARE(said.confirmation, Confirmation::Refused);
    QCOMPARE(said.endedAt, QDateTime(QDate(2026, 10, 12), QTime(16, 2), Qt::UTC));
    QVERIFY(isAbout(said, report));
}

void tst_ReadBacks::refusesAFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                        const QString &says) {
        QTest::newRow(name) << u"interviews[0]."_s + field << value << says;
    };
    row("reaction", u"lines[1].read_back.reaction"_s, u"nods"_s, u"lines[1].read_back.reaction"_s);
    row("taken back", u"lines[1].read_back.reaction"_s, u"taken_back"_s, u"lines[1].read_back.reaction"_s);
    row("correction without words", u"lines[1].read_back.reaction"_s, u"corrected"_s,
        u"lines[1].read_back"_s);
    row("heading", u"lines[0].read_back"_s, json(R"({"reaction": "confirmed"})"), u"lines[0].read_back"_s);
    row("recording", u"lines[1].read_back.recording"_s, 7, u"lines[1].read_back.recording"_s);
    row("frame", u"lines[1].read_back.frame"_s, -1, u"lines[1].read_back.frame"_s);
    row("behind the sound", u"lines[1].read_back.frame"_s, 16001, u"read_back"_s);
    row("unknown field", u"lines[1].read_back.mood"_s, u"tired"_s, u"lines[1].read_back.mood"_s);
    row("extent", u"read_back.extent"_s, u"mostly"_s, u"read_back.extent"_s);
    row("why", u"read_back.why"_s, QJsonValue::Undefined, u"read_back"_s);
    row("moment", u"read_back.began_at"_s, u"2026-10-12 15:10"_s, u"read_back.began_at"_s);
    row("language", u"read_back.language"_s, u"Arabic"_s, u"read_back.language"_s);
    row("reasons", u"read_back.reasons"_s, QJsonValue::Undefined, u"14(4)"_s);
}

void tst_ReadBacks::refusesAFieldThatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    test::OfficeDesk desk;
    desk.as(u"bos"_s);
    QVERIFY(test::writeFile(desk.path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeJson(desk.path(u"case.json"_s), readBackCase(field, value)));
    const auto import = readCaseImport(desk.path(u"case.json"_s), desk.path({}));
    const auto added = import ? desk.office().imports().add(
                           *import, desk.path({}), [](const ByteSource &source) { return probed(source); })
                              : Result<CaseFileId>(import.error());
    QVERIFY(!added);
    QVERIFY2(added.error().text.contains(says), qPrintable(added.error().text));
}

RELAAS_TEST(QGuiApplication, tst_ReadBacks);

} // namespace tst_readbacks

#include "tst_readbacks.moc"
