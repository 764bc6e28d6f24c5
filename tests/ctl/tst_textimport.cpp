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

namespace tst_textimport {

using namespace relaas;
using namespace Qt::StringLiterals;

const QByteArray srtText = "1\n00:00:00,500 --> 00:00:01,500\nV: Waar woonde u?\n\n"
                           "2\n00:00:01,500 --> 00:00:04,000\nA: In Wad Madani.\n\n"
                           "3\n00:01:00,000 --> 00:01:02,000\nA: Daarna in Kosti.\n";

/// Texts that become lines of a report, on the command line.
class tst_TextImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsLinesAndSaysWhatItLeftOut();
    void asksWhichRecordingOnlyWhereItMatters();
    void refuses_data();
    void refuses();
    void saysThatAnInterviewIsNeeded();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    test::Outcome ctl(const QStringList &arguments, const QString &user = u"bos"_s) const
    {
        return test::run(QStringLiteral(RELAASCTL),
                         QStringList{u"--store"_s, path(u"store"_s), u"--user"_s, user, u"--password-file"_s,
                                     path(u"password"_s), u"--json"_s}
                             + arguments);
    }
    QJsonArray lines() const
    {
        return ctl({u"report"_s, u"export"_s, u"1"_s}).json()[u"report"_s][u"lines"_s].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_TextImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    test::TestStore::make(path(u"store"_s),
                          {{{}, u"beheer"_s, u"BEHEER"_s, Role::Administrator, true},
                           {{}, u"bos"_s, u"BOS"_s, Role::Caseworker, true},
                           {{}, u"smit"_s, u"SMIT"_s, Role::Interviewer, true},
                           {{}, u"vermeer"_s, u"VERMEER"_s, Role::Supervisor, true}});
    QVERIFY(test::writeFile(path(u"password"_s), test::testPassword.toUtf8() + '\n'));
    QVERIFY(test::writeFile(path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeFile(path(u"second.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 32000))));
    QVERIFY(test::writeFile(path(u"gehoor.srt"_s), srtText));
    QVERIFY(test::writeFile(path(u"gehoor.txt"_s), "V: Waarom ging u weg?\n"));
    QVERIFY(test::writeFile(path(u"leeg.txt"_s), "  \n"));
    QVERIFY(test::writeJson(path(u"case.json"_s), test::sampleCase()));
    const auto imported = ctl({u"case"_s, u"import"_s, path(u"case.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.out));
}

void tst_TextImport::addsLinesAndSaysWhatItLeftOut()
{
    const QJsonArray before = lines();
    const auto imported = ctl({u"report"_s, u"import"_s, path(u"gehoor.srt"_s), u"--interview"_s, u"1"_s});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.out));
    const QJsonObject told = imported.json();
    QCOMPARE(told[u"file"_s].toString(), u"gehoor.srt"_s);
    QCOMPARE(told[u"format"_s].toString(), u"srt"_s);
    QCOMPARE(told[u"sha256"_s].toString().toLatin1(),
             QCryptographicHash::hash(srtText, QCryptographicHash::Sha256).toHex());
    QCOMPARE(told[u"lines"_s].toInt(), 3);
    QCOMPARE(told[u"first_line"_s].toInt(), int(before.size()) + 1);
    QCOMPARE(told[u"notices"_s].toArray().size(), 1);
    const QString notice = told[u"notices"_s][0][u"text"_s].toString();
    QVERIFY2(notice.contains(u"sound.wav (00:00:02)"_s), qPrintable(notice));
    QVERIFY(imported.err.contains(notice));

    QJsonArray now = lines();
    QCOMPARE(now.size(), before.size() + 3);
    const auto added = [&](int place) { return now.at(before.size() + place).toObject(); };
    QCOMPARE(added(0)[u"type"_s].toString(), u"V"_s);
    QCOMPARE(added(0)[u"from_frame"_s].toInt(), 4000);
    QCOMPARE(added(0)[u"to_frame"_s].toInt(), 12000);
    QCOMPARE(added(1)[u"text"_s].toString(), u"In Wad Madani."_s);
    QCOMPARE(added(1)[u"to_frame"_s].toInt(), 16000); // it ends with the recording
    QVERIFY(!added(2).contains(u"from_frame"_s));
    for (int i = 0; i < 3; ++i)
        now.removeLast();
    QCOMPARE(now, before);

    const auto log = ctl({u"audit"_s, u"list"_s}, u"vermeer"_s).json()[u"entries"_s].toArray();
    const auto rows = std::count_if(log.begin(), log.end(), [&](const QJsonValue &row) {
        return row[u"action"_s] == u"import"_s && row[u"digest"_s] == told[u"sha256"_s];
    });
    QCOMPARE(rows, 1);
}

void tst_TextImport::asksWhichRecordingOnlyWhereItMatters()
{
    QCOMPARE(ctl({u"recording"_s, u"import"_s, u"1"_s, path(u"second.wav"_s)}).exitCode, 0);
    const QJsonArray before = lines();
    const auto refused = ctl({u"report"_s, u"import"_s, path(u"gehoor.srt"_s), u"--interview"_s, u"1"_s});
    QCOMPARE(refused.exitCode, 1);
    const QString sentence = refused.json()[u"error"_s][u"text"_s].toString();
    QVERIFY2(sentence.contains(u"1 (sound.wav), 2 (second.wav)"_s), qPrintable(sentence));
    QCOMPARE(lines(), before);

    // Without times there is nothing to ask.
    QCOMPARE(ctl({u"report"_s, u"import"_s, path(u"gehoor.txt"_s), u"--interview"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(ctl({u"report"_s, u"import"_s, path(u"gehoor.srt"_s), u"--interview"_s, u"1"_s, u"--recording"_s,
                  u"2"_s})
                 .exitCode,
             0);
    const QJsonArray now = lines();
    QCOMPARE(now.size(), before.size() + 4);
    QCOMPARE(now.at(now.size() - 2)[u"recording"_s].toInt(), 1); // counted from 0, as in the import of a case
    QCOMPARE(now.at(now.size() - 2)[u"to_frame"_s].toInt(), 32000);
}

void tst_TextImport::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("code");
    const QString text = u"gehoor.srt --interview "_s;
    QTest::newRow("an empty file") << u"leeg.txt --interview 1"_s << u"bos"_s << u"invalid"_s;
    QTest::newRow("no file") << u"nergens.txt --interview 1"_s << u"bos"_s << u"file"_s;
    QTest::newRow("no such interview") << text + u"404"_s << u"bos"_s << u"not_found"_s;
    QTest::newRow("no id") << text + u"one"_s << u"bos"_s << u"invalid"_s;
    QTest::newRow("no such recording") << text + u"1 --recording 77"_s << u"bos"_s << u"not_found"_s;
    QTest::newRow("who may not write") << text + u"1"_s << u"vermeer"_s << u"not_allowed"_s;
}

void tst_TextImport::refuses()
{
    QFETCH(const QString, command);
    QFETCH(const QString, user);
    QFETCH(const QString, code);
    const QJsonArray before = lines();
    QStringList arguments = command.split(u' ');
    arguments[0] = path(arguments[0]);
    const auto refused = ctl(QStringList{u"report"_s, u"import"_s} + arguments, user);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), code);
    QVERIFY(!refused.json()[u"error"_s][u"text"_s].toString().isEmpty());
    QCOMPARE(lines(), before);
}

void tst_TextImport::saysThatAnInterviewIsNeeded()
{
    const auto misused = ctl({u"report"_s, u"import"_s, path(u"gehoor.txt"_s)});
    QCOMPARE(misused.exitCode, 2);
    QVERIFY2(misused.err.contains(u"--interview"_s), qPrintable(misused.err));
}

RELAAS_TEST(QCoreApplication, tst_TextImport);

} // namespace tst_textimport

#include "tst_textimport.moc"
