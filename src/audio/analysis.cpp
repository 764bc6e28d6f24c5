#include "audio/analysis.h"

#include "audio/activityscan.h"
#include "audio/activityspeech.h"
#include "audio/analysischunks.h"
#include "audio/decoder.h"
#include "audio/sha256.h"
#include "audio/texts.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace relaas {

namespace {

constexpr auto reportEvery = std::chrono::milliseconds(250);
constexpr qint64 chunkSeconds = 60;
constexpr int quietestSound = 33; // -60 dB of full scale: below it digital zero is just quiet

qint64 roundedUp(qint64 value, qint64 step)
{
    return (value + step - 1) / step * step;
}

// Digital zero is a fault where sound stops and starts again at once, or for a second or longer; not at the
// ends of the recording, nor where samples are zero because they could not be decoded.
void addFaults(Activity &activity, const QList<FrameSpan> &zeros, const Peaks &peaks,
               const QList<FrameSpan> &missing)
{
    const QList<FrameSpan> damaged = united(peaks.gaps + missing);
    const auto isLoud = [&](qint64 from, qint64 to) {
        for (int channel = 0; channel < peaks.channels; ++channel) {
            const Extent extent = peaks.range(channel, std::max<qint64>(0, from), to);
            if (std::max<int>(extent.max, -extent.min) >= quietestSound)
                return true;
        }
        return false;
    };
    for (const FrameSpan &zero : zeros) {
        const bool isInside = zero.from > 0 && zero.to < peaks.frames;
        const bool isDamage = std::ranges::any_of(
            damaged, [&](const FrameSpan &gap) { return gap.from <= zero.to && zero.from <= gap.to; });
        if (!isInside || isDamage)
            continue;
        if (zero.length() >= peaks.sampleRate)
            activity.outages.append(zero);
        else if (isLoud(zero.from - Peaks::baseFrames, zero.from)
                 && isLoud(zero.to, zero.to + Peaks::baseFrames))
            activity.dropouts.append(zero);
    }
}

Activity foundActivity(const ActivityScan &scan, const Peaks &peaks, const QList<FrameSpan> &missing)
{
    Activity activity;
    for (int channel = 0; channel < peaks.channels; ++channel) {
        activity.speech.append(speechSpans(scan.bands, peaks.channels, channel, peaks.sampleRate));
        activity.clipping.append(scan.fullScale[size_t(channel)].found());
    }
    addFaults(activity, scan.zeros.found(), peaks, missing);
    return activity;
}

/// One analysis and the threads that do it.
class AnalysisRun
{
public:
    AnalysisRun(ByteSource source, SoundIndexPtr index, const AnalysisOptions &options)
        : m_source(std::move(source))
        , m_index(std::move(index))
        , m_options(options)
        , m_chunks(info().frames, roundedUp(std::max<qint64>(1, chunkFrames()), ActivityScanner::blockFrames))
        , m_scans(m_chunks.count())
        , m_peaks(unknownPeaks(info().sampleRate, info().channels, info().frames))
        , m_sha256(options.knownSha256)
    {
    }

    Result<Analysis> run(const std::stop_token &stop, const PeaksProgress &progress);

private:
    const SoundInfo &info() const { return m_index->info; }
    qint64 chunkFrames() const
    {
        return m_options.chunkFrames > 0 ? m_options.chunkFrames : chunkSeconds * info().sampleRate;
    }
    void watch(size_t threads, const PeaksProgress &progress);
    void hash();
    void work();
    Result<void> decodeChunks();
    std::optional<size_t> nextChunk(std::optional<size_t> previous);
    Result<ActivityScan> scanned(Decoder &decoder, FrameSpan span);
    void deliver(size_t chunk, ActivityScan scan);
    void fail(const Error &error);
    void leave();
    Analysis result();

    const ByteSource m_source;
    const SoundIndexPtr m_index;
    const AnalysisOptions m_options;
    std::stop_source m_halt;

    std::mutex m_mutex; // for all below
    std::condition_variable m_changed;
    AnalysisChunks m_chunks;
    std::vector<std::optional<ActivityScan>> m_scans; ///< [chunk], without the extents
    Peaks m_peaks;
    QByteArray m_sha256;
    qint64 m_doneFrames = 0;
    size_t m_threadsDone = 0;
    std::optional<Error> m_error;
};

Result<Analysis> AnalysisRun::run(const std::stop_token &stop, const PeaksProgress &progress)
{
    const std::stop_callback halt(stop, [this] { m_halt.request_stop(); });
    const auto cores =
        size_t(std::max(1, m_options.threads > 0 ? m_options.threads : QThread::idealThreadCount()));
    {
        std::vector<std::jthread> threads; // joined at the end of the block
        for (size_t i = 0; i < std::min(cores, m_chunks.count()); ++i)
            threads.emplace_back([this] { work(); });
        if (m_sha256.isEmpty())
            threads.emplace_back([this] { hash(); });
        watch(threads.size(), progress);
    }
    if (m_error)
        return *m_error;
    if (stop.stop_requested())
        return stopped();
    return result();
}

// On the caller's thread: what is new goes out now and then, until all threads are done.
void AnalysisRun::watch(size_t threads, const PeaksProgress &progress)
{
    qint64 reported = 0;
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, reportEvery, [&] { return m_threadsDone == threads; })) {
        if (!progress || m_doneFrames == reported)
            continue;
        reported = m_doneFrames;
        const Peaks partial = m_peaks; // shared: a worker that goes on meanwhile copies what it changes
        lock.unlock();
        progress(reported, partial.frames, partial);
        lock.lock();
    }
}

