#include "gui/keys/keycard.h"
#include "gui/keys/keycardsaving.h"
#include "gui/keys/keyfield.h"
#include "gui/keys/keykeeper.h"
#include "gui/keys/keysdialog.h"
#include "gui/settings/settings.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/style.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tst_keysdialog {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

/// A page whose actions carry names of the log's and of the cases'.
class KeyedPage : public Page
{
    Q_OBJECT

public:
    KeyedPage() : field(new QLineEdit(this))
    {
        refresh = made(u"log.refresh"_s, u"&Refresh"_s, u"F5"_s);
        (new QVBoxLayout(this))->addWidget(field);
        field->setAccessibleName(u"field"_s);
    }
    QAction *made(const QString &name, const QString &text, const QString &key)
    {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        showShortcutInToolTip(*action);
        addAction(action);
        return action;
    }
    QString title() const override { return u"Log"_s; }
    QList<QAction *> pageActions() const override { return {refresh}; }

    QLineEdit *field;
    QAction *refresh;
};

} // namespace

/// The dialog as a person drives it: by keys alone.
class tst_KeysDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void givesAKeyThatWorksAtOnce();
    void refusesAndOffersToTakeOver();
    void refusesWhatIsForWriting();
    void removesAndResets();
    void changesNothingWhenGivenUp();
    void findsCommandsByNameAndKey();
    void staysUsableByTabAlone();
    void putsKeysOnActionsMadeLater();
    void tellsOfAFileThatDoesNotRead();
    void asksForTheCardOnceItIsSaved();
    void savesTheCardWhereIsSaid();
    void hasANameForEveryControl();

private:
    void open(const QByteArray &file = {});
    KeyedPage *page() const { return qobject_cast<KeyedPage *>(m_window->currentPage()); }
    KeysDialog *openDialog();
    void find(const QString &words) const;
    template<typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString message() const { return part<QLabel>(u"message"_s)->text(); }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QPointer<KeysDialog> m_dialog;
};

void tst_KeysDialog::init()
{
    applyStyle(*qApp);
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_KeysDialog::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void tst_KeysDialog::open(const QByteArray &file)
{
    if (!file.isEmpty()) {
        QFile keys(m_folder->filePath(u"keys.json"_s));
        QVERIFY(keys.open(QIODevice::WriteOnly));
        keys.write(file);
    }
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"relaas.ini"_s));
    m_window = std::make_unique<MainWindow>(
        WindowUser{u"A. Bos"_s, u"Caseworker"_s},
        std::vector<Section>{{u"Log"_s, u"journal-text"_s, LogPlace{}}},
        [](const Location &) { return std::make_unique<KeyedPage>(); }, *m_settings);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

KeysDialog *tst_KeysDialog::openDialog()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
    m_dialog = m_window->findChild<KeysDialog *>();
    if (!m_dialog)
        return nullptr;
    m_dialog->activateWindow();
    const bool isActive = QTest::qWaitFor([this] { return QApplication::activeWindow() == m_dialog; });
    return isActive ? m_dialog : nullptr;
}

/// Types into the filter and goes on to the first command that is left.
void tst_KeysDialog::find(const QString &words) const
{
    auto *filter = part<QLineEdit>(u"filter"_s);
    filter->setFocus();
    filter->clear();
    QTest::keyClicks(filter, words);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(part<QTreeWidget>(u"commands"_s)->hasFocus());
}

