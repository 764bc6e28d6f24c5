#include "gui/report/voicedpage.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/reports.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>

namespace tst_voicepanel {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What goes with the words of a line is entered by keyboard.
class tst_VoicePanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<VoicedPage>(); }
    void cleanup() { m_on.reset(); }
    void savesOriginalWordsByKey();
    void leavesOriginalWordsAsTheyWere();
    void writesFromTheRight();
    void savesOriginalWordsThatAreLeft();
    void keepsOriginalWordsThatAreRefused();
    void entersSectionGroundsAndRefusal();
    void refusesGroundsThatAreNone();
    void saysWhatBecameOfTheChecklist();
    void isReachedByTab();
    void looksWell();

private:
    QPlainTextEdit &words() const { return m_on->child<QPlainTextEdit>(u"quotation"_s); }
    std::unique_ptr<VoicedPage> m_on;
};

void tst_VoicePanel::savesOriginalWordsByKey()
{
    m_on->open();
    m_on->press(m_on->actions().quote);
    QVERIFY(words().hasFocus());
    m_on->type(u"Ez nizanim."_s);
    m_on->key(Qt::Key_Return, Qt::ShiftModifier);
    m_on->type(u"Na."_s);
    QVERIFY(m_on->line(0).quotation.isEmpty());
    m_on->key(Qt::Key_Return);
    QCOMPARE(m_on->line(0).quotation, (Quotation{u"Ez nizanim.\nNa."_s, {}}));
    QVERIFY(m_on->view().hasFocus());
    m_on->press(m_on->actions().quote);
    m_on->key(Qt::Key_Tab);
    QVERIFY(m_on->child<QLineEdit>(u"language"_s).hasFocus());
    m_on->type(u"KMR-latn"_s);
    m_on->key(Qt::Key_Return);
    QCOMPARE(m_on->line(0).quotation.language, u"kmr-Latn"_s);
    QCOMPARE(m_on->child<QLineEdit>(u"language"_s).text(), u"kmr-Latn"_s);
}

void tst_VoicePanel::leavesOriginalWordsAsTheyWere()
{
    const auto set = m_on->reports().setQuotation(m_on->desk->report(), m_on->line(0).id, {u"Na."_s, {}});
    QVERIFY2(set, qPrintable(why(set)));
    m_on->open();
    m_on->press(m_on->actions().quote);
    m_on->type(u" Ez nizanim."_s);
    m_on->key(Qt::Key_Escape);
    QCOMPARE(m_on->line(0).quotation.text, u"Na."_s);
    QCOMPARE(words().toPlainText(), u"Na."_s);
    QVERIFY(m_on->view().hasFocus());
    const int revision = m_on->desk->report().revision;
    m_on->press(m_on->actions().quote);
    m_on->key(Qt::Key_Return); // nothing changed: nothing is saved
    QCOMPARE(m_on->desk->report().revision, revision);
}

void tst_VoicePanel::writesFromTheRight()
{
    m_on->open();
    m_on->press(m_on->actions().quote);
    const auto direction = [&] { return words().document()->defaultTextOption().textDirection(); };
    QCOMPARE(direction(), Qt::LeftToRight);
    words().insertPlainText(u"12 \u0646\u0645\u06CC\u062F\u0627\u0646\u0645"_s);
    QCOMPARE(direction(), Qt::RightToLeft);
    m_on->key(Qt::Key_Return);
    QVERIFY(m_on->line(0).quotation.isRightToLeft());
    m_on->view().setCurrentLine(m_on->line(1).id);
    QCOMPARE(direction(), Qt::LeftToRight);
    m_on->view().setCurrentLine(m_on->line(0).id);
    QCOMPARE(direction(), Qt::RightToLeft);
}

void tst_VoicePanel::savesOriginalWordsThatAreLeft()
{
    m_on->open();
    m_on->press(m_on->actions().quote);
    m_on->type(u"Na."_s);
    m_on->view().setFocus();
    QCOMPARE(m_on->line(0).quotation.text, u"Na."_s);
    m_on->press(m_on->actions().quote);
    m_on->type(u" Bas e."_s);
    QVERIFY(m_on->page->mayLeave());
    QCOMPARE(m_on->line(0).quotation.text, u"Na. Bas e."_s);
}

void tst_VoicePanel::keepsOriginalWordsThatAreRefused()
{
    m_on->open();
    m_on->press(m_on->actions().quote);
    m_on->type(u"Na."_s);
    // Meanwhile somebody freezes the report.
    const auto other = m_on->desk->colleague();
    QVERIFY(other);
    const auto theirs = other->reports().report(m_on->desk->interview);
    QVERIFY2(theirs, qPrintable(why(theirs)));
    QVERIFY(other->reports().freeze(*theirs));
    m_on->key(Qt::Key_Return);
    QVERIFY2(!m_on->desk->messages.isEmpty() && m_on->lastMessage().contains(u"frozen"_s),
             qPrintable(m_on->desk->messages.join(u'\n')));
    QCOMPARE(words().toPlainText(), u"Na."_s);
    m_on->view().setCurrentLine(m_on->line(1).id);
    QCOMPARE(words().toPlainText(), QString());
    m_on->view().setCurrentLine(m_on->line(0).id);
    QCOMPARE(words().toPlainText(), u"Na."_s);
    QVERIFY(!m_on->page->mayLeave());
    m_on->press(m_on->actions().quote);
    m_on->key(Qt::Key_Escape);
    QVERIFY(m_on->page->mayLeave());
}

