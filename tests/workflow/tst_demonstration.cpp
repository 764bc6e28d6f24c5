#include "audio/probe.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/demonstration.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

namespace tst_demonstration {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Demonstration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesDecisionsToTheirStage_data();
    void takesDecisionsToTheirStage();
    void leavesWhatIsThereAlone();
    void makesNothingWhereACaseIsWrong();
    void makesTheShippedOneQuickly();

private:
    QString store() const { return m_folder->filePath(u"store"_s); }

    Result<int> made(const QString &folder) const
    {
        NewStoreOptions cheap;
        cheap.isCheap = true;
        return Demonstration(folder, [](const ByteSource &source) { return probed(source); })
            .make(store(), clock, cheap);
    }

    /// Opens what was made, with the password that stands in it.
    void open(const QString &login)
    {
        m_office.reset();
        const auto keys = Authenticator(store(), clock).unlock(login, test::testPassword);
        QVERIFY2(bool(keys), qPrintable(why(keys)));
        m_office = std::move(Office::open(store(), *keys, Office::Mode::ReadWrite, clock)).value();
    }
    Office &office() { return *m_office; }

    QString written(const QJsonValue &sample)
    {
        const QString folder = m_folder->filePath(u"demo"_s);
        const bool isWritten =
            QDir().mkpath(folder + u"/cases"_s)
            && test::writeFile(
                folder + u"/users.json"_s,
                R"([{"login": "bos", "name": "A. Bos", "role": "caseworker", "password": "negen blauwe stoelen bij het raam"},
                                   {"login": "smit", "name": "J. Smit", "role": "interviewer", "password": "negen blauwe stoelen bij het raam"},
                                   {"login": "vermeer", "name": "E. Vermeer", "role": "supervisor", "password": "negen blauwe stoelen bij het raam"},
                                   {"login": "beheer", "name": "K. de Wit", "role": "administrator", "password": "negen blauwe stoelen bij het raam"}])")
            && test::writeFile(folder + u"/sound.wav"_s, test::wavFile(test::uniqueSound(8000, 1, 16000)))
            && test::writeJson(folder + u"/cases/Z26-0000901.json"_s, sample);
        if (!isWritten)
            qFatal("no room for test files");
        return folder;
    }

    const Clock clock = [] { return QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC); };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
};

void tst_Demonstration::init()
{
    m_office.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Demonstration::takesDecisionsToTheirStage_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<DecisionState>("state");
    QTest::newRow("draft") << u"draft"_s << DecisionState::Draft;
    QTest::newRow("submitted") << u"submitted"_s << DecisionState::Submitted;
    QTest::newRow("returned") << u"returned"_s << DecisionState::Returned;
    QTest::newRow("signed") << u"signed"_s << DecisionState::Signed;
}

void tst_Demonstration::takesDecisionsToTheirStage()
{
    QFETCH(QString, stage);
    QFETCH(DecisionState, state);
    QJsonValue sample = test::withChange(test::sampleCase(), u"decision.demo_stage"_s, stage);
    sample = test::withChange(sample, u"decision.signer"_s, u"vermeer"_s);
    sample = test::withChange(sample, u"decision.remark"_s, u"Leg uit waarom."_s);
    const auto cases = made(written(sample));
    QVERIFY2(bool(cases), qPrintable(why(cases)));
    QCOMPARE(*cases, 1);
    open(u"vermeer"_s);
    const auto id = office().caseFiles().ids({}).value().constFirst();
    const auto decision = office().decisions().ofCase(id).value();
    QCOMPARE(decision->state, state);
    QCOMPARE(decision->authorName, u"A. Bos"_s);
    QCOMPARE(office().decisions().remarks(decision->id).value().size(),
             state == DecisionState::Returned ? 1 : 0);
    if (state == DecisionState::Signed)
        QVERIFY(office().decisions().signedLetter(*decision).value().startsWith("%PDF-1.4"));
}

void tst_Demonstration::leavesWhatIsThereAlone()
{
    QVERIFY(made(written(test::sampleCase())));
    const auto again = made(written(test::sampleCase()));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    open(u"bos"_s);
    QCOMPARE(office().caseFiles().ids({}).value().size(), 1);
}

void tst_Demonstration::makesNothingWhereACaseIsWrong()
{
    const auto cases = made(written(test::withChange(test::sampleCase(), u"decision.outcome"_s, u"Z9"_s)));
    QVERIFY(!cases);
    QVERIFY2(cases.error().text.contains(u"Z26-0000901.json, decision.outcome"_s), qPrintable(why(cases)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"demo"_s});
    QCOMPARE(made(written(test::sampleCase())).value(), 1);
}

void tst_Demonstration::makesTheShippedOneQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const auto cases = made(u":/demo"_s);
    const qint64 tookMs = timer.elapsed();
    QVERIFY2(bool(cases), qPrintable(why(cases)));
    qInfo("%d cases in %lld ms", *cases, static_cast<long long>(tookMs));
    QVERIFY(*cases >= 12);
    open(u"bos"_s);
    QSet<DecisionState> states;
    int checkable = 0;
    int voiced = 0;
    int quoted = 0;
    QSet<QString> sections;
    const auto ids = office().caseFiles().ids({}).value();
    for (const CaseFileId id : ids) {
        if (const auto decision = office().decisions().ofCase(id).value())
            states.insert(decision->state);
        const auto interviews = office().interviews().ofCase(id).value();
        for (const Interview &interview : interviews) {
            const Report report = office().reports().report(interview.id).value();
            checkable += coverage(report).lines;
            for (const Line &line : report.lines) {
                voiced += line.voices.size() >= 2;
                quoted += line.quotation.isRightToLeft();
                sections.insert(line.section);
            }
        }
    }
    QCOMPARE(states.size(), 4);
    QVERIFY(checkable > 20);
    QVERIFY(voiced > 40); // of the spoken interview
    QCOMPARE(quoted, 2); // what is wrong on purpose
    QVERIFY(sections.contains(u"1.4"_s) && sections.contains(u"4.X"_s));
}

RELAAS_TEST(QGuiApplication, tst_Demonstration);

} // namespace tst_demonstration

#include "tst_demonstration.moc"
