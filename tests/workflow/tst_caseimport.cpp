#include "support/sampleimport.h"
#include "support/testprogram.h"
#include "workflow/caseimport.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_caseimport {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CaseImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsAWholeCase();
    void readsLinesFromAFileBeside();
    void findsWhatAFileBesideDoesNotSay_data();
    void findsWhatAFileBesideDoesNotSay();
    void cleansText();
    void refusesAFieldThatIsWrong_data();
    void refusesAFieldThatIsWrong();
    void refusesWhatIsNoCaseFile_data();
    void refusesWhatIsNoCaseFile();
    void refusesWrongLinesBeside_data();
    void refusesWrongLinesBeside();
    void refusesAFileOver64Megabytes();
    void refusesMoreThan200000Lines();

private:
    Result<CaseImport> imported(const QJsonValue &json) const
    {
        const QString path = m_folder->filePath(u"case.json"_s);
        if (!test::writeJson(path, json))
            qFatal("no room for test files");
        return readCaseImport(path, m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QJsonObject spokenLines()
{
    return QJsonDocument::fromJson(
               R"({"recording": "sound.wav", "sampleRate": 8000, "frames": 16000, "lines": [
        {"number": 1, "type": "K", "text": "Opening"},
        {"number": 2, "type": "V", "text": "Waar?", "fromFrame": 10, "toFrame": 20, "parts": []},
        {"number": 3, "type": "A", "text": "Daar.", "fromFrame": 30, "toFrame": 40, "spoken_nl": "Hier."}]})")
        .object();
}

QJsonValue withLinesBeside()
{
    const QJsonValue without =
        test::withChange(test::sampleCase(), u"interviews[0].lines"_s, QJsonValue::Undefined);
    return test::withChange(without, u"interviews[0].lines_from"_s, u"lines.json"_s);
}

} // namespace

void tst_CaseImport::readsAWholeCase()
{
    const auto read = imported(test::sampleCase());
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->file.number, u"Z26-0000901"_s);
    QCOMPARE(read->file.person.vNumber.digits(), u"0000000901"_s);
    QCOMPARE(read->file.person.gender, Gender::Female);
    QCOMPARE(read->file.events.size(), 3);
    QCOMPARE(read->file.events.at(1).type, EventType::Lodged);
    QCOMPARE(read->file.events.at(1).details.value(u"desk"_s).toInt(), 3);
    QCOMPARE(read->documents.constFirst().isOriginal, true);
    const ImportedInterview &interview = read->interviews.constFirst();
    QCOMPARE(interview.recordings, QStringList{u"sound.wav"_s});
    QCOMPARE(interview.lines.size(), 4);
    QVERIFY(!interview.lines.at(0).anchor);
    QCOMPARE(interview.lines.at(1).anchor->toFrame, std::optional<qint64>(8000));
    QCOMPARE(interview.lines.at(2).found, Judgement{Verdict::Agrees});
    QVERIFY(!interview.lines.at(2).anchor->toFrame);
    QCOMPARE(
        interview.lines.at(3).found,
        (Judgement{Verdict::Deviates, u"In 2023."_s, {{DiscrepancyType::DateOrNumber, Weight::Material}}}));
    QVERIFY(!interview.lines.at(1).found);
    QCOMPARE(read->decision->author, u"bos"_s);
    QCOMPARE(read->decision->stage, DemoStage::Draft);
    QCOMPARE(read->decision->citations.size(), 2);
    QCOMPARE(read->decision->citations.at(1).lineNumber, 3);
}

void tst_CaseImport::readsLinesFromAFileBeside()
{
    QVERIFY(test::writeJson(m_folder->filePath(u"lines.json"_s), spokenLines()));
    const auto read = imported(withLinesBeside());
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text));
    const auto &lines = read->interviews.constFirst().lines;
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1).anchor->fromFrame, 10);
    QCOMPARE(lines.at(2).found, (Judgement{Verdict::Deviates, u"Hier."_s}));
}

void tst_CaseImport::findsWhatAFileBesideDoesNotSay_data()
{
    QTest::addColumn<QJsonObject>("check");
    QTest::addColumn<QString>("named"); // empty: read
    QTest::newRow("a verdict") << QJsonObject{{u"line"_s, 2}, {u"verdict"_s, u"agrees_in_substance"_s}}
                               << QString();
    QTest::newRow("of no line") << QJsonObject{{u"line"_s, 4}, {u"verdict"_s, u"agrees"_s}}
                                << u"interviews[0].checks[0].line"_s;
    QTest::newRow("without a line") << QJsonObject{{u"verdict"_s, u"agrees"_s}}
                                    << u"interviews[0].checks[0].line"_s;
    QTest::newRow("without a note") << QJsonObject{{u"line"_s, 2}, {u"verdict"_s, u"inaudible"_s}}
                                    << u"interviews[0].checks[0].note"_s;
    QTest::newRow("of a heading") << QJsonObject{{u"line"_s, 1}, {u"verdict"_s, u"agrees"_s}}
                                  << u"interviews[0].checks[0].verdict"_s;
}

