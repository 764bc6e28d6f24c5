#include "audio/fileoutput.h"
#include "gui/decision/citationlist.h"
#include "gui/settings/settings.h"
#include "gui/shell/mainwindow.h"
#include "openedpage.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

namespace tst_decisionpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_DecisionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void writesADecisionByKeyboardAlone();
    void goesToWhatIsMissing();
    void showsThatACitationIsStale();
    void refusesToQuoteALineThatDeviates();
    void removesAndPutsBack();
    void playsExactlyTheCitedSpan();
    void opensTheCitationInItsReport();
    void previewsTheLetterInBothLanguages();
    void asksForTheCountryWhereTheOutcomeRestsOnOne();
    void isForReadingOnceSubmitted();
    void isForReadingWithoutThePermission();
    void namesEveryControlAndKey();
    void staysReachableOnASmallScreen();
    void looksAsItShould();

private:
    void open(const Decision &decision);
    Decision stored() { return *m_desk->office().decisions().decision(m_id); }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    int gapCount() const { return find<QListWidget>(u"gaps"_s)->count(); }

    std::unique_ptr<DecisionDesk> m_desk;
    ScriptedPrompts m_prompts;
    std::shared_ptr<HeardSound> m_heard;
    DecisionId m_id;
    std::unique_ptr<DecisionPage> m_page;
};

void tst_DecisionPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_DecisionPage::init()
{
    m_desk = std::make_unique<DecisionDesk>();
    m_heard = std::make_shared<HeardSound>();
}

void tst_DecisionPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_DecisionPage::open(const Decision &decision)
{
    m_id = decision.id;
    m_page = openedPage(*m_desk, m_prompts, m_id,
                        [this] { return std::make_unique<FileOutput>(m_heard, Pace::Fastest); });
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_DecisionPage::writesADecisionByKeyboardAlone()
{
    const auto started = m_desk->office().decisions().start(m_desk->caseFile());
    QVERIFY(started);
    open(*started);
    QSignalSpy said(m_page.get(), &Page::messageRequested);

    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Dienstplicht"_s);
    press(Qt::Key_Tab);
    type(u"Betrokkene is opgeroepen."_s);

    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Gedetailleerd en uit zichzelf."_s);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"zwager"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return); // line 6
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"De duur wisselt."_s);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"10"_s);
    press(Qt::Key_Return);
    for (int i = 0; i < 30 && !qobject_cast<QRadioButton *>(QApplication::focusWidget()); ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space);

    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_Space); // the first outcome: refugee status
    press(Qt::Key_Tab);
    type(u"Gegronde vrees voor vervolging."_s);
    press(Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(gapCount(), 0);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);

    const Decision decision = stored();
    QVERIFY2(decision.state == DecisionState::Submitted,
             said.isEmpty() ? "" : qPrintable(said.last().at(1).toString()));
    QCOMPARE(decision.outcome, u"G1"_s);
    QCOMPARE(decision.grounds.size(), 1);
    const Ground &ground = decision.grounds.first();
    QCOMPARE(ground.title, u"Dienstplicht"_s);
    QVERIFY(ground.conclusion != Conclusion::None);
    QCOMPARE(ground.findings.size(), 2);
    QCOMPARE(ground.findings.at(0).direction, Direction::For);
    QCOMPARE(ground.findings.at(0).citations.first().lineNumber, 6);
    QCOMPARE(ground.findings.at(1).direction, Direction::Against);
    QCOMPARE(ground.findings.at(1).citations.first().lineNumber, 10);
}

void tst_DecisionPage::goesToWhatIsMissing()
{
    Decision decision = m_desk->draft();
    Ground second;
    second.title = u"Bedreiging door de zwager"_s;
    second.summary = u"Betrokkene is gebeld."_s;
    decision.grounds.append(second);
    decision.reasons.clear();
    const auto saved = m_desk->office().decisions().save(decision);
    QVERIFY(saved);
    open(*saved);
    auto *gaps = find<QListWidget>(u"gaps"_s);
    QCOMPARE(gaps->count(), 3); // reasons; the second ground has no conclusion and no finding

    gaps->setFocus();
    gaps->setCurrentRow(1);
    press(Qt::Key_Return);
    QCOMPARE(find<QStackedWidget>(u"pages"_s)->currentIndex(), int(Step::Findings));
    QCOMPARE(find<QComboBox>(u"grounds"_s)->currentIndex(), 1);
    QVERIFY(m_page->findChild<QWidget *>(u"FindingsStep"_s)->isAncestorOf(QApplication::focusWidget()));

    gaps->setCurrentRow(-1);
    press(Qt::Key_F8);
    QCOMPARE(find<QStackedWidget>(u"pages"_s)->currentIndex(), int(Step::Outcome));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"reasons"_s);
    type(u"Daarom."_s);
    QTRY_COMPARE(gaps->count(), 2);

    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<MessageLevel>(), MessageLevel::Error);
    QCOMPARE(stored().state, DecisionState::Draft);
}

