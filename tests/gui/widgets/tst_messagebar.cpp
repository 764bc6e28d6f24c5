#include "gui/widgets/messagebar.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tst_messagebar {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void hasItsWordsAndLevelReadOut();
    void closesByEscAndByButton();
    void keepsOnePerLevelAndShowsTheHeaviest();
    void letsOnlySuccessGoByItself();
    void runsItsActionOnce();
    void letsItsTextBeSelected();
    void namesEveryControl();
};

void tst_MessageBar::hasItsWordsAndLevelReadOut()
{
    MessageBar bar;
    bar.post(MessageLevel::Error, u"The file is empty."_s);
    // What an alert event makes a screen reader say; the platform of the tests itself delivers no such
    // events.
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name),
             u"Error: The file is empty."_s);
    QCOMPARE(bar.findChild<QLabel *>(u"word"_s)->text(), u"Error"_s);
    QVERIFY(!bar.findChild<QLabel *>(u"sign"_s)->pixmap().isNull());
}

void tst_MessageBar::closesByEscAndByButton()
{
    MessageBar bar;
    bar.post(MessageLevel::Warning, u"Look here."_s);
    QVERIFY(bar.isVisible());
    QTest::keyClick(bar.findChild<QToolButton *>(), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    bar.post(MessageLevel::Info, u"Look there."_s);
    bar.findChild<QToolButton *>()->click();
    QVERIFY(!bar.isVisible());
    bar.dismiss(); // with nothing left
    QVERIFY(!bar.hasMessage());
}

void tst_MessageBar::keepsOnePerLevelAndShowsTheHeaviest()
{
    MessageBar bar;
    bar.post(MessageLevel::Info, u"first"_s);
    bar.post(MessageLevel::Error, u"second"_s);
    bar.post(MessageLevel::Error, u"third"_s);
    QCOMPARE(bar.text(), u"third"_s);
    bar.post(MessageLevel::Success, u"fourth"_s);
    QCOMPARE(bar.text(), u"third"_s);
    bar.dismiss();
    QCOMPARE(bar.text(), u"first"_s);
    bar.dismiss();
    QCOMPARE(bar.text(), u"fourth"_s);
    bar.clear();
    QVERIFY(!bar.isVisible());
}

void tst_MessageBar::letsOnlySuccessGoByItself()
{
    MessageBar bar;
    bar.setSuccessDuration(20);
    bar.post(MessageLevel::Success, u"Saved."_s);
    QTRY_VERIFY(!bar.isVisible());
    bar.post(MessageLevel::Info, u"Read me."_s);
    QTest::qWait(60);
    QVERIFY(bar.isVisible());
}

void tst_MessageBar::runsItsActionOnce()
{
    MessageBar bar;
    int runs = 0;
    bar.post(MessageLevel::Success, u"Line removed."_s, {u"Undo"_s, [&] { ++runs; }});
    bar.findChild<QPushButton *>(u"actionButton"_s)->click();
    QCOMPARE(runs, 1);
    QVERIFY(!bar.isVisible());
    bar.post(MessageLevel::Success, u"Saved."_s);
    QVERIFY(!bar.findChild<QPushButton *>(u"actionButton"_s)->isVisible());
}

void tst_MessageBar::letsItsTextBeSelected()
{
    MessageBar bar;
    bar.post(MessageLevel::Error, u"<b>not bold</b>"_s);
    const auto *text = bar.findChild<QLabel *>(u"text"_s);
    QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QCOMPARE(text->textFormat(), Qt::PlainText);
}

void tst_MessageBar::namesEveryControl()
{
    MessageBar bar;
    bar.post(MessageLevel::Success, u"Line removed."_s, {u"Undo"_s, [] {}});
    QCOMPARE(namelessWidgets(bar), QStringList());
}

RELAAS_TEST(QApplication, tst_MessageBar);

} // namespace tst_messagebar

#include "tst_messagebar.moc"
