#include "core/casefile/stage.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_stage {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Stage : public QObject
{
    Q_OBJECT

private slots:
    void followsFromEvents_data();
    void followsFromEvents();
    void doesNotGoBackForAnEarlierEventEnteredLate();
    void hasANameForEveryStage();
    void admitsAWholeCase();
    void refuses_data();
    void refuses();
    void admits_data();
    void admits();
};

namespace {

const QDate today(2026, 11, 22);

Event happened(QStringView type, QDate on, QJsonObject details = {})
{
    return {{}, eventTypeFromName(type).value(), on, {}, std::move(details)};
}

QList<Event> chain(const QString &types)
{
    QList<Event> events;
    QDate day(2026, 7, 1);
    for (const QString &type : types.split(u' ', Qt::SkipEmptyParts)) {
        events.append(happened(type, day));
        day = day.addDays(1);
    }
    return events;
}

const auto whole =
    u"made registered lodged interview_planned interview_held report_made_available comments_received "
    "decision_started decision_submitted decision_returned decision_started decision_submitted "
    "decision_signed decision_notified appeal_lodged court_judgment decision_final"_s;

} // namespace

void tst_Stage::followsFromEvents_data()
{
    QTest::addColumn<QString>("types");
    QTest::addColumn<QString>("stage");
    const QStringList steps = whole.split(u' ');
    const QStringList stages{u"registered"_s,
                             u"registered"_s,
                             u"lodged"_s,
                             u"interview_planned"_s,
                             u"interview_held"_s,
                             u"report_sent"_s,
                             u"report_sent"_s,
                             u"decision_draft"_s,
                             u"decision_submitted"_s,
                             u"decision_returned"_s,
                             u"decision_draft"_s,
                             u"decision_submitted"_s,
                             u"decision_signed"_s,
                             u"notified"_s,
                             u"appeal"_s,
                             u"appeal"_s,
                             u"final"_s};
    QTest::newRow("nothing yet") << QString() << u"registered"_s;
    for (qsizetype i = 0; i < steps.size(); ++i)
        QTest::addRow("%d %s", int(i), qPrintable(steps[i])) << steps.mid(0, i + 1).join(u' ') << stages[i];
    QTest::newRow("withdrawn") << u"made registered lodged withdrawn"_s << u"withdrawn"_s;
    QTest::newRow("extension changes nothing") << u"lodged interview_held extended"_s << u"interview_held"_s;
}

void tst_Stage::followsFromEvents()
{
    QFETCH(QString, types);
    QFETCH(QString, stage);
    QCOMPARE(stageName(stageAfter(chain(types))), stage);
}

void tst_Stage::doesNotGoBackForAnEarlierEventEnteredLate()
{
    QList<Event> events = chain(u"registered lodged interview_held"_s);
    events.append(happened(u"made", {2026, 6, 20}));
    QCOMPARE(stageAfter(events), Stage::InterviewHeld);
    const QDate oneDay(2026, 7, 1);
    QCOMPARE(
        stageAfter({happened(u"lodged", oneDay), happened(u"registered", oneDay), happened(u"made", oneDay)}),
        Stage::Lodged);
    const Event judgment = happened(u"court_judgment", today, {{u"weeks"_s, 8}});
    QCOMPARE(stageAfter(chain(u"decision_notified appeal_lodged"_s) + QList{judgment}), Stage::DecisionDraft);
}

void tst_Stage::hasANameForEveryStage()
{
    for (int value = 0; value <= int(Stage::Withdrawn); ++value)
        QCOMPARE(stageFromName(stageName(Stage(value))), std::optional(Stage(value)));
    QVERIFY(!stageFromName(u"Final").has_value());
}

void tst_Stage::admitsAWholeCase()
{
    QList<Event> sofar;
    for (const Event &next : chain(whole)) {
        const auto verdict = mayFollow(sofar, next, today);
        QVERIFY2(bool(verdict), qPrintable(eventTypeName(next.type) + u": " + verdict.error().text));
        sofar.append(next);
    }
}

