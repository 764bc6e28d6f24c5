#include "crypto/keys.h"
#include "storage/cipher.h"
#include "support/programrun.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_relaasctl {

using namespace relaas;
using namespace Qt::StringLiterals;

/// The program as its users meet it: words in, exit code, text and JSON out.
class tst_Relaasctl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsHowItIsUsed_data();
    void tellsHowItIsUsed();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void answersEveryCommandInJson_data();
    void answersEveryCommandInJson();
    void answersInText();
    void importsWhatItShows();
    void writesDocuments();
    void refusesBadInput_data();
    void refusesBadInput();
    void takesATruncatedRecordingWithAWarning();
    void refusesTheSameRecordingTwice();
    void refusesADatabaseOfANewerProgram();
    void refusesAStoreThatCannotBeWritten();
    void asksWhoWorksAndForThePassword();
    void asksForTheRightOfEachUser();
    void doesTheWholeMainJob();
    void keepsAFolderItDidNotMake();

private:
    using Outcome = test::Outcome;
    static Outcome run(const QStringList &arguments)
    {
        return test::run(QStringLiteral(RELAASCTL), arguments);
    }

    Outcome inStore(const QStringList &arguments, const QString &user = u"bos"_s) const
    {
        return run(QStringList{u"--store"_s, store(), u"--user"_s, user, u"--password-file"_s,
                               path(u"password.txt"_s)}
                   + arguments);
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString store() const { return path(u"store"_s); }
    QStringList filesInStore() const
    {
        QStringList found;
        QDirIterator files(store() + u"/files"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += files.next();
        found.sort();
        return found;
    }

    test::TestStore m_store; ///< its keys
    std::unique_ptr<QTemporaryDir> m_sample; ///< a store with users and one imported case
    std::unique_ptr<QTemporaryDir> m_folder; ///< a copy of it for each test
};

void tst_Relaasctl::initTestCase()
{
    m_sample = std::make_unique<QTemporaryDir>();
    const QString folder = m_sample->filePath(u"store"_s);
    m_store = test::TestStore::make(folder,
                                    {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                                     {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                                     {{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true},
                                     {{}, u"vermeer"_s, u"E. Vermeer"_s, Role::Supervisor, true}});
    QVERIFY(test::writeFile(m_sample->filePath(u"password.txt"_s), test::testPassword.toUtf8() + '\n'));
    QVERIFY(test::writeFile(m_sample->filePath(u"sound.wav"_s),
                            test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeJson(m_sample->filePath(u"case.json"_s), test::sampleCase()));
    const Outcome imported =
        run({u"case"_s, u"import"_s, m_sample->filePath(u"case.json"_s), u"--store"_s, folder, u"--user"_s,
             u"bos"_s, u"--password-file"_s, m_sample->filePath(u"password.txt"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    QVERIFY(imported.out.contains(u"Z26-0000901"_s));
}

void tst_Relaasctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    test::copyFolder(m_sample->path(), m_folder->path());
}

void tst_Relaasctl::tellsHowItIsUsed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << QStringList{u"--help"_s} << u"case import FILE.json"_s;
    QTest::newRow("short help") << QStringList{u"-h"_s} << u"--store DIR"_s;
    QTest::newRow("help of a command")
        << QStringList{u"report"_s, u"export"_s, u"--help"_s} << u"--language"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << u"relaasctl"_s;
}

void tst_Relaasctl::tellsHowItIsUsed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains(says), qPrintable(outcome.out));
}

void tst_Relaasctl::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"case"_s, u"delete"_s};
    QTest::newRow("half a command") << QStringList{u"case"_s};
    QTest::newRow("no id") << QStringList{u"case"_s, u"show"_s};
    QTest::newRow("a word too many") << QStringList{u"case"_s, u"show"_s, u"1"_s, u"2"_s};
    QTest::newRow("unknown option") << QStringList{u"case"_s, u"list"_s, u"--colour"_s};
    QTest::newRow("option of another command") << QStringList{u"case"_s, u"list"_s, u"--out"_s, u"x"_s};
    QTest::newRow("option without value") << QStringList{u"case"_s, u"list"_s, u"--store"_s};
    QTest::newRow("nowhere to write") << QStringList{u"report"_s, u"export"_s, u"1"_s};
    QTest::newRow("unknown language") << u"report export 1 --out x.pdf --language fr"_s.split(u' ');
    QTest::newRow("no such track") << u"recording import --track 0 1 x.wav"_s.split(u' ');
    QTest::newRow("no rows") << QStringList{u"audit"_s, u"list"_s, u"--count"_s, u"0"_s};
    QTest::newRow("demonstration nowhere") << QStringList{u"demo"_s};
}

void tst_Relaasctl::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(u"Usage:"_s), qPrintable(outcome.err));
    if (arguments.contains(u"report"_s) || arguments.endsWith(u"--store"_s))
        return; // there --json says what to write, or is taken for the folder
    const Outcome asJson = run(arguments + QStringList{u"--json"_s});
    QCOMPARE(asJson.exitCode, 2);
    QVERIFY2(!asJson.json().value(u"error"_s).toObject().value(u"text"_s).toString().isEmpty(),
             qPrintable(asJson.out));
}

