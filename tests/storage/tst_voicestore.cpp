#include "storage/cipher.h"
#include "storage/statement.h"
#include "storage/voicestore.h"
#include "support/checks.h"
#include "support/formerdatabase.h"
#include "support/samplestore.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <sqlite3.h>

namespace tst_voicestore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_VoiceStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsALineAsItWasSaved();
    void savesWhatChanged_data();
    void savesWhatChanged();
    void goesWithItsLine();
    void belongsToItsReport();
    void keepsAFrozenReport_data();
    void keepsAFrozenReport();
    void refusesWhatIsNoVoice_data();
    void refusesWhatIsNoVoice();
    void returnsTheVoicesOfACheck();
    void keepsTheVoicesOfACheck_data();
    void keepsTheVoicesOfACheck();
    void addsNoVoiceToACheckThatWasMade();
    void goesWithAnErasedCase();
    void readsALongReportInAsManyStatementsAsAShortOne();
    void takesOverReportsAndChecksOfVersionSeven();

private:
    const InterviewStore &interviews() { return (*m_store)->interviews; }
    const Database &database() { return (*m_store)->database(); }
    Report report() { return interviews().report(m_interview).value(); }
    Report saved(const Report &wanted)
    {
        const auto kept = interviews().save(wanted);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().text));
        return *kept;
    }
    Report frozenReport()
    {
        Report done = report();
        done.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        return saved(done);
    }
    Check addedCheck(int row)
    {
        Check made = test::checkOf(report().lines.at(row), Verdict::Deviates, u"Gehoord: drie."_s);
        made.by = m_store->bos;
        made.byName = u"A. Bos"_s;
        made.id = (*m_store)->checks.add(report().id, made).value();
        return made;
    }
    QList<VoiceSpan> fourVoices() const
    {
        return {{Voice::Officer, {m_recording, 100, 200}},
                {Voice::InterpreterToApplicant, {m_recording, 200, 350}},
                {Voice::Applicant, {m_recording, 400, 480}},
                {Voice::InterpreterToOfficer, {m_recording, 480, 700}}};
    }
    qint64 count(const QString &table)
    {
        Statement select(database(), u"SELECT count(*) FROM "_s + table);
        return select.run() && select.next() ? select.integer(0) : -1;
    }

    std::unique_ptr<test::SampleStore> m_store;
    InterviewId m_interview;
    RecordingId m_recording;
};

void tst_VoiceStore::init()
{
    m_store = std::make_unique<test::SampleStore>();
    m_interview = m_store->addInterview();
    m_recording = m_store->addRecording(m_interview);
    Report written;
    written.interview = m_interview;
    Line line;
    line.number = 1;
    line.text = u"Waar woonde u?"_s;
    line.anchor = Anchor{m_recording, 100, 700};
    line.voices = fourVoices();
    line.quotation = {u"\u0643\u062C\u0627 \u0628\u0648\u062F\u06CC\u062F\u061F"_s, u"prs-Arab"_s};
    line.section = u"4.X"_s;
    line.grounds = {1, 3, 12};
    line.isRefused = true;
    written.lines.append(line);
    Line plain;
    plain.number = 2;
    plain.text = u"In Wad Madani."_s;
    written.lines.append(plain);
    written.lastNumber = 2;
    QVERIFY(interviews().addReport(written));
}

void tst_VoiceStore::returnsALineAsItWasSaved()
{
    const Line line = report().lines.at(0);
    QCOMPARE(line.voices, fourVoices());
    QCOMPARE(line.quotation,
             (Quotation{u"\u0643\u062C\u0627 \u0628\u0648\u062F\u06CC\u062F\u061F"_s, u"prs-Arab"_s}));
    QCOMPARE(line.section, u"4.X"_s);
    QCOMPARE(line.grounds, (QList<int>{1, 3, 12}));
    QVERIFY(line.isRefused);
    Line plain = report().lines.at(1);
    plain.id = {};
    Line expected;
    expected.number = 2;
    expected.text = u"In Wad Madani."_s;
    QCOMPARE(plain, expected);
}

