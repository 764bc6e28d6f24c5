#include "gui/report/correctedpage.h"
#include "gui/report/reportmodel.h"
#include "gui/report/verdictpanel.h"
#include "support/testprogram.h"
#include "workflow/casefiles.h"

#include <QApplication>
#include <QLabel>

namespace tst_versionbeginning {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// From a frozen version to the next one, on the page of the report, by keyboard.
class tst_VersionBeginning : public QObject, private CorrectedPage
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void beginsTheNextVersionByKey();
    void asksWhyAndGivesUpWithoutAnAnswer();
    void isOffForADraft();
    void namesWhatWasAdopted();
    void saysThatAVerdictIsOfTheFirstVersion();
    void staysOnTheLineWhenAColleagueBegins();
    void findsTheLineThatWasCitedBefore();
    void givesTheLawyerTheFrozenVersion();

private:
    void beginNext()
    {
        m_desk->prompts.texts = {u"Correctie 1.1 is overgenomen."_s};
        press(m_page->actions().beginVersion);
        QTRY_COMPARE(m_desk->report().version, 2);
    }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    int currentNumber() const
    {
        const Report report = m_desk->report();
        const Line *line = report.line(view().currentLine());
        return line ? line->number : 0;
    }
};

void tst_VersionBeginning::beginsTheNextVersionByKey()
{
    open();
    view().setCurrentLine(m_desk->report().lines.at(3).id);
    beginNext();
    QVERIFY(!m_desk->report().isFrozen());
    QTRY_COMPARE(currentNumber(), 4);
    QCOMPARE(label(u"version"_s), u"Version 2 after version 1: Correctie 1.1 is overgenomen."_s);
    QVERIFY2(m_desk->messages.last().startsWith(u"Version 2 has begun with the 6 line"_s),
             qPrintable(m_desk->messages.last()));
    QVERIFY(m_page->actions().edit->isEnabled());
    QVERIFY(!m_page->actions().beginVersion->isEnabled());
    // What is written now is of the second version.
    press(m_page->actions().insertAfter);
    QTRY_COMPARE(m_desk->report().lines.size(), 7);
    QCOMPARE(m_desk->report().lines.at(4).number, 7);
    const auto versions = m_desk->office->reports().versions(m_desk->interview).value();
    QCOMPARE(m_desk->office->reports().version(versions.constFirst().id)->lines.size(), 6);
}

void tst_VersionBeginning::asksWhyAndGivesUpWithoutAnAnswer()
{
    open();
    press(m_page->actions().beginVersion); // Esc
    QCOMPARE(m_desk->prompts.asked.last(), u"Begin version 2"_s);
    QCOMPARE(m_desk->report().version, 1);
    m_desk->prompts.texts = {u" "_s};
    press(m_page->actions().beginVersion);
    QCOMPARE(m_desk->report().version, 1);
    QVERIFY2(m_desk->messages.last().startsWith(u"Say why"_s), qPrintable(m_desk->messages.last()));
}

void tst_VersionBeginning::isOffForADraft()
{
    open();
    QVERIFY(m_page->actions().beginVersion->isEnabled());
    beginNext();
    QVERIFY(!m_page->actions().beginVersion->isEnabled());
    QVERIFY(m_page->actions().beginVersion->toolTip().contains(u"draft"_s));
    QVERIFY(m_page->actions().freeze->isEnabled());
}

void tst_VersionBeginning::namesWhatWasAdopted()
{
    enterLetter(m_letter);
    Correction wanted = point(0);
    wanted.category = CorrectionCategory::FactualMistake;
    const auto described = m_desk->office->corrections().describe(wanted);
    QVERIFY(described);
    QVERIFY(m_desk->office->corrections().handle(*described, Handling::Adopted, {}, {}));
    open();
    beginNext();
    // It stands with the line of the second version, and says of which version it was.
    const Report shown = m_desk->report();
    const Line *line = shown.lineWithNumber(1);
    QVERIFY(line);
    QTRY_VERIFY(view()
                    .model()
                    ->index(0, ReportModel::Text)
                    .data(ReportModel::CorrectionRole)
                    .toString()
                    .contains(u"1.1 to version 1"_s));
    // The letter is about the version that was sent; what comes now is as well.
    QVERIFY(actions().readLetter->isEnabled());
    QCOMPARE(m_desk->office->corrections().commentedVersion(m_desk->interview)->version, 1);
}

