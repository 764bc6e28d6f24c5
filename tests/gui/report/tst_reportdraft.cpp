#include "gui/report/reportdesk.h"
#include "gui/report/reportdraft.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_reportdraft {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportDraft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesEachChangeAtOnce();
    void makesItsChangeOnTopOfWhatAColleagueSaved();
    void refusesALineThatBothChanged();
    void saysThatTheLineIsGone();
    void readsWhatAnotherPageSaved();
    void doesNotSaveWordsThatAreTheSame();

private:
    Report theirs() const;

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportDraft> m_draft;
    std::unique_ptr<Office> m_colleague;
};

void tst_ReportDraft::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4);
    m_draft = std::make_unique<ReportDraft>(m_desk->office->reports(), m_desk->interview);
    QVERIFY(m_draft->reload());
    m_colleague = m_desk->colleague();
}

void tst_ReportDraft::cleanup()
{
    m_draft.reset();
    m_colleague.reset();
    m_desk.reset();
}

Report tst_ReportDraft::theirs() const
{
    return *m_colleague->reports().report(m_desk->interview);
}

void tst_ReportDraft::savesEachChangeAtOnce()
{
    QSignalSpy saved(m_draft.get(), &ReportDraft::saved);
    const LineId last = m_draft->report().lines.last().id;
    const LineId added = m_draft->addLine(last, LineType::OfficerRemark);
    QVERIFY(added.isValid());
    QVERIFY(m_draft->changeText(added, u"Betrokkene huilt."_s));
    QVERIFY(m_draft->changeType(added, LineType::Pause));
    QCOMPARE(saved.size(), 3);
    const Line *stored = theirs().line(added);
    QVERIFY(stored);
    QCOMPARE(theirs().lines.last().text, u"Betrokkene huilt."_s);
    QCOMPARE(theirs().lines.last().type, LineType::Pause);
    QCOMPARE(theirs().lines.last().number, 5);
}

void tst_ReportDraft::makesItsChangeOnTopOfWhatAColleagueSaved()
{
    const LineId first = m_draft->report().lines[0].id;
    const LineId second = m_draft->report().lines[1].id;
    QVERIFY(m_colleague->reports().changeLine(theirs(), second, LineType::Answer, u"Theirs."_s));
    QSignalSpy refused(m_draft.get(), &ReportDraft::refused);
    QVERIFY(m_draft->changeText(first, u"Mine?"_s));
    QCOMPARE(refused.size(), 0);
    QCOMPARE(theirs().line(first)->text, u"Mine?"_s);
    QCOMPARE(theirs().line(second)->text, u"Theirs."_s);
    QCOMPARE(m_draft->line(second)->text, u"Theirs."_s);
}

void tst_ReportDraft::refusesALineThatBothChanged()
{
    const LineId first = m_draft->report().lines[0].id;
    QVERIFY(m_colleague->reports().changeLine(theirs(), first, LineType::Question, u"Theirs?"_s));
    QSignalSpy conflicts(m_draft.get(), &ReportDraft::textConflicted);
    QVERIFY(!m_draft->changeText(first, u"Mine?"_s));
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().at(1).toString(), u"Mine?"_s);
    QCOMPARE(theirs().line(first)->text, u"Theirs?"_s);
    QCOMPARE(m_draft->line(first)->text, u"Theirs?"_s);

    // Now that it was seen, the own words may stand.
    QVERIFY(m_draft->changeText(first, u"Mine?"_s));
    QCOMPARE(theirs().line(first)->text, u"Mine?"_s);
}

void tst_ReportDraft::saysThatTheLineIsGone()
{
    const LineId first = m_draft->report().lines[0].id;
    QVERIFY(m_colleague->reports().removeLine(theirs(), first));
    QSignalSpy refused(m_draft.get(), &ReportDraft::refused);
    QVERIFY(!m_draft->changeType(first, LineType::Heading));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<Error>().text.contains(u"Line 1"_s));
    QCOMPARE(m_draft->report().lines.size(), 3);
}

void tst_ReportDraft::readsWhatAnotherPageSaved()
{
    QSignalSpy changed(m_draft.get(), &ReportDraft::changed);
    const LineId first = m_draft->report().lines[0].id;
    QVERIFY(m_desk->office->reports().changeLine(m_desk->report(), first, LineType::Question, u"Other?"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_draft->line(first)->text, u"Other?"_s);
}

void tst_ReportDraft::doesNotSaveWordsThatAreTheSame()
{
    QSignalSpy saved(m_draft.get(), &ReportDraft::saved);
    const Line first = m_draft->report().lines.first();
    QVERIFY(m_draft->changeText(first.id, first.text));
    QCOMPARE(saved.size(), 0);
}

RELAAS_TEST(QCoreApplication, tst_ReportDraft);

} // namespace tst_reportdraft

#include "tst_reportdraft.moc"
