#include "storage/draftstore.h"
#include "storage/store.h"
#include "support/samplestore.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_draftstore {

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
    void dropsAllOfACaseFileAndNothingElse();
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

void tst_DraftStore::dropsAllOfACaseFileAndNothingElse()
{
    SampleStore store; // inside a transaction, with a case file
    const auto typeInto = [&store](CaseFileId file) {
        Interview interview;
        interview.caseFile = file;
        interview.kind = u"substantive"_s;
        Report report;
        report.interview = store->interviews.add(interview).value();
        report.lines = {Line()};
        report.lines[0].number = 1;
        QVERIFY(store->interviews.addReport(report));
        const LineId line = store->interviews.report(report.interview).value().lines.at(0).id;
        Decision decision;
        decision.caseFile = file;
        decision.author = store.bos;
        Remark remark;
        remark.decision = store->decisions.add(decision).value();
        remark.author = store.vermeer;
        remark.text = u"Waarom?"_s;
        remark.writtenAt = morning;
        const RemarkId answered = store->decisions.addRemark(remark).value();
        const QString base = u"{\"interview\":%1,\"number\":1}"_s.arg(report.interview.value);
        for (const DraftKey &key :
             {DraftKey{u"line"_s, line.value}, DraftKey{u"line:1.2"_s, report.interview.value},
              DraftKey{u"note:1"_s, report.interview.value}, DraftKey{u"reason"_s, line.value + 100},
              DraftKey{u"decision.11"_s, remark.decision.value}, DraftKey{u"remark"_s, remark.decision.value},
              DraftKey{u"answer"_s, answered.value}})
            QVERIFY(store->drafts.put(store.bos, {key, base, u"M"_s, morning}));
    };
    const CaseFileId other =
        store->cases.add(SampleStore::sampleCase(u"Z26-0000902"_s, u"0000000902"_s), {}).value();
    typeInto(store.caseFile);
    QVERIFY(store->drafts.put(store.vermeer, {{u"decision"_s, 1}, {}, u"{}"_s, morning}));
    typeInto(other);
    QCOMPARE(store->drafts.all(store.bos)->size(), 14);
    const auto dropped = store->drafts.dropOf(store.caseFile);
    QVERIFY2(bool(dropped), dropped ? "" : qPrintable(dropped.error().text));
    QCOMPARE(store->drafts.all(store.bos)->size(), 7);
    QVERIFY(store->drafts.all(store.vermeer)->isEmpty());
    QVERIFY(store->drafts.dropOf(other));
    QVERIFY(store->drafts.all(store.bos)->isEmpty());
}

void tst_DraftStore::refusesAUserWhoIsNotThere()
{
    const auto put = m_store->drafts.put(UserId{99}, typed({u"line"_s, 4}, u"M"_s));
    QVERIFY(!put);
    QCOMPARE(put.error().code, Error::Code::Conflict);
}

RELAAS_TEST(QCoreApplication, tst_DraftStore);

} // namespace tst_draftstore

#include "tst_draftstore.moc"