void tst_VoiceStore::savesWhatChanged_data()
{
    using Change = std::function<void(Line &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("nothing", [](Line &) {});
    row("one voice moved", [](Line &l) { l.voices[2].anchor.fromFrame = 401; });
    row("one taken back", [](Line &l) { l.voices.removeAt(1); });
    row("all taken back", [](Line &l) { l.voices.clear(); });
    row("two changed places", [](Line &l) { std::swap(l.voices[0].anchor, l.voices[3].anchor); });
    row("the place alone", [](Line &l) { l.anchor->fromFrame = 90; });
    row("original words", [](Line &l) { l.quotation = {u"Ez nizanim."_s, {}}; });
    row("language", [](Line &l) { l.quotation.language = u"fas"_s; });
    row("section", [](Line &l) { l.section.clear(); });
    row("grounds", [](Line &l) { l.grounds = {2}; });
    row("no grounds", [](Line &l) { l.grounds = QList<int>(); });
    row("refusal", [](Line &l) { l.isRefused = false; });
}

void tst_VoiceStore::savesWhatChanged()
{
    QFETCH(std::function<void(Line &)>, change);
    Report wanted = report();
    change(wanted.lines[0]);
    QCOMPARE(saved(wanted).lines, wanted.lines);
    QCOMPARE(report().lines, wanted.lines);
    std::swap(wanted.lines[0], wanted.lines[1]); // in another order
    wanted.revision = report().revision;
    saved(wanted);
    QCOMPARE(report().lines, wanted.lines);
}

void tst_VoiceStore::goesWithItsLine()
{
    Report shorter = report();
    shorter.lines.removeFirst();
    saved(shorter);
    QCOMPARE(count(u"line_voice"_s), 0);
    Report longer = report();
    Line line;
    line.number = 3;
    line.text = u"Later."_s;
    line.voices = {fourVoices().at(2)};
    longer.lines.prepend(line);
    longer.lastNumber = 3;
    const Report again = saved(longer);
    QCOMPARE(report().lines, again.lines);
    QCOMPARE(report().lines.at(0).voices, line.voices);
}

void tst_VoiceStore::belongsToItsReport()
{
    Report first = report();
    first.frozenAt = QDateTime::currentDateTimeUtc(); // another version follows only a frozen one
    first = saved(first);
    Report other;
    other.interview = m_interview;
    other.version = 2;
    Line line = report().lines.at(0);
    line.voices = {fourVoices().at(0)};
    other.lines = {line};
    other.lastNumber = 1;
    QVERIFY(interviews().addReport(other));
    QCOMPARE(report().lines.at(0).voices.size(), 1);
    QCOMPARE(interviews().reportWithId(first.id)->lines.at(0).voices, fourVoices());
}

void tst_VoiceStore::keepsAFrozenReport_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("original words") << u"UPDATE report_line SET quotation = 'x'"_s;
    QTest::newRow("language") << u"UPDATE report_line SET quotation_language = 'fas'"_s;
    QTest::newRow("section") << u"UPDATE report_line SET section = '1'"_s;
    QTest::newRow("grounds") << u"UPDATE report_line SET grounds = '7'"_s;
    QTest::newRow("refusal") << u"UPDATE report_line SET refused = 0"_s;
    QTest::newRow("still the words") << u"UPDATE report_line SET text = 'x'"_s;
    QTest::newRow("still the sound") << u"UPDATE report_line SET from_frame = 7"_s;
    QTest::newRow("place of a voice") << u"UPDATE line_voice SET from_frame = from_frame + 1"_s;
    QTest::newRow("which voice") << u"UPDATE line_voice SET voice = 'officer' WHERE voice = 'applicant'"_s;
    QTest::newRow("a voice of another line")
        << u"UPDATE line_voice SET line_id = 2 WHERE voice = 'officer'"_s;
    QTest::newRow("removal") << u"DELETE FROM line_voice"_s;
    QTest::newRow("one more") << u"INSERT INTO line_voice SELECT id, 'applicant', %1, 0, 9 FROM report_line "
                                 "WHERE number = 2"_s;
    QTest::newRow("in place of")
        << u"INSERT OR REPLACE INTO line_voice SELECT line_id, voice, recording_id, 0, 9 "
           "FROM line_voice"_s;
}

void tst_VoiceStore::keepsAFrozenReport()
{
    QFETCH(QString, sql);
    const Report done = frozenReport();
    QVERIFY(interviews().save(done)); // what changes nothing may be saved
    const QString statement = sql.contains(u'%') ? sql.arg(m_recording.value) : sql;
    const auto run = Statement(database(), statement).run();
    QVERIFY(!run);
    QCOMPARE(report().lines, done.lines);
    Report tampered = report();
    tampered.lines[0].voices.removeLast();
    QVERIFY(!interviews().save(tampered));
}

