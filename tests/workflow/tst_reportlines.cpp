#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QTest>

#include <functional>

namespace tst_reportlines {

using namespace relaas;
using namespace Qt::StringLiterals;

using Verb = std::function<Result<Report>(Reports &, const Report &, LineId)>;

/// What the lines of a report carry besides their words, saved and logged.
class tst_ReportLines : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAndLogsEachVerb_data();
    void keepsAndLogsEachVerb();
    void refusesWhatIsNotAllowed_data();
    void refusesWhatIsNotAllowed();
    void takesVoicesAlongWithTheirLine();
    void refusesToMoveVoicesOutOfTheRecording();
    void letsNoVerdictOutliveAQuotation();
    void bindsTheLogToWhatWasSet_data();
    void bindsTheLogToWhatWasSet();
    void fillsAnEmptyReportWithTheTemplate();
    void isNotForAnAdministrator();
    void meetsAColleagueWhoSavesToo();

private:
    Reports &reports() { return m_desk->office().reports(); }
    Report report() { return m_desk->report(); }
    Line line(int number) { return *report().lineWithNumber(number); }
    VoiceSpan applicant(qint64 from = 100, qint64 to = 900) const
    {
        return {Voice::Applicant, Anchor{m_desk->recording().id, from, to}};
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_ReportLines::init()
{
    m_desk = std::make_unique<test::DecisionDesk>();
    m_desk->signIn(u"bos"_s);
}

void tst_ReportLines::keepsAndLogsEachVerb_data()
{
    using Kept = std::function<bool(const Line &)>;
    QTest::addColumn<QString>("action");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Kept>("kept");
    const auto row = [](const char *action, const Verb &verb, const Kept &kept) {
        QTest::newRow(action) << QString::fromLatin1(action) << verb << kept;
    };
    const RecordingId recording{1};
    row(
        "voice",
        [recording](Reports &reports, const Report &report, LineId id) {
            return reports.setVoice(report, id, {Voice::Applicant, Anchor{recording, 100, 900}});
        },
        [recording](const Line &line) {
            return line.voices == QList<VoiceSpan>{{Voice::Applicant, Anchor{recording, 100, 900}}};
        });
    row(
        "clear voice",
        [recording](Reports &reports, const Report &report, LineId id) {
            const auto set = reports.setVoice(report, id, {Voice::Applicant, Anchor{recording, 100, 900}});
            return set ? reports.clearVoice(*set, id, Voice::Applicant) : set;
        },
        [](const Line &line) { return line.voices.isEmpty(); });
    row(
        "quote",
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setQuotation(report, id, {u"Ez nizanim."_s, u"KMR-latn"_s});
        },
        [](const Line &line) {
            return line.quotation == Quotation{u"Ez nizanim."_s, u"kmr-Latn"_s};
        });
    row(
        "section",
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setSection(report, id, u"4.X"_s);
        },
        [](const Line &line) { return line.section == u"4.X"; });
    row(
        "grounds",
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setGrounds(report, id, {3, 1});
        },
        [](const Line &line) {
            return line.grounds == QList<int>{1, 3};
        });
    row(
        "refusal",
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setRefused(report, id, true);
        },
        [](const Line &line) { return line.isRefused; });
}

void tst_ReportLines::keepsAndLogsEachVerb()
{
    QFETCH(QString, action);
    QFETCH(Verb, verb);
    QFETCH(std::function<bool(const Line &)>, kept);
    QCOMPARE(m_desk->recording().id, RecordingId{1});
    const auto before = m_desk->logged(action).size();
    const auto done = verb(reports(), report(), line(2).id);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QVERIFY(kept(line(2)));
    QCOMPARE(*done, report()); // what is returned is what is kept
    const auto rows = m_desk->logged(action);
    QCOMPARE(rows.size(), before + 1);
    QCOMPARE(rows.constFirst().object, u"line"_s);
    QCOMPARE(rows.constFirst().objectId, line(2).id.value);
}

