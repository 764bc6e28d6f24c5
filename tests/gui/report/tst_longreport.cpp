#include "audio/nulloutput.h"
#include "gui/report/reporttyping.h"
#include "gui/widgets/task.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>

namespace tst_longreport {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// A report that is so long that the window would stand still if it were read and shown at once.
class tst_LongReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void init();
    void cleanup() { m_page.reset(); }
    void isReadAndShownBehindTheWindow();
    void isNotReadWhereThatIsCancelled();
    void isShownAsFarAsItCameWhereThatIsCancelled();
    void keepsWhatIsTypedWhileTheLinesOfAColleagueCome();

private:
    static constexpr int lineCount = 20'100;

    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    int rows() const { return view().model()->rowCount(); }
    bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void cancel(const QString &words)
    {
        m_cancelling =
            connect(m_page.get(), &Page::taskStarted, m_page.get(), [words](Task *task, const QString &text) {
                if (text.contains(words))
                    task->cancel();
            });
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    QStringList m_tasks;
    QStringList m_messages;
    QMetaObject::Connection m_cancelling;
};

void tst_LongReport::initTestCase()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(lineCount);
}

void tst_LongReport::init()
{
    m_tasks.clear();
    m_messages.clear();
    m_page = std::make_unique<ReportPage>(
        *m_desk->office, m_desk->prompts, m_desk->settings, [] { return std::make_unique<NullOutput>(); },
        m_desk->interview);
    connect(m_page.get(), &Page::taskStarted, m_page.get(),
            [this](Task *, const QString &text) { m_tasks << text; });
    connect(m_page.get(), &Page::messageRequested, m_page.get(),
            [this](MessageLevel, const QString &text) { m_messages << text; });
    m_page->resize(1140, 780);
    m_page->show();
}

void tst_LongReport::isReadAndShownBehindTheWindow()
{
    m_page->activated();
    QCOMPARE(rows(), 0);
    QVERIFY(says(u"being read"_s));
    QVERIFY(view().isReadOnly());
    int slices = 0;
    int writable = 0; // before all of it is there
    connect(view().model(), &ReportModel::grown, m_page.get(), [&] {
        ++slices;
        writable += rows() < lineCount && !view().isReadOnly();
    });
    QTRY_COMPARE(rows(), lineCount);
    QVERIFY(slices > 1);
    QCOMPARE(writable, 0);
    QVERIFY(!view().isReadOnly());
    QCOMPARE(m_tasks.size(), 2); // what is going on, with a way to end it
    QCOMPARE(view().currentRow(), 0);
    const LineId last = view().model()->lineAt(lineCount - 1)->id;
    view().editLine(last);
    QTest::keyClicks(&view(), u" Slot."_s);
    QVERIFY(m_page->mayLeave());
    QVERIFY(m_desk->report().lines.constLast().text.endsWith(u" Slot."_s));
    QVERIFY(m_messages.isEmpty());
}

void tst_LongReport::isNotReadWhereThatIsCancelled()
{
    cancel(u"Reading"_s);
    m_page->activated();
    QTRY_VERIFY(says(u"was not read"_s));
    QCOMPARE(rows(), 0);
    QVERIFY(m_page->mayLeave());
    disconnect(m_cancelling);
    m_page->activated();
    QTRY_COMPARE(rows(), lineCount);
}

void tst_LongReport::isShownAsFarAsItCameWhereThatIsCancelled()
{
    cancel(u"Showing"_s);
    m_page->activated();
    QTRY_COMPARE(m_messages.size(), 1);
    QVERIFY2(m_messages.constFirst().contains(u"first"_s), qPrintable(m_messages.constFirst()));
    const int shown = rows();
    QVERIFY(shown >= ReportModel::RowsAtOnce && shown < lineCount);
    QTest::qWait(50);
    QCOMPARE(rows(), shown);
    QVERIFY(view().isReadOnly());
    disconnect(m_cancelling);
    m_page->activated();
    QTRY_COMPARE(rows(), lineCount);
    QVERIFY(!view().isReadOnly());
}

void tst_LongReport::keepsWhatIsTypedWhileTheLinesOfAColleagueCome()
{
    const int more = 2 * ReportModel::RowsAtOnce;
    m_page->activated();
    QTRY_COMPARE(rows(), lineCount);
    const LineId first = view().model()->lineAt(0)->id;
    view().editLine(first);
    QTest::keyClicks(&view(), u" Mijn."_s);
    const auto colleague = m_desk->colleague();
    Line line;
    line.text = u"Van een ander."_s;
    QVERIFY(colleague->reports().addLines(*colleague->reports().report(m_desk->interview),
                                          QList<Line>(more, line)));
    m_page->activated();
    QTRY_COMPARE(rows(), lineCount + more);
    QVERIFY(view().words(first).endsWith(u" Mijn."_s)); // not handed out because nothing could be written
    QVERIFY(m_page->mayLeave());
    QVERIFY(m_desk->report().lines.constFirst().text.endsWith(u" Mijn."_s));
    QVERIFY2(m_messages.isEmpty(), qPrintable(m_messages.join(u'\n')));
}

RELAAS_TEST(QApplication, tst_LongReport);

} // namespace tst_longreport

#include "tst_longreport.moc"
