#include "gui/report/reportmodel.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace tst_reportmodel {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

Line lineOf(qint64 id, LineType type = LineType::Question, const QString &text = u"Waarom?"_s)
{
    Line line;
    line.id = {id};
    line.number = int(id);
    line.type = type;
    line.text = text;
    return line;
}

Report reportOf(const QList<Line> &lines)
{
    Report report;
    report.id = {1};
    report.lines = lines;
    return report;
}

} // namespace

class tst_ReportModel : public QObject
{
    Q_OBJECT

private slots:
    void followsEveryChangeOfTheReport_data();
    void followsEveryChangeOfTheReport();
    void keepsARowWhereItIsWhenALineComesBeforeIt();
    void touchesOnlyTheRowThatChanged();
    void saysWhatIsKnownOfALine();
    void takesTheTimeFromTheRateOfTheRecording();
    void marksTheSpokenLine();
    void tellsWhetherItMayBeWritten();
    void tellsWhenAllIsTold();
    void findsEachLineWhateverBecameOfTheOthers();
    void touchesOnlyWhatItIsToldOf();
    void showsAVeryLongReportInSlices();
    void goesOnGrowingWhereTheReportChangesMeanwhile();
    void hasNothingForARowThatIsNotThere();
};

void tst_ReportModel::followsEveryChangeOfTheReport_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("from nothing") << QList<qint64>{} << QList<qint64>{1, 2, 3};
    QTest::newRow("to nothing") << QList<qint64>{1, 2, 3} << QList<qint64>{};
    QTest::newRow("one at the end") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 3};
    QTest::newRow("one in the middle") << QList<qint64>{1, 2} << QList<qint64>{1, 3, 2};
    QTest::newRow("one at the start") << QList<qint64>{1, 2} << QList<qint64>{3, 1, 2};
    QTest::newRow("one away") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 3};
    QTest::newRow("two for one") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 4, 5, 3};
    QTest::newRow("another order") << QList<qint64>{1, 2, 3} << QList<qint64>{3, 2, 1};
    QTest::newRow("all others") << QList<qint64>{1, 2} << QList<qint64>{3, 4};
}

void tst_ReportModel::followsEveryChangeOfTheReport()
{
    QFETCH(const QList<qint64>, before);
    QFETCH(const QList<qint64>, after);
    const auto report = [](const QList<qint64> &ids) {
        QList<Line> lines;
        for (const qint64 id : ids)
            lines << lineOf(id);
        return reportOf(lines);
    };
    ReportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(report(before));
    model.setReport(report(after));
    QList<qint64> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.line(model.index(row, 0))->id.value;
    QCOMPARE(shown, after);
}

void tst_ReportModel::keepsARowWhereItIsWhenALineComesBeforeIt()
{
    ReportModel model;
    model.setReport(reportOf({lineOf(1), lineOf(2)}));
    const QPersistentModelIndex second = model.indexOf({2});
    model.setReport(reportOf({lineOf(1), lineOf(3), lineOf(2)}));
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 2);
}

void tst_ReportModel::touchesOnlyTheRowThatChanged()
{
    ReportModel model;
    model.setReport(reportOf({lineOf(1), lineOf(2), lineOf(3)}));
    QSignalSpy touched(&model, &ReportModel::dataChanged);
    model.setReport(reportOf({lineOf(1), lineOf(2, LineType::Answer), lineOf(3)}));
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched.first().first().toModelIndex().row(), 1);
}

void tst_ReportModel::saysWhatIsKnownOfALine()
{
    Recording recording;
    recording.id = {7};
    recording.sampleRate = 100;
    Line line = lineOf(12, LineType::Answer, u"Mijn zwager."_s);
    line.anchor = Anchor{{7}, 19000, std::nullopt};
    line.check = test::checkOf(line, Verdict::Deviates, u"zwagers"_s);
    ReportModel model;
    model.setRecordings({recording});
    model.setReport(reportOf({line}));
    const QModelIndex words = model.index(0, ReportModel::Text);
    QCOMPARE(words.data(Qt::AccessibleDescriptionRole).toString(),
             u"line 12, answer, deviates, 00:03:10, heard: zwagers"_s);
    QCOMPARE(words.data(Qt::AccessibleTextRole).toString(), u"Mijn zwager."_s);
}

void tst_ReportModel::takesTheTimeFromTheRateOfTheRecording()
{
    Line line = lineOf(1);
    line.anchor = Anchor{{7}, 44100 * 65, std::nullopt};
    ReportModel model;
    model.setReport(reportOf({line}));
    QCOMPARE(model.index(0, ReportModel::Time).data().toString(), QString());
    Recording recording;
    recording.id = {7};
    recording.sampleRate = 44100;
    model.setRecordings({recording});
    QCOMPARE(model.index(0, ReportModel::Time).data().toString(), u"00:01:05"_s);
}

void tst_ReportModel::marksTheSpokenLine()
{
    ReportModel model;
    model.setReport(reportOf({lineOf(1), lineOf(2)}));
    model.setSpoken({1});
    QSignalSpy touched(&model, &ReportModel::dataChanged);
    model.setSpoken({2});
    QCOMPARE(touched.size(), 2);
    QVERIFY(!model.index(0, 0).data(ReportModel::SpokenRole).toBool());
    QVERIFY(model.index(1, 0).data(ReportModel::SpokenRole).toBool());
    model.setSpoken({});
    QVERIFY(!model.index(1, 0).data(ReportModel::SpokenRole).toBool());
}