void tst_KeysDialog::givesAKeyThatWorksAtOnce()
{
    open();
    QSignalSpy refreshed(page()->refresh, &QAction::triggered);
    QVERIFY(openDialog());
    find(u"Refresh"_s);
    // Three pages have such a command: the last in the list is of the store, the one before of the log.
    auto *commands = part<QTreeWidget>(u"commands"_s);
    for (int i = 0; i < 9 && !part<QLabel>(u"command"_s)->text().startsWith(u"Log"_s); ++i)
        QTest::keyClick(commands, Qt::Key_Down);
    type(Qt::Key_Return);
    QVERIFY(part<KeyField>(u"newKey"_s)->hasFocus());
    type(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(part<KeyField>(u"newKey"_s)->text(), u"Shift+F9"_s);
    type(Qt::Key_Return);
    QVERIFY2(message().contains(u"Shift+F9"_s), qPrintable(message()));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(part<QListWidget>(u"keys"_s)->count(), 2);
    QCOMPARE(page()->refresh->shortcuts().size(), 1); // nothing is in force yet
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(page()->refresh->shortcuts(), (QList{QKeySequence(u"F5"_s), QKeySequence(u"Shift+F9"_s)}));
    QTRY_VERIFY(!m_dialog);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTest::keyClick(page()->field, Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(refreshed.size(), 1);

    m_window.reset(); // and it is there the next time
    open();
    QCOMPARE(page()->refresh->shortcuts().size(), 2);
}

void tst_KeysDialog::refusesAndOffersToTakeOver()
{
    open();
    QVERIFY(openDialog());
    find(u"Sign out"_s);
    type(Qt::Key_Return);
    type(Qt::Key_L, Qt::ControlModifier);
    type(Qt::Key_Return);
    QVERIFY2(message().contains(u"Lock"_s) && message().startsWith(u"Ctrl+L"_s), qPrintable(message()));
    auto *takeOver = part<QPushButton>(u"takeOver"_s);
    QVERIFY(takeOver->isVisible() && takeOver->hasFocus());
    type(Qt::Key_Space);
    QVERIFY2(message().contains(u"taken over"_s), qPrintable(message()));
    QVERIFY(!takeOver->isVisible());
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const auto action = [this](const QString &name) { return m_window->findChild<QAction *>(name); };
    QVERIFY(action(u"actionLock"_s)->shortcuts().isEmpty());
    QVERIFY(action(u"actionSignOut"_s)->shortcuts().contains(QKeySequence(u"Ctrl+L"_s)));
    QCOMPARE(action(u"actionLock"_s)->toolTip(), u"Lock"_s);
}

void tst_KeysDialog::refusesWhatIsForWriting()
{
    open();
    QVERIFY(openDialog());
    find(u"Sign out"_s);
    type(Qt::Key_Return);
    for (const auto &[key, modifiers] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_A, Qt::NoModifier},
             {Qt::Key_C, Qt::ControlModifier},
             {Qt::Key_Space, Qt::ControlModifier}}) {
        type(key, modifiers);
        type(Qt::Key_Return);
        QVERIFY2(message().endsWith(u"."_s) && message().contains(u"Choose"_s), qPrintable(message()));
        QVERIFY(!part<QPushButton>(u"takeOver"_s)->isVisible());
    }
    QCOMPARE(part<QListWidget>(u"keys"_s)->count(), 1);
    type(Qt::Key_Backspace);
    type(Qt::Key_Return);
    QCOMPARE(message(), u"Press the new key first."_s);
}

void tst_KeysDialog::removesAndResets()
{
    open(R"({"keys": {"actionLock": ["Ctrl+F12", "F9"], "actionSignOut": []}})");
    QCOMPARE(m_window->findChild<QAction *>(u"actionLock"_s)->shortcuts().size(), 2);
    QVERIFY(openDialog());
    find(u"Lock"_s);
    auto *keys = part<QListWidget>(u"keys"_s);
    QCOMPARE(keys->count(), 2);
    keys->setFocus();
    type(Qt::Key_Down);
    type(Qt::Key_Delete);
    QCOMPARE(keys->count(), 1);
    QCOMPARE(keys->item(0)->text(), u"Ctrl+F12"_s);
    type(Qt::Key_U, Qt::AltModifier); // its usual keys
    QTRY_COMPARE(keys->item(0)->text(), u"Ctrl+L"_s);
    type(Qt::Key_A, Qt::AltModifier); // all of them
    QTRY_VERIFY2(message().contains(u"All keys"_s), qPrintable(message()));
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QVERIFY(!m_window->findChild<QAction *>(u"actionSignOut"_s)->shortcuts().isEmpty());
}

void tst_KeysDialog::changesNothingWhenGivenUp()
{
    open();
    QVERIFY(openDialog());
    find(u"Sign out"_s);
    part<QPushButton>(u"remove"_s)->click();
    QCOMPARE(part<QListWidget>(u"keys"_s)->count(), 0);
    type(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!m_window->findChild<QAction *>(u"actionSignOut"_s)->shortcuts().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"keys.json"_s)));
}

