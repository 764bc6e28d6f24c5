#include "core/text/worddiff.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace tst_worddiff {

using namespace relaas;
using namespace Qt::StringLiterals;

using Kind = WordChange::Kind;

namespace {

/// "same [-removed-] {+added+}", as people write it by hand.
QString marked(const QList<WordChange> &changes)
{
    QString text;
    for (const WordChange &change : changes) {
        if (change.kind == Kind::Removed)
            text += u"[-"_s + change.text + u"-]"_s;
        else if (change.kind == Kind::Added)
            text += u"{+"_s + change.text + u"+}"_s;
        else
            text += change.text;
    }
    return text;
}

QString without(Kind left, const QList<WordChange> &changes)
{
    QString text;
    for (const WordChange &change : changes) {
        if (change.kind != left)
            text += change.text;
    }
    return text;
}

QString words(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString::number(random.bounded(3000)) + (i % 12 == 11 ? u"\n"_s : u" "_s);
    return text;
}

} // namespace

class tst_WordDiff : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatBecameOfEachWord_data();
    void saysWhatBecameOfEachWord();
    void givesBothTextsBackWhateverTheyAre();
    void takesLongTexts_data();
    void takesLongTexts();
};

void tst_WordDiff::saysWhatBecameOfEachWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"Mijn zwager."_s << u"Mijn zwager."_s << u"Mijn zwager."_s;
    QTest::newRow("from nothing") << u""_s << u"Mijn zwager."_s << u"{+Mijn zwager.+}"_s;
    QTest::newRow("to nothing") << u"Mijn zwager."_s << u""_s << u"[-Mijn zwager.-]"_s;
    QTest::newRow("typed on") << u"Mijn zwager"_s << u"Mijn zwager werkte daar"_s
                              << u"Mijn zwager{+ werkte daar+}"_s;
    QTest::newRow("one word") << u"Mijn zwager kwam."_s << u"Mijn broer kwam."_s
                              << u"Mijn [-zwager-]{+broer+} kwam."_s;
    QTest::newRow("words that belong together") << u"Hij kwam in maart."_s << u"Hij kwam drie dagen later."_s
                                                << u"Hij kwam [-in maart-]{+drie dagen later+}."_s;
    QTest::newRow("more words for fewer")
        << u"at the town hall and"_s << u"at the court and"_s << u"at the [-town hall-]{+court+} and"_s;
    QTest::newRow("a sign") << u"Toen, in maart."_s << u"Toen in maart."_s << u"Toen[-,-] in maart."_s;
    QTest::newRow("half a word") << u"de oproe"_s << u"de oproep"_s << u"de [-oproe-]{+oproep+}"_s;
    QTest::newRow("in the middle") << u"a b c d"_s << u"a b x c d"_s << u"a b {+x +}c d"_s;
    QTest::newRow("a line end") << u"een twee"_s << u"een\ntwee"_s << u"een[- -]{+\n+}twee"_s;
    QTest::newRow("an apostrophe") << u"’s nachts"_s << u"’s avonds"_s << u"’s [-nachts-]{+avonds+}"_s;
    QTest::newRow("right to left") << u"قال لي صهري"_s << u"قال لي أخي"_s << u"قال لي [-صهري-]{+أخي+}"_s;
    QTest::newRow("beyond the first plane")
        << u"a \U0001F600 b"_s << u"a \U0001F601 b"_s << u"a [-\U0001F600-]{+\U0001F601+} b"_s;
    QTest::newRow("combining marks") << u"cafe\u0301 dicht"_s << u"cafe dicht"_s
                                     << u"[-cafe\u0301-]{+cafe+} dicht"_s;
}

void tst_WordDiff::saysWhatBecameOfEachWord()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(marked(wordChanges(before, after)), "expected");
}

void tst_WordDiff::givesBothTextsBackWhateverTheyAre()
{
    QRandomGenerator random(7);
    const QString letters = u"aab  ,.\n\u0301ب\xd83d"_s;
    for (int round = 0; round < 3000; ++round) {
        QString before;
        QString after;
        for (int i = random.bounded(24); i > 0; --i)
            before += letters.at(random.bounded(letters.size()));
        for (int i = random.bounded(24); i > 0; --i)
            after += letters.at(random.bounded(letters.size()));
        const QList<WordChange> changes = wordChanges(before, after);
        QCOMPARE(without(Kind::Added, changes), before);
        QCOMPARE(without(Kind::Removed, changes), after);
        for (qsizetype i = 1; i < changes.size(); ++i)
            QVERIFY(changes.at(i).kind != changes.at(i - 1).kind);
    }
}

void tst_WordDiff::takesLongTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const QString text = words(12000, 1);
    QTest::newRow("two texts without a relation") << text << words(12000, 2);
    QTest::newRow("a word changed here and there")
        << text << QString(text).replace(u" 17 "_s, u" seventeen "_s);
    QTest::newRow("one sign 60,000 times") << QString(60000, u'.') << QString(59000, u'.') + u'!';
    QTest::newRow("a word at both ends") << u"a "_s + text << text + u"z"_s;
}

void tst_WordDiff::takesLongTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QElapsedTimer timer;
    timer.start();
    const QList<WordChange> changes = wordChanges(before, after);
    const qint64 ms = timer.elapsed();
    QCOMPARE(without(Kind::Added, changes), before);
    QCOMPARE(without(Kind::Removed, changes), after);
    QVERIFY2(ms < test::hangMs, qPrintable(QString::number(ms)));
}

RELAAS_TEST(QCoreApplication, tst_WordDiff);

} // namespace tst_worddiff

#include "tst_worddiff.moc"
