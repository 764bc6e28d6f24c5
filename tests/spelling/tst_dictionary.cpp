#include "spelling/dictionary.h"
#include "spelling/sampledictionary.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace tst_dictionary {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_Dictionary : public QObject
{
    Q_OBJECT

private slots:
    void knowsWords_data();
    void knowsWords();
    void suggestsWhatWasMeant();
    void isFoundInTheFirstFolder();
    void refusesWhatIsNoDictionary_data();
    void refusesWhatIsNoDictionary();
    void outlivesDamage_data();
    void outlivesDamage();
    void readsAnOlderEncoding();
    void mayBeAskedInAnyThread();
};

void tst_Dictionary::knowsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("plain") << u"betrokkene"_s << true;
    QTest::newRow("at the beginning of a sentence") << u"Betrokkene"_s << true;
    QTest::newRow("inflected") << u"zwagers"_s << true;
    QTest::newRow("with a mark") << u"zoëven"_s << true;
    QTest::newRow("a name") << u"Eritrea"_s << true;
    QTest::newRow("a name without its capital") << u"eritrea"_s << false;
    QTest::newRow("misspelt") << u"betrokene"_s << false;
    QTest::newRow("another script") << u"ሕይወት"_s << false;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("endless") << u"zwager"_s.repeated(20'000) << false;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << false;
}

void tst_Dictionary::knowsWords()
{
    QFETCH(QString, word);
    QFETCH(bool, isKnown);
    const SampleDictionary sample;
    const auto dictionary = Dictionary::opened(sample.path());
    QVERIFY(dictionary);
    QCOMPARE((*dictionary)->knows(word), isKnown);
}

void tst_Dictionary::suggestsWhatWasMeant()
{
    const SampleDictionary sample;
    const auto dictionary = Dictionary::opened(sample.path());
    QVERIFY((*dictionary)->suggestions(u"betrokene"_s).contains(u"betrokkene"_s));
    QVERIFY((*dictionary)->suggestions(u"zoevn"_s).size() <= 8);
    QVERIFY((*dictionary)->suggestions(u"x"_s.repeated(10'000)).isEmpty());
}

void tst_Dictionary::isFoundInTheFirstFolder()
{
    const SampleDictionary first;
    const SampleDictionary second;
    QCOMPARE(Dictionary::pathOf(u"nl"_s, {u"/nowhere"_s, first.folder(), second.folder()}), first.path());
    QCOMPARE(Dictionary::pathOf(u"fr"_s, {first.folder()}), QString());
    QCOMPARE(Dictionary::pathOf(u"nl"_s, {}), QString());
}

void tst_Dictionary::refusesWhatIsNoDictionary_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    const QByteArray affixes = "SET UTF-8\n";
    const QByteArray words = "1\nwoord\n";
    QTest::newRow("no words") << affixes << QByteArray();
    QTest::newRow("no affixes") << QByteArray() << words;
    QTest::newRow("no count") << affixes << QByteArray("woord\nander\n");
    QTest::newRow("a count of nothing") << affixes << QByteArray("0\nwoord\n");
    QTest::newRow("a count below nothing") << affixes << QByteArray("-5\nwoord\n");
    QTest::newRow("a count beyond all") << affixes << QByteArray("99999999999\nwoord\n");
    QTest::newRow("bytes of a picture") << affixes << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("zeros in the affixes") << QByteArray("SET UTF-8\n\0\0\0", 13) << words;
    QTest::newRow("an encoding nobody knows") << QByteArray("SET KLINGON-7\n") << words;
}

void tst_Dictionary::refusesWhatIsNoDictionary()
{
    QFETCH(QByteArray, affixes);
    QFETCH(QByteArray, words);
    const SampleDictionary sample;
    sample.write(u"nl.aff"_s, affixes);
    sample.write(u"nl.dic"_s, words);
    const auto refused = Dictionary::opened(sample.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"spelling"_s), qPrintable(refused.error().text));
    QVERIFY(!Dictionary::opened(sample.folder() + u"/fr.dic"_s));
    QVERIFY(!Dictionary::opened(sample.folder()));
}

void tst_Dictionary::outlivesDamage_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    const QByteArray words = "2\nwoord/A\nander/99999\n";
    QTest::newRow("flags that are none") << QByteArray("SET UTF-8\nFLAG num\n") << words;
    QTest::newRow("a table cut off") << QByteArray("SET UTF-8\nSFX A Y 100\nSFX A 0 s .\n") << words;
    QTest::newRow("a condition that is none") << QByteArray("SET UTF-8\nSFX A Y 1\nSFX A 0 s [^\n") << words;
    QTest::newRow("replacements without end") << QByteArray("SET UTF-8\nREP 99999\nREP a\n") << words;
    QTest::newRow("bytes that are no text")
        << QByteArray("SET UTF-8\n\xff\xfe\xc3\n") << QByteArray("3\n\xff\xfe\n\xc3\nwoord\n");
    QTest::newRow("one endless line")
        << QByteArray("SET UTF-8\n") << QByteArray("1\n" + QByteArray(200'000, 'x'));
}

/// Whatever they hold: reading them and asking ends, and nothing falls.
void tst_Dictionary::outlivesDamage()
{
    QFETCH(QByteArray, affixes);
    QFETCH(QByteArray, words);
    const SampleDictionary sample;
    sample.write(u"nl.aff"_s, affixes);
    sample.write(u"nl.dic"_s, words);
    const auto dictionary = Dictionary::opened(sample.path());
    if (!dictionary) {
        QVERIFY(!dictionary.error().text.isEmpty());
        return;
    }
    QVERIFY(!(*dictionary)->knows(u"zeker geen woord"_s));
    QVERIFY((*dictionary)->suggestions(u"wooord"_s).size() <= 8);
}

void tst_Dictionary::readsAnOlderEncoding()
{
    const SampleDictionary sample;
    sample.write(u"nl.aff"_s, "SET ISO8859-1\n");
    sample.write(u"nl.dic"_s, "1\nzo\xEBven\n");
    const auto dictionary = Dictionary::opened(sample.path());
    QVERIFY((*dictionary)->knows(u"zoëven"_s));
    QVERIFY(!(*dictionary)->knows(u"Gebrešlase"_s)); // has a letter that it cannot have
}

void tst_Dictionary::mayBeAskedInAnyThread()
{
    const SampleDictionary sample;
    const auto dictionary = *Dictionary::opened(sample.path());
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::atomic<int> known = 0;
    for (int thread = 0; thread < 4; ++thread) {
        pool.start([&] {
            for (int i = 0; i < 200; ++i)
                known += dictionary->knows(u"zwagers"_s) && !dictionary->knows(u"zwagerx"_s) ? 1 : 0;
        });
    }
    pool.waitForDone();
    QCOMPARE(known.load(), 800);
}

RELAAS_TEST(QCoreApplication, tst_Dictionary);

} // namespace tst_dictionary

#include "tst_dictionary.moc"