void tst_KeysDialog::findsCommandsByNameAndKey()
{
    open();
    QVERIFY(openDialog());
    find(u"Shift+F8"_s);
    QCOMPARE(part<QLabel>(u"command"_s)->text(), u"Report: Previous line not checked"_s);
    find(u"nobody calls it that"_s);
    QVERIFY2(message().contains(u"nobody calls it that"_s), qPrintable(message()));
    find(QString());
    QVERIFY(message().isEmpty());
}

void tst_KeysDialog::staysUsableByTabAlone()
{
    open();
    QVERIFY(openDialog());
    part<QLineEdit>(u"filter"_s)->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 30; ++i) {
        type(Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const QString &name :
         {u"filter"_s, u"commands"_s, u"keys"_s, u"newKey"_s, u"remove"_s, u"resetAll"_s, u"card"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void tst_KeysDialog::putsKeysOnActionsMadeLater()
{
    open(R"({"keys": {"report.channel2": ["F9"]}})");
    const QAction *late = page()->made(u"report.channel2"_s, u"Only channel 2"_s, u"Ctrl+Alt+2"_s);
    QCOMPARE(late->shortcuts(), QList{QKeySequence(u"F9"_s)});
    QCOMPARE(late->toolTip(), u"Only channel 2 (F9)"_s);
    QAction *off = page()->made(u"report.channel3"_s, u"Only channel 3"_s, u"Ctrl+Alt+3"_s);
    off->setToolTip(u"There is no recording yet."_s);
    KeyTable table = m_window->keys().table();
    QVERIFY(table.give(u"report.channel3"_s, QKeySequence(u"F10"_s)));
    QVERIFY(m_window->keys().setTable(table));
    QCOMPARE(off->shortcuts().size(), 2);
    QCOMPARE(off->toolTip(), u"There is no recording yet."_s); // why it is off stays
}

void tst_KeysDialog::tellsOfAFileThatDoesNotRead()
{
    open("{ keys");
    QVERIFY(m_window->messageBar()->isVisible());
    QVERIFY(m_window->keys().complaint().contains(u"keys.json"_s));
    QCOMPARE(page()->refresh->shortcuts(), QList{QKeySequence(u"F5"_s)});
    m_window.reset();
    open(R"({"keys": {"report.play": ["F9"], "report.back": ["F9"]}})");
    QVERIFY2(m_window->keys().complaint().contains(u"lost a key"_s),
             qPrintable(m_window->keys().complaint()));
}

void tst_KeysDialog::asksForTheCardOnceItIsSaved()
{
    open();
    QSignalSpy asked(m_window.get(), &MainWindow::keyCardRequested);
    QVERIFY(openDialog());
    find(u"Sign out"_s);
    part<QPushButton>(u"remove"_s)->click();
    part<QPushButton>(u"card"_s)->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_window->keys().table().keys(u"actionSignOut"_s).isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void tst_KeysDialog::savesTheCardWhereIsSaid()
{
    open();
    ScriptedPrompts prompts;
    const auto save = [&] {
        saveKeyCard(m_window->keys().table(), prompts, *m_window, *m_window->messageBar());
    };
    save(); // given up
    QVERIFY(!m_window->messageBar()->isVisible());
    const QString path = m_folder->filePath(u"keys.pdf"_s);
    prompts.files = {path, m_folder->filePath(u"none/keys.pdf"_s)};
    save();
    QVERIFY(QFile::exists(path));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    const KeyCard card = keyCard(m_window->keys().table(), QDate(2026, 11, 23));
    QVERIFY(paintCard(card, writer) >= 5.5); // with the keys of the window as well it can be read
    QVERIFY(card.foot.contains(u"Ctrl+F1"_s));
    QVERIFY(m_window->messageBar()->isVisible());
    save();
    const auto labels = m_window->messageBar()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(u"could not"_s); }));
}

void tst_KeysDialog::hasANameForEveryControl()
{
    open();
    QVERIFY(openDialog());
    QCOMPARE(namelessWidgets(*m_dialog).join(u' '), QString());
    shoot(*m_dialog, u"keysdialog"_s);
    setTheme(Theme::Dark);
    shoot(*m_dialog, u"keysdialog-dark"_s);
    setTheme(Theme::System);
}

RELAAS_TEST(QApplication, tst_KeysDialog);

} // namespace tst_keysdialog

#include "tst_keysdialog.moc"
