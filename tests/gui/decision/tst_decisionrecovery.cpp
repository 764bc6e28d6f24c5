#include "gui/widgets/comparedtext.h"
#include "gui/widgets/foundtextbar.h"
#include "gui/widgets/foundtextcard.h"
#include "openedpage.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/decisiontext.h"
#include "workflow/drafts.h"
#include "workflow/reviews.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_decisionrecovery {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_DecisionRecovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keepsEndlessTypingThatIsNeverSaved();
    void dropsWhatWasSaved();
    void offersWhatWasFoundFieldByField();
    void savesWhatIsKeptAsIfItWereTyped();
    void keepsAllAtOnce();
    void keepsAGroundThatWasAddedAsAWhole();
    void discardsOnlyWhenTold();
    void showsThreeTextsWhereSomebodyElseSaved();
    void saysNothingOfWhatWasSavedInTheLastMoment();
    void typingOverWhatWasFoundKeepsBoth();
    void putsNothingIntoADecisionThatIsSubmitted();
    void tellsOfADraftThatCannotBeRead();
    void anAnswerThatWasNotGivenStandsInItsField();
    void leavesAtTheSecondAskingWhatLiesInADraft();
    void triesAgainByItselfAndLosesNothing();

private:
    void open();
    Decision stored() { return *m_desk->office().decisions().decision(m_id); }
    Drafts &drafts() { return m_desk->office().drafts(); }
    DraftKey key() const { return {u"decision"_s, m_id.value}; }
    /// As a program left it that was killed while somebody typed.
    void leave(const Decision &typed);
    QLineEdit *titleField() const { return m_page->findChild<QLineEdit *>(u"title"_s); }
    FoundTextBar &bar() const { return *m_page->findChild<FoundTextBar *>(); }
    QList<FoundTextCard *> cards() const;
    QStringList titles() const;
    static void click(const QWidget *parent, const QString &button);

    std::unique_ptr<DecisionDesk> m_desk;
    ScriptedPrompts m_prompts;
    DecisionId m_id;
    std::unique_ptr<DecisionPage> m_page;
};

void tst_DecisionRecovery::initTestCase()
{
    applyStyle(*qApp);
}

void tst_DecisionRecovery::init()
{
    m_desk = std::make_unique<DecisionDesk>();
    m_prompts = {};
    m_id = m_desk->draft().id;
}

void tst_DecisionRecovery::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_DecisionRecovery::open()
{
    m_page = openedPage(*m_desk, m_prompts, m_id);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_DecisionRecovery::leave(const Decision &typed)
{
    drafts().keep(key(), decisionText(stored()), decisionText(typed));
    QVERIFY(drafts().flush());
}

QList<FoundTextCard *> tst_DecisionRecovery::cards() const
{
    QList<FoundTextCard *> shown = bar().findChildren<FoundTextCard *>();
    shown.removeIf([](const FoundTextCard *card) { return card->isHidden(); });
    return shown;
}

QStringList tst_DecisionRecovery::titles() const
{
    QStringList found;
    for (const FoundTextCard *card : cards())
        found += card->findChild<QLabel *>(u"title"_s)->text();
    return found;
}

void tst_DecisionRecovery::click(const QWidget *parent, const QString &button)
{
    parent->findChild<QPushButton *>(button)->click();
}

void tst_DecisionRecovery::keepsEndlessTypingThatIsNeverSaved()
{
    open();
    QSignalSpy kept(&drafts(), &Drafts::kept);
    titleField()->setFocus();
    titleField()->selectAll();
    QString typed;
    for (int i = 0; i < 12; ++i) {
        type(u"x"_s);
        typed += u'x';
        QTest::qWait(100);
    }
    QVERIFY(kept.size() >= 1);
    QCOMPARE(stored().grounds.first().title, u"Dienstplicht en detentie in 2024"_s);
    const auto draft = drafts().find(key());
    QVERIFY(draft && *draft);
    QCOMPARE(withDecisionText(stored(), (*draft)->content)->grounds.first().title, typed);
    QCOMPARE((*draft)->base, decisionText(stored()));
}

void tst_DecisionRecovery::dropsWhatWasSaved()
{
    open();
    titleField()->setFocus();
    type(u" en meer"_s);
    QCOMPARE(drafts().all()->size(), 1);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(stored().grounds.first().title.endsWith(u" en meer"_s));
    QVERIFY(drafts().all()->isEmpty());
}

void tst_DecisionRecovery::offersWhatWasFoundFieldByField()
{
    const Decision before = stored();
    Decision typed = before;
    typed.grounds[0].title = u"Oproep"_s;
    typed.grounds[0].findings[1].text += u" Dat is genoeg."_s;
    typed.reasons += u" Bij terugkeer dreigt vervolging."_s;
    leave(typed);
    open();
    QVERIFY(bar().isVisible());
    QCOMPARE(stored(), before);
    QCOMPARE(titleField()->text(), before.grounds.first().title);
    click(&bar(), u"showButton"_s);
    QCOMPARE(titles(), (QStringList{u"Ground 1 · title"_s, u"Ground 1 · finding 2"_s, u"Reasons"_s}));
    QCOMPARE(cards().at(2)->findChild<ComparedText *>(u"typed"_s)->accessibleDescription(),
             u"Only here: “Bij terugkeer dreigt vervolging.”"_s);
    QCOMPARE(namelessWidgets(bar()), QStringList());
    shoot(*m_page, u"decision-found"_s);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored(), before);
}

