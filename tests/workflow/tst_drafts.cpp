#include "storage/store.h"
#include "support/officedesk.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <atomic>

namespace tst_drafts {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DraftKey line{u"line"_s, 4};
const DraftKey decision{u"decision"_s, 9};

/// A disk that can be told to fill up, and remembers who wrote on it.
struct Disk
{
    std::atomic_bool isFull = false;
    std::atomic_int attempts = 0;
    std::mutex mutex;
    QList<DraftChange> written;
    std::thread::id thread;
    std::atomic<std::chrono::milliseconds> slowness{0ms};

    DraftWriter::Write writer()
    {
        return [this](const QList<DraftChange> &changes) -> Result<void> {
            ++attempts;
            std::this_thread::sleep_for(slowness.load());
            if (isFull)
                return Error{Error::Code::NoSpace, u"The disk is full."_s};
            const std::lock_guard lock(mutex);
            thread = std::this_thread::get_id();
            written += changes;
            return {};
        };
    }

    QStringList contents()
    {
        const std::lock_guard lock(mutex);
        QStringList texts;
        for (const DraftChange &change : written)
            texts += change.isDropped ? u"(dropped)"_s : change.draft.content;
        return texts;
    }
};

} // namespace

class tst_Drafts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isOnTheDiskSoonAfterTheFirstKey();
    void neverWaitsForTheDisk();
    void theLastWordsCount();
    void comesBackInAnotherProgram();
    void findsWhatWaitsAndWhatIsStored();
    void belongsToWhoTypedIt();
    void nobodyKeepsNothing();
    void aFullDiskLosesNothing();
    void flushSaysWhetherItIsDone();
    void endingTheOfficeWrites();
    void onlyReadingKeepsNothingAndSaysSo();
    void setsAsideWhatWasFound();
    void cleansWhatIsTyped();
    void leavesTheLogAlone();

private:
    /// Drafts that write on m_disk instead of the real one.
    std::unique_ptr<Drafts> onDisk();

    std::unique_ptr<OfficeDesk> m_desk;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Disk> m_disk;
};

void tst_Drafts::init()
{
    m_desk = std::make_unique<OfficeDesk>();
    m_desk->as(u"bos"_s);
    m_disk = std::make_unique<Disk>();
}

void tst_Drafts::cleanup()
{
    m_ledger.reset();
    m_session.reset();
    m_store.reset();
    m_desk.reset();
}

std::unique_ptr<Drafts> tst_Drafts::onDisk()
{
    const KeysPtr keys = m_desk->store().keys.value(u"bos"_s);
    m_store = wanted(Store::open(m_desk->folder(), keys));
    m_session = std::make_unique<Session>();
    m_session->begin(m_desk->office().session().user(), keys);
    m_ledger = std::make_unique<Ledger>(*m_store, *m_session, [this] { return m_desk->now; });
    return std::make_unique<Drafts>(*m_ledger, m_disk->writer());
}

void tst_Drafts::isOnTheDiskSoonAfterTheFirstKey()
{
    Drafts &drafts = m_desk->office().drafts();
    QSignalSpy kept(&drafts, &Drafts::kept);
    QElapsedTimer timer;
    timer.start();
    QString typed;
    while (kept.isEmpty() && timer.elapsed() < 5000) {
        typed += u'x';
        drafts.keep(line, {}, typed);
        QTest::qWait(50);
    }
    QVERIFY(!kept.isEmpty()); // although the typing did not pause
    QCOMPARE(kept.first().first().value<DraftKey>(), line);
    QCOMPARE(kept.first().at(1).toDateTime(), m_desk->now);
}

