#include "gui/report/editactions.h"
#include "gui/report/findbar.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_reportfinding {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Finding and replacing in a report, by keyboard.
class tst_ReportFinding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsFromTheChosenLineOn();
    void findsAsItIsTyped();
    void lightsUpWhatWasFound();
    void saysThatNothingWasFound();
    void countsCapitalsWhenAsked();
    void goesBackToTheReport();
    void replacesOneAfterTheOther();
    void replacesAllInOneStep_data();
    void replacesAllInOneStep();
    void onlyFindsInAFrozenReport();
    void leavesTheCaretToWhoWrites();

private:
    void write(const QStringList &texts);
    void open(const QAction *action);
    void press(const QAction *action);
    FindBar &bar() const { return *m_page->findChild<FindBar *>(); }
    QLineEdit &field(const QString &name) const { return *bar().findChild<QLineEdit *>(name); }
    QString count() const { return bar().findChild<QLabel *>(u"count"_s)->text(); }
    int shownNumber() const
    {
        const Report report = m_desk->report();
        const Line *line = report.line(m_page->findChild<ReportView *>()->currentLine());
        return line ? line->number : 0;
    }
    QStringList texts() const
    {
        QStringList all;
        const Report report = m_desk->report();
        for (const Line &line : report.lines)
            all << line.text;
        return all;
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportFinding::init()
{
    m_desk = std::make_unique<ReportDesk>();
    write({u"Waar is uw zwager?"_s, u"Mijn Zwager? De zwager is daar."_s, u"En uw broer?"_s,
           u"Die zwager niet."_s});
    m_page = m_desk->page();
    m_page->findChild<ReportView *>()->setFocus();
}

void tst_ReportFinding::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportFinding::write(const QStringList &wanted)
{
    QList<Line> lines;
    for (const QString &text : wanted) {
        Line line;
        line.text = text;
        lines << line;
    }
    QVERIFY(m_desk->office->reports().addLines(m_desk->report(), lines));
}

void tst_ReportFinding::press(const QAction *action)
{
    const QKeyCombination key = action->shortcut()[0];
    QWidget *focus = m_page->window()->focusWidget();
    QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
}

void tst_ReportFinding::open(const QAction *action)
{
    press(action);
    QVERIFY(bar().isVisible());
    QVERIFY(field(u"sought"_s).hasFocus());
}

void tst_ReportFinding::findsFromTheChosenLineOn()
{
    QVERIFY(!bar().isVisible());
    m_page->findChild<ReportView *>()->setCurrentLine(m_desk->report().lines.at(1).id);
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"ZWAGER"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 4"_s);
    QCOMPARE(shownNumber(), 2);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QCOMPARE(count(), u"3 of 4"_s);
    QCOMPARE(shownNumber(), 2);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QCOMPARE(shownNumber(), 4);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return); // round
    QCOMPARE(count(), u"1 of 4"_s);
    QCOMPARE(shownNumber(), 1);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"4 of 4"_s);
    QCOMPARE(field(u"sought"_s).accessibleDescription(), u"4 of 4"_s);
}

void tst_ReportFinding::findsAsItIsTyped()
{
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"broer"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QCOMPARE(shownNumber(), 3);
    // What a colleague or another page writes is found too.
    const Report report = m_desk->report();
    QVERIFY(
        m_desk->office->reports().changeLine(report, report.lines.at(3).id, LineType::Answer, u"Broer."_s));
    QTRY_COMPARE(count(), u"1 of 2"_s);
}

void tst_ReportFinding::saysThatNothingWasFound()
{
    open(m_page->actions().writing->find);
    QCOMPARE(count(), QString());
    const int was = shownNumber();
    QTest::keyClicks(&field(u"sought"_s), u"tante"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QCOMPARE(count(), u"not found"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QCOMPARE(shownNumber(), was);
}

void tst_ReportFinding::countsCapitalsWhenAsked()
{
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"Zwager"_s);
    bar().findChild<QCheckBox *>(u"exact"_s)->click();
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Backspace);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Backspace);
    bar().findChild<QCheckBox *>(u"wholeWords"_s)->click();
    QTRY_COMPARE(count(), u"not found"_s);
}

void tst_ReportFinding::lightsUpWhatWasFound()
{
    auto *view = m_page->findChild<ReportView *>();
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"ZWAGER"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    const auto lit = [&](int at) { return view->extraSelections().at(at); };
    QCOMPARE(view->extraSelections().size(), 4);
    QCOMPARE(lit(0).cursor.selectedText(), u"zwager"_s);
    QCOMPARE(lit(1).cursor.selectedText(), u"Zwager"_s);
    QCOMPARE(count(), u"1 of 4"_s);
    QVERIFY(lit(0).format != lit(1).format); // this one is shown
    QCOMPARE(lit(2).format, lit(1).format);
    QVERIFY(!view->textCursor().hasSelection());
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Escape);
    QVERIFY(view->extraSelections().isEmpty());
}

