#include "core/people/vnumber.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_vnumber {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_VNumber : public QObject
{
    Q_OBJECT

private slots:
    void takesAnyUsualSpelling_data();
    void takesAnyUsualSpelling();
    void refusesWhatIsNoVNumber_data();
    void refusesWhatIsNoVNumber();
    void isEmptyUntilItIsGiven();
};

void tst_VNumber::takesAnyUsualSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("digits") << u"0000000101"_s;
    QTest::newRow("as printed") << u"000.000.0101"_s;
    QTest::newRow("spaces around") << u" 000 000 0101 "_s;
    QTest::newRow("hyphens") << u"000-000-0101"_s;
    QTest::newRow("a hard space") << u"000\u00a0000\u00a00101"_s;
}

void tst_VNumber::takesAnyUsualSpelling()
{
    QFETCH(QString, text);
    const auto number = VNumber::parsed(text);
    QVERIFY(number);
    QCOMPARE(number->digits(), u"0000000101"_s);
    QCOMPARE(number->text(), u"000.000.0101"_s);
}

void tst_VNumber::refusesWhatIsNoVNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("nine digits") << u"000000010"_s;
    QTest::newRow("eleven digits") << u"00000001010"_s;
    QTest::newRow("a letter") << u"000000010O"_s;
    QTest::newRow("digits of another script") << u"٠٠٠٠٠٠٠١٠١"_s;
    QTest::newRow("very long") << QString(100000, u'0');
}

void tst_VNumber::refusesWhatIsNoVNumber()
{
    QFETCH(QString, text);
    const auto number = VNumber::parsed(text);
    QVERIFY(!number);
    QCOMPARE(number.error().code, Error::Code::Invalid);
    QVERIFY(number.error().text.contains(text.left(40)));
    QVERIFY(number.error().text.size() < 200);
}

void tst_VNumber::isEmptyUntilItIsGiven()
{
    QVERIFY(VNumber().isEmpty());
    QVERIFY(VNumber().text().isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_VNumber);

} // namespace tst_vnumber

#include "tst_vnumber.moc"
