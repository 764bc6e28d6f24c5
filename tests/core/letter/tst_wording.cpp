#include "core/letter/wording.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_wording {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Wording : public QObject
{
    Q_OBJECT

private slots:
    void saysATermInWords_data();
    void saysATermInWords();
    void writesDatesOut();
    void joinsWithAWord();
};

void tst_Wording::saysATermInWords_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("a week") << 1 << int(RemedyTerm::Unit::Weeks) << u"één week"_s << u"one week"_s;
    QTest::newRow("weeks") << 4 << int(RemedyTerm::Unit::Weeks) << u"vier weken"_s << u"four weeks"_s;
    QTest::newRow("days") << 5 << int(RemedyTerm::Unit::Days) << u"vijf dagen"_s << u"five days"_s;
    QTest::newRow("twelve") << 12 << int(RemedyTerm::Unit::Months) << u"twaalf maanden"_s
                            << u"twelve months"_s;
    QTest::newRow("many") << 28 << int(RemedyTerm::Unit::Days) << u"28 dagen"_s << u"28 days"_s;
    QTest::newRow("none") << 0 << int(RemedyTerm::Unit::Weeks) << QString() << QString();
    QTest::newRow("negative") << -1 << int(RemedyTerm::Unit::Weeks) << QString() << QString();
}

void tst_Wording::saysATermInWords()
{
    QFETCH(int, length);
    QFETCH(int, unit);
    const RemedyTerm term{length, static_cast<RemedyTerm::Unit>(unit)};
    QTEST(termInWords(term, Language::Dutch), "dutch");
    QTEST(termInWords(term, Language::English), "english");
}

void tst_Wording::writesDatesOut()
{
    QCOMPARE(dateInWords(QDate(2026, 3, 1), Language::Dutch), u"1 maart 2026"_s);
    QCOMPARE(dateInWords(QDate(2026, 3, 1), Language::English), u"1 March 2026"_s);
    QCOMPARE(dateInWords(QDate(), Language::Dutch), QString());
}

void tst_Wording::joinsWithAWord()
{
    QCOMPARE(enumerated({}, Language::Dutch), QString());
    QCOMPARE(enumerated({u"a"_s}, Language::Dutch), u"a"_s);
    QCOMPARE(enumerated({u"a"_s, u"b"_s, u"c"_s}, Language::Dutch), u"a, b en c"_s);
    QCOMPARE(enumerated({u"a"_s, u"b"_s}, Language::English), u"a and b"_s);
}

RELAAS_TEST(QCoreApplication, tst_Wording);

} // namespace tst_wording

#include "tst_wording.moc"
