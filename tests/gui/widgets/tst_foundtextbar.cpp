#include "gui/widgets/comparedtext.h"
#include "gui/widgets/foundtextbar.h"
#include "gui/widgets/foundtextcard.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tst_foundtextbar {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

FoundText text(const QString &title, const QString &typed)
{
    return {title, {}, std::nullopt, u"Mijn zwager."_s, typed, QDateTime({2026, 11, 20}, {11, 3}, Qt::UTC)};
}

} // namespace

class tst_FoundTextBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void staysAwayWhileThereIsNothing();
    void tellsHowMuchAndWhenWithoutShowingIt();
    void showsWhatChangedWhenAsked();
    void showsThreeTextsWhereAnotherChangedIt();
    void asksForEachAndForAll();
    void keepsTheFocusWhenATextGoes();
    void givesTheFocusAwayWhenItIsEmpty();
    void hasANameForEverythingAHandCanReach();

private:
    QPushButton *button(const QString &name) const { return m_bar->findChild<QPushButton *>(name); }
    QList<FoundTextCard *> cards() const;

    std::unique_ptr<QWidget> m_window;
    FoundTextBar *m_bar = nullptr;
};

void tst_FoundTextBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_bar = new FoundTextBar(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(new QLineEdit(m_window.get()));
    layout->addStretch();
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QList<FoundTextCard *> tst_FoundTextBar::cards() const
{
    QList<FoundTextCard *> shown = m_bar->findChildren<FoundTextCard *>();
    shown.removeIf([](const FoundTextCard *card) { return card->isHidden(); });
    return shown;
}

void tst_FoundTextBar::staysAwayWhileThereIsNothing()
{
    QVERIFY(m_bar->isHidden());
    m_bar->setTexts({});
    QVERIFY(m_bar->isHidden());
}

void tst_FoundTextBar::tellsHowMuchAndWhenWithoutShowingIt()
{
    m_bar->setTexts({text(u"Line 4"_s, u"Mijn broer."_s)});
    QVERIFY(m_bar->isVisible());
    const auto *said = m_bar->findChild<QLabel *>(u"text"_s);
    QVERIFY2(said->text().contains(u"12:03"_s), qPrintable(said->text()));
    QVERIFY(m_bar->findChild<ComparedText *>(u"typed"_s));
    QVERIFY(!m_bar->findChild<ComparedText *>(u"typed"_s)->isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(m_bar)->text(QAccessible::Name), said->text());
    m_bar->setTexts({text(u"Line 4"_s, u"Mijn broer."_s), text(u"Line 5"_s, u"Ja."_s)});
    QVERIFY2(said->text().contains(u"2"_s), qPrintable(said->text()));
}

void tst_FoundTextBar::showsWhatChangedWhenAsked()
{
    m_bar->setTexts({text(u"Line 4"_s, u"Mijn broer."_s)});
    button(u"showButton"_s)->click();
    const auto *typed = m_bar->findChild<ComparedText *>(u"typed"_s);
    QVERIFY(typed->isVisible());
    QCOMPARE(typed->toPlainText(), u"Mijn broer."_s);
    QCOMPARE(m_bar->findChild<ComparedText *>(u"stored"_s)->toPlainText(), u"Mijn zwager."_s);
    QVERIFY(m_bar->findChild<ComparedText *>(u"was"_s)->isHidden());
    QVERIFY(typed->accessibleDescription().contains(u"broer"_s));
    button(u"showButton"_s)->click();
    QVERIFY(!typed->isVisible());
}

void tst_FoundTextBar::showsThreeTextsWhereAnotherChangedIt()
{
    FoundText changed = text(u"Line 4"_s, u"Mijn broer."_s);
    changed.was = u"Mijn neef."_s;
    changed.remark = u"Changed since."_s;
    m_bar->setTexts({changed});
    button(u"showButton"_s)->click();
    QCOMPARE(m_bar->findChild<ComparedText *>(u"was"_s)->toPlainText(), u"Mijn neef."_s);
    QVERIFY(m_bar->findChild<ComparedText *>(u"was"_s)->isVisible());
    QCOMPARE(m_bar->findChild<QLabel *>(u"remark"_s)->text(), u"Changed since."_s);
}

void tst_FoundTextBar::asksForEachAndForAll()
{
    m_bar->setTexts({text(u"Line 4"_s, u"a"_s), text(u"Line 5"_s, u"b"_s)});
    button(u"showButton"_s)->click();
    QSignalSpy keep(m_bar, &FoundTextBar::keepRequested);
    QSignalSpy discard(m_bar, &FoundTextBar::discardRequested);
    QSignalSpy all(m_bar, &FoundTextBar::keepAllRequested);
    cards().at(1)->findChild<QPushButton *>(u"keepButton"_s)->click();
    cards().at(0)->findChild<QPushButton *>(u"discardButton"_s)->click();
    button(u"keepAllButton"_s)->click();
    QCOMPARE(keep.size(), 1);
    QCOMPARE(keep.first().first().toInt(), 1);
    QCOMPARE(discard.size(), 1);
    QCOMPARE(discard.first().first().toInt(), 0);
    QCOMPARE(all.size(), 1);
    QCOMPARE(cards().size(), 2); // it decides nothing by itself
}

void tst_FoundTextBar::keepsTheFocusWhenATextGoes()
{
    m_bar->setTexts({text(u"Line 4"_s, u"a"_s), text(u"Line 5"_s, u"b"_s)});
    button(u"showButton"_s)->click();
    cards().at(0)->findChild<QPushButton *>(u"keepButton"_s)->setFocus();
    m_bar->setTexts({text(u"Line 5"_s, u"b"_s)});
    QCOMPARE(cards().size(), 1);
    QVERIFY(button(u"showButton"_s)->hasFocus());
}

void tst_FoundTextBar::givesTheFocusAwayWhenItIsEmpty()
{
    QSignalSpy left(m_bar, &FoundTextBar::leftEmpty);
    m_bar->setTexts({text(u"Line 4"_s, u"a"_s)});
    button(u"keepAllButton"_s)->setFocus();
    m_bar->setTexts({});
    QCOMPARE(left.size(), 1);
    QVERIFY(m_bar->isHidden());
    m_window->findChild<QLineEdit *>()->setFocus();
    m_bar->setTexts({text(u"Line 4"_s, u"a"_s)});
    m_bar->setTexts({});
    QCOMPARE(left.size(), 1); // the focus was elsewhere
}

void tst_FoundTextBar::hasANameForEverythingAHandCanReach()
{
    FoundText changed = text(u"Line 4"_s, u"Mijn broer."_s);
    changed.was = u"Mijn neef."_s;
    m_bar->setTexts({changed, text(u"Line 5"_s, u"b"_s)});
    button(u"showButton"_s)->click();
    QCOMPARE(namelessWidgets(*m_bar), QStringList());
}

RELAAS_TEST(QApplication, tst_FoundTextBar);

} // namespace tst_foundtextbar

#include "tst_foundtextbar.moc"
