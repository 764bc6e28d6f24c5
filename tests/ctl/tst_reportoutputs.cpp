#include "support/programrun.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace tst_reportoutputs {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Passages and Word documents of a report, by command.
class tst_ReportOutputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savesAPassage_data();
    void savesAPassage();
    void logsThePassageByItsManifest();
    void refusesAPassage_data();
    void refusesAPassage();
    void takesAVersionWhereverItStands();
    void saysFirstThatAnIdIsNone();
    void givesLinesToAWordProcessorAndTakesThemBack();
    void stopsAtCtrlC(); // last: it adds a long recording

private:
    QStringList common(const QString &user) const
    {
        return {u"--json"_s, u"--store"_s,         path(u"store"_s),       u"--user"_s,
                user,        u"--password-file"_s, path(u"password.txt"_s)};
    }
    test::Outcome ctl(const QStringList &arguments, const QString &user = u"bos"_s) const
    {
        return test::run(QStringLiteral(RELAASCTL), common(user) + arguments);
    }
    bool isStopped(const QStringList &arguments);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void tst_ReportOutputs::initTestCase()
{
    static_cast<void>(test::TestStore::make(path(u"store"_s),
                                            {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                                             {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                                             {{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true}}));
    QVERIFY(test::writeFile(path(u"password.txt"_s), test::testPassword.toUtf8() + '\n'));
    QVERIFY(test::writeFile(path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeJson(path(u"case.json"_s), test::sampleCase()));
    const auto imported = ctl({u"case"_s, u"import"_s, path(u"case.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

void tst_ReportOutputs::savesAPassage_data()
{
    QTest::addColumn<QStringList>("which");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QJsonArray>("lines");
    QTest::newRow("lines") << QStringList{u"--lines"_s, u"2-3"_s} << 0 << 12000 << QJsonArray{2, 3};
    QTest::newRow("a line") << QStringList{u"--lines"_s, u"4"_s} << 12000 << 16000 << QJsonArray{4};
    QTest::newRow("what the decision cites") << QStringList{u"--cited"_s} << 0 << 12000 << QJsonArray{2, 3};
    QTest::newRow("times") << QStringList{u"--from"_s, u"0.5"_s, u"--to"_s, u"00:00:01.250"_s} << 4000
                           << 10000 << QJsonArray{2, 3};
    // The heading has no place in the sound.
    QTest::newRow("a range with a heading")
        << QStringList{u"--lines"_s, u"1-2"_s} << 0 << 8000 << QJsonArray{2};
    QTest::newRow("a folder with a slash/")
        << QStringList{u"--lines"_s, u"4"_s} << 12000 << 16000 << QJsonArray{4};
    QTest::newRow("FLAC") << QStringList{u"--lines"_s, u"2"_s, u"--format"_s, u"flac"_s} << 0 << 8000
                          << QJsonArray{2};
}

void tst_ReportOutputs::savesAPassage()
{
    QFETCH(QStringList, which);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QJsonArray, lines);
    const QString out = path(QString::fromLatin1(QTest::currentDataTag()).remove(u' '));
    const auto saved = ctl(QStringList{u"report"_s, u"passage"_s, u"1"_s, u"--out"_s, out} + which);
    QVERIFY2(saved.exitCode == 0, qPrintable(saved.out + saved.err));
    QCOMPARE(QDir(out).entryList(QDir::Files).size(), 4);
    QCOMPARE(saved.json().value(u"file"_s).toString(), QDir::cleanPath(out));
    QCOMPARE(saved.err.contains(u"left out: line 1."_s), which.contains(u"1-2"_s));
    QVERIFY2(saved.err.contains(u"Saving the passages: 100 %"_s), qPrintable(saved.err));
    const QJsonObject manifest = saved.json().value(u"manifest"_s).toObject();
    const QJsonObject passage = manifest.value(u"passages"_s).toArray().at(0).toObject();
    QCOMPARE(passage.value(u"origin"_s).toObject().value(u"from_frame"_s).toInt(), from);
    QCOMPARE(passage.value(u"origin"_s).toObject().value(u"to_frame"_s).toInt(), to);
    QCOMPARE(passage.value(u"lines"_s).toArray(), lines);
    QCOMPARE(manifest.value(u"exported_by"_s), u"A. Bos"_s);
    QFile file(out + u"/manifest.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), manifest);
}

void tst_ReportOutputs::logsThePassageByItsManifest()
{
    const auto saved =
        ctl({u"report"_s, u"passage"_s, u"1"_s, u"--lines"_s, u"2"_s, u"--out"_s, path(u"een.zip"_s)});
    QVERIFY2(saved.exitCode == 0, qPrintable(saved.out + saved.err));
    QVERIFY(content(u"een.zip"_s).startsWith("PK\x03\x04"));
    const auto folder =
        ctl({u"report"_s, u"passage"_s, u"1"_s, u"--lines"_s, u"2"_s, u"--out"_s, path(u"een"_s)});
    QVERIFY2(folder.exitCode == 0, qPrintable(folder.out + folder.err));
    const QByteArray sum =
        QCryptographicHash::hash(content(u"een/manifest.json"_s), QCryptographicHash::Sha256).toHex();
    const auto log = ctl({u"audit"_s, u"list"_s, u"--count"_s, u"20"_s}, u"beheer"_s);
    bool isLogged = false;
    for (const auto &row : log.json().value(u"entries"_s).toArray())
        isLogged = isLogged
            || (row.toObject().value(u"action"_s) == u"export passage"_s
                && row.toObject().value(u"digest"_s) == QString::fromLatin1(sum));
    QVERIFY2(isLogged, qPrintable(log.out));
}

void tst_ReportOutputs::refusesAPassage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code"); // empty: wrong usage
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QString &code,
                        const QString &says) { QTest::newRow(name) << arguments << code << says; };
    const QString usage;
    row("no passage", {}, usage, u"one of --lines"_s);
    row("two of them", {u"--cited"_s, u"--lines"_s, u"2"_s}, usage, u"one of --lines"_s);
    row("no numbers", {u"--lines"_s, u"drie"_s}, usage, u"--lines needs"_s);
    row("numbers backwards", {u"--lines"_s, u"3-2"_s}, usage, u"--lines needs"_s);
    row("half a time", {u"--from"_s, u"1"_s}, usage, u"--to needs"_s);
    row("other samples", {u"--lines"_s, u"2"_s, u"--format"_s, u"opus"_s}, usage, u"same samples"_s);
    row("lines of a recording", {u"--lines"_s, u"2"_s, u"--recording"_s, u"1"_s}, usage,
        u"--recording goes"_s);
    row("a line that is not there", {u"--lines"_s, u"99"_s}, u"invalid"_s, u"no line 99"_s);
    row("a line without sound", {u"--lines"_s, u"1"_s}, u"invalid"_s, u"Line 1 has no place"_s);
    row("lines that are not there", {u"--lines"_s, u"50-60"_s}, u"invalid"_s, u"lines 50-60"_s);
    row("beyond the end", {u"--from"_s, u"1"_s, u"--to"_s, u"9"_s}, u"invalid"_s, u"not in sound.wav"_s);
    row("no correction", {u"--correction"_s, u"1.1"_s}, u"not_found"_s, u"correction 1.1"_s);
    row("another recording", {u"--from"_s, u"0"_s, u"--to"_s, u"1"_s, u"--recording"_s, u"77"_s},
        u"not_found"_s, u"no recording 77"_s);
    row("no id of a recording", {u"--from"_s, u"0"_s, u"--to"_s, u"1"_s, u"--recording"_s, u"x"_s},
        u"invalid"_s, u"no id"_s);
}

void tst_ReportOutputs::refusesAPassage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const QString out = path(u"niets.zip"_s);
    const auto refused = ctl(QStringList{u"report"_s, u"passage"_s, u"1"_s, u"--out"_s, out} + arguments);
    QCOMPARE(refused.exitCode, code.isEmpty() ? 2 : 1);
    const QJsonObject error = refused.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), code.isEmpty() ? u"invalid"_s : code);
    QVERIFY2(error.value(u"text"_s).toString().contains(says), qPrintable(refused.out));
    QVERIFY(!QFile::exists(out));
}

void tst_ReportOutputs::takesAVersionWhereverItStands()
{
    for (const QStringList &words : {QStringList{u"report"_s, u"export"_s, u"1"_s, u"--version"_s, u"1"_s},
                                     QStringList{u"report"_s, u"--version"_s, u"1"_s, u"export"_s, u"1"_s},
                                     QStringList{u"--version"_s, u"1"_s, u"report"_s, u"export"_s, u"1"_s}}) {
        const auto exported = ctl(words);
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.out + exported.err));
        QCOMPARE(exported.json().value(u"report"_s).toObject().value(u"version"_s).toInt(), 1);
        QVERIFY2(exported.err.isEmpty(), qPrintable(exported.err));
    }
    const auto other = ctl({u"report"_s, u"--version"_s, u"2"_s, u"export"_s, u"1"_s});
    QVERIFY2(other.out.contains(u"no version 2"_s), qPrintable(other.out));
    const auto program = test::run(QStringLiteral(RELAASCTL), {u"--version"_s});
    QCOMPARE(program.exitCode, 0);
    QVERIFY2(program.out.startsWith(u"relaasctl "_s), qPrintable(program.out));
}

