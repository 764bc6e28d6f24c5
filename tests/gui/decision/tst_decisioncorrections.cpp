#include "audio/fileoutput.h"
#include "openedpage.h"
#include "support/keys.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

namespace tst_decisioncorrections {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_DecisionCorrections : public QObject
{
    Q_OBJECT

private slots:
    void leadsFromAnOpenPointToTheReport();
};

void tst_DecisionCorrections::leadsFromAnOpenPointToTheReport()
{
    DecisionDesk desk;
    const Decision decision = desk.draft();
    QVERIFY(desk.office().reports().freeze(desk.report()));
    CorrectionLetter letter;
    letter.receivedOn = desk.now().date();
    letter.from = u"mr. T. de Boer"_s;
    Correction point;
    point.text = u"Het was mijn oom."_s;
    letter.items = {point};
    QVERIFY(desk.office().corrections().add(desk.interview(), letter));

    ScriptedPrompts prompts;
    const auto heard = std::make_shared<HeardSound>();
    const auto page = openedPage(desk, prompts, decision.id,
                                 [heard] { return std::make_unique<FileOutput>(heard, Pace::Fastest); });
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *gaps = page->findChild<QListWidget *>(u"gaps"_s);
    QCOMPARE(gaps->count(), 1);
    QVERIFY(gaps->item(0)->text().contains(u"mr. T. de Boer"_s));
    QVERIFY(gaps->item(0)->toolTip().contains(u"report"_s));
    Location asked;
    connect(page.get(), &Page::openRequested, this, [&](const Location &location) { asked = location; });
    gaps->setFocus();
    gaps->setCurrentRow(0);
    QTest::keyClick(gaps, Qt::Key_Return);
    QVERIFY(std::holds_alternative<ReportPlace>(asked));
    QCOMPARE(std::get<ReportPlace>(asked).interview, desk.interview());
}

RELAAS_TEST(QApplication, tst_DecisionCorrections);

} // namespace tst_decisioncorrections

#include "tst_decisioncorrections.moc"
