#include "crypto/ids.h"
#include "storage/vaultfile.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_vaultfile {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_VaultFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsWhatItWrote();
    void namesNobody();
    void findsASlotByLogin();
    void readsItsTwinWhereItIsDamaged_data();
    void readsItsTwinWhereItIsDamaged();
    void refusesWhereBothAreDamaged();
    void refusesOneOfANewerProgram();
    void saysWhereThereIsNone();

private:
    QString folder() const { return m_folder->path(); }
    static void overwrite(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    VaultFile m_vault;
};

void tst_VaultFile::initTestCase()
{
    m_vault.id = randomId();
    m_vault.madeAt = QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC);
    const Secret dataKey = Secret::random(Keys::keyBytes);
    for (const QString &login : {u"bos"_s, u"vermeer"_s}) {
        m_vault.put(sealSlot(m_vault.id, randomId(), login, Secret::fromUtf8(login), PasswordCost::floor(),
                             dataKey, Secret::random(Keys::keyBytes))
                        .value());
    }
    m_vault.recovery = sealRecoverySlot(m_vault.id, randomId(), RecoveryKey::random(), dataKey).value();
}

void tst_VaultFile::readsWhatItWrote()
{
    QVERIFY(!hasVault(folder()));
    QVERIFY(writeVault(folder(), m_vault));
    QVERIFY(hasVault(folder()));
    const auto read = readVault(folder());
    QVERIFY(read);
    QVERIFY(*read == m_vault);
    for (const QString &path : {vaultPath(folder()), QString(vaultPath(folder()) + u".bak"_s)}) {
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
    }
}

void tst_VaultFile::namesNobody()
{
    QVERIFY(writeVault(folder(), m_vault));
    QFile file(vaultPath(folder()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *name : {"bos", "vermeer"}) {
        QVERIFY(!bytes.contains(name));
        // Whole groups of three bytes only: they look the same whatever follows.
        const QByteArray whole = QByteArray(name).first(qsizetype(qstrlen(name)) / 3 * 3);
        QVERIFY(!bytes.contains(whole.toBase64()));
        QVERIFY(!bytes.contains(QByteArray(name).toHex()));
    }
}

void tst_VaultFile::findsASlotByLogin()
{
    const KeySlot *bos = m_vault.slotOf(u" Bos "_s);
    QVERIFY(bos);
    QVERIFY(openSlot(m_vault.id, *bos, Secret::fromUtf8(u"bos"_s)));
    QVERIFY(!m_vault.slotOf(u"smit"_s));
    VaultFile less = m_vault;
    less.remove(QByteArray(bos->id));
    QVERIFY(!less.slotOf(u"bos"_s));
    QVERIFY(less.slotOf(u"vermeer"_s));
}

void tst_VaultFile::readsItsTwinWhereItIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"format\": 1, \"id\": \"");
    QTest::newRow("other JSON") << QByteArray("[1, 2, 3]");
    QTest::newRow("no id") << QByteArray("{\"format\": 1}");
    QTest::newRow("noise") << QByteArray(5000, '\xa5');
}

void tst_VaultFile::readsItsTwinWhereItIsDamaged()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeVault(folder(), m_vault));
    overwrite(vaultPath(folder()), content);
    const auto read = readVault(folder());
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text));
    QVERIFY(*read == m_vault);
}

void tst_VaultFile::refusesWhereBothAreDamaged()
{
    QVERIFY(writeVault(folder(), m_vault));
    overwrite(vaultPath(folder()), "x");
    overwrite(vaultPath(folder()) + u".bak"_s, "y");
    const auto read = readVault(folder());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    QVERIFY(read.error().text.contains(u"backup"_s));
}

void tst_VaultFile::refusesOneOfANewerProgram()
{
    QVERIFY(writeVault(folder(), m_vault));
    overwrite(vaultPath(folder()), "{\"format\": 2}");
    const auto read = readVault(folder());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Storage);
    QVERIFY(read.error().text.contains(u"newer"_s));
}

void tst_VaultFile::saysWhereThereIsNone()
{
    const auto read = readVault(folder());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotFound);
}

RELAAS_TEST(QCoreApplication, tst_VaultFile);

} // namespace tst_vaultfile

#include "tst_vaultfile.moc"
