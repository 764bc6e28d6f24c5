#include "support/testprogram.h"
#include "workflow/linebase.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_linebase {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_LineBase : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatTheLineSaid_data();
    void givesBackWhatTheLineSaid();
    void readsWhatAFormerVersionWrote();
    void namesALineByItsNumber();
    void readsNothingIntoOtherText_data();
    void readsNothingIntoOtherText();
};

void tst_LineBase::givesBackWhatTheLineSaid_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("words") << u"Mijn zwager."_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("what looks like itself") << u"{\"interview\":3}"_s;
    QTest::newRow("line ends and quotes") << u"\"a\"\n\tb\\"_s;
    QTest::newRow("right to left") << u"قال لي صهري"_s;
}

void tst_LineBase::givesBackWhatTheLineSaid()
{
    QFETCH(QString, text);
    const LineBase base{
        InterviewId{(qint64(1) << 53) + 1},
        131,
        LineType::LawyerRemark,
        text,
        Verdict::Inaudible,
        {{DiscrepancyType::NegationLost, Weight::Material}, {DiscrepancyType::Omission, Weight::Minor}},
        u"kmr-Latn"_s};
    QCOMPARE(lineBaseFrom(textOf(base)), base);
    // The storage tells by its beginning to whose interview it belongs.
    QVERIFY(textOf(base).startsWith(u"{\"interview\":%1,"_s.arg(base.interview.value)));
}

void tst_LineBase::readsWhatAFormerVersionWrote()
{
    const LineBase base{InterviewId{3}, 12, LineType::Question, u"Waar?"_s, Verdict::NotInReport};
    QCOMPARE(
        lineBaseFrom(uR"({"interview":3,"number":12,"text":"Waar?","type":"V","verdict":"not_in_report"})"_s),
        base);
    QCOMPARE(
        lineBaseFrom(uR"({"interview":3,"kinds":["omission:huge",7,"x"],"number":1,"text":"","type":"V"})"_s)
            .discrepancies,
        QList<Discrepancy>());
}

void tst_LineBase::namesALineByItsNumber()
{
    const DraftKey key = draftKeyOf(u"line"_s, InterviewId{3}, 12);
    QCOMPARE(key, (DraftKey{u"line:12"_s, 3}));
    QCOMPARE(key.kind(), u"line"_s);
    QVERIFY(!key.isSetAside());
    const DraftKey aside{u"line:12.2"_s, 3};
    QCOMPARE(aside.kind(), u"line"_s);
    QVERIFY(aside.isSetAside());
}

void tst_LineBase::readsNothingIntoOtherText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("words") << u"Mijn zwager."_s;
    QTest::newRow("a list") << u"[1,2]"_s;
    QTest::newRow("cut off") << u"{\"interview\":3,\"tex"_s;
    QTest::newRow("other kinds") << u"{\"interview\":\"3\",\"number\":[],\"text\":4}"_s;
}

void tst_LineBase::readsNothingIntoOtherText()
{
    QFETCH(QString, text);
    QCOMPARE(lineBaseFrom(text), LineBase());
}

RELAAS_TEST(QCoreApplication, tst_LineBase);

} // namespace tst_linebase

#include "tst_linebase.moc"