/// Nobody is asked for a password before that.
void tst_ReportOutputs::saysFirstThatAnIdIsNone()
{
    for (const QStringList &words :
         {QStringList{u"report"_s, u"export"_s, u"een"_s}, QStringList{u"report"_s, u"versions"_s, u"een"_s},
          QStringList{u"report"_s, u"passage"_s, u"een"_s, u"--cited"_s, u"--out"_s, path(u"x"_s)},
          QStringList{u"correction"_s, u"list"_s, u"een"_s},
          QStringList{u"recording"_s, u"import"_s, u"een"_s, path(u"sound.wav"_s)}}) {
        const auto refused = test::run(QStringLiteral(RELAASCTL),
                                       QStringList{u"--json"_s, u"--store"_s, path(u"nergens"_s)} + words);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.contains(u"is no id"_s), qPrintable(refused.out));
    }
}

/// Ctrl+C at the first word of progress; true where it came before the end.
bool tst_ReportOutputs::isStopped(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(RELAASCTL), common(u"bos"_s) + arguments);
    if (!process.waitForStarted())
        qFatal("the program did not start");
    process.setReadChannel(QProcess::StandardError);
    process.waitForReadyRead(60000);
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
#endif
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("the program did not end by itself");
    const test::Outcome outcome{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), {}};
    if (outcome.exitCode == 0)
        return false;
    const QJsonObject error = outcome.json().value(u"error"_s).toObject();
    if (error.value(u"code"_s) != u"cancelled"_s
        || !error.value(u"text"_s).toString().startsWith(u"Stopped"_s))
        qFatal("stopped with another word: %s", qPrintable(outcome.out));
    return true;
}

