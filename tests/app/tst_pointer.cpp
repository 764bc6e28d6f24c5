#include "gui/decision/remarkpanel.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/signinpage.h"
#include "support/hang.h"
#include "support/reporttext.h"
#include "support/soundfiles.h"
#include "support/walker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The main line as most walk it, with pointer and keys, from signing in to the signed letter.
class tst_Pointer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    // One walk: each test begins where the one before it ended.
    void signsIn();
    void findsTheCase();
    void opensTheInterview();
    void hearsTheLineThatIsClicked();
    void hearsALineExactly();
    void placesALineAtThePlayhead();
    void mendsTheWordsOfALine();
    void comparesLinesWithTheSound();
    void attachesARecordingToTheInterview();
    void refusesAFileThatIsNoSound();
    void goesBackAndOpensTheDecision();
    void makesAFindingAgainstAndCitesALine();
    void choosesTheOutcomeAndGivesReasons();
    void speaksTheOtherLanguageWithoutLosingThePlace();
    void readsTheLetterInBothLanguages();
    void submits();
    void hearsACitationAsTheSupervisor();
    void returnsTheDecisionWithARemark();
    void answersTheRemarkAndSubmitsAgain();
    void signs();
    void keepsTheSignedLetterInTheStore();
    void wroteEveryDeedIntoTheLog();

private:
    void signInAs(const QString &name);
    void signOut();
    void openForReview();
    void click(QWidget *widget);
    void clickRow(QAbstractItemView *view, int row, int column = 0);
    void doubleClickRow(QAbstractItemView *view, int row, int column = 0);
    void clickLine(int number) { clickWords(*find<ReportView>(u"lines"_s), m_walker->line(number).id); }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_walker->find<T>(name);
    }
    template<typename Place>
    bool isAt() const
    {
        return m_walker->window() && std::holds_alternative<Place>(m_walker->window()->location());
    }
    MessageBar &messages() const { return *m_walker->window()->messageBar(); }
    static int rowOf(const QAbstractItemView &view, const QString &text);

    bool m_isLost = false;
    std::unique_ptr<Walker> m_walker;
};

void tst_Pointer::initTestCase()
{
    applyStyle(*qApp);
    m_walker = std::make_unique<Walker>(u"en"_s);
    QVERIFY(m_walker->start());
}

void tst_Pointer::init()
{
    QVERIFY2(!m_isLost, "the walk ended before this step");
}

void tst_Pointer::cleanup()
{
    m_isLost |= QTest::currentTestFailed();
    if (!m_isLost)
        QCOMPARE(m_walker->faults(), QString());
}

void tst_Pointer::cleanupTestCase()
{
    m_walker.reset();
}

void tst_Pointer::signsIn()
{
    signInAs(u"A. Bos"_s);
    QVERIFY(isAt<CaseListPlace>());
}

void tst_Pointer::findsTheCase()
{
    auto *table = find<QTableView>(u"table"_s);
    QVERIFY(table->model()->rowCount() >= 12);
    click(find<QLineEdit>(u"filterEdit"_s));
    type(Walker::vNumber());
    QCOMPARE(table->model()->rowCount(), 1);
    doubleClickRow(table, 0, 1);
    QVERIFY(isAt<DossierPlace>());
}

void tst_Pointer::opensTheInterview()
{
    doubleClickRow(find<QTableView>(u"interviews"_s), 0);
    QVERIFY(isAt<ReportPlace>());
    QTRY_VERIFY(find<QToolButton>(u"play"_s)->isEnabled()); // the recording is open
}

void tst_Pointer::hearsTheLineThatIsClicked()
{
    clickLine(4);
    QVERIFY(m_walker->beginsWith(m_walker->line(4).anchor.value()));
    click(find<QToolButton>(u"play"_s)); // pauses
    QTest::qWait(60);
    m_walker->forgetSound();
}

void tst_Pointer::hearsALineExactly()
{
    click(find<QToolButton>(u"playLine"_s));
    QCOMPARE(m_walker->unlike(m_walker->line(4).anchor.value()), QString());
}

void tst_Pointer::placesALineAtThePlayhead()
{
    press(Qt::Key_Down, Qt::ControlModifier); // to line 5; a click would play it
    click(find<QToolButton>(u"setStart"_s));
    QCOMPARE(m_walker->line(5).anchor->fromFrame, m_walker->line(4).anchor->toFrame.value());
}

void tst_Pointer::mendsTheWordsOfALine()
{
    press(Qt::Key_F2);
    QVERIFY(qobject_cast<ReportView *>(QApplication::focusWidget()));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); // all its words
    type(u"Ja, dat is mij duidelijk."_s);
    press(Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(m_walker->line(5).text, u"Ja, dat is mij duidelijk."_s);
}

