#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/versions.h"
#include "support/why.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_reporttext {

using namespace relaas;
using namespace Qt::StringLiterals;

const QByteArray someText =
    "V: Waar woonde u?\n[00:00:02] A: In Wad Madani.\n[01:00:00] A: Met mijn moeder.\n";

/// Texts from elsewhere that become lines of a report, and the versions a report has.
class tst_ReportText : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void addsBehindWhatIsThere();
    void writesOneRowBoundToTheFile();
    void leavesTimesOutWithoutARecording();
    void refusesAForeignRecording();
    void refusesAFrozenVersion();
    void refusesWhatWasSavedMeanwhile();
    void isOnlyForWhoMayEdit();
    void readsAFile();
    void refusesAFile_data();
    void refusesAFile();
    void stopsReading();
    void givesAllVersions();

private:
    QString written(const QByteArray &bytes, const QString &name = u"gehoor.txt"_s)
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The text could not be written.");
        return file.fileName();
    }
    ReportText text() { return readReportText(written(someText)).value(); }
    Reports &reports() { return m_desk->office().reports(); }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_ReportText::addsBehindWhatIsThere()
{
    m_desk->signIn(u"bos"_s);
    const Report before = m_desk->report();
    QSignalSpy changes(&reports(), &Reports::changed);
    const auto added = reports().addText(before, text(), m_desk->recording().id);
    QVERIFY2(bool(added), qPrintable(why(added)));
    QCOMPARE(changes.size(), 1);
    const Report now = m_desk->report();
    QCOMPARE(now, *added);
    QCOMPARE(now.lines.first(before.lines.size()), before.lines);
    QCOMPARE(now.lines.size(), before.lines.size() + 3);
    QCOMPARE(now.revision, before.revision + 1);
    const QList<Line> lines = now.lines.sliced(before.lines.size());
    QCOMPARE(lines[0].number, before.lastNumber + 1);
    QCOMPARE(lines[2].number, before.lastNumber + 3);
    QCOMPARE(lines[0].type, LineType::Question);
    QCOMPARE(lines[1].text, u"In Wad Madani."_s);
    QVERIFY(!lines[0].anchor);
    QCOMPARE(lines[1].anchor,
             (Anchor{m_desk->recording().id, 2 * test::DecisionDesk::SampleRate, std::nullopt}));
    QVERIFY2(!lines[2].anchor, "an hour lies behind the end");
}

void tst_ReportText::writesOneRowBoundToTheFile()
{
    m_desk->signIn(u"bos"_s);
    const Report before = m_desk->report();
    QVERIFY(reports().addText(before, text(), {}));
    const auto rows = m_desk->logged(u"import"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].object, u"report"_s);
    QCOMPARE(rows[0].objectId, before.id.value);
    QCOMPARE(rows[0].digest, QCryptographicHash::hash(someText, QCryptographicHash::Sha256).toHex());
}

void tst_ReportText::leavesTimesOutWithoutARecording()
{
    m_desk->signIn(u"bos"_s);
    const auto added = reports().addText(m_desk->report(), text(), {});
    QVERIFY(added);
    for (const Line &line : added->lines.sliced(added->lines.size() - 3))
        QVERIFY(!line.anchor);
}

void tst_ReportText::refusesAForeignRecording()
{
    m_desk->signIn(u"bos"_s);
    const Report before = m_desk->report();
    const auto refused = reports().addText(before, text(), RecordingId{m_desk->recording().id.value + 1});
    QCOMPARE(refused.error().code, Error::Code::NotFound);
    QCOMPARE(m_desk->report(), before);
    QVERIFY(m_desk->logged(u"import"_s).isEmpty());
}

void tst_ReportText::refusesAFrozenVersion()
{
    m_desk->signIn(u"bos"_s);
    const Report frozen = reports().freeze(m_desk->report()).value();
    const auto refused = reports().addText(frozen, text(), {});
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QCOMPARE(m_desk->report(), frozen);
    QVERIFY(m_desk->logged(u"import"_s).isEmpty());
}

