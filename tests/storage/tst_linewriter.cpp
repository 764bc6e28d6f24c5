#include "storage/cipher.h"
#include "storage/statement.h"
#include "support/samplestore.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

namespace tst_linewriter {

using namespace relaas;
using namespace Qt::StringLiterals;

/// A report is saved by what changed in it, however long it is.
class tst_LineWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void touchesOnlyWhatChanged_data();
    void touchesOnlyWhatChanged();
    void readsNoLineToSaveOne();
    void keepsTheOrderWhateverIsDone();
    void findsRoomBetweenTwoLinesForEver();
    void givesALineItsIdAgain();
    void refusesWhatSomebodyElseSaved();
    void endsWhereItIsAsked();
    void tellsWhichStateIsStored();

private:
    const InterviewStore &interviews() { return (*m_store)->interviews; }
    const Database &database() { return (*m_store)->database(); }
    Report report() { return interviews().report(m_interview).value(); }
    Report written(int count)
    {
        Report wanted = report();
        for (int number = 1; number <= count; ++number)
            wanted.lines << lineOf(number);
        wanted.lastNumber = count;
        return interviews().save(report(), wanted).value();
    }
    static Line lineOf(int number)
    {
        Line line;
        line.number = number;
        line.text = u"Woorden %1"_s.arg(number);
        return line;
    }
    int rowsChanged() { return sqlite3_total_changes(sqliteHandle(database().connection())); }

    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
};

namespace {

using Change = std::function<void(Report &)>;

/// Those of triggers are not counted.
int statementsOf(const Database &database, const std::function<void()> &work)
{
    int count = 0;
    sqlite3 *handle = sqliteHandle(database.connection());
    const auto counted = [](unsigned, void *told, void *, void *sql) {
        *static_cast<int *>(told) += QByteArrayView(static_cast<const char *>(sql)).startsWith("--") ? 0 : 1;
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, counted, &count);
    work();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return count;
}

} // namespace

void tst_LineWriter::init()
{
    m_store = std::make_unique<test::SampleStore>();
    Interview interview;
    interview.caseFile = m_store->caseFile;
    interview.kind = u"substantive"_s;
    interview.heldOn = QDate(2026, 10, 12);
    m_interview = interviews().add(interview).value();
    Report empty;
    empty.interview = m_interview;
    QVERIFY(interviews().addReport(empty));
}

void tst_LineWriter::touchesOnlyWhatChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("rows"); // of lines
    QTest::newRow("nothing") << Change([](Report &) {}) << 0;
    QTest::newRow("words") << Change([](Report &r) { r.lines[200].text = u"Anders"_s; }) << 1;
    QTest::newRow("a line at the end") << Change([](Report &r) { r.lines << lineOf(++r.lastNumber); }) << 1;
    QTest::newRow("a line at the beginning")
        << Change([](Report &r) { r.lines.prepend(lineOf(++r.lastNumber)); }) << 1;
    QTest::newRow("a line in between")
        << Change([](Report &r) { r.lines.insert(150, lineOf(++r.lastNumber)); }) << 1;
    QTest::newRow("a line less") << Change([](Report &r) { r.lines.removeAt(3); }) << 1;
    QTest::newRow("a line moved by one") << Change([](Report &r) { r.lines.swapItemsAt(7, 8); }) << 2;
}

void tst_LineWriter::touchesOnlyWhatChanged()
{
    QFETCH(Change, change);
    QFETCH(int, rows);
    const Report known = written(400);
    Report wanted = known;
    change(wanted);
    const int before = rowsChanged();
    const auto saved = interviews().save(known, wanted);
    QVERIFY2(saved, qPrintable(why(saved)));
    QCOMPARE(rowsChanged() - before, rows + 1); // and the report
    QCOMPARE(report(), *saved);
    QCOMPARE(saved->revision, known.revision + 1);
}

void tst_LineWriter::readsNoLineToSaveOne()
{
    const Report known = written(400);
    Report wanted = known;
    wanted.lines[200].text = u"Anders"_s;
    const int statements = statementsOf(database(), [&] { QVERIFY(interviews().save(known, wanted)); });
    QCOMPARE(statements, 4); // its state, the line, the report, what was found on its recordings
    QCOMPARE(report().lines.at(200).text, u"Anders"_s);
}