void tst_CaseImport::findsWhatAFileBesideDoesNotSay()
{
    QFETCH(QJsonObject, check);
    QFETCH(QString, named);
    QVERIFY(test::writeJson(m_folder->filePath(u"lines.json"_s), spokenLines()));
    const auto read =
        imported(test::withChange(withLinesBeside(), u"interviews[0].checks"_s, QJsonArray{check}));
    QCOMPARE(bool(read), named.isEmpty());
    if (read)
        QCOMPARE(read->interviews.constFirst().lines.at(1).found, Judgement{Verdict::AgreesInSubstance});
    else
        QVERIFY2(read.error().text.contains(named), qPrintable(read.error().text));
}

void tst_CaseImport::cleansText()
{
    const auto read = imported(test::withChange(test::sampleCase(), u"interviews[0].lines[1].text"_s,
                                                u"een\r\ntwee\u0007\u0000drie"_s));
    QVERIFY(read);
    QCOMPARE(read->interviews.constFirst().lines.at(1).line.text, u"een\ntweedrie"_s);
}

void tst_CaseImport::refusesAFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named"); // the path in the sentence, where it is another
    const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                        const QString &named = {}) {
        QTest::newRow(name) << path << value << (named.isEmpty() ? path : named);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("no format", u"format"_s, gone);
    row("another format", u"format"_s, u"other.case"_s);
    row("newer version", u"version"_s, 2);
    row("version as text", u"version"_s, u"1"_s);
    row("no number", u"number"_s, gone);
    row("empty number", u"number"_s, u"  "_s);
    row("number too long", u"number"_s, QString(50, u'Z'));
    row("unknown field", u"colour"_s, u"red"_s);
    row("no person", u"person"_s, gone);
    row("person as text", u"person"_s, u"Salma"_s);
    row("V-number too short", u"person.v_number"_s, u"000.1"_s);
    row("family name as number", u"person.family_name"_s, 7);
    row("no such month", u"person.born_on"_s, u"1996-13-01"_s);
    row("day the other way round", u"person.born_on"_s, u"14-03-1996"_s);
    row("unknown gender", u"person.gender"_s, u"V"_s);
    row("country in words", u"person.nationality"_s, u"Sudan"_s);
    row("stateless as text", u"person.stateless"_s, u"no"_s);
    row("language in two letters", u"person.language"_s, u"ar"_s);
    row("unknown field of the person", u"person.age"_s, 30);
    row("unknown procedure", u"procedure"_s, u"quick"_s);
    row("no events", u"events"_s, gone);
    row("events as object", u"events"_s, QJsonObject());
    row("event as text", u"events[1]"_s, u"lodged"_s);
    row("unknown event", u"events[1].type"_s, u"lodgd"_s);
    row("event without day", u"events[2].on"_s, gone);
    row("impossible day", u"events[2].on"_s, u"2026-02-30"_s);
    row("nested details", u"events[1].details"_s, QJsonObject{{u"a"_s, QJsonArray{1}}},
        u"events[1].details.a"_s);
    row("unknown document", u"documents[0].type"_s, u"passport"_s);
    row("original as number", u"documents[0].original"_s, 1);
    row("unknown interview", u"interviews[0].kind"_s, u"long"_s);
    row("unknown register level", u"interviews[0].interpreter_level"_s, u"A2"_s);
    row("recording in a folder", u"interviews[0].recordings[0].file"_s, u"../sound.wav"_s);
    row("recording named twice", u"interviews[0].recordings[1]"_s, QJsonObject{{u"file"_s, u"sound.wav"_s}},
        u"interviews[0].recordings[1].file"_s);
    row("no lines", u"interviews[0].lines"_s, gone);
    row("unknown line", u"interviews[0].lines[1].type"_s, u"Q"_s);
    row("line without text", u"interviews[0].lines[1].text"_s, gone);
    row("no such recording", u"interviews[0].lines[2].recording"_s, 1);
    row("negative frame", u"interviews[0].lines[1].from_frame"_s, -1);
    row("broken frame", u"interviews[0].lines[1].from_frame"_s, 0.5);
    row("sound ends before it begins", u"interviews[0].lines[3].to_frame"_s, 11999);
    row("sound without a beginning", u"interviews[0].lines[1].from_frame"_s, gone,
        u"interviews[0].lines[1].to_frame"_s);
    row("verdict without sound", u"interviews[0].lines[0].verdict"_s, u"agrees"_s);
    row("difference without note", u"interviews[0].lines[3].note"_s, gone);
    row("note without verdict", u"interviews[0].lines[1].note"_s, u"wat"_s);
    row("discrepancy without verdict", u"interviews[0].lines[1].discrepancies"_s, QJsonArray());
    row("former word for a difference", u"interviews[0].lines[3].verdict"_s, u"differs"_s);
    row("unknown discrepancy", u"interviews[0].lines[3].discrepancies[0].type"_s, u"typo"_s);
    row("number taken lightly", u"interviews[0].lines[3].discrepancies[0].weight"_s, u"minor"_s,
        u"interviews[0].lines[3].discrepancies"_s);
    row("discrepancy without weight", u"interviews[0].lines[3].discrepancies[0].weight"_s, gone);
    row("lines twice", u"interviews[0].lines_from"_s, u"lines.json"_s, u"interviews[0].lines"_s);
    row("decision without author", u"decision.author"_s, gone);
    row("unknown conclusion", u"decision.grounds[0].conclusion"_s, u"maybe"_s);
    row("unknown direction", u"decision.grounds[0].findings[0].direction"_s, u"left"_s);
    row("citation of no interview", u"decision.grounds[0].findings[0].citations[0].interview"_s, 1);
    row("citation of no line", u"decision.grounds[0].findings[0].citations[1].line"_s, 5);
    row("citation of line nought", u"decision.grounds[0].findings[0].citations[1].line"_s, 0);
    row("unknown stage", u"decision.demo_stage"_s, u"done"_s);
    row("signed by nobody", u"decision.demo_stage"_s, u"signed"_s, u"decision.signer"_s);
}

