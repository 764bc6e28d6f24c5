#include "gui/shell/mainwindow.h"
#include "gui/shell/signinpage.h"
#include "support/reporttext.h"
#include "support/soundfiles.h"
#include "support/walker.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QRadioButton>
#include <QTextBrowser>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Ctrl = Qt::ControlModifier;
constexpr auto CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto Alt = Qt::AltModifier;

} // namespace

/// The main line by a person without a pointer: every deed here is a key that goes to whatever has the focus.
/// Controls are looked at, never touched.
class tst_Keyboard : public QObject
{
    Q_OBJECT

public:
    explicit tst_Keyboard(QString language) : m_language(std::move(language)) { }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    // One walk: each test begins where the one before it ended.
    void choosesTheLanguage();
    void signsInAsTheCaseworker();
    void findsTheCase();
    void opensTheInterview();
    void hearsALine();
    void anchorsTheNextAnswerWhereTheSoundStopped();
    void mendsTheWordsOfALine();
    void saysThatALineAgrees();
    void saysThatALineDeviates();
    void attachesAnotherRecording();
    void opensTheDecision();
    void addsAGround();
    void isToldWhatIsMissing();
    void addsAFindingWithACitation();
    void concludes();
    void givesReasons();
    void readsTheLetterInBothLanguages();
    void submits();
    void handsOverToTheSupervisor();
    void hearsACitation();
    void returnsWithARemark();
    void answersAndSubmitsAgain();
    void signs();
    void keepsTheLetter();
    void readsTheLog();

private:
    void signOut();
    void signInAs(const QString &initial);
    void openForReview();
    bool goToRow(const QString &text, int column);
    template<typename T>
    bool tabTo();
    MessageBar &messages() const { return *m_walker->window()->messageBar(); }

    const QString m_language;
    bool m_isLost = false;
    std::unique_ptr<Walker> m_walker;
};

void tst_Keyboard::initTestCase()
{
    applyStyle(*qApp);
    m_walker = std::make_unique<Walker>(m_language == u"nl"_s ? u"en"_s : u"nl"_s); // the other one
    QVERIFY(m_walker->start());
}

void tst_Keyboard::init()
{
    QVERIFY2(!m_isLost, "the walk ended before this step");
}

void tst_Keyboard::cleanup()
{
    m_isLost |= QTest::currentTestFailed();
    if (!m_isLost)
        QCOMPARE(m_walker->faults(), QString());
}

void tst_Keyboard::cleanupTestCase()
{
    m_walker.reset();
}

void tst_Keyboard::choosesTheLanguage()
{
    const QWidget *before = QApplication::activeWindow();
    QVERIFY(qobject_cast<const SignInPage *>(before));
    press(m_language == u"nl"_s ? Qt::Key_N : Qt::Key_E, Alt);
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != before);
    QCOMPARE(QLocale().name().left(2), m_language);
}

void tst_Keyboard::signsInAsTheCaseworker()
{
    signInAs(u"A"_s);
}

void tst_Keyboard::findsTheCase()
{
    const auto *table = m_walker->find<QAbstractItemView>(u"table"_s);
    QVERIFY(table);
    QVERIFY(table->model()->rowCount() >= 12);
    press(Qt::Key_F, Ctrl);
    type(Walker::vNumber());
    QCOMPARE(table->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QTRY_VERIFY(std::holds_alternative<DossierPlace>(m_walker->window()->location()));
}

void tst_Keyboard::opensTheInterview()
{
    press(Qt::Key_I, Ctrl);
    QTRY_VERIFY(std::holds_alternative<ReportPlace>(m_walker->window()->location()));
    QVERIFY(!messages().hasMessage());
}

void tst_Keyboard::hearsALine()
{
    QVERIFY(goToLineNumber(5));
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(m_walker->unlike(m_walker->line(5).anchor.value()), QString());
}

void tst_Keyboard::anchorsTheNextAnswerWhereTheSoundStopped()
{
    QVERIFY(goToLineNumber(7));
    press(Qt::Key_J, Ctrl);
    const Anchor anchor = m_walker->line(7).anchor.value();
    QCOMPARE(anchor.recording, m_walker->recordings().first().id);
    QCOMPARE(anchor.fromFrame, m_walker->line(5).anchor->toFrame.value());
}

void tst_Keyboard::mendsTheWordsOfALine()
{
    QVERIFY(goToLineNumber(3));
    const QString before = m_walker->line(3).text;
    press(Qt::Key_F2); // behind its words
    type(u" Dank u."_s);
    press(Qt::Key_Down, Ctrl);
    QTRY_COMPARE(m_walker->line(3).text, before + u" Dank u."_s);
}

void tst_Keyboard::saysThatALineAgrees()
{
    QVERIFY(goToLineNumber(3));
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(m_walker->unlike(m_walker->line(3).anchor.value()), QString());
    press(Qt::Key_Return, CtrlShift);
    QVERIFY(verdictOf(m_walker->line(3)) == Verdict::Agrees && isHeard(*m_walker->line(3).check));
}

void tst_Keyboard::saysThatALineDeviates()
{
    QVERIFY(goToLineNumber(32));
    press(Qt::Key_M, Ctrl);
    type(u"Er is ook gevraagd of zij wil stoppen."_s);
    press(Qt::Key_Return);
    QVERIFY(verdictOf(m_walker->line(32)) == Verdict::Deviates);
    QCOMPARE(noteOf(m_walker->line(32)), u"Er is ook gevraagd of zij wil stoppen."_s);
}

void tst_Keyboard::attachesAnotherRecording()
{
    const QString path = m_walker->path(u"vervolg.wav"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wavFile(uniqueSound(8000, 1, 16000))) > 0);
    file.close();
    m_walker->prompts.files.push_back(path);
    press(Qt::Key_O, CtrlShift);
    QTRY_VERIFY(m_walker->find<QComboBox>(u"recordings"_s));
    const auto *chooser = m_walker->find<QComboBox>(u"recordings"_s);
    QCOMPARE(chooser->count(), 2);
    QCOMPARE(chooser->currentText(), u"vervolg.wav"_s);
    QCOMPARE(messages().level(), MessageLevel::Success);
    press(Qt::Key_R, CtrlShift);
    QCOMPARE(chooser->currentText(), m_walker->recordings().first().fileName);
}

