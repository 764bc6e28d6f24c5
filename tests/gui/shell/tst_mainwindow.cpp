#include "gui/settings/settings.h"
#include "gui/shell/keyboardcard.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/emptystate.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_mainwindow {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

/// A page with two fields, an action and a will of its own.
class DummyPage : public Page
{
    Q_OBJECT

public:
    explicit DummyPage(QString title) : m_title(std::move(title))
    {
        auto *layout = new QVBoxLayout(this);
        for (auto *edit : {&m_first, &m_second}) {
            *edit = new QLineEdit(this);
            (*edit)->setAccessibleName(u"field"_s);
            layout->addWidget(*edit);
        }
        m_second->setPlaceholderText(u"Search"_s);
        auto *table = new QTableWidget(3, 4, this);
        table->setAccessibleName(u"cases"_s);
        table->setHorizontalHeaderLabels({u"V-number"_s, u"Name"_s, u"Procedure"_s, u"Stage"_s});
        for (int row = 0; row < 3; ++row)
            table->setItem(row, 1, new QTableWidgetItem(u"Tesfay, H."_s));
        prepareTable(*table);
        table->setCurrentCell(1, 0);
        layout->addWidget(table);
        auto *badge = new Badge(this);
        badge->setContent({u"exclamation-triangle-fill"_s, u"late"_s, Tone::Danger});
        layout->addWidget(badge);
        auto *empty = new EmptyState(this);
        empty->setContent(u"inbox"_s, u"No interviews yet"_s,
                          u"The interviews of this case stand here. Attach a recording to begin."_s,
                          u"Attach a recording"_s);
        layout->addWidget(empty, 1);
        m_action = new QAction(u"&Attach…"_s, this);
        m_action->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    }

    QString title() const override { return m_title; }
    QList<QAction *> pageActions() const override { return {m_action}; }
    void activated() override { ++activations; }
    void reveal(const Location &location) override { revealed = location; }
    bool mayLeave() override { return isWilling; }

    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    int activations = 0;
    std::optional<Location> revealed;
    bool isWilling = true;

private:
    QString m_title;
    QAction *m_action = nullptr;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheFirstSection();
    void comesBackToTheSamePageAndFocus();
    void showsOneReportOnOnePage();
    void keepsAPageThatMayNotLeave();
    void staysWhereThereIsNoPage();
    void hasNoShortcutTwice();
    void givesEveryActionAShortcutAndShowsIt();
    void namesEveryControl();
    void showsMessagesAndTheTimeOfSaving();
    void listsEveryActionOnTheKeyboardCard();
    void remembersTheThemeAndTheSizeOfText();
    void reachesEveryAreaByKey();

private:
    DummyPage *current() const { return qobject_cast<DummyPage *>(m_window->currentPage()); }
    void press(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    applyStyle(*qApp);
    setTextScale(100);
}

void tst_MainWindow::init()
{
    m_settings =
        std::make_unique<Settings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    const auto factory = [](const Location &location) -> std::unique_ptr<Page> {
        if (std::holds_alternative<DecisionPlace>(location))
            return nullptr;
        return std::make_unique<DummyPage>(isRoot(location) ? u"Cases"_s
                                                            : u"Tesfay, H. · Hearing 12 oct 2026"_s);
    };
    m_window =
        std::make_unique<MainWindow>(WindowUser{u"A. Bos"_s, u"Caseworker"_s},
                                     std::vector<Section>{{u"Cases"_s, u"folder2-open"_s, CaseListPlace{}},
                                                          {u"Review"_s, u"clipboard-check"_s, ReviewPlace{}}},
                                     factory, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
}

void tst_MainWindow::opensTheFirstSection()
{
    QCOMPARE(current()->title(), u"Cases"_s);
    QCOMPARE(current()->activations, 1);
    QVERIFY(current()->m_first->hasFocus());
    QVERIFY(!m_window->findChild<QAction *>(u"actionBack"_s)->isEnabled());
}

void tst_MainWindow::comesBackToTheSamePageAndFocus()
{
    DummyPage *list = current();
    list->m_second->setFocus();
    list->m_second->setText(u"tes"_s);
    emit list->openRequested(DossierPlace{{7}});
    QVERIFY(current() != list);
    QVERIFY(m_window->windowTitle().startsWith(u"Tesfay"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(current(), list);
    QCOMPARE(list->activations, 2);
    QCOMPARE(list->m_second->text(), u"tes"_s);
    QVERIFY(list->m_second->hasFocus());

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    DummyPage *review = current();
    QVERIFY(review != list);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(current(), list);
    m_window->goBack();
    QCOMPARE(current(), review);
}

void tst_MainWindow::showsOneReportOnOnePage()
{
    m_window->open(ReportPlace{{3}, {}});
    DummyPage *report = current();
    m_window->open(ReportPlace{{3}, LineId{40}});
    QCOMPARE(current(), report);
    QCOMPARE(report->revealed, Location(ReportPlace{{3}, LineId{40}}));
}

void tst_MainWindow::keepsAPageThatMayNotLeave()
{
    m_window->open(DossierPlace{{7}});
    DummyPage *dossier = current();
    dossier->isWilling = false;
    m_window->goBack();
    QCOMPARE(current(), dossier);
    QSignalSpy signedOut(m_window.get(), &MainWindow::signOutRequested);
    press(u"actionSignOut"_s);
    QCOMPARE(signedOut.size(), 0);
    QVERIFY(!m_window->close());

    dossier->isWilling = true;
    press(u"actionSignOut"_s);
    QCOMPARE(signedOut.size(), 1);
    const QPointer<DummyPage> watched(dossier);
    m_window->goBack();
    QTRY_VERIFY(!watched);
}

void tst_MainWindow::staysWhereThereIsNoPage()
{
    const DummyPage *list = current();
    m_window->open(DecisionPlace{{1}});
    QCOMPARE(current(), list);
    QVERIFY(!m_window->findChild<QAction *>(u"actionBack"_s)->isEnabled());
}

void tst_MainWindow::hasNoShortcutTwice()
{
    QMultiMap<QString, QString> users;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            users.insert(keys.toString(), action->text());
    }
    QVERIFY(users.size() > 12);
    for (const QString &keys : users.uniqueKeys())
        QVERIFY2(users.count(keys) == 1, qPrintable(keys + u": "_s + users.values(keys).join(u", "_s)));

    QStringList mnemonics;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        if (menu->isVisible())
            mnemonics << QKeySequence::mnemonic(menu->text()).toString();
    }
    QVERIFY(!mnemonics.contains(QString()));
    QCOMPARE(mnemonics.removeDuplicates(), 0);
}

void tst_MainWindow::givesEveryActionAShortcutAndShowsIt()
{
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->menu() || action->isSeparator() || action->text().isEmpty()
            || action->text().startsWith(u'_'))
            continue;
        if (qobject_cast<QLineEdit *>(action->parent()) || action->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(action->toolTip()));
    }
}

