#include "gui/caselist/caselistmodel.h"
#include "support/casedesk.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPixmap>
#include <QSignalSpy>

namespace tst_caselistmodel {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_CaseListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheRulesOfAModel();
    void readsRowsInBlocksOfALongList();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void findsTheSameInMemoryAsInTheDatabase_data();
    void findsTheSameInMemoryAsInTheDatabase();
    void givesEachDeadlineItsShape_data();
    void givesEachDeadlineItsShape();
    void namesPeopleWithoutANationality();
    void seesWhatCameMeanwhile();
    void refusesWithoutThePermission();

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }

    std::unique_ptr<CaseListModel> m_model;
    std::unique_ptr<CaseDesk> m_desk;
};

void tst_CaseListModel::init()
{
    m_model.reset();
    m_desk = std::make_unique<CaseDesk>();
    m_model = std::make_unique<CaseListModel>(m_desk->office().caseFiles(), m_desk->office().places());
}

void tst_CaseListModel::keepsTheRulesOfAModel()
{
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_model->reload());
    QCOMPARE(m_model->rowCount(), 0);
    const CaseFileId id = m_desk->addCase(101, u"Tesfay"_s);
    m_desk->addCase(102, u"Ågren"_s);
    QVERIFY(m_model->reload());
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->setQuery({u"tesfay"_s, CaseQuery::Order::Name, true}));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->idAt(0), id);
    QCOMPARE(m_model->rowOf(id), 0);
    QCOMPARE(m_model->rowOf(CaseFileId{99}), -1);
    QVERIFY(!m_model->idAt(1).isValid());
    for (int column = 0; column < CaseListModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_CaseListModel::readsRowsInBlocksOfALongList()
{
    const auto added = m_desk->office().together([this]() -> Result<void> {
        for (int number = 1; number <= 300; ++number)
            m_desk->addCase(number, u"Tesfay"_s);
        return {};
    });
    QVERIFY(added);
    QVERIFY(m_model->setQuery({{}, CaseQuery::Order::VNumber, false}));
    QCOMPARE(m_model->rowCount(), 300);
    for (const int row : {0, 127, 128, 255, 256, 299, 5}) // on both sides of each border of a block
        QCOMPARE(text(row, CaseListModel::VNumberColumn),
                 VNumber::parsed(u"%1"_s.arg(row + 1, 10, 10, QChar(u'0'))).value().text());
}

void tst_CaseListModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("first");
    QTest::newRow("V-number") << int(CaseListModel::VNumberColumn) << u"000.000.0101"_s;
    QTest::newRow("name") << int(CaseListModel::NameColumn) << u"000.000.0102"_s;
    QTest::newRow("nationality") << int(CaseListModel::NationalityColumn) << u"000.000.0102"_s;
    QTest::newRow("deadline") << int(CaseListModel::DeadlineColumn) << u"000.000.0102"_s;
}

void tst_CaseListModel::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(QString, first);
    m_desk->addCase(101, u"Tesfay"_s, QDate(2026, 8, 6), u"SY"_s);
    m_desk->addCase(102, u"Ågren"_s, QDate(2026, 7, 6), u"ER"_s);
    QVERIFY(m_model->reload());
    m_model->sort(column, Qt::AscendingOrder);
    QCOMPARE(text(0, CaseListModel::VNumberColumn), first);
    m_model->sort(column, Qt::DescendingOrder);
    QCOMPARE(text(1, CaseListModel::VNumberColumn), first);
}

void tst_CaseListModel::findsTheSameInMemoryAsInTheDatabase_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<int>("count");
    QTest::newRow("part of a name") << u"sfa"_s << 1;
    QTest::newRow("accents") << u"ågren"_s << 1;
    QTest::newRow("V-number part") << u"000.01"_s << 2;
    QTest::newRow("nationality in Dutch") << u"eritrese"_s << 2;
    QTest::newRow("two words") << u"hiwot 0102"_s << 1;
    QTest::newRow("wildcards") << u"%_"_s << 0;
    QTest::newRow("nothing") << u"  "_s << 2;
}

