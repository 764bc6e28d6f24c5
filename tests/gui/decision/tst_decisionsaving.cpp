#include "openedpage.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/reviews.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_decisionsaving {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_DecisionSaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savesByItselfASecondAfterTheLastKey();
    void savesWhenOneLeaves();
    void keepsWhatIsTypedWhenSomebodyElseWasFirst();
    void givesUpWhatIsTypedOnlyWhenTold();
    void answersTheRemarksAndSubmitsAgain();
    void keepsAnAnswerThatIsBeingTyped();
    void savesTheSignedLetter();
    void saysWhyTheLetterCannotBeSaved();

private:
    void open();
    Decision stored() { return *decisions().decision(m_id); }
    Decisions &decisions() { return m_desk->office().decisions(); }
    Reviews &reviews() { return m_desk->office().reviews(); }
    QLineEdit *titleField() const { return m_page->findChild<QLineEdit *>(u"title"_s); }
    QWidget *conflictBar() const { return m_page->findChild<QWidget *>(u"conflictBar"_s); }
    void returnIt(const QStringList &remarks);
    void changeElsewhere(const QString &reasons);

    std::unique_ptr<DecisionDesk> m_desk;
    ScriptedPrompts m_prompts;
    DecisionId m_id;
    std::unique_ptr<DecisionPage> m_page;
};

void tst_DecisionSaving::initTestCase()
{
    applyStyle(*qApp);
}

void tst_DecisionSaving::init()
{
    m_desk = std::make_unique<DecisionDesk>();
    m_prompts = {};
    m_id = m_desk->draft().id;
}

void tst_DecisionSaving::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_DecisionSaving::open()
{
    m_page = openedPage(*m_desk, m_prompts, m_id);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_DecisionSaving::returnIt(const QStringList &remarks)
{
    QVERIFY(decisions().submit(stored()));
    m_desk->signIn(u"visser"_s);
    for (const QString &remark : remarks)
        QVERIFY(reviews().addRemark(m_id, remark));
    QVERIFY(reviews().returnToAuthor(m_id));
    m_desk->signIn(u"bos"_s);
}

void tst_DecisionSaving::changeElsewhere(const QString &reasons)
{
    Decision other = stored();
    other.reasons = reasons;
    QVERIFY(decisions().save(other));
}

void tst_DecisionSaving::savesByItselfASecondAfterTheLastKey()
{
    open();
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    titleField()->setFocus();
    titleField()->selectAll();
    type(u"Oproep voor dienstplicht "_s);
    QCOMPARE(saved.size(), 0);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored().grounds.first().title, u"Oproep voor dienstplicht"_s);
    QCOMPARE(titleField()->text(), u"Oproep voor dienstplicht "_s); // the space typed last is still there
    type(u"en detentie"_s);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(stored().grounds.first().title, u"Oproep voor dienstplicht en detentie"_s);
}

void tst_DecisionSaving::savesWhenOneLeaves()
{
    open();
    titleField()->setFocus();
    titleField()->selectAll();
    type(u"Detentie"_s);
    m_page->hide(); // another page comes to the front
    QCOMPARE(stored().grounds.first().title, u"Detentie"_s);
}

void tst_DecisionSaving::keepsWhatIsTypedWhenSomebodyElseWasFirst()
{
    open();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    titleField()->setFocus();
    titleField()->selectAll();
    type(u"Mijn titel"_s);
    changeElsewhere(u"Van een ander."_s);
    m_page->activated();
    QCOMPARE(titleField()->text(), u"Mijn titel"_s);
    QVERIFY(!m_page->mayLeave());
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Warning);
    QVERIFY(conflictBar()->isVisible());
    QCOMPARE(titleField()->text(), u"Mijn titel"_s);
    QCOMPARE(stored().reasons, u"Van een ander."_s);
    shoot(*m_page, u"decision-conflict"_s);

    m_page->findChild<QPushButton *>(u"keepButton"_s)->click();
    QVERIFY(!conflictBar()->isVisible());
    QCOMPARE(stored().grounds.first().title, u"Mijn titel"_s);
    QVERIFY(m_page->mayLeave());
}