void tst_ReportModel::tellsWhetherItMayBeWritten()
{
    ReportModel model;
    const QSignalSpy told(&model, &ReportModel::editableChanged);
    model.setEditable(false);
    QCOMPARE(told.size(), 0);
    model.setEditable(true);
    model.setEditable(true);
    QCOMPARE(told.size(), 1);
    QVERIFY(model.isEditable());
}

void tst_ReportModel::tellsWhenAllIsTold()
{
    ReportModel model;
    QList<int> rows;
    connect(&model, &ReportModel::settled, this, [&] { rows << model.rowCount(); });
    model.setReport(reportOf({lineOf(1), lineOf(2)}));
    model.setReport(reportOf({lineOf(2), lineOf(3), lineOf(1)}));
    QCOMPARE(rows, QList<int>({2, 3}));
}

void tst_ReportModel::hasNothingForARowThatIsNotThere()
{
    ReportModel model;
    QCOMPARE(model.line({}), nullptr);
    QCOMPARE(model.lineAt(-1), nullptr);
    QCOMPARE(model.lineAt(0), nullptr);
    QVERIFY(!model.indexOf({5}).isValid());
    QVERIFY(!model.indexOf({}).isValid());
    model.setSpoken({5});
}

void tst_ReportModel::findsEachLineWhateverBecameOfTheOthers()
{
    QRandomGenerator random(9);
    ReportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Line> lines;
    int last = 0;
    for (int round = 0; round < 300; ++round) {
        const auto place = [&] { return random.bounded(int(lines.size())); };
        if (lines.size() < 5 || random.bounded(3) == 0)
            lines.insert(random.bounded(int(lines.size()) + 1), lineOf(++last));
        else if (random.bounded(2))
            lines.move(place(), place());
        else
            lines.removeAt(place());
        model.setReport(reportOf(lines));
        QCOMPARE(model.rowCount(), int(lines.size()));
        for (int row = 0; row < lines.size(); ++row) {
            QCOMPARE(model.indexOf(lines.at(row).id).row(), row);
            QCOMPARE(model.lineAt(row)->id, lines.at(row).id);
        }
    }
    QVERIFY(!model.indexOf({last + 1}).isValid());
}

void tst_ReportModel::touchesOnlyWhatItIsToldOf()
{
    ReportModel model;
    model.setReport(reportOf({lineOf(1), lineOf(2), lineOf(3)}));
    QSignalSpy touched(&model, &ReportModel::dataChanged);
    const Report after = reportOf({lineOf(1), lineOf(2, LineType::Pause), lineOf(3)});
    ReportChange change;
    change.lines.insert(2, LinePart::Type);
    model.setReport(after, change);
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched.constFirst().at(0).toModelIndex().row(), 1);
    model.setReport(after, change); // told once more, and the same
    QCOMPARE(touched.size(), 1);
}

void tst_ReportModel::showsAVeryLongReportInSlices()
{
    constexpr int count = 3 * ReportModel::RowsAtOnce;
    QList<Line> lines;
    for (int i = 1; i <= count; ++i)
        lines << lineOf(i);
    ReportModel model;
    model.setEditable(true);
    const QSignalSpy editable(&model, &ReportModel::editableChanged);
    model.setReport(reportOf(lines));
    QCOMPARE(model.rowCount(), ReportModel::RowsAtOnce);
    QCOMPARE(model.lineCount(), count);
    QVERIFY(model.isGrowing() && !model.isEditable());
    QVERIFY(!model.indexOf({count}).isValid()); // not there yet
    model.stopGrowing();
    QTest::qWait(20);
    QCOMPARE(model.rowCount(), ReportModel::RowsAtOnce);
    model.goOnGrowing();
    QTRY_COMPARE(model.rowCount(), count);
    QVERIFY(model.isEditable());
    QCOMPARE(editable.size(), 1);
    for (int row = 0; row < count; row += 97)
        QCOMPARE(model.indexOf(lines.at(row).id).row(), row);
    QCOMPARE(model.indexOf({count}).row(), count - 1);
}

void tst_ReportModel::goesOnGrowingWhereTheReportChangesMeanwhile()
{
    constexpr int count = 3 * ReportModel::RowsAtOnce;
    QList<Line> lines;
    for (int i = 1; i <= count; ++i)
        lines << lineOf(i);
    ReportModel model;
    model.setReport(reportOf(lines));
    lines.insert(10, lineOf(count + 1));
    lines.removeAt(500);
    lines.removeAt(count - 5);
    model.setReport(reportOf(lines));
    QVERIFY(model.rowCount() >= 10);
    QTRY_VERIFY(!model.isGrowing());
    QCOMPARE(model.rowCount(), int(lines.size()));
    for (int row = 0; row < lines.size(); ++row)
        QCOMPARE(model.lineAt(row)->id, lines.at(row).id);
}

RELAAS_TEST(QCoreApplication, tst_ReportModel);

} // namespace tst_reportmodel

#include "tst_reportmodel.moc"