void tst_MainWindow::namesEveryControl()
{
    m_window->messageBar()->post(MessageLevel::Warning, u"The recording is shorter than the report."_s);
    QCOMPARE(namelessWidgets(*m_window), QStringList());
}

void tst_MainWindow::showsMessagesAndTheTimeOfSaving()
{
    emit current()->messageRequested(MessageLevel::Error,
                                     u"The file hearing.txt holds no sound. Choose a recording."_s);
    emit current()->savedAt(QTime(10, 42, 7));
    QVERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->findChild<QLabel *>(u"saved"_s)->text(), u"saved 10:42:07"_s);
    shoot(*m_window, u"window-light"_s);
    setTheme(Theme::Dark);
    shoot(*m_window, u"window-dark"_s);
    setTheme(Theme::System);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->messageBar()->isVisible());
}

void tst_MainWindow::listsEveryActionOnTheKeyboardCard()
{
    KeyboardCard card(*m_window->menuBar(), m_window.get());
    card.show();
    shoot(card, u"keyboardcard"_s);
    QStringList texts;
    const auto *model = card.findChild<QAbstractItemView *>()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            texts << model->index(row, 0, parent).data().toString() + u'='
                    + model->index(row, 1, parent).data().toString();
    }
    for (const QString &line :
         {u"Back=Alt+Left"_s, u"Review=Ctrl+2"_s, u"Attach=Ctrl+Shift+A"_s, u"Dark=Ctrl+Alt+D"_s})
        QVERIFY2(texts.contains(line), qPrintable(line + u" in "_s + texts.join(u", "_s)));
}

void tst_MainWindow::remembersTheThemeAndTheSizeOfText()
{
    const double before = QApplication::font().pointSizeF();
    press(u"actionThemeDark"_s);
    press(u"actionTextLarger"_s);
    QTRY_VERIFY(isDark(m_window->palette()));
    QCOMPARE(m_settings->theme(), Theme::Dark);
    QCOMPARE(m_settings->textScale(), 110);
    QVERIFY(QApplication::font().pointSizeF() > before);
    press(u"actionThemeLight"_s);
    press(u"actionTextNormal"_s);
    QTRY_VERIFY(!isDark(m_window->palette()));
    QCOMPARE(QApplication::font().pointSizeF(), before);
    setTheme(Theme::System);
}

void tst_MainWindow::reachesEveryAreaByKey()
{
    const QWidget *page = current();
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->findChild<QWidget *>(u"navigation"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    m_window->messageBar()->post(MessageLevel::Info, u"Something to read."_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->messageBar()->isAncestorOf(QApplication::focusWidget()));
}

RELAAS_TEST(QApplication, tst_MainWindow);

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
