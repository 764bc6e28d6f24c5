#include "gui/report/linewords.h"
#include "gui/report/shownreport.h"
#include "gui/widgets/style.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

namespace tst_reportwords {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The text of a report as it is heard, and what may stand in it.
class tst_ReportWords : public QObject, private ShownReport
{
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp); }
    void init() { begin(); }
    void cleanup() { end(); }

    void saysNumberTypeAndStateWithEachLine();
    void isReadByAScreenReader();
    void offersTheClipboardByTheMenuKey();
    void takesWhatAnInputMethodWrites();
    void survivesHostileWords_data();
    void survivesHostileWords();
    void showsALongLine();
    void opensManyLines();
};

void tst_ReportWords::saysNumberTypeAndStateWithEachLine()
{
    QList<Line> lines = manyLines(3);
    lines[1].anchor = Anchor{{7}, 0, 100};
    lines[1].check = test::checkOf(lines[1], Verdict::Deviates, u"anders"_s);
    show(lines);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(heard);
    QCOMPARE(heard->text(QAccessible::Description), u"line 1, question, not checked"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(heard->text(QAccessible::Description), u"line 2, answer, deviates, heard: anders"_s);
    lines[1].check.reset();
    show(lines);
    QCOMPARE(heard->text(QAccessible::Description), u"line 2, answer, not checked"_s);
}

void tst_ReportWords::isReadByAScreenReader()
{
    show({shownLine(1, LineType::Question, u"Waar was dat?"_s), shownLine(2, LineType::Answer, u"Thuis."_s)});
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(heard && heard->textInterface());
    QCOMPARE(heard->role(), QAccessible::EditableText);
    QVERIFY(!heard->text(QAccessible::Name).isEmpty());
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(heard->textInterface()->cursorPosition(), 14);
    int from = 0;
    int to = 0;
    QCOMPARE(heard->textInterface()->textAtOffset(14, QAccessible::ParagraphBoundary, &from, &to).trimmed(),
             u"Thuis."_s);
    QVERIFY(heard->state().multiLine && !heard->state().readOnly);
    m_model->setEditable(false);
    QVERIFY(heard->state().readOnly);
}

void tst_ReportWords::offersTheClipboardByTheMenuKey()
{
    show(manyLines(2));
    m_view->selectAll();
    int asked = 0;
    connect(m_view, &ReportView::menuWanted, this, [&] { ++asked; });
    QStringList offered;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            offered << action->text();
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), m_view->mapToGlobal(QPoint()));
    QApplication::sendEvent(m_view->viewport(), &menuKey);
    QCOMPARE(offered, QStringList({u"Cu&t"_s, u"&Copy"_s, u"&Paste"_s, u"Select &all"_s}));
    QCOMPARE(asked, 1);
}

void tst_ReportWords::takesWhatAnInputMethodWrites()
{
    show(manyLines(3));
    QSignalSpy typed(m_view, &ReportView::typed);
    QInputMethodEvent written;
    written.setCommitString(u"ሰላም"_s);
    QApplication::sendEvent(m_view, &written);
    QVERIFY(m_view->words({1}).startsWith(u"ሰላም"_s));
    QCOMPARE(typed.size(), 1);
    QSignalSpy replaced(m_view, &ReportView::replaceWanted);
    m_view->selectAll();
    QApplication::sendEvent(m_view, &written);
    QCOMPARE(replaced.size(), 1); // over several lines it is asked for
    QCOMPARE(replaced.first().at(1).toStringList(), QStringList{u"ሰላም"_s});
    QCOMPARE(m_view->document()->blockCount(), 3);
}

void tst_ReportWords::survivesHostileWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("control characters") << QString(u"a\u0000b\u0007c\u001bd\u0085e"_s);
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00));
    QTest::newRow("paragraphs") << u"a\u2029b\u2028c\r\nd"_s;
    QTest::newRow("frames and objects") << QString(u"a"_s + QChar(0xfdd0) + QChar(0xfdd1) + QChar(0xfffc));
    QTest::newRow("right to left") << u"قال لي صهري (Asmara) إنهم سيأتون"_s;
    QTest::newRow("overrides") << u"\u202eabc\u202c \u2066def\u2069"_s;
    QTest::newRow("marks") << QString(u'a') + QString(3000, QChar(0x0301));
    QTest::newRow("tabs") << QString(500, u'\t');
}

void tst_ReportWords::survivesHostileWords()
{
    QFETCH(const QString, words);
    QSignalSpy saved(m_view, &ReportView::saveWanted);
    show({shownLine(1, LineType::Question, u"Voor"_s), shownLine(2, LineType::Answer, words),
          shownLine(3, LineType::Heading, u"Na"_s)});
    QCOMPARE(m_view->document()->blockCount(), 3);
    QCOMPARE(shownWords(words).size(), words.size());
    m_view->grab();
    for (const Qt::Key each : {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_Left, Qt::Key_Up,
                               Qt::Key_Down, Qt::Key_Down, Qt::Key_Down})
        key(each);
    m_view->endEditing();
    QVERIFY(saved.isEmpty()); // looking at it changes nothing
    m_view->editLine({2});
    QTest::keyClick(m_view, 'x');
    QCOMPARE(m_view->document()->blockCount(), 3);
    QVERIFY(m_view->words({2}).endsWith(u'x'));
    QCOMPARE(m_view->words({1}), u"Voor"_s);
    QCOMPARE(m_view->words({3}), u"Na"_s);
}

void tst_ReportWords::showsALongLine()
{
    const QString words = QString(u"woorden "_s).repeated(60'000); // 1 MB
    show({shownLine(1, LineType::Question, u"Voor"_s), shownLine(2, LineType::Answer, words),
          shownLine(3, LineType::Answer, u"Na"_s)});
    m_view->grab();
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->currentLine(), LineId{3});
    m_view->editLine({2});
    QTest::keyClick(m_view, 'x');
    QVERIFY(m_view->words({2}).endsWith(u'x'));
    QVERIFY(m_view->cursorRect().bottom() <= m_view->viewport()->height());
}

void tst_ReportWords::opensManyLines()
{
    show(manyLines(20'000));
    QTRY_COMPARE(m_view->document()->blockCount(), 20'000); // they come in slices
    m_view->setCurrentLine({19'999});
    QVERIFY(m_view->viewport()->rect().intersects(m_view->lineRect({19'999})));
    QTest::keyClick(m_view, 'x');
    QVERIFY(m_view->words({19'999}).startsWith(u'x'));
}

RELAAS_TEST(QApplication, tst_ReportWords);

} // namespace tst_reportwords

#include "tst_reportwords.moc"