void tst_CaseListModel::findsTheSameInMemoryAsInTheDatabase()
{
    QFETCH(QString, sought);
    QFETCH(int, count);
    m_desk->addCase(101, u"Tesfay"_s);
    m_desk->addCase(102, u"Ågren"_s);
    QVERIFY(m_model->setQuery({sought}));
    QVERIFY(!m_model->hasWords());
    QCOMPARE(m_model->rowCount(), count);
    QTRY_VERIFY(m_model->hasWords());
    QVERIFY(m_model->setQuery({}));
    for (qsizetype letters = 1; letters <= sought.size(); ++letters) // as it is typed
        QVERIFY(m_model->setQuery({sought.left(letters)}));
    QCOMPARE(m_model->rowCount(), count);
    QVERIFY(m_model->setQuery({}));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->setQuery({sought})); // at once
    QCOMPARE(m_model->rowCount(), count);
}

void tst_CaseListModel::givesEachDeadlineItsShape_data()
{
    QTest::addColumn<int>("days"); // from today to the safe day
    QTest::addColumn<bool>("hasShape");
    QTest::addColumn<QString>("word");
    QTest::newRow("late") << -3 << true << u"3 days ago"_s;
    QTest::newRow("today") << 0 << true << u"today"_s;
    QTest::newRow("within a week") << 7 << true << u"in 7 days"_s;
    QTest::newRow("later") << 8 << false << u"in 8 days"_s;
}

void tst_CaseListModel::givesEachDeadlineItsShape()
{
    QFETCH(int, days);
    QFETCH(bool, hasShape);
    QFETCH(QString, word);
    const CaseFileId id = m_desk->addCase(101, u"Tesfay"_s);
    const auto due = m_desk->office().caseFiles().summaries({id}).value().first().nextDeadline;
    QVERIFY(due.isValid());
    m_desk->now = QDateTime(due.addDays(-days), QTime(10, 0), Qt::UTC);
    QVERIFY(m_model->reload());
    const QModelIndex deadline = cell(0, CaseListModel::DeadlineColumn);
    QCOMPARE(!deadline.data(Qt::DecorationRole).isNull(), hasShape);
    QVERIFY2(deadline.data().toString().endsWith(word), qPrintable(deadline.data().toString()));
    QVERIFY(!deadline.data(Qt::ToolTipRole).toString().isEmpty());
}

void tst_CaseListModel::namesPeopleWithoutANationality()
{
    m_desk->addCase(101, u"Tesfay"_s, {}, {});
    QVERIFY(m_model->reload());
    QCOMPARE(text(0, CaseListModel::NationalityColumn), u"stateless"_s);
    QCOMPARE(text(0, CaseListModel::DeadlineColumn), u"no term running"_s);
    QVERIFY(cell(0, CaseListModel::DeadlineColumn).data(Qt::DecorationRole).isNull());
}

void tst_CaseListModel::seesWhatCameMeanwhile()
{
    m_desk->addCase(101, u"Tesfay"_s);
    QVERIFY(m_model->setQuery({u"hiwot"_s}));
    QTRY_VERIFY(m_model->hasWords());
    m_desk->addCase(102, u"Ågren"_s);
    QVERIFY(m_model->reload());
    QCOMPARE(m_model->rowCount(), 2);
    QTRY_VERIFY(m_model->hasWords());
    QVERIFY(m_model->setQuery({u"agren"_s}));
    QCOMPARE(m_model->rowCount(), 1);
}

void tst_CaseListModel::refusesWithoutThePermission()
{
    m_desk->addCase(101, u"Tesfay"_s);
    m_desk->as(u"beheer"_s);
    const auto read = m_model->reload();
    QVERIFY(!read);
    QVERIFY(!read.error().text.isEmpty());
    QSignalSpy failed(m_model.get(), &CaseListModel::failed);
    m_model->sort(CaseListModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

RELAAS_TEST(QApplication, tst_CaseListModel);

} // namespace tst_caselistmodel

#include "tst_caselistmodel.moc"
