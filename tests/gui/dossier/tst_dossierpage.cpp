#include "gui/dossier/dossierpage.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"
#include "support/decisiondesk.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace tst_dossierpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_DossierPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsThePersonAndWhereTheCaseStands();
    void explainsEachDeadlineWithoutMoving();
    void showsEventsDocumentsAndInterviews();
    void saysWhatBelongsInAnEmptyTable();
    void addsAnEventByKeyboard();
    void keepsTheTypedTextOfARefusedEvent();
    void opensAnInterviewByKey();
    void startsADecisionAndOpensItAgain();
    void offersAReviewerWhatWaits();
    void disablesWhatIsNotPermitted();
    void namesEveryControl();
    void looksCalmInBothThemes();

private:
    void open();
    template<typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString words(const char *label) const { return part<QLabel>(label)->text(); }
    void addDocument();

    std::unique_ptr<DecisionDesk> m_desk;
    std::unique_ptr<DossierPage> m_page;
};

void tst_DossierPage::initTestCase()
{
    applyStyle(*qApp);
    setTextScale(100);
}

void tst_DossierPage::init()
{
    m_desk = std::make_unique<DecisionDesk>();
}

void tst_DossierPage::cleanup()
{
    m_page.reset();
    setTheme(Theme::Light);
}

void tst_DossierPage::open()
{
    m_page = std::make_unique<DossierPage>(m_desk->office(), m_desk->caseFile());
    m_page->resize(1290, 840);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
    m_page->setFocus();
}

void tst_DossierPage::addDocument()
{
    Document document;
    document.caseFile = m_desk->caseFile();
    document.title = u"Geboorteakte"_s;
    document.type = u"birth"_s;
    document.language = u"tir"_s;
    document.receivedOn = QDate(2026, 7, 6);
    document.isOriginal = true;
    QVERIFY(m_desk->office().caseFiles().addDocument(document));
}

void tst_DossierPage::showsThePersonAndWhereTheCaseStands()
{
    open();
    QCOMPARE(m_page->title(), u"Tesfay, Hiwot"_s);
    QCOMPARE(words("vNumber"), u"000.000.0901"_s);
    QCOMPARE(words("caseNumber"), u"Z26-0000901"_s);
    QCOMPARE(words("nationality"), u"Eritrean"_s);
    QCOMPARE(words("officer"), u"A. Bos"_s);
    QVERIFY(words("born").contains(u"1998"_s));
    QVERIFY(!words("regimeReason").isEmpty());
    QCOMPARE(part<Badge>("stageBadge")->accessibleName(), stageText(Stage::InterviewHeld));
}

void tst_DossierPage::explainsEachDeadlineWithoutMoving()
{
    open();
    auto *deadlines = part<QTableWidget>("deadlines");
    auto *explanation = part<QPlainTextEdit>("explanation");
    QVERIFY(deadlines->rowCount() > 1);
    const QRect place = explanation->geometry();
    QStringList explanations;
    for (int row = 0; row < deadlines->rowCount(); ++row) {
        deadlines->setCurrentCell(row, 0);
        QCoreApplication::processEvents();
        explanations << explanation->toPlainText();
        QVERIFY(!explanations.last().isEmpty());
        QVERIFY(!deadlines->item(row, 2)->text().isEmpty()); // a word beside the shape
        QVERIFY(!deadlines->item(row, 2)->icon().isNull());
        QCOMPARE(explanation->geometry(), place);
    }
    QVERIFY(explanations.first() != explanations.last());
}

void tst_DossierPage::showsEventsDocumentsAndInterviews()
{
    addDocument();
    open();
    auto *timeline = part<QTableWidget>("timeline");
    QCOMPARE(timeline->rowCount(), 4);
    QCOMPARE(timeline->item(0, 1)->text(), eventTypeText(EventType::InterviewHeld)); // newest first
    QCOMPARE(timeline->item(3, 1)->text(), eventTypeText(EventType::Made));
    auto *documents = part<QTableWidget>("documents");
    QCOMPARE(documents->rowCount(), 1);
    QCOMPARE(documents->item(0, 0)->text(), u"Geboorteakte"_s);
    QVERIFY(documents->item(0, 1)->text().contains(u"original"_s));
    auto *interviews = part<QTableWidget>("interviews");
    QCOMPARE(interviews->rowCount(), 1);
    QCOMPARE(interviews->item(0, 2)->text(), u"J. Smit"_s);
    QVERIFY(interviews->item(0, 3)->text().contains(u"10"_s));
    QVERIFY(interviews->item(0, 3)->text().contains(u"1 of 10"_s));
}

