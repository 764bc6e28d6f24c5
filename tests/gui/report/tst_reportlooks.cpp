#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/settings/settings.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/style.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace tst_reportlooks {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasANameAndEveryActionAKey();
    void noKeyMeansTwoThingsInTheWindow();
    void opensThreeThousandLines();
    void looksWell_data();
    void looksWell();

private:
    std::unique_ptr<MainWindow> window(ReportDesk &desk);

    std::unique_ptr<Settings> m_settings;
    QTemporaryDir m_folder;
};

void tst_ReportLooks::initTestCase()
{
    applyStyle(*qApp);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

std::unique_ptr<MainWindow> tst_ReportLooks::window(ReportDesk &desk)
{
    const PageFactory factory = [&desk](const Location &) {
        return std::make_unique<ReportPage>(
            *desk.office, desk.prompts, desk.settings,
            [&desk] { return std::make_unique<FileOutput>(desk.heard, Pace::RealTime); }, desk.interview);
    };
    auto window = std::make_unique<MainWindow>(
        WindowUser{u"A. Bos"_s, u"Caseworker"_s},
        std::vector<Section>{{u"Cases"_s, u"list-ul"_s, CaseListPlace{}}}, factory, *m_settings);
    window->resize(1440, 900);
    window->show();
    return window;
}

namespace {

void collect(const QMenu &menu, QList<QAction *> &all)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), all);
        else if (!action->isSeparator())
            all << action;
    }
}

QList<QAction *> everyAction(const MainWindow &window)
{
    QList<QAction *> all;
    for (const QAction *entry : window.menuBar()->actions())
        collect(*entry->menu(), all);
    return all;
}

} // namespace

void tst_ReportLooks::everyControlHasANameAndEveryActionAKey()
{
    ReportDesk desk;
    desk.write(3, desk.attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
    const auto page = desk.page();
    QCOMPARE(namelessWidgets(*page), QStringList());
    for (const QAction *entry : page->pageActions()) {
        QList<QAction *> all;
        if (entry->menu())
            collect(*entry->menu(), all);
        for (const QAction *action : std::as_const(all))
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    }
}

void tst_ReportLooks::noKeyMeansTwoThingsInTheWindow()
{
    ReportDesk desk;
    desk.write(1);
    const auto frame = window(desk);
    QHash<QString, QString> owners;
    for (const QAction *action : everyAction(*frame)) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString owner = owners.value(key.toString());
            QVERIFY2(owner.isEmpty(), qPrintable(key.toString() + u": " + owner + u" and " + action->text()));
            owners.insert(key.toString(), action->text());
        }
    }
    QVERIFY(owners.contains(u"F4"_s));
    QVERIFY(owners.contains(u"Alt+Left"_s));
}

void tst_ReportLooks::opensThreeThousandLines()
{
    ReportDesk desk;
    desk.write(3000, desk.attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
    QElapsedTimer timer;
    timer.start();
    const auto page = desk.page();
    const qint64 opened = timer.restart();
    auto *view = page->findChild<ReportView *>();
    view->setCurrentLine(desk.report().lines.last().id);
    page->grab();
    const qint64 scrolled = timer.restart();
    page->actions().agrees->trigger();
    qInfo("3,000 lines: opened in %lld ms, to the last line in %lld ms, a verdict in %lld ms", opened,
          scrolled, timer.elapsed());
    QCOMPARE(view->model()->rowCount(), 3000);
}

void tst_ReportLooks::looksWell_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void tst_ReportLooks::looksWell()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    ReportDesk empty;
    const auto emptyWindow = window(empty);
    shoot(*emptyWindow, u"report-empty-"_s + name);

    ReportDesk desk(Pace::RealTime);
    desk.write(
        24,
        desk.attached(u"gehoor 12 oktober.wav"_s, uniqueSound(ReportDesk::Rate, 1, 30LL * ReportDesk::Rate))
            .id);
    const auto frame = window(desk);
    auto *page = static_cast<ReportPage *>(frame->currentPage());
    auto *view = page->findChild<ReportView *>();
    const ReportActions &actions = page->actions();
    QTRY_VERIFY(actions.play->isEnabled());
    actions.agrees->trigger();
    actions.agrees->trigger();
    view->setCurrentLine(desk.report().lines[3].id);
    QVERIFY(desk.office->reports().judge(
        desk.report(), desk.report().lines[3].id,
        {Verdict::Deviates,
         u"He said two brothers-in-law, and the school instead of the town hall."_s,
         {{DiscrepancyType::DateOrNumber, Weight::Material},
          {DiscrepancyType::NameOrPlace, Weight::Minor}}}));
    actions.playLine->trigger();
    QTest::qWait(400);
    shoot(*frame, u"report-"_s + name);
    view->setCurrentLine(desk.report().lines[5].id);
    actions.edit->trigger();
    shoot(*frame, u"report-editing-"_s + name);
    view->endEditing();
    actions.deviates->trigger();
    shoot(*frame, u"report-deviates-"_s + name);
    QTest::keyClick(frame->focusWidget(), Qt::Key_Escape);
    QVERIFY(desk.office->reports().freeze(desk.report()));
    frame->resize(1280, 720);
    shoot(*frame, u"report-frozen-1280-"_s + name);
    setTheme(Theme::Light);
}

RELAAS_TEST(QApplication, tst_ReportLooks);

} // namespace tst_reportlooks

#include "tst_reportlooks.moc"
