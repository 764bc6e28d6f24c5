#include "gui/log/auditwords.h"
#include "gui/log/logmodel.h"
#include "gui/log/logpage.h"
#include "gui/widgets/style.h"
#include "support/casedesk.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

namespace tst_logpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_LogPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheRulesOfAModel();
    void hasWordsForWhatIsLogged();
    void showsWhatWasDoneNewestFirst();
    void refreshesByKey();
    void saysNothingOfACase();
    void refusesWithoutThePermission();
    void looksCalmInBothThemes();
};

namespace {

std::unique_ptr<LogPage> shownPage(CaseDesk &desk)
{
    auto page = std::make_unique<LogPage>(desk.office());
    page->resize(1290, 840);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page does not come to the front");
    page->activated();
    page->setFocus();
    return page;
}

QString text(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

void tst_LogPage::initTestCase()
{
    applyStyle(*qApp);
    setTextScale(100);
}

void tst_LogPage::keepsTheRulesOfAModel()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AuditEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0, 5), Qt::UTC);
    entry.login = u"bos"_s;
    entry.action = u"view"_s;
    entry.object = u"casefile"_s;
    entry.objectId = 7;
    entry.digest = QByteArray(64, 'a');
    model.setEntries({entry, entry});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, LogModel::MomentColumn).data().toString(), u"2026-11-22 10:00:05"_s); // Amsterdam
    QCOMPARE(model.index(0, LogModel::ObjectColumn).data().toString(), u"case 7"_s);
    QVERIFY(!model.index(0, LogModel::CaseColumn).data().isValid());
    QCOMPARE(model.index(0, LogModel::DigestColumn).data().toString().size(), 12);
    QCOMPARE(model.index(0, LogModel::DigestColumn).data(Qt::ToolTipRole).toString().size(), 64);
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_LogPage::hasWordsForWhatIsLogged()
{
    // What the sources record: Deed{u"create"_s, u"casefile"_s, …}, saved(u"change"_s, …).
    static const QRegularExpression deeds(
        uR"re((?:Deed \w+|note\(|record\(|Deed)\{\s*u"([a-z ]+)"_s, u"([a-z]+)"_s|saved\(u"([a-z ]+)"_s)re"_s);
    int found = 0;
    QDirIterator sources(QStringLiteral(RELAAS_WORKFLOW), {u"*.cpp"_s}, QDir::Files);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto deed = deeds.globalMatch(QString::fromUtf8(file.readAll()));
        while (deed.hasNext()) {
            const auto match = deed.next();
            const QString action = match.captured(1) + match.captured(3);
            QVERIFY2(auditActionText(action) != action, qPrintable(action));
            QVERIFY2(match.captured(2).isEmpty() || knowsAuditObject(match.captured(2)),
                     qPrintable(match.captured(2)));
            ++found;
        }
    }
    QVERIFY(found > 20);
    QCOMPARE(auditActionText(u"something newer"_s), u"something newer"_s);
    QVERIFY(!knowsAuditObject(u"something newer"_s));
}

void tst_LogPage::showsWhatWasDoneNewestFirst()
{
    CaseDesk desk;
    const CaseFileId id = desk.addCase(101, u"Tesfay"_s);
    QVERIFY(desk.office().caseFiles().open(id));
    desk.as(u"vermeer"_s);
    const auto page = shownPage(desk);
    const auto &table = *page->findChild<QTableView *>(u"table"_s);
    int row = 0;
    while (row < table.model()->rowCount() && text(table, row, LogModel::ActionColumn) != u"viewed"_s)
        ++row;
    QCOMPARE(text(table, row, LogModel::UserColumn), u"bos"_s);
    QCOMPARE(text(table, row, LogModel::CaseColumn), QString::number(id.value));
    QCOMPARE(text(table, row + 1, LogModel::ActionColumn), u"created"_s);
    QVERIFY(page->findChild<QLabel *>(u"countLabel"_s)
                ->text()
                .contains(QString::number(table.model()->rowCount())));
}

void tst_LogPage::refreshesByKey()
{
    CaseDesk desk;
    desk.as(u"vermeer"_s);
    const auto page = shownPage(desk);
    const auto &table = *page->findChild<QTableView *>(u"table"_s);
    const int before = table.model()->rowCount();
    desk.addCase(101, u"Tesfay"_s);
    press(Qt::Key_F5);
    QVERIFY(table.model()->rowCount() > before);
}

void tst_LogPage::saysNothingOfACase()
{
    CaseDesk desk;
    desk.addCase(101, u"Tesfay"_s);
    desk.as(u"beheer"_s); // an administrator reads the log but no cases
    const auto page = shownPage(desk);
    const auto &table = *page->findChild<QTableView *>(u"table"_s);
    QVERIFY(table.model()->rowCount() > 0);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            QVERIFY(!text(table, row, column).contains(u"Tesfay"_s));
    }
}

void tst_LogPage::refusesWithoutThePermission()
{
    CaseDesk desk;
    LogPage page(desk.office());
    QSignalSpy messages(&page, &Page::messageRequested);
    page.activated();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(page.findChild<QTableView *>(u"table"_s)->model()->rowCount(), 0);
}

void tst_LogPage::looksCalmInBothThemes()
{
    CaseDesk desk;
    for (int number = 1; number <= 12; ++number)
        QVERIFY(desk.office().caseFiles().open(desk.addCase(number, u"Tesfay"_s)));
    desk.as(u"vermeer"_s);
    const auto page = shownPage(desk);
    QCOMPARE(namelessWidgets(*page), QStringList());
    shoot(*page, u"log-light"_s);
    setTheme(Theme::Dark);
    shoot(*page, u"log-dark"_s);
    page->resize(570, 390);
    shoot(*page, u"log-smallest"_s);
    setTheme(Theme::Light);
}

RELAAS_TEST(QApplication, tst_LogPage);

} // namespace tst_logpage

#include "tst_logpage.moc"