void tst_VersionBeginning::saysThatAVerdictIsOfTheFirstVersion()
{
    const Report first = m_desk->report();
    QVERIFY(m_desk->office->reports().judge(first, first.lines.at(0).id, {Verdict::Agrees}));
    open();
    beginNext();
    view().setCurrentLine(m_desk->report().lines.at(0).id);
    auto *panel = m_page->findChild<VerdictPanel *>();
    QTRY_VERIFY(panel->findChild<QLabel *>(u"moment"_s)->text().contains(u"found in version 1"_s));
    QVERIFY(m_page->findChild<QLabel *>(u"coverage"_s)->toolTip().contains(u"earlier version"_s));
    press(m_page->actions().agrees);
    view().setCurrentLine(m_desk->report().lines.at(0).id);
    QTRY_VERIFY(!panel->findChild<QLabel *>(u"moment"_s)->text().contains(u"version"_s));
}

void tst_VersionBeginning::staysOnTheLineWhenAColleagueBegins()
{
    open();
    view().setCurrentLine(m_desk->report().lines.at(4).id);
    QVERIFY(m_desk->colleague()->reports().beginVersion(m_desk->report(), u"Omdat."_s));
    m_page->activated(); // one comes back to it
    QTRY_COMPARE(currentNumber(), 5);
    QVERIFY(m_page->actions().edit->isEnabled());
}

void tst_VersionBeginning::findsTheLineThatWasCitedBefore()
{
    const Report first = m_desk->report();
    open();
    beginNext();
    m_page->reveal(ReportPlace{m_desk->interview, first.lines.at(2).id});
    QTRY_COMPARE(currentNumber(), 3);
    QVERIFY(m_desk->office->reports().removeLine(m_desk->report(), m_desk->report().lines.at(2).id));
    m_page->reveal(ReportPlace{m_desk->interview, first.lines.at(2).id});
    QVERIFY2(m_desk->messages.last().contains(u"not in version 2"_s), qPrintable(m_desk->messages.last()));
}

void tst_VersionBeginning::givesTheLawyerTheFrozenVersion()
{
    Event held;
    held.type = EventType::InterviewHeld;
    held.on = QDate(2026, 10, 12);
    QVERIFY(m_desk->office->caseFiles().addEvent(m_desk->caseFile, held));
    open();
    beginNext();
    QVERIFY(m_page->actions().exportAsSent->isEnabled());
    QVERIFY(m_page->actions().markSent->isEnabled());
    m_desk->prompts.moments = {m_desk->house.now};
    m_desk->prompts.texts = {u"mr. T. de Boer"_s};
    press(m_page->actions().markSent);
    const auto versions = m_desk->office->reports().versions(m_desk->interview).value();
    const Report first = m_desk->office->reports().version(versions.constFirst().id).value();
    QVERIFY2(m_desk->messages.last().startsWith(u"Noted."_s), qPrintable(m_desk->messages.last()));
    QCOMPARE(m_desk->office->reports().sendings(first)->size(), 1);
    QVERIFY(m_desk->office->reports().sendings(m_desk->report())->isEmpty());
    const QString path = m_desk->house.path(u"advocaat.pdf"_s);
    m_desk->prompts.files = {path};
    press(m_page->actions().exportAsSent);
    QTRY_VERIFY(QFile::exists(path));
}

RELAAS_TEST(QApplication, tst_VersionBeginning);

} // namespace tst_versionbeginning

#include "tst_versionbeginning.moc"
