#include "audio/fileoutput.h"
#include "core/report/recordingfindings.h"
#include "gui/decision/citationpicker.h"
#include "openedpage.h"
#include "support/findings.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/recordingfindings.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tst_citingfindings {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Where the recording prevails over a line, the decision quotes the finding and not the line.
class tst_CitingFindings : public QObject
{
    Q_OBJECT

private slots:
    void quotesTheFindingOfALine();
    void saysOfAQuotationThatTheRecordingPrevails();

private:
    static void make(DecisionDesk &desk, int line)
    {
        const Anchor place = desk.anchorOf(line);
        QVERIFY(desk.office().interviews().keepHeard(
            place.recording, {{{}, place.fromFrame, *place.toFrame, 1000, {}, {}, {}, QDateTime()}}));
        QVERIFY(desk.office().recordingFindings().make(desk.report(), line, statementOn(place)));
    }
};

void tst_CitingFindings::quotesTheFindingOfALine()
{
    DecisionDesk desk;
    const Decision decision = desk.draft();
    make(desk, 8);
    ScriptedPrompts prompts;
    const auto heard = std::make_shared<HeardSound>();
    const auto page = openedPage(desk, prompts, decision.id,
                                 [heard] { return std::make_unique<FileOutput>(heard, Pace::Fastest); });
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(page.get(), Qt::Key_2, Qt::AltModifier);
    auto *picker = page->findChild<CitationPicker *>();
    picker->beginSearch();
    auto *search = picker->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"container"_s);
    QCOMPARE(picker->current()->line.number, 8);
    const auto *words = picker->findChild<QPlainTextEdit *>(u"words"_s);
    QVERIFY(words->toPlainText().contains(u"Drie broers."_s));
    QVERIFY(words->toPlainText().contains(u"container"_s)); // what the report says stays to be seen
    QCOMPARE(picker->findChild<QPushButton *>(u"citeButton"_s)->text(), u"&Cite finding B1"_s);
    Citation cited;
    connect(picker, &CitationPicker::cited, this, [&](const Citation &citation) { cited = citation; });
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(cited.recordingFinding, 1);
    QCOMPARE(cited.quote, u"Drie broers."_s);
    QVERIFY(picker->findChild<QLabel *>(u"hint"_s)->text().contains(u"Finding B1"_s));
    search->clear();
    QTest::keyClicks(search, u"verjaardag"_s);
    QCOMPARE(picker->findChild<QPushButton *>(u"citeButton"_s)->text(), u"&Cite this line"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(cited.recordingFinding, 0);
}

void tst_CitingFindings::saysOfAQuotationThatTheRecordingPrevails()
{
    DecisionDesk desk;
    Decision decision = desk.draft();
    const Citation plain = decision.grounds.constFirst().findings.constFirst().citations.constFirst();
    make(desk, plain.lineNumber);
    const auto loaded = [&] {
        return CaseSources::load(desk.office().decisions(), desk.office().interviews(), desk.caseFile())
            .value();
    };
    QCOMPARE(loaded().badge(plain).text, u"recording prevails (B1)"_s);
    QVERIFY(loaded().spoken(plain).contains(u"recording prevails"_s));
    const Report report = desk.report();
    const Citation heard = citedAsHeard(report, *report.lineWithNumber(plain.lineNumber)).value();
    QCOMPARE(loaded().badge(heard).text, u"exact"_s);
    QVERIFY(loaded().place(heard).contains(u"finding on the recording B1"_s));
    make(desk, plain.lineNumber); // another one takes its place
    QCOMPARE(loaded().badge(heard).text, u"stale"_s);
}

RELAAS_TEST(QApplication, tst_CitingFindings);

} // namespace tst_citingfindings

#include "tst_citingfindings.moc"
