#include "spelling/sampledictionary.h"
#include "spelling/spellcheck.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace tst_spellcheck {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_SpellCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_check.reset(); }
    void findsMisspeltWords();
    void asksEachWordOnce();
    void knowsTheNamesOfTheCase();
    void learnsWords();
    void checksNothingWithoutADictionary();
    void forgetsTheAnswersOfAnotherDictionary();
    void goesAwayWhileItIsAsking();

private:
    QStringList wrong(const QString &text)
    {
        QStringList words;
        for (const SpelledWord &word : m_check->misspelt(text))
            words << text.mid(word.from, word.length);
        return words;
    }
    QStringList wrongAtLast(const QString &text)
    {
        QSignalSpy checked(m_check.get(), &SpellCheck::wordsChecked);
        wrong(text);
        (void)checked.wait(test::hangMs);
        return wrong(text);
    }

    SampleDictionary m_sample;
    std::unique_ptr<SpellCheck> m_check;
};

void tst_SpellCheck::init()
{
    m_check = std::make_unique<SpellCheck>();
    m_check->setDictionary(*Dictionary::opened(m_sample.path()));
}

void tst_SpellCheck::findsMisspeltWords()
{
    QVERIFY(m_check->hasDictionary());
    const QString text = u"Betrokene heeft geen zwagers, wel een betrokkene."_s;
    QVERIFY(wrong(text).isEmpty()); // nobody waits
    QCOMPARE(wrongAtLast(text), (QStringList{u"Betrokene"_s, u"wel"_s, u"een"_s}));
    QVERIFY(m_check->suggestions(u"Betrokene"_s).contains(u"Betrokkene"_s));
}

void tst_SpellCheck::asksEachWordOnce()
{
    wrongAtLast(u"heeft geen zwager"_s);
    QSignalSpy checked(m_check.get(), &SpellCheck::wordsChecked);
    for (int i = 0; i < 100; ++i)
        wrong(u"heeft geen zwager"_s);
    wrongAtLast(u"betrokene"_s); // whatever was asked before it has been answered then
    QCOMPARE(checked.size(), 1);
}

void tst_SpellCheck::knowsTheNamesOfTheCase()
{
    const QString text = u"Tesfays zwager, Hiwot's betrokkene, Asmara, Gebre"_s;
    QCOMPARE(wrongAtLast(text), (QStringList{u"Tesfays"_s, u"Hiwot's"_s, u"Asmara"_s, u"Gebre"_s}));
    m_check->setKnownTexts({u"Tesfay, Hiwot"_s, u"Asmara"_s});
    QCOMPARE(wrong(text), QStringList{u"Gebre"_s});
    m_check->setKnownTexts({u"Gebre"_s}); // another case
    QCOMPARE(wrong(text).size(), 3);
}

void tst_SpellCheck::learnsWords()
{
    QCOMPARE(wrongAtLast(u"kebele"_s), QStringList{u"kebele"_s});
    QSignalSpy checked(m_check.get(), &SpellCheck::wordsChecked);
    m_check->addWord(u"Kebele"_s);
    QCOMPARE(checked.size(), 1);
    QVERIFY(wrong(u"kebele"_s).isEmpty());
    m_check->setKnownTexts({});
    QVERIFY(wrong(u"kebele"_s).isEmpty());
}

void tst_SpellCheck::checksNothingWithoutADictionary()
{
    m_check->setDictionary({});
    QVERIFY(!m_check->hasDictionary());
    QVERIFY(wrong(u"betrokene"_s).isEmpty());
    QVERIFY(m_check->suggestions(u"betrokene"_s).isEmpty());
}

void tst_SpellCheck::forgetsTheAnswersOfAnotherDictionary()
{
    wrong(u"kebele zwager"_s); // the answer is on its way
    const SampleDictionary other;
    other.write(u"nl.dic"_s, "1\nkebele\n");
    m_check->setDictionary(*Dictionary::opened(other.path()));
    QCOMPARE(wrongAtLast(u"kebele zwager"_s), QStringList{u"zwager"_s});
}

void tst_SpellCheck::goesAwayWhileItIsAsking()
{
    for (int i = 0; i < 20; ++i) {
        QStringList words;
        for (int word = 0; word < 500; ++word)
            words << u"woord"_s + QChar(u'a' + word % 26) + QChar(u'a' + word / 26);
        wrong(words.join(u' '));
        init(); // the one before goes, with what it asked
    }
    QCOMPARE(wrongAtLast(u"betrokene"_s), QStringList{u"betrokene"_s});
}

RELAAS_TEST(QCoreApplication, tst_SpellCheck);

} // namespace tst_spellcheck

#include "tst_spellcheck.moc"
