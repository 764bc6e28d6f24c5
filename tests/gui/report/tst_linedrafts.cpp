#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/widgets/comparedtext.h"
#include "gui/widgets/foundtextbar.h"
#include "gui/widgets/foundtextcard.h"
#include "gui/widgets/style.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_linedrafts {
using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_LineDrafts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsAllThatIsTypedBeforeItIsSaved();
    void dropsWhatWasSaved();
    void dropsWhatWasTakenBack();
    void keepsANoteAndGivesItBack();
    void dropsANoteThatIsSavedOrLeftOut();
    void offersWhatWasFoundAndChangesNothing();
    void saysNothingOfWhatWasSavedInTheLastMoment();
    void putsAFoundTextIntoItsLine();
    void discardsOnlyWhenTold();
    void showsThreeTextsWhereSomebodyElseChangedTheLine();
    void makesANewLineWhereTheLineIsGone();
    void keepsAFoundNoteAsAVerdict();
    void keepsAllAtOnce();
    void typingOverALineKeepsWhatWasFoundInIt();
    void leavesTheDraftsOfOthersAlone();
    void doesNotPutWordsIntoAFrozenReport();
    void tellsWhenNothingCanBeKept();
    void aPageThatGoesSavesTheLineThatIsWritten();
    void looksRightInLightAndDark();

private:
    Drafts &drafts() { return m_desk->office->drafts(); }
    Line line(int row) const { return m_desk->report().lines.at(row); }
    void open() { m_page = m_desk->page(); }
    /// As a program left it that was killed while somebody typed.
    void leave(const QString &kind, const Line &into, const QString &typed);
    ReportView *editor() const { return m_page->findChild<ReportView *>(); }
    /// The caret stands behind the words of the first line.
    void edit() { m_page->actions().edit->trigger(); }
    FoundTextBar &bar() const { return *m_page->findChild<FoundTextBar *>(); }
    QList<FoundTextCard *> cards() const;
    static void click(const QWidget *parent, const QString &button);

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_LineDrafts::initTestCase()
{
    applyStyle(*qApp);
}

void tst_LineDrafts::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4);
}

void tst_LineDrafts::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_LineDrafts::leave(const QString &kind, const Line &into, const QString &typed)
{
    const QString stored = kind == u"note"_s ? noteOf(into) : into.text;
    drafts().keep(draftKeyOf(kind, m_desk->interview, into.number),
                  textOf(LineBase{m_desk->interview, into.number, into.type, stored}), typed);
    QVERIFY(drafts().flush());
}

QList<FoundTextCard *> tst_LineDrafts::cards() const
{
    QList<FoundTextCard *> shown = bar().findChildren<FoundTextCard *>();
    shown.removeIf([](const FoundTextCard *card) { return card->isHidden(); });
    return shown;
}

void tst_LineDrafts::click(const QWidget *parent, const QString &button)
{
    parent->findChild<QPushButton *>(button)->click();
}

void tst_LineDrafts::keepsAllThatIsTypedBeforeItIsSaved()
{
    open();
    edit();
    const QString stored = line(0).text;
    QSignalSpy kept(&drafts(), &Drafts::kept);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    QString typed = stored;
    for (int key = 0; key < 12; ++key) { // on and on: the line itself is not saved meanwhile
        QTest::keyClicks(editor(), u"x"_s);
        typed += u'x';
        QTest::qWait(100);
    }
    QVERIFY(kept.size() >= 1);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(line(0).text, stored);
    const auto draft = drafts().find(draftKeyOf(u"line"_s, m_desk->interview, line(0).number));
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->content, typed);
    QCOMPARE(lineBaseFrom((*draft)->base),
             (LineBase{m_desk->interview, line(0).number, line(0).type, stored}));
}