void tst_Relaasctl::answersEveryCommandInJson_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("key");
    QTest::newRow("case list") << u"case list"_s << u"bos"_s << u"cases"_s;
    QTest::newRow("case list filtered") << u"case list --filter yousif"_s << u"bos"_s << u"cases"_s;
    QTest::newRow("case show by number") << u"case show Z26-0000901"_s << u"bos"_s << u"person"_s;
    QTest::newRow("case show by id") << u"case show 1"_s << u"bos"_s << u"deadlines"_s;
    QTest::newRow("report export") << u"report export 1"_s << u"bos"_s << u"report"_s;
    QTest::newRow("decision export") << u"decision export Z26-0000901"_s << u"bos"_s << u"decision"_s;
    QTest::newRow("decision export by id") << u"decision export 1"_s << u"bos"_s << u"decision"_s;
    QTest::newRow("audit list") << u"audit list"_s << u"vermeer"_s << u"entries"_s;
    QTest::newRow("audit list of a case")
        << u"audit list --case Z26-0000901"_s << u"vermeer"_s << u"entries"_s;
    QTest::newRow("no such case") << u"case show Z00-0000000"_s << u"bos"_s << u"error"_s;
    QTest::newRow("no such interview") << u"report export 77"_s << u"bos"_s << u"error"_s;
    QTest::newRow("no such decision") << u"decision export 77"_s << u"bos"_s << u"error"_s;
    QTest::newRow("no such file") << u"case import gone.json"_s << u"bos"_s << u"error"_s;
    QTest::newRow("no such recording") << u"recording import 1 gone.wav"_s << u"bos"_s << u"error"_s;
    QTest::newRow("no right") << u"audit list"_s << u"bos"_s << u"error"_s;
}

void tst_Relaasctl::answersEveryCommandInJson()
{
    QFETCH(QString, command);
    QFETCH(QString, user);
    QFETCH(QString, key);
    const Outcome outcome = inStore(command.split(u' ') + QStringList{u"--json"_s}, user);
    QCOMPARE(outcome.exitCode, key == u"error"_s ? 1 : 0);
    QVERIFY2(outcome.json().contains(key), qPrintable(outcome.out));
    QCOMPARE(outcome.err.isEmpty(), outcome.exitCode == 0);
}

void tst_Relaasctl::answersInText()
{
    const Outcome list = inStore({u"case"_s, u"list"_s});
    QVERIFY(list.out.contains(u"000.000.0901"_s) && list.out.contains(u"Yousif, Salma"_s));
    const Outcome none = inStore({u"case"_s, u"list"_s, u"--filter"_s, u"nobody"_s});
    QCOMPARE(none.out.count(u'\n'), 1);
    const Outcome shown = inStore({u"case"_s, u"show"_s, u"Z26-0000901"_s});
    QVERIFY(shown.out.contains(u"interview_held"_s) && shown.out.contains(u"G1"_s));
    const Outcome log = inStore({u"audit"_s, u"list"_s, u"--count"_s, u"3"_s}, u"vermeer"_s);
    QCOMPARE(log.out.count(u'\n'), 4);
}

void tst_Relaasctl::importsWhatItShows()
{
    const QJsonObject shown = inStore({u"case"_s, u"show"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(shown.value(u"person"_s), test::sampleCase().value(u"person"_s));
    QCOMPARE(shown.value(u"stage"_s).toString(), u"decision_draft"_s);
    const QJsonObject report =
        inStore({u"report"_s, u"export"_s, u"1"_s, u"--json"_s}).json().value(u"report"_s).toObject();
    const QJsonObject line = report.value(u"lines"_s).toArray().at(3).toObject();
    QCOMPARE(line.value(u"recording"_s).toInt(), 0);
    QCOMPARE(line.value(u"to_frame"_s).toInt(), 16000);
    QCOMPARE(line.value(u"verdict"_s).toString(), u"deviates"_s);
}

void tst_Relaasctl::writesDocuments()
{
    for (const QString &command : {u"report export 1"_s, u"decision export Z26-0000901"_s}) {
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            const QString target = path(u"out.pdf"_s);
            const Outcome outcome =
                inStore(command.split(u' ') + QStringList{u"--out"_s, target, u"--language"_s, language});
            QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
            QCOMPARE(outcome.out.trimmed(), target);
            QFile file(target);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(8).startsWith("%PDF-1.4"));
            QVERIFY(file.remove());
        }
    }
    const Outcome blocked =
        inStore({u"report"_s, u"export"_s, u"1"_s, u"--out"_s, path(u"case.json/out.pdf"_s)});
    QCOMPARE(blocked.exitCode, 1);
    QVERIFY(blocked.err.contains(u"out.pdf"_s));
}