void tst_VoicePanel::entersSectionGroundsAndRefusal()
{
    m_on->open();
    m_on->press(m_on->actions().quote);
    m_on->key(Qt::Key_Tab);
    m_on->key(Qt::Key_Tab);
    auto &section = m_on->child<QComboBox>(u"section"_s);
    QVERIFY(section.hasFocus());
    m_on->type(u"4.X"_s);
    m_on->key(Qt::Key_Return);
    QCOMPARE(m_on->line(0).section, u"4.X"_s);
    m_on->key(Qt::Key_Tab);
    QVERIFY(m_on->child<QLineEdit>(u"grounds"_s).hasFocus());
    m_on->type(u"m2 1"_s);
    m_on->key(Qt::Key_Tab);
    QCOMPARE(m_on->line(0).grounds, (QList<int>{1, 2}));
    QCOMPARE(m_on->child<QLineEdit>(u"grounds"_s).text(), u"M1, M2"_s);
    QVERIFY(m_on->child<QCheckBox>(u"refused"_s).hasFocus());
    m_on->key(Qt::Key_Space);
    QVERIFY(m_on->line(0).isRefused);
    m_on->view().setCurrentLine(m_on->line(1).id);
    QVERIFY(!m_on->child<QCheckBox>(u"refused"_s).isChecked());
    QCOMPARE(section.currentData().toString(), QString());
}

void tst_VoicePanel::refusesGroundsThatAreNone()
{
    m_on->open();
    auto &grounds = m_on->child<QLineEdit>(u"grounds"_s);
    grounds.setFocus();
    m_on->type(u"politiek"_s);
    m_on->key(Qt::Key_Return);
    QVERIFY2(m_on->lastMessage().contains(u"no ground for asylum"_s), qPrintable(m_on->lastMessage()));
    QVERIFY(m_on->line(0).grounds.isEmpty());
    QCOMPARE(grounds.text(), QString());
}

void tst_VoicePanel::saysWhatBecameOfTheChecklist()
{
    Reports &reports = m_on->reports();
    QVERIFY(reports.setSection(m_on->desk->report(), m_on->line(0).id, u"1.4"_s));
    m_on->open();
    auto &checklist = m_on->child<QLabel>(u"checklist"_s);
    QVERIFY2(checklist.text().endsWith(u": done"_s), qPrintable(checklist.text()));
    m_on->press(m_on->page->actions().clearAnchor);
    QVERIFY2(checklist.text().contains(u"not done"_s), qPrintable(checklist.text()));
    m_on->view().setCurrentLine(m_on->line(1).id);
    QVERIFY(!checklist.isVisible());
}

void tst_VoicePanel::isReachedByTab()
{
    m_on->open();
    m_on->child<QToolButton>(u"officerPlay"_s).setFocus();
    for (const QString &name : {u"officerSet"_s, u"toApplicantPlay"_s, u"toApplicantSet"_s,
                                u"applicantPlay"_s, u"applicantSet"_s, u"toOfficerPlay"_s, u"toOfficerSet"_s,
                                u"quotation"_s, u"language"_s, u"section"_s, u"grounds"_s, u"refused"_s}) {
        m_on->key(Qt::Key_Tab);
        QCOMPARE(m_on->page->window()->focusWidget()->objectName(), name);
    }
    for (const auto *button : m_on->page->findChild<VoicePanel *>()->findChildren<QToolButton *>())
        QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty());
}

/// For eyes (RELAAS_SHOTS names a folder); and nothing is cut off where the side is as narrow as it gets.
void tst_VoicePanel::looksWell()
{
    const Line line = m_on->line(1);
    QVERIFY(m_on->reports().setVoice(m_on->desk->report(), line.id,
                                     {Voice::Applicant, {m_on->recording.id, 8000, 12000}}));
    QVERIFY(m_on->reports().setQuotation(
        m_on->desk->report(), line.id,
        {u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645\u060C \u0634\u0627\u06CC\u062F"_s, u"prs"_s}));
    QVERIFY(m_on->reports().setSection(m_on->desk->report(), line.id, u"1.2"_s));
    QVERIFY(m_on->reports().setGrounds(m_on->desk->report(), line.id, {1, 2}));
    m_on->open();
    m_on->waitForSound();
    m_on->view().setCurrentLine(line.id);
    m_on->page->resize(900, 780);
    m_on->press(m_on->actions().quote);
    const auto *side = m_on->page->findChild<QScrollArea *>(u"sideArea"_s);
    QTRY_VERIFY(side->viewport()->width() >= side->widget()->width());
    shoot(*m_on->page, u"report-voices"_s);
    const VoicePanel &panel = m_on->panel();
    for (const QWidget *each : panel.findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        const QRect place(each->mapTo(&panel, QPoint()), each->size());
        QVERIFY2(panel.rect().contains(place), qPrintable(each->objectName()));
    }
}

RELAAS_TEST(QApplication, tst_VoicePanel);

} // namespace tst_voicepanel

#include "tst_voicepanel.moc"
