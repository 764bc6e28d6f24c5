#include "audio/probe.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/caseimports.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/reviews.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

/// A stolen disk tells nothing: words that went through a whole day's work are looked for in every byte that
/// the program left anywhere it writes.
class tst_Canary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesNoWordOnTheDisk();
    void wouldFindThem();

private:
    QString canary(int number) const
    {
        return u"kanarie%1%2vogel"_s.arg(QChar(u'a' + number / 26)).arg(QChar(u'a' + number % 26));
    }
    QString next() { return canary(m_used++); }

    void workADay(const QString &folder);
    void importCase(Office &office);
    void decide(Office &office);

    /// How many of the words stand in files below these folders, in UTF-8 or in UTF-16 of either order.
    int found(const QStringList &folders, int *files) const;

    QTemporaryDir m_sources; ///< what comes from outside, in clear
    QTemporaryDir m_place; ///< everything the program may write to
    int m_used = 0;
    QHash<QString, KeysPtr> m_keys;
};

void tst_Canary::initTestCase()
{
    for (const char *variable :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const QString folder = m_place.filePath(QString::fromLatin1(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, QFile::encodeName(folder));
    }
    QCOMPARE(QDir::tempPath(), m_place.filePath(u"TMPDIR"_s));
}

void tst_Canary::importCase(Office &office)
{
    QByteArray sound = test::wavFile(test::uniqueSound(8000, 1, 48000));
    const QString inSound = next();
    sound += "LIST" + inSound.toUtf8(); // as players write titles
    const QString soundName = next() + u".wav"_s;
    QVERIFY(test::writeFile(m_sources.filePath(soundName), sound));
    QJsonValue sample = test::sampleCase();
    for (const char *path :
         {"person.family_name", "person.given_names", "person.lawyer", "events[1].note", "documents[0].title",
          "interviews[0].interpreter", "interviews[0].lines[0].text", "interviews[0].lines[1].text",
          "interviews[0].lines[2].text", "interviews[0].lines[3].text", "interviews[0].lines[3].note",
          "decision.reasons", "decision.grounds[0].title", "decision.grounds[0].summary",
          "decision.grounds[0].reasons", "decision.grounds[0].findings[0].text"})
        sample = test::withChange(sample, QString::fromLatin1(path), next());
    sample = test::withChange(sample, u"interviews[0].recordings[0].file"_s, soundName);
    QVERIFY(test::writeJson(m_sources.filePath(u"case.json"_s), sample));
    const auto read = readCaseImport(m_sources.filePath(u"case.json"_s), m_sources.path());
    QVERIFY2(bool(read), qPrintable(why(read)));
    const auto added = office.imports().add(*read, m_sources.path(),
                                            [](const ByteSource &source) { return probed(source); });
    QVERIFY2(bool(added), qPrintable(why(added)));
}

void tst_Canary::decide(Office &office)
{
    const CaseFileId id = office.caseFiles().ids({}).value().constFirst();
    const InterviewId interview = office.interviews().ofCase(id).value().constFirst().id;
    Report report = office.reports().report(interview).value();
    QList<Line> lines;
    for (int i = 0; i < 14; ++i) {
        Line line;
        line.type = i % 2 == 0 ? LineType::Question : LineType::Answer;
        line.text = u"%1 %2"_s.arg(next(), QString(400, u'x'));
        lines << line;
    }
    QVERIFY(office.reports().addLines(report, lines));
    report = office.reports().report(interview).value();
    for (int i = 0; i < 4; ++i) { // what was typed first must be gone as well
        report =
            office.reports().changeLine(report, report.lines.at(5 + i).id, LineType::Answer, next()).value();
    }
    const auto draft = office.decisions().ofCase(id).value();
    const auto submitted = office.decisions().submit(*draft);
    QVERIFY2(bool(submitted), qPrintable(why(submitted)));
    QVERIFY(office.users().signIn(m_keys.value(u"vermeer"_s)));
    QVERIFY(office.reviews().addRemark(submitted->id, next()));
    QVERIFY(office.reviews().returnToAuthor(submitted->id));
    QVERIFY(office.users().signIn(m_keys.value(u"bos"_s)));
    const Remark remark = office.decisions().remarks(submitted->id).value().constFirst();
    QVERIFY(office.decisions().answer(remark, next()));
    const auto again = office.decisions().submit(*office.decisions().ofCase(id).value());
    QVERIFY2(bool(again), qPrintable(why(again)));
    QVERIFY(office.users().signIn(m_keys.value(u"vermeer"_s)));
    const auto done = office.reviews().sign(submitted->id);
    QVERIFY2(bool(done), qPrintable(why(done)));
    QVERIFY(office.decisions().signedLetter(*done).value().startsWith("%PDF"));
    // Hears a citation: the recording is opened and read in the middle.
    const Recording recording = office.interviews().recordings(interview).value().constFirst();
    const auto device = office.interviews().source(recording).value()();
    QVERIFY(device && device->seek(20000) && device->read(4000).size() == 4000);
}

void tst_Canary::workADay(const QString &folder)
{
    const auto store = test::TestStore::make(folder,
                                             {{{}, u"beheer"_s, next(), Role::Administrator, true},
                                              {{}, u"bos"_s, next(), Role::Caseworker, true},
                                              {{}, u"smit"_s, next(), Role::Interviewer, true},
                                              {{}, u"vermeer"_s, next(), Role::Supervisor, true}});
    m_keys = store.keys;
    const auto office =
        test::wanted(Office::open(folder, m_keys.value(u"bos"_s), Office::Mode::ReadWrite, [] {
            return QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC);
        }));
    importCase(*office);
    decide(*office);
    int files = 0;
    const int whileOpen = found({m_place.path()}, &files); // the log of changes and its index are there now
    QCOMPARE(whileOpen, 0);
    QVERIFY(files > 4);
}

