#include "gui/report/correctedpage.h"
#include "gui/report/reportmodel.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

namespace tst_reportcorrections {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportCorrections : public QObject, private CorrectedPage
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void saysWhatBelongsWhereNothingCameIn();
    void goesToTheNextOpenPointAndPlaysIt();
    void comparesThreeTexts();
    void keepsAReasonThroughACrash();
    void dealsWithPointsByKey();
    void asksForAReasonWhereOneIsNeeded();
    void aTranslationIsComparedWithTheSoundFirst();
    void keepsAReasonThatIsBeingWritten();
    void showsAColleaguesWork();
    void notesStandWithTheLine();
    void savesTheReply();
    void everyControlHasAName();
};

void tst_ReportCorrections::saysWhatBelongsWhereNothingCameIn()
{
    open();
    QVERIFY(!panel().isVisible());
    press(actions().show);
    QVERIFY(panel().isVisible());
    QVERIFY(panel().findChild<QWidget *>(u"empty"_s)->isVisible());
    QVERIFY(!actions().nextOpen->isEnabled());
    QVERIFY(!actions().adopt->isEnabled() && !actions().reopen->isEnabled());
    press(actions().show);
    QVERIFY(!panel().isVisible());
    QVERIFY(view().hasFocus());
}

void tst_ReportCorrections::goesToTheNextOpenPointAndPlaysIt()
{
    enterLetter(m_letter);
    open();
    std::vector<float> heard;
    const auto isHeard = [&] {
        const std::vector<float> more = m_desk->heard->taken();
        heard.insert(heard.end(), more.begin(), more.end());
        return !heard.empty();
    };
    QVERIFY(!isHeard());
    press(actions().nextOpen);
    QCOMPARE(panel().point()->number, 2);
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(1).id);
    QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 10000);
    QVERIFY(points().hasFocus());
    press(actions().nextOpen);
    QCOMPARE(panel().point()->number, 3);
    press(actions().nextOpen);
    QCOMPARE(panel().point()->number, 1); // round
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(0).id);
}

void tst_ReportCorrections::comparesThreeTexts()
{
    enterLetter(m_letter);
    open();
    const auto said = [this](const QString &name) {
        return panel().findChild<QTextEdit *>(name)->accessibleDescription();
    };
    QCOMPARE(panel().findChild<QTextEdit *>(u"quoted"_s)->toPlainText(), u"where were you"_s);
    QCOMPARE(panel().findChild<QTextEdit *>(u"proposed"_s)->toPlainText(), u"where was he"_s);
    QVERIFY(panel().findChild<QTextEdit *>(u"present"_s)->toPlainText().startsWith(u"Who told you that"));
    QVERIFY(said(u"quoted"_s).contains(u"were you"_s));
    QVERIFY(said(u"proposed"_s).contains(u"was he"_s));
    shoot(*m_page, u"corrections"_s);
    points().setFocus();
    QTest::keyClick(&points(), Qt::Key_Down);
    QVERIFY(!panel().findChild<QTextEdit *>(u"quoted"_s)->isVisible()); // it quotes nothing
    QVERIFY(panel().findChild<QTextEdit *>(u"present"_s)->isVisible());
}

void tst_ReportCorrections::keepsAReasonThroughACrash()
{
    enterLetter(m_letter);
    open();
    press(actions().show);
    QTest::keyClicks(&reason(), u"Op de opname staat"_s);
    QTest::keyClicks(panel().findChild<QLineEdit *>(u"effect"_s), u"geen"_s);
    Drafts &drafts = m_desk->office->drafts();
    QVERIFY(drafts.flush());
    const QList<Draft> left = drafts.all().value();
    QCOMPARE(left.size(), 2);
    m_page.reset();
    open();
    QCOMPARE(panel().point()->number, 1);
    QCOMPARE(reason().toPlainText(), u"Op de opname staat"_s);
    QCOMPARE(panel().effect(), u"geen"_s);
    QVERIFY(point(0).isOpen()); // words are not a step
    QVERIFY(!m_page->mayLeave());
    auto *kind = panel().findChild<QComboBox *>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_F); // factual mistake
    press(actions().adopt);
    QVERIFY2(!point(0).isOpen(), qPrintable(m_desk->messages.join(u'\n')));
    QCOMPARE(point(0).reason(), u"Op de opname staat"_s);
    QVERIFY(drafts.all().value().isEmpty());

    // Of a point of another letter nothing is put back.
    drafts.keep({u"reason"_s, point(1).id.value}, textOf(LineBase{InterviewId{99}, 2, {}, {}, {}}),
                u"elders"_s);
    QVERIFY(drafts.flush());
    m_page.reset();
    open();
    QVERIFY(m_page->mayLeave());
}

void tst_ReportCorrections::dealsWithPointsByKey()
{
    enterLetter(m_letter);
    open();
    auto *kind = panel().findChild<QComboBox *>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_F); // factual mistake
    QTRY_VERIFY(point(0).category == CorrectionCategory::FactualMistake);
    press(actions().adopt);
    QVERIFY(point(0).handling() == Handling::Adopted);
    QVERIFY(m_desk->messages.constLast().contains(u"2 still open"_s));
    QVERIFY(!actions().adopt->isEnabled());
    QVERIFY(!kind->isEnabled());
    reason().setPlainText(u"Toch niet juist."_s);
    press(actions().reopen);
    QVERIFY(point(0).isOpen());
    QVERIFY(reason().toPlainText().isEmpty());
    QVERIFY(panel().findChild<QLabel *>(u"history"_s)->text().contains(u"Toch niet juist."_s));
}