void tst_Keyboard::opensTheDecision()
{
    press(Qt::Key_Left, Alt);
    QVERIFY(std::holds_alternative<DossierPlace>(m_walker->window()->location()));
    press(Qt::Key_D, Ctrl);
    QVERIFY(std::holds_alternative<DecisionPlace>(m_walker->window()->location()));
}

void tst_Keyboard::addsAGround()
{
    press(Qt::Key_G, CtrlShift);
    type(u"Vrees bij terugkeer"_s);
    press(Qt::Key_Tab);
    type(u"Betrokkene vreest dat de groep haar vindt."_s);
}

void tst_Keyboard::isToldWhatIsMissing()
{
    press(Qt::Key_Return, CtrlShift);
    QCOMPARE(messages().level(), MessageLevel::Error);
    QCOMPARE(m_walker->decision().state, DecisionState::Draft);
    QTRY_VERIFY(m_walker->find<QAbstractItemView>(u"gaps"_s));
    const auto *gaps = m_walker->find<QAbstractItemView>(u"gaps"_s);
    QCOMPARE(gaps->model()->rowCount(), 2); // no conclusion, no finding
    press(Qt::Key_F8);
    QVERIFY(m_walker->find<QWidget>(u"FindingsStep"_s)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_walker->window()->messageBar()->hasMessage()
                || m_walker->window()->messageBar()->level() == MessageLevel::Success);
}

void tst_Keyboard::addsAFindingWithACitation()
{
    press(Qt::Key_F, CtrlShift);
    type(u"Concreet en in lijn met het bezoek aan de school."_s);
    press(Qt::Key_F, Ctrl);
    type(u"kennen mijn naam"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Ctrl);
    const Decision decision = m_walker->decision();
    QCOMPARE(decision.grounds.size(), 3);
    QCOMPARE(decision.grounds.last().findings.first().citations.first().lineNumber, 41);
}

void tst_Keyboard::concludes()
{
    press(Qt::Key_2, Alt);
    QVERIFY(tabTo<QRadioButton>());
    press(Qt::Key_Space);
    press(Qt::Key_S, Ctrl);
    QCOMPARE(m_walker->decision().grounds.last().conclusion, Conclusion::Credible);
}

void tst_Keyboard::givesReasons()
{
    press(Qt::Key_3, Alt);
    const QString before = m_walker->decision().reasons;
    press(Qt::Key_End, Ctrl);
    type(u" Bescherming in eigen land is er niet."_s);
    press(Qt::Key_S, Ctrl);
    QCOMPARE(m_walker->decision().reasons, before + u" Bescherming in eigen land is er niet."_s);
    QTRY_VERIFY(!m_walker->find<QAbstractItemView>(u"gaps"_s)); // nothing is missing
}

void tst_Keyboard::readsTheLetterInBothLanguages()
{
    press(Qt::Key_4, Alt);
    const auto *letter = m_walker->find<QTextBrowser>(u"letter"_s);
    QVERIFY(letter && letter->hasFocus());
    QVERIFY(letter->toPlainText().contains(u"Verordening (EU)"_s));
    press(Qt::Key_T, Ctrl);
    QVERIFY(letter->toPlainText().contains(u"Regulation (EU)"_s));
    QVERIFY(letter->toPlainText().contains(Walker::vNumber()));
}

void tst_Keyboard::submits()
{
    press(Qt::Key_Return, CtrlShift);
    QCOMPARE(messages().level(), MessageLevel::Success);
    QCOMPARE(m_walker->decision().state, DecisionState::Submitted);
}