void tst_DecisionRecovery::savesWhatIsKeptAsIfItWereTyped()
{
    Decision typed = stored();
    typed.grounds[0].title = u"Oproep"_s;
    typed.reasons = u"Anders."_s;
    leave(typed);
    open();
    click(&bar(), u"showButton"_s);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    click(cards().first(), u"keepButton"_s);
    QCOMPARE(titleField()->text(), u"Oproep"_s);
    QCOMPARE(titles(), QStringList{u"Reasons"_s});
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored().grounds.first().title, u"Oproep"_s);
    QVERIFY(stored().reasons != u"Anders."_s);
}

void tst_DecisionRecovery::keepsAllAtOnce()
{
    Decision typed = stored();
    typed.grounds[0].title = u"Oproep"_s;
    typed.grounds[0].conclusion = Conclusion::NotCredible;
    typed.outcome = u"A1"_s;
    typed.reasons = u"Anders."_s;
    leave(typed);
    open();
    click(&bar(), u"keepAllButton"_s);
    QVERIFY(bar().isHidden());
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(decisionText(stored()), decisionText(typed));
    QVERIFY(drafts().all()->isEmpty());
}

void tst_DecisionRecovery::keepsAGroundThatWasAddedAsAWhole()
{
    Decision typed = stored();
    Ground added;
    added.title = u"Geloof"_s;
    typed.grounds.append(added);
    leave(typed);
    open();
    click(&bar(), u"showButton"_s);
    QCOMPARE(titles(), QStringList{u"All grounds"_s});
    click(cards().first(), u"keepButton"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored().grounds.size(), 2);
    QCOMPARE(stored().grounds.at(1).title, u"Geloof"_s);
}

void tst_DecisionRecovery::discardsOnlyWhenTold()
{
    const Decision before = stored();
    Decision typed = before;
    typed.reasons = u"Anders."_s;
    leave(typed);
    open();
    click(&bar(), u"showButton"_s);
    click(cards().first(), u"discardButton"_s); // nobody confirms
    QCOMPARE(cards().size(), 1);
    m_prompts.confirmations = {true};
    click(cards().first(), u"discardButton"_s);
    QVERIFY(bar().isHidden());
    QVERIFY(drafts().all()->isEmpty());
    QCOMPARE(stored(), before);
}

void tst_DecisionRecovery::showsThreeTextsWhereSomebodyElseSaved()
{
    const QString was = stored().reasons;
    Decision typed = stored();
    typed.reasons = u"Getypt."_s;
    leave(typed);
    Decision other = stored();
    other.reasons = u"Van een ander."_s;
    other.grounds[0].title = u"Ook van een ander"_s; // which nobody typed over
    QVERIFY(m_desk->office().decisions().save(other));
    open();
    click(&bar(), u"showButton"_s);
    QCOMPARE(titles(), QStringList{u"Reasons"_s});
    QCOMPARE(cards().first()->findChild<ComparedText *>(u"was"_s)->toPlainText(), was);
    QCOMPARE(cards().first()->findChild<ComparedText *>(u"stored"_s)->toPlainText(), u"Van een ander."_s);
    QCOMPARE(cards().first()->findChild<ComparedText *>(u"typed"_s)->toPlainText(), u"Getypt."_s);
}

void tst_DecisionRecovery::saysNothingOfWhatWasSavedInTheLastMoment()
{
    Decision typed = stored();
    typed.grounds[0].title += u' '; // saving takes it away
    leave(typed);
    open();
    QVERIFY(bar().isHidden());
    QVERIFY(drafts().all()->isEmpty());
}

