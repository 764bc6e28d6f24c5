#include "gui/report/recordingloader.h"

#include "audio/analysisfile.h"
#include "gui/widgets/recordingopening.h"
#include "workflow/interviews.h"

#include <QBuffer>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// Of the work of attaching, reading the packets is the smaller part.
constexpr double IndexShare = 0.3;

double share(qint64 done, qint64 total)
{
    return total > 0 ? double(done) / double(total) : 0;
}

IndexProgress indexProgress(const Progress &progress, double shareOfAll)
{
    return [&progress, shareOfAll](qint64 done, qint64 total) {
        progress.report(shareOfAll * share(done, total));
    };
}

/// The outline so far, handed from the worker to the window.
struct PeaksSoFar
{
    std::mutex mutex;
    Peaks peaks;
};

using Keep = std::function<Result<void>(const QByteArray &)>;

/// One that cannot be kept, on a full disk say, is made again the next time: nothing is lost.
void keepAnalysis(const Analysis &analysis, const Keep &keep)
{
    QBuffer buffer;
    if (buffer.open(QIODevice::WriteOnly) && writeAnalysis(buffer, analysis))
        static_cast<void>(keep(buffer.data()));
}

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
        [path](const std::stop_token &, const Progress &) -> Result<QList<SoundTrack>> {
            const auto source = soundFile(path);
            return source ? soundTracks(*source) : source.error();
        },
        [this, interview, path, fileName](const Result<QList<SoundTrack>> &tracks) {
            m_attaching.clear();
            if (!tracks)
                return refuse(fileName, tracks.error());
            std::optional<int> track;
            if (tracks->size() > 1 && m_chooseTrack) {
                const QPointer<RecordingLoader> self(this); // the window may be closed over the question
                track = m_chooseTrack(fileName, *tracks);
                if (!self || !track)
                    return;
            }
            copy(interview, path, track);
        });
    emit taskStarted(m_attaching, tr("Adding %1").arg(fileName));
}

void RecordingLoader::copy(InterviewId interview, const QString &path, std::optional<int> track)
{
    const QString fileName = QFileInfo(path).fileName();
    m_attaching = runInBackground(
        this,
        [&interviews = std::as_const(m_interviews), path, track](const std::stop_token &stop,
                                                                 const Progress &progress) {
            return copied(interviews, path, track, stop, progress);
        },
        [this, interview, fileName](Result<Copied> result) {
            finishAttaching(interview, fileName, std::move(result));
            m_attaching.clear();
        });
    emit taskStarted(m_attaching, tr("Adding %1").arg(fileName));
}

// A file that another program goes on writing is read twice here, for its packets and for its copy: both must
// have been the same.
Result<RecordingLoader::Copied> RecordingLoader::copied(const Interviews &interviews, const QString &path,
                                                        std::optional<int> track, const std::stop_token &stop,
                                                        const Progress &progress)
{
    const FileState before = FileState::of(path);
    auto index = indexed(fileSource(path), stop, indexProgress(progress, IndexShare), track);
    if (!index)
        return index.error();
    auto recording = interviews.copyIn(path, stop, [&](qint64 done, qint64 total) {
        progress.report(IndexShare + (1 - IndexShare) * share(done, total));
    });
    if (!recording)
        return recording.error();
    if (const QString change = changeSince(before, path); !change.isEmpty()) {
        interviews.discard(*recording);
        return Error{Error::Code::Conflict, tr("%1 Nothing was added.").arg(change)};
    }
    Copied result{std::move(recording).value(), std::make_shared<const SoundIndex>(std::move(index).value())};
    result.recording.codec = result.index->info.codec;
    result.recording.sampleRate = result.index->info.sampleRate;
    result.recording.channels = result.index->info.channels;
    result.recording.frames = result.index->info.frames;
    result.recording.track = track;
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
    if (start(*recording, result->index))
        analyse(*recording, result->index);
}

void RecordingLoader::open(const Recording &recording)
{
    const auto bytes = RecordingBytes::of(m_interviews, recording);
    if (!bytes)
        return refuse(recording.fileName, bytes.error());
    if (m_opening)
        m_opening->cancel();
    const int order = ++m_order;
    m_opening = runInBackground(
        this,
        [bytes = *bytes, recording](const std::stop_token &stop, const Progress &progress) {
            return openedRecording(bytes, recording, stop, indexProgress(progress, 1));
        },
        [this, order, recording](const Result<OpenedRecording> &found) {
            if (order != m_order)
                return;
            if (!found)
                return refuse(recording.fileName, found.error());
            if (!start(recording, found->index))
                return;
            if (found->analysis)
                show(*found->analysis);
            else
                analyse(recording, found->index);
        });
    emit taskStarted(m_opening, tr("Opening %1").arg(recording.fileName));
}

bool RecordingLoader::start(const Recording &recording, const SoundIndexPtr &index)
{
    const auto source = m_interviews.source(recording);
    if (!source) {
        refuse(recording.fileName, source.error());
        return false;
    }
    ++m_order;
    emit opened(recording, *source, index);
    return true;
}

void RecordingLoader::show(const Analysis &analysis)
{
    emit peaksGrown(analysis.peaks);
    emit activityFound(analysis.activity);
}

void RecordingLoader::analyse(const Recording &recording, const SoundIndexPtr &index)
{
    const auto source = m_interviews.source(recording);
    if (!source)
        return refuse(recording.fileName, source.error());
    const auto place = m_interviews.derived(recording);
    if (m_opening)
        m_opening->cancel();
    const int order = m_order;
    const auto soFar = std::make_shared<PeaksSoFar>();
    const AnalysisOptions options{recording.sha256, m_wanted};
    Task *task = runInBackground(
        this,
        [bytes = *source, keep = place ? place->keep : Keep(), index, soFar,
         options](const std::stop_token &stop, const Progress &progress) {
            auto analysis = analysed(
                bytes, index, stop,
                [&](qint64 done, qint64 total, const Peaks &partial) {
                    {
                        const std::scoped_lock lock(soFar->mutex);
                        soFar->peaks = partial;
                    }
                    progress.report(share(done, total));
                },
                options);
            if (analysis && keep)
                keepAnalysis(*analysis, keep);
            return analysis;
        },
        [this, order, fileName = recording.fileName](const Result<Analysis> &analysis) {
            if (order != m_order)
                return;
            if (!analysis)
                return refuse(fileName, analysis.error());
            show(*analysis);
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
    if (error.code != Error::Code::Cancelled) // who stopped it knows
        emit refused(sentence(fileName, error.text));
}

} // namespace relaas
