#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/widgets/recordingopening.h"
#include "support/testprogram.h"
#include "workflow/interviews.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_reportattaching {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportAttaching : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<ReportDesk>(); }
    void attachesTheRecordingThatWasChosen();
    void asksWhichTrackIsTheHearing();
    void refusesAFileThatIsStillBeingWritten();
    void saysWhyAFileIsRefused_data();
    void saysWhyAFileIsRefused();

private:
    std::unique_ptr<ReportDesk> m_desk;
};

void tst_ReportAttaching::attachesTheRecordingThatWasChosen()
{
    m_desk->write(2);
    const auto page = m_desk->page();
    m_desk->prompts.files = {m_desk->soundFile(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000))};
    QSignalSpy tasks(page.get(), &Page::taskStarted);
    page->actions().attach->trigger();
    QVERIFY(!tasks.isEmpty());
    QVERIFY2(!page->mayLeave(), "while it is copied");
    QTRY_VERIFY(page->actions().play->isEnabled());
    const auto recordings = m_desk->office->interviews().recordings(m_desk->interview);
    QCOMPARE(recordings->size(), 1);
    QCOMPARE(recordings->first().frames, 40000);
    QCOMPARE(recordings->first().sampleRate, ReportDesk::Rate);
    QVERIFY(page->mayLeave());

    // Once more is refused, and leaves the first as it is.
    m_desk->prompts.files = {m_desk->house.path(u"gehoor.wav"_s)};
    page->actions().attach->trigger();
    QTRY_VERIFY(m_desk->messages.last().contains(u"already"_s));
    QVERIFY(m_desk->messages.last().startsWith(u"gehoor.wav"_s));
    QVERIFY(page->actions().play->isEnabled());
}

void tst_ReportAttaching::asksWhichTrackIsTheHearing()
{
    const Sound longest = uniqueSound(ReportDesk::Rate, 1, 40000);
    const Sound hearing = uniqueSound(16000, 2, 30000);
    const QString path = m_desk->house.path(u"twee.mka"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fileOfTracks({longest, hearing}));
    file.close();
    const auto attached = [this] {
        return m_desk->office->interviews().recordings(m_desk->interview).value();
    };
    const auto page = m_desk->page();
    m_desk->prompts.files = {path, path};
    page->actions().attach->trigger(); // Esc
    QTRY_VERIFY(m_desk->prompts.asked.contains(u"Several sound tracks"_s));
    QCOMPARE(m_desk->prompts.offers.size(), 2);
    QVERIFY2(m_desk->prompts.offers.at(1).contains(u"2 channel"_s)
                 && m_desk->prompts.offers.at(1).contains(u"16,000 Hz"_s),
             qPrintable(m_desk->prompts.offers.at(1)));
    QTRY_VERIFY(page->mayLeave());
    QVERIFY(attached().isEmpty());

    m_desk->prompts.choices = {1};
    page->actions().attach->trigger();
    QTRY_COMPARE(attached().size(), 1);
    QCOMPARE(attached().first().track, 1);
    QCOMPARE(attached().first().sampleRate, 16000);
    QCOMPARE(attached().first().frames, 30000);

    // Also when nothing but the bytes is left to open it from.
    const Recording recording = attached().first();
    const auto bytes = RecordingBytes::of(m_desk->office->interviews(), recording);
    QVERIFY(bytes);
    const auto again = openedRecording({bytes->sound, {}}, recording, {});
    QVERIFY(again);
    QCOMPARE(again->index->info.track, 1);
    QCOMPARE(again->index->info.frames, 30000);
}

/// A recorder that goes on writing: what was indexed and what was copied are not the same.
void tst_ReportAttaching::refusesAFileThatIsStillBeingWritten()
{
    const QString path = m_desk->soundFile(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 4'000'000));
    const auto page = m_desk->page();
    m_desk->prompts.files = {path};
    page->actions().attach->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    for (int i = 0; i < 10000 && m_desk->messages.isEmpty(); ++i) {
        file.write(QByteArray(1000, 'x'));
        file.flush();
        QTest::qWait(1);
    }
    QCOMPARE(m_desk->messages.size(), 1);
    const QString said = m_desk->messages.first();
    QVERIFY2(said.startsWith(u"gehoor.wav: The file "_s)
                 && (said.contains(u"changed while it was being copied"_s)
                     || said.contains(u"Nothing was added"_s)),
             qPrintable(said));
    QVERIFY(page->mayLeave());
    QVERIFY(m_desk->office->interviews().recordings(m_desk->interview)->isEmpty());
}

void tst_ReportAttaching::saysWhyAFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no sound") << QByteArray(5000, 'x');
    QTest::newRow("only a header") << wavHeader(8000, 1, 100000).left(20);
}

void tst_ReportAttaching::saysWhyAFileIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFile file(m_desk->house.path(u"vreemd.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto page = m_desk->page();
    m_desk->prompts.files = {file.fileName()};
    page->actions().attach->trigger();
    QTRY_COMPARE(m_desk->messages.size(), 1);
    QVERIFY2(m_desk->messages.first().startsWith(u"vreemd.wav: "_s), qPrintable(m_desk->messages.first()));
    QVERIFY(m_desk->office->interviews().recordings(m_desk->interview)->isEmpty());
    QVERIFY(page->mayLeave());
}

RELAAS_TEST(QApplication, tst_ReportAttaching);

} // namespace tst_reportattaching

#include "tst_reportattaching.moc"