void tst_DecisionSaving::givesUpWhatIsTypedOnlyWhenTold()
{
    open();
    titleField()->setFocus();
    titleField()->selectAll();
    type(u"Mijn titel"_s);
    changeElsewhere(u"Van een ander."_s);
    QVERIFY(!m_page->mayLeave());
    auto *take = m_page->findChild<QPushButton *>(u"takeButton"_s);
    take->click(); // nobody confirms
    QCOMPARE(titleField()->text(), u"Mijn titel"_s);
    m_prompts.confirmations = {true};
    take->click();
    QCOMPARE(titleField()->text(), u"Dienstplicht en detentie in 2024"_s);
    QVERIFY(!conflictBar()->isVisible());
    QCOMPARE(m_page->findChild<QPlainTextEdit *>(u"reasons"_s)->toPlainText(), u"Van een ander."_s);
    QVERIFY(m_page->mayLeave());
}

void tst_DecisionSaving::answersTheRemarksAndSubmitsAgain()
{
    returnIt({u"Leg uit waarom de duur van de detentie niet doorslaggevend is."_s, u"Noem de bron."_s});
    open();
    auto *remarks = m_page->findChild<QWidget *>(u"remarks"_s);
    QVERIFY(remarks->isVisible());
    QCOMPARE(remarks->findChildren<QPlainTextEdit *>().size(), 2);
    shoot(*m_page, u"decision-returned"_s);

    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Error); // remarks are open
    QCOMPARE(stored().state, DecisionState::Returned);

    for (const QString &answer : {u"Toegelicht onder M1."_s, u"Bron toegevoegd."_s}) {
        press(Qt::Key_F9);
        type(answer);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Success);
    QCOMPARE(stored().state, DecisionState::Submitted);
    QCOMPARE(decisions().remarks(m_id)->first().answer, u"Toegelicht onder M1."_s);

    m_desk->signIn(u"visser"_s);
    const auto done = reviews().sign(m_id);
    QVERIFY2(bool(done), done ? "" : qPrintable(done.error().text));
}

void tst_DecisionSaving::keepsAnAnswerThatIsBeingTyped()
{
    returnIt({u"Noem de bron."_s});
    open();
    press(Qt::Key_F9);
    type(u"Nog niet af"_s);
    m_page->activated(); // reloads
    auto *field = m_page->findChild<QWidget *>(u"remarks"_s)->findChildren<QPlainTextEdit *>().last();
    QCOMPARE(field->toPlainText(), u"Nog niet af"_s);
    QVERIFY(!m_page->mayLeave());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored().state, DecisionState::Returned);
    field->clear();
    QVERIFY(m_page->mayLeave());
}

void tst_DecisionSaving::savesTheSignedLetter()
{
    QVERIFY(decisions().submit(stored()));
    m_desk->signIn(u"visser"_s);
    QVERIFY(reviews().sign(m_id));
    m_desk->signIn(u"bos"_s);
    open();
    const QString banner = m_page->findChild<QWidget *>(u"banner"_s)->findChild<QLabel *>(u"text"_s)->text();
    QVERIFY2(banner.contains(u"A. Bos"_s) && banner.contains(u"M. Visser"_s), qPrintable(banner));
    const QString path = m_desk->path(u"letter.pdf"_s);
    m_prompts.files = {path};
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *decisions().signedLetter(stored()));
    shoot(*m_page, u"decision-signed"_s);
}

void tst_DecisionSaving::saysWhyTheLetterCannotBeSaved()
{
    QVERIFY(decisions().submit(stored()));
    m_desk->signIn(u"visser"_s);
    QVERIFY(reviews().sign(m_id));
    open();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // the user gives up
    QCOMPARE(said.size(), 0);
    m_prompts.files = {m_desk->path(u"no/such/folder/letter.pdf"_s)};
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<MessageLevel>(), MessageLevel::Error);
}

RELAAS_TEST(QApplication, tst_DecisionSaving);

} // namespace tst_decisionsaving

#include "tst_decisionsaving.moc"
