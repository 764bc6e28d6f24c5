#include "gui/review/reviewlistmodel.h"
#include "gui/review/reviewlistpage.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/style.h"
#include "support/decisiondesk.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/reviews.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>

namespace tst_reviewlistpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReviewListPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheRulesOfAModel();
    void saysWhenNothingWaits();
    void listsWhatWaitsAndOpensIt();
    void keepsAReturnedDecisionUntilItIsSigned();
};

void tst_ReviewListPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_ReviewListPage::keepsTheRulesOfAModel()
{
    ReviewListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReviewSummary row;
    row.decision = DecisionId{7};
    row.vNumber = u"0000000901"_s;
    row.name = u"Tesfay, Hiwot"_s;
    row.state = DecisionState::Returned;
    row.submittedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    model.setRows({row, row});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(DecisionId{7}), 0);
    QCOMPARE(model.rowOf(DecisionId{8}), -1);
    QCOMPARE(model.index(0, ReviewListModel::VNumber).data().toString(), u"000.000.0901"_s);
    QCOMPARE(model.index(0, ReviewListModel::State).data().toString(),
             decisionStateText(DecisionState::Returned));
    QVERIFY(model.index(0, ReviewListModel::Submitted).data().toString().endsWith(u"10:30"_s)); // Amsterdam
    for (int column = 0; column < ReviewListModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ReviewListPage::saysWhenNothingWaits()
{
    DecisionDesk desk;
    ReviewListPage page(desk.office().reviews(), desk.office().decisions());
    page.resize(1290, 840);
    page.show();
    QVERIFY(page.findChild<EmptyState *>()->isVisible());
    shoot(page, u"reviewlist-empty"_s);
}

void tst_ReviewListPage::listsWhatWaitsAndOpensIt()
{
    DecisionDesk desk;
    ReviewListPage page(desk.office().reviews(), desk.office().decisions());
    page.resize(1290, 840);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const Decision decision = desk.submitted(); // the list follows by itself
    auto *table = page.findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ReviewListModel::Outcome).data().toString(),
             u"Grant: refugee status"_s);
    QCOMPARE(namelessWidgets(page), QStringList());
    QSignalSpy opened(&page, &Page::openRequested);
    page.setFocus();
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().value<Location>() == Location(ReviewPlace{decision.id}));
    shoot(page, u"reviewlist"_s);
}

void tst_ReviewListPage::keepsAReturnedDecisionUntilItIsSigned()
{
    DecisionDesk desk;
    const Decision decision = desk.submitted();
    desk.signIn(u"visser"_s);
    ReviewListPage page(desk.office().reviews(), desk.office().decisions());
    auto *table = page.findChild<QTableView *>();
    const auto remark = desk.office().reviews().addRemark(decision.id, u"Noem de bron."_s);
    QVERIFY(remark);
    QVERIFY(desk.office().reviews().returnToAuthor(decision.id));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ReviewListModel::State).data().toString(),
             decisionStateText(DecisionState::Returned));
    desk.signIn(u"bos"_s);
    QVERIFY(desk.office().decisions().answer(desk.office().decisions().remarks(decision.id)->first(),
                                             u"Toegevoegd."_s));
    QVERIFY(desk.office().decisions().submit(*desk.office().decisions().decision(decision.id)));
    desk.signIn(u"visser"_s);
    QVERIFY(desk.office().reviews().sign(decision.id));
    QCOMPARE(table->model()->rowCount(), 0);
}

RELAAS_TEST(QApplication, tst_ReviewListPage);

} // namespace tst_reviewlistpage

#include "tst_reviewlistpage.moc"