void tst_Stage::refuses_data()
{
    QTest::addColumn<QString>("sofar");
    QTest::addColumn<Event>("next");
    QTest::addColumn<QString>("says");
    const QDate later(2026, 9, 1);
    const QJsonObject reasoned{{u"ground"_s, u"b"_s}, {u"reason"_s, u"complex"_s}};
    const auto row = [](const char *name, const QString &sofar, const Event &next, const QString &says) {
        QTest::newRow(name) << sofar << next << says;
    };
    row("no day", u""_s, happened(u"made", {}), u"day"_s);
    row("the future", u"made"_s, happened(u"registered", {2026, 11, 23}), u"future"_s);
    row("lodged before made", u"made"_s, happened(u"lodged", {2026, 6, 30}), u"APR 26"_s);
    row("made after lodged", u"lodged"_s, happened(u"made", later), u"APR 26"_s);
    row("before the case was born", u"made"_s, happened(u"interview_held", {2026, 6, 30}), u"first"_s);
    row("before its registration", u"registered"_s, happened(u"withdrawn", {2026, 6, 30}), u"first"_s);
    row("lodged twice", u"made lodged"_s, happened(u"lodged", later), u"once"_s);
    row("report without interview", u"lodged"_s, happened(u"report_made_available", later), u"14(1)"_s);
    row("comments without report", u"lodged"_s, happened(u"comments_received", later), u"14(3)"_s);
    row("submitted without a start", u"lodged interview_held"_s, happened(u"decision_submitted", later),
        u"Start"_s);
    row("submitted without interview", u"lodged decision_started"_s, happened(u"decision_submitted", later),
        u"12(1)"_s);
    row("submitted twice", u"interview_held decision_started decision_submitted"_s,
        happened(u"decision_submitted", later), u"already"_s);
    row("signed without submission", u"interview_held decision_started"_s,
        happened(u"decision_signed", later), u"submit"_s);
    row("notified unsigned", u"interview_held decision_started decision_submitted"_s,
        happened(u"decision_notified", later), u"APR 36"_s);
    row("appeal without decision", u"lodged"_s, happened(u"appeal_lodged", later), u"67(1)"_s);
    row("extension without lodging", u"registered"_s, happened(u"extended", later, reasoned), u"APR 35"_s);
    row("extension without ground", u"lodged"_s, happened(u"extended", later), u"ground"_s);
    row("extension without reason", u"lodged"_s, happened(u"extended", later, {{u"ground"_s, u"a"_s}}),
        u"reason"_s);
    row("second extension", u"lodged extended"_s, happened(u"extended", later, reasoned), u"once"_s);
    row("change to nowhere", u"lodged"_s, happened(u"procedure_changed", later, {{u"to"_s, u"quick"_s}}),
        u"42(2)"_s);
    row("final without decision", u"lodged"_s, happened(u"decision_final", later), u"final"_s);
    row("anything after the end", u"lodged decision_notified decision_final"_s,
        happened(u"interview_held", later), u"final"_s);
}

void tst_Stage::refuses()
{
    QFETCH(QString, sofar);
    QFETCH(Event, next);
    QFETCH(QString, says);
    const auto verdict = mayFollow(chain(sofar), next, today);
    QVERIFY(!verdict);
    QVERIFY2(verdict.error().text.contains(says), qPrintable(verdict.error().text));
    QVERIFY(!verdict.error().text.contains(u'%'));
}

void tst_Stage::admits_data()
{
    QTest::addColumn<QString>("sofar");
    QTest::addColumn<Event>("next");
    const QDate later(2026, 9, 1);
    QTest::newRow("interview planned for later")
        << u"lodged"_s << happened(u"interview_planned", {2026, 12, 1});
    QTest::newRow("late entry of the making") << u"lodged"_s << happened(u"made", {2026, 6, 20});
    QTest::newRow("interview omitted: 13(11)(e)")
        << u"lodged decision_started"_s
        << happened(u"decision_submitted", later,
                    {{u"interview_omitted"_s, u"e"_s}, {u"outcome"_s, u"N3"_s}});
    QTest::newRow("implicit withdrawal needs no interview")
        << u"lodged decision_started"_s << happened(u"decision_submitted", later, {{u"outcome"_s, u"W2"_s}});
    QTest::newRow("decision taken elsewhere") << u"lodged"_s << happened(u"decision_notified", later);
    QTest::newRow("extension with ground and reason")
        << u"lodged"_s << happened(u"extended", later, {{u"ground"_s, u"c"_s}, {u"reason"_s, u"absent"_s}});
}

void tst_Stage::admits()
{
    QFETCH(QString, sofar);
    QFETCH(Event, next);
    const auto verdict = mayFollow(chain(sofar), next, today);
    QVERIFY2(bool(verdict), qPrintable(verdict.error().text));
}

RELAAS_TEST(QCoreApplication, tst_Stage);

} // namespace tst_stage

#include "tst_stage.moc"