void tst_ReportLines::refusesWhatIsNotAllowed_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &says, const Verb &verb) {
        QTest::newRow(name) << verb << says;
    };
    row("behind the recording", u"outside its recording"_s,
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setVoice(report, id,
                                    {Voice::Applicant, Anchor{RecordingId{1}, 0, qint64(1) << 40}});
        });
    row("in no recording", u"of this interview"_s, [](Reports &reports, const Report &report, LineId id) {
        return reports.setVoice(report, id, {Voice::Applicant, Anchor{RecordingId{99}, 0, 10}});
    });
    row("a voice that is not there", u"has no place for the voice"_s,
        [](Reports &reports, const Report &report, LineId id) {
            return reports.clearVoice(report, id, Voice::Officer);
        });
    row("a language that is none", u"no code of a language"_s,
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setQuotation(report, id, {u"x"_s, u"Dari"_s});
        });
    row("a section of another template", u"The template has no section \"9.9\""_s,
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setSection(report, id, u"9.9"_s);
        });
    row("a ground that is none", u"no ground for asylum"_s,
        [](Reports &reports, const Report &report, LineId id) {
            return reports.setGrounds(report, id, {0});
        });
    row("a report with lines", u"has lines already"_s,
        [](Reports &reports, const Report &report, LineId) { return reports.addTemplate(report); });
    row("a frozen report", u"frozen"_s, [](Reports &reports, const Report &report, LineId id) {
        const auto done = reports.freeze(report);
        return done ? reports.setRefused(*done, id, true) : done;
    });
}

void tst_ReportLines::refusesWhatIsNotAllowed()
{
    QFETCH(Verb, verb);
    QFETCH(QString, says);
    const QList<Line> before = report().lines;
    const auto refused = verb(reports(), report(), line(2).id);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
    QCOMPARE(report().lines, before);
}

void tst_ReportLines::takesVoicesAlongWithTheirLine()
{
    const Anchor place = m_desk->anchorOf(2);
    const VoiceSpan voice = applicant(place.fromFrame + 10, place.fromFrame + 20);
    QVERIFY(reports().setVoice(report(), line(2).id, voice));
    QCOMPARE(line(2).anchor, std::optional(place)); // which voices do not change
    const Anchor later{place.recording, place.fromFrame + 5, *place.toFrame + 5};
    QVERIFY(reports().setAnchor(report(), line(2).id, later));
    QCOMPARE(line(2).voices.constFirst().anchor.fromFrame, voice.anchor.fromFrame + 5);
    QVERIFY(reports().setAnchors(report(), {{line(2).id, place}}));
    QCOMPARE(line(2).voices, QList{voice});
}

void tst_ReportLines::refusesToMoveVoicesOutOfTheRecording()
{
    const qint64 end = m_desk->recording().frames;
    const Anchor place = m_desk->anchorOf(2);
    QVERIFY(reports().setVoice(report(), line(2).id, applicant(end - 50, end)));
    const Anchor later{place.recording, place.fromFrame + 1, *place.toFrame + 1};
    const auto refused = reports().setAnchor(report(), line(2).id, later);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"\"Applicant\""_s), qPrintable(refused.error().text));
    QVERIFY(!reports().setAnchors(report(), {{line(2).id, later}}));
    QCOMPARE(line(2).anchor, std::optional(place));
}

void tst_ReportLines::letsNoVerdictOutliveAQuotation()
{
    QVERIFY(reports().setVoice(report(), line(2).id, applicant()));
    QVERIFY(reports().setQuotation(report(), line(2).id, {u"Ez nizanim."_s, {}}));
    const Judgement found{
        Verdict::Deviates, u"Anders."_s, {{DiscrepancyType::Mistranslation, Weight::Material}}};
    QVERIFY(reports().judge(report(), line(2).id, found));
    QCOMPARE(verdictOf(line(2)), Verdict::Deviates);
    QCOMPARE(line(2).check->voices, QList{applicant()});
    QVERIFY(reports().setQuotation(report(), line(2).id, {u"Ez dizanim."_s, {}}));
    QCOMPARE(checkStateOf(line(2)), CheckState::QuotationChanged);
    QCOMPARE(verdictOf(line(2)), Verdict::NotChecked);
    QVERIFY(reports().setQuotation(report(), line(2).id, {u"Ez nizanim."_s, {}}));
    QCOMPARE(verdictOf(line(2)), Verdict::Deviates);
    QVERIFY(reports().clearVoice(report(), line(2).id, Voice::Applicant));
    QCOMPARE(checkStateOf(line(2)), CheckState::SoundChanged);
}

