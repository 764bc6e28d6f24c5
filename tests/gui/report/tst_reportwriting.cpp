#include "gui/report/reportactions.h"
#include "gui/report/reporttyping.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTimer>

namespace tst_reportwriting {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Writing in the text of a report as in any text.
class tst_ReportWriting : public QObject, private ReportTyping
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void enterEndsSplitsAndPutsIn_data();
    void enterEndsSplitsAndPutsIn();
    void erasingAtTheEdgeMakesTwoLinesOne_data();
    void erasingAtTheEdgeMakesTwoLinesOne();
    void erasingAtTheEndsOfTheReportDoesNothing();
    void erasingOverSeveralLinesKeepsTheFirst_data();
    void erasingOverSeveralLinesKeepsTheFirst();
    void typesOverSeveralLines();
    void savesWhatIsBeingTypedBeforeItIsSplit();
    void pastesParagraphsAsLines();
    void pastesOneParagraphIntoTheLine();
    void copiesLinesWithTheirTypes();
    void takesBackAndDoesAgain();
    void changesNothingWhereTheReportIsFrozen();
    void keepsTheCaretWhereAColleagueWrites();
    void wordsOfAnotherLineDoNotCarryItsManner();
    void anyKeysKeepTextAndReportAlike();
    void putsBackWhatIsNotItsOwn();

private:
    static void copied(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    static inline const Written m_three{{LineType::Question, u"Waar was dat?"_s},
                                        {LineType::Answer, u"In Asmara. Bij mijn oom."_s},
                                        {LineType::Question, u"Wanneer?"_s}};
};

void tst_ReportWriting::enterEndsSplitsAndPutsIn_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<LineType>("type");
    QTest::addColumn<int>("newRow");
    QTest::addColumn<std::pair<int, int>>("at");
    QTest::newRow("behind a question")
        << 0 << 13 << QStringList{u"Waar was dat?"_s, {}, u"In Asmara. Bij mijn oom."_s, u"Wanneer?"_s}
        << LineType::Answer << 1 << std::pair(1, 0);
    QTest::newRow("behind an answer")
        << 1 << 24 << QStringList{u"Waar was dat?"_s, u"In Asmara. Bij mijn oom."_s, {}, u"Wanneer?"_s}
        << LineType::Question << 2 << std::pair(2, 0);
    QTest::newRow("behind the last")
        << 2 << 8 << QStringList{u"Waar was dat?"_s, u"In Asmara. Bij mijn oom."_s, u"Wanneer?"_s, {}}
        << LineType::Answer << 3 << std::pair(3, 0);
    QTest::newRow("before the first")
        << 0 << 0 << QStringList{{}, u"Waar was dat?"_s, u"In Asmara. Bij mijn oom."_s, u"Wanneer?"_s}
        << LineType::Question << 0 << std::pair(1, 0);
    QTest::newRow("before an answer")
        << 1 << 0 << QStringList{u"Waar was dat?"_s, {}, u"In Asmara. Bij mijn oom."_s, u"Wanneer?"_s}
        << LineType::Answer << 1 << std::pair(2, 0);
    QTest::newRow("in the middle") << 1 << 11
                                   << QStringList{u"Waar was dat?"_s, u"In Asmara."_s, u"Bij mijn oom."_s,
                                                  u"Wanneer?"_s}
                                   << LineType::Answer << 2 << std::pair(2, 0);
}

void tst_ReportWriting::enterEndsSplitsAndPutsIn()
{
    QFETCH(const int, row);
    QFETCH(const int, offset);
    QFETCH(const QStringList, expected);
    QFETCH(const LineType, type);
    QFETCH(const int, newRow);
    using Place = std::pair<int, int>;
    QFETCH(const Place, at);
    open(m_three);
    goTo(row, offset);
    key(Qt::Key_Return);
    QCOMPARE(stored(), expected);
    QCOMPARE(shown(), expected);
    QCOMPARE(line(newRow).type, type);
    QCOMPARE(line(newRow).number, 4); // those there were keep theirs
    QCOMPARE(caret(), at);
}