void tst_Drafts::neverWaitsForTheDisk()
{
    m_disk->slowness = 2s;
    const auto drafts = onDisk();
    qint64 longestMs = 0;
    const QString words(60'000, u'x');
    for (int key = 0; key < 100; ++key) {
        QElapsedTimer timer;
        timer.start();
        drafts->keep(line, {}, words + QString::number(key));
        longestMs = std::max(longestMs, timer.elapsed());
        QTest::qWait(10);
    }
    QVERIFY2(longestMs < 1500, qPrintable(QString::number(longestMs)));
    QVERIFY(drafts->flush(30s));
    QVERIFY(m_disk->thread != std::this_thread::get_id());
    QVERIFY(m_disk->attempts >= 2);
}

void tst_Drafts::theLastWordsCount()
{
    const auto drafts = onDisk();
    drafts->keep(line, u"was"_s, u"M"_s);
    drafts->keep(line, u"was"_s, u"Mi"_s);
    drafts->keep(decision, {}, u"{}"_s);
    drafts->drop(decision);
    QVERIFY(drafts->hasUnkept());
    QVERIFY(drafts->flush());
    QVERIFY(!drafts->hasUnkept());
    QCOMPARE(m_disk->contents(), (QStringList{u"(dropped)"_s, u"Mi"_s}));
}

void tst_Drafts::comesBackInAnotherProgram()
{
    m_desk->office().drafts().keep(line, u"was"_s, u"Mijn zwager"_s);
    QVERIFY(m_desk->office().drafts().flush());
    const auto other = m_desk->another(u"bos"_s);
    const Draft expected{line, u"was"_s, u"Mijn zwager"_s, m_desk->now};
    QCOMPARE(*other->drafts().all(), QList{expected});
    other->drafts().drop(line);
    QVERIFY(other->drafts().all()->isEmpty());
    QVERIFY(other->drafts().flush());
    QVERIFY(m_desk->office().drafts().all()->isEmpty());
}

void tst_Drafts::findsWhatWaitsAndWhatIsStored()
{
    Drafts &drafts = m_desk->office().drafts();
    QVERIFY(!drafts.find(line)->has_value());
    drafts.keep(line, {}, u"gisteren"_s);
    QVERIFY(drafts.flush());
    m_desk->now = m_desk->now.addSecs(60);
    drafts.keep(decision, {}, u"{}"_s);
    QCOMPARE(drafts.all()->size(), 2);
    QCOMPARE(drafts.all()->first().key, line);
    drafts.keep(line, {}, u"vandaag"_s);
    QCOMPARE(drafts.find(line)->value().content, u"vandaag"_s);
    drafts.drop(line);
    QVERIFY(!drafts.find(line)->has_value());
}

void tst_Drafts::belongsToWhoTypedIt()
{
    Drafts &drafts = m_desk->office().drafts();
    drafts.keep(line, {}, u"van Bos"_s);
    m_desk->as(u"smit"_s);
    QVERIFY(!drafts.find(line)->has_value());
    drafts.keep(line, {}, u"van Smit"_s);
    QVERIFY(drafts.flush());
    QCOMPARE(drafts.find(line)->value().content, u"van Smit"_s);
    m_desk->as(u"bos"_s);
    QCOMPARE(drafts.find(line)->value().content, u"van Bos"_s);
}

void tst_Drafts::nobodyKeepsNothing()
{
    const auto drafts = onDisk();
    m_session->end();
    drafts->keep(line, {}, u"M"_s);
    QVERIFY(!drafts->hasUnkept());
    QVERIFY(drafts->all()->isEmpty());
}

void tst_Drafts::aFullDiskLosesNothing()
{
    m_disk->isFull = true;
    const auto drafts = onDisk();
    QSignalSpy failed(drafts.get(), &Drafts::failed);
    QSignalSpy recovered(drafts.get(), &Drafts::recovered);
    QSignalSpy kept(drafts.get(), &Drafts::kept);
    QElapsedTimer timer;
    timer.start();
    drafts->keep(line, {}, u"Mijn"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::NoSpace);
    QVERIFY(drafts->hasUnkept());
    drafts->keep(line, {}, u"Mijn zwager"_s);
    QCOMPARE(drafts->find(line)->value().content, u"Mijn zwager"_s);
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY2(timer.elapsed() >= DraftQueue::RetryMs, qPrintable(QString::number(timer.elapsed())));
    m_disk->isFull = false;
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!drafts->hasUnkept());
    QCOMPARE(m_disk->contents(), QStringList{u"Mijn zwager"_s});
}