void tst_CaseImport::refusesAFieldThatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    const auto read = imported(test::withChange(test::sampleCase(), path, value));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
    const QString &text = read.error().text;
    QVERIFY2(text.startsWith(u"case.json, %1: "_s.arg(named)), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s), qPrintable(text));
}

void tst_CaseImport::refusesWhatIsNoCaseFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray(" \n") << u"empty"_s;
    QTest::newRow("no JSON") << QByteArray("{\n\"format\": \"relaas.case\",\n!}") << u"line 3"_s;
    QTest::newRow("cut off") << QByteArray("{\"format\": \"relaas") << u"line 1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"one object"_s;
    QTest::newRow("no UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}") << u"JSON"_s;
    QTest::newRow("nested without end") << QByteArray(5000, '[') << u"JSON"_s;
}

void tst_CaseImport::refusesWhatIsNoCaseFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString path = m_folder->filePath(u"case.json"_s);
    QVERIFY(test::writeFile(path, bytes));
    const auto read = readCaseImport(path, m_folder->path());
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"case.json"_s) && read.error().text.contains(says),
             qPrintable(read.error().text));
}

void tst_CaseImport::refusesWrongLinesBeside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another recording") << u"recording"_s << QJsonValue(u"other.wav"_s);
    QTest::newRow("a number too many") << u"lines[1].number"_s << QJsonValue(3);
    QTest::newRow("no end of sound") << u"lines[1].toFrame"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("spoken without sound") << u"lines[0].spoken_nl"_s << QJsonValue(u"Iets."_s);
    QTest::newRow("unknown field") << u"lines[0].colour"_s << QJsonValue(u"red"_s);
}

void tst_CaseImport::refusesWrongLinesBeside()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QVERIFY(
        test::writeJson(m_folder->filePath(u"lines.json"_s), test::withChange(spokenLines(), path, value)));
    const auto read = imported(withLinesBeside());
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"lines.json, "_s + path), qPrintable(read.error().text));
    QVERIFY(QFile::remove(m_folder->filePath(u"lines.json"_s)));
    const auto missing = imported(withLinesBeside());
    QVERIFY(!missing);
    QVERIFY(missing.error().text.contains(u"lines.json"_s));
}

void tst_CaseImport::refusesAFileOver64Megabytes()
{
    const QString path = m_folder->filePath(u"case.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize((qint64(64) << 20) + 1));
    const auto read = readCaseImport(path, m_folder->path());
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(u"64 MB"_s));
}

void tst_CaseImport::refusesMoreThan200000Lines()
{
    QJsonArray lines;
    const QJsonObject line{{u"type"_s, u"A"_s}, {u"text"_s, u"Ja."_s}};
    for (int i = 0; i < 200001; ++i)
        lines.append(line);
    const auto read = imported(test::withChange(test::sampleCase(), u"interviews[0].lines"_s, lines));
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"200,000"_s), qPrintable(read.error().text));
}

RELAAS_TEST(QCoreApplication, tst_CaseImport);

} // namespace tst_caseimport

#include "tst_caseimport.moc"
