// Figures for painting a waveform: bench_waveform [hours of sound, default 6]
#include "gui/report/overviewstrip.h"
#include "gui/report/waveformview.h"
#include "gui/widgets/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace relaas;

namespace {

constexpr int sampleRate = 44100;
constexpr QSize viewSize(1920, 300);
constexpr double mostMs = 4;

/// Time of the processor: painting waits for nothing, and what else runs on the machine does not count.
double spentMs(std::clock_t since)
{
    return double(std::clock() - since) * 1000.0 / CLOCKS_PER_SEC;
}

/// Peaks as of a long talk, without the sound: random base bins, each next level four of the one below.
Peaks longPeaks(qint64 frames)
{
    Peaks peaks;
    peaks.sampleRate = sampleRate;
    peaks.channels = 2;
    peaks.frames = frames;
    peaks.complete = true;
    peaks.known = {{0, frames}};
    peaks.gaps = {{frames / 3, frames / 3 + sampleRate * 60}};
    QRandomGenerator random(5);
    QList<Extent> level((frames + Peaks::baseFrames - 1) / Peaks::baseFrames * 2);
    for (qsizetype i = 0; i < level.size(); ++i) {
        const int loud = random.bounded(i / 3000 % 3 == 0 ? 800 : 24'000);
        level[i] = {qint16(-loud), qint16(loud * 3 / 4), quint16(loud / 3)};
    }
    while (!level.isEmpty()) {
        peaks.levels.append(level);
        QList<Extent> next;
        for (qsizetype bin = 0; bin + 8 <= level.size(); bin += 8) {
            for (qsizetype channel = 0; channel < 2; ++channel) {
                Extent joined = level[bin + channel];
                for (qsizetype part = 1; part < 4; ++part) {
                    const Extent &other = level[bin + 2 * part + channel];
                    joined = {std::min(joined.min, other.min), std::max(joined.max, other.max), joined.rms};
                }
                next.append(joined);
            }
        }
        level = next;
    }
    return peaks;
}

Activity longActivity(qint64 frames)
{
    Activity activity;
    activity.speech.resize(2);
    for (qint64 at = 0; at < frames; at += sampleRate * 9)
        activity.speech[at / sampleRate / 9 % 2].append({at, at + sampleRate * 7});
    return activity;
}

QList<WaveSpan> manyLines(qint64 frames, int count)
{
    QList<WaveSpan> spans;
    for (int i = 0; i < count; ++i) {
        const qint64 from = frames / count * i;
        spans.append({{from, from + frames / count * 9 / 10},
                      i + 1,
                      WaveSpan::State(i % 3),
                      i == count / 2,
                      QString::number(i + 1),
                      QStringLiteral("line %1").arg(i + 1)});
    }
    return spans;
}

struct Times
{
    std::vector<double> ms;

    double part(double share)
    {
        std::ranges::sort(ms);
        return ms[std::min(ms.size() - 1, size_t(share * double(ms.size())))];
    }
    bool print(const char *what, double most = mostMs)
    {
        const double p99 = part(0.99);
        std::printf("%-46s median %6.2f ms, p99 %6.2f, worst %6.2f%s\n", what, part(0.5), p99, ms.back(),
                    p99 < most ? "" : "  (more than wanted)");
        return p99 < most;
    }
};

double paintMs(QWidget &view, QImage &canvas, const QRect &part)
{
    const std::clock_t start = std::clock();
    view.render(&canvas, part.topLeft(), part, QWidget::DrawChildren);
    return spentMs(start);
}

/// Not a test that only has to run.
bool isLong(const WaveformView &view)
{
    return view.frames() > qint64(sampleRate) * 3600;
}

bool measureZooms(WaveformView &view, QImage &canvas, const Activity &activity)
{
    QRandomGenerator random(3);
    Times cold;
    Times warm;
    Times playing;
    const double closest = TimeScale::closestAt(sampleRate);
    const double whole = double(view.frames()) / viewSize.width();
    const int zooms = isLong(view) ? 40 : 5;
    for (int step = 0; step < zooms; ++step) {
        const double zoom = closest * std::pow(whole / closest, step / (zooms - 1.0));
        for (int place = 0; place < 10; ++place) {
            view.setScale({zoom, qint64(random.generateDouble() * double(view.frames())), closest});
            view.setActivity({}); // nothing that was drawn holds after it
            view.setActivity(activity);
            cold.ms.push_back(paintMs(view, canvas, view.rect()));
            warm.ms.push_back(paintMs(view, canvas, view.rect()));
            const int head = random.bounded(viewSize.width() - 20);
            playing.ms.push_back(paintMs(view, canvas, {head, 0, 15, viewSize.height()}));
        }
    }
    bool isGood = cold.print("nothing drawn before, any zoom at any place");
    isGood = warm.print("drawn before") && isGood;
    return playing.print("the strip of the playhead") && isGood;
}

bool measureScrolling(WaveformView &view, QImage &canvas)
{
    Times scrolling;
    view.setScale({1000, 0, TimeScale::closestAt(sampleRate)});
    for (int step = 0; step < (isLong(view) ? 500 : 20); ++step) {
        view.scrollTo(view.scale().scrolled(37).firstFrame);
        scrolling.ms.push_back(paintMs(view, canvas, view.rect()));
    }
    return scrolling.print("scrolling on by 37 pixels");
}

bool measureSamples(WaveformView &view, QImage &canvas)
{
    view.setFineSource(
        [](FrameSpan frames, const std::stop_token &) -> Result<QList<qint16>> {
            QList<qint16> samples(frames.length() * 2);
            for (qsizetype i = 0; i < samples.size(); ++i)
                samples[i] = qint16(i * 7919 % 40'000 - 20'000);
            return samples;
        },
        2);
    Times cold;
    for (const double zoom : {44.1, 100.0, 200.0, 255.0}) {
        for (int place = 1; place <= (isLong(view) ? 10 : 1); ++place) {
            view.setScale({zoom, view.frames() / 11 * place, TimeScale::closestAt(sampleRate)});
            QElapsedTimer waiting;
            waiting.start();
            while (!view.isFine() && waiting.elapsed() < 10'000)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            if (!view.isFine())
                return false;
            cold.ms.push_back(paintMs(view, canvas, view.rect()));
        }
    }
    return cold.print("samples, nothing drawn before", 3 * mostMs);
}

bool measureOverview(const Peaks &peaks, QImage &canvas, const QList<WaveSpan> &lines)
{
    OverviewStrip strip;
    strip.resize(viewSize.width(), 60);
    strip.setParts({{QStringLiteral("a"), peaks.frames, sampleRate, {}}});
    Times cold;
    for (int i = 0; i < (peaks.frames > qint64(sampleRate) * 3600 ? 50 : 4); ++i) {
        strip.setSpans(0, i % 2 ? lines : QList<WaveSpan>());
        strip.setOutline(0, peaks);
        cold.ms.push_back(paintMs(strip, canvas, strip.rect()));
    }
    return cold.print("overview, nothing drawn before", 3 * mostMs);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    applyStyle(*qApp);
    const double hours = argc > 1 ? QString::fromLocal8Bit(argv[1]).toDouble() : 6;
    const auto frames = qint64(hours * 3600 * sampleRate);
    const Peaks peaks = longPeaks(frames);
    const QList<WaveSpan> lines = manyLines(frames, 3000);
    WaveformView view;
    view.resize(viewSize);
    view.setRecording(frames, sampleRate);
    view.setPeaks(peaks);
    view.setSpans(lines);
    QImage canvas(viewSize, QImage::Format_RGB32);
    std::printf("%.1f hours, two channels, 3,000 lines, %d x %d; milliseconds of the processor\n", hours,
                viewSize.width(), viewSize.height());
    bool isGood = measureZooms(view, canvas, longActivity(frames));
    isGood = measureScrolling(view, canvas) && isGood;
    isGood = measureSamples(view, canvas) && isGood;
    isGood = measureOverview(peaks, canvas, lines) && isGood;
    // As a test with little sound it only has to run: on a busy machine its figures mean nothing.
    return isGood || hours < 1 ? 0 : 1;
}
