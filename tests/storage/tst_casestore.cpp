#include "core/text.h"
#include "support/samplestore.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_casestore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CaseStore : public QObject
{
    Q_OBJECT

private slots:
    void returnsACaseAsItWasAdded();
    void keepsDocuments();
    void ordersEventsByDay();
    void findsByWords_data();
    void findsByWords();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void refusesACaseNumberTwice();
    void sharesAPersonBetweenCases();
    void refusesAnotherPersonUnderAVNumber();
    void refusesAListingThatIsOutOfDate();
    void saysSoWhereACaseIsNotThere();
};

namespace {

CaseListing listingOf(const CaseFile &file)
{
    CaseListing listing;
    listing.stage = Stage::Lodged;
    listing.searchKey = searchKey(file, {u"Soedanese"_s, u"Sudanese"_s});
    return listing;
}

void addSecondCase(test::SampleStore &store)
{
    CaseFile second = test::SampleStore::sampleCase(u"Z26-0000902"_s, u"0000000902"_s);
    second.person.familyName = u"Ågren_100%"_s;
    second.person.nationality = u"ET"_s;
    second.procedure = Procedure::Border;
    second.officer = store.bos;
    second.officerName = u"A. Bos"_s;
    CaseListing listing = listingOf(second);
    listing.stage = Stage::Notified;
    listing.nextDeadline = QDate(2026, 12, 1);
    listing.deadlineRule = u"R1"_s;
    QVERIFY(store->cases.add(second, listing));
}

} // namespace

void tst_CaseStore::returnsACaseAsItWasAdded()
{
    test::SampleStore store;
    const CaseFile wanted = test::SampleStore::sampleCase(u"Z26-0000901"_s, u"0000000901"_s);
    CaseFile found = store->cases.caseFile(store.caseFile).value();
    QCOMPARE(found.id, store.caseFile);
    QCOMPARE(found.revision, 1);
    QVERIFY(found.person.id.isValid());
    QVERIFY(found.events.at(0).id.isValid());
    found.id = {};
    found.revision = 0;
    found.person.id = {};
    found.events[0].id = {};
    found.events[0].note = QString();
    QCOMPARE(found.events, wanted.events);
    QCOMPARE(found.person, wanted.person);
    QVERIFY(store->cases.contains(u"Z26-0000901"_s).value());
    QVERIFY(!store->cases.contains(u"Z26-000090"_s).value());
}

void tst_CaseStore::keepsDocuments()
{
    test::SampleStore store;
    Document document;
    document.caseFile = store.caseFile;
    document.title = u"Geboorteakte"_s;
    document.type = u"birth"_s;
    document.language = u"ara"_s;
    document.isOriginal = true;
    const auto id = store->cases.addDocument(document);
    QVERIFY(id);
    document.id = *id;
    QCOMPARE(store->cases.documents(store.caseFile).value(), QList{document});
}

void tst_CaseStore::ordersEventsByDay()
{
    test::SampleStore store;
    QVERIFY(
        store->cases.addEvent(store.caseFile, {{}, EventType::InterviewHeld, QDate(2026, 10, 12), {}, {}}));
    QVERIFY(store->cases.addEvent(store.caseFile, {{}, EventType::Made, QDate(2026, 7, 1), u"late"_s, {}}));
    const auto events = store->cases.caseFile(store.caseFile).value().events;
    QCOMPARE(events.at(0).type, EventType::Made);
    QCOMPARE(events.at(0).note, u"late"_s);
    QCOMPARE(events.at(1).details.value(u"desk"_s).toInt(), 3);
    QCOMPARE(events.at(2).type, EventType::InterviewHeld);
}