void tst_ReportFinding::goesBackToTheReport()
{
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"niet"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_page->findChild<ReportView *>()->hasFocus());
    QCOMPARE(shownNumber(), 4);
    open(m_page->actions().writing->find);
    QCOMPARE(field(u"sought"_s).selectedText(), u"niet"_s); // to go on, or to type over
}

void tst_ReportFinding::replacesOneAfterTheOther()
{
    open(m_page->actions().writing->replace);
    QTest::keyClicks(&field(u"sought"_s), u"zwager"_s);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    field(u"by"_s).setFocus();
    QTest::keyClicks(&field(u"by"_s), u"zwagers broer"_s); // has the word itself in it
    QTest::keyClick(&field(u"by"_s), Qt::Key_Return);
    QCOMPARE(texts().at(0), u"Waar is uw zwagers broer?"_s);
    QCOMPARE(shownNumber(), 2);
    QTest::keyClick(&field(u"by"_s), Qt::Key_Return);
    QTest::keyClick(&field(u"by"_s), Qt::Key_Return);
    QCOMPARE(texts().at(1), u"Mijn zwagers broer? De zwagers broer is daar."_s);
    QCOMPARE(shownNumber(), 4);
    QTest::keyClick(&field(u"by"_s), Qt::Key_Escape);
    press(m_page->actions().writing->undo);
    QCOMPARE(texts().at(1), u"Mijn zwagers broer? De zwager is daar."_s);
}

void tst_ReportFinding::replacesAllInOneStep_data()
{
    QTest::addColumn<bool>("isConfirmed");
    QTest::newRow("confirmed") << true;
    QTest::newRow("given up") << false;
}

void tst_ReportFinding::replacesAllInOneStep()
{
    QFETCH(bool, isConfirmed);
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000));
    Report report = m_desk->report();
    const LineId judged = report.lines.at(3).id;
    report = m_desk->office->reports().setAnchor(report, judged, Anchor{recording.id, 0, 8000}).value();
    QVERIFY(m_desk->office->reports().judge(report, judged, {Verdict::Agrees}));
    const QStringList before = texts();

    open(m_page->actions().writing->replace);
    QTest::keyClicks(&field(u"sought"_s), u"zwager"_s);
    QTest::keyClicks(&field(u"by"_s), u"oom"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    m_desk->prompts.confirmations.push_back(isConfirmed);
    bar().findChild<QPushButton *>(u"replaceAll"_s)->click();
    const QString asked = m_desk->prompts.asked.constLast();
    QVERIFY2(asked.contains(u"4 match"_s) && asked.contains(u"3 line"_s) && asked.contains(u"1 of these"_s),
             qPrintable(asked));
    if (!isConfirmed) {
        QCOMPARE(texts(), before);
        return;
    }
    const QStringList after{u"Waar is uw oom?"_s, u"Mijn oom? De oom is daar."_s, u"En uw broer?"_s,
                            u"Die oom niet."_s};
    QCOMPARE(texts(), after);
    QCOMPARE(verdictOf(m_desk->report().lines.at(3)), Verdict::NotChecked);
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Escape);
    press(m_page->actions().writing->undo);
    QCOMPARE(texts(), before);
    QCOMPARE(verdictOf(m_desk->report().lines.at(3)), Verdict::Agrees);
}

void tst_ReportFinding::onlyFindsInAFrozenReport()
{
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"zwager"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QVERIFY(!bar().findChild<QPushButton *>(u"replaceAll"_s)->isVisible());
    QVERIFY(!bar().findChild<QPushButton *>(u"replaceOne"_s)->isEnabled());
}

void tst_ReportFinding::leavesTheCaretToWhoWrites()
{
    open(m_page->actions().writing->find);
    QTest::keyClicks(&field(u"sought"_s), u"broer"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    auto &view = *m_page->findChild<ReportView *>();
    view.editLine(m_desk->report().lines.at(0).id);
    QTest::keyClicks(&view, u" Of uw broer?"_s);
    QTRY_COMPARE(count(), u"2 of 2"_s); // found when it was saved, and the one that is shown stays so
    QCOMPARE(shownNumber(), 1);
    QVERIFY(view.textCursor().atBlockEnd());
    QTest::keyClicks(&view, u"!"_s);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(texts().at(0), u"Waar is uw zwager? Of uw broer?!"_s);
    // What was shown is gone: nothing else is replaced unseen.
    const Report report = m_desk->report();
    QVERIFY(m_desk->office->reports().changeLine(report, report.lines.at(2).id, LineType::Question, u"?"_s));
    QTRY_COMPARE(count(), u"– of 1"_s);
    field(u"sought"_s).setFocus();
    QTest::keyClick(&field(u"sought"_s), Qt::Key_Return);
    QCOMPARE(count(), u"1 of 1"_s);
    QCOMPARE(shownNumber(), 1);
}

RELAAS_TEST(QApplication, tst_ReportFinding);

} // namespace tst_reportfinding

#include "tst_reportfinding.moc"