void tst_ReportWriting::erasingAtTheEdgeMakesTwoLinesOne_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("offset");
    QTest::addColumn<Qt::Key>("erasing");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers word = Qt::ControlModifier;
    QTest::newRow("backspace") << 1 << 0 << Qt::Key_Backspace << none;
    QTest::newRow("a word back") << 1 << 0 << Qt::Key_Backspace << word;
    QTest::newRow("delete") << 0 << 13 << Qt::Key_Delete << none;
    QTest::newRow("a word on") << 0 << 13 << Qt::Key_Delete << word;
}

void tst_ReportWriting::erasingAtTheEdgeMakesTwoLinesOne()
{
    QFETCH(const int, row);
    QFETCH(const int, offset);
    QFETCH(const Qt::Key, erasing);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    open(m_three);
    goTo(row, offset);
    key(erasing, modifiers);
    QCOMPARE(stored(), QStringList({u"Waar was dat? In Asmara. Bij mijn oom."_s, u"Wanneer?"_s}));
    QCOMPARE(shown(), stored());
    QCOMPARE(numbers(), QList<int>({1, 3}));
    QCOMPARE(caret(), std::pair(0, 14)); // between the words of both
}

void tst_ReportWriting::erasingAtTheEndsOfTheReportDoesNothing()
{
    open(m_three);
    const QStringList before = stored();
    goTo(0, 0);
    key(Qt::Key_Backspace);
    goTo(2, 8);
    key(Qt::Key_Delete);
    QCOMPARE(stored(), before);
    QCOMPARE(shown(), before);
}

void tst_ReportWriting::erasingOverSeveralLinesKeepsTheFirst_data()
{
    QTest::addColumn<Qt::Key>("erasing");
    QTest::newRow("backspace") << Qt::Key_Backspace;
    QTest::newRow("delete") << Qt::Key_Delete;
    QTest::newRow("cut") << Qt::Key_Cut;
}

void tst_ReportWriting::erasingOverSeveralLinesKeepsTheFirst()
{
    QFETCH(const Qt::Key, erasing);
    open(m_three);
    const QStringList before = stored();
    select(0, 5, 2, 4);
    if (erasing == Qt::Key_Cut)
        key(Qt::Key_X, Qt::ControlModifier);
    else
        key(erasing);
    QCOMPARE(stored(), QStringList{u"Waar eer?"_s});
    QCOMPARE(shown(), stored());
    QCOMPARE(numbers(), QList<int>{1});
    QCOMPARE(caret(), std::pair(0, 5));
    key(Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(stored(), before);
    QCOMPARE(shown(), before);
    QCOMPARE(numbers(), QList<int>({1, 2, 3}));
}

void tst_ReportWriting::typesOverSeveralLines()
{
    open(m_three);
    select(0, 5, 1, 3);
    type(u"x"_s);
    QCOMPARE(stored(), QStringList({u"Waar xAsmara. Bij mijn oom."_s, u"Wanneer?"_s}));
    QCOMPARE(caret(), std::pair(0, 6));
    type(u"yz"_s);
    QCOMPARE(shown().at(0), u"Waar xyzAsmara. Bij mijn oom."_s);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().at(0), u"Waar xyzAsmara. Bij mijn oom."_s);
}

void tst_ReportWriting::savesWhatIsBeingTypedBeforeItIsSplit()
{
    open(m_three);
    goTo(1, 10);
    type(u" Daar"_s);
    key(Qt::Key_Return);
    QCOMPARE(stored().mid(1, 2), QStringList({u"In Asmara. Daar"_s, u"Bij mijn oom."_s}));
    QVERIFY(!view().isEditing());
}

void tst_ReportWriting::pastesParagraphsAsLines()
{
    open(m_three);
    copied(u"Eerst.\r\n\r\nDan\u2028nu.\nTen slotte.\n"_s);
    goTo(2, 8);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored().mid(2), QStringList({u"Wanneer?Eerst."_s, u"Dan"_s, u"nu."_s, u"Ten slotte."_s}));
    QCOMPARE(shown(), stored());
    QCOMPARE(numbers(), QList<int>({1, 2, 3, 4, 5, 6}));
    QCOMPARE(caret(), std::pair(5, 11));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored().size(), 3);
    QCOMPARE(shown(), stored());
}