void AnalysisRun::hash()
{
    const auto digest = sha256Of(m_source, m_halt.get_token());
    if (!digest)
        fail(digest.error());
    const std::scoped_lock lock(m_mutex);
    m_sha256 = digest ? *digest : QByteArray();
    leave();
}

void AnalysisRun::work()
{
    if (const auto done = decodeChunks(); !done)
        fail(done.error());
    const std::scoped_lock lock(m_mutex);
    leave();
}

// The mutex is held.
void AnalysisRun::leave()
{
    ++m_threadsDone;
    m_changed.notify_all();
}

Result<void> AnalysisRun::decodeChunks()
{
    auto opened = Decoder::open(m_source, m_index);
    if (!opened)
        return opened.error();
    Decoder decoder = std::move(opened).value();
    std::optional<size_t> previous;
    while (const auto chunk = nextChunk(previous)) {
        const FrameSpan span = m_chunks.span(*chunk);
        if (const auto found = decoder.seek(span.from); !found)
            return found.error();
        auto scan = scanned(decoder, span);
        if (!scan)
            return scan.error();
        deliver(*chunk, std::move(scan).value());
        previous = chunk;
    }
    const std::scoped_lock lock(m_mutex);
    m_peaks.gaps += QList<FrameSpan>(decoder.gaps().begin(), decoder.gaps().end());
    return {};
}

std::optional<size_t> AnalysisRun::nextChunk(std::optional<size_t> previous)
{
    if (m_halt.stop_requested())
        return {};
    const std::scoped_lock lock(m_mutex);
    return m_chunks.take(m_options.wanted ? m_options.wanted->span() : FrameSpan(), previous);
}

Result<ActivityScan> AnalysisRun::scanned(Decoder &decoder, FrameSpan span)
{
    const auto channels = size_t(info().channels);
    ActivityScanner scanner(info().sampleRate, info().channels, span.from);
    std::vector<float> block(size_t(ActivityScanner::blockFrames) * channels);
    for (qint64 at = span.from; at < span.to;) {
        if (m_halt.stop_requested())
            return stopped();
        const auto wanted = size_t(std::min(ActivityScanner::blockFrames, span.to - at));
        const auto read = decoder.read(std::span(block).first(wanted * channels));
        if (!read)
            return read.error();
        // The decoder promises whole reads up to the end that the index tells.
        if (size_t(*read) != wanted)
            return unreadable();
        scanner.add(std::span(block).first(wanted * channels));
        at += *read;
    }
    return std::move(scanner).finished();
}

void AnalysisRun::deliver(size_t chunk, ActivityScan scan)
{
    const FrameSpan span = m_chunks.span(chunk);
    const QList<Extent> extents = std::exchange(scan.extents, {});
    const std::scoped_lock lock(m_mutex);
    setBins(m_peaks, span.from / Peaks::baseFrames, extents);
    m_scans[chunk] = std::move(scan);
    m_chunks.finish(chunk);
    m_doneFrames += span.length();
}

// The first error counts: those after it come of the halt.
void AnalysisRun::fail(const Error &error)
{
    m_halt.request_stop();
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = error;
}

Analysis AnalysisRun::result()
{
    m_peaks.complete = true;
    m_peaks.gaps = united(std::move(m_peaks.gaps));
    ActivityScan all(info().sampleRate, info().channels);
    all.bands.reserve(size_t(info().frames) / BandLevels::framesAt(info().sampleRate)
                      * size_t(info().channels) * BandLevels::bands);
    for (auto &scan : m_scans) {
        all.append(std::move(*scan));
        scan.reset();
    }
    Activity activity = foundActivity(all, m_peaks, info().missing);
    return {m_sha256, m_index, std::move(m_peaks), std::move(activity)};
}
} // namespace

void WantedSpan::set(FrameSpan span)
{
    m_from = span.from;
    m_to = span.to;
}

FrameSpan WantedSpan::span() const
{
    return {m_from, m_to};
}

Result<Analysis> analysed(const ByteSource &source, const SoundIndexPtr &index, const std::stop_token &stop,
                          const PeaksProgress &progress, const AnalysisOptions &options)
{
    return AnalysisRun(source, index, options).run(stop, progress);
}

} // namespace relaas