void tst_CaseStore::findsByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing asked") << QString() << 2;
    QTest::newRow("spaces only") << u"  "_s << 2;
    QTest::newRow("name without accents") << u"agren"_s << 1;
    QTest::newRow("name with accents") << u"ÅGREN"_s << 1;
    QTest::newRow("number") << u"z26-0000902"_s << 1;
    QTest::newRow("V-number as printed") << u"000.000.0902"_s << 1;
    QTest::newRow("two words in any order") << u"salma agren"_s << 1;
    QTest::newRow("officer") << u"bos"_s << 1;
    QTest::newRow("officer and name") << u"bos agren"_s << 1;
    QTest::newRow("wildcards are letters") << u"_100%"_s << 1;
    QTest::newRow("a lone wildcard") << u"%%"_s << 0;
    QTest::newRow("nobody") << u"xyz"_s << 0;
    QTest::newRow("a quote") << u"' OR 1=1 --"_s << 0;
}

void tst_CaseStore::findsByWords()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    test::SampleStore store;
    addSecondCase(store);
    const auto found = store->cases.ids({text}).value();
    QCOMPARE(found.size(), text.trimmed().isEmpty() ? 2 : count);
    QCOMPARE(store->cases.summaries(found).value().size(), found.size());
}

void tst_CaseStore::sortsByEveryColumn_data()
{
    QTest::addColumn<CaseQuery::Order>("order");
    QTest::addColumn<int>("first"); // 1 or 2: which case comes first
    using O = CaseQuery::Order;
    QTest::newRow("V-number") << O::VNumber << 1;
    QTest::newRow("name") << O::Name << 2;
    QTest::newRow("nationality") << O::Nationality << 2;
    QTest::newRow("procedure") << O::Procedure << 2;
    QTest::newRow("stage") << O::Stage << 1;
    QTest::newRow("officer") << O::Officer << 1;
    QTest::newRow("deadline") << O::NextDeadline << 2;
}

void tst_CaseStore::sortsByEveryColumn()
{
    QFETCH(CaseQuery::Order, order);
    QFETCH(int, first);
    test::SampleStore store;
    addSecondCase(store);
    const auto up = store->cases.ids({{}, order, false}).value();
    const auto down = store->cases.ids({{}, order, true}).value();
    const auto number = [](int each) { return u"Z26-000090%1"_s.arg(each); };
    QCOMPARE(store->cases.summaries(up).value().constFirst().number, number(first));
    QCOMPARE(store->cases.summaries(down).value().constFirst().number, number(3 - first));
}

void tst_CaseStore::refusesACaseNumberTwice()
{
    test::SampleStore store;
    const auto again = store->cases.add(test::SampleStore::sampleCase(u"Z26-0000901"_s, u"0000000902"_s), {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
}

void tst_CaseStore::sharesAPersonBetweenCases()
{
    test::SampleStore store;
    const auto second =
        store->cases.add(test::SampleStore::sampleCase(u"Z26-0000902"_s, u"0000000901"_s), {});
    QVERIFY(second);
    QCOMPARE(store->cases.caseFile(*second).value().person.id,
             store->cases.caseFile(store.caseFile).value().person.id);
}

void tst_CaseStore::refusesAnotherPersonUnderAVNumber()
{
    test::SampleStore store;
    CaseFile mixed = test::SampleStore::sampleCase(u"Z26-0000902"_s, u"0000000901"_s);
    mixed.person.bornOn = QDate(1990, 1, 1);
    const auto refused = store->cases.add(mixed, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(refused.error().text.contains(u"000.000.0901"_s));
    QVERIFY(!refused.error().text.contains(u"Yousif"_s)); // no names in messages
}

void tst_CaseStore::refusesAListingThatIsOutOfDate()
{
    test::SampleStore store;
    CaseListing listing;
    listing.stage = Stage::Final;
    QVERIFY(store->cases.touch(store.caseFile, 1, listing));
    QCOMPARE(store->cases.summaries({store.caseFile}).value().constFirst().stage, Stage::Final);
    const auto late = store->cases.touch(store.caseFile, 1, {});
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
}

void tst_CaseStore::saysSoWhereACaseIsNotThere()
{
    test::SampleStore store;
    QCOMPARE(store->cases.caseFile(CaseFileId{99}).error().code, Error::Code::NotFound);
}

RELAAS_TEST(QCoreApplication, tst_CaseStore);

} // namespace tst_casestore

#include "tst_casestore.moc"
