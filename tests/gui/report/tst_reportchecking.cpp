#include "gui/report/discrepancylist.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/verdictlook.h"
#include "gui/widgets/badge.h"
#include "support/checks.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

namespace tst_reportchecking {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Comparing lines by ear, by keyboard.
class tst_ReportChecking : public QObject
{
    Q_OBJECT

private slots:
    void init() { begin(Pace::Fastest); }
    void cleanup();
    void givesEveryVerdictByKey_data();
    void givesEveryVerdictByKey();
    void agreesInSubstanceWithoutANoteAndGoesOn();
    void takesWhatWasChosenToAnotherVerdict();
    void saysAtOnceWhatCannotBeCompared();
    void namesDiscrepanciesByKeyboard();
    void saysWhoFoundWhatAndHowItWasHeard();
    void keepsWhatWasHeardBeforeTheVerdict();
    void playsOnAfterAVerdictToTheEndOfTheLine();
    void saysWhatInaudibleNeeds();
    void showsAStaleCheckAsSuch();
    void showsTheHistoryOfALine();
    void goesToCitedLinesThatNobodyChecked();

private:
    void begin(Pace pace);
    void open() { m_page = m_desk->page(); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    template<typename T>
    T &child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return *found;
    }
    /// Presses the first key of an action, wherever the focus is.
    void press(QAction *action) const
    {
        const QKeyCombination key = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
    }
    void key(Qt::Key key) const { QTest::keyClick(m_page->window()->focusWidget(), key); }
    void type(const QString &text) const { QTest::keyClicks(m_page->window()->focusWidget(), text); }
    Line line(int row) const { return m_desk->report().lines.at(row); }
    void hear(int row, const QString &aids = {}) const
    {
        const Anchor place = *line(row).anchor;
        QVERIFY(m_desk->office->interviews().keepHeard(
            place.recording, {{{}, place.fromFrame, *place.toFrame, 1000, aids, {}, {}, QDateTime()}}));
    }
    QString tip(int row) const
    {
        return view().model()->index(row, ReportModel::Checked).data(Qt::ToolTipRole).toString();
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportChecking::begin(Pace pace)
{
    cleanup();
    m_desk = std::make_unique<ReportDesk>(pace);
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
}

void tst_ReportChecking::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportChecking::givesEveryVerdictByKey_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("agrees") << u"agrees"_s << Verdict::Agrees;
    QTest::newRow("in substance") << u"agreesInSubstance"_s << Verdict::AgreesInSubstance;
    QTest::newRow("deviates") << u"deviates"_s << Verdict::Deviates;
    QTest::newRow("not in the recording") << u"notInRecording"_s << Verdict::NotInRecording;
    QTest::newRow("not in the report") << u"notInReport"_s << Verdict::NotInReport;
    QTest::newRow("inaudible") << u"inaudible"_s << Verdict::Inaudible;
}

void tst_ReportChecking::givesEveryVerdictByKey()
{
    QFETCH(QString, button);
    QFETCH(Verdict, verdict);
    hear(0);
    hear(0, u"levelling"_s);
    open();
    QAction *action = child<QToolButton>(button).defaultAction();
    QVERIFY(action && !action->shortcut().isEmpty());
    press(action);
    if (verdict != Verdict::Agrees) {
        QVERIFY(child<QPlainTextEdit>(u"note"_s).hasFocus());
        type(u"Twee broers."_s);
        key(Qt::Key_Return);
    }
    QCOMPARE(verdictOf(line(0)), verdict);
    QCOMPARE(noteOf(line(0)), verdict == Verdict::Agrees ? QString() : u"Twee broers."_s);
    QVERIFY(view().hasFocus());
    press(m_page->actions().previousUnchecked); // does not come to the one that is done
    QVERIFY(view().currentRow() != 0);
    view().setCurrentLine(line(0).id);
    press(m_page->actions().clearVerdict);
    QCOMPARE(verdictOf(line(0)), Verdict::NotChecked);
}

void tst_ReportChecking::agreesInSubstanceWithoutANoteAndGoesOn()
{
    open();
    press(m_page->actions().agreesInSubstance);
    key(Qt::Key_Return);
    QCOMPARE(verdictOf(line(0)), Verdict::AgreesInSubstance);
    QCOMPARE(view().currentRow(), 1);
    press(m_page->actions().notInRecording);
    key(Qt::Key_Return); // without a note it is not taken
    QVERIFY(child<QPlainTextEdit>(u"note"_s).hasFocus());
    QCOMPARE(verdictOf(line(1)), Verdict::NotChecked);
    key(Qt::Key_Escape);
    QVERIFY(view().hasFocus());
    QVERIFY(!line(1).check);
}

void tst_ReportChecking::takesWhatWasChosenToAnotherVerdict()
{
    open();
    press(m_page->actions().deviates);
    type(u"Niets."_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    press(m_page->actions().notInRecording);
    key(Qt::Key_Return);
    QCOMPARE(verdictOf(line(0)), Verdict::NotInRecording);
    QCOMPARE(noteOf(line(0)), u"Niets."_s);
    QCOMPARE(line(0).check->discrepancies, QList<Discrepancy>({{DiscrepancyType::Omission, Weight::Minor}}));
}

void tst_ReportChecking::saysAtOnceWhatCannotBeCompared()
{
    QVERIFY(m_desk->office->reports().setAnchor(m_desk->report(), line(0).id, {}));
    open();
    press(m_page->actions().deviates);
    QVERIFY(!child<QPlainTextEdit>(u"note"_s).isVisible());
    QVERIFY2(m_desk->messages.last().contains(u"no words or no sound"_s),
             qPrintable(m_desk->messages.last()));
    view().setCurrentLine(line(1).id);
    press(m_page->actions().clearVerdict);
    QVERIFY(m_desk->messages.last().contains(u"taken back"_s));
    QVERIFY(!line(1).check);
}

void tst_ReportChecking::namesDiscrepanciesByKeyboard()
{
    open();
    auto &kinds = child<DiscrepancyList>(u"discrepancies"_s);
    QVERIFY(!kinds.isVisible());
    press(m_page->actions().deviates);
    type(u"Vier mannen."_s);
    key(Qt::Key_Tab);
    QVERIFY(kinds.hasFocus());
    key(Qt::Key_Space); // omission, minor
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_Space); // addition, material
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_Space); // mistranslation: not after all
    for (int i = 0; i < 2; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Space); // date or number: there is only material
    QVERIFY(kinds.currentItem()->text().contains(u"material"_s));
    QCOMPARE(kinds.item(2)->data(Qt::AccessibleTextRole).toString(), u"mistranslation, not chosen"_s);
    key(Qt::Key_Return);
    QCOMPARE(line(0).check->discrepancies,
             QList<Discrepancy>({{DiscrepancyType::Omission, Weight::Minor},
                                 {DiscrepancyType::Addition, Weight::Material},
                                 {DiscrepancyType::DateOrNumber, Weight::Material}}));
    QVERIFY(!kinds.isVisible());
    const auto &words = child<QLabel>(u"discrepancyText"_s);
    QVERIFY(words.isVisible() && words.text().contains(u"addition (material)"_s));
    QVERIFY(tip(0).contains(u"date or number (material)"_s));
    press(m_page->actions().deviates); // begun anew, they are there
    QCOMPARE(kinds.chosen(), line(0).check->discrepancies);
    key(Qt::Key_Escape);
}

void tst_ReportChecking::saysWhoFoundWhatAndHowItWasHeard()
{
    hear(0);
    open();
    press(m_page->actions().agrees);
    press(m_page->actions().agrees);
    view().setCurrentLine(line(0).id);
    QCOMPARE(child<Badge>(u"verdict"_s).content().text, u"agrees"_s);
    QCOMPARE(child<Badge>(u"heard"_s).content().text, u"all of it heard"_s);
    QVERIFY(child<QLabel>(u"moment"_s).text().startsWith(u"BOS, "_s));
    QVERIFY(tip(0).contains(u"all of it heard"_s));
    view().setCurrentLine(line(1).id);
    const BadgeContent heard = child<Badge>(u"heard"_s).content();
    QCOMPARE(heard.text, u"nothing of it heard"_s);
    QVERIFY(heard.iconName != heardBadge(*line(0).check).iconName);
    QVERIFY(tip(1).contains(u"nothing of it heard"_s));
    QCOMPARE(child<Badge>(u"heard"_s).accessibleName(), u"nothing of it heard"_s);
    QVERIFY(child<QLabel>(u"coverage"_s).toolTip().contains(u"1 of them without having heard"_s));
}

void tst_ReportChecking::keepsWhatWasHeardBeforeTheVerdict()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->actions().play->isEnabled(), 10000);
    press(m_page->actions().playLine);
    QTRY_VERIFY(child<QLabel>(u"coverage"_s).text().endsWith(u"15 % heard, 15 % by you"_s));
    press(m_page->actions().agrees);
    QVERIFY(isHeard(*line(0).check));
    QCOMPARE(line(0).check->heard->permille, 1000);
}

