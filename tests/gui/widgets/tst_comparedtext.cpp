#include "gui/widgets/comparedtext.h"
#include "support/testprogram.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

namespace tst_comparedtext {

using namespace relaas;
using namespace Qt::StringLiterals;

using Kind = WordChange::Kind;

namespace {

struct Fragment
{
    QString text;
    bool isStruckOut = false;
    bool isUnderlined = false;
    bool isHeavier = false;

    bool operator==(const Fragment &) const = default;
};

QList<Fragment> fragments(const QTextEdit &edit)
{
    QList<Fragment> found;
    const QTextBlock block = edit.document()->firstBlock();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        found.append({it.fragment().text(), format.fontStrikeOut(), format.fontUnderline(),
                      format.fontWeight() > edit.font().weight()});
    }
    return found;
}

} // namespace

class tst_ComparedText : public QObject
{
    Q_OBJECT

private slots:
    void marksItsOwnWordsByMoreThanColour();
    void tellsAScreenReaderWhichWordsAreOnlyHere();
    void takesNothingForMarkup();
    void runsAsItsLettersRun_data();
    void runsAsItsLettersRun();
    void growsWithItsTextToABound();
    void canBeReadByKeyboardAndNotWritten();
};

void tst_ComparedText::marksItsOwnWordsByMoreThanColour()
{
    const auto changes = wordChanges(u"Mijn zwager kwam."_s, u"Mijn broer kwam."_s);
    ComparedText stored;
    stored.setChanges(changes, Kind::Removed);
    QCOMPARE(fragments(stored),
             (QList<Fragment>{{u"Mijn "_s}, {u"zwager"_s, true, false, false}, {u" kwam."_s}}));
    ComparedText typed;
    typed.setChanges(changes, Kind::Added);
    QCOMPARE(fragments(typed),
             (QList<Fragment>{{u"Mijn "_s}, {u"broer"_s, false, true, true}, {u" kwam."_s}}));
    QCOMPARE(stored.toPlainText(), u"Mijn zwager kwam."_s);
    QCOMPARE(typed.toPlainText(), u"Mijn broer kwam."_s);
}

void tst_ComparedText::tellsAScreenReaderWhichWordsAreOnlyHere()
{
    ComparedText typed;
    typed.setChanges(wordChanges(u"a b c"_s, u"a x c y"_s), Kind::Added);
    QCOMPARE(typed.accessibleDescription(), u"Only here: “x”, “y”"_s);

    QString before;
    QString after;
    for (int i = 0; i < 30; ++i) {
        before += u"same %1, "_s.arg(i);
        after += u"same new%1, "_s.arg(i);
    }
    const QString said = ownWordsText(wordChanges(before, after), Kind::Added);
    QCOMPARE(said.count(u'“'), 20);
    QVERIFY2(said.contains(u"10"_s), qPrintable(said));
    QVERIFY(ownWordsText(wordChanges(before, before), Kind::Added).isEmpty());
}

void tst_ComparedText::takesNothingForMarkup()
{
    const QString text = u"<b>a</b> & <img src=\"x\">"_s;
    ComparedText stored;
    stored.setChanges({{Kind::Same, text}}, Kind::Removed);
    QCOMPARE(stored.toPlainText(), text);
}

void tst_ComparedText::runsAsItsLettersRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("Dutch") << u"Mijn zwager."_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"قال لي صهري 12."_s << Qt::RightToLeft;
    QTest::newRow("signs before Arabic") << u"„… قال"_s << Qt::RightToLeft;
}

void tst_ComparedText::runsAsItsLettersRun()
{
    QFETCH(QString, text);
    ComparedText stored;
    stored.setChanges({{Kind::Same, text}}, Kind::Removed);
    QTEST(stored.document()->firstBlock().textDirection(), "direction");
    QCOMPARE(stored.document()->firstBlock().layout()->textOption().textDirection(), Qt::LayoutDirectionAuto);
}

void tst_ComparedText::growsWithItsTextToABound()
{
    ComparedText text;
    text.resize(400, 100);
    text.show();
    text.setChanges({{Kind::Same, u"een regel"_s}}, Kind::Removed);
    const int one = text.height();
    QVERIFY2(one < 3 * text.fontMetrics().lineSpacing(), qPrintable(QString::number(one)));
    text.setChanges({{Kind::Same, u"a\nb\nc"_s}}, Kind::Removed);
    QVERIFY(text.height() > one);
    text.setChanges({{Kind::Same, u"regel\n"_s.repeated(200)}}, Kind::Removed);
    QVERIFY(text.height() < 10 * text.fontMetrics().lineSpacing());
}

void tst_ComparedText::canBeReadByKeyboardAndNotWritten()
{
    ComparedText text;
    text.setChanges({{Kind::Same, u"woorden"_s}}, Kind::Removed);
    QVERIFY(text.focusPolicy() & Qt::TabFocus);
    QVERIFY(text.textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QTest::keyClicks(&text, u"x"_s);
    QCOMPARE(text.toPlainText(), u"woorden"_s);
}

RELAAS_TEST(QApplication, tst_ComparedText);

} // namespace tst_comparedtext

#include "tst_comparedtext.moc"