void tst_Drafts::flushSaysWhetherItIsDone()
{
    const auto drafts = onDisk();
    QVERIFY(drafts->flush());
    m_disk->isFull = true;
    drafts->keep(line, {}, u"M"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!drafts->flush(10s));
    QVERIFY(!drafts->flush(10s)); // although it would wait two seconds by itself, each time
    QVERIFY2(timer.elapsed() < 2 * DraftQueue::RetryMs, qPrintable(QString::number(timer.elapsed())));
    m_disk->isFull = false;
    m_disk->slowness = 500ms;
    QVERIFY(!drafts->flush(50ms));
    QVERIFY(drafts->flush(10s));
    QCOMPARE(m_disk->contents(), QStringList{u"M"_s});
}

void tst_Drafts::endingTheOfficeWrites()
{
    m_desk->office().drafts().keep(line, {}, u"het laatste woord"_s);
    m_desk->reopen();
    m_desk->as(u"bos"_s);
    QCOMPARE(m_desk->office().drafts().find(line)->value().content, u"het laatste woord"_s);
}

void tst_Drafts::onlyReadingKeepsNothingAndSaysSo()
{
    m_desk->office().drafts().keep(line, {}, u"van vroeger"_s);
    QVERIFY(m_desk->office().drafts().flush());
    const auto reading = wanted(Office::open(m_desk->folder(), m_desk->store().keys.value(u"bos"_s),
                                             Office::Mode::ReadOnly, [this] { return m_desk->now; }));
    Drafts &drafts = reading->drafts();
    QSignalSpy failed(&drafts, &Drafts::failed);
    QVERIFY(!drafts.mayKeep());
    drafts.keep(line, {}, u"nieuw"_s);
    drafts.keep(line, {}, u"nieuwer"_s);
    drafts.drop(line);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().text.isEmpty());
    QVERIFY(drafts.flush() && !drafts.hasUnkept());
    QCOMPARE(drafts.find(line)->value().content, u"van vroeger"_s);
}

void tst_Drafts::setsAsideWhatWasFound()
{
    Drafts &drafts = m_desk->office().drafts();
    drafts.keep(line, u"was"_s, u"voor de eerste storing"_s);
    const Draft first = drafts.setAside(drafts.find(line)->value());
    QCOMPARE(first.key, (DraftKey{u"line.1"_s, 4}));
    QCOMPARE(first.key.kind(), u"line"_s);
    QVERIFY(!drafts.find(line)->has_value());
    drafts.keep(line, u"was"_s, u"voor de tweede"_s);
    const Draft second = drafts.setAside(drafts.find(line)->value());
    QCOMPARE(second.key, (DraftKey{u"line.2"_s, 4}));
    QCOMPARE(drafts.setAside(first).key, first.key); // once is enough
    const DraftKey numbered{u"note:12"_s, 4};
    drafts.keep(numbered, u"was"_s, u"x"_s);
    const Draft third = drafts.setAside(drafts.find(numbered)->value());
    QCOMPARE(third.key, (DraftKey{u"note:12.1"_s, 4}));
    drafts.drop(third.key);
    drafts.keep(line, {}, u"getypt"_s);
    QVERIFY(drafts.flush());
    const auto all = drafts.all();
    QStringList contents;
    for (const Draft &draft : *all)
        contents += draft.key.object + u": "_s + draft.content;
    contents.sort();
    QCOMPARE(
        contents,
        (QStringList{u"line.1: voor de eerste storing"_s, u"line.2: voor de tweede"_s, u"line: getypt"_s}));
}

void tst_Drafts::cleansWhatIsTyped()
{
    Drafts &drafts = m_desk->office().drafts();
    drafts.keep(line, {}, u"a"_s + QChar(QChar::Null) + u"b "_s);
    QVERIFY(drafts.flush());
    QCOMPARE(drafts.find(line)->value().content, u"ab "_s);
}

void tst_Drafts::leavesTheLogAlone()
{
    m_desk->as(u"beheer"_s);
    const auto before = m_desk->office().log({}, 100);
    QVERIFY(before);
    m_desk->office().drafts().keep(line, {}, u"M"_s);
    QVERIFY(m_desk->office().drafts().flush());
    QCOMPARE(m_desk->office().log({}, 100)->size(), before->size());
}

RELAAS_TEST(QCoreApplication, tst_Drafts);

} // namespace tst_drafts

#include "tst_drafts.moc"
