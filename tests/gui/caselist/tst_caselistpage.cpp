#include "gui/caselist/caselistmodel.h"
#include "gui/caselist/caselistpage.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/style.h"
#include "support/casedesk.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

namespace tst_caselistpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_CaseListPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysHowToBeginWithoutCases();
    void filtersByKeyAndOpensWithEnter();
    void goesDownToTheTableAndClearsWithEsc();
    void saysWhenNothingMatches();
    void keepsSelectionAndScrollOverARefresh();
    void keepsTheSelectedCaseOverASort();
    void showsWhatMovedWhileItWasAway();
    void namesEveryControl();
    void looksCalmInBothThemes();

private:
    void open();
    void addMany(int count);
    QString current() const;

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<CaseListPage> m_page;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
};

void tst_CaseListPage::initTestCase()
{
    applyStyle(*qApp);
    setTextScale(100);
}

void tst_CaseListPage::init()
{
    m_desk = std::make_unique<CaseDesk>();
}

void tst_CaseListPage::cleanup()
{
    m_page.reset();
    setTheme(Theme::Light);
}

void tst_CaseListPage::open()
{
    m_page = std::make_unique<CaseListPage>(m_desk->office().caseFiles(), m_desk->office().places());
    m_table = m_page->findChild<QTableView *>(u"table"_s);
    m_filter = m_page->findChild<QLineEdit *>(u"filterEdit"_s);
    m_page->resize(1290, 840);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
}

void tst_CaseListPage::addMany(int count)
{
    static const QStringList names{u"Tesfay"_s, u"El Amrani"_s, u"Rahmani"_s, u"Yılmaz"_s, u"Warsame"_s};
    static const QStringList nationalities{u"ER"_s, u"MA"_s, u"AF"_s, u"TR"_s, u"SO"_s};
    const auto added = m_desk->office().together([&]() -> Result<void> {
        for (int number = 1; number <= count; ++number)
            m_desk->addCase(number, names.at(number % 5), QDate(2026, 5, 1).addDays(number * 7 % 160),
                            nationalities.at(number % 5));
        return {};
    });
    QVERIFY(added);
}

QString tst_CaseListPage::current() const
{
    return m_table->currentIndex().siblingAtColumn(CaseListModel::VNumberColumn).data().toString();
}

void tst_CaseListPage::saysHowToBeginWithoutCases()
{
    open();
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!m_table->isVisible());
    QVERIFY(!empty->findChild<QPushButton *>()->isVisible());
    shoot(*m_page, u"caselist-empty"_s);
}

void tst_CaseListPage::filtersByKeyAndOpensWithEnter()
{
    const CaseFileId sought = m_desk->addCase(101, u"Tesfay"_s);
    m_desk->addCase(102, u"Rahmani"_s);
    open();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_filter->hasFocus());
    type(u"tes"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(m_page->findChild<QLabel *>(u"countLabel"_s)->text().contains(u'1'));
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().value<Location>() == Location(DossierPlace{sought}));
}

void tst_CaseListPage::goesDownToTheTableAndClearsWithEsc()
{
    addMany(3);
    open();
    m_filter->setFocus();
    type(u"tesfay"_s);
    QCOMPARE(m_table->model()->rowCount(), 0); // the numbers 1 to 3 belong to others
    press(Qt::Key_Escape);
    QCOMPARE(m_filter->text(), QString());
    QCOMPARE(m_table->model()->rowCount(), 3);
    press(Qt::Key_Down);
    QVERIFY(m_table->hasFocus());
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    const QString first = current();
    press(Qt::Key_Down);
    QVERIFY(current() != first);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void tst_CaseListPage::saysWhenNothingMatches()
{
    addMany(3);
    open();
    m_filter->setFocus();
    type(u"nobody"_s);
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    shoot(*m_page, u"caselist-no-match"_s);
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    empty->findChild<QPushButton *>()->click();
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 3);
}

void tst_CaseListPage::keepsSelectionAndScrollOverARefresh()
{
    addMany(200);
    open();
    m_table->setCurrentIndex(m_table->model()->index(120, 0));
    const QString selected = current();
    m_table->verticalScrollBar()->setValue(110);
    press(Qt::Key_F5);
    QCOMPARE(current(), selected);
    QCOMPARE(m_table->verticalScrollBar()->value(), 110);
    m_desk->addCase(900, u"Zemene"_s); // the list follows by itself
    QCOMPARE(m_table->model()->rowCount(), 201);
    QCOMPARE(current(), selected);
}

void tst_CaseListPage::keepsTheSelectedCaseOverASort()
{
    addMany(20);
    open();
    m_table->setCurrentIndex(m_table->model()->index(7, 0));
    const QString selected = current();
    m_table->horizontalHeader()->setSortIndicator(CaseListModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(current(), selected);
    QCOMPARE(m_table->model()->index(0, CaseListModel::NameColumn).data().toString(), u"Yılmaz, Hiwot"_s);
}

void tst_CaseListPage::showsWhatMovedWhileItWasAway()
{
    const CaseFileId id = m_desk->addCase(101, u"Tesfay"_s);
    open();
    const auto stage = [this] {
        return m_table->model()->index(0, CaseListModel::StageColumn).data().toString();
    };
    QCOMPARE(stage(), stageText(Stage::Lodged));
    m_page->hide();
    QVERIFY(m_desk->office().caseFiles().addEvent(
        id, {{}, EventType::InterviewHeld, QDate(2026, 10, 1), {}, {}}));
    m_page->show();
    m_page->activated();
    QCOMPARE(stage(), stageText(Stage::InterviewHeld));
}

void tst_CaseListPage::namesEveryControl()
{
    addMany(3);
    open();
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    for (const QAction *action : m_page->pageActions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
}

void tst_CaseListPage::looksCalmInBothThemes()
{
    addMany(120);
    open();
    shoot(*m_page, u"caselist-light"_s);
    m_filter->setFocus();
    shoot(*m_page, u"caselist-unfocused"_s);
    m_table->setFocus();
    setTheme(Theme::Dark);
    shoot(*m_page, u"caselist-dark"_s);
    m_page->resize(1130, 600);
    shoot(*m_page, u"caselist-small"_s);
    m_page->resize(570, 390);
    shoot(*m_page, u"caselist-smallest"_s);
    QVERIFY(m_page->minimumSizeHint().width() <= 570);
}

RELAAS_TEST(QApplication, tst_CaseListPage);

} // namespace tst_caselistpage

#include "tst_caselistpage.moc"
