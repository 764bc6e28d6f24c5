#include "gui/decision/outcomemodel.h"
#include "gui/decision/reportlinesmodel.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

namespace tst_decisionmodels {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_DecisionModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsEveryLineOfTheReports();
    void findsLinesByWordsAndNumber_data();
    void findsLinesByWordsAndNumber();
    void saysOfACitationWhetherItStillStands();
    void listsTheOutcomesWithWhatFollows();

private:
    CaseSources sources();

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_DecisionModels::initTestCase()
{
    m_desk = std::make_unique<test::DecisionDesk>();
}

CaseSources tst_DecisionModels::sources()
{
    auto loaded =
        CaseSources::load(m_desk->office().decisions(), m_desk->office().interviews(), m_desk->caseFile());
    return loaded ? std::move(loaded).value() : CaseSources();
}

void tst_DecisionModels::listsEveryLineOfTheReports()
{
    ReportLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources(sources());
    QCOMPARE(model.rowCount(), 10);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(3, ReportLinesModel::Number), u"4"_s);
    QCOMPARE(text(3, ReportLinesModel::Type), u"A"_s);
    QCOMPARE(text(3, ReportLinesModel::Time), u"00:00:10"_s);
    QVERIFY(text(3, ReportLinesModel::Text).startsWith(u"In maart 2024"_s));
    QCOMPARE(text(4, ReportLinesModel::Check), verdictText(Verdict::Deviates));
    const QString spoken = model.index(3, ReportLinesModel::Text).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"00:00:10"_s) && spoken.contains(u"zwager"_s), qPrintable(spoken));
    QCOMPARE(model.rowOf(m_desk->report().id, m_desk->report().lines.at(7).id), 7);
    QCOMPARE(model.rowOf(m_desk->report().id, LineId{999}), -1);
    model.setSources(CaseSources());
    QCOMPARE(model.rowCount(), 0);
}

void tst_DecisionModels::findsLinesByWordsAndNumber_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing") << u""_s << 10;
    QTest::newRow("a word") << u"zwager"_s << 2;
    QTest::newRow("two words in any order") << u"lijst ZWAGER"_s << 1;
    QTest::newRow("without accents and case") << u"’S NACHTS"_s << 1;
    QTest::newRow("a number") << u"10"_s << 1;
    QTest::newRow("nowhere") << u"paspoort"_s << 0;
}

void tst_DecisionModels::findsLinesByWordsAndNumber()
{
    QFETCH(QString, search);
    ReportLinesModel model;
    ReportLinesFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources(sources());
    filter.setSourceModel(&model);
    filter.setText(search);
    QTEST(filter.rowCount(), "lines");
}

void tst_DecisionModels::saysOfACitationWhetherItStillStands()
{
    const Citation citation = m_desk->citation(2);
    QCOMPARE(sources().stateOf(citation), CitationState::Exact);
    QCOMPARE(sources().badge(citation).text, citationStateText(CitationState::Exact));
    QVERIFY(sources().place(citation).contains(u"00:00:04"_s));

    const Report report = m_desk->report();
    const auto changed = m_desk->office().reports().changeLine(report, citation.line, LineType::Answer,
                                                               u"Omdat ik ben opgeroepen."_s);
    QVERIFY(changed);
    QCOMPARE(sources().stateOf(citation), CitationState::Stale);
    QCOMPARE(sources().badge(citation).tone, Tone::Warning);

    QVERIFY(m_desk->office().reports().removeLine(*changed, citation.line));
    QCOMPARE(sources().stateOf(citation), CitationState::Broken);
    QCOMPARE(sources().badge(citation).tone, Tone::Danger);
    QVERIFY(sources().spoken(citation).contains(citation.quote));
    QCOMPARE(CaseSources().stateOf(citation), CitationState::Broken);
}

void tst_DecisionModels::listsTheOutcomesWithWhatFollows()
{
    const auto outcomes = m_desk->office().decisions().outcomes(m_desk->caseFile());
    QVERIFY(outcomes);
    OutcomeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutcomes(*outcomes);
    const int row = model.rowOf(u"R1"_s);
    QVERIFY(row >= 0);
    QCOMPARE(model.rowOf(u"?"_s), -1);
    QVERIFY(!model.index(row, OutcomeModel::Name).data().toString().isEmpty());
    QCOMPARE(model.index(row, OutcomeModel::Basis).data().toString(), u"APR 39(3)"_s);
    QCOMPARE(model.index(row, OutcomeModel::Appeal).data().toString(), appealText(AppealClass::Long));
    QCOMPARE(model.index(row, OutcomeModel::Stay).data().toString(),
             rightToRemainText(RightToRemain::Automatic));
    for (int i = 0; i < model.rowCount(); ++i) {
        const bool isAssumed = model.outcome(i).status == ValueStatus::Assumed;
        QCOMPARE(!model.index(i, OutcomeModel::Status).data(Qt::DecorationRole).isNull(), isAssumed);
    }
    model.setChosen(u"R1"_s);
    const QString spoken = model.index(row, OutcomeModel::Name).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken != model.index(row, OutcomeModel::Name).data().toString(), qPrintable(spoken));
}

RELAAS_TEST(QApplication, tst_DecisionModels);

} // namespace tst_decisionmodels

#include "tst_decisionmodels.moc"
