#include "core/casefile/caseindex.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_caseindex {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CaseIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsCasesThatHaveEveryWord_data();
    void findsCasesThatHaveEveryWord();
    void keepsTheOrderAskedFor();
    void doesNotFindWhatItDoesNotKnow();
};

namespace {

CaseIndex sampleIndex()
{
    CaseIndex index;
    index.add({CaseFileId{1}, u"z26-0000901 000.000.0901 agren, salma sd a. bos"_s});
    index.add({CaseFileId{2}, u"z26-0000902 000.000.0902 yousif, salma er j. smit"_s});
    return index;
}

} // namespace

void tst_CaseIndex::findsCasesThatHaveEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing asked") << QString() << 2;
    QTest::newRow("spaces only") << u" \t "_s << 2;
    QTest::newRow("a word of both") << u"salma"_s << 2;
    QTest::newRow("part of a word") << u"lma"_s << 2;
    QTest::newRow("accents and capitals") << u"ÅGREN"_s << 1;
    QTest::newRow("part of a V-number") << u"0.0902"_s << 1;
    QTest::newRow("two words in any order") << u"bos agren"_s << 1;
    QTest::newRow("words of two cases") << u"bos yousif"_s << 0;
    QTest::newRow("not across the border of two cases") << u"bosz26"_s << 0;
    QTest::newRow("wildcards are letters") << u"%"_s << 0;
}

void tst_CaseIndex::findsCasesThatHaveEveryWord()
{
    QFETCH(QString, text);
    QTEST(int(sampleIndex().filtered({CaseFileId{1}, CaseFileId{2}}, text).size()), "count");
}

void tst_CaseIndex::keepsTheOrderAskedFor()
{
    const QList<CaseFileId> down{CaseFileId{2}, CaseFileId{1}};
    QCOMPARE(sampleIndex().filtered(down, u"salma"_s), down);
}

void tst_CaseIndex::doesNotFindWhatItDoesNotKnow()
{
    CaseIndex index = sampleIndex();
    QVERIFY(index.filtered({CaseFileId{3}}, u"salma"_s).isEmpty());
    index.clear();
    QVERIFY(index.filtered({CaseFileId{1}}, u"salma"_s).isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_CaseIndex);

} // namespace tst_caseindex

#include "tst_caseindex.moc"