void tst_Pointer::comparesLinesWithTheSound()
{
    click(find<QToolButton>(u"agrees"_s)); // line 6: the caret went on
    QCOMPARE(verdictOf(m_walker->line(6)), Verdict::Agrees);
    click(find<QToolButton>(u"deviates"_s)); // and this verdict too
    type(u"Er klinkt iets anders."_s);
    click(find<QAbstractButton>(u"saveNote"_s));
    QCOMPARE(verdictOf(m_walker->line(7)), Verdict::Deviates);
    QCOMPARE(noteOf(m_walker->line(7)), u"Er klinkt iets anders."_s);
}

void tst_Pointer::attachesARecordingToTheInterview()
{
    const QString path = m_walker->path(u"vervolg.wav"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wavFile(uniqueSound(8000, 1, 16000))) > 0);
    file.close();
    m_walker->prompts.files.push_back(path);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<QComboBox>(u"recordings"_s));
    QCOMPARE(find<QComboBox>(u"recordings"_s)->currentText(), u"vervolg.wav"_s);
    QCOMPARE(messages().level(), MessageLevel::Success);
    QCOMPARE(m_walker->recordings().last().frames, 16000);
}

void tst_Pointer::refusesAFileThatIsNoSound()
{
    m_walker->prompts.files.push_back(m_walker->path(u"settings.ini"_s));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(messages().hasMessage() && messages().level() == MessageLevel::Error);
    QVERIFY2(messages().text().contains(u"settings.ini"_s), qPrintable(messages().text()));
    QCOMPARE(m_walker->recordings().size(), 2);
    press(Qt::Key_Escape);
}

void tst_Pointer::goesBackAndOpensTheDecision()
{
    click(find<QToolButton>(u"backButton"_s));
    QVERIFY(isAt<DossierPlace>());
    click(find<QAbstractButton>(u"decisionButton"_s));
    QVERIFY(isAt<DecisionPlace>());
}

void tst_Pointer::makesAFindingAgainstAndCitesALine()
{
    clickRow(find<QListWidget>(u"steps"_s), 1);
    click(find<QAbstractButton>(u"addAgainstButton"_s));
    type(u"De herkomst van het gebied is niet nader onderzocht."_s);
    click(find<QLineEdit>(u"search"_s));
    type(u"ergens anders"_s);
    auto *lines = find<QTableView>(u"lines"_s);
    QCOMPARE(lines->model()->rowCount(), 1);
    doubleClickRow(lines, 0, 2);
    QTRY_COMPARE(m_walker->decision().grounds.first().findings.size(), 4); // it saves by itself
    const Finding finding = m_walker->decision().grounds.first().findings.last();
    QCOMPARE(finding.direction, Direction::Against);
    QCOMPARE(finding.citations.first().lineNumber, 42);
}

