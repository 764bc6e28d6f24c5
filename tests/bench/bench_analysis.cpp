// Figures for the second pass over a recording, beside `ffmpeg -i FILE -f null -` on the same file:
//   bench_analysis [MINUTES, default 60]    of sound made here, in several formats
//   bench_analysis FILE…                    sound files at hand
#include "audio/analysis.h"
#include "audio/analysisfile.h"
#include "audio/sha256.h"
#include "support/soundfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

struct Format
{
    QString name;
    QByteArray muxer;
    QByteArray encoder; ///< empty: WAV
    int sampleRate;
};

const QList<Format> formats{{u"a.wav"_s, {}, {}, 44100},
                            {u"a.flac"_s, "flac", "flac", 44100},
                            {u"a.mp3"_s, "mp3", "libmp3lame", 44100},
                            {u"a.m4a"_s, "ipod", "aac", 44100},
                            {u"a.opus"_s, "ogg", "libopus", 48000}};

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

// Megabytes this process has held at most since `resetMost`; 0 where the system does not tell.
double mostMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

void resetMost()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// In a process of its own, so that the memory it takes is not counted.
bool makeFiles(const QString &folder, double minutes)
{
    bool ok = true;
    for (const Format &format : formats) {
        const Sound sound = uniqueSound(format.sampleRate, 1, qint64(minutes * 60 * format.sampleRate));
        ok = write(folder + u'/' + format.name,
                   format.encoder.isEmpty()
                       ? wavFile(sound)
                       : encodedFile(sound, format.muxer.constData(), format.encoder.constData()))
            && ok;
    }
    return ok;
}

/// Time on the clock, and what processors worked: on a busy machine only the latter can be compared.
struct Times
{
    double wall = 0;
    double processor = 0;
};

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// Nothing where the peer is not installed.
Times ffmpegTimes(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(u"ffmpeg"_s,
                  {u"-nostdin"_s, u"-nostats"_s, u"-benchmark"_s, u"-i"_s, path, u"-f"_s, u"null"_s, u"-"_s});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    static const QRegularExpression told(u"utime=([0-9.]+)s stime=([0-9.]+)s"_s);
    Times times{seconds(timer), 0};
    const auto match = told.match(QString::fromUtf8(process.readAllStandardError()));
    times.processor = match.captured(1).toDouble() + match.captured(2).toDouble();
    return times;
}

struct Import
{
    double indexSeconds = 0;
    Times all;
    Analysis analysis;
};

Result<Import> imported(const ByteSource &source, int threads)
{
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    auto index = indexed(source);
    if (!index)
        return index.error();
    Import result;
    result.indexSeconds = seconds(timer);
    AnalysisOptions options;
    options.threads = threads;
    auto analysis =
        analysed(source, std::make_shared<const SoundIndex>(std::move(index).value()), {}, {}, options);
    if (!analysis)
        return analysis.error();
    result.all = {seconds(timer), processorSeconds() - before};
    result.analysis = std::move(analysis).value();
    return result;
}

bool measure(const QString &path)
{
    const ByteSource source = fileSource(path);
    resetMost();
    const auto import = imported(source, 0);
    const double megabytes = mostMegabytes();
    if (!import) {
        std::printf("%s: %s\n", qPrintable(path), qPrintable(import.error().text));
        return false;
    }
    const Times peer = ffmpegTimes(path);
    const auto alone = imported(source, 1);
    QBuffer kept;
    kept.open(QIODevice::ReadWrite);
    if (!alone || !writeAnalysis(kept, import->analysis))
        return false;
    kept.seek(0);
    QElapsedTimer timer;
    timer.start();
    const auto again = readAnalysis(kept, import->analysis.sha256);
    std::printf(
        "%-10s %7.1f MB %6.1f min | ffmpeg %6.2f s (processor %6.2f) | import %6.2f s (%6.2f; index %.2f), "
        "%.2fx | one thread %6.2f s (%6.2f) | at most %.0f MB | kept %.1f MB, read in %.0f ms\n",
        qPrintable(QFileInfo(path).fileName()), double(QFileInfo(path).size()) / 1e6,
        double(import->analysis.peaks.frames) / import->analysis.peaks.sampleRate / 60, peer.wall,
        peer.processor, import->all.wall, import->all.processor, import->indexSeconds,
        peer.wall / import->all.wall, alone->all.wall, alone->all.processor, megabytes,
        double(kept.size()) / 1e6, seconds(timer) * 1000);
    return again && again->peaks == alone->analysis.peaks && again->activity == alone->analysis.activity;
}

void measureHashes(const QString &path)
{
    const double megabytes = double(QFileInfo(path).size()) / 1e6;
    QElapsedTimer timer;
    timer.start();
    const auto ours = sha256Of(fileSource(path));
    const double oursSeconds = seconds(timer);
    timer.start();
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool same =
        ours && file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result().toHex() == *ours;
    std::printf("SHA-256: %.0f MB/s, QCryptographicHash %.0f MB/s%s\n", megabytes / oursSeconds,
                megabytes / seconds(timer), same ? "" : ", DIFFERENT");
}

bool measureMade(double minutes)
{
    const QTemporaryDir folder;
    if (QProcess::execute(QCoreApplication::applicationFilePath(),
                          {u"make"_s, folder.path(), QString::number(minutes)})
        != 0)
        return false;
    bool ok = true;
    for (const Format &format : formats)
        ok = measure(folder.filePath(format.name)) && ok;
    measureHashes(folder.filePath(formats.constFirst().name));
    return ok;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"make"_s)
        return makeFiles(arguments.value(1), arguments.value(2).toDouble()) ? 0 : 1;
    bool isNumber = false;
    const double minutes = arguments.value(0, u"60"_s).toDouble(&isNumber);
    if (isNumber)
        return measureMade(minutes) ? 0 : 1;
    bool ok = true;
    for (const QString &path : arguments)
        ok = measure(path) && ok;
    return ok ? 0 : 1;
}
