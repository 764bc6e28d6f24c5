#include "gui/report/shownreport.h"
#include "gui/widgets/style.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

namespace tst_reportview {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The text of a report as it is seen and touched.
class tst_ReportView : public QObject, private ShownReport
{
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp); }
    void init() { begin(); }
    void cleanup() { end(); }

    void movesByRowAndByLine();
    void leavesTheTextByTab();
    void meansTheNearestRowBetweenTwo();
    void selectsAcrossLinesAndYields();
    void doesNotDragWordsAbout();
    void playsOnlyOnAPlainClickInAnotherLine();
    void tellsWhatStandsInTheGutter();
    void turnsTheWheelOverTheGutter();
    void marksWhatSoundsWithoutTouchingTheCaret();
    void followsTheSizeOfText();
    void staysWhereItIsWhenWhatIsNotedGrows();
};

void tst_ReportView::movesByRowAndByLine()
{
    show(manyLines(5));
    QCOMPARE(m_view->currentRow(), 0);
    QVERIFY(m_view->document()->findBlockByNumber(0).layout()->lineCount() > 1);
    key(Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), 0); // its next row
    QVERIFY(m_view->textCursor().positionInBlock() > 0);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_view->currentRow(), 1);
    key(Qt::Key_End);
    QVERIFY(!m_view->textCursor().atBlockEnd()); // of the row
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->currentRow(), 1);
    QVERIFY(m_view->textCursor().atBlockStart());
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->currentRow(), 0);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->currentRow(), 4);
    QVERIFY(m_view->textCursor().atEnd());
    key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(m_view->textCursor().atStart());
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->textCursor().selectedText(), m_report.lines[0].text + QChar(QChar::ParagraphSeparator));
    show(manyLines(200));
    key(Qt::Key_PageDown);
    const int page = m_view->currentRow();
    QVERIFY(page > 2 && page < 40);
    key(Qt::Key_PageUp);
    QVERIFY(m_view->currentRow() < page);
}

void tst_ReportView::leavesTheTextByTab()
{
    show(manyLines(2));
    key(Qt::Key_Tab);
    QVERIFY(m_window->findChild<QLineEdit *>()->hasFocus());
    QCOMPARE(m_view->words({1}), m_report.lines[0].text);
}

void tst_ReportView::meansTheNearestRowBetweenTwo()
{
    show(manyLines(3));
    // The rows stand apart: a little below one is still that one, wherever in the row.
    for (const int line : {0, 1}) {
        const QRectF first = row(line, 0).rect();
        const QRectF second = row(line, 1).rect();
        QVERIFY(second.top() > first.bottom() + 2);
        const int top = m_view->lineRect(m_model->lineAt(line)->id).top();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, top + int(first.bottom()) + 1));
        QCOMPARE(m_view->currentRow(), line);
        const int place = m_view->textCursor().positionInBlock();
        QVERIFY2(place > 0 && place < row(line, 0).textLength(), qPrintable(QString::number(place)));
    }
}

void tst_ReportView::selectsAcrossLinesAndYields()
{
    show(manyLines(4));
    const QSignalSpy selected(m_view, &ReportView::wordsSelected);
    const QSignalSpy clicked(m_view, &ReportView::lineClicked);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(0, 0));
    QTest::mouseMove(m_view->viewport(), at(1, 1));
    QTest::mouseMove(m_view->viewport(), at(2, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(2, 0));
    QVERIFY(m_view->textCursor().selectedText().contains(m_report.lines[1].text));
    QVERIFY(!selected.isEmpty());
    QVERIFY(clicked.isEmpty());
}

void tst_ReportView::doesNotDragWordsAbout()
{
    show(manyLines(3));
    m_view->selectAll();
    const QString before = m_view->toPlainText();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(0, 0));
    QVERIFY(!m_view->textCursor().hasSelection());
    QTest::mouseMove(m_view->viewport(), at(1, 1));
    QTest::mouseMove(m_view->viewport(), at(2, 1));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(2, 1));
    QCOMPARE(m_view->toPlainText(), before);
    QVERIFY(!m_view->acceptDrops());
}

void tst_ReportView::playsOnlyOnAPlainClickInAnotherLine()
{
    show(manyLines(4));
    QSignalSpy clicked(m_view, &ReportView::lineClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(2, 0));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.last().at(0).value<LineId>(), LineId{3});
    QCOMPARE(clicked.last().at(1).toBool(), false);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(2, 1)); // the caret is put elsewhere in it
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, at(1, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(1, 0));
    QCOMPARE(clicked.size(), 1);
    m_model->setEditable(false);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(1, 1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(1, 0)); // nothing to write: to hear it again
    QCOMPARE(clicked.size(), 3);
}