void tst_LineWriter::keepsTheOrderWhateverIsDone()
{
    QRandomGenerator random(3);
    Report known = written(12);
    for (int round = 0; round < 400; ++round) {
        Report wanted = known;
        const auto row = [&] { return random.bounded(int(wanted.lines.size())); };
        switch (random.bounded(5)) {
        case 0:
        case 1:
            for (int count = 1 + random.bounded(3), place = row(); count > 0; --count)
                wanted.lines.insert(place, lineOf(++wanted.lastNumber));
            break;
        case 2:
            wanted.lines.move(row(), row());
            break;
        case 3:
            if (wanted.lines.size() > 4)
                wanted.lines.remove(row() / 2, 2);
            break;
        default:
            std::swap(wanted.lines[row()], wanted.lines[row()]);
            wanted.lines[row()].text = u"Woorden van ronde %1"_s.arg(round);
        }
        const auto saved = interviews().save(known, wanted);
        QVERIFY2(saved, qPrintable(why(saved)));
        known = *saved;
        QCOMPARE(report(), known);
    }
}

void tst_LineWriter::findsRoomBetweenTwoLinesForEver()
{
    Report known = written(40);
    int most = 0;
    int all = 0;
    for (int round = 0; round < 400; ++round) {
        Report wanted = known;
        // Behind the last one that was put in, as somebody writes, and always before the same line.
        wanted.lines.insert(round % 2 ? 20 : 21 + round / 2, lineOf(++wanted.lastNumber));
        const int before = rowsChanged();
        known = interviews().save(known, wanted).value();
        most = std::max(most, rowsChanged() - before - 1);
        all += rowsChanged() - before - 1;
    }
    QCOMPARE(report(), known);
    QVERIFY2(most > 1, "it never had to make room: the test is not worth anything");
    QVERIFY2(all < 400 * 60, qPrintable(QString::number(all)));
}

void tst_LineWriter::givesALineItsIdAgain()
{
    const Report known = written(4);
    Report shorter = known;
    const Line gone = shorter.lines.takeAt(1);
    shorter = interviews().save(known, shorter).value();
    Report again = shorter;
    again.lines.insert(3, gone);
    again = interviews().save(shorter, again).value();
    QCOMPARE(again.lines.at(3).id, gone.id);
    QCOMPARE(report(), again);
}

void tst_LineWriter::refusesWhatSomebodyElseSaved()
{
    const Report known = written(4);
    Report theirs = known;
    theirs.lines[0].text = u"Van een ander"_s;
    QVERIFY(interviews().save(known, theirs));
    Report ours = known;
    ours.lines[3].text = u"Van ons"_s;
    const auto late = interviews().save(known, ours);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(report().lines.at(3).text, u"Woorden 4"_s);
    Report nowhere = known;
    nowhere.id = {99};
    QCOMPARE(interviews().save(nowhere, nowhere).error().code, Error::Code::NotFound);
}

void tst_LineWriter::endsWhereItIsAsked()
{
    const Report known = report();
    Report wanted = known;
    for (int number = 1; number <= 1000; ++number)
        wanted.lines << lineOf(number);
    QList<qsizetype> told;
    const auto tell = [&told](qsizetype done, qsizetype all) {
        told << done;
        return done < all / 2;
    };
    const auto ended = interviews().save(known, wanted, tell);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, Error::Code::Cancelled);
    QVERIFY(told.size() > 2 && std::is_sorted(told.cbegin(), told.cend()));
}

void tst_LineWriter::tellsWhichStateIsStored()
{
    const Report known = written(2);
    QCOMPARE(interviews().state(m_interview).value(), (ReportState{known.id, known.revision}));
    QVERIFY(interviews().save(known, known));
    QCOMPARE(interviews().state(m_interview).value(), (ReportState{known.id, known.revision + 1}));
    QCOMPARE(interviews().state({99}).error().code, Error::Code::NotFound);
}

RELAAS_TEST(QCoreApplication, tst_LineWriter);

} // namespace tst_linewriter

#include "tst_linewriter.moc"
