#include "gui/report/readbackdialog.h"
#include "gui/report/readbackpage.h"
#include "gui/report/reportgutter.h"
#include "gui/report/reportsound.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QComboBox>
#include <QMenu>

namespace tst_readbackknown {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What is known of how a report was read back: beside its words, in the sound, of the whole.
class tst_ReadBackKnown : public QObject, private ReadBackPage
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void showsWhatIsKnownBesideTheWords();
    void saysThatWordsWereChanged();
    void hearsWhenALineWasReadBack();
    void keepsWhatIsTyped();
    void staysWhileWordsAreNotSaved();
    void notesWhatBecameOfTheWhole();
    void warnsBeforeFreezing();
    void isNotForASupervisor();
    void hasNamesAndKeysForEverything();
};

void tst_ReadBackKnown::showsWhatIsKnownBesideTheWords()
{
    open();
    const ReportGutter &gutter = view().gutter();
    const int narrow = gutter.fittedWidth();
    QCOMPARE(shown(1, ReportModel::ReadBackSign), QString());
    press(actions().show);
    QVERIFY(gutter.fittedWidth() > narrow);
    QCOMPARE(shown(1, ReportModel::ReadBackSign), u"not read back"_s);
    key(Qt::Key_1);
    key(Qt::Key_3);
    type(u"Nee."_s);
    key(Qt::Key_Return);
    QCOMPARE(shown(1, ReportModel::ReadBackSign), u"read back, confirmed"_s);
    QVERIFY(shown(1, ReportModel::Text, Qt::AccessibleDescriptionRole).contains(u"read back, confirmed"_s));
    QVERIFY(shown(2, ReportModel::Text, Qt::AccessibleDescriptionRole).contains(u"refused: Nee."_s));
    key(Qt::Key_Escape);
    QVERIFY(gutter.fittedWidth() > narrow); // what was read stays to be seen
    QCOMPARE(shown(3, ReportModel::ReadBackSign), QString());
}

void tst_ReadBackKnown::saysThatWordsWereChanged()
{
    open();
    press(actions().show);
    key(Qt::Key_1);
    const Report now = m_desk->report();
    QVERIFY(m_desk->office->reports().changeLine(now, now.lines.at(0).id, LineType::Question, u"Wie?"_s));
    QTRY_COMPARE(shown(1, ReportModel::ReadBackSign), u"read back in other words"_s);
    QCOMPARE(text(u"progress"_s), u"0 of 4 line(s) read back · 1 in other words"_s);
    goTo(1);
    QVERIFY(text(u"moment"_s).startsWith(u"BOS"_s));
}

void tst_ReadBackKnown::hearsWhenALineWasReadBack()
{
    const Report now = m_desk->report();
    const Timeline::Place place{m_recording.id, 30 * ReportDesk::Rate};
    QVERIFY(m_desk->office->readBacks().mark(now, {now.lines.at(1).id}, {}, place));
    QVERIFY(m_desk->office->readBacks().mark(now, {now.lines.at(2).id}, {}));
    open();
    press(actions().show);
    QCOMPARE(text(u"line"_s), u"Line 1 · Question"_s);
    key(Qt::Key_4);
    QVERIFY2(m_desk->messages.constLast().contains(u"not read back"_s),
             qPrintable(m_desk->messages.constLast()));
    goTo(2);
    QVERIFY2(text(u"moment"_s).contains(u"00:00:30 in gehoor.wav"_s), qPrintable(text(u"moment"_s)));
    m_desk->heard->taken();
    key(Qt::Key_4);
    QVERIFY(QTest::qWaitFor([&] { return !m_desk->heard->taken().empty(); }));
    m_page->findChild<ReportSound *>()->player().pause();
    m_desk->heard->taken();
    const QRect line = view().lineRect(now.lines.at(1).id); // and a click on the sign does the same
    QTest::mouseClick(
        m_page->findChild<ReportGutter *>(), Qt::LeftButton, {},
        view().gutter().columnRect(ReportModel::ReadBackSign, line.top(), line.height()).center());
    QVERIFY(QTest::qWaitFor([&] { return !m_desk->heard->taken().empty(); }));
    panel().setFocus();
    goTo(3);
    key(Qt::Key_4);
    QVERIFY2(m_desk->messages.constLast().contains(u"not known"_s), qPrintable(m_desk->messages.constLast()));
}

void tst_ReadBackKnown::keepsWhatIsTyped()
{
    open();
    press(actions().show);
    goTo(2);
    key(Qt::Key_2);
    type(u"Mijn broer"_s);
    m_page.reset(); // as where the program ends
    open();
    press(actions().show);
    QVERIFY2(m_desk->messages.constLast().contains(u"line 2"_s), qPrintable(m_desk->messages.constLast()));
    goTo(2);
    key(Qt::Key_2);
    QCOMPARE(part<QPlainTextEdit>(u"words"_s)->toPlainText(), u"Mijn broer"_s);
    key(Qt::Key_Return);
    QCOMPARE(mark(2).note, u"Mijn broer"_s);
    key(Qt::Key_Escape);
    goTo(2);
    key(Qt::Key_2);
    QCOMPARE(part<QPlainTextEdit>(u"words"_s)->toPlainText(), QString());
    key(Qt::Key_Escape);
}