void tst_DossierPage::saysWhatBelongsInAnEmptyTable()
{
    open();
    auto *documents = part<QTableWidget>("documents");
    auto *hint = documents->viewport()->findChild<TableHint *>();
    QVERIFY(hint->isVisible());
    QVERIFY(!hint->text().isEmpty());
    QCOMPARE(documents->accessibleDescription(), hint->text());
    addDocument(); // the page follows by itself
    QVERIFY(!hint->isVisible());
    QVERIFY(documents->accessibleDescription().isEmpty());
    QVERIFY(!part<QTableWidget>("timeline")->viewport()->findChild<TableHint *>()->isVisible());
}

void tst_DossierPage::addsAnEventByKeyboard()
{
    open();
    QVERIFY(!part<QWidget>("eventForm")->isVisible());
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(part<QWidget>("eventForm")->isVisible());
    auto *type = part<QComboBox>("eventType");
    QVERIFY(type->hasFocus());
    const int wanted = type->findData(static_cast<int>(EventType::ReportMadeAvailable));
    while (type->currentIndex() < wanted)
        press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QVERIFY(part<QDateEdit>("eventDate")->hasFocus());
    part<QLineEdit>("eventNote")->setFocus(Qt::TabFocusReason);
    test::type(u"per post"_s);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    press(Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!part<QWidget>("eventForm")->isVisible());
    auto *timeline = part<QTableWidget>("timeline");
    QCOMPARE(timeline->rowCount(), 5);
    QCOMPARE(timeline->item(0, 1)->text(), eventTypeText(EventType::ReportMadeAvailable));
    QCOMPARE(timeline->item(0, 2)->text(), u"per post"_s);
    QVERIFY(timeline->hasFocus());
}

void tst_DossierPage::keepsTheTypedTextOfARefusedEvent()
{
    open();
    press(Qt::Key_E, Qt::ControlModifier);
    auto *type = part<QComboBox>("eventType");
    type->setCurrentIndex(type->findData(static_cast<int>(EventType::AppealLodged)));
    auto *note = part<QLineEdit>("eventNote");
    note->setFocus();
    test::type(u"beroep"_s);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    press(Qt::Key_Return);
    QCOMPARE(messages.size(), 1);
    QVERIFY2(messages.first().at(1).toString().contains(u"APR 67(1)"_s),
             qPrintable(messages.first().at(1).toString()));
    QCOMPARE(note->text(), u"beroep"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(part<QTableWidget>("timeline")->rowCount(), 4);
}

void tst_DossierPage::opensAnInterviewByKey()
{
    open();
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    QVERIFY(part<QTableWidget>("interviews")->hasFocus());
    press(Qt::Key_Return);
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(opened.size(), 2);
    for (const QList<QVariant> &call : opened)
        QVERIFY(call.first().value<Location>() == Location(ReportPlace{m_desk->interview(), std::nullopt}));
}

void tst_DossierPage::startsADecisionAndOpensItAgain()
{
    open();
    auto *button = part<QPushButton>("decisionButton");
    QCOMPARE(button->text(), u"Start decision"_s);
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    button->click();
    const auto decision = m_desk->office().decisions().ofCase(m_desk->caseFile());
    QVERIFY(decision && decision->has_value());
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().value<Location>() == Location(DecisionPlace{(*decision)->id}));
    QCOMPARE(button->text(), u"Open decision"_s);
    QVERIFY(words("decisionText").contains(u"A. Bos"_s));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(opened.size(), 2);
}

void tst_DossierPage::offersAReviewerWhatWaits()
{
    const Decision decision = m_desk->submitted();
    m_desk->signIn(u"visser"_s);
    open();
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().value<Location>() == Location(ReviewPlace{decision.id}));
}

void tst_DossierPage::disablesWhatIsNotPermitted()
{
    m_desk->signIn(u"smit"_s); // an interviewer: no events, no decision
    open();
    QVERIFY(!part<QPushButton>("eventButton")->isEnabled());
    QVERIFY(!part<QPushButton>("decisionButton")->isEnabled());
    QVERIFY(part<QPushButton>("interviewButton")->isEnabled());
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!part<QWidget>("eventForm")->isVisible());
}

void tst_DossierPage::namesEveryControl()
{
    open();
    press(Qt::Key_E, Qt::ControlModifier);
    part<QPushButton>("interviewButton")->click();
    const QStringList nameless = namelessWidgets(*m_page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    for (const QAction *action : m_page->pageActions())
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
}

void tst_DossierPage::looksCalmInBothThemes()
{
    open();
    shoot(*m_page, u"dossier-light"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    shoot(*m_page, u"dossier-event"_s);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    shoot(*m_page, u"dossier-forms"_s);
    part<QPushButton>("eventCancel")->click();
    part<QPushButton>("interviewCancel")->click();
    setTheme(Theme::Dark);
    shoot(*m_page, u"dossier-dark"_s);
    m_page->resize(1130, 600);
    shoot(*m_page, u"dossier-small"_s);
    m_page->resize(570, 390);
    shoot(*m_page, u"dossier-smallest"_s);
}

RELAAS_TEST(QApplication, tst_DossierPage);

} // namespace tst_dossierpage

#include "tst_dossierpage.moc"