void tst_ReportText::refusesWhatWasSavedMeanwhile()
{
    m_desk->signIn(u"bos"_s);
    const Report before = m_desk->report();
    const Report theirs = reports().addLine(before, {}, LineType::Heading).value();
    QCOMPARE(reports().addText(before, text(), {}).error().code, Error::Code::Conflict);
    QCOMPARE(m_desk->report(), theirs);
    QVERIFY(m_desk->logged(u"import"_s).isEmpty());
}

void tst_ReportText::isOnlyForWhoMayEdit()
{
    m_desk->signIn(u"bos"_s);
    const Report before = m_desk->report();
    m_desk->signIn(u"visser"_s);
    QCOMPARE(reports().addText(before, text(), {}).error().code, Error::Code::NotAllowed);
    m_desk->signIn(u"bos"_s);
    QCOMPARE(m_desk->report(), before);
}

void tst_ReportText::readsAFile()
{
    double told = 0;
    const auto read = readReportText(written(someText), {}, [&](double share) { told = share; });
    QVERIFY2(bool(read), qPrintable(why(read)));
    QCOMPARE(read->fileName, u"gehoor.txt"_s);
    QCOMPARE(read->report.format, ImportFormat::PlainText);
    QCOMPARE(read->report.turns.size(), 3);
    QCOMPARE(told, 1.0);
}

void tst_ReportText::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\n \n\t\n");
    QTest::newRow("no text") << QByteArray("\x7f"
                                           "ELF\0\0\0\1\2\3\0\0",
                                           12);
    QTest::newRow("too large") << QByteArray(mostImportedBytes + 1, 'a');
}

void tst_ReportText::refusesAFile()
{
    QFETCH(const QByteArray, bytes);
    const auto refused = readReportText(written(bytes));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY2(refused.error().text.contains(u"gehoor.txt"_s), qPrintable(refused.error().text));
    for (const QString &path : {m_desk->path(u"nowhere.txt"_s), m_desk->path({})}) {
        QCOMPARE(readReportText(path).error().code, Error::Code::File);
        QVERIFY(!readReportText(path).error().text.isEmpty());
    }
}

void tst_ReportText::stopsReading()
{
    std::stop_source stop;
    const QString path = written(QByteArray(5'000'000, 'a'));
    const auto stopped =
        readReportText(path, stop.get_token(), [&](double) { QVERIFY(stop.request_stop()); });
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void tst_ReportText::givesAllVersions()
{
    m_desk->signIn(u"bos"_s);
    const Report first = reports().freeze(m_desk->report()).value();
    QCOMPARE(reports().versions(m_desk->interview()).value(),
             (QList<ReportVersion>{{first.id, 1, first.frozenAt}}));
    QVERIFY(reports().versions(InterviewId{404}).value().isEmpty());

    Report next = first;
    next.version = 2;
    next.lines.removeFirst();
    const ReportId second = test::addedVersion(m_desk->folder(), m_desk->keysOf(u"bos"_s), next).id;
    QCOMPARE(reports().versions(m_desk->interview()).value(),
             (QList<ReportVersion>{{first.id, 1, first.frozenAt}, {second, 2, {}}}));
    QCOMPARE(reports().version(first.id).value(), first);
    QCOMPARE(reports().version(second).value(), reports().report(m_desk->interview()).value());
    QCOMPARE(reports().version(second)->lines.size(), first.lines.size() - 1);
    QCOMPARE(reports().version(ReportId{404}).error().code, Error::Code::NotFound);
    const auto administrator = m_desk->another(u"beheer"_s);
    QCOMPARE(administrator->reports().versions(m_desk->interview()).error().code, Error::Code::NotAllowed);
    QCOMPARE(administrator->reports().version(first.id).error().code, Error::Code::NotAllowed);
}

RELAAS_TEST(QGuiApplication, tst_ReportText);

} // namespace tst_reporttext

#include "tst_reporttext.moc"
