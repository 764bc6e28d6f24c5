#include "faults/day.h"
#include "support/programrun.h"
#include "support/testkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

/// What we write is SQLCipher 4, so that in twenty years any reader of that format opens it.
class tst_Oracle : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsOurDatabaseSound();
    void findsADamagedOneUnsound();
    void doesNotOpenItWithAnotherKey();

private:
    QString path() const { return m_folder->filePath(u"relaas.db"_s); }
    test::Outcome opinion(const KeysPtr &keys) const
    {
        return test::run(QStringLiteral(SQLCIPHER_OPINION),
                         {path(), QString::fromLatin1(keys->databaseKey().view().toByteArray().toHex())});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeysPtr m_keys;
};

void tst_Oracle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = test::someKeys();
    QVERIFY(test::Day::prepare(m_folder->path(), m_keys));
    const auto store = Store::open(m_folder->path(), m_keys).value();
    const test::Day day(*store);
    for (int step = 1; step <= 30; ++step)
        QVERIFY(day.step(step));
}

void tst_Oracle::findsOurDatabaseSound()
{
    const test::Outcome outcome = opinion(m_keys);
    qInfo("%s", qPrintable(outcome.out.simplified()));
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out));
    QVERIFY(outcome.out.startsWith(u"4."_s));
    QVERIFY(outcome.out.trimmed().endsWith(u"31"_s)); // the rows of the log
}

void tst_Oracle::findsADamagedOneUnsound()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 2000) && file.putChar('?'));
    file.close();
    QVERIFY(opinion(m_keys).exitCode != 0);
}

void tst_Oracle::doesNotOpenItWithAnotherKey()
{
    QVERIFY(opinion(test::someKeys()).exitCode != 0);
}

QTEST_GUILESS_MAIN(tst_Oracle)
#include "tst_oracle.moc"