void tst_Relaasctl::refusesBadInput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name"); // of the file that is named last
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto json = [](const QString &field, const QJsonValue &value) {
        return QJsonDocument(test::withChange(test::sampleCase(), field, value).toObject()).toJson();
    };
    const QString attach = u"recording import 1"_s;
    const QString import = u"case import"_s;
    QTest::newRow("no audio") << attach << u"note.wav"_s << QByteArray("a note, not a sound")
                              << u"note.wav"_s;
    QTest::newRow("an empty recording") << attach << u"empty.mp3"_s << QByteArray() << u"empty.mp3"_s;
    QTest::newRow("a header alone") << attach << u"cut.wav"_s << test::wavHeader(8000, 1, 0) << u"cut.wav"_s;
    QTest::newRow("no JSON") << import << u"bad.json"_s << QByteArray("{") << u"bad.json"_s;
    QTest::newRow("an empty case") << import << u"none.json"_s << QByteArray() << u"none.json"_s;
    QTest::newRow("a missing field") << import << u"bad.json"_s
                                     << json(u"person.v_number"_s, QJsonValue::Undefined)
                                     << u"person.v_number"_s;
    QTest::newRow("a wrong field") << import << u"bad.json"_s << json(u"events[2].on"_s, u"soon"_s)
                                   << u"events[2].on"_s;
    QTest::newRow("an unknown field")
        << import << u"bad.json"_s << json(u"colour"_s, u"red"_s) << u"colour"_s;
    QTest::newRow("a case that is there")
        << import << u"again.json"_s << json(u"officer"_s, u"bos"_s) << u"Z26-0000901"_s;
    QTest::newRow("a refusal in the middle")
        << import << u"new.json"_s
        << QJsonDocument(test::withChange(test::withChange(test::sampleCase(), u"number"_s, u"Z26-0000902"_s),
                                          u"decision.outcome"_s, u"Z9"_s)
                             .toObject())
               .toJson()
        << u"decision.outcome"_s;
}

