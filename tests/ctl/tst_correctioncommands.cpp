#include "crypto/keys.h"
#include "support/programrun.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/testprogram.h"
#include "workflow/corrections.h"
#include "workflow/office.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_correctioncommands {

using namespace relaas;
using namespace Qt::StringLiterals;

/// A lawyer's letter at the command line.
class tst_CorrectionCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesCorrectionsWithACase();
    void entersALetter();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesWhatIsNoLetter();
    void writesTheReplyOnceNothingIsOpen();
    void writesTheReportAsItWasSent();
    void savesWhatAPointIsAbout();

private:
    test::Outcome inStore(const QStringList &arguments) const
    {
        return test::run(QStringLiteral(RELAASCTL),
                         QStringList{u"--store"_s, path(u"store"_s), u"--user"_s, u"bos"_s,
                                     u"--password-file"_s, path(u"password.txt"_s)}
                             + arguments);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    test::TestStore m_store;
};

void tst_CorrectionCommands::initTestCase()
{
    m_store = test::TestStore::make(path(u"store"_s),
                                    {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                                     {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                                     {{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true}});
    QVERIFY(test::writeFile(path(u"password.txt"_s), test::testPassword.toUtf8() + '\n'));
    QVERIFY(test::writeFile(path(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    const QJsonObject letter{{u"received_on"_s, u"2026-10-20"_s},
                             {u"from"_s, u"mr. T. van Loon"_s},
                             {u"channel"_s, u"email"_s},
                             {u"text"_s,
                              u"Geachte heer,\n\n1. Regel 4: “In 2024” moet zijn “In 2023”.\n"
                              "2. Algemeen: de pauze was te kort.\n\nHoogachtend,\n"_s}};
    QVERIFY(test::writeJson(path(u"case.json"_s),
                            test::withChange(test::sampleCase(), u"interviews[0].corrections"_s, letter)));
    const test::Outcome imported = inStore({u"case"_s, u"import"_s, path(u"case.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

void tst_CorrectionCommands::takesCorrectionsWithACase()
{
    const QJsonObject report =
        inStore({u"report"_s, u"export"_s, u"1"_s, u"--json"_s}).json().value(u"report"_s).toObject();
    QVERIFY(!report.value(u"frozen_at"_s).toString().isEmpty());
    const QJsonObject letter = report.value(u"corrections"_s).toArray().at(0).toObject();
    QCOMPARE(letter.value(u"channel"_s).toString(), u"email"_s);
    QVERIFY(letter.value(u"text"_s).toString().endsWith(u"Hoogachtend,\n"_s));
    const QJsonArray points = letter.value(u"points"_s).toArray();
    QCOMPARE(points.size(), 2);
    const QJsonObject first = points.at(0).toObject();
    QCOMPARE(first.value(u"line"_s).toInt(), 4);
    QCOMPARE(first.value(u"quoted"_s).toString(), u"In 2024"_s);
    QCOMPARE(first.value(u"proposed"_s).toString(), u"In 2023"_s);
    QCOMPARE(first.value(u"handling"_s).toString(), u"open"_s);
    const test::Outcome list = inStore({u"correction"_s, u"list"_s, u"1"_s});
    QVERIFY2(list.exitCode == 0 && list.out.contains(u"1.2"_s), qPrintable(list.out + list.err));
    // The same case, but for its number, with a letter about nothing.
    QJsonValue broken = test::withChange(test::sampleCase(), u"number"_s, u"Z26-0000902"_s);
    broken = test::withChange(broken, u"decision"_s, QJsonValue::Undefined);
    broken = test::withChange(broken, u"interviews[0].corrections"_s,
                              QJsonObject{{u"received_on"_s, u"2026-10-20"_s},
                                          {u"from"_s, u"mr. B"_s},
                                          {u"channel"_s, u"pigeon"_s},
                                          {u"text"_s, u"x"_s}});
    QVERIFY(test::writeJson(path(u"broken.json"_s), broken));
    const test::Outcome refused = inStore({u"case"_s, u"import"_s, path(u"broken.json"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"interviews[0].corrections.channel"_s), qPrintable(refused.err));
}

void tst_CorrectionCommands::entersALetter()
{
    QVERIFY(
        test::writeFile(path(u"brief.txt"_s), "Regel 3: aanvulling. Hij kent de stad.\n\nRegel 77: fout.\n"));
    const test::Outcome outcome =
        inStore({u"correction"_s, u"import"_s, path(u"brief.txt"_s), u"--interview"_s, u"1"_s,
                 u"--received"_s, u"2026-10-21"_s, u"--from"_s, u"mr. T. van Loon"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"77"_s), qPrintable(outcome.err)); // what an officer must look at
    const QJsonObject letter = outcome.json().value(u"letter"_s).toObject();
    QCOMPARE(letter.value(u"number"_s).toInt(), 2);
    QCOMPARE(letter.value(u"points"_s).toArray().size(), 2);
    QCOMPARE(letter.value(u"points"_s).toArray().at(0).toObject().value(u"category"_s).toString(),
             u"addition"_s);
}

void tst_CorrectionCommands::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("no interview") << u"correction import x.txt --received 2026-10-21 --from A"_s;
    QTest::newRow("no day") << u"correction import x.txt --interview 1 --from A"_s;
    QTest::newRow("no sender") << u"correction import x.txt --interview 1 --received 2026-10-21"_s;
    QTest::newRow("unknown channel")
        << u"correction import x.txt --interview 1 --received 2026-10-21 --from A --channel pigeon"_s;
    QTest::newRow("nowhere to write") << u"correction reply 1"_s;
    QTest::newRow("unknown language") << u"correction reply 1 --out x.pdf --language fr"_s;
}

void tst_CorrectionCommands::refusesWrongUsage()
{
    QFETCH(QString, command);
    QCOMPARE(inStore(command.split(u' ')).exitCode, 2);
}

void tst_CorrectionCommands::refusesWhatIsNoLetter()
{
    const auto entered = [this](const QString &file, const QString &day) {
        return inStore({u"correction"_s, u"import"_s, file, u"--interview"_s, u"1"_s, u"--received"_s, day,
                        u"--from"_s, u"mr. B"_s});
    };
    QVERIFY(test::writeFile(path(u"empty.txt"_s), " \n\n"));
    QVERIFY(test::writeFile(path(u"large.txt"_s), QByteArray(5 * 1024 * 1024, 'x')));
    QVERIFY(test::writeFile(path(u"short.txt"_s), "Regel 3: fout.\n"));
    QCOMPARE(entered(path(u"gone.txt"_s), u"2026-10-21"_s).exitCode, 1);
    QCOMPARE(entered(path(u"empty.txt"_s), u"2026-10-21"_s).exitCode, 1);
    QCOMPARE(entered(path(u"large.txt"_s), u"2026-10-21"_s).exitCode, 1);
    QCOMPARE(entered(path(u"short.txt"_s), u"yesterday"_s).exitCode, 1);
    QCOMPARE(inStore({u"correction"_s, u"list"_s, u"77"_s}).exitCode, 0); // nothing came in about that
}

void tst_CorrectionCommands::writesTheReplyOnceNothingIsOpen()
{
    const QStringList command{u"correction"_s, u"reply"_s, u"1"_s, u"--out"_s, path(u"reply.pdf"_s)};
    const test::Outcome early = inStore(command);
    QCOMPARE(early.exitCode, 1);
    QVERIFY2(early.err.contains(u"1, 2"_s), qPrintable(early.err));
    {
        const auto office =
            test::wanted(Office::open(path(u"store"_s), m_store.keys.value(u"bos"_s), Office::Mode::ReadWrite,
                                      [] { return QDateTime::currentDateTimeUtc(); }));
        Corrections &corrections = office->corrections();
        const CorrectionLetter letter = test::wanted(corrections.ofInterview(InterviewId{1})).constFirst();
        for (Correction point : letter.items) {
            point.category = CorrectionCategory::FactualMistake;
            point = test::wanted(corrections.describe(point));
            test::wanted(corrections.handle(point, Handling::Adopted, {}, {}));
        }
    }
    const test::Outcome outcome = inStore(command);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QFile file(path(u"reply.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void tst_CorrectionCommands::writesTheReportAsItWasSent()
{
    const auto size = [this](const QStringList &more) {
        const QString target = path(u"report.pdf"_s);
        const test::Outcome outcome =
            inStore(QStringList{u"report"_s, u"export"_s, u"1"_s, u"--out"_s, target} + more);
        return outcome.exitCode == 0 ? QFile(target).size() : 0;
    };
    const qint64 asSent = size({u"--as-sent"_s});
    QVERIFY(asSent > 0);
    QVERIFY(size({}) > asSent); // with verdicts and what was adopted
}

/// A point about one line, and one about a range that begins with a heading, which has no sound.
void tst_CorrectionCommands::savesWhatAPointIsAbout()
{
    QVERIFY(test::writeFile(path(u"regels.txt"_s), "1. Regels 1-3: verkeerd vertaald.\n"));
    const QJsonObject letter =
        inStore({u"correction"_s, u"import"_s, path(u"regels.txt"_s), u"--interview"_s, u"1"_s,
                 u"--received"_s, u"2026-10-22"_s, u"--from"_s, u"mr. B"_s, u"--json"_s})
            .json()
            .value(u"letter"_s)
            .toObject();
    const QJsonObject point = letter.value(u"points"_s).toArray().at(0).toObject();
    QCOMPARE(point.value(u"line"_s).toInt(), 1);
    QCOMPARE(point.value(u"last_line"_s).toInt(), 3);
    const QString label = QString::number(letter.value(u"number"_s).toInt()) + u".1"_s;
    for (const auto &[which, lines] :
         {std::pair(u"1.1"_s, QJsonArray{4}), std::pair(label, QJsonArray{2, 3})}) {
        const test::Outcome saved = inStore({u"report"_s, u"passage"_s, u"1"_s, u"--correction"_s, which,
                                             u"--out"_s, path(which), u"--json"_s});
        QVERIFY2(saved.exitCode == 0, qPrintable(saved.out + saved.err));
        const QJsonArray passages =
            saved.json().value(u"manifest"_s).toObject().value(u"passages"_s).toArray();
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.at(0).toObject().value(u"lines"_s).toArray(), lines);
    }
    const test::Outcome refused = inStore({u"report"_s, u"passage"_s, u"1"_s, u"--correction"_s, u"1.2"_s,
                                           u"--out"_s, path(u"x"_s), u"--json"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.out.contains(u"names no line"_s), qPrintable(refused.out));
}

RELAAS_TEST(QCoreApplication, tst_CorrectionCommands);

} // namespace tst_correctioncommands

#include "tst_correctioncommands.moc"