void tst_ReportView::tellsWhatStandsInTheGutter()
{
    show(manyLines(4));
    const ReportGutter &gutter = m_view->gutter();
    const QRect line = m_view->lineRect({3});
    for (int column = 0; column < ReportModel::Text; ++column) {
        const QRect rect = gutter.columnRect(column, line.top(), line.height());
        if (column == ReportModel::ReadBackSign) { // shown once something was read back
            QVERIFY(rect.isEmpty());
            continue;
        }
        QVERIFY(rect.right() < gutter.width());
        QCOMPARE(rect.width() > 0, column != ReportModel::Voices); // this report has none
        if (rect.isEmpty())
            continue;
        QCOMPARE(gutter.columnAt(rect.center().x()), std::optional(column));
        QHelpEvent help(QEvent::ToolTip, rect.center(), gutter.mapToGlobal(rect.center()));
        QApplication::sendEvent(m_view->findChild<ReportGutter *>(), &help);
        QCOMPARE(QToolTip::text(), m_model->index(2, column).data(Qt::ToolTipRole).toString());
    }
    QSignalSpy clicked(m_view, &ReportView::lineClicked);
    for (const int column : {ReportModel::Number, ReportModel::Time, ReportModel::Type}) {
        const QRect rect = gutter.columnRect(column, line.top(), line.height());
        QTest::mouseClick(m_view->findChild<ReportGutter *>(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(clicked.last().at(0).value<LineId>(), LineId{3});
        QCOMPARE(clicked.last().at(1).toBool(), column != ReportModel::Type);
    }
    QCOMPARE(m_view->currentLine(), LineId{3});
    QVERIFY(m_view->hasFocus());
}

void tst_ReportView::turnsTheWheelOverTheGutter()
{
    show(manyLines(200));
    const QSignalSpy scrolled(m_view, &ReportView::scrolledByHand);
    QWheelEvent wheel(QPointF(5, 5), m_view->gutter().mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->findChild<ReportGutter *>(), &wheel);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QCOMPARE(scrolled.size(), 1);
    const qreal size = m_view->document()->defaultFont().pointSizeF();
    m_model->setEditable(false);
    QWheelEvent larger(QPointF(5, 5), m_view->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                       Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &larger);
    QCOMPARE(m_view->document()->defaultFont().pointSizeF(), size);
}

void tst_ReportView::marksWhatSoundsWithoutTouchingTheCaret()
{
    show(manyLines(200));
    m_view->setCaret({{4}, 7});
    QTextCursor chosen = m_view->textCursor();
    chosen.setPosition(chosen.position() + 3, QTextCursor::KeepAnchor);
    m_view->setTextCursor(chosen);
    const QTextCursor before = m_view->textCursor();
    QVERIFY(before.hasSelection());
    const QSignalSpy selected(m_view, &ReportView::wordsSelected);
    const QSignalSpy moved(m_view, &ReportView::currentLineChanged);
    const QSignalSpy scrolled(m_view, &ReportView::scrolledByHand);
    const QImage quiet = m_view->grab().toImage();
    m_model->setSpoken({5});
    const QRect line = m_view->lineRect({5});
    QVERIFY(m_view->grab().toImage() != quiet);
    QCOMPARE(m_view->viewport()->grab().toImage().pixelColor(line.right() - 4, line.center().y()).rgb(),
             toneFill(Tone::Warning, m_view->palette()).rgb());
    m_model->setSpoken({150});
    m_view->showLine({150});
    QVERIFY(m_view->viewport()->rect().contains(m_view->lineRect({150})));
    QVERIFY(m_view->lineRect({150}).bottom() <= m_view->viewport()->height() * 2 / 3);
    QCOMPARE(m_view->textCursor().position(), before.position());
    QCOMPARE(m_view->textCursor().anchor(), before.anchor());
    QVERIFY(selected.isEmpty() && moved.isEmpty() && scrolled.isEmpty());
}

void tst_ReportView::followsTheSizeOfText()
{
    m_window->resize(1800, 700);
    show(manyLines(3));
    const int narrow = m_view->gutter().width();
    const int height = m_view->lineRect({1}).height();
    QFont larger = m_view->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    m_view->setFont(larger);
    QTRY_VERIFY(m_view->gutter().width() > narrow);
    QVERIFY(m_view->lineRect({1}).height() > height);
    const QRect type = m_view->gutter().columnRect(ReportModel::Type, 0, 10);
    QVERIFY(type.width() >= QFontMetrics(semibold(larger)).horizontalAdvance(u"OR"_s));
    QVERIFY(m_view->viewport()->x() >= m_view->gutter().geometry().right());
}

void tst_ReportView::staysWhereItIsWhenWhatIsNotedGrows()
{
    show(manyLines(100));
    m_view->showLine({50});
    const int top = m_view->lineRect({50}).top();
    const int height = m_view->lineRect({50}).height();
    m_model->setCorrections({{50, u"Correction 1.1 (adopted): read “this” instead of “that”"_s}});
    QCOMPARE(m_view->lineRect({50}).top(), top);
    QVERIFY(m_view->lineRect({50}).height() > height);
    m_model->setCorrections({});
    QCOMPARE(m_view->lineRect({50}).height(), height);
}

RELAAS_TEST(QApplication, tst_ReportView);

} // namespace tst_reportview

#include "tst_reportview.moc"
