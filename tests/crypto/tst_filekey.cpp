#include "crypto/filekey.h"
#include "crypto/ids.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_filekey {

using namespace relaas;

class tst_FileKey : public QObject
{
    Q_OBJECT

private slots:
    void isWrappedAndUnwrapped();
    void isNewEachTime();
    void staysWrappedForOthers();
    void findsEveryChange();

private:
    Keys m_keys{randomId(), randomId(), Secret::random(Keys::keyBytes), Secret()};
};

void tst_FileKey::isWrappedAndUnwrapped()
{
    const FileKeyPtr key = FileKey::random();
    const WrappedKey wrapped = wrapFileKey(m_keys, *key);
    const auto again = unwrapFileKey(m_keys, wrapped);
    QVERIFY2(again, qPrintable(why(again)));
    QCOMPARE((*again)->fileId, key->fileId);
    QVERIFY((*again)->key == key->key);
    QVERIFY(!(wrapFileKey(m_keys, *key) == wrapped)); // another nonce
}

void tst_FileKey::isNewEachTime()
{
    const FileKeyPtr one = FileKey::random();
    const FileKeyPtr other = FileKey::random();
    QVERIFY(one->fileId != other->fileId);
    QVERIFY(!(one->key == other->key));
}

void tst_FileKey::staysWrappedForOthers()
{
    const WrappedKey wrapped = wrapFileKey(m_keys, *FileKey::random());
    const Keys others(m_keys.vaultId(), m_keys.slotId(), Secret::random(Keys::keyBytes), Secret());
    QVERIFY(!unwrapFileKey(others, wrapped));
    WrappedKey carried = wrapped;
    carried.fileId = randomId();
    const auto key = unwrapFileKey(m_keys, carried);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Invalid);
    QVERIFY(!unwrapFileKey(m_keys, {}));
}

void tst_FileKey::findsEveryChange()
{
    const WrappedKey wrapped = wrapFileKey(m_keys, *FileKey::random());
    int found = 0;
    for (const auto part : {&WrappedKey::fileId, &WrappedKey::nonce, &WrappedKey::sealed}) {
        for (qsizetype i = 0; i < (wrapped.*part).size(); ++i) {
            WrappedKey changed = wrapped;
            (changed.*part)[i] = char((changed.*part)[i] ^ 1);
            found += unwrapFileKey(m_keys, changed) ? 0 : 1;
        }
    }
    QCOMPARE(found, 32 + 24 + 48);
    QVERIFY(unwrapFileKey(m_keys, wrapped));
}

RELAAS_TEST(QCoreApplication, tst_FileKey);

} // namespace tst_filekey

#include "tst_filekey.moc"
