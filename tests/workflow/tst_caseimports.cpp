#include "audio/probe.h"
#include "support/officedesk.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/caseimports.h"
#include "workflow/decisions.h"
#include "workflow/reports.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

namespace tst_caseimports {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CaseImports : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsAWholeCase();
    void writesARowForEachVerb();
    void addsNothingWhereAStepIsRefused_data();
    void addsNothingWhereAStepIsRefused();
    void addsNothingWhereTheRecordingIsNone_data();
    void addsNothingWhereTheRecordingIsNone();
    void refusesTheSameCaseTwice();
    void refusesAnotherPersonUnderAKnownVNumber();
    void keepsARecordingThatAnotherCaseHas();
    void asksWhoMayImport();

private:
    Result<CaseFileId> imported(const QJsonValue &json)
    {
        if (!test::writeJson(m_desk->path(u"case.json"_s), json))
            qFatal("no room for test files");
        const auto read = readCaseImport(m_desk->path(u"case.json"_s), m_desk->path({}));
        if (!read)
            return read.error();
        return m_desk->office().imports().add(*read, m_desk->path({}),
                                              [](const ByteSource &source) { return probed(source); });
    }

    int filesInStore() const
    {
        int count = 0;
        QDirIterator files(m_desk->folder() + u"/files"_s, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }

    qsizetype cases() { return m_desk->office().caseFiles().ids({}).value().size(); }

    qsizetype logRows()
    {
        m_desk->as(u"vermeer"_s);
        const auto rows = m_desk->office().log({}, 1000).value().size();
        m_desk->as(u"bos"_s);
        return rows;
    }

    std::unique_ptr<test::OfficeDesk> m_desk;
};

void tst_CaseImports::init()
{
    m_desk = std::make_unique<test::OfficeDesk>();
    m_desk->as(u"bos"_s);
    QVERIFY(test::writeFile(m_desk->path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
}

void tst_CaseImports::addsAWholeCase()
{
    const auto id = imported(test::sampleCase());
    QVERIFY2(bool(id), qPrintable(why(id)));
    Office &office = m_desk->office();
    const CaseFile file = office.caseFiles().caseFile(*id).value();
    QCOMPARE(file.officerName, u"BOS"_s);
    QCOMPARE(file.events.size(), 4); // with the beginning of the decision
    QCOMPARE(stageAfter(file.events), Stage::DecisionDraft);
    QCOMPARE(office.caseFiles().documents(*id).value().size(), 1);
    const Interview interview = office.interviews().ofCase(*id).value().constFirst();
    QCOMPARE(interview.interviewerName, u"SMIT"_s);
    const Recording recording = office.interviews().recordings(interview.id).value().constFirst();
    QCOMPARE(recording.frames, 16000);
    QCOMPARE(recording.sampleRate, 8000);
    QVERIFY(office.interviews().source(recording));
    const Report report = office.reports().report(interview.id).value();
    QCOMPARE(report.lines.size(), 4);
    QCOMPARE(report.lines.at(1).anchor, (Anchor{recording.id, 0, 8000}));
    QCOMPARE(verdictOf(report.lines.at(3)), Verdict::Deviates);
    QCOMPARE(report.lines.at(3).check->at, m_desk->now);
    QVERIFY(!report.lines.at(3).check->heard); // found elsewhere
    QCOMPARE(report.lines.at(3).check->endFrame, 16000);
    const auto decision = office.decisions().ofCase(*id).value();
    QCOMPARE(decision->authorName, u"BOS"_s);
    const auto &citations = decision->grounds.constFirst().findings.constFirst().citations;
    QCOMPARE(citations.size(), 2);
    QCOMPARE(citations.at(1).quote, u"In Wad Madani."_s);
    QCOMPARE(stateOf(citations.at(1), report), CitationState::Exact);
}

void tst_CaseImports::writesARowForEachVerb()
{
    const auto before = logRows();
    QVERIFY(imported(test::sampleCase()));
    // The case, the interview, the recording, the lines, the decision begun and saved; and two signings-in by
    // the counting itself.
    QCOMPARE(logRows() - before, 6 + 2 + 2);
}

void tst_CaseImports::addsNothingWhereAStepIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown officer") << u"officer"_s << QJsonValue(u"nobody"_s) << u"officer: "_s;
    QTest::newRow("unknown interviewer")
        << u"interviews[0].interviewer"_s << QJsonValue(u"nobody"_s) << u"interviews[0].interviewer: "_s;
    QTest::newRow("unknown author") << u"decision.author"_s << QJsonValue(u"nobody"_s) << u"\"nobody\""_s;
    QTest::newRow("another author") << u"decision.author"_s << QJsonValue(u"vermeer"_s) << u"sign in as"_s;
    QTest::newRow("unknown outcome") << u"decision.outcome"_s << QJsonValue(u"Z9"_s)
                                     << u"decision.outcome: "_s;
    QTest::newRow("event in the future") << u"events[2].on"_s << QJsonValue(u"2027-01-01"_s) << u"future"_s;
    QTest::newRow("missing recording")
        << u"interviews[0].recordings[0].file"_s << QJsonValue(u"gone.wav"_s) << u"gone.wav"_s;
    QTest::newRow("sound behind the end")
        << u"interviews[0].lines[3].to_frame"_s << QJsonValue(16001) << u"interviews[0].lines[3]: "_s;
    QTest::newRow("citation of a line that differs")
        << u"decision.grounds[0].findings[0].citations[1].line"_s << QJsonValue(4)
        << u"decision.grounds[0].findings[0].citations[1].line: "_s;
    QTest::newRow("the same recording in a second interview")
        << u"interviews[1]"_s << test::sampleCase().value(u"interviews"_s).toArray().at(0)
        << u"already in this case"_s;
}

void tst_CaseImports::addsNothingWhereAStepIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    const auto rows = logRows();
    const auto id = imported(test::withChange(test::sampleCase(), path, value));
    QVERIFY(!id);
    QVERIFY2(id.error().text.contains(says), qPrintable(id.error().text));
    QVERIFY2(!id.error().text.contains(u"%1"_s), qPrintable(id.error().text));
    QCOMPARE(cases(), 0);
    QCOMPARE(filesInStore(), 0);
    QCOMPARE(logRows() - rows, 2);
    const auto again = imported(test::sampleCase());
    QVERIFY2(bool(again), qPrintable(why(again)));
}

void tst_CaseImports::addsNothingWhereTheRecordingIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no sound at all");
    QTest::newRow("a header without sound") << test::wavHeader(8000, 1, 0);
}

