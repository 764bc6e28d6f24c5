#include "core/report/pasting.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QTest>

namespace tst_unsaid {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Standard sentences that nobody placed in the sound, and what is printed of them; lines that are pasted.
class tst_Unsaid : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsThatNobodyKnowsTheyWereSaid();
    void keepsWhatAPrintSaysOfThem();
    void savesPastedLinesInOneRow();

private:
    Reports &reports() { return m_desk->office().reports(); }
    Report report() { return reports().report(m_interview).value(); }
    /// The numbers of the lines of which the print says so.
    QList<int> marked(ReportForm form)
    {
        QList<int> numbers;
        const auto letter = reports().document(report().id, Language::Dutch, form);
        for (const Block &block : letter->blocks) {
            const auto *lines = std::get_if<NumberedLines>(&block);
            for (const NumberedLine &line : lines ? lines->lines : std::vector<NumberedLine>()) {
                if (line.note.contains(u"niet vastgesteld"_s))
                    numbers.append(line.number);
            }
        }
        return numbers;
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
    InterviewId m_interview;
};

void tst_Unsaid::init()
{
    m_desk = std::make_unique<test::DecisionDesk>();
    m_desk->signIn(u"bos"_s);
    Interview interview;
    interview.caseFile = m_desk->caseFile();
    interview.kind = u"additional"_s;
    interview.heldOn = QDate(2026, 11, 20);
    interview.language = u"ara"_s;
    const auto added = m_desk->office().interviews().add(interview);
    QVERIFY2(bool(added), qPrintable(why(added)));
    m_interview = *added;
    const auto filled = reports().addTemplate(report());
    QVERIFY2(bool(filled), qPrintable(why(filled)));
}

void tst_Unsaid::printsThatNobodyKnowsTheyWereSaid()
{
    const QList<int> all = reports().unsaid(report());
    QVERIFY(all.size() > 5);
    QCOMPARE(marked(ReportForm::WithNotes), all);
    QCOMPARE(marked(ReportForm::AsSent), all);
    const Line first = *report().lineWithNumber(all.constFirst());
    QVERIFY(reports().changeLine(report(), first.id, first.type, u"In eigen woorden."_s));
    const Line second = *report().lineWithNumber(all.at(1));
    QVERIFY(reports().setRefused(report(), second.id, true));
    QCOMPARE(marked(ReportForm::AsSent), all.mid(2));
}

void tst_Unsaid::keepsWhatAPrintSaysOfThem()
{
    const QList<int> all = reports().unsaid(report());
    const auto print = reports().print(report());
    QVERIFY2(bool(print), qPrintable(why(print)));
    const auto frozen = reports().freeze(report(), Reports::pageMapOf(*print)); // it does not stop that
    QVERIFY2(bool(frozen), qPrintable(why(frozen)));
    const auto map = reports().keptPageMap(*frozen).value();
    QVERIFY(map);
    QCOMPARE(map->unsaid, all);
    QCOMPARE(map->layout, ReportLayout::UnsaidMarked);
    QCOMPARE(marked(ReportForm::AsSent), all);
    const auto again = reports().document(report().id, Language::Dutch, ReportForm::AsSent);
    QCOMPARE(Reports::pageMapOf(*again).pieces, map->pieces);
}

void tst_Unsaid::savesPastedLinesInOneRow()
{
    const Report before = report();
    const LineId last = before.lines.constLast().id;
    const auto end = before.lines.constLast().text.size();
    const QList<PastedLine> lines{{LineType::Question, u"Waar?"_s}, {LineType::Answer, u"Thuis."_s}};
    const auto pasted = reports().pasteLines(before, {last, end, last, end}, lines);
    QVERIFY2(bool(pasted), qPrintable(why(pasted)));
    QCOMPARE(pasted->revision, before.revision + 1);
    QCOMPARE(report(), *pasted);
    QCOMPARE(report().lines.constLast().text, u"Thuis."_s);
    QCOMPARE(report().lines.constLast().type, LineType::Answer);
    const auto stale = reports().pasteLines(before, {last, end, last, end}, lines);
    QVERIFY(!stale && stale.error().code == Error::Code::Conflict);
    auto other = m_desk->another(u"beheer"_s);
    const auto refused = other->reports().pasteLines(report(), {last, end, last, end}, lines);
    QVERIFY(!refused && refused.error().code == Error::Code::NotAllowed);
}

RELAAS_TEST(QGuiApplication, tst_Unsaid);

} // namespace tst_unsaid

#include "tst_unsaid.moc"
