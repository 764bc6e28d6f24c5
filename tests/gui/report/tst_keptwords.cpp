#include "gui/report/discrepancylist.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/voiceactions.h"
#include "gui/widgets/foundtextbar.h"
#include "gui/widgets/foundtextcard.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tst_keptwords {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What is kept while it is typed besides the words of a line, and to which line it belongs.
class tst_KeptWords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsALineByItsNumberNotByItsId();
    void readsWhatAFormerVersionKept();
    void keepsOriginalWordsThatWereHalfTyped();
    void keepsKindsOfDiscrepancyWithTheNote();

private:
    Drafts &drafts() { return m_desk->office->drafts(); }
    Line line(int row) const { return m_desk->report().lines.at(row); }
    void open() { m_page = m_desk->page(); }
    void leave(const QString &kind, const Line &into, const QString &typed)
    {
        drafts().keep(draftKeyOf(kind, m_desk->interview, into.number),
                      textOf(LineBase{m_desk->interview, into.number, into.type, into.text}), typed);
        QVERIFY(drafts().flush());
    }
    /// The caret stands behind the words of the first line.
    void edit() { m_page->actions().edit->trigger(); }
    FoundTextBar &bar() const { return *m_page->findChild<FoundTextBar *>(); }
    QList<FoundTextCard *> cards() const
    {
        QList<FoundTextCard *> shown = bar().findChildren<FoundTextCard *>();
        shown.removeIf([](const FoundTextCard *card) { return card->isHidden(); });
        return shown;
    }
    static void click(const QWidget *parent, const QString &button)
    {
        parent->findChild<QPushButton *>(button)->click();
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_KeptWords::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4);
}

void tst_KeptWords::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

/// As when the words were typed into the version before, whose lines have other ids.
void tst_KeptWords::findsALineByItsNumberNotByItsId()
{
    const Line second = line(1);
    leave(u"line"_s, second, u"Mijn zwager."_s);
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    QVERIFY(m_desk->office->reports().beginVersion(m_desk->report(), u"verder"_s));
    QVERIFY(line(1).id != second.id);
    open();
    click(&bar(), u"keepAllButton"_s);
    QCOMPARE(m_desk->report().lineWithNumber(second.number)->text, u"Mijn zwager."_s);
}

/// By the id of a line that another line may have by now: the number decides.
void tst_KeptWords::readsWhatAFormerVersionKept()
{
    const QString other = line(0).text;
    const LineBase base{m_desk->interview, line(1).number, line(1).type, line(1).text};
    drafts().keep({u"line"_s, line(0).id.value}, textOf(base), u"Mijn zwager."_s);
    QVERIFY(drafts().flush());
    open();
    click(&bar(), u"keepAllButton"_s);
    QCOMPARE(line(1).text, u"Mijn zwager."_s);
    QCOMPARE(line(0).text, other);
    QVERIFY(drafts().all()->isEmpty());
}

void tst_KeptWords::keepsOriginalWordsThatWereHalfTyped()
{
    open();
    edit();
    m_page->actions().voices->quote->trigger();
    auto *words = m_page->findChild<QPlainTextEdit *>(u"quotation"_s);
    QTest::keyClicks(words, u"Ez nizan"_s);
    QVERIFY(drafts().flush());
    const QList<Draft> kept = drafts().all().value();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0).content, u"Ez nizan"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(drafts().all()->isEmpty()); // given up
    m_page.reset();

    drafts().keep(kept.at(0).key, kept.at(0).base, kept.at(0).content); // as a crash left it
    QVERIFY(drafts().flush());
    open();
    click(&bar(), u"showButton"_s);
    QVERIFY(cards().first()->findChild<QLabel *>(u"title"_s)->text().contains(u"Original words"_s));
    click(cards().first(), u"keepButton"_s);
    QCOMPARE(line(0).quotation.text, u"Ez nizan"_s);
    QVERIFY(drafts().all()->isEmpty());

    edit();
    m_page->actions().voices->quote->trigger();
    QTest::keyClicks(words = m_page->findChild<QPlainTextEdit *>(u"quotation"_s), u"im"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(line(0).quotation.text, u"Ez nizanim"_s);
    QVERIFY(drafts().all()->isEmpty()); // saved
}

void tst_KeptWords::keepsKindsOfDiscrepancyWithTheNote()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000)).id);
    open();
    m_page->actions().deviates->trigger();
    auto *kinds = m_page->findChild<DiscrepancyList *>();
    QTest::keyClick(kinds, Qt::Key_Space); // before a word is noted
    QVERIFY(drafts().flush());
    const QList<Draft> kept = drafts().all().value();
    QCOMPARE(kept.size(), 1);
    const QList<Discrepancy> chosen{{DiscrepancyType::Omission, Weight::Minor}};
    QCOMPARE(lineBaseFrom(kept.at(0).base).discrepancies, chosen);
    m_page.reset();

    open();
    click(&bar(), u"showButton"_s);
    QVERIFY(cards().first()->findChild<QLabel *>(u"remark"_s)->text().contains(u"omission"_s));
    m_page.reset();
    drafts().keep(kept.at(0).key, kept.at(0).base, u"Hij zegt: drie."_s);
    QVERIFY(drafts().flush());
    open();
    click(&bar(), u"keepAllButton"_s);
    QCOMPARE(noteOf(line(0)), u"Hij zegt: drie."_s);
    QCOMPARE(line(0).check->discrepancies, chosen);
}

RELAAS_TEST(QApplication, tst_KeptWords);

} // namespace tst_keptwords

#include "tst_keptwords.moc"