void tst_ReportChecking::playsOnAfterAVerdictToTheEndOfTheLine()
{
    begin(Pace::RealTime);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->actions().play->isEnabled(), 10000);
    const Anchor place = *line(0).anchor;
    press(m_page->actions().playLine);
    QTest::qWait(300); // somewhere in the middle of it
    press(m_page->actions().agrees);
    QVERIFY(line(0).check->heard->permille > 0); // what was played until now is in it
    const auto heardUntil = [&] {
        const auto all = m_desk->office->interviews().heardByMe(place.recording).value();
        FrameSet frames;
        for (const Heard &each : all)
            frames.add(each.fromFrame, each.toFrame);
        return frames;
    };
    QVERIFY(heardUntil().length() > 0);
    QTest::qWait(1500);
    m_page.reset(); // writes the rest
    QCOMPARE(heardUntil().spans(), QList<FrameSet::Span>({{place.fromFrame, *place.toFrame}}));
}

void tst_ReportChecking::saysWhatInaudibleNeeds()
{
    hear(0);
    open();
    press(m_page->actions().inaudible);
    type(u"Gekraak."_s);
    key(Qt::Key_Return);
    QVERIFY(!line(0).check);
    QVERIFY2(m_desk->messages.last().contains(u"with a listening aid"_s),
             qPrintable(m_desk->messages.last()));
    QVERIFY(child<QPlainTextEdit>(u"note"_s).hasFocus()); // what was typed is not lost
    QCOMPARE(child<QPlainTextEdit>(u"note"_s).toPlainText(), u"Gekraak."_s);
    hear(0, u"hiss"_s);
    key(Qt::Key_Return);
    QCOMPARE(verdictOf(line(0)), Verdict::Inaudible);
    QVERIFY(child<QLabel>(u"manner"_s).text().contains(u"less hiss"_s));
}

