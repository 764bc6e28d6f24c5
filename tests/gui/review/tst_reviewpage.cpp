#include "audio/fileoutput.h"
#include "gui/review/reviewpage.h"
#include "gui/settings/settings.h"
#include "gui/shell/mainwindow.h"
#include "support/decisiondesk.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>

namespace tst_reviewpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void readsAsOneDocument();
    void walksTheCitationsWithTwoKeys();
    void hearsACitationWithOneKey();
    void leavesLettersAndSpacesToTheField();
    void showsWhatChangedSinceItWasCited();
    void showsThatSomebodyElseSaysItInANewerVersion();
    void needsARemarkToReturn();
    void returnsWithARemark();
    void withdrawsOnesOwnRemark();
    void aRemarkThatWasNotAddedStandsInItsField();
    void signsOnlyWhenConfirmed();
    void refusesTheAuthor();
    void refusesWithoutThePermission();
    void showsTheLetterInBothLanguages();
    void namesEveryControlAndKey();
    void looksAsItShould();

private:
    void open(const QString &login = u"visser"_s);
    Decision stored() { return *m_desk->office().decisions().decision(m_id); }
    QTextBrowser *document() const { return m_page->findChild<QTextBrowser *>(u"document"_s); }
    QString source() const { return m_page->findChild<QTextBrowser *>(u"lines"_s)->toPlainText(); }
    QString sourceTitle() const
    {
        return m_page->findChild<QWidget *>(u"source"_s)->findChild<QLabel *>(u"title"_s)->text();
    }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    std::unique_ptr<DecisionDesk> m_desk;
    ScriptedPrompts m_prompts;
    std::shared_ptr<HeardSound> m_heard;
    DecisionId m_id;
    std::unique_ptr<ReviewPage> m_page;
};

void tst_ReviewPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_ReviewPage::init()
{
    m_desk = std::make_unique<DecisionDesk>();
    m_heard = std::make_shared<HeardSound>();
    m_prompts = {};
    m_id = m_desk->submitted().id;
}

void tst_ReviewPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReviewPage::open(const QString &login)
{
    m_desk->signIn(login);
    Office &office = m_desk->office();
    m_page = std::make_unique<ReviewPage>(
        office.reviews(), office.decisions(), office.interviews(), office.caseFiles(), office.session(),
        office.drafts(), m_prompts, [this] { return std::make_unique<FileOutput>(m_heard, Pace::Fastest); },
        m_id);
    m_page->resize(1290, 840);
    m_page->show();
    m_page->activateWindow();
    m_page->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_ReviewPage::readsAsOneDocument()
{
    open();
    const QString text = document()->toPlainText();
    qsizetype place = 0;
    for (const QString &part :
         {u"M1  Dienstplicht"_s, u"opgehaald"_s, u"For the account"_s, u"uit zichzelf"_s, u"In maart 2024"_s,
          u"line 4"_s, u"exact"_s, u"Against the account"_s, u"De duur"_s, u"Ik heb de dagen"_s,
          u"benefit of the doubt"_s, u"Grant: refugee status"_s, u"APR 39(2)"_s, u"gegronde vrees"_s}) {
        const qsizetype found = text.indexOf(part, place);
        QVERIFY2(found >= place, qPrintable(part + u" is not in its place:\n"_s + text));
        place = found;
    }
}

void tst_ReviewPage::walksTheCitationsWithTwoKeys()
{
    open();
    const auto citedLine = [this] {
        const QString text = source();
        const qsizetype mark = text.indexOf(u"▸ "_s);
        return mark < 0 ? 0 : text.mid(mark + 2, text.indexOf(u'\n', mark) - mark - 2).toInt();
    };
    QCOMPARE(citedLine(), 4);
    for (const int line : {6, 8, 10, 10}) { // at the end it stays
        press(Qt::Key_N);
        QCOMPARE(citedLine(), line);
    }
    press(Qt::Key_P);
    QCOMPARE(citedLine(), 8);
    QVERIFY(sourceTitle().contains(u"line 8"_s));
    QVERIFY(source().contains(u"Wat is er daarna gebeurd?"_s)); // its neighbour
    QVERIFY(!document()->extraSelections().isEmpty());
    QVERIFY(document()->extraSelections().first().cursor.selectedText().contains(u"container"_s));
    emit document()->anchorClicked(QUrl(u"citation:1"_s));
    QCOMPARE(citedLine(), 6);
}

void tst_ReviewPage::hearsACitationWithOneKey()
{
    open();
    press(Qt::Key_N);
    press(Qt::Key_Space);
    const Anchor anchor = m_desk->anchorOf(6);
    const auto expected = m_desk->heard(anchor.fromFrame - 2 * DecisionDesk::SampleRate,
                                        *anchor.toFrame + DecisionDesk::SampleRate);
    std::vector<float> heard;
    const auto listen = [&] {
        const auto more = m_heard->taken();
        heard.insert(heard.end(), more.begin(), more.end());
        return heard.size();
    };
    QTRY_COMPARE(listen(), expected.size());
    for (const size_t i : {size_t(0), heard.size() / 2, heard.size() - 1})
        QVERIFY(std::abs(heard.at(i) - expected.at(i)) <= 1.0f / 30000);
}

void tst_ReviewPage::leavesLettersAndSpacesToTheField()
{
    open();
    const QString before = sourceTitle();
    press(Qt::Key_R, Qt::ControlModifier);
    type(u"Noem n en p"_s);
    auto *field = m_page->findChild<QPlainTextEdit *>(u"text"_s);
    QCOMPARE(field->toPlainText(), u"Noem n en p"_s);
    QCOMPARE(sourceTitle(), before);
    QTest::qWait(50);
    QVERIFY(m_heard->taken().empty());
    QVERIFY(!m_page->mayLeave()); // the remark is not added yet
}

void tst_ReviewPage::showsWhatChangedSinceItWasCited()
{
    open();
    m_desk->signIn(u"bos"_s);
    const Report report = m_desk->report();
    QVERIFY(m_desk->office().reports().changeLine(report, report.lines.at(3).id, LineType::Answer,
                                                  u"In april 2024."_s));
    m_desk->signIn(u"visser"_s);
    m_page->activated();
    QVERIFY(document()->toPlainText().contains(u"stale"_s));
    const QString note = m_page->findChild<QLabel *>(u"note"_s)->text();
    QVERIFY2(note.contains(u"In maart 2024"_s), qPrintable(note));
    QVERIFY(source().contains(u"In april 2024."_s));
    m_prompts.confirmations = {true};
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    button(u"signButton"_s)->click();
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Error);
    QCOMPARE(stored().state, DecisionState::Submitted);
}