void tst_VoiceStore::refusesWhatIsNoVoice_data()
{
    using Change = std::function<void(VoiceSpan &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("backwards", [](VoiceSpan &s) { s.anchor.toFrame = s.anchor.fromFrame; });
    row("without an end", [](VoiceSpan &s) { s.anchor.toFrame.reset(); });
    row("before the recording", [](VoiceSpan &s) { s.anchor.fromFrame = -1; });
    row("of a recording that is not there", [](VoiceSpan &s) { s.anchor.recording.value = 99; });
    row("of nothing", [](VoiceSpan &s) { s.anchor.recording = {}; });
    row("of nobody", [](VoiceSpan &s) { s.voice = Voice(7); });
}

void tst_VoiceStore::refusesWhatIsNoVoice()
{
    QFETCH(std::function<void(VoiceSpan &)>, change);
    Report wanted = report();
    wanted.lines[1].voices = {fourVoices().at(2)};
    change(wanted.lines[1].voices[0]);
    QVERIFY(!interviews().save(wanted));
}

void tst_VoiceStore::returnsTheVoicesOfACheck()
{
    const Check first = addedCheck(0);
    QCOMPARE(report().lines.at(0).check, first);
    QCOMPARE(first.voices, fourVoices());
    QCOMPARE(first.quotationSha256.size(), 64);
    QCOMPARE(checkStateOf(report().lines.at(0)), CheckState::Standing);
    Report wanted = report();
    wanted.lines[0].voices.removeLast();
    saved(wanted);
    QCOMPARE(report().lines.at(0).check, first); // as it was made
    QCOMPARE(checkStateOf(report().lines.at(0)), CheckState::SoundChanged);
    const Check second = addedCheck(0);
    QCOMPARE(second.voices.size(), 3);
    auto all = (*m_store)->checks.all(report().id).value();
    QCOMPARE(all.size(), 2);
    for (Check &each : all)
        each.line = first.line; // not read with a history
    QCOMPARE(all, (QList{first, second}));
    QCOMPARE(checkSha256(all.at(0)), checkSha256(first));
}

void tst_VoiceStore::keepsTheVoicesOfACheck_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("place") << u"UPDATE check_voice SET to_frame = to_frame + 1"_s;
    QTest::newRow("voice") << u"UPDATE check_voice SET voice = 'officer' WHERE voice = 'applicant'"_s;
    QTest::newRow("removal") << u"DELETE FROM check_voice"_s;
    QTest::newRow("in place of")
        << u"INSERT OR REPLACE INTO check_voice SELECT check_id, voice, recording_id, 0, 9 FROM check_voice"_s;
    QTest::newRow("room for more") << u"UPDATE line_check SET voices = 9"_s;
    QTest::newRow("original words") << u"UPDATE line_check SET quotation_sha256 = ''"_s;
}

void tst_VoiceStore::keepsTheVoicesOfACheck()
{
    QFETCH(QString, sql);
    const Check made = addedCheck(0);
    QVERIFY(!Statement(database(), sql).run());
    QCOMPARE(report().lines.at(0).check, made);
}

void tst_VoiceStore::addsNoVoiceToACheckThatWasMade()
{
    Report wanted = report();
    wanted.lines[0].voices.removeLast();
    saved(wanted);
    const Check made = addedCheck(0);
    QVERIFY(!Statement(database(),
                       u"INSERT INTO check_voice SELECT id, 'interpreter_to_officer', recording_id, 0, 9 "
                       "FROM line_check"_s)
                 .run());
    QCOMPARE(report().lines.at(0).check, made);
}