void tst_DecisionRecovery::typingOverWhatWasFoundKeepsBoth()
{
    Decision typed = stored();
    typed.reasons = u"Van voor de storing."_s;
    leave(typed);
    open();
    titleField()->setFocus();
    type(u"!"_s);
    QVERIFY(drafts().flush());
    QCOMPARE(drafts().all()->size(), 2);
    QVERIFY(m_page->mayLeave());
    open();
    QVERIFY(bar().isVisible());
    QCOMPARE(titles(), QStringList{u"Reasons"_s}); // the title was saved, and is not taken back
}

void tst_DecisionRecovery::putsNothingIntoADecisionThatIsSubmitted()
{
    Decision typed = stored();
    typed.reasons = u"Anders."_s;
    leave(typed);
    QVERIFY(m_desk->office().decisions().submit(stored()));
    const Decision before = stored();
    open();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    QVERIFY(bar().isVisible());
    click(&bar(), u"keepAllButton"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(bar().isVisible());
    QCOMPARE(stored(), before);
    QCOMPARE(drafts().all()->size(), 1);
}

void tst_DecisionRecovery::tellsOfADraftThatCannotBeRead()
{
    drafts().keep(key(), {}, u"{\"format\":7}"_s);
    QVERIFY(drafts().flush());
    open();
    QVERIFY(bar().isHidden());
    QCOMPARE(drafts().all()->size(), 1); // it stays
    titleField()->setFocus();
    type(u"!"_s);
    QCOMPARE(drafts().all()->size(), 2); // and is not typed over
}

void tst_DecisionRecovery::anAnswerThatWasNotGivenStandsInItsField()
{
    Reviews &reviews = m_desk->office().reviews();
    QVERIFY(m_desk->office().decisions().submit(stored()));
    m_desk->signIn(u"visser"_s);
    QVERIFY(reviews.addRemark(m_id, u"Noem de bron."_s));
    QVERIFY(reviews.returnToAuthor(m_id));
    m_desk->signIn(u"bos"_s);
    open();
    press(Qt::Key_F9);
    type(u"Nog niet af"_s);
    QCOMPARE(drafts().all()->size(), 1);
    m_page.reset(); // nobody asked it whether it may go
    open();
    press(Qt::Key_F9);
    const auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), u"Nog niet af"_s);
    QVERIFY(m_desk->office().decisions().remarks(m_id)->first().isOpen()); // given is something else
    QVERIFY(!m_page->mayLeave());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->office().decisions().remarks(m_id)->first().answer, u"Nog niet af"_s);
    QVERIFY(drafts().all()->isEmpty());
}

void tst_DecisionRecovery::leavesAtTheSecondAskingWhatLiesInADraft()
{
    open();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    titleField()->setFocus();
    type(u" en meer"_s);
    m_desk->signIn(u"smit"_s); // who writes no decisions: saving is refused
    QVERIFY(!m_page->mayLeave());
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Error);
    QVERIFY2(said.last().at(1).toString().contains(u"once more"_s), qPrintable(said.last().at(1).toString()));
    QVERIFY(m_prompts.asked.isEmpty()); // a box would hold up the locking
    QVERIFY(m_page->mayLeave());
    m_desk->signIn(u"bos"_s);
    QVERIFY(drafts().find(key())->has_value());
}

void tst_DecisionRecovery::triesAgainByItselfAndLosesNothing()
{
    open();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    const auto other = m_desk->another(u"dekker"_s);
    const auto done = other->together([&]() -> Result<void> { // holds the case file for itself
        titleField()->setFocus();
        type(u" en meer"_s);
        [&] { QTRY_VERIFY(said.size() >= 1); }();
        [&] { QVERIFY(!m_page->mayLeave()); }();
        return {};
    });
    QVERIFY(done);
    QCOMPARE(said.first().first().value<MessageLevel>(), MessageLevel::Error);
    QVERIFY(titleField()->text().endsWith(u" en meer"_s));
    QCOMPARE(saved.size(), 0);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(stored().grounds.first().title.endsWith(u" en meer"_s));
    QTRY_VERIFY(!drafts().hasUnkept());
    QVERIFY(drafts().all()->isEmpty());
}

RELAAS_TEST(QApplication, tst_DecisionRecovery);

} // namespace tst_decisionrecovery

#include "tst_decisionrecovery.moc"