void tst_ReportWriting::pastesOneParagraphIntoTheLine()
{
    open(m_three);
    auto *rich = new QMimeData; // the clipboard owns it
    rich->setHtml(u"<b>laat </b>"_s);
    rich->setText(u"laat \u0007"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    goTo(2, 0);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown().at(2), u"laat Wanneer?"_s);
    QVERIFY(!view().textCursor().charFormat().fontWeight() || view().textCursor().charFormat().fontItalic());
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored().at(2), u"laat Wanneer?"_s);
}

void tst_ReportWriting::copiesLinesWithTheirTypes()
{
    open(m_three);
    select(0, 5, 1, 9);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"V: was dat?\nA: In Asmara"_s);
    goTo(2, 8);
    key(Qt::Key_V, Qt::ControlModifier); // here the words alone
    QCOMPARE(stored().mid(2), QStringList({u"Wanneer?was dat?"_s, u"In Asmara"_s}));
    select(1, 3, 1, 9);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Asmara"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void tst_ReportWriting::takesBackAndDoesAgain()
{
    open(m_three);
    const QStringList before = stored();
    goTo(0, 13);
    type(u" Zeg het."_s);
    key(Qt::Key_Z, Qt::ControlModifier); // also what was not saved yet
    QCOMPARE(shown(), before);
    QCOMPARE(stored(), before);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored().at(0), u"Waar was dat? Zeg het."_s);
    QCOMPARE(shown(), stored());
    goTo(1, 0);
    key(Qt::Key_Backspace);
    QCOMPARE(stored().size(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(numbers(), QList<int>({1, 2, 3}));
    QCOMPARE(shown(), stored());
}

void tst_ReportWriting::changesNothingWhereTheReportIsFrozen()
{
    m_desk->write(3);
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    open();
    const QStringList before = stored();
    copied(u"a\nb"_s);
    select(0, 3, 1, 4);
    for (const auto &[pressed, modifiers] :
         {std::pair(Qt::Key_Return, Qt::NoModifier), std::pair(Qt::Key_Backspace, Qt::NoModifier),
          std::pair(Qt::Key_Delete, Qt::NoModifier), std::pair(Qt::Key_X, Qt::ControlModifier),
          std::pair(Qt::Key_V, Qt::ControlModifier), std::pair(Qt::Key_Z, Qt::ControlModifier),
          std::pair(Qt::Key_A, Qt::NoModifier), std::pair(Qt::Key_Escape, Qt::NoModifier)})
        key(pressed, modifiers);
    QCOMPARE(shown(), before);
    QCOMPARE(stored(), before);
    select(0, 0, 0, 3);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Who"_s);
    QSignalSpy plays(&view(), &ReportView::spacePressed);
    key(Qt::Key_Space);
    QCOMPARE(plays.size(), 1);
}

void tst_ReportWriting::keepsTheCaretWhereAColleagueWrites()
{
    open(m_three);
    goTo(1, 3);
    const auto colleague = m_desk->colleague();
    Report theirs = *colleague->reports().report(m_desk->interview);
    theirs = *colleague->reports().addLine(theirs, theirs.lines[0].id, LineType::Pause);
    theirs = *colleague->reports().changeLine(theirs, theirs.lines[1].id, LineType::Pause, u"Pauze."_s);
    theirs = *colleague->reports().changeLine(theirs, theirs.lines[2].id, LineType::Answer,
                                              u"In Asmara. Bij mijn tante."_s);
    QVERIFY(colleague->reports().removeLine(theirs, theirs.lines[0].id));
    m_page->activated();
    QCOMPARE(shown(), QStringList({u"Pauze."_s, u"In Asmara. Bij mijn tante."_s, u"Wanneer?"_s}));
    QCOMPARE(caret(), std::pair(1, 3));
    QCOMPARE(view().document()->blockCount(), 3);
}

void tst_ReportWriting::wordsOfAnotherLineDoNotCarryItsManner()
{
    open(m_three);
    const auto isItalic = [&](int row) {
        const QTextBlock paragraph = view().document()->findBlockByNumber(row);
        QSet<bool> found;
        for (auto part = paragraph.begin(); !part.atEnd(); ++part)
            found.insert(part.fragment().charFormat().fontItalic());
        return found;
    };
    QCOMPARE(isItalic(0), QSet<bool>{true}); // the officer's text
    QCOMPARE(isItalic(1), QSet<bool>{false});
    goTo(1, 0);
    key(Qt::Key_Backspace);
    QCOMPARE(isItalic(0), QSet<bool>{true});
    goTo(0, 38);
    key(Qt::Key_Return);
    type(u"Ja."_s);
    QCOMPARE(isItalic(1), QSet<bool>{false});
    const auto [type, action] = m_page->actions().types.at(0);
    action->trigger();
    QCOMPARE(line(1).type, type);
    QCOMPARE(isItalic(1), QSet<bool>{true});
}

void tst_ReportWriting::anyKeysKeepTextAndReportAlike()
{
    open(m_three);
    QRandomGenerator random(11);
    copied(u"een\ntwee"_s);
    m_desk->prompts.confirmations = {};
    const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> pressed{{Qt::Key_Return, Qt::NoModifier},
                                                                   {Qt::Key_Return, Qt::ShiftModifier},
                                                                   {Qt::Key_Backspace, Qt::NoModifier},
                                                                   {Qt::Key_Delete, Qt::NoModifier},
                                                                   {Qt::Key_Backspace, Qt::ControlModifier},
                                                                   {Qt::Key_Delete, Qt::ControlModifier},
                                                                   {Qt::Key_K, Qt::ControlModifier},
                                                                   {Qt::Key_X, Qt::ControlModifier},
                                                                   {Qt::Key_V, Qt::ControlModifier},
                                                                   {Qt::Key_Z, Qt::ControlModifier},
                                                                   {Qt::Key_Y, Qt::ControlModifier},
                                                                   {Qt::Key_Escape, Qt::NoModifier},
                                                                   {Qt::Key_Up, Qt::ShiftModifier},
                                                                   {Qt::Key_Down, Qt::ShiftModifier},
                                                                   {Qt::Key_Left, Qt::NoModifier},
                                                                   {Qt::Key_Right, Qt::ControlModifier},
                                                                   {Qt::Key_Up, Qt::ControlModifier},
                                                                   {Qt::Key_Down, Qt::NoModifier},
                                                                   {Qt::Key_Home, Qt::ShiftModifier},
                                                                   {Qt::Key_End, Qt::NoModifier},
                                                                   {Qt::Key_A, Qt::NoModifier},
                                                                   {Qt::Key_B, Qt::NoModifier},
                                                                   {Qt::Key_Space, Qt::NoModifier}};
    for (int i = 0; i < 300 && !m_desk->report().lines.isEmpty(); ++i) {
        const auto &[next, modifiers] = pressed.at(random.bounded(int(pressed.size())));
        key(next, modifiers);
        QCOMPARE(view().document()->blockCount(), view().model()->rowCount());
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            const Line &line = *view().model()->lineAt(row);
            if (!view().isUnsaved(line.id))
                QCOMPARE(view().words(line.id), line.text);
        }
    }
    QVERIFY(m_page->mayLeave());
    QCOMPARE(shown(), stored());
}

void tst_ReportWriting::putsBackWhatIsNotItsOwn()
{
    open(m_three);
    goTo(1, 2);
    type(u"!"_s);
    view().insertPlainText(u"a\nb"_s); // no key does this
    QCOMPARE(view().document()->blockCount(), 3);
    QCOMPARE(shown().at(0), u"Waar was dat?"_s);
    QCOMPARE(shown().at(2), u"Wanneer?"_s);
    QVERIFY(shown().at(1).startsWith(u"In!"_s)); // what was typed is not gone with it
    QVERIFY(m_page->mayLeave());
    QCOMPARE(shown(), stored());
}

RELAAS_TEST(QApplication, tst_ReportWriting);

} // namespace tst_reportwriting

#include "tst_reportwriting.moc"
