#include "audio/decoder.h"
#include "audio/passagefiles.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace tst_passagefiles {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

constexpr int Rate = 8000;

/// Disputed passages on their way to a court.
class tst_PassageFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesWhatTheManifestNames_data();
    void writesWhatTheManifestNames();
    void holdsTheVerySamples();
    void isOneFile();
    void standsThereOnlyOnceItIsPut();
    void takesAFolderWithASlash();
    void tellsHowFarItIs();
    void leavesNothingWhenStopped_data();
    void leavesNothingWhenStopped();
    void namesThePlaceWhereTheDiskIsFull();
    void refuses_data();
    void refuses();
    void leavesWhatCameMeanwhile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList present() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    }
    PassageOrder order(const QString &name) const;

    Sound m_sound = uniqueSound(Rate, 1, 10 * Rate);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sumOf(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex());
}

} // namespace

void tst_PassageFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

PassageOrder tst_PassageFiles::order(const QString &name) const
{
    const QByteArray bytes = wavFile(m_sound);
    const ByteSource source = memorySource(bytes);
    Recording recording;
    recording.id = {1};
    recording.fileName = u"gehoor.wav"_s;
    recording.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    recording.sampleRate = Rate;
    recording.frames = 10 * Rate;
    PassageOrder made;
    made.facts.caseNumber = u"Z26-0000901"_s;
    made.facts.exportedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    made.facts.passages = {
        {recording, Rate, 3 * Rate, {{7, LineType::Answer, u"Ja --> nee"_s, Rate, 3 * Rate}}},
        {recording, 5 * Rate, 6 * Rate, {}}};
    made.sounds.insert(recording.id, {source, std::make_shared<const SoundIndex>(indexed(source).value())});
    made.path = path(name);
    return made;
}

void tst_PassageFiles::writesWhatTheManifestNames_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("ending");
    QTest::newRow("WAV") << int(ClipOrder::Format::Wav) << u"wav"_s;
    QTest::newRow("FLAC") << int(ClipOrder::Format::Flac) << u"flac"_s;
}

void tst_PassageFiles::writesWhatTheManifestNames()
{
    QFETCH(int, format);
    QFETCH(QString, ending);
    PassageOrder wanted = order(u"stuk"_s);
    wanted.format = ClipOrder::Format(format);
    auto prepared = preparedPassages(wanted);
    QVERIFY2(prepared, qPrintable(why(prepared)));
    PreparedPassages ready = std::move(prepared).value();
    QVERIFY(ready.commit());
    QCOMPARE(present(), QStringList(u"stuk"_s));
    const QDir made(path(u"stuk"_s));
    QStringList wantedNames{u"manifest.json"_s, u"passages.html"_s};
    for (const QString &base : {u"passage-1."_s, u"passage-2."_s})
        wantedNames << base + u"vtt"_s << base + ending;
    wantedNames.sort();
    QCOMPARE(made.entryList(QDir::Files, QDir::Name), wantedNames);
    const QByteArray manifest = contentOf(made.filePath(u"manifest.json"_s));
    QCOMPARE(manifest, ready.manifest());
    QCOMPARE(ready.digest(), QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
    const QJsonObject json = QJsonDocument::fromJson(manifest).object();
    QList<QJsonObject> files{json.value(u"page"_s).toObject()};
    for (const auto &passage : json.value(u"passages"_s).toArray()) {
        files << passage.toObject().value(u"clip"_s).toObject()
              << passage.toObject().value(u"words"_s).toObject();
        QCOMPARE(passage.toObject().value(u"origin"_s).toObject().value(u"sha256"_s),
                 QString::fromLatin1(wanted.facts.passages.constFirst().recording.sha256));
    }
    QCOMPARE(files.size(), 5);
    for (const QJsonObject &file : files)
        QCOMPARE(sumOf(made.filePath(file.value(u"file"_s).toString())), file.value(u"sha256"_s).toString());
    QVERIFY(contentOf(made.filePath(u"passage-1.vtt"_s)).contains("Ja --&gt; nee"));
}

void tst_PassageFiles::holdsTheVerySamples()
{
    auto prepared = preparedPassages(order(u"stuk"_s));
    QVERIFY2(prepared, qPrintable(why(prepared)));
    QVERIFY(PreparedPassages(std::move(prepared).value()).commit());
    const QByteArray whole = wavFile(m_sound);
    QVERIFY(contentOf(path(u"stuk/passage-1.wav"_s)).contains(whole.mid(44 + 2 * Rate, 2 * 2 * Rate)));
    QVERIFY(contentOf(path(u"stuk/passage-2.wav"_s)).contains(whole.mid(44 + 2 * 5 * Rate, 2 * Rate)));
}

void tst_PassageFiles::isOneFile()
{
    auto prepared = preparedPassages(order(u"stuk.zip"_s));
    QVERIFY2(prepared, qPrintable(why(prepared)));
    QVERIFY(PreparedPassages(std::move(prepared).value()).commit());
    QCOMPARE(present(), QStringList(u"stuk.zip"_s));
    QProcess python;
    python.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, path(u"stuk.zip"_s), path(u"uit"_s)});
    QVERIFY(python.waitForFinished(60000));
    QCOMPARE(python.exitCode(), 0);
    QCOMPARE(QDir(path(u"uit"_s)).entryList(QDir::Files).size(), 6);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path(u"uit/manifest.json"_s))).object();
    const QJsonObject first = json.value(u"passages"_s).toArray().at(0).toObject();
    QCOMPARE(sumOf(path(u"uit/passage-1.wav"_s)),
             first.value(u"clip"_s).toObject().value(u"sha256"_s).toString());
}