void tst_ReviewPage::showsThatSomebodyElseSaysItInANewerVersion()
{
    m_desk->signIn(u"bos"_s);
    Reports &reports = m_desk->office().reports();
    const Report first = reports.freeze(m_desk->report()).value();
    const Report second = reports.beginVersion(first, u"Correctie 1.1 is overgenomen."_s).value();
    const Line &line = second.lines.at(3);
    QVERIFY(reports.changeLine(second, line.id, LineType::OfficerRemark, line.text));
    open();
    const QString note = m_page->findChild<QLabel *>(u"note"_s)->text();
    QVERIFY2(note.contains(u"Version 2 has it as another type of line"_s), qPrintable(note));
    QVERIFY2(note.contains(line.text), qPrintable(note));
    QVERIFY(document()->toPlainText().contains(u"changed in version 2"_s));
}

void tst_ReviewPage::needsARemarkToReturn()
{
    open();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<MessageLevel>(), MessageLevel::Error);
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // an empty remark
    QCOMPARE(said.size(), 2);
    QCOMPARE(stored().state, DecisionState::Submitted);
}

void tst_ReviewPage::returnsWithARemark()
{
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    type(u"Leg uit waarom de duur niet doorslaggevend is."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *remarks = m_page->findChild<QListWidget *>(u"remarks"_s);
    QCOMPARE(remarks->count(), 1);
    QVERIFY(m_page->findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().isEmpty());
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    m_prompts.confirmations = {true};
    button(u"signButton"_s)->click(); // not with an open remark
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Error);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.last().first().value<MessageLevel>(), MessageLevel::Success);
    QCOMPARE(stored().state, DecisionState::Returned);
    QVERIFY(!button(u"signButton"_s)->isEnabled());
    shoot(*m_page, u"review-returned"_s);
}

