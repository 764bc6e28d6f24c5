#include "gui/widgets/spellhighlighter.h"
#include "spelling/sampledictionary.h"
#include "spelling/spellcheck.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace tst_spellhighlighter {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_SpellHighlighter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void underlinesMisspeltWords();
    void underlinesWhatIsTyped();
    void goesThroughALongText();
    void offersWhatMayBeMeantByKey();
    void offersNothingForARightWord();
    void learnsFromTheMenu();

private:
    /// The underlined words of a paragraph.
    QStringList underlined(int paragraph = 0) const
    {
        const QTextBlock block = m_field->document()->findBlockByNumber(paragraph);
        QStringList words;
        const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : ranges) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words << block.text().mid(range.start, range.length);
        }
        return words;
    }
    void putCaretInto(const QString &word) const
    {
        QTextCursor caret = m_field->document()->find(word);
        caret.setPosition(caret.selectionStart() + 1);
        m_field->setTextCursor(caret);
    }
    QMenu *openedMenu() const
    {
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(1, 1), m_field->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(m_field.get(), &wish);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    SampleDictionary m_sample;
    std::unique_ptr<SpellCheck> m_check;
    std::unique_ptr<QPlainTextEdit> m_field;
};

void tst_SpellHighlighter::init()
{
    m_check = std::make_unique<SpellCheck>();
    m_check->setDictionary(*Dictionary::opened(m_sample.path()));
    m_field = std::make_unique<QPlainTextEdit>();
    checkSpelling(*m_field, *m_check);
    m_field->show();
}

void tst_SpellHighlighter::cleanup()
{
    m_field.reset();
    m_check.reset();
}

void tst_SpellHighlighter::underlinesMisspeltWords()
{
    m_field->setPlainText(u"betrokene heeft geen zwager\nGeen zwagr"_s);
    QTRY_COMPARE(underlined(0), QStringList{u"betrokene"_s});
    QTRY_COMPARE(underlined(1), QStringList{u"zwagr"_s});
}

void tst_SpellHighlighter::underlinesWhatIsTyped()
{
    QTest::keyClicks(m_field.get(), u"betrokene heeft"_s);
    QTRY_COMPARE(underlined(), QStringList{u"betrokene"_s});
    m_field->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 6; ++i)
        m_field->moveCursor(QTextCursor::Right);
    QTest::keyClicks(m_field.get(), u"k"_s);
    QCOMPARE(m_field->toPlainText(), u"betrokkene heeft"_s);
    QTRY_VERIFY(underlined().isEmpty());
}

void tst_SpellHighlighter::goesThroughALongText()
{
    m_field->setPlainText(u"heeft geen zwagr\n"_s.repeated(5000 / test::slowness) + u"betrokene"_s);
    const int last = m_field->document()->blockCount() - 1;
    QTRY_COMPARE(underlined(last), QStringList{u"betrokene"_s});
    QTRY_COMPARE(underlined(last / 2), QStringList{u"zwagr"_s});
}

void tst_SpellHighlighter::offersWhatMayBeMeantByKey()
{
    m_field->setPlainText(u"heeft betrokene geen"_s);
    QTRY_COMPARE(underlined(), QStringList{u"betrokene"_s});
    putCaretInto(u"betrokene"_s);
    QMenu *menu = openedMenu();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto wanted = std::ranges::find(actions, u"betrokkene"_s, &QAction::text);
    QVERIFY(wanted != actions.end());
    (*wanted)->trigger();
    menu->close();
    QCOMPARE(m_field->toPlainText(), u"heeft betrokkene geen"_s);
    m_field->undo();
    QCOMPARE(m_field->toPlainText(), u"heeft betrokene geen"_s);
}

void tst_SpellHighlighter::offersNothingForARightWord()
{
    m_field->setPlainText(u"heeft betrokene geen"_s);
    QTRY_COMPARE(underlined(), QStringList{u"betrokene"_s});
    putCaretInto(u"heeft"_s);
    QMenu menu;
    addSuggestions(menu, m_field->textCursor(), *m_check);
    QVERIFY(menu.isEmpty());
}

void tst_SpellHighlighter::learnsFromTheMenu()
{
    m_field->setPlainText(u"heeft kebele geen kebele"_s);
    QTRY_COMPARE(underlined().size(), 2);
    putCaretInto(u"kebele"_s);
    QMenu menu;
    addSuggestions(menu, m_field->textCursor(), *m_check);
    const QList<QAction *> actions = menu.actions();
    const auto known = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().contains(u"“kebele”"_s); });
    QVERIFY(known != actions.end());
    (*known)->trigger();
    QTRY_VERIFY(underlined().isEmpty());
}

RELAAS_TEST(QApplication, tst_SpellHighlighter);

} // namespace tst_spellhighlighter

#include "tst_spellhighlighter.moc"