void tst_Relaasctl::refusesBadInput()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QVERIFY(test::writeFile(path(name), bytes));
    const QStringList before = filesInStore();
    const Outcome outcome = inStore(command.split(u' ') + QStringList{path(name)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QCOMPARE(filesInStore(), before);
    const QJsonObject after = inStore({u"case"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(after.value(u"cases"_s).toArray().size(), 1);
    const QJsonObject report = inStore({u"report"_s, u"export"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(report.value(u"report"_s).toObject().value(u"recordings"_s).toArray().size(), 1);
}

void tst_Relaasctl::takesATruncatedRecordingWithAWarning()
{
    const QByteArray whole = test::wavFile(test::tone(8000, 16000, 440));
    QVERIFY(test::writeFile(path(u"cut.wav"_s), whole.first(whole.size() / 2)));
    const Outcome outcome = inStore({u"recording"_s, u"import"_s, u"1"_s, path(u"cut.wav"_s), u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.json().value(u"warnings"_s).toArray().size(), 1);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.json().value(u"recording"_s).toObject().value(u"frames"_s).toInt() < 16000);
}

void tst_Relaasctl::refusesTheSameRecordingTwice()
{
    QVERIFY(QFile::copy(path(u"sound.wav"_s), path(u"copy.wav"_s)));
    const QStringList before = filesInStore();
    const Outcome outcome = inStore({u"recording"_s, u"import"_s, u"1"_s, path(u"copy.wav"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"copy.wav"_s) && outcome.err.contains(u"sound.wav"_s),
             qPrintable(outcome.err));
    QCOMPARE(filesInStore(), before);
}

void tst_Relaasctl::refusesADatabaseOfANewerProgram()
{
    {
        QSqlDatabase past = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        past.setDatabaseName(store() + u"/relaas.db"_s);
        QVERIFY(past.open() && giveKey(past, m_store.keys.value(u"bos"_s)->databaseKey()));
        QVERIFY(QSqlQuery(past).exec(u"PRAGMA user_version = 999"_s));
        past.close();
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    const Outcome outcome = inStore({u"case"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"999"_s), qPrintable(outcome.err));
}

void tst_Relaasctl::refusesAStoreThatCannotBeWritten()
{
    // Below a plain file nobody can write, not even who may write everywhere.
    const QString below = path(u"case.json"_s) + u"/below"_s;
    const Outcome list = run({u"case"_s, u"list"_s, u"--store"_s, below, u"--user"_s, u"bos"_s});
    QCOMPARE(list.exitCode, 1);
    QVERIFY2(list.err.contains(u"below"_s), qPrintable(list.err));
    const Outcome demo = run({u"demo"_s, u"--out"_s, below});
    QCOMPARE(demo.exitCode, 1);
    QVERIFY2(demo.err.contains(u"below"_s), qPrintable(demo.err));
    // The folder of the files of a store: the copy is refused, and the case stays as it was.
    QVERIFY(QDir(store() + u"/files"_s).removeRecursively());
    QVERIFY(test::writeFile(store() + u"/files"_s, "in the way"));
    QVERIFY(test::writeFile(path(u"new.wav"_s), test::wavFile(test::tone(8000, 8000, 440))));
    const Outcome attach = inStore({u"recording"_s, u"import"_s, u"1"_s, path(u"new.wav"_s)});
    QCOMPARE(attach.exitCode, 1);
    QVERIFY2(attach.err.contains(u"could not be written"_s), qPrintable(attach.err));
}

void tst_Relaasctl::asksWhoWorksAndForThePassword()
{
    const Outcome nobody = run({u"case"_s, u"list"_s, u"--store"_s, store()});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains(u"--user"_s), qPrintable(nobody.err));
    QVERIFY(!nobody.err.contains(u"bos"_s)); // nobody is named to who has not signed in
    const Outcome silent = run({u"case"_s, u"list"_s, u"--store"_s, store(), u"--user"_s, u"bos"_s});
    QCOMPARE(silent.exitCode, 1);
    QVERIFY2(silent.err.contains(u"--password-file"_s), qPrintable(silent.err));
    const Outcome unknown = inStore({u"case"_s, u"list"_s}, u"nobody"_s);
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(test::writeFile(path(u"password.txt"_s), "wrong\n"));
    const Outcome wrong = inStore({u"case"_s, u"list"_s});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.err, unknown.err);
    const Outcome missing = run({u"case"_s, u"list"_s, u"--store"_s, store(), u"--user"_s, u"bos"_s,
                                 u"--password-file"_s, path(u"none.txt"_s)});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains(u"none.txt"_s), qPrintable(missing.err));
}

void tst_Relaasctl::asksForTheRightOfEachUser()
{
    QVERIFY(test::writeJson(path(u"new.json"_s),
                            test::withChange(test::sampleCase(), u"number"_s, u"Z26-0000902"_s)));
    const Outcome import = inStore({u"case"_s, u"import"_s, path(u"new.json"_s)}, u"smit"_s);
    QCOMPARE(import.exitCode, 1);
    QVERIFY2(import.err.contains(u"interviewer"_s), qPrintable(import.err));
}

void tst_Relaasctl::doesTheWholeMainJob()
{
    const QString folder = path(u"demo"_s);
    for (int run = 0; run < 2; ++run) { // the second time makes it anew
        const Outcome outcome = tst_Relaasctl::run({u"demo"_s, u"--out"_s, folder, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        const QJsonObject json = outcome.json();
        const QJsonObject files = json.value(u"files"_s).toObject();
        QCOMPARE(files.size(), 3);
        for (const auto &file : files) {
            QFile pdf(file.toString());
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.readAll().contains("pdfaid:part"));
        }
        QCOMPARE(json.value(u"decision"_s).toObject().value(u"state"_s).toString(), u"signed"_s);
        const QJsonObject check = json.value(u"check"_s).toObject();
        QCOMPARE(check.value(u"silent"_s).toInt(), 0);
        QVERIFY(check.value(u"deviates"_s).toInt() > 0);
        QCOMPARE(check.value(u"agrees"_s).toInt() + check.value(u"deviates"_s).toInt(),
                 check.value(u"lines"_s).toInt());
    }
    const Outcome text = run({u"demo"_s, u"--out"_s, folder});
    QVERIFY(text.out.contains(u"-report.pdf"_s) && text.out.contains(u"-decision.pdf"_s));
}

void tst_Relaasctl::keepsAFolderItDidNotMake()
{
    const QString mine = path(u"demo/casefile/mine.txt"_s);
    QVERIFY(QDir().mkpath(QFileInfo(mine).path()) && test::writeFile(mine, "mine"));
    const Outcome outcome = run({u"demo"_s, u"--out"_s, path(u"demo"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(QFile::exists(mine));
}

RELAAS_TEST(QCoreApplication, tst_Relaasctl);

} // namespace tst_relaasctl
#include "tst_relaasctl.moc"
