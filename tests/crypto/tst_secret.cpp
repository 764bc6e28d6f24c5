#include "crypto/secret.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <type_traits>

namespace tst_secret {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void beginsAsZeros();
    void isRandomWhenAsked();
    void movesAndLeavesNothing();
    void comparesBytes_data();
    void comparesBytes();
    void isTheSamePasswordOnAnotherKeyboard_data();
    void isTheSamePasswordOnAnotherKeyboard();
    void wipesWhatIsItsOwn();
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

void tst_Secret::beginsAsZeros()
{
    const Secret secret(100);
    QCOMPARE(secret.view().toByteArray(), QByteArray(100, '\0'));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(0).isEmpty());
    QCOMPARE(Secret().view().size(), 0);
}

void tst_Secret::isRandomWhenAsked()
{
    QVERIFY(!(Secret::random(32) == Secret::random(32)));
    QVERIFY(!(Secret::random(32) == Secret(32)));
}

void tst_Secret::movesAndLeavesNothing()
{
    Secret first = Secret::copyOf("secret");
    const unsigned char *place = first.data();
    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(first.data(), nullptr);
    QCOMPARE(second.data(), place);
    Secret third = Secret::random(8);
    third = std::move(second);
    QCOMPARE(third.view().toByteArray(), "secret");
    QCOMPARE(second.size(), 0); // NOLINT(bugprone-use-after-move)
}

void tst_Secret::comparesBytes_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("areEqual");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << true;
    QTest::newRow("last byte") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("shorter") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("zeros inside") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void tst_Secret::comparesBytes()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, areEqual);
    QCOMPARE(Secret::copyOf(one) == Secret::copyOf(other), areEqual);
}

void tst_Secret::isTheSamePasswordOnAnotherKeyboard_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("plain") << u"tulip Anchor"_s << QByteArray("tulip Anchor");
    QTest::newRow("one character for é") << u"caf\u00e9"_s << QByteArray("caf\xc3\xa9");
    QTest::newRow("e and an accent") << u"cafe\u0301"_s << QByteArray("caf\xc3\xa9");
    QTest::newRow("full width") << u"\uff41\uff42"_s << QByteArray("ab");
    QTest::newRow("space that does not break") << u"a\u00a0b"_s << QByteArray("a b");
    QTest::newRow("Arabic") << u"\u0645\u0631\u062d\u0628\u0627"_s
                            << QByteArray("\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7");
    QTest::newRow("spaces at the ends stay") << u" a "_s << QByteArray(" a ");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void tst_Secret::isTheSamePasswordOnAnotherKeyboard()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, kept);
    QCOMPARE(Secret::fromUtf8(typed).view().toByteArray(), kept);
}

void tst_Secret::wipesWhatIsItsOwn()
{
    QString own = u"pass"_s + QString::number(1);
    const QString shared = own;
    wipe(own);
    QVERIFY(own.isEmpty());
    QCOMPARE(shared, u"pass1"_s);
    QByteArray bytes("pass");
    bytes.detach();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_Secret);

} // namespace tst_secret

#include "tst_secret.moc"
