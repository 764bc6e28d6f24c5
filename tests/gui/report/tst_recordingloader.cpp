#include "audio/analysisfile.h"
#include "gui/report/recordingloader.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "workflow/interviews.h"

#include <QApplication>
#include <QTest>

namespace tst_recordingloader {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What was found in a recording is there at once the next time.
class tst_RecordingLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsWhatItFound();
    void makesAnewWhatWasDamaged();
    void opensARecordingOfWhichNothingCanBeKept();

private:
    struct Seen
    {
        SoundIndexPtr index;
        Peaks peaks;
        std::optional<Activity> activity;
        QStringList tasks;
        QStringList refusals;
    };
    /// Opens the recording of the desk until all about it is known.
    Seen opened();
    Interviews::Derived place() { return m_desk->office().interviews().derived(m_desk->recording()).value(); }
    bool isKept()
    {
        const auto device = place().open();
        return device && readAnalysis(*device, m_desk->recording().sha256);
    }

    std::unique_ptr<DecisionDesk> m_desk;
};

void tst_RecordingLoader::init()
{
    m_desk = std::make_unique<DecisionDesk>();
}

void tst_RecordingLoader::cleanup()
{
    m_desk.reset();
}

tst_RecordingLoader::Seen tst_RecordingLoader::opened()
{
    Seen seen;
    RecordingLoader loader(m_desk->office().interviews());
    connect(&loader, &RecordingLoader::opened, this,
            [&](const Recording &, const ByteSource &, const SoundIndexPtr &index) { seen.index = index; });
    connect(&loader, &RecordingLoader::peaksGrown, this, [&](const Peaks &peaks) { seen.peaks = peaks; });
    connect(&loader, &RecordingLoader::activityFound, this,
            [&](const Activity &activity) { seen.activity = activity; });
    connect(&loader, &RecordingLoader::taskStarted, this,
            [&](Task *, const QString &text) { seen.tasks += text; });
    connect(&loader, &RecordingLoader::refused, this, [&](const QString &text) { seen.refusals += text; });
    loader.open(m_desk->recording());
    [&] { QTRY_VERIFY(seen.activity || !seen.refusals.isEmpty()); }();
    return seen;
}

void tst_RecordingLoader::keepsWhatItFound()
{
    QVERIFY(!isKept());
    const Seen first = opened();
    QVERIFY2(first.refusals.isEmpty(), qPrintable(first.refusals.join(u' ')));
    QVERIFY(first.peaks.complete);
    QCOMPARE(first.tasks.size(), 2); // opening and drawing
    QVERIFY(isKept());
    const Seen again = opened();
    QCOMPARE(again.tasks.size(), 1);
    QCOMPARE(again.peaks, first.peaks);
    QVERIFY(again.activity == first.activity);
    QCOMPARE(again.index->info, first.index->info);
    QVERIFY(again.index->packets == first.index->packets);
}

void tst_RecordingLoader::makesAnewWhatWasDamaged()
{
    const Seen first = opened();
    QVERIFY(place().keep("the outline of something else"));
    QVERIFY(!isKept());
    const Seen again = opened();
    QCOMPARE(again.tasks.size(), 2);
    QCOMPARE(again.peaks, first.peaks);
    QVERIFY(isKept());
}

void tst_RecordingLoader::opensARecordingOfWhichNothingCanBeKept()
{
    QFile inTheWay(m_desk->folder() + u"/files/derived"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Seen seen = opened();
    QVERIFY(seen.refusals.isEmpty());
    QVERIFY(seen.peaks.complete);
    QVERIFY(!isKept());
}

RELAAS_TEST(QApplication, tst_RecordingLoader);

} // namespace tst_recordingloader

#include "tst_recordingloader.moc"