void tst_ReportLines::bindsTheLogToWhatWasSet_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("set");
    const auto row = [](const char *name, const char *action, const QString &set, const Verb &verb) {
        QTest::newRow(name) << QString::fromLatin1(action) << verb << set;
    };
    row("a quotation", "quote", u"Ez nizanim."_s, [](Reports &reports, const Report &report, LineId id) {
        return reports.setQuotation(report, id, {u"Ez nizanim."_s, {}});
    });
    row("a section", "section", u"3"_s, [](Reports &reports, const Report &report, LineId id) {
        return reports.setSection(report, id, u" 3 "_s);
    });
    row("no section", "section", QString(),
        [](Reports &reports, const Report &report, LineId id) { return reports.setSection(report, id, {}); });
    row("grounds", "grounds", u"M1, M3"_s, [](Reports &reports, const Report &report, LineId id) {
        return reports.setGrounds(report, id, {3, 1, 3});
    });
    row("no grounds", "grounds", QString(),
        [](Reports &reports, const Report &report, LineId id) { return reports.setGrounds(report, id, {}); });
    row("refused", "refusal", u"refused"_s, [](Reports &reports, const Report &report, LineId id) {
        return reports.setRefused(report, id, true);
    });
    row("not refused", "refusal", QString(), [](Reports &reports, const Report &report, LineId id) {
        return reports.setRefused(report, id, false);
    });
    const auto voiced = [](Reports &reports, const Report &report, LineId id) {
        return reports.setVoice(report, id, {Voice::Applicant, Anchor{RecordingId{1}, 100, 900}});
    };
    row("a voice", "voice", u"applicant 1 100 900"_s, voiced);
    row("no voice", "clear voice", u"applicant"_s, [=](Reports &reports, const Report &report, LineId id) {
        const auto set = voiced(reports, report, id);
        return set ? reports.clearVoice(*set, id, Voice::Applicant) : set;
    });
}

void tst_ReportLines::bindsTheLogToWhatWasSet()
{
    QFETCH(QString, action);
    QFETCH(Verb, verb);
    QFETCH(QString, set);
    const auto done = verb(reports(), report(), line(2).id);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QCOMPARE(m_desk->logged(action).constFirst().digest, textSha256(set));
}

void tst_ReportLines::fillsAnEmptyReportWithTheTemplate()
{
    Interview interview;
    interview.caseFile = m_desk->caseFile();
    interview.kind = u"additional"_s;
    interview.heldOn = QDate(2026, 11, 20);
    interview.language = u"ara"_s;
    const auto added = m_desk->office().interviews().add(interview);
    QVERIFY2(bool(added), qPrintable(why(added)));
    const auto empty = reports().report(*added);
    QVERIFY2(bool(empty), qPrintable(why(empty)));
    const auto filled = reports().addTemplate(*empty);
    QVERIFY2(bool(filled), qPrintable(why(filled)));
    QCOMPARE(reports().report(*added).value(), *filled);
    QCOMPARE(filled->lines.constFirst().section, u"1"_s);
    QCOMPARE(m_desk->logged(u"template"_s).size(), 1);
    for (const ChecklistEntry &entry : checklistOf(*filled, reports().reportTemplate())) {
        QCOMPARE(entry.state, ChecklistState::Written); // nobody said it yet
        QVERIFY(!entry.isDone());
    }
    QVERIFY(!reports().addTemplate(*filled));
}

void tst_ReportLines::isNotForAnAdministrator()
{
    const Report before = report();
    const LineId id = before.lines.at(1).id;
    auto other = m_desk->another(u"beheer"_s);
    QVERIFY(other);
    Reports &theirs = other->reports();
    for (const auto &refused : {theirs.setVoice(before, id, applicant()), theirs.clearVoice(before, id, {}),
                                theirs.setQuotation(before, id, {u"x"_s, {}}),
                                theirs.setSection(before, id, u"1"_s), theirs.setGrounds(before, id, {1}),
                                theirs.setRefused(before, id, true), theirs.addTemplate(before)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    }
    QCOMPARE(report().lines, before.lines);
}

void tst_ReportLines::meetsAColleagueWhoSavesToo()
{
    const Report stale = report();
    QVERIFY(reports().setGrounds(stale, stale.lines.at(0).id, {1}));
    const auto late = reports().setVoice(stale, stale.lines.at(1).id, applicant());
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
}

RELAAS_TEST(QGuiApplication, tst_ReportLines);

} // namespace tst_reportlines

#include "tst_reportlines.moc"