void tst_LineDrafts::dropsWhatWasSaved()
{
    open();
    edit();
    QTest::keyClicks(editor(), u" Enter."_s);
    QCOMPARE(drafts().all()->size(), 1);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(line(0).text.endsWith(u" Enter."_s));
    QVERIFY(drafts().all()->isEmpty());

    edit();
    QTest::keyClicks(editor(), u" Rest."_s);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    QVERIFY(saved.wait(3000));
    QVERIFY(drafts().all()->isEmpty());
    QTest::keyClicks(editor(), u"!"_s);
    QTest::keyClick(editor(), Qt::Key_Backspace); // back to what is stored
    QVERIFY(drafts().all()->isEmpty());
}

void tst_LineDrafts::dropsWhatWasTakenBack()
{
    open();
    edit();
    QTest::keyClicks(editor(), u" Esc."_s);
    QCOMPARE(drafts().all()->size(), 1);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(drafts().all()->isEmpty());
}

void tst_LineDrafts::keepsANoteAndGivesItBack()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000)).id);
    open();
    m_page->actions().deviates->trigger();
    auto *note = m_page->findChild<QPlainTextEdit *>(u"note"_s);
    QTest::keyClicks(note, u"Hij zegt: drie"_s);
    QCOMPARE(drafts().find(draftKeyOf(u"note"_s, m_desk->interview, line(0).number))->value().content,
             u"Hij zegt: drie"_s);
    auto *view = m_page->findChild<ReportView *>();
    view->setCurrentLine(line(1).id); // the panel shows another line now
    view->setCurrentLine(line(0).id);
    m_page->actions().deviates->trigger();
    QCOMPARE(note->toPlainText(), u"Hij zegt: drie"_s);
}

void tst_LineDrafts::dropsANoteThatIsSavedOrLeftOut()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000)).id);
    open();
    auto *note = m_page->findChild<QPlainTextEdit *>(u"note"_s);
    m_page->actions().deviates->trigger();
    QTest::keyClicks(note, u"Drie"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(noteOf(line(0)), u"Drie"_s);
    QVERIFY(drafts().all()->isEmpty());
    m_page->actions().deviates->trigger();
    QTest::keyClicks(note, u" weken"_s);
    QCOMPARE(drafts().all()->size(), 1);
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(drafts().all()->isEmpty());
    QCOMPARE(noteOf(line(0)), u"Drie"_s);
}

void tst_LineDrafts::offersWhatWasFoundAndChangesNothing()
{
    const Report before = m_desk->report();
    leave(u"line"_s, line(1), line(1).text + u" En mijn broer ook."_s);
    open();
    QVERIFY(bar().isVisible());
    QCOMPARE(m_desk->report(), before);
    click(&bar(), u"showButton"_s);
    QCOMPARE(cards().size(), 1);
    const auto *title = cards().first()->findChild<QLabel *>(u"title"_s);
    QVERIFY2(title->text().contains(u"2"_s), qPrintable(title->text()));
    QCOMPARE(cards().first()->findChild<ComparedText *>(u"typed"_s)->accessibleDescription(),
             u"Only here: “En mijn broer ook.”"_s);
    QCOMPARE(namelessWidgets(bar()), QStringList());
    m_page->activated();
    QCOMPARE(cards().size(), 1);
    QVERIFY(m_page->mayLeave()); // what was found waits; nothing forces a decision
}

void tst_LineDrafts::saysNothingOfWhatWasSavedInTheLastMoment()
{
    leave(u"line"_s, line(1), line(1).text);
    open();
    QVERIFY(bar().isHidden());
    QVERIFY(drafts().all()->isEmpty());
}