void tst_CaseImports::addsNothingWhereTheRecordingIsNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(test::writeFile(m_desk->path(u"sound.wav"_s), bytes));
    const auto id = imported(test::sampleCase());
    QVERIFY(!id);
    QVERIFY2(id.error().text.contains(u"sound.wav"_s), qPrintable(id.error().text));
    QCOMPARE(cases(), 0);
    QCOMPARE(filesInStore(), 0);
}

void tst_CaseImports::refusesTheSameCaseTwice()
{
    QVERIFY(imported(test::sampleCase()));
    const auto again = imported(test::sampleCase());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QVERIFY(again.error().text.contains(u"Z26-0000901"_s));
    QCOMPARE(filesInStore(), 1); // the recording of the first one stays
}

void tst_CaseImports::refusesAnotherPersonUnderAKnownVNumber()
{
    QVERIFY(imported(test::sampleCase()));
    const QJsonValue second = test::withChange(test::sampleCase(), u"number"_s, u"Z26-0000902"_s);
    const auto mixed = imported(test::withChange(second, u"person.family_name"_s, u"Idris"_s));
    QVERIFY(!mixed);
    QVERIFY2(mixed.error().text.contains(u"000.000.0901"_s), qPrintable(mixed.error().text));
    QVERIFY(imported(second));
}

void tst_CaseImports::keepsARecordingThatAnotherCaseHas()
{
    QVERIFY(imported(test::sampleCase()));
    const QJsonValue second = test::withChange(test::sampleCase(), u"number"_s, u"Z26-0000902"_s);
    QVERIFY(!imported(test::withChange(second, u"decision.outcome"_s, u"Z9"_s)));
    QCOMPARE(filesInStore(), 1);
}

void tst_CaseImports::asksWhoMayImport()
{
    m_desk->as(u"smit"_s);
    const auto id = imported(test::sampleCase());
    QVERIFY(!id);
    QCOMPARE(id.error().code, Error::Code::NotAllowed);
    m_desk->as(u"bos"_s);
    QCOMPARE(cases(), 0);
    QCOMPARE(filesInStore(), 0);
}

RELAAS_TEST(QGuiApplication, tst_CaseImports);

} // namespace tst_caseimports

#include "tst_caseimports.moc"
