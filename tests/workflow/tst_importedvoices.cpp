#include "audio/probe.h"
#include "support/officedesk.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/caseimports.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QTest>

namespace tst_importedvoices {

using namespace relaas;
using namespace Qt::StringLiterals;

/// What lines of a case file carry besides their words.
class tst_ImportedVoices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOverAllALineCarries();
    void refusesAFieldThatIsWrong_data();
    void refusesAFieldThatIsWrong();
    void refusesALanguageWithoutAQuotation();
    void addsNothingWhereAVoiceLiesBehindTheRecording();
    void readsWhoSpeaksInASpokenLine();
    void refusesAPartThatIsWrong_data();
    void refusesAPartThatIsWrong();

private:
    Result<CaseImport> read(const QJsonValue &json) const
    {
        if (!test::writeJson(m_desk->path(u"case.json"_s), json))
            qFatal("no room for test files");
        return readCaseImport(m_desk->path(u"case.json"_s), m_desk->path({}));
    }
    Result<CaseFileId> imported(const QJsonValue &json)
    {
        const auto import = read(json);
        if (!import)
            return import.error();
        return m_desk->office().imports().add(*import, m_desk->path({}),
                                              [](const ByteSource &source) { return probed(source); });
    }

    std::unique_ptr<test::OfficeDesk> m_desk;
};

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

/// The question of the sample with all that a line can carry, or with one field of it replaced.
QJsonValue rich(const QString &field = {}, const QJsonValue &value = {})
{
    QJsonValue line = json(R"({"type": "V", "text": "Waar woonde u?", "from_frame": 0, "to_frame": 8000,
        "voices": [{"voice": "interpreter_to_applicant", "from_frame": 3000, "to_frame": 8000},
                   {"voice": "officer", "recording": 0, "from_frame": 0, "to_frame": 2500}],
        "quotation": "Li ku dijiya?", "quotation_language": "KMR-latn", "section": "2R", "grounds": "M2, M1",
        "refused": true})");
    if (!field.isEmpty())
        line = test::withChange(line, field, value);
    return test::withChange(test::sampleCase(), u"interviews[0].lines[1]"_s, line);
}

QJsonObject spoken(const QJsonValue &parts)
{
    QJsonObject lines = json(R"({"recording": "sound.wav", "sampleRate": 8000, "frames": 16000, "lines": [
        {"number": 1, "type": "K", "text": "Opening", "section": "1"},
        {"number": 2, "type": "V", "text": "Waar?", "fromFrame": 10, "toFrame": 90, "quotation": "Li ku?"}]})")
                            .toObject();
    return test::withChange(lines, u"lines[1].parts"_s, parts).toObject();
}

QJsonValue withLinesBeside()
{
    QJsonValue changed =
        test::withChange(test::sampleCase(), u"interviews[0].lines"_s, QJsonValue::Undefined);
    changed = test::withChange(changed, u"decision"_s, QJsonValue::Undefined);
    return test::withChange(changed, u"interviews[0].lines_from"_s, u"lines.json"_s);
}

} // namespace

void tst_ImportedVoices::init()
{
    m_desk = std::make_unique<test::OfficeDesk>();
    m_desk->as(u"bos"_s);
    QVERIFY(test::writeFile(m_desk->path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
}

void tst_ImportedVoices::takesOverAllALineCarries()
{
    const auto id = imported(rich());
    QVERIFY2(bool(id), qPrintable(why(id)));
    const InterviewId interview = m_desk->office().interviews().ofCase(*id).value().constFirst().id;
    const RecordingId recording = m_desk->office().interviews().recordings(interview).value().constFirst().id;
    const Line line = m_desk->office().reports().report(interview).value().lines.at(1);
    QCOMPARE(line.voices,
             (QList<VoiceSpan>{{Voice::Officer, {recording, 0, 2500}},
                               {Voice::InterpreterToApplicant, {recording, 3000, 8000}}}));
    QCOMPARE(line.anchor, std::optional(Anchor{recording, 0, 8000}));
    QCOMPARE(line.quotation, (Quotation{u"Li ku dijiya?"_s, u"kmr-Latn"_s}));
    QCOMPARE(line.section, u"2R"_s);
    QCOMPARE(line.grounds, (QList<int>{1, 2}));
    QVERIFY(line.isRefused);
}

void tst_ImportedVoices::refusesAFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const QJsonValue &value) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1String(field)).arg(int(value.type()))))
            << QString::fromLatin1(field) << value;
    };
    row("voices", u"officer"_s);
    row("voices[0].voice", u"lawyer"_s);
    row("voices[0].voice", QJsonValue::Undefined);
    row("voices[0].from_frame", -1);
    row("voices[0].to_frame", 3000);
    row("voices[0].to_frame", QJsonValue::Undefined);
    row("voices[0].recording", 1);
    row("voices[0].speaker", u"x"_s);
    row("voices[1].voice", u"interpreter_to_applicant"_s); // twice
    row("quotation", u" "_s);
    row("quotation", 7);
    row("quotation_language", u"Kurmanji"_s);
    row("section", u"Reisroute"_s);
    row("section", 2);
    row("grounds", u"politiek"_s);
    row("grounds", u"M0"_s);
    row("refused", u"ja"_s);
    row("refusal", true);
}