void tst_LineDrafts::putsAFoundTextIntoItsLine()
{
    leave(u"line"_s, line(1), u"Mijn zwager."_s);
    leave(u"line"_s, line(2), u"Wanneer?"_s);
    open();
    click(&bar(), u"showButton"_s);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    click(cards().first(), u"keepButton"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(line(1).text, u"Mijn zwager."_s);
    QVERIFY(line(2).text != u"Wanneer?"_s);
    QCOMPARE(cards().size(), 1);
    QCOMPARE(drafts().all()->size(), 1);
}

void tst_LineDrafts::discardsOnlyWhenTold()
{
    leave(u"line"_s, line(1), u"Mijn zwager."_s);
    const QString stored = line(1).text;
    open();
    click(&bar(), u"showButton"_s);
    click(cards().first(), u"discardButton"_s); // nobody confirms
    QCOMPARE(cards().size(), 1);
    m_desk->prompts.confirmations = {true};
    click(cards().first(), u"discardButton"_s);
    QVERIFY(bar().isHidden());
    QCOMPARE(line(1).text, stored);
    QVERIFY(drafts().all()->isEmpty());
}

void tst_LineDrafts::showsThreeTextsWhereSomebodyElseChangedTheLine()
{
    const Line before = line(1);
    leave(u"line"_s, before, u"Mijn zwager."_s);
    const Report report = m_desk->report();
    QVERIFY(m_desk->office->reports().changeLine(report, before.id, before.type, u"Van een ander."_s));
    open();
    click(&bar(), u"showButton"_s);
    const FoundTextCard *card = cards().first();
    QCOMPARE(card->findChild<ComparedText *>(u"was"_s)->toPlainText(), before.text);
    QCOMPARE(card->findChild<ComparedText *>(u"stored"_s)->toPlainText(), u"Van een ander."_s);
    QCOMPARE(card->findChild<ComparedText *>(u"typed"_s)->toPlainText(), u"Mijn zwager."_s);
    QVERIFY(!card->findChild<QLabel *>(u"remark"_s)->text().isEmpty());
    click(card, u"keepButton"_s);
    QCOMPARE(line(1).text, u"Mijn zwager."_s);
}

void tst_LineDrafts::makesANewLineWhereTheLineIsGone()
{
    const Line gone = line(1);
    leave(u"line"_s, gone, u"Mijn zwager."_s);
    QVERIFY(m_desk->office->reports().removeLine(m_desk->report(), gone.id));
    open();
    QVERIFY(bar().isVisible());
    click(&bar(), u"showButton"_s);
    click(cards().first(), u"keepButton"_s);
    QCOMPARE(m_desk->report().lines.constLast().text, u"Mijn zwager."_s);
    QCOMPARE(m_desk->report().lines.constLast().type, gone.type);
    QVERIFY(bar().isHidden());
}

void tst_LineDrafts::keepsAFoundNoteAsAVerdict()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000)).id);
    leave(u"note"_s, line(1), u"Hij zegt: drie weken."_s);
    open();
    click(&bar(), u"showButton"_s);
    click(cards().first(), u"keepButton"_s);
    QCOMPARE(verdictOf(line(1)), Verdict::Deviates);
    QCOMPARE(noteOf(line(1)), u"Hij zegt: drie weken."_s);
    QVERIFY(bar().isHidden());
}

void tst_LineDrafts::keepsAllAtOnce()
{
    leave(u"line"_s, line(1), u"Mijn zwager."_s);
    leave(u"line"_s, line(2), u"Wanneer?"_s);
    leave(u"line"_s, line(3), u"In maart."_s);
    open();
    click(&bar(), u"keepAllButton"_s);
    QCOMPARE(line(1).text, u"Mijn zwager."_s);
    QCOMPARE(line(2).text, u"Wanneer?"_s);
    QCOMPARE(line(3).text, u"In maart."_s);
    QVERIFY(bar().isHidden());
    QVERIFY(drafts().all()->isEmpty());
}