void tst_ReadBackKnown::staysWhileWordsAreNotSaved()
{
    open();
    press(actions().show);
    key(Qt::Key_3);
    type(u"Nee"_s);
    QVERIFY(!m_page->mayLeave());
    QVERIFY(m_desk->messages.constLast().contains(u"not saved yet"_s));
    press(actions().show);
    QVERIFY(actions().show->isChecked() && panel().isWriting());
    key(Qt::Key_Escape);
    QVERIFY(m_page->mayLeave());
}

void tst_ReadBackKnown::notesWhatBecameOfTheWhole()
{
    open();
    press(actions().show);
    key(Qt::Key_1);
    QVERIFY(text(u"wholeText"_s).contains(u"nothing is noted"_s));
    press(actions().state);
    auto *dialog = m_page->findChild<ReadBackDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    QCOMPARE(namelessWidgets(*dialog), QStringList());
    const auto field = [&](const QString &name) { return dialog->findChild<QWidget *>(name); };
    auto *extent = dialog->findChild<QComboBox *>(u"extent"_s);
    auto *confirmation = dialog->findChild<QComboBox *>(u"confirmation"_s);
    QPushButton *save = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        save = button->isDefault() ? button : save;
    QCOMPARE(extent->currentText(), u"read back in part"_s); // three lines are open
    QCOMPARE(confirmation->currentIndex(), -1); // nobody has answered yet
    QVERIFY(save && !save->isEnabled());
    QVERIFY(field(u"why"_s)->isEnabled());
    confirmation->setCurrentIndex(int(Confirmation::Refused));
    QVERIFY(save->isEnabled());
    save->click();
    QVERIFY(dialog->isVisible()); // why not whole, and why refused?
    dialog->findChild<QPlainTextEdit *>(u"why"_s)->setPlainText(u"Betrokkene was moe."_s);
    save->click();
    QVERIFY(dialog->isVisible());
    dialog->findChild<QPlainTextEdit *>(u"reasons"_s)->setPlainText(u"De tolk."_s);
    QVERIFY(record().statements.isEmpty());
    save->click();
    QCOMPARE(record().statements.size(), 1);
    const ReadBackStatement said = record().statements.constFirst();
    QCOMPARE(said.extent, ReadBackExtent::Partly);
    QCOMPARE(said.reasons, u"De tolk."_s);
    QCOMPARE(said.reader, u"BOS"_s);
    QCOMPARE(said.beganAt, m_desk->house.now); // when the first line was marked
    QVERIFY2(text(u"wholeText"_s).contains(u"refuses to confirm"_s), qPrintable(text(u"wholeText"_s)));
}

void tst_ReadBackKnown::warnsBeforeFreezing()
{
    open();
    press(m_page->actions().freeze);
    QVERIFY2(m_desk->prompts.asked.constLast().contains(u"not noted"_s),
             qPrintable(m_desk->prompts.asked.constLast()));
    press(actions().show);
    key(Qt::Key_1);
    press(m_page->actions().freeze);
    QVERIFY2(m_desk->prompts.asked.constLast().contains(u"3 line(s) are not read back"_s),
             qPrintable(m_desk->prompts.asked.constLast()));
    m_desk->prompts.confirmations.push_back(true); // it does not forbid it
    press(m_page->actions().freeze);
    QTRY_VERIFY(m_desk->report().isFrozen());
}

void tst_ReadBackKnown::isNotForASupervisor()
{
    m_desk->house.as(u"vermeer"_s);
    open();
    press(actions().show);
    QVERIFY(panel().isVisible()); // what is known can be seen
    QVERIFY(!actions().confirmed->isEnabled());
    QVERIFY(!actions().state->isEnabled());
    QVERIFY(actions().hear->isEnabled());
    key(Qt::Key_1);
    QVERIFY(record().isEmpty());
    QVERIFY2(actions().confirmed->toolTip().contains(u"may not"_s),
             qPrintable(actions().confirmed->toolTip()));
}

void tst_ReadBackKnown::hasNamesAndKeysForEverything()
{
    open();
    press(actions().show);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    key(Qt::Key_2);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    type(u"Nee."_s);
    key(Qt::Key_Return);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QSet<QKeySequence> keys;
    for (QAction *action : m_page->QWidget::actions() + actions().inPanel()) {
        for (const QKeySequence &each : action->shortcuts()) {
            QVERIFY2(!keys.contains(each), qPrintable(each.toString()));
            keys.insert(each);
        }
    }
    QVERIFY(m_page->pageActions().contains(actions().menu->menuAction()));
}

RELAAS_TEST(QApplication, tst_ReadBackKnown);

} // namespace tst_readbackknown

#include "tst_readbackknown.moc"
