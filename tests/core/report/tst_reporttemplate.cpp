#include "core/report/reporttemplate.h"
#include "core/report/section.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

namespace tst_reporttemplate {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ReportTemplate : public QObject
{
    Q_OBJECT

private slots:
    void fillsAnEmptyReport();
    void refusesAReportThatHasLines();
    void knowsItsSections();
    void tellsWhatWasSaid_data();
    void tellsWhatWasSaid();
    void goesByTheLineThatTellsMost();
    void namesEveryState();
    void knowsWhatNobodySaid_data();
    void knowsWhatNobodySaid();
};

namespace {

ReportTemplate shortTemplate()
{
    return {{{u"0"_s, {u"Voorblad"_s, u"Cover sheet"_s}, false, {}},
             {u"1"_s,
              {u"Opening"_s, u"Opening"_s},
              true,
              {{u"1.2"_s, {u"Tolk"_s, u"Interpreter"_s}, u"APR 13"_s, u"Verstaat u de tolk?"_s},
               {u"1.8"_s, {u"Gezondheid"_s, u"Health"_s}, {}, u"Hoe gaat het?"_s}}},
             {u"3"_s, {u"Vrij relaas"_s, u"Free narrative"_s}, true, {}}}};
}

Report filled()
{
    Report report = withTemplate(Report(), shortTemplate()).value();
    for (qsizetype i = 0; i < report.lines.size(); ++i)
        report.lines[i].id = LineId{101 + i};
    return report;
}

const Anchor spoken{RecordingId{7}, 100, 200};

} // namespace

void tst_ReportTemplate::fillsAnEmptyReport()
{
    const Report report = filled();
    QStringList written;
    for (const Line &line : report.lines)
        written.append(
            u"%1 %2 %3: %4"_s.arg(line.number).arg(lineTypeCode(line.type), line.section, line.text));
    QCOMPARE(written,
             (QStringList{u"1 K 1: 1 Opening"_s, u"2 V 1.2: Verstaat u de tolk?"_s,
                          u"3 V 1.8: Hoe gaat het?"_s, u"4 K 3: 3 Vrij relaas"_s}));
    QCOMPARE(report.lastNumber, 4);
    QCOMPARE(sectionsOf(report), (QStringList{u"1"_s, u"1.2"_s, u"1.8"_s, u"3"_s}));
}

void tst_ReportTemplate::refusesAReportThatHasLines()
{
    const auto refused = withTemplate(filled(), shortTemplate());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY2(refused.error().text.contains(u"has lines already"_s), qPrintable(refused.error().text));
    const Report done = frozen(filled(), QDateTime::fromSecsSinceEpoch(1, Qt::UTC)).value();
    QVERIFY2(withTemplate(done, shortTemplate()).error().text.contains(u"frozen"_s), "frozen first");
    // Numbers that were given stay given.
    Report emptied = filled();
    emptied.lines.clear();
    QCOMPARE(withTemplate(emptied, shortTemplate())->lines.constFirst().number, 5);
}

void tst_ReportTemplate::knowsItsSections()
{
    const ReportTemplate content = shortTemplate();
    for (const char *code : {"", "0", "1", "1.2", "3"})
        QVERIFY2(knownSection(content, QString::fromLatin1(code)), code);
    for (const char *code : {"1.3", "2", "1.", " 1", "x"})
        QVERIFY2(!knownSection(content, QString::fromLatin1(code)), code);
    QCOMPARE(why(knownSection(content, u"4.X"_s)),
             u"The template has no section \"4.X\". Choose one of the list."_s);
    QCOMPARE(content.titleOf(u"1.8")->en, u"Health"_s);
}

void tst_ReportTemplate::tellsWhatWasSaid_data()
{
    using Change = std::function<void(Line &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ChecklistState>("state");
    QTest::addColumn<bool>("isHeard");
    const auto row = [](const char *name, ChecklistState state, bool isHeard, const Change &change) {
        QTest::newRow(name) << change << state << isHeard;
    };
    row("written alone", ChecklistState::Written, false, [](Line &) {});
    row("placed", ChecklistState::Said, true, [](Line &l) { l.anchor = spoken; });
    row("placed without an end", ChecklistState::Said, true, [](Line &l) {
        l.anchor = Anchor{RecordingId{7}, 100, {}};
    });
    row("one voice placed", ChecklistState::Said, true, [](Line &l) {
        l.voices = {{Voice::Officer, spoken}};
    });
    row("refused", ChecklistState::Refused, false, [](Line &l) { l.isRefused = true; });
    row("refused, and heard", ChecklistState::Refused, true, [](Line &l) {
        l.isRefused = true;
        l.anchor = spoken;
    });
    row("without words", ChecklistState::NotDone, false, [](Line &l) {
        l.text = u" "_s;
        l.anchor = spoken;
    });
    row("in another section", ChecklistState::NotDone, false, [](Line &l) {
        l.section = u"3"_s;
        l.anchor = spoken;
    });
    row("in the section of its heading", ChecklistState::NotDone, false, [](Line &l) {
        l.section.clear();
        l.anchor = spoken;
    });
    row("a heading", ChecklistState::NotDone, false, [](Line &l) {
        l.type = LineType::Heading;
        l.anchor = spoken;
    });
}

void tst_ReportTemplate::tellsWhatWasSaid()
{
    QFETCH(std::function<void(Line &)>, change);
    QFETCH(ChecklistState, state);
    QFETCH(bool, isHeard);
    Report report = filled();
    change(report.lines[1]);
    const auto checklist = checklistOf(report, shortTemplate());
    QCOMPARE(checklist.size(), 2);
    const ChecklistEntry &entry = checklist.at(0);
    QCOMPARE(entry.item.code, u"1.2"_s);
    QCOMPARE(entry.state, state);
    QCOMPARE(entry.isDone(), state == ChecklistState::Said);
    QCOMPARE(entry.anchor.has_value(), isHeard);
    if (isHeard)
        QCOMPARE(entry.anchor->fromFrame, 100);
    QCOMPARE(entry.line, state == ChecklistState::NotDone ? LineId() : LineId{102});
    QCOMPARE(entry.lineNumber, state == ChecklistState::NotDone ? 0 : 2);
    QCOMPARE(checklist.at(1).state, ChecklistState::Written); // as it was
}

void tst_ReportTemplate::goesByTheLineThatTellsMost()
{
    Report report = filled();
    report.lines[1].anchor = spoken;
    Line answer = report.lines.at(1);
    answer.id = LineId{109};
    answer.number = 9;
    answer.type = LineType::Answer;
    report.lines.append(answer);
    QCOMPARE(checklistOf(report, shortTemplate()).at(0).lineNumber, 2); // the first of equals
    report.lines.last().isRefused = true;
    QCOMPARE(checklistOf(report, shortTemplate()).at(0).lineNumber, 9);
    QCOMPARE(checklistOf(report, shortTemplate()).at(0).state, ChecklistState::Refused);
    for (const ChecklistEntry &entry : checklistOf(Report(), shortTemplate()))
        QCOMPARE(entry.state, ChecklistState::NotDone);
}

void tst_ReportTemplate::namesEveryState()
{
    QSet<QString> texts;
    for (const auto state :
         {ChecklistState::NotDone, ChecklistState::Written, ChecklistState::Said, ChecklistState::Refused})
        texts << checklistStateText(state);
    QCOMPARE(texts.size(), 4);
    QVERIFY(!texts.contains(QString()));
}

void tst_ReportTemplate::knowsWhatNobodySaid_data()
{
    QTest::addColumn<std::function<void(Report &)>>("change");
    QTest::addColumn<QList<int>>("unsaid");
    using Change = std::function<void(Report &)>;

    QTest::newRow("as it came") << Change([](Report &) {}) << QList<int>{2, 3};
    QTest::newRow("one placed") << Change([](Report &report) { report.lines[1].anchor = spoken; })
                                << QList<int>{3};
    QTest::newRow("one of its voices placed") << Change([](Report &report) {
        report.lines[1].voices = {{Voice::Officer, spoken}};
    }) << QList<int>{3};
    QTest::newRow("one refused") << Change([](Report &report) { report.lines[2].isRefused = true; })
                                 << QList<int>{2};
    QTest::newRow("other words") << Change([](Report &report) { report.lines[2].text = u"Bent u ziek?"_s; })
                                 << QList<int>{2};
    QTest::newRow("the same but for accents and spaces")
        << Change([](Report &report) { report.lines[2].text = u" hoe  gáat\nhet? "_s; }) << QList<int>{2, 3};
    QTest::newRow("in another section")
        << Change([](Report &report) { report.lines[2].section = u"3"_s; }) << QList<int>{2};
    QTest::newRow("without words") << Change([](Report &report) { report.lines[2].text.clear(); })
                                   << QList<int>{2};
    QTest::newRow("deleted") << Change([](Report &report) { report.lines.removeAt(1); }) << QList<int>{3};
    QTest::newRow("no lines") << Change([](Report &report) { report.lines.clear(); }) << QList<int>();
}

void tst_ReportTemplate::knowsWhatNobodySaid()
{
    QFETCH(std::function<void(Report &)>, change);
    QFETCH(QList<int>, unsaid);
    Report report = filled();
    change(report);
    QCOMPARE(unsaidSentences(report, shortTemplate()), unsaid);
}

RELAAS_TEST(QCoreApplication, tst_ReportTemplate);

} // namespace tst_reporttemplate

#include "tst_reporttemplate.moc"