void tst_Keyboard::handsOverToTheSupervisor()
{
    signOut();
    signInAs(u"E"_s);
    openForReview();
}

void tst_Keyboard::hearsACitation()
{
    const Decision decision = m_walker->decision();
    const QList<PlacedCitation> places = placedCitations(decision);
    m_walker->forgetSound();
    QVERIFY(m_walker->find<QTextBrowser>(u"document"_s)->hasFocus()); // where one reads
    press(Qt::Key_N);
    press(Qt::Key_Space);
    QCOMPARE(m_walker->unlike(citationAt(decision, places.at(1)).anchor.value(), 2, 1), QString());
}

void tst_Keyboard::returnsWithARemark()
{
    press(Qt::Key_R, Ctrl);
    type(u"Leg uit waarom regel 41 volstaat."_s);
    press(Qt::Key_Return, Ctrl);
    press(Qt::Key_R, CtrlShift);
    QCOMPARE(messages().level(), MessageLevel::Success);
    QCOMPARE(m_walker->decision().state, DecisionState::Returned);
}

void tst_Keyboard::answersAndSubmitsAgain()
{
    signOut();
    signInAs(u"A"_s);
    findsTheCase();
    press(Qt::Key_D, Ctrl);
    QVERIFY(std::holds_alternative<DecisionPlace>(m_walker->window()->location()));
    press(Qt::Key_F9);
    type(u"Het wordt gedragen door regel 22."_s);
    press(Qt::Key_Return, Ctrl);
    QVERIFY(QApplication::focusWidget());
    press(Qt::Key_Return, CtrlShift);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(m_walker->decision().state, DecisionState::Submitted);
}

void tst_Keyboard::signs()
{
    signOut();
    signInAs(u"E"_s);
    openForReview();
    m_walker->prompts.confirmations.push_back(true);
    press(Qt::Key_Return, CtrlShift);
    QCOMPARE(messages().level(), MessageLevel::Success);
    const Decision decision = m_walker->decision();
    QCOMPARE(decision.state, DecisionState::Signed);
    QCOMPARE(decision.signerName, u"E. Vermeer"_s);
}

void tst_Keyboard::keepsTheLetter()
{
    const QString path = m_walker->path(u"letter.pdf"_s);
    m_walker->prompts.files.push_back(path);
    press(Qt::Key_S, CtrlShift);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes == m_walker->signedLetter());
    QVERIFY(isSoundPdf(path));
}

void tst_Keyboard::readsTheLog()
{
    press(Qt::Key_3, Ctrl);
    QVERIFY(std::holds_alternative<LogPlace>(m_walker->window()->location()));
    QVERIFY(m_walker->find<QAbstractItemView>(u"table"_s)->model()->rowCount() > 0);
    const QStringList log = m_walker->log();
    for (const QString &row :
         {u"bos view casefile"_s, u"bos play recording"_s, u"bos change line"_s, u"bos anchor line"_s,
          u"bos check line"_s, u"bos create recording"_s, u"bos change decision"_s, u"bos submit decision"_s,
          u"vermeer play recording"_s, u"vermeer return decision"_s, u"vermeer sign decision"_s})
        QVERIFY2(log.contains(row), qPrintable(row + u" is not among\n"_s + log.join(u'\n')));
    signOut();
}

void tst_Keyboard::signOut()
{
    press(Qt::Key_Q, CtrlShift);
    QTRY_VERIFY(qobject_cast<SignInPage *>(QApplication::activeWindow()));
}

void tst_Keyboard::signInAs(const QString &initial)
{
    type(initial); // the list finds who begins with it
    press(Qt::Key_Return);
    QTRY_VERIFY(m_walker->window());
}

void tst_Keyboard::openForReview()
{
    press(Qt::Key_2, Ctrl);
    QVERIFY(goToRow(Walker::vNumber(), 0));
    press(Qt::Key_Return);
    const auto *place = std::get_if<ReviewPlace>(&m_walker->window()->location());
    QVERIFY(place && place->decision == m_walker->decision().id);
}

/// From the first row down, in the list that has the focus.
bool tst_Keyboard::goToRow(const QString &text, int column)
{
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!list)
        return false;
    press(Qt::Key_Home, Ctrl);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->currentIndex().siblingAtColumn(column).data().toString() == text)
            return true;
        press(Qt::Key_Down);
    }
    return false;
}

template<typename T>
bool tst_Keyboard::tabTo()
{
    for (int i = 0; i < 40 && !qobject_cast<T *>(QApplication::focusWidget()); ++i)
        press(Qt::Key_Tab);
    return qobject_cast<T *>(QApplication::focusWidget());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    tst_Keyboard dutch(u"nl"_s);
    tst_Keyboard english(u"en"_s);
    return QTest::qExec(&dutch, argc, argv) + QTest::qExec(&english, argc, argv);
}

#include "tst_keyboard.moc"
