#include "support/officedesk.h"
#include "workflow/casefiles.h"
#include "workflow/drafts.h"
#include "workflow/interviews.h"
#include "workflow/linebase.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 4;
constexpr int shortestMs = 1500; ///< from the first key to the kill
constexpr int longestMs = 6000;
constexpr qint64 mostLostMs = 1000;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct Key
{
    qint64 atMs = 0;
    char character = 0;
};

/// One store, and somebody who types into it until they are killed.
class Killing
{
public:
    Killing(quint32 seed, bool isWithout) : m_lifeMs(QRandomGenerator(seed).bounded(shortestMs, longestMs))
    {
        makeStore();
        QStringList arguments{folder(), u"bos"_s, testPassword, QString::number(m_interview.value),
                              QString::number(seed)};
        if (isWithout)
            arguments += u"--without-drafts"_s;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TYPIST), arguments);
    }

    /// Kills when it is time; true once that is done.
    bool isDone()
    {
        if (m_process.state() == QProcess::NotRunning)
            return true;
        m_said += m_process.readAllStandardOutput();
        const qsizetype first = m_said.indexOf(' ');
        if (first < 0 || steadyMs() < m_said.left(first).toLongLong() + m_lifeMs)
            return false;
        m_killedMs = steadyMs();
        m_process.kill();
        m_process.waitForFinished();
        m_said += m_process.readAllStandardOutput();
        return true;
    }

    bool isKilled() const { return m_killedMs > 0 && m_process.exitStatus() == QProcess::CrashExit; }
    int characters() const { return static_cast<int>(keys().size()); }

    /// How long before the kill the first key was pressed that is not in the store; nothing where the store
    /// holds something else than was typed.
    std::optional<qint64> lostMs() const
    {
        const QStringList stored = recovered();
        qsizetype line = 0;
        qsizetype place = 0;
        for (const Key &key : keys()) {
            if (key.character == '\n') {
                if (place < stored.value(line).size())
                    return {}; // a word that nobody typed
                ++line;
                place = 0;
            } else if (place >= stored.value(line).size()) {
                return m_killedMs - key.atMs;
            } else if (stored.at(line).at(place++) != QLatin1Char(key.character)) {
                return {};
            }
        }
        return 0;
    }

private:
    QString folder() const { return m_folder.filePath(u"store"_s); }

    std::unique_ptr<Office> office() const
    {
        return wanted(Office::open(folder(), m_store.keys.value(u"bos"_s), Office::Mode::ReadWrite,
                                   &QDateTime::currentDateTimeUtc));
    }

    void makeStore()
    {
        m_store = TestStore::make(folder(),
                                  {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                                   {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true}});
        const auto desk = office();
        CaseFile file;
        file.number = u"Z26-0000101"_s;
        file.person.vNumber = wanted(VNumber::parsed(u"000.000.0101"_s));
        file.person.familyName = u"Tesfay"_s;
        file.person.nationality = u"ER"_s;
        file.events = {{{}, EventType::Made, QDate(2026, 9, 1), {}, {}}};
        Interview interview;
        interview.caseFile = wanted(desk->caseFiles().add(file, {}));
        interview.kind = u"substantive"_s;
        interview.heldOn = QDate(2026, 10, 12);
        interview.interviewer = desk->session().user().id;
        interview.language = u"tir"_s;
        m_interview = wanted(desk->interviews().add(interview));
        const Report empty = wanted(desk->reports().report(m_interview));
        wanted(desk->reports().addLine(empty, {}, LineType::Question));
    }

    /// The words of each line as somebody gets them back: of the draft, else of the line.
    QStringList recovered() const
    {
        const auto desk = office();
        const Report report = wanted(desk->reports().report(m_interview));
        QStringList words;
        for (const Line &line : report.lines) {
            const auto draft = wanted(desk->drafts().find(draftKeyOf(u"line"_s, m_interview, line.number)));
            words += draft ? draft->content : line.text;
        }
        return words;
    }

    QList<Key> keys() const
    {
        QList<Key> found;
        const QList<QByteArray> lines = m_said.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // the last one may be cut off
            const QList<QByteArray> parts = line.split(' ');
            found.append({parts.value(0).toLongLong(), static_cast<char>(parts.value(1).toInt())});
        }
        return found;
    }

    int m_lifeMs;
    QTemporaryDir m_folder;
    TestStore m_store;
    InterviewId m_interview;
    QProcess m_process;
    QByteArray m_said;
    qint64 m_killedMs = 0;
};

struct Tally
{
    int kills = 0;
    int characters = 0;
    int tooMuchLost = 0;
    int wrong = 0;
    qint64 worstMs = 0;
};

void count(Tally &tally, const Killing &killing)
{
    tally.kills += killing.isKilled() ? 1 : 0;
    tally.characters += killing.characters();
    const auto lost = killing.lostMs();
    tally.wrong += lost ? 0 : 1;
    tally.tooMuchLost += lost && *lost > mostLostMs ? 1 : 0;
    tally.worstMs = std::max(tally.worstMs, lost.value_or(0));
}

Tally kill(int times, bool isWithout)
{
    Tally tally;
    std::vector<std::unique_ptr<Killing>> running;
    int started = 0;
    while (tally.kills < started || started < times) {
        while (started < times && running.size() < atOnce)
            running.push_back(std::make_unique<Killing>(quint32(++started), isWithout));
        QTest::qWait(2);
        const auto done = std::stable_partition(running.begin(), running.end(),
                                                [](const auto &killing) { return !killing->isDone(); });
        for (auto killing = done; killing != running.end(); ++killing)
            count(tally, **killing);
        const bool isIdle = done == running.begin() && started == times;
        running.erase(done, running.end());
        if (isIdle)
            break;
    }
    std::printf("%s: %d kills, %d keys, worst loss %lld ms, more than a second lost %d times, other words %d "
                "times\n",
                isWithout ? "without drafts" : "with drafts", tally.kills, tally.characters,
                static_cast<long long>(tally.worstMs), tally.tooMuchLost, tally.wrong);
    std::fflush(stdout);
    return tally;
}

} // namespace

class tst_TypingSurvives : public QObject
{
    Q_OBJECT

private slots:
    void aKillTakesAtMostTheLastSecond();
    void withoutDraftsTheSameTestFails();
};

void tst_TypingSurvives::aKillTakesAtMostTheLastSecond()
{
    const Tally tally = kill(30, false);
    QCOMPARE(tally.kills, 30);
    QVERIFY(tally.characters > 30 * 15);
    QCOMPARE(tally.wrong, 0);
    QCOMPARE(tally.tooMuchLost, 0);
}

void tst_TypingSurvives::withoutDraftsTheSameTestFails()
{
    const Tally tally = kill(4, true);
    QCOMPARE(tally.kills, 4);
    QCOMPARE(tally.wrong, 0);
    QCOMPARE(tally.tooMuchLost, 4);
}

QTEST_MAIN(tst_TypingSurvives)
#include "tst_typingsurvives.moc"