void tst_PassageFiles::standsThereOnlyOnceItIsPut()
{
    for (const QString &name : {u"stuk.zip"_s, u"stuk"_s}) {
        {
            auto prepared = preparedPassages(order(name));
            QVERIFY2(prepared, qPrintable(why(prepared)));
            const PreparedPassages ready = std::move(prepared).value();
            QVERIFY(!QFile::exists(path(name)));
        }
        QCOMPARE(present(), QStringList()); // nobody put it there
    }
}

void tst_PassageFiles::takesAFolderWithASlash()
{
    auto prepared = preparedPassages(order(u"stuk/"_s));
    QVERIFY2(prepared, qPrintable(why(prepared)));
    QVERIFY(PreparedPassages(std::move(prepared).value()).commit());
    QCOMPARE(present(), QStringList(u"stuk"_s));
    QCOMPARE(QDir(path(u"stuk"_s)).entryList(QDir::Files).size(), 6);
    QCOMPARE(preparedPassages(order(u"stuk/"_s)).error().code, Error::Code::Conflict);
}

void tst_PassageFiles::tellsHowFarItIs()
{
    for (const auto &[name, frames] : {std::pair(u"stuk"_s, qint64(3 * Rate)),
                                       std::pair(u"stuk.zip"_s, qint64(3 * Rate + 3 * Rate / 4))}) {
        QList<qint64> told;
        const auto prepared =
            preparedPassages(order(name), {}, [&, whole = frames](qint64 done, qint64 total) {
                QCOMPARE(total, whole);
                told.append(done);
            });
        QVERIFY2(prepared, qPrintable(why(prepared)));
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(told.constLast(), frames);
        QVERIFY(told.contains(3 * Rate));
    }
}

void tst_PassageFiles::leavesNothingWhenStopped_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("while it is packed") << qint64(3 * Rate + 1);
}

void tst_PassageFiles::leavesNothingWhenStopped()
{
    QFETCH(qint64, from);
    std::stop_source stop;
    qint64 last = 0;
    const auto stopped = preparedPassages(order(u"stuk.zip"_s), stop.get_token(), [&](qint64 done, qint64) {
        last = done;
        if (done >= from)
            stop.request_stop();
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QVERIFY(last >= from);
    QCOMPARE(present(), QStringList());
}

void tst_PassageFiles::namesThePlaceWhereTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    const PassageOrder wanted = order(u"stuk.zip"_s);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit small{8192, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = preparedPassages(wanted);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::File);
    QVERIFY2(refused.error().text.startsWith(QDir::toNativeSeparators(wanted.path) + u' '),
             qPrintable(refused.error().text));
    QCOMPARE(present(), QStringList());
#endif
}

void tst_PassageFiles::refuses_data()
{
    using Change = std::function<void(PassageOrder &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Change &change, Error::Code code) {
        QTest::newRow(name) << change << int(code);
    };
    row(
        "Opus", [](PassageOrder &order) { order.format = ClipOrder::Format::Opus; }, Error::Code::Invalid);
    row(
        "no passage", [](PassageOrder &order) { order.facts.passages.clear(); }, Error::Code::Invalid);
    row(
        "beyond the end", [](PassageOrder &order) { order.facts.passages.last().toFrame = 11 * Rate; },
        Error::Code::Invalid);
    row(
        "a recording that is not open", [](PassageOrder &order) { order.sounds.clear(); },
        Error::Code::NotFound);
    row(
        "more than a ZIP file holds",
        [](PassageOrder &order) {
            for (auto &sound : order.sounds) {
                SoundIndex longer = *sound.index;
                longer.info.frames = qint64(3) << 30;
                sound.index = std::make_shared<const SoundIndex>(longer);
            }
            order.facts.passages.last().toFrame = qint64(3) << 30;
            order.path += u".zip"_s;
        },
        Error::Code::Invalid);
    row(
        "a place that is not there", [](PassageOrder &order) { order.path += u"/geen/map/stuk"_s; },
        Error::Code::File);
}

void tst_PassageFiles::refuses()
{
    QFETCH(std::function<void(PassageOrder &)>, change);
    QFETCH(int, code);
    PassageOrder wanted = order(u"stuk"_s);
    change(wanted);
    const auto prepared = preparedPassages(wanted);
    QVERIFY(!prepared);
    QCOMPARE(int(prepared.error().code), code);
    QVERIFY(!prepared.error().text.isEmpty());
    QCOMPARE(prepared.error().text.contains(u"4 GB"_s), wanted.path.endsWith(u".zip"_s));
    QCOMPARE(present(), QStringList());
}

void tst_PassageFiles::leavesWhatCameMeanwhile()
{
    for (const QString &name : {u"stuk.zip"_s, u"stuk"_s}) {
        auto prepared = preparedPassages(order(name));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        PreparedPassages ready = std::move(prepared).value();
        QFile other(path(name));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("van een ander");
        other.close();
        QCOMPARE(ready.commit().error().code, Error::Code::Conflict);
        QCOMPARE(contentOf(path(name)), "van een ander");
        const auto again = preparedPassages(order(name));
        QCOMPARE(again.error().code, Error::Code::Conflict);
    }
}

RELAAS_TEST(QCoreApplication, tst_PassageFiles);

} // namespace tst_passagefiles

#include "tst_passagefiles.moc"
