#include "crypto/ids.h"
#include "crypto/keys.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

namespace tst_keys {

using namespace relaas;

namespace {

QByteArray countingBytes()
{
    QByteArray bytes;
    for (int i = 0; i < int(Keys::keyBytes); ++i)
        bytes += char(i);
    return bytes;
}

Keys keysOf(const QByteArray &seed)
{
    return {randomId(), randomId(), Secret::copyOf(countingBytes()), Secret::copyOf(seed)};
}
} // namespace

class tst_Keys : public QObject
{
    Q_OBJECT

private slots:
    void derivesWhatBlake2bDerives();
    void signsAsRfc8032Does();
    void knowsWhoSignedWhat();
    void signsNothingWithoutASeed();
    void makesIdsThatDiffer();
    void knowsAnId_data();
    void knowsAnId();
};

// Expected: BLAKE2b of another implementation, with key, salt (1) and personalisation (the context), over no
// message.
void tst_Keys::derivesWhatBlake2bDerives()
{
    const Keys keys = keysOf({});
    QCOMPARE(keys.databaseKey().view().toByteArray().toHex(),
             "9b4fbc20270782184b395196f38a63af344fba78fa2ed27c11402c3073f628da");
    QCOMPARE(keys.fileKey().view().toByteArray().toHex(),
             "a44e021440a3cdef33f7523c354dd5ad95ecbfecca1baeff133b47c0654f2d02");
}

// RFC 8032, 7.1, test 1 (the empty message).
void tst_Keys::signsAsRfc8032Does()
{
    const Keys keys =
        keysOf(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    QCOMPARE(keys.publicKey().toHex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    QCOMPARE(
        keys.sign({}).toHex(),
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b");
}

void tst_Keys::knowsWhoSignedWhat()
{
    const Keys keys = keysOf(QByteArray(32, 'a'));
    const Keys others = keysOf(QByteArray(32, 'b'));
    const QByteArray signature = keys.sign("granted");
    QVERIFY(isSignedBy(keys.publicKey(), "granted", signature));
    QVERIFY(!isSignedBy(keys.publicKey(), "refused", signature));
    QVERIFY(!isSignedBy(others.publicKey(), "granted", signature));
    QVERIFY(!isSignedBy(keys.publicKey(), "granted", signature.first(63)));
    QVERIFY(!isSignedBy(keys.publicKey().first(31), "granted", signature));
    QVERIFY(!isSignedBy({}, {}, {}));
    int found = 0;
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = char(changed[i] ^ 1);
        found += isSignedBy(keys.publicKey(), "granted", changed) ? 0 : 1;
    }
    QCOMPARE(found, int(Keys::signatureBytes));
}

void tst_Keys::signsNothingWithoutASeed()
{
    const Keys keys = keysOf({});
    QVERIFY(!keys.hasSigningKey());
    QVERIFY(keys.publicKey().isEmpty());
    QVERIFY(keys.sign("message").isEmpty());
}

void tst_Keys::makesIdsThatDiffer()
{
    QSet<QByteArray> ids;
    for (int i = 0; i < 1000; ++i) {
        ids += randomId();
        QVERIFY(isRandomId(*ids.begin()));
    }
    QCOMPARE(ids.size(), 1000);
}

void tst_Keys::knowsAnId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("one") << QByteArray("000102030405060708090a0b0c0d0e0f") << true;
    QTest::newRow("capitals") << QByteArray("000102030405060708090A0B0C0D0E0F") << false;
    QTest::newRow("short") << QByteArray("000102030405060708090a0b0c0d0e0") << false;
    QTest::newRow("long") << QByteArray("000102030405060708090a0b0c0d0e0f0") << false;
    QTest::newRow("other letter") << QByteArray("g00102030405060708090a0b0c0d0e0f") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_Keys::knowsAnId()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, isOne);
    QCOMPARE(isRandomId(id), isOne);
}

RELAAS_TEST(QCoreApplication, tst_Keys);

} // namespace tst_keys

#include "tst_keys.moc"
