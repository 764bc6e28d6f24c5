#include "spelling/spelledwords.h"
#include "support/testprogram.h"

#include <QCoreApplication>

namespace tst_spelledwords {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_SpelledWords : public QObject
{
    Q_OBJECT

private slots:
    void dividesAText_data();
    void dividesAText();
};

void tst_SpelledWords::dividesAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a sentence") << u"Mijn zwager, uit Asmara."_s
                                << QStringList{u"Mijn"_s, u"zwager"_s, u"uit"_s, u"Asmara"_s};
    QTest::newRow("apostrophes") << u"foto's 's nachts auto’s"_s
                                 << QStringList{u"foto's"_s, u"nachts"_s, u"auto’s"_s};
    QTest::newRow("figures") << u"Op 12 maart 2024 om 9u30 en A4"_s
                             << QStringList{u"Op"_s, u"maart"_s, u"om"_s, u"en"_s};
    QTest::newRow("capitals") << u"De IND en COA"_s << QStringList{u"De"_s, u"en"_s};
    QTest::newRow("joined") << u"sub-zoba Oost-Soedan"_s
                            << QStringList{u"sub"_s, u"zoba"_s, u"Oost"_s, u"Soedan"_s};
    QTest::newRow("marks stored apart")
        << u"e\u0301e\u0301n zoe\u0308ven"_s << QStringList{u"e\u0301e\u0301n"_s, u"zoe\u0308ven"_s};
    QTest::newRow("other scripts") << u"ሕይወት הוא слово woord"_s << QStringList{u"woord"_s};
    QTest::newRow("single letters") << u"a b c"_s << QStringList{};
    QTest::newRow("broken") << QString(u"een"_s + QChar(0xd800) + u" twee")
                            << QStringList{u"een"_s, u"twee"_s};
    QTest::newRow("nothing") << QString() << QStringList{};
}

void tst_SpelledWords::dividesAText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    for (const SpelledWord &word : spelledWords(text))
        found << text.mid(word.from, word.length);
    QCOMPARE(found, words);
}

RELAAS_TEST(QCoreApplication, tst_SpelledWords);

} // namespace tst_spelledwords

#include "tst_spelledwords.moc"
