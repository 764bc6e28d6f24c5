#include "gui/report/importedlinesmodel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/report/textimportdialog.h"
#include "gui/widgets/task.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_reporttextimport {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

const QByteArray someText =
    "V: Waar woonde u?\n[00:00:02] A: In Wad Madani.\n[01:00:00] A: Met mijn moeder.\n";

/// A text from elsewhere comes into the report, by keyboard.
class tst_ReportTextImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<ReportDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }
    void addsOnlyWhatWasLookedThrough();
    void leavesNothingWhenCancelled();
    void asksWhichRecordingWhereThereAreSeveral();
    void doesNotAskWhatDoesNotMatter();
    void saysWhyAFileIsRefused_data();
    void saysWhyAFileIsRefused();
    void givesUpWithTheDialogOrTheReading();
    void addsBehindWhatAColleagueWrote();
    void saysWhyItCannotBeAdded();
    void isNotForAFrozenVersion();
    void showsAsManyLinesAsThereAre();

private:
    QString written(const QByteArray &bytes, const QString &name = u"gehoor.txt"_s)
    {
        QFile file(m_desk->house.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The text could not be written.");
        return file.fileName();
    }
    TextImportDialog *dialog() const { return m_page->findChild<TextImportDialog *>(); }
    void import(const QByteArray &bytes = someText)
    {
        m_desk->prompts.files = {written(bytes)};
        m_page->activateWindow();
        QTRY_VERIFY(m_page->isActiveWindow());
        QTest::keyClick(m_page->focusProxy(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// The dialog, once it is in front.
    void waitForDialog() const { QTRY_VERIFY(dialog() && dialog()->isActiveWindow()); }
    template<typename T>
    T *part(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    QAbstractItemModel &lines() const { return *part<QTableView>(u"lines"_s)->model(); }
    QString cell(int row, int column) const { return lines().index(row, column).data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportTextImport::addsOnlyWhatWasLookedThrough()
{
    m_desk->write(2);
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000));
    m_page = m_desk->page();
    const Report before = m_desk->report();
    QSignalSpy tasks(m_page.get(), &Page::taskStarted);
    import();
    QCOMPARE(tasks.size(), 1);
    waitForDialog();
    const QAbstractItemModelTester tester(&lines());
    QCOMPARE(lines().rowCount(), 3);
    QCOMPARE(cell(0, ImportedLinesModel::Type), u"V"_s);
    QCOMPARE(cell(0, ImportedLinesModel::Time), QString());
    QCOMPARE(cell(1, ImportedLinesModel::Time), u"00:00:02.0"_s);
    QCOMPARE(cell(1, ImportedLinesModel::Words), u"In Wad Madani."_s);
    QVERIFY(part<QLabel>(u"about"_s)->text().startsWith(u"gehoor.txt is plain text and holds 3 line"_s));
    const auto *notices = part<QPlainTextEdit>(u"notices"_s);
    QVERIFY(notices->isVisible());
    QVERIFY2(notices->toPlainText().contains(u"gehoor.wav (00:00:05)"_s), qPrintable(notices->toPlainText()));
    QVERIFY2(!part<QComboBox>(u"recording"_s)->isVisible(), "there is only one");
    QCOMPARE(m_desk->report(), before);

    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const Report now = m_desk->report();
    QCOMPARE(now.lines.first(2), before.lines);
    QCOMPARE(now.lines.size(), 5);
    QCOMPARE(now.revision, before.revision + 1);
    QCOMPARE(now.lines[3].anchor, (Anchor{recording.id, 2 * ReportDesk::Rate, std::nullopt}));
    QVERIFY(!now.lines[4].anchor);
    QCOMPARE(m_page->findChild<ReportView *>()->currentLine(), now.lines[2].id);
    QCOMPARE(m_desk->messages.size(), 1);
    QVERIFY2(m_desk->messages[0].contains(u"gehoor.txt are added"_s), qPrintable(m_desk->messages[0]));
}

void tst_ReportTextImport::leavesNothingWhenCancelled()
{
    m_desk->write(2);
    m_page = m_desk->page();
    const Report before = m_desk->report();
    import();
    waitForDialog();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->report(), before);
    QVERIFY(m_desk->messages.isEmpty());
}

void tst_ReportTextImport::asksWhichRecordingWhereThereAreSeveral()
{
    const Recording first = m_desk->attached(u"een.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000));
    const Recording second = m_desk->attached(u"twee.wav"_s, uniqueSound(16000, 1, 160000));
    m_page = m_desk->page();
    const auto import = [this](int downs) {
        this->import();
        waitForDialog();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(part<QComboBox>(u"recording"_s)->isVisible());
        QCOMPARE(part<QComboBox>(u"recording"_s)->count(), 3);
        QCOMPARE(namelessWidgets(*dialog()), QStringList());
        press(Qt::Key_O, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), part<QComboBox>(u"recording"_s));
        for (int i = 0; i < downs; ++i)
            press(Qt::Key_Down);
        const QString time = downs < 2 ? u"00:00:02.0"_s : QString();
        QCOMPARE(cell(1, ImportedLinesModel::Time), time);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(!dialog());
    };
    import(0); // the one that is open
    QCOMPARE(m_desk->report().lines[1].anchor, (Anchor{first.id, 2 * ReportDesk::Rate, std::nullopt}));
    import(1);
    QCOMPARE(m_desk->report().lines[4].anchor, (Anchor{second.id, 2 * 16000, std::nullopt}));
    import(2);
    QVERIFY(!m_desk->report().lines[7].anchor);
    QCOMPARE(m_desk->report().lines.size(), 9);
}

void tst_ReportTextImport::doesNotAskWhatDoesNotMatter()
{
    m_desk->attached(u"een.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000));
    m_desk->attached(u"twee.wav"_s, uniqueSound(16000, 1, 160000));
    m_page = m_desk->page();
    import("V: Waar woonde u?\nA: In Wad Madani.\n");
    waitForDialog();
    QVERIFY2(!part<QComboBox>(u"recording"_s)->isVisible(), "the text has no times");
    QVERIFY2(!part<QPlainTextEdit>(u"notices"_s)->isVisible(), "there is nothing to tell");
}

void tst_ReportTextImport::saysWhyAFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n");
    QTest::newRow("no text") << QByteArray(64, '\0');
}

void tst_ReportTextImport::saysWhyAFileIsRefused()
{
    QFETCH(const QByteArray, bytes);
    m_page = m_desk->page();
    import(bytes);
    QTRY_COMPARE(m_desk->messages.size(), 1);
    QVERIFY2(m_desk->messages[0].startsWith(u"gehoor.txt"_s), qPrintable(m_desk->messages[0]));
    QVERIFY(!dialog());
    QVERIFY(m_desk->report().lines.isEmpty());
}

void tst_ReportTextImport::givesUpWithTheDialogOrTheReading()
{
    m_page = m_desk->page();
    QSignalSpy tasks(m_page.get(), &Page::taskStarted);
    QTest::keyClick(m_page->focusProxy(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->prompts.asked.size(), 1);
    QVERIFY2(tasks.isEmpty(), "no file was chosen");

    m_desk->prompts.files = {written(someText)};
    bool isOver = false;
    connect(m_page.get(), &Page::taskStarted, m_page.get(), [&](Task *task) {
        connect(task, &Task::finished, m_page.get(), [&isOver] { isOver = true; });
        task->cancel();
    });
    m_page->actions().importText->trigger();
    QTRY_VERIFY(isOver);
    QVERIFY(!dialog());
    QVERIFY(m_desk->messages.isEmpty());
    QVERIFY(m_desk->report().lines.isEmpty());
}

void tst_ReportTextImport::addsBehindWhatAColleagueWrote()
{
    m_desk->write(2);
    m_page = m_desk->page();
    import();
    waitForDialog();
    const auto colleague = m_desk->colleague();
    const Report theirs = colleague->reports().report(m_desk->interview).value();
    QVERIFY(colleague->reports().addLine(theirs, theirs.lines.last().id, LineType::Pause));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const Report now = m_desk->report();
    QCOMPARE(now.lines.size(), 6);
    QCOMPARE(now.lines[2].type, LineType::Pause);
    QCOMPARE(now.lines[3].text, u"Waar woonde u?"_s);
}

void tst_ReportTextImport::saysWhyItCannotBeAdded()
{
    m_desk->write(2);
    m_page = m_desk->page();
    import();
    waitForDialog();
    const auto colleague = m_desk->colleague();
    const Report frozen =
        colleague->reports().freeze(colleague->reports().report(m_desk->interview).value()).value();
    press(Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>(u"state"_s)->text().contains(u"frozen"_s));
    QVERIFY(dialog()->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->report(), frozen);
}

void tst_ReportTextImport::isNotForAFrozenVersion()
{
    m_desk->write(2);
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    m_page = m_desk->page();
    QVERIFY(!m_page->actions().importText->isEnabled());
    QVERIFY(m_page->actions().importText->toolTip().contains(u"frozen"_s));
}

void tst_ReportTextImport::showsAsManyLinesAsThereAre()
{
    m_page = m_desk->page();
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += "V: Vraag " + QByteArray::number(i) + "\n";
    import(many);
    waitForDialog();
    QCOMPARE(lines().rowCount(), 3000);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(part<QTableView>(u"lines"_s)->currentIndex().row(), 2999);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->report().lines.size(), 3000);
    QCOMPARE(m_desk->report().lines.last().text, u"Vraag 2999"_s);
}

RELAAS_TEST(QApplication, tst_ReportTextImport);

} // namespace tst_reporttextimport

#include "tst_reporttextimport.moc"
