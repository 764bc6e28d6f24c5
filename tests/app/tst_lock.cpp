#include "doordesk.h"
#include "gui/shell/lockpage.h"
#include "gui/widgets/style.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Locked, nothing of the cases is left but the way back to them.
class tst_Lock : public DoorDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp); }
    void init() { begin(); }
    void cleanup() { end(); }
    void locksByKeyAndComesBackToTheSamePlace();
    void locksWhenTheDesktopSaysSo();
    void locksWhenNobodyIsThere();
    void locksAwayAnOpenDialog();
    void asksHowLongUntilItLocks();
    void letsAnotherUserInWhileLocked();
    void dropsThePlaceOfSomebodyElse();
    void aKeyMeansOneThingOnEveryPage_data();
    void aKeyMeansOneThingOnEveryPage();
};

namespace {

/// Keys that two visible actions claim: neither would answer.
QStringList claimedTwice(const QWidget &window)
{
    QHash<QString, QStringList> claims;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const auto places = action->associatedObjects();
        const bool isThere =
            action->isEnabled() && std::ranges::any_of(places, [](const QObject *place) {
                const auto *widget = qobject_cast<const QWidget *>(place);
                return widget && (widget->isVisible() || qobject_cast<const QMenu *>(widget));
            });
        for (const QKeySequence &key : action->shortcuts())
            if (isThere)
                claims[key.toString()] += action->text();
    }
    QStringList twice;
    for (auto claim = claims.cbegin(); claim != claims.cend(); ++claim)
        if (claim.value().size() > 1)
            twice += claim.key() + u": "_s + claim.value().join(u", "_s);
    return twice;
}

} // namespace

void tst_Lock::locksByKeyAndComesBackToTheSamePlace()
{
    makeStore();
    start();
    signIn(u"vermeer"_s);
    QTRY_VERIFY(front<MainWindow>());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(std::holds_alternative<ReviewPlace>(front<MainWindow>()->location()));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(front<LockPage>());
    QCOMPARE(mainWindows(), 0);
    type(u"dat is het niet"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!state().isEmpty() && !state().startsWith(u"Unlocking"_s));
    QVERIFY(front<LockPage>());
    type(testPassword);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
    QVERIFY(std::holds_alternative<ReviewPlace>(front<MainWindow>()->location()));
}

void tst_Lock::locksWhenTheDesktopSaysSo()
{
    makeStore();
    start();
    emit m_watch->lockWanted(); // nobody is in: nothing to lock
    QVERIFY(front<SignInPage>());
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    emit m_watch->lockWanted();
    QCOMPARE(mainWindows(), 0); // at once: the computer may be asleep in a moment
    QTRY_VERIFY(front<LockPage>());
    emit m_watch->lockWanted();
    QVERIFY(front<LockPage>());
}

void tst_Lock::locksWhenNobodyIsThere()
{
    makeStore();
    start(60ms); // ten of these minutes
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(200);
        press(Qt::Key_Shift);
    }
    QVERIFY(front<MainWindow>());
    QTRY_VERIFY(front<LockPage>());
    QTest::qWait(800); // locked, it stays as it is
    QVERIFY(front<LockPage>());
}

void tst_Lock::locksAwayAnOpenDialog()
{
    makeStore();
    start();
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    // The keyboard card runs an event loop of its own, inside a function of the window.
    QTimer::singleShot(200ms, m_watch.data(), &LockWatch::lockWanted);
    press(Qt::Key_F1);
    QTRY_VERIFY(front<LockPage>());
    QCOMPARE(mainWindows(), 0);

    type(testPassword);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
    press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(front<QDialog>());
    emit m_watch->lockWanted();
    QTRY_VERIFY(front<LockPage>());
    QCOMPARE(mainWindows(), 0);
}

void tst_Lock::asksHowLongUntilItLocks()
{
    makeStore();
    start();
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(front<QInputDialog>());
    QCOMPARE(front<QInputDialog>()->intValue(), 10);
    QCOMPARE(front<QInputDialog>()->intMinimum(), 1);
    QCOMPARE(front<QInputDialog>()->intMaximum(), 60);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"25"_s);
    press(Qt::Key_Return);
    QCOMPARE(Settings(m_folder->filePath(u"settings.ini"_s)).lockAfter(), 25min);
}

void tst_Lock::letsAnotherUserInWhileLocked()
{
    makeStore();
    start();
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(front<LockPage>());
    pressLetter(Qt::Key_A);
    QTRY_VERIFY(front<SignInPage>());
    QVERIFY(front<SignInPage>()->login().isEmpty());
    signIn(u"beheer"_s);
    QTRY_VERIFY(front<MainWindow>());
}

void tst_Lock::dropsThePlaceOfSomebodyElse()
{
    makeStore();
    start();
    signIn(u"vermeer"_s);
    QTRY_VERIFY(front<MainWindow>());
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(front<LockPage>());
    pressLetter(Qt::Key_A);
    QTRY_VERIFY(front<SignInPage>());
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    QVERIFY(std::holds_alternative<CaseListPlace>(front<MainWindow>()->location()));
}

void tst_Lock::aKeyMeansOneThingOnEveryPage_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("sections");
    QTest::newRow("caseworker") << u"bos"_s << 1;
    QTest::newRow("supervisor") << u"vermeer"_s << 4;
    QTest::newRow("administrator") << u"beheer"_s << 3;
}

void tst_Lock::aKeyMeansOneThingOnEveryPage()
{
    QFETCH(QString, login);
    QFETCH(int, sections);
    makeStore();
    start();
    signIn(login);
    QTRY_VERIFY(front<MainWindow>());
    MainWindow &window = *front<MainWindow>();
    for (int section = 0; section < sections; ++section) {
        press(static_cast<Qt::Key>(Qt::Key_1 + section), Qt::ControlModifier);
        QCOMPARE(claimedTwice(window), QStringList());
    }
    QAction second(u"a second one"_s); // the measurement itself
    second.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    second.setParent(&window);
    window.addAction(&second);
    QCOMPARE(claimedTwice(window).size(), 1);
    window.removeAction(&second);
    second.setParent(nullptr);
}

QTEST_MAIN(tst_Lock)
#include "tst_lock.moc"