void tst_DecisionPage::showsThatACitationIsStale()
{
    open(m_desk->draft());
    press(Qt::Key_2, Qt::AltModifier);
    auto *citations = m_page->findChild<CitationList *>();
    const auto spoken = [citations] { return citations->item(0)->data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(spoken().contains(citationStateText(CitationState::Exact)), qPrintable(spoken()));
    QCOMPARE(gapCount(), 0);

    const Report report = m_desk->report();
    QVERIFY(m_desk->office().reports().changeLine(report, report.lines.at(3).id, LineType::Answer,
                                                  u"In april 2024."_s));
    m_page->activated();
    QVERIFY2(spoken().contains(citationStateText(CitationState::Stale)), qPrintable(spoken()));
    QVERIFY(spoken().contains(u"In maart 2024"_s)); // the words stay as they were quoted
    QCOMPARE(gapCount(), 1);
}

void tst_DecisionPage::refusesToQuoteALineThatDeviates()
{
    open(m_desk->draft());
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"wie heeft u dat verteld"_s);
    press(Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(find<QLabel>(u"hint"_s)->text().contains(u"deviates"_s));
    m_page->mayLeave();
    QCOMPARE(stored().grounds.first().findings.first().citations.size(), 2);
}

void tst_DecisionPage::removesAndPutsBack()
{
    open(m_desk->draft());
    press(Qt::Key_2, Qt::AltModifier);
    auto *citations = m_page->findChild<CitationList *>();
    citations->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(citations->count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(citations->count(), 2);

    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().grounds.first().findings.size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().grounds.first().findings.size(), 2);
    QCOMPARE(stored().grounds.first().findings.first().citations.size(), 2);

    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().grounds.size(), 0);
    m_page->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().grounds.size(), 1);
}

void tst_DecisionPage::playsExactlyTheCitedSpan()
{
    open(m_desk->draft());
    press(Qt::Key_2, Qt::AltModifier);
    auto *citations = m_page->findChild<CitationList *>();
    citations->setFocus();
    citations->setCurrentRow(1);
    press(Qt::Key_Space);
    // Two seconds before the words and one after them.
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
    QTest::qWait(100);
    QCOMPARE(listen(), expected.size());
    for (size_t i = 0; i < heard.size(); ++i) {
        if (std::abs(heard.at(i) - expected.at(i)) > 1.0f / 30000)
            QFAIL(qPrintable(u"frame %1 sounds otherwise"_s.arg(i)));
    }
}

void tst_DecisionPage::opensTheCitationInItsReport()
{
    open(m_desk->draft());
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    press(Qt::Key_2, Qt::AltModifier);
    m_page->findChild<CitationList *>()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const Location wanted = ReportPlace{m_desk->interview(), m_desk->citation(4).line};
    QVERIFY(opened.first().first().value<Location>() == wanted);
}

void tst_DecisionPage::previewsTheLetterInBothLanguages()
{
    open(m_desk->draft());
    press(Qt::Key_4, Qt::AltModifier);
    auto *letter = find<QTextBrowser>(u"letter"_s);
    QTRY_VERIFY(letter->isVisible());
    QVERIFY(letter->toPlainText().contains(u"000.000.0901"_s));
    const QString dutch = letter->toPlainText();
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(letter->toPlainText() != dutch);
    QVERIFY2(letter->toPlainText().contains(u"Regulation (EU)"_s), qPrintable(letter->toPlainText()));
    QVERIFY(dutch.contains(u"Verordening (EU)"_s));
    QVERIFY(find<QRadioButton>(u"english"_s)->isChecked());
}