void tst_ImportedVoices::refusesAFieldThatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const auto refused = read(rich(field, value));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"interviews[0].lines[1]."_s + field),
             qPrintable(refused.error().text));
}

void tst_ImportedVoices::refusesALanguageWithoutAQuotation()
{
    const auto refused = read(rich(u"quotation"_s, QJsonValue::Undefined));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"lines[1].quotation_language"_s),
             qPrintable(refused.error().text));
}

void tst_ImportedVoices::addsNothingWhereAVoiceLiesBehindTheRecording()
{
    const auto refused = imported(rich(u"voices[0].to_frame"_s, 16001));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"interviews[0].lines[1]"_s), qPrintable(refused.error().text));
    QVERIFY2(refused.error().text.contains(u"16000"_s), qPrintable(refused.error().text));
    QVERIFY(m_desk->office().caseFiles().ids({}).value().isEmpty());
}

void tst_ImportedVoices::readsWhoSpeaksInASpokenLine()
{
    const QJsonValue parts = json(R"([{"by": "interpreter", "language": "nl", "fromFrame": 10, "toFrame": 20},
                 {"by": "interpreter", "language": "ar", "fromFrame": 20, "toFrame": 30},
                 {"by": "applicant", "language": "ar", "fromFrame": 40, "toFrame": 50},
                 {"by": "interpreter", "language": "nl", "fromFrame": 60, "toFrame": 90}])");
    QVERIFY(test::writeJson(m_desk->path(u"lines.json"_s), spoken(parts)));
    const auto id = imported(withLinesBeside());
    QVERIFY2(bool(id), qPrintable(why(id)));
    const InterviewId interview = m_desk->office().interviews().ofCase(*id).value().constFirst().id;
    const auto lines = m_desk->office().reports().report(interview).value().lines;
    QStringList voices;
    for (const auto &[voice, span] : lines.at(1).voices)
        voices.append(u"%1 %2-%3"_s.arg(voiceName(voice)).arg(span.fromFrame).arg(*span.toFrame));
    QCOMPARE(voices.join(u", "_s),
             u"interpreter_to_applicant 20-30, applicant 40-50, interpreter_to_officer 10-20"_s);
    QCOMPARE(lines.at(0).section, u"1"_s);
    QCOMPARE(lines.at(1).quotation.text, u"Li ku?"_s);
}

void tst_ImportedVoices::refusesAPartThatIsWrong_data()
{
    QTest::addColumn<QJsonValue>("part");
    QTest::newRow("nobody") << json(R"({"by": "bird", "language": "nl", "fromFrame": 1, "toFrame": 2})");
    QTest::newRow("backwards") << json(
        R"({"by": "officer", "language": "nl", "fromFrame": 2, "toFrame": 1})");
    QTest::newRow("no language") << json(R"({"by": "officer", "fromFrame": 1, "toFrame": 2})");
    QTest::newRow("no end") << json(R"({"by": "officer", "language": "nl", "fromFrame": 1})");
    QTest::newRow("more") << json(
        R"({"by": "officer", "language": "nl", "fromFrame": 1, "toFrame": 2, "x": 1})");
}

void tst_ImportedVoices::refusesAPartThatIsWrong()
{
    QFETCH(QJsonValue, part);
    QVERIFY(test::writeJson(m_desk->path(u"lines.json"_s), spoken(QJsonArray{part})));
    const auto refused = read(withLinesBeside());
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"lines[1].parts[0]"_s), qPrintable(refused.error().text));
}

RELAAS_TEST(QGuiApplication, tst_ImportedVoices);

} // namespace tst_importedvoices

#include "tst_importedvoices.moc"