void tst_ReviewPage::withdrawsOnesOwnRemark()
{
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    type(u"Toch niet nodig."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *remarks = m_page->findChild<QListWidget *>(u"remarks"_s);
    remarks->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(remarks->count(), 1);
    QVERIFY(!m_desk->office().decisions().remarks(m_id)->first().isOpen());
    QVERIFY(!button(u"withdrawButton"_s)->isEnabled());
}

void tst_ReviewPage::aRemarkThatWasNotAddedStandsInItsField()
{
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    type(u"Noem de bron."_s);
    m_page.reset(); // nobody asked it whether it may go
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    const auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), u"Noem de bron."_s);
    QVERIFY(m_desk->office().decisions().remarks(m_id)->isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->office().decisions().remarks(m_id)->size(), 1);
    m_page.reset();
    open();
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText().isEmpty());
}

void tst_ReviewPage::signsOnlyWhenConfirmed()
{
    open();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored().state, DecisionState::Submitted);
    QVERIFY(m_prompts.asked.last().contains(u"Tesfay"_s));
    m_prompts.confirmations = {true};
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(stored().state == DecisionState::Signed,
             said.isEmpty() ? "" : qPrintable(said.last().at(1).toString()));
    QCOMPARE(stored().signerName, u"M. Visser"_s);
    QVERIFY(!button(u"signButton"_s)->isEnabled());
    QVERIFY(button(u"letterButton"_s)->isVisible());
    m_prompts.files = {m_desk->path(u"letter.pdf"_s)};
    button(u"letterButton"_s)->click();
    QFile file(m_desk->path(u"letter.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    shoot(*m_page, u"review-signed"_s);
}

void tst_ReviewPage::refusesTheAuthor()
{
    // A supervisor may also write decisions, but not sign their own.
    m_desk = std::make_unique<DecisionDesk>();
    const Decision draft = m_desk->draft();
    m_desk->signIn(u"visser"_s);
    const auto submitted = m_desk->office().decisions().submit(draft);
    QVERIFY(submitted);
    m_id = draft.id;
    open();
    for (const QString &name : {u"signButton"_s, u"returnButton"_s, u"addButton"_s}) {
        QVERIFY(!button(name)->isEnabled());
        QVERIFY(button(name)->toolTip().contains(u"second person"_s));
    }
    QVERIFY(m_page->findChild<QWidget *>(u"banner"_s)
                ->findChild<QLabel *>(u"text"_s)
                ->text()
                .contains(u"second person"_s));
    m_prompts.confirmations = {true};
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored().state, DecisionState::Submitted);
}

void tst_ReviewPage::refusesWithoutThePermission()
{
    open(u"dekker"_s);
    QVERIFY(!button(u"signButton"_s)->isEnabled());
    QVERIFY(button(u"signButton"_s)->toolTip().contains(u"return or sign decisions"_s));
    press(Qt::Key_N); // reading and hearing are free
    QVERIFY(sourceTitle().contains(u"line 6"_s));
}

void tst_ReviewPage::showsTheLetterInBothLanguages()
{
    open();
    press(Qt::Key_2, Qt::AltModifier);
    auto *letter = m_page->findChild<QTextBrowser *>(u"letter"_s);
    QVERIFY(letter->isVisible());
    QVERIFY(letter->toPlainText().contains(u"Verordening (EU)"_s));
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(letter->toPlainText().contains(u"Regulation (EU)"_s));
}

void tst_ReviewPage::namesEveryControlAndKey()
{
    open();
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QStringList keys;
    for (const QAction *action : m_page->pageActions()) {
        if (action->isSeparator())
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        keys << action->shortcut().toString();
    }
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    m_page->resize(560, 400);
    QTest::qWait(20);
    QVERIFY(m_page->width() <= 560);
    shoot(*m_page, u"review-small"_s);
}

void tst_ReviewPage::looksAsItShould()
{
    m_desk->signIn(u"visser"_s);
    Office &office = m_desk->office();
    Settings settings(m_desk->path(u"settings.ini"_s));
    MainWindow window(
        {u"M. Visser"_s, u"supervisor"_s}, {{u"Review"_s, u"clipboard-check"_s, ReviewPlace{m_id}}},
        [&](const Location &) {
            return std::make_unique<ReviewPage>(office.reviews(), office.decisions(), office.interviews(),
                                                office.caseFiles(), office.session(), office.drafts(),
                                                m_prompts, defaultOutput, m_id);
        },
        settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        setTheme(theme);
        press(Qt::Key_N);
        QTest::qWait(30);
        shoot(window, theme == Theme::Dark ? u"review-dark"_s : u"review-light"_s);
    }
    setTheme(Theme::System);
}

RELAAS_TEST(QApplication, tst_ReviewPage);

} // namespace tst_reviewpage

#include "tst_reviewpage.moc"