int tst_Canary::found(const QStringList &folders, int *files) const
{
    QList<QByteArray> patterns;
    for (int i = 0; i < m_used; ++i) {
        const QString word = canary(i);
        QByteArray little;
        QByteArray big;
        for (const QChar letter : word) {
            little += char(letter.unicode());
            little += '\0';
            big += '\0';
            big += char(letter.unicode());
        }
        patterns << word.toUtf8() << little << big;
    }
    QSet<qsizetype> words;
    for (const QString &folder : folders) {
        QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++*files;
            const QByteArray bytes = file.readAll().toLower();
            for (qsizetype i = 0; i < patterns.size(); ++i) {
                if (bytes.contains(patterns.at(i)) || entries.fileName().toUtf8().contains(patterns.at(i))) {
                    qWarning("%s: word %d", qPrintable(entries.filePath()), int(i / 3));
                    words << i / 3;
                }
            }
        }
    }
    return int(words.size());
}

void tst_Canary::leavesNoWordOnTheDisk()
{
    workADay(m_place.filePath(u"XDG_DATA_HOME/relaas/casefile"_s));
    int files = 0;
    const int words = found({m_place.path()}, &files);
    qInfo("%d words, %d files, %d words found", m_used, files, words);
    QVERIFY(m_used >= 40);
    QVERIFY(files > 4);
    QCOMPARE(words, 0);
}

/// The negative control: the files from outside hold what the search must find.
void tst_Canary::wouldFindThem()
{
    int files = 0;
    const int inSources = found({m_sources.path()}, &files);
    qInfo("control: %d words found in %d files from outside", inSources, files);
    QVERIFY(inSources >= 18);
    QFile wide(m_sources.filePath(u"wide.txt"_s));
    QVERIFY(wide.open(QIODevice::WriteOnly));
    for (const QChar letter : canary(m_used - 1)) {
        wide.putChar(char(letter.unicode()));
        wide.putChar('\0');
    }
    wide.close();
    QCOMPARE(found({m_sources.path()}, &files), inSources + 1);
}

QTEST_MAIN(tst_Canary)
#include "tst_canary.moc"
