#include "audio/decoder.h"
#include "support/hang.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tst_changingfiles {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

bool isSentence(const QString &text)
{
    return text.size() > 30 && text.endsWith(u'.') && text.at(0).isUpper();
}
} // namespace

/// Paths that are no files, and files that change while they are read.
class tst_ChangingFiles : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoFile();
    void tellsThatAFileHasChanged();
    void survivesAFileThatChangesUnderIt();
};

void tst_ChangingFiles::refusesWhatIsNoFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe.wav"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const std::pair<QString, QString> cases[] = {{pipe, u"pipe"_s},
                                                 {u"/dev/zero"_s, u"device"_s},
                                                 {dir.path(), u"folder"_s},
                                                 {dir.filePath(u"none.wav"_s), u"no such file"_s}};
    for (const auto &[path, says] : cases) {
        QElapsedTimer timer;
        timer.start();
        const auto source = soundFile(path);
        QVERIFY(!source);
        QVERIFY2(isSentence(source.error().text) && source.error().text.contains(says),
                 qPrintable(source.error().text));
        const auto index = indexed(fileSource(path));
        QVERIFY(!index && isSentence(index.error().text));
        QVERIFY(timer.elapsed() < test::hangMs);
    }
#endif
}

void tst_ChangingFiles::tellsThatAFileHasChanged()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.wav"_s);
    const auto write = [&](const QByteArray &bytes, QIODevice::OpenMode mode) {
        QFile file(path);
        return file.open(mode) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("one", QIODevice::WriteOnly));
    const FileState before = FileState::of(path);
    QCOMPARE(changeSince(before, path), QString());
    QVERIFY(write("two", QIODevice::Append));
    QVERIFY2(changeSince(before, path).contains(u"grown"_s), qPrintable(changeSince(before, path)));
    QVERIFY(QFile::remove(path));
    QVERIFY(changeSince(before, path).contains(u"no longer there"_s));
    QVERIFY(write("x", QIODevice::WriteOnly));
    QVERIFY(changeSince(before, path).contains(u"no longer the one"_s));
}

void tst_ChangingFiles::survivesAFileThatChangesUnderIt()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.mp3"_s);
    const QByteArray bytes = encodedFile(uniqueSound(16000, 1, 16000 * 20), "mp3", "libmp3lame");
    for (const QByteArray &later : std::vector<QByteArray>{
             bytes + bytes, bytes.first(bytes.size() / 3), QByteArray(),
             encodedFile(tone(16000, 16000 * 20, 300), "mp3", "libmp3lame"), QByteArray(bytes.size(), 'x')}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        auto made = indexed(fileSource(path));
        QVERIFY(made);
        const auto index = std::make_shared<const SoundIndex>(std::move(made).value());
        auto opened = Decoder::open(fileSource(path), index);
        QVERIFY(opened);
        Decoder decoder = std::move(opened).value();
        QVERIFY(file.open(QIODevice::WriteOnly)
                && file.write(later) == later.size()); // the same file, other bytes
        file.close();
        std::vector<float> samples(16000);
        for (int second = 15; second > 0; second -= 4) {
            const auto sought = decoder.seek(second * 16000);
            const auto read = sought ? decoder.read(samples) : Result<qint64>(sought.error());
            QVERIFY(read ? *read == 16000 : isSentence(read.error().text));
        }
    }
}

RELAAS_TEST(QCoreApplication, tst_ChangingFiles);

} // namespace tst_changingfiles

#include "tst_changingfiles.moc"