void tst_ReportCorrections::asksForAReasonWhereOneIsNeeded()
{
    enterLetter(u"1. Aanvulling: er was nog een kind."_s);
    open();
    press(actions().notAdopt);
    QVERIFY(point(0).isOpen());
    QVERIFY(m_desk->messages.constLast().contains(u"needs a reason"_s));
    QVERIFY(reason().hasFocus());
    QTest::keyClicks(&reason(), u"Dat staat in regel 4."_s);
    panel().findChild<QLineEdit *>(u"effect"_s)->setText(u"geen gevolg"_s);
    press(actions().notAdopt);
    QVERIFY(point(0).handling() == Handling::NotAdopted);
    QCOMPARE(point(0).reason(), u"Dat staat in regel 4."_s);
    QCOMPARE(point(0).effect(), u"geen gevolg"_s);
}

void tst_ReportCorrections::aTranslationIsComparedWithTheSoundFirst()
{
    enterLetter(u"1. Regel 2 is verkeerd vertaald."_s);
    open();
    press(actions().adopt);
    QVERIFY(point(0).isOpen());
    QVERIFY(m_desk->messages.constLast().contains(u"span of sound"_s));
    view().setCurrentLine(m_desk->report().lines.at(1).id);
    press(actions().compare);
    QCOMPARE(point(0).spans, QList<Anchor>{*m_desk->report().lines.at(1).anchor});
    press(actions().forgetSound);
    QVERIFY(point(0).spans.isEmpty());
    press(actions().compare);
    press(actions().adopt);
    QVERIFY(point(0).handling() == Handling::Adopted);
}

void tst_ReportCorrections::keepsAReasonThatIsBeingWritten()
{
    enterLetter(m_letter);
    open();
    QTest::keyClicks(&reason(), u"Half"_s);
    QVERIFY(!m_page->mayLeave());
    points().setFocus();
    QTest::keyClick(&points(), Qt::Key_Down);
    QVERIFY(reason().toPlainText().isEmpty());
    QTest::keyClick(&points(), Qt::Key_Up);
    QCOMPARE(reason().toPlainText(), u"Half"_s);
    reason().clear();
    QVERIFY(m_page->mayLeave());
}

void tst_ReportCorrections::showsAColleaguesWork()
{
    enterLetter(u"1. Aanvulling: een.\n2. Aanvulling: twee."_s);
    open();
    const auto other = m_desk->colleague();
    const auto seen = other->corrections().ofInterview(m_desk->interview).value().at(0).items.at(0);
    QVERIFY(other->corrections().handle(seen, Handling::Adopted, {}, {}));
    reason().setPlainText(u"Nee."_s);
    press(actions().notAdopt); // decided on what is shown
    QVERIFY(point(0).handling() == Handling::Adopted);
    QVERIFY(!m_desk->messages.isEmpty());
    QVERIFY(!actions().notAdopt->isEnabled()); // theirs is shown now
    QCOMPARE(reason().toPlainText(), u"Nee."_s); // and nothing that was written is gone
    reason().clear();
}

void tst_ReportCorrections::notesStandWithTheLine()
{
    enterLetter(m_letter);
    open();
    const QModelIndex line = view().model()->index(0, ReportModel::Text);
    const LineId first = view().model()->lineAt(0)->id;
    const int height = view().lineRect(first).height();
    const QString words = line.data().toString();
    QVERIFY(line.data(ReportModel::CorrectionRole).toString().isEmpty());
    auto *kind = panel().findChild<QComboBox *>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_F);
    press(actions().adopt);
    QCOMPARE(line.data(ReportModel::CorrectionRole).toString(),
             u"Correction 1.1 (adopted): read “where was he” instead of “where were you”"_s);
    QCOMPARE(line.data().toString(), words); // the words of the report stay
    QTRY_VERIFY(view().lineRect(first).height() > height);
    QVERIFY(line.data(Qt::AccessibleDescriptionRole).toString().contains(u"where was he"_s));
    shoot(*m_page, u"correction-note"_s);
}

void tst_ReportCorrections::savesTheReply()
{
    enterLetter(u"1. Aanvulling: een."_s);
    open();
    const QString path = m_desk->house.path(u"reactie.pdf"_s);
    m_desk->prompts.files = {path};
    press(actions().replyDutch);
    QVERIFY(m_desk->messages.constLast().contains(u"still open"_s));
    QCOMPARE(m_desk->prompts.asked, QStringList()); // before a place was asked
    press(actions().adopt);
    press(actions().replyDutch);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->messages.constLast().contains(path), 20000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void tst_ReportCorrections::everyControlHasAName()
{
    enterLetter(m_letter);
    open();
    QVERIFY(panel().isVisible());
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

RELAAS_TEST(QApplication, tst_ReportCorrections);

} // namespace tst_reportcorrections

#include "tst_reportcorrections.moc"
