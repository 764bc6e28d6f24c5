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
    void givesLinesToAWordProcessorAndTakesThemBack();

private:
    test::Outcome ctl(const QStringList &arguments, const QString &user = u"bos"_s) const
    {
        return test::run(QStringLiteral(RELAASCTL),
                         QStringList{u"--json"_s, u"--store"_s, path(u"store"_s), u"--user"_s, user,
                                     u"--password-file"_s, path(u"password.txt"_s)}
                             + arguments);
    }
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
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode) {
        QTest::newRow(name) << arguments << exitCode;
    };
    row("no passage", {}, 2);
    row("two of them", {u"--cited"_s, u"--lines"_s, u"2"_s}, 2);
    row("no numbers", {u"--lines"_s, u"drie"_s}, 2);
    row("numbers backwards", {u"--lines"_s, u"3-2"_s}, 2);
    row("half a time", {u"--from"_s, u"1"_s}, 2);
    row("other samples", {u"--lines"_s, u"2"_s, u"--format"_s, u"opus"_s}, 2);
    row("a line that is not there", {u"--lines"_s, u"99"_s}, 1);
    row("a line without sound", {u"--lines"_s, u"1"_s}, 1);
    row("beyond the end", {u"--from"_s, u"1"_s, u"--to"_s, u"9"_s}, 1);
    row("no correction", {u"--correction"_s, u"1.1"_s}, 1);
    row("another recording", {u"--from"_s, u"0"_s, u"--to"_s, u"1"_s, u"--recording"_s, u"77"_s}, 1);
}

void tst_ReportOutputs::refusesAPassage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const QString out = path(u"niets.zip"_s);
    const auto refused = ctl(QStringList{u"report"_s, u"passage"_s, u"1"_s, u"--out"_s, out} + arguments);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY(!QFile::exists(out));
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