void tst_DecisionPage::asksForTheCountryWhereTheOutcomeRestsOnOne()
{
    open(m_desk->draft());
    press(Qt::Key_3, Qt::AltModifier);
    auto *country = find<QComboBox>(u"country"_s);
    QVERIFY(!country->isVisible());
    auto *outcomes = find<QTableView>(u"outcomes"_s);
    int row = 0;
    while (row < outcomes->model()->rowCount()
           && !outcomes->model()->index(row, 1).data().toString().contains(u"38(1)(b)"_s))
        ++row;
    QVERIFY(row < outcomes->model()->rowCount());
    outcomes->setFocus();
    outcomes->selectRow(row);
    press(Qt::Key_Space);
    QVERIFY(country->isVisible());
    QTRY_COMPARE(gapCount(), 1);
    country->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(gapCount(), 0);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().outcome, u"N2"_s);
    QVERIFY(!stored().country.isEmpty());
}

void tst_DecisionPage::isForReadingOnceSubmitted()
{
    open(m_desk->submitted());
    QVERIFY(find<QWidget>(u"banner"_s)->isVisible());
    QVERIFY(find<QWidget>(u"banner"_s)->findChild<QLabel *>(u"text"_s)->text().contains(u"A. Bos"_s));
    QVERIFY(find<QLineEdit>(u"title"_s)->isReadOnly());
    QVERIFY(!find<QPushButton>(u"submitButton"_s)->isEnabled());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_2, Qt::AltModifier);
    m_page->findChild<CitationList *>()->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().grounds.size(), 1);
    QCOMPARE(stored().grounds.first().findings.first().citations.size(), 2);
}

void tst_DecisionPage::isForReadingWithoutThePermission()
{
    const Decision decision = m_desk->draft();
    m_desk->signIn(u"smit"_s);
    open(decision);
    QVERIFY(find<QWidget>(u"banner"_s)->isVisible()); // which says why
    QVERIFY(find<QLineEdit>(u"title"_s)->isReadOnly());
    QVERIFY(!find<QToolButton>(u"addButton"_s)->isEnabled());
}

void tst_DecisionPage::namesEveryControlAndKey()
{
    open(m_desk->draft());
    for (const Qt::Key step : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        press(step, Qt::AltModifier);
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }
    QStringList keys;
    for (const QAction *action : m_page->pageActions()) {
        if (action->isSeparator())
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        keys << action->shortcut().toString();
    }
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void tst_DecisionPage::staysReachableOnASmallScreen()
{
    open(m_desk->draft());
    m_page->resize(560, 400);
    press(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(20);
    QVERIFY2(m_page->width() <= 560, qPrintable(QString::number(m_page->width())));
    press(Qt::Key_F, Qt::ControlModifier);
    const QWidget *search = QApplication::focusWidget();
    QCOMPARE(search->objectName(), u"search"_s);
    QTest::qWait(20);
    QVERIFY(m_page->rect().contains(search->mapTo(m_page.get(), search->rect().center())));
    shoot(*m_page, u"decision-small"_s);
}

void tst_DecisionPage::looksAsItShould()
{
    Decision decision = m_desk->draft();
    Ground second;
    second.title = u"Bedreiging na de vlucht"_s;
    second.summary = u"De zwager van betrokkene is na haar vertrek twee keer verhoord."_s;
    decision.grounds.append(second);
    decision = *m_desk->office().decisions().save(decision);
    const Report report = m_desk->report();
    QVERIFY(m_desk->office().reports().changeLine(report, report.lines.at(9).id, LineType::Answer,
                                                  u"Ik heb de dagen niet geteld."_s));
    Office &office = m_desk->office();
    Settings settings(m_desk->path(u"settings.ini"_s));
    MainWindow window(
        {u"A. Bos"_s, u"caseworker"_s}, {{u"Cases"_s, u"list-ul"_s, DecisionPlace{decision.id}}},
        [&](const Location &) {
            return std::make_unique<DecisionPage>(office.decisions(), office.interviews(), office.caseFiles(),
                                                  office.session(), office.drafts(), m_prompts, defaultOutput,
                                                  decision.id);
        },
        settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        setTheme(theme);
        for (const Qt::Key step : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            press(step, Qt::AltModifier);
            QTest::qWait(30);
            shoot(window,
                  u"decision-%1-%2"_s.arg(QChar(step)).arg(theme == Theme::Dark ? u"dark"_s : u"light"_s));
        }
    }
    setTheme(Theme::System);
}

RELAAS_TEST(QApplication, tst_DecisionPage);

} // namespace tst_decisionpage

#include "tst_decisionpage.moc"