void tst_Pointer::choosesTheOutcomeAndGivesReasons()
{
    clickRow(find<QListWidget>(u"steps"_s), 2);
    auto *outcomes = find<QTableView>(u"outcomes"_s);
    clickRow(outcomes, 1);
    click(find<QPlainTextEdit>(u"reasons"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Betrokkene loopt bij terugkeer gevaar voor ernstige schade."_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_walker->decision().reasons.startsWith(u"Betrokkene loopt"_s));
    QVERIFY(m_walker->decision().outcome != u"G1"_s);
}

void tst_Pointer::speaksTheOtherLanguageWithoutLosingThePlace()
{
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        const MainWindow *before = m_walker->window();
        press(language == u"nl"_s ? Qt::Key_N : Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(m_walker->window() && m_walker->window() != before);
        QCOMPARE(QLocale().name().left(2), language);
        QVERIFY(isAt<DecisionPlace>());
    }
}

void tst_Pointer::readsTheLetterInBothLanguages()
{
    clickRow(find<QListWidget>(u"steps"_s), 3);
    const auto *letter = find<QTextBrowser>(u"letter"_s);
    QVERIFY(letter);
    QVERIFY(letter->toPlainText().contains(u"Verordening (EU)"_s));
    QVERIFY(letter->toPlainText().contains(u"gevaar voor ernstige schade"_s));
    click(find<QAbstractButton>(u"english"_s));
    QVERIFY(letter->toPlainText().contains(u"Regulation (EU)"_s));
}

void tst_Pointer::submits()
{
    QVERIFY(!find<QListWidget>(u"gaps"_s)); // nothing is missing
    click(find<QAbstractButton>(u"submitButton"_s));
    QCOMPARE(messages().level(), MessageLevel::Success);
    QCOMPARE(m_walker->decision().state, DecisionState::Submitted);
    signOut();
}

void tst_Pointer::hearsACitationAsTheSupervisor()
{
    signInAs(u"E. Vermeer"_s);
    openForReview();
    const Decision decision = m_walker->decision();
    m_walker->forgetSound();
    press(Qt::Key_N);
    click(find<QAbstractButton>(u"hearButton"_s));
    const Citation &second = citationAt(decision, placedCitations(decision).at(1));
    QCOMPARE(m_walker->unlike(second.anchor.value(), 2, 1), QString());
}

void tst_Pointer::returnsTheDecisionWithARemark()
{
    click(find<QWidget>(u"remarks"_s)->findChild<QPlainTextEdit *>(u"text"_s));
    type(u"Leg uit waarom hier subsidiaire bescherming past."_s);
    click(find<QAbstractButton>(u"addButton"_s));
    click(find<QAbstractButton>(u"returnButton"_s));
    QCOMPARE(messages().level(), MessageLevel::Success);
    QCOMPARE(m_walker->decision().state, DecisionState::Returned);
    signOut();
}

void tst_Pointer::answersTheRemarkAndSubmitsAgain()
{
    signInAs(u"A. Bos"_s);
    findsTheCase();
    click(find<QAbstractButton>(u"decisionButton"_s));
    QVERIFY(isAt<DecisionPlace>());
    const auto *panel = find<RemarkPanel>(u"remarks"_s);
    QVERIFY(panel);
    QTRY_VERIFY(visible<QPlainTextEdit>(*panel));
    click(visible<QPlainTextEdit>(*panel));
    type(u"Er is geen grond voor vervolging gebleken."_s);
    click(visible<QPushButton>(*panel));
    click(find<QAbstractButton>(u"submitButton"_s));
    QCOMPARE(m_walker->decision().state, DecisionState::Submitted);
    signOut();
}

void tst_Pointer::signs()
{
    signInAs(u"E. Vermeer"_s);
    openForReview();
    click(find<QAbstractButton>(u"signButton"_s)); // and thinks again
    QCOMPARE(m_walker->decision().state, DecisionState::Submitted);
    m_walker->prompts.confirmations.push_back(true);
    click(find<QAbstractButton>(u"signButton"_s));
    const Decision decision = m_walker->decision();
    QCOMPARE(decision.state, DecisionState::Signed);
    QCOMPARE(decision.authorName, u"A. Bos"_s);
    QCOMPARE(decision.signerName, u"E. Vermeer"_s);
    QVERIFY(!find<QAbstractButton>(u"signButton"_s)->isEnabled());
}

void tst_Pointer::keepsTheSignedLetterInTheStore()
{
    const QByteArray letter = m_walker->signedLetter();
    QVERIFY(letter.startsWith("%PDF"));
    const QString path = m_walker->path(u"letter.pdf"_s);
    m_walker->prompts.files.push_back(path);
    click(visible<QAbstractButton>(*find<QWidget>(u"banner"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == letter);
    QVERIFY(isSoundPdf(path));
}

void tst_Pointer::wroteEveryDeedIntoTheLog()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(isAt<LogPlace>());
    QVERIFY(find<QTableView>(u"table"_s)->model()->rowCount() > 0);
    const QStringList log = m_walker->log();
    for (const QString &row :
         {u"bos view casefile"_s, u"bos play recording"_s, u"bos anchor line"_s, u"bos change line"_s,
          u"bos check unheard line"_s, u"bos create recording"_s, u"bos change decision"_s,
          u"bos submit decision"_s, u"vermeer play recording"_s, u"vermeer return decision"_s,
          u"vermeer sign decision"_s, u"vermeer export decision"_s})
        QVERIFY2(log.contains(row), qPrintable(row + u" is not among\n"_s + log.join(u'\n')));
    signOut();
}

void tst_Pointer::signInAs(const QString &name)
{
    auto *users = find<QListWidget>(u"people"_s);
    QVERIFY(users);
    const auto found = users->findItems(name, Qt::MatchStartsWith);
    QVERIFY(!found.isEmpty());
    clickRow(users, users->row(found.first()));
    click(find<QAbstractButton>(u"button"_s));
    QTRY_VERIFY(m_walker->window());
}

void tst_Pointer::signOut()
{
    press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<SignInPage *>(QApplication::activeWindow()));
}

void tst_Pointer::openForReview()
{
    for (QToolButton *section : find<QWidget>(u"navigation"_s)->findChildren<QToolButton *>()) {
        if (section->text() == u"Review"_s)
            click(section);
    }
    auto *list = find<QTableView>(u"decisions"_s);
    QVERIFY(list);
    doubleClickRow(list, rowOf(*list, Walker::vNumber()));
    const auto *place = std::get_if<ReviewPlace>(&m_walker->window()->location());
    QVERIFY(place && place->decision == m_walker->decision().id);
}

void tst_Pointer::click(QWidget *widget)
{
    QVERIFY(widget);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QTest::mouseClick(area ? area->viewport() : widget, Qt::LeftButton);
}

void tst_Pointer::clickRow(QAbstractItemView *view, int row, int column)
{
    QVERIFY(view);
    const QModelIndex index = view->model()->index(row, column);
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void tst_Pointer::doubleClickRow(QAbstractItemView *view, int row, int column)
{
    clickRow(view, row, column);
    const QModelIndex index = view->model()->index(row, column);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

int tst_Pointer::rowOf(const QAbstractItemView &view, const QString &text)
{
    const auto found =
        view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

QTEST_MAIN(tst_Pointer)
#include "tst_pointer.moc"
