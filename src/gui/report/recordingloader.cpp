#include "gui/report/recordingloader.h"

#include "workflow/interviews.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// Of the work of attaching, reading the packets is the smaller part.
constexpr double IndexShare = 0.3;

double share(qint64 done, qint64 total)
{
    return total > 0 ? double(done) / double(total) : 0;
}

Result<SoundIndex> indexedWithProgress(const ByteSource &source, const std::stop_token &stop,
                                       const Progress &progress, double shareOfAll)
{
    return indexed(source, stop,
                   [&](qint64 done, qint64 total) { progress.report(shareOfAll * share(done, total)); });
}

/// The outline so far, handed from the worker to the window.
struct PeaksSoFar
{
    std::mutex mutex;
    Peaks peaks;
};

} // namespace

RecordingLoader::RecordingLoader(Interviews &interviews, QObject *parent)
    : QObject(parent)
    , m_interviews(interviews)
{
}

QString RecordingLoader::sentence(const QString &fileName, const QString &text)
{
    return text.contains(fileName) ? text : u"%1: %2"_s.arg(fileName, text);
}

void RecordingLoader::attach(InterviewId interview, const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    if (m_attaching) {
        emit refused(
            sentence(fileName, tr("another recording is still being added. Add this one afterwards.")));
        return;
    }
    m_attaching = runInBackground(
        this,
        [&interviews = std::as_const(m_interviews), path](const std::stop_token &stop,
                                                          const Progress &progress) {
            return copied(interviews, path, stop, progress);
        },
        [this, interview, fileName](Result<Copied> result) {
            finishAttaching(interview, fileName, std::move(result));
            m_attaching.clear();
        });
    emit taskStarted(m_attaching, tr("Adding %1").arg(fileName));
}

Result<RecordingLoader::Copied> RecordingLoader::copied(const Interviews &interviews, const QString &path,
                                                        const std::stop_token &stop, const Progress &progress)
{
    auto index = indexedWithProgress(fileSource(path), stop, progress, IndexShare);
    if (!index)
        return index.error();
    auto recording = interviews.copyIn(path, stop, [&](qint64 done, qint64 total) {
        progress.report(IndexShare + (1 - IndexShare) * share(done, total));
    });
    if (!recording)
        return recording.error();
    Copied result{std::move(recording).value(), std::make_shared<const SoundIndex>(std::move(index).value())};
    result.recording.codec = result.index->info.codec;
    result.recording.sampleRate = result.index->info.sampleRate;
    result.recording.channels = result.index->info.channels;
    result.recording.frames = result.index->info.frames;
    return result;
}

void RecordingLoader::finishAttaching(InterviewId interview, const QString &fileName, Result<Copied> result)
{
    if (!result)
        return refuse(fileName, result.error());
    const auto recording = m_interviews.attach(interview, result->recording);
    if (!recording)
        return refuse(fileName, recording.error());
    emit attached(*recording);
    for (const QString &warning : result->index->info.warnings)
        emit warned(sentence(fileName, warning));
    start(*recording, result->index);
}

void RecordingLoader::open(const Recording &recording)
{
    const auto source = m_interviews.source(recording);
    if (!source)
        return refuse(recording.fileName, source.error());
    if (m_opening)
        m_opening->cancel();
    const int order = ++m_order;
    m_opening = runInBackground(
        this,
        [bytes = *source](const std::stop_token &stop, const Progress &progress) {
            return indexedWithProgress(bytes, stop, progress, 1);
        },
        [this, order, recording](Result<SoundIndex> index) {
            if (order != m_order)
                return;
            if (!index)
                return refuse(recording.fileName, index.error());
            start(recording, std::make_shared<const SoundIndex>(std::move(index).value()));
        });
    emit taskStarted(m_opening, tr("Opening %1").arg(recording.fileName));
}

void RecordingLoader::start(const Recording &recording, const SoundIndexPtr &index)
{
    const auto source = m_interviews.source(recording);
    if (!source)
        return refuse(recording.fileName, source.error());
    ++m_order;
    emit opened(recording, *source, index);
    summarise(recording, *source, index);
}

void RecordingLoader::summarise(const Recording &recording, const ByteSource &source,
                                const SoundIndexPtr &index)
{
    if (m_opening)
        m_opening->cancel();
    const int order = m_order;
    const auto soFar = std::make_shared<PeaksSoFar>();
    Task *task = runInBackground(
        this,
        [source, index, soFar](const std::stop_token &stop, const Progress &progress) {
            return summarised(source, index, stop, [&](qint64 done, qint64 total, const Peaks &partial) {
                {
                    const std::scoped_lock lock(soFar->mutex);
                    soFar->peaks = partial;
                }
                progress.report(share(done, total));
            });
        },
        [this, order, fileName = recording.fileName](Result<Peaks> peaks) {
            if (order != m_order)
                return;
            if (!peaks)
                return refuse(fileName, peaks.error());
            emit peaksGrown(*peaks);
        });
    connect(task, &Task::progressed, this, [this, order, soFar] {
        if (order != m_order)
            return;
        const std::scoped_lock lock(soFar->mutex);
        emit peaksGrown(soFar->peaks);
    });
    m_opening = task;
    emit taskStarted(task, tr("Drawing %1").arg(recording.fileName));
}

void RecordingLoader::refuse(const QString &fileName, const Error &error)
{
    // An empty text is that of work that was stopped: who stopped it knows.
    if (!error.text.isEmpty() && error.code != Error::Code::Cancelled)
        emit refused(sentence(fileName, error.text));
}

} // namespace relaas
