#include "storage/draftstore.h"
#include "storage/store.h"
#include "support/testkeys.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning({2026, 11, 22}, {9, 0}, Qt::UTC);

Draft typed(const DraftKey &key, const QString &content, int second = 0)
{
    return {key, u"was"_s, content, morning.addSecs(second)};
}

} // namespace

class tst_DraftStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasTyped_data();
    void givesBackWhatWasTyped();
    void keepsTheLastOfEachThing();
    void keepsUsersApart();
    void dropsWithoutComplaint();
    void needsNoRowInTheLog();
    void leavesNoClearWordOnTheDisk();
    void refusesAUserWhoIsNotThere();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    UserId m_bos;
    UserId m_smit;
};

void tst_DraftStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::create(m_folder->path(), someKeys()).value();
    auto transaction = Transaction::begin(m_store->database()).value();
    m_bos = m_store->users.add({{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true}).value();
    m_smit = m_store->users.add({{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true}).value();
    AuditEntry entry;
    entry.at = morning;
    entry.action = u"test"_s;
    QVERIFY(m_store->audit.append(entry));
    QVERIFY(transaction.commit());
}

void tst_DraftStore::givesBackWhatWasTyped_data()
{
    QTest::addColumn<QString>("content");

    QTest::newRow("words") << u"Mijn zwager."_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("spaces and line ends") << u"  a \n\n b\t "_s;
    QTest::newRow("right to left") << u"قال لي صهري"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE draft; -- \""_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600"_s;
    QTest::newRow("60 KB") << QString(60'000, u'x');
}

void tst_DraftStore::givesBackWhatWasTyped()
{
    QFETCH(QString, content);
    const Draft draft = typed({u"line"_s, 4}, content);
    QVERIFY(m_store->drafts.put(m_bos, draft));
    QCOMPARE(m_store->drafts.find(m_bos, draft.key)->value(), draft);
    QCOMPARE(*m_store->drafts.all(m_bos), QList{draft});
}

void tst_DraftStore::keepsTheLastOfEachThing()
{
    const DraftKey line{u"line"_s, 4};
    const DraftKey decision{u"decision"_s, 4};
    QVERIFY(m_store->drafts.put(m_bos, typed(line, u"M"_s)));
    QVERIFY(m_store->drafts.put(m_bos, typed(decision, u"{}"_s, 1)));
    QVERIFY(m_store->drafts.put(m_bos, typed(line, u"Mi"_s, 2)));
    QCOMPARE(*m_store->drafts.all(m_bos), (QList{typed(decision, u"{}"_s, 1), typed(line, u"Mi"_s, 2)}));
}

void tst_DraftStore::keepsUsersApart()
{
    const DraftKey line{u"line"_s, 4};
    QVERIFY(m_store->drafts.put(m_bos, typed(line, u"van Bos"_s)));
    QVERIFY(m_store->drafts.put(m_smit, typed(line, u"van Smit"_s)));
    QVERIFY(m_store->drafts.drop(m_smit, line));
    QCOMPARE(m_store->drafts.find(m_bos, line)->value().content, u"van Bos"_s);
    QVERIFY(!m_store->drafts.find(m_smit, line)->has_value());
}

void tst_DraftStore::dropsWithoutComplaint()
{
    const DraftKey line{u"line"_s, 4};
    QVERIFY(m_store->drafts.drop(m_bos, line));
    QVERIFY(m_store->drafts.put(m_bos, typed(line, u"M"_s)));
    QVERIFY(m_store->drafts.drop(m_bos, line));
    QVERIFY(!m_store->drafts.find(m_bos, line)->has_value());
    QVERIFY(m_store->drafts.all(m_bos)->isEmpty());
}

void tst_DraftStore::needsNoRowInTheLog()
{
    const auto before = m_store->audit.newest({}, 100)->size();
    auto transaction = Transaction::begin(m_store->database()).value();
    QVERIFY(m_store->drafts.put(m_bos, typed({u"line"_s, 4}, u"M"_s)));
    QVERIFY(transaction.commit());
    QCOMPARE(m_store->audit.newest({}, 100)->size(), before);
}

void tst_DraftStore::leavesNoClearWordOnTheDisk()
{
    const QString word = u"kanariewoord"_s;
    QVERIFY(m_store->drafts.put(m_bos, typed({u"line"_s, 4}, word.repeated(50))));
    int looked = 0;
    for (int round = 0; round < 2; ++round) { // in the log of changes, then in the file itself
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(u"-shm"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
            QVERIFY2(!bytes.contains(word.toUtf8()) && !bytes.contains(wide), qPrintable(file.fileName()));
            ++looked;
        }
        m_store.reset();
    }
    QVERIFY2(looked >= 2, qPrintable(QString::number(looked)));
}

void tst_DraftStore::refusesAUserWhoIsNotThere()
{
    const auto put = m_store->drafts.put(UserId{99}, typed({u"line"_s, 4}, u"M"_s));
    QVERIFY(!put);
    QCOMPARE(put.error().code, Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(tst_DraftStore)
#include "tst_draftstore.moc"
