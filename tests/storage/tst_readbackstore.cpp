#include "storage/readbackstore.h"
#include "storage/statement.h"
#include "support/formerdatabase.h"
#include "support/samplestore.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_readbackstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ReadBackStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsWhatWasKept();
    void keepsItInOrderAndByVersion();
    void keepsThemAsTheyWere_data();
    void keepsThemAsTheyWere();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void goesWithAnErasedCase();
    void opensAFormerDatabase();

private:
    const ReadBackStore &readBacks() { return (*m_store)->readBacks; }
    const Database &database() { return (*m_store)->database(); }
    ReadBackMark mark(int number, Reaction reaction = Reaction::Confirmed, const QString &note = {})
    {
        ReadBackMark made;
        made.lineNumber = number;
        made.reaction = reaction;
        made.note = note;
        made.textSha256 = textSha256(u"Regel."_s);
        made.by = m_store->bos;
        made.byName = u"A. Bos"_s;
        made.at = m_now;
        return made;
    }
    ReadBackStatement statement()
    {
        ReadBackStatement said;
        said.reader = u"A. Bos"_s;
        said.interpreter = u"10234"_s;
        said.language = u"ara"_s;
        said.beganAt = m_now.addSecs(-600);
        said.endedAt = m_now;
        said.wordsSha256 = textSha256(u"Alles."_s);
        said.by = m_store->bos;
        said.byName = u"A. Bos"_s;
        said.at = m_now;
        return said;
    }
    qint64 count(const QString &table)
    {
        Statement select(database(), u"SELECT count(*) FROM "_s + table);
        return select.run() && select.next() ? select.integer(0) : -1;
    }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(15, 10, 5, 125), Qt::UTC};
    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
    RecordingId m_recording;
    ReportId m_report;
};

void tst_ReadBackStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    Interview interview;
    interview.caseFile = m_store->caseFile;
    interview.kind = u"substantive"_s;
    m_interview = (*m_store)->interviews.add(interview).value();
    Recording recording;
    recording.interview = m_interview;
    recording.fileName = u"sound.wav"_s;
    recording.sha256 = QByteArray(64, 'a');
    recording.sampleRate = 8000;
    recording.channels = 1;
    recording.frames = 16000;
    recording.addedAt = m_now;
    m_recording = (*m_store)->interviews.addRecording(recording).value();
    Report written;
    written.interview = m_interview;
    m_report = (*m_store)->interviews.addReport(written).value();
}

void tst_ReadBackStore::returnsWhatWasKept()
{
    QVERIFY(readBacks().all(m_report)->isEmpty());
    ReadBackRecord wanted;
    wanted.marks = {mark(1), mark(2, Reaction::Corrected, u"Het wás «zo».\nNiet anders."_s),
                    mark(3, Reaction::Refused, u"Omdat."_s), mark(1, Reaction::TakenBack)};
    wanted.marks[1].place = Timeline::Place{m_recording, 0};
    for (ReadBackMark &each : wanted.marks)
        each.id = readBacks().add(m_report, each).value();
    wanted.statements = {statement(), statement()};
    wanted.statements[1].extent = ReadBackExtent::Not;
    wanted.statements[1].why = u"Te laat."_s;
    wanted.statements[1].reader.clear();
    wanted.statements[1].beganAt = {};
    wanted.statements[1].endedAt = {};
    wanted.statements[1].confirmation = Confirmation::NotAskedYet;
    wanted.statements[1].reasons = u"Later."_s;
    for (ReadBackStatement &each : wanted.statements)
        each.id = readBacks().add(m_report, each).value();
    const auto found = readBacks().all(m_report);
    QVERIFY2(bool(found), qPrintable(why(found)));
    QCOMPARE(*found, wanted);
    QVERIFY(readBacks().all(ReportId{99})->isEmpty());
}

void tst_ReadBackStore::keepsItInOrderAndByVersion()
{
    QVERIFY(readBacks().add(m_report, mark(1, Reaction::Corrected, u"Eerst."_s)));
    Report first = (*m_store)->interviews.report(m_interview).value();
    first.frozenAt = m_now;
    QVERIFY((*m_store)->interviews.save(first));
    Report second;
    second.interview = m_interview;
    second.version = 2;
    const ReportId next = (*m_store)->interviews.addReport(second).value();
    QVERIFY(readBacks().add(next, mark(1)));
    QVERIFY(readBacks().add(next, statement()));
    QVERIFY(readBacks().add(m_report, mark(2))); // somebody who still had the first one open
    const auto known = readBacks().all(next).value();
    QCOMPARE(known.marks.size(), 3);
    QCOMPARE(known.marks.at(0).version, 1);
    QCOMPARE(known.marks.at(1).lineNumber, 2);
    QCOMPARE(known.marks.at(2).version, 2);
    QCOMPARE(newestMarks(known.marks).value(1).version, 2);
    QCOMPARE(known.statements.constFirst().version, 2);
    const auto before = readBacks().all(m_report).value();
    QCOMPARE(before.marks.size(), 2); // what came later does not count
    QVERIFY(before.statements.isEmpty());
}