void tst_VoiceStore::goesWithAnErasedCase()
{
    addedCheck(0);
    frozenReport();
    QCOMPARE(count(u"line_voice"_s), 4);
    QCOMPARE(count(u"check_voice"_s), 4);
    const CaseFile file = (*m_store)->cases.caseFile(m_store->caseFile).value();
    const auto erased = (*m_store)->erasures.erase(file, QDate(2026, 1, 1), m_store->bos,
                                                   QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QVERIFY2(bool(erased), qPrintable(why(erased)));
    QCOMPARE(count(u"line_voice"_s), 0);
    QCOMPARE(count(u"check_voice"_s), 0);
    QCOMPARE(count(u"report_line"_s), 0);
}

namespace {

/// How many statements begin on a connection while a function runs; those of triggers are not counted.
template<typename Function>
int statementsOf(const Database &database, Function function)
{
    int statements = 0;
    sqlite3 *handle = sqliteHandle(database.connection());
    const auto trace = [](unsigned, void *count, void *, void *sql) {
        if (!QByteArrayView(static_cast<const char *>(sql)).startsWith("--"))
            ++*static_cast<int *>(count);
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, trace, &statements);
    function();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return statements;
}

} // namespace

void tst_VoiceStore::readsALongReportInAsManyStatementsAsAShortOne()
{
    addedCheck(0);
    const auto read = [&] { return statementsOf(database(), [&] { QVERIFY(!report().lines.isEmpty()); }); };
    const int ofTwoLines = read();
    QVERIFY2(ofTwoLines > 0 && ofTwoLines <= 7, qPrintable(QString::number(ofTwoLines)));
    Report longReport = report();
    const Line pattern = longReport.lines.at(0);
    for (int number = 3; number <= 400; ++number) {
        Line line = pattern;
        line.id = {};
        line.number = number;
        line.check.reset();
        longReport.lines.append(line);
    }
    longReport.lastNumber = 400;
    saved(longReport);
    QCOMPARE(read(), ofTwoLines);
    const Report again = report();
    QCOMPARE(again.lines.size(), 400);
    for (const Line &line : again.lines)
        QCOMPARE(line.voices.size(), line.number == 2 ? 0 : 4);
}

void tst_VoiceStore::takesOverReportsAndChecksOfVersionSeven()
{
    test::FormerDatabase seven(7);
    for (
        const QString &sql :
        {u"INSERT INTO staff (id, login, name, role, is_active) VALUES (3, 'bos', 'A. Bos', 'caseworker', 1)"_s,
         u"INSERT INTO person VALUES (1, '0000000901', 'Yousif', '', '1996-03-14', 'F', 'SD', 0, 'ara', '')"_s,
         u"INSERT INTO casefile VALUES (1, 'Z26-0000901', 1, 'regular', NULL, 1, '', '', '', '', 0, '', '', "
         u"0, '', '', '')"_s,
         u"INSERT INTO interview VALUES (1, 1, 'substantive', NULL, NULL, '', '', 'ara')"_s,
         u"INSERT INTO recording (id, interview_id, file_name, sha256, size_bytes, codec, sample_rate, "
         u"channels, frames, added_at) VALUES (7, 1, 'a.wav', '%1', 1, 'pcm', 8000, 1, 5000, "
         u"'2026-11-22T09:00:00.000Z')"_s.arg(QString(64, u'a')),
         u"INSERT INTO report VALUES (1, 1, 1, NULL, 2, 4)"_s,
         u"INSERT INTO report_line VALUES (1, 1, 0, 1, 'V', 'Waar woonde u?', 7, 0, 900)"_s,
         u"INSERT INTO report_line VALUES (2, 1, 1, 2, 'A', 'Daar.', 7, 1000, NULL)"_s,
         u"INSERT INTO line_check VALUES (5, 1, 1, 'deviates', 'Anders.', '%1', 7, 0, 900, 900, 1000, 1000, "
         u"0, 800, "
         u"1000, '', '', 3, '2026-11-20T08:30:00.250Z')"_s.arg(
             QString::fromLatin1(textSha256(u"Waar woonde u?"_s))),
         u"INSERT INTO discrepancy VALUES (5, 0, 'mistranslation', 'material')"_s,
         u"UPDATE report SET frozen_at = '2026-11-21T00:00:00.000Z'"_s}) {
        seven.run(sql);
    }
    const auto migrated = seven.opened();
    QVERIFY2(bool(migrated), qPrintable(why(migrated)));
    const Report former = InterviewStore(*migrated).report(InterviewId{1}).value();
    QCOMPARE(former.lines.size(), 2);
    QCOMPARE(former.revision, 4);
    const Line &first = former.lines.at(0);
    QCOMPARE(first.text, u"Waar woonde u?"_s);
    QCOMPARE(first.anchor, std::optional(Anchor{RecordingId{7}, 0, 900}));
    QVERIFY(first.voices.isEmpty() && first.quotation.isEmpty() && first.section.isEmpty()
            && first.grounds.isEmpty() && !first.isRefused);
    QCOMPARE(checkStateOf(first), CheckState::Standing); // an old verdict still stands
    QCOMPARE(verdictOf(first), Verdict::Deviates);
    QCOMPARE(first.check->discrepancies.size(), 1);
    QVERIFY(first.check->voices.isEmpty() && first.check->quotationSha256.isEmpty());
    QCOMPARE(former.lines.at(1).anchor, std::optional(Anchor{RecordingId{7}, 1000, {}}));
    Report tampered = former;
    tampered.lines[0].voices = {{Voice::Applicant, {RecordingId{7}, 10, 20}}};
    QVERIFY(!InterviewStore(*migrated).save(tampered)); // it was frozen, and is
    QVERIFY(migrated->check(false));
}

RELAAS_TEST(QCoreApplication, tst_VoiceStore);

} // namespace tst_voicestore

#include "tst_voicestore.moc"