void tst_LineDrafts::typingOverALineKeepsWhatWasFoundInIt()
{
    leave(u"line"_s, line(0), u"Wie heeft u dat verteld?"_s);
    open();
    edit();
    QTest::keyClicks(editor(), u"!"_s);
    QVERIFY(drafts().flush());
    QCOMPARE(drafts().all()->size(), 2);
    QCOMPARE(drafts().find({u"line:1.1"_s, m_desk->interview.value})->value().content,
             u"Wie heeft u dat verteld?"_s);
    QVERIFY(m_page->mayLeave());
    m_page.reset();
    open(); // what nobody decided about is offered again
    click(&bar(), u"showButton"_s);
    QCOMPARE(cards().size(), 1);
    QCOMPARE(cards().first()->findChild<ComparedText *>(u"typed"_s)->toPlainText(),
             u"Wie heeft u dat verteld?"_s);
}

void tst_LineDrafts::leavesTheDraftsOfOthersAlone()
{
    m_desk->house.as(u"jansen"_s);
    leave(u"line"_s, line(1), u"van Jansen"_s);
    m_desk->house.as(u"bos"_s);
    drafts().keep(draftKeyOf(u"line"_s, m_desk->interview, line(1).number),
                  textOf(LineBase{InterviewId{m_desk->interview.value + 1}, 2, LineType::Answer, {}}),
                  u"in een ander gehoor"_s);
    drafts().keep({u"decision"_s, line(1).id.value}, u"{}"_s, u"{}"_s);
    open();
    QVERIFY(bar().isHidden());
    QCOMPARE(drafts().all()->size(), 2);
    m_desk->house.as(u"jansen"_s);
    QCOMPARE(drafts().all()->size(), 1);
}

void tst_LineDrafts::doesNotPutWordsIntoAFrozenReport()
{
    leave(u"line"_s, line(1), u"Mijn zwager."_s);
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    const Report before = m_desk->report();
    open();
    QVERIFY(bar().isVisible());
    click(&bar(), u"keepAllButton"_s);
    QCOMPARE(m_desk->report(), before);
    QVERIFY(!m_desk->messages.isEmpty()); // which says why
    QVERIFY(bar().isVisible());
    QCOMPARE(drafts().all()->size(), 1);
}

void tst_LineDrafts::tellsWhenNothingCanBeKept()
{
    open();
    const Error full{Error::Code::NoSpace, u"The disk is full."_s};
    emit drafts().failed(full);
    emit drafts().failed(full);
    QCOMPARE(m_desk->messages.size(), 1); // once, though it is tried again and again
    QVERIFY(m_desk->messages.first().contains(full.text));
    emit drafts().recovered();
    QCOMPARE(m_desk->messages.size(), 2);
    emit drafts().failed(full);
    QCOMPARE(m_desk->messages.size(), 3);
}

void tst_LineDrafts::aPageThatGoesSavesTheLineThatIsWritten()
{
    open();
    edit();
    QTest::keyClicks(editor(), u" Locked."_s);
    m_page.reset(); // as when the program is locked
    QVERIFY(line(0).text.endsWith(u" Locked."_s));
    QVERIFY(drafts().all()->isEmpty());
}

void tst_LineDrafts::looksRightInLightAndDark()
{
    const Line changed = line(1);
    leave(u"line"_s, changed,
          u"My brother-in-law. He worked at the court and knew those who made the lists. "
          "I was at home with the children and he came in the morning to warn us."_s);
    leave(u"line"_s, line(3), u"قال لي صهري إنهم سيأتون في الليل."_s);
    const Report report = m_desk->report();
    QVERIFY(m_desk->office->reports().changeLine(
        report, changed.id, changed.type,
        QString(changed.text).replace(u"evening, after dark,"_s, u"evening"_s)));
    open();
    click(&bar(), u"showButton"_s);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        setTheme(theme);
        QTest::qWait(50);
        shoot(*m_page, theme == Theme::Light ? u"report-found-light"_s : u"report-found-dark"_s);
        QVERIFY(bar().height() < m_page->height() / 2);
    }
    setTheme(Theme::System);
}

RELAAS_TEST(QApplication, tst_LineDrafts);

} // namespace tst_linedrafts
#include "tst_linedrafts.moc"