void tst_ReportChecking::showsAStaleCheckAsSuch()
{
    hear(0);
    open();
    press(m_page->actions().agrees);
    view().setCurrentLine(line(0).id);
    const Report now = m_desk->report();
    QVERIFY(m_desk->office->reports().changeLine(now, line(0).id, LineType::Question, u"Anders."_s));
    QCOMPARE(child<Badge>(u"verdict"_s).content().text, u"out of date"_s);
    QCOMPARE(child<QLabel>(u"meaning"_s).text(), u"agreed before the text was changed"_s);
    QVERIFY(tip(0).startsWith(u"agreed before the text was changed"_s));
    const QString spoken =
        view().model()->index(0, ReportModel::Text).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY(spoken.contains(u"agreed before the text was changed"_s));
    QVERIFY(child<QLabel>(u"coverage"_s).text().startsWith(u"0 of 4"_s));
    QVERIFY(child<QLabel>(u"coverage"_s).toolTip().contains(u"changed after the comparison"_s));
    view().setCurrentLine(line(3).id);
    press(m_page->actions().nextUnchecked);
    QCOMPARE(view().currentRow(), 0); // it counts as not checked
}

void tst_ReportChecking::showsTheHistoryOfALine()
{
    open();
    auto &history = child<QListWidget>(u"history"_s);
    press(m_page->actions().agrees);
    view().setCurrentLine(line(0).id);
    QVERIFY(!history.isVisible()); // the newest is shown above
    press(m_page->actions().deviates);
    type(u"Vier."_s);
    key(Qt::Key_Return);
    QVERIFY(history.isVisible());
    QCOMPARE(history.count(), 1);
    QVERIFY(history.item(0)->text().contains(u"agrees"_s) && history.item(0)->text().contains(u"BOS"_s));
    press(m_page->actions().clearVerdict);
    QCOMPARE(history.count(), 3);
    QVERIFY(history.item(0)->text().contains(u"taken back"_s));
    QVERIFY(history.item(1)->text().contains(u"Vier."_s));
    QVERIFY(!history.accessibleName().isEmpty());
    view().setCurrentLine(line(1).id);
    QVERIFY(!history.isVisible());
}

void tst_ReportChecking::goesToCitedLinesThatNobodyChecked()
{
    open();
    press(m_page->actions().nextCited);
    QVERIFY(m_desk->messages.last().contains(u"cites no line"_s));
    Decision draft = m_desk->office->decisions().start(m_desk->caseFile).value();
    const Report report = m_desk->report();
    const QList<Citation> citations{cited(report, report.lines.at(1)).value(),
                                    cited(report, report.lines.at(3)).value()};
    draft.grounds = {Ground{{},
                            u"Vrees"_s,
                            u"Kort."_s,
                            Conclusion::Credible,
                            {},
                            {Finding{{}, Direction::For, u"Zo."_s, citations}}}};
    QVERIFY(m_desk->office->decisions().save(draft));
    QVERIFY(child<QLabel>(u"coverage"_s).text().contains(u"0 of 2 cited"_s)); // at once
    press(m_page->actions().nextCited);
    QCOMPARE(view().currentRow(), 1);
    QVERIFY(child<QLabel>(u"place"_s).text().contains(u"cited in the decision"_s));
    press(m_page->actions().agrees);
    press(m_page->actions().nextCited);
    QCOMPARE(view().currentRow(), 3);
    QVERIFY(child<QLabel>(u"coverage"_s).text().contains(u"1 of 2 cited"_s));
    press(m_page->actions().agrees);
    press(m_page->actions().nextCited);
    QVERIFY(m_desk->messages.last().contains(u"is compared"_s));
}

RELAAS_TEST(QApplication, tst_ReportChecking);

} // namespace tst_reportchecking

#include "tst_reportchecking.moc"
