#include "crypto/keys.h"
#include "support/findings.h"
#include "support/programrun.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/testprogram.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/recordingfindings.h"
#include "workflow/reports.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_findingcommands {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Findings on the recording at the command line.
class tst_FindingCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsThem();
    void standInTheExportedReport();
    void writesOneOnPaper();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesWhatIsNotThere();

private:
    test::Outcome inStore(const QStringList &arguments) const
    {
        return test::run(QStringLiteral(RELAASCTL),
                         QStringList{u"--store"_s, path(u"store"_s), u"--user"_s, u"bos"_s,
                                     u"--password-file"_s, path(u"password.txt"_s)}
                             + arguments);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void make(Office &office, RecordingConclusion conclusion) const
    {
        const Report report = test::wanted(office.reports().report(InterviewId{1}));
        const Anchor place = *report.lines.at(3).anchor;
        test::wanted(office.interviews().keepHeard(
            place.recording, {{{}, place.fromFrame, *place.toFrame, 1000, {}, {}, {}, QDateTime()}}));
        RecordingStatement said = test::statementOn(place, conclusion);
        said.dutch = u"In 2023."_s;
        test::wanted(office.recordingFindings().make(report, 4, said));
    }

    QTemporaryDir m_folder;
    test::TestStore m_store;
};

void tst_FindingCommands::initTestCase()
{
    m_store = test::TestStore::make(path(u"store"_s),
                                    {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                                     {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                                     {{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true}});
    QVERIFY(test::writeFile(path(u"password.txt"_s), test::testPassword.toUtf8() + '\n'));
    QVERIFY(test::writeFile(path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeJson(path(u"case.json"_s), test::sampleCase()));
    const test::Outcome imported = inStore({u"case"_s, u"import"_s, path(u"case.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    QCOMPARE(inStore({u"report"_s, u"findings"_s, u"1"_s, u"--json"_s})
                 .json()
                 .value(u"findings"_s)
                 .toArray()
                 .size(),
             0);
    const auto office =
        test::wanted(Office::open(path(u"store"_s), m_store.keys.value(u"bos"_s), Office::Mode::ReadWrite,
                                  [] { return QDateTime::currentDateTimeUtc(); }));
    make(*office, RecordingConclusion::ReportStands);
    make(*office, RecordingConclusion::RecordingPrevails);
}

void tst_FindingCommands::listsThem()
{
    const test::Outcome list = inStore({u"report"_s, u"findings"_s, u"1"_s});
    QVERIFY2(list.exitCode == 0, qPrintable(list.err));
    QVERIFY2(list.out.contains(u"B2"_s) && list.out.contains(u"the recording prevails"_s),
             qPrintable(list.out));
    const QJsonArray all =
        inStore({u"report"_s, u"findings"_s, u"1"_s, u"--json"_s}).json().value(u"findings"_s).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)[u"state"_s].toString(), u"superseded"_s);
    const QJsonValue newest = all.at(1);
    QCOMPARE(newest[u"number"_s].toString(), u"B2"_s);
    QCOMPARE(newest[u"state"_s].toString(), u"standing"_s);
    QCOMPARE(newest[u"line"_s].toInt(), 4);
    QCOMPARE(newest[u"conclusion"_s].toString(), u"recording_prevails"_s);
    QCOMPARE(newest[u"sentence"_s].toString(), u"In 2024."_s);
    QCOMPARE(newest[u"sentence_sha256"_s].toString().toLatin1(), textSha256(u"In 2024."_s));
    QCOMPARE(newest[u"heard_nl"_s].toString(), u"In 2023."_s);
    QCOMPARE(newest[u"heard_language"_s].toString(), u"prs"_s);
    QCOMPARE(newest[u"doubt"_s][u"by"_s].toString(), u"lawyer"_s);
    QCOMPARE(newest[u"doubt"_s][u"on"_s].toString(), u"2026-10-20"_s);
    QCOMPARE(newest[u"made_by"_s].toString(), u"A. Bos"_s);
    const QJsonValue moment = newest[u"moments"_s][0];
    QCOMPARE(moment[u"recording"_s].toInt(), 0);
    QCOMPARE(moment[u"from_frame"_s].toInt(), 12000);
    QCOMPARE(moment[u"to_frame"_s].toInt(), 16000);
    QCOMPARE(moment[u"heard_permille"_s].toInt(), 1000);
    QCOMPARE(moment[u"recording_sha256"_s].toString().size(), 64);
}

void tst_FindingCommands::standInTheExportedReport()
{
    const QJsonObject report =
        inStore({u"report"_s, u"export"_s, u"1"_s, u"--json"_s}).json().value(u"report"_s).toObject();
    QCOMPARE(report.value(u"recording_findings"_s).toArray().size(), 2);
}

void tst_FindingCommands::writesOneOnPaper()
{
    const test::Outcome written = inStore(
        {u"report"_s, u"finding"_s, u"Z26-0000901"_s, u"B2"_s, u"--out"_s, path(u"b2.pdf"_s), u"--json"_s});
    QVERIFY2(written.exitCode == 0, qPrintable(written.err));
    QCOMPARE(written.json().value(u"file"_s).toString(), path(u"b2.pdf"_s));
    QFile file(path(u"b2.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    QCOMPARE(inStore({u"report"_s, u"finding"_s, u"1"_s, u"2"_s, u"--language"_s, u"en"_s, u"--out"_s,
                      path(u"b2-en.pdf"_s)})
                 .exitCode,
             0);
}

void tst_FindingCommands::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("nowhere to write") << u"report finding 1 B1"_s;
    QTest::newRow("no number") << u"report finding 1 --out x.pdf"_s;
    QTest::newRow("no such number") << u"report finding 1 first --out x.pdf"_s;
    QTest::newRow("nothing but the letter") << u"report finding 1 B --out x.pdf"_s;
    QTest::newRow("unknown language") << u"report finding 1 B1 --out x.pdf --language fr"_s;
    QTest::newRow("no interview") << u"report findings"_s;
}

void tst_FindingCommands::refusesWrongUsage()
{
    QFETCH(QString, command);
    QCOMPARE(inStore(command.split(u' ')).exitCode, 2);
}

void tst_FindingCommands::refusesWhatIsNotThere()
{
    const test::Outcome refused =
        inStore({u"report"_s, u"finding"_s, u"1"_s, u"B9"_s, u"--out"_s, path(u"b9.pdf"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"B9"_s), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path(u"b9.pdf"_s)));
    QCOMPARE(inStore({u"report"_s, u"findings"_s, u"77"_s}).exitCode, 1);
}

RELAAS_TEST(QCoreApplication, tst_FindingCommands);

} // namespace tst_findingcommands

#include "tst_findingcommands.moc"