void tst_ReadBackStore::keepsThemAsTheyWere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("reaction") << u"UPDATE read_back_mark SET reaction = 'refused'"_s;
    QTest::newRow("line") << u"UPDATE read_back_mark SET line_number = 2"_s;
    QTest::newRow("moment") << u"UPDATE read_back_mark SET marked_at = '2026-01-01'"_s;
    QTest::newRow("mark removed") << u"DELETE FROM read_back_mark"_s;
    QTest::newRow("confirmation") << u"UPDATE read_back_statement SET confirmation = 'refused'"_s;
    QTest::newRow("words") << u"UPDATE read_back_statement SET words_sha256 = ''"_s;
    QTest::newRow("statement removed") << u"DELETE FROM read_back_statement"_s;
}

void tst_ReadBackStore::keepsThemAsTheyWere()
{
    QFETCH(QString, sql);
    QVERIFY(readBacks().add(m_report, mark(1, Reaction::Corrected, u"Nee."_s)));
    QVERIFY(readBacks().add(m_report, statement()));
    const auto before = readBacks().all(m_report).value();
    QVERIFY(!Statement(database(), sql).run());
    QCOMPARE(readBacks().all(m_report).value(), before);
}

void tst_ReadBackStore::refusesWhatIsNone_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("correction without words") << 0;
    QTest::newRow("no line") << 1;
    QTest::newRow("no sum") << 2;
    QTest::newRow("nobody") << 3;
    QTest::newRow("before the sound") << 4;
    QTest::newRow("no recording") << 5;
    QTest::newRow("refusal without reasons") << 6;
    QTest::newRow("read at no time") << 7;
    QTest::newRow("in part, nobody says why") << 8;
}

void tst_ReadBackStore::refusesWhatIsNone()
{
    QFETCH(int, what);
    ReadBackMark made = mark(1);
    ReadBackStatement said = statement();
    switch (what) {
    case 0:
        made.reaction = Reaction::Corrected;
        break;
    case 1:
        made.lineNumber = 0;
        break;
    case 2:
        made.textSha256.clear();
        break;
    case 3:
        made.by = {};
        break;
    case 4:
        made.place = Timeline::Place{m_recording, -1};
        break;
    case 5:
        made.place = Timeline::Place{RecordingId{99}, 1};
        break;
    case 6:
        said.confirmation = Confirmation::Refused;
        break;
    case 7:
        said.beganAt = {};
        break;
    default:
        said.extent = ReadBackExtent::Partly;
    }
    if (what < 6)
        QVERIFY(!readBacks().add(m_report, made));
    else
        QVERIFY(!readBacks().add(m_report, said));
    QVERIFY(readBacks().all(m_report)->isEmpty());
}

void tst_ReadBackStore::goesWithAnErasedCase()
{
    ReadBackMark made = mark(1);
    made.place = Timeline::Place{m_recording, 5};
    QVERIFY(readBacks().add(m_report, made));
    QVERIFY(readBacks().add(m_report, statement()));
    const CaseFile file = (*m_store)->cases.caseFile(m_store->caseFile).value();
    const auto erased = (*m_store)->erasures.erase(file, QDate(2026, 1, 1), m_store->bos, m_now.addDays(1));
    QVERIFY2(bool(erased), qPrintable(why(erased)));
    QVERIFY(erased->kinds.contains(ErasedKind{u"read_back_mark"_s, 1}));
    QVERIFY(erased->kinds.contains(ErasedKind{u"read_back_statement"_s, 1}));
    QCOMPARE(count(u"read_back_mark"_s), 0);
    QCOMPARE(count(u"read_back_statement"_s), 0);
}

void tst_ReadBackStore::opensAFormerDatabase()
{
    test::FormerDatabase ten(10);
    const auto database = ten.opened();
    QVERIFY2(bool(database), qPrintable(why(database)));
    const ReadBackStore store(*database);
    const auto nothing = store.all(ReportId{1});
    QVERIFY2(bool(nothing), qPrintable(why(nothing)));
    QVERIFY(nothing->isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_ReadBackStore);

} // namespace tst_readbackstore

#include "tst_readbackstore.moc"