void tst_ReportOutputs::stopsAtCtrlC()
{
#ifdef Q_OS_UNIX
    QVERIFY(test::writeFile(path(u"lang.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 8000 * 900))));
    QCOMPARE(ctl({u"recording"_s, u"import"_s, u"1"_s, path(u"lang.wav"_s)}).exitCode, 0);
    QByteArray text;
    for (int i = 0; i < 60'000; ++i)
        text += "V: " + QByteArray::number(i) + QByteArray(300, 'w') + '\n';
    QVERIFY(test::writeFile(path(u"lang.txt"_s), text));
    QDir(path(u"uit"_s)).mkpath(u"."_s);
    const QList<QStringList> commands{
        {u"report"_s, u"passage"_s, u"1"_s, u"--from"_s, u"0"_s, u"--to"_s, u"00:14:00"_s, u"--recording"_s,
         u"2"_s, u"--format"_s, u"flac"_s, u"--out"_s, path(u"uit/lang.zip"_s)},
        {u"report"_s, u"import"_s, path(u"lang.txt"_s), u"--interview"_s, u"1"_s}};
    for (const QStringList &command : commands) {
        bool hasStopped = false;
        for (int times = 0; times < 20 && !hasStopped; ++times) {
            QDir(path(u"uit"_s)).remove(u"lang.zip"_s); // of a time that came too late
            hasStopped = isStopped(command);
        }
        QVERIFY2(hasStopped, qPrintable(command.join(u' ')));
        QVERIFY(QDir(path(u"uit"_s)).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }
#endif
}

void tst_ReportOutputs::givesLinesToAWordProcessorAndTakesThemBack()
{
    for (const QStringList &more :
         {QStringList{}, QStringList{u"--as-sent"_s}, QStringList{u"--language"_s, u"en"_s}}) {
        const auto written =
            ctl(QStringList{u"report"_s, u"export"_s, u"1"_s, u"--out"_s, path(u"r.docx"_s)} + more);
        QVERIFY2(written.exitCode == 0, qPrintable(written.out + written.err));
        const auto added = ctl({u"report"_s, u"import"_s, path(u"r.docx"_s), u"--interview"_s, u"1"_s});
        QVERIFY2(added.exitCode == 0, qPrintable(added.out + added.err));
        QCOMPARE(added.json().value(u"format"_s), u"docx"_s);
    }
    const auto exported = ctl({u"report"_s, u"export"_s, u"1"_s});
    const QJsonArray lines = exported.json().value(u"report"_s).toObject().value(u"lines"_s).toArray();
    QCOMPARE(lines.size(), 4 * 8); // each time all that were there
    for (qsizetype i = 4; i < lines.size(); ++i) {
        for (const QString &field : {u"type"_s, u"text"_s})
            QCOMPARE(lines.at(i).toObject().value(field), lines.at(i % 4).toObject().value(field));
    }
    QVERIFY(test::writeFile(path(u"kapot.docx"_s), content(u"r.docx"_s).chopped(100)));
    const auto refused = ctl({u"report"_s, u"import"_s, path(u"kapot.docx"_s), u"--interview"_s, u"1"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.out.contains(u"kapot.docx: "_s), qPrintable(refused.out));
}

RELAAS_TEST(QCoreApplication, tst_ReportOutputs);

} // namespace tst_reportoutputs

#include "tst_reportoutputs.moc"
