#include "gui/report/passagesaving.h"

#include "audio/passagefiles.h"
#include "core/timecode.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/recordingopening.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/passages.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

using Prepared = std::shared_ptr<PreparedPassages>;
using Opening = QList<std::pair<Recording, RecordingBytes>>;

/// Every recording that is named, once.
Result<Opening> recordingsOf(const PassageFacts &facts, const Interviews &interviews)
{
    Opening opening;
    for (const SoundPassage &passage : facts.passages) {
        if (!opening.isEmpty() && opening.constLast().first.id == passage.recording.id)
            continue; // they stand in the order of the recordings
        const auto bytes = RecordingBytes::of(interviews, passage.recording);
        if (!bytes)
            return bytes.error();
        opening.append({passage.recording, *bytes});
    }
    return opening;
}

Result<Prepared> prepared(PassageOrder order, const Opening &opening, const std::stop_token &stop,
                          const Progress &progress)
{
    for (const auto &[recording, bytes] : opening) {
        const auto opened = openedRecording(bytes, recording, stop);
        if (!opened)
            return opened.error();
        order.sounds.insert(recording.id, {bytes.sound, opened->index});
    }
    auto passages = preparedPassages(order, stop, [&](qint64 done, qint64 total) {
        progress.report(total > 0 ? double(done) / double(total) : 0);
    });
    if (!passages)
        return passages.error();
    return std::make_shared<PreparedPassages>(std::move(passages).value());
}

} // namespace

PassageSaving::PassageSaving(Office &office, Prompts &prompts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_prompts(prompts)
    , m_window(window)
{
}

void PassageSaving::save(const Report &report, const QList<Anchor> &spans)
{
    write(m_office.passages().facts(report, spans, Language::Dutch));
}

void PassageSaving::saveLines(const Report &report, const QList<int> &numbers)
{
    write(m_office.passages().factsOfLines(report, numbers, Language::Dutch));
}

void PassageSaving::savePoint(const CorrectionLetter &letter, const Correction &point)
{
    write(m_office.passages().factsOfPoint(letter, point, Language::Dutch));
}

void PassageSaving::saveCited(const Report &report)
{
    write(m_office.passages().factsOfCited(report, Language::Dutch));
}

void PassageSaving::write(const Result<PassageFacts> &gathered)
{
    if (!gathered)
        return emit failed(gathered.error());
    const PassageFacts &facts = *gathered;
    if (m_writing)
        return emit told(MessageLevel::Info,
                         tr("A passage is being saved. Wait until it is there, or stop it."));
    const SoundPassage &first = facts.passages.constFirst();
    const QString time =
        timecode(msFromFrames(first.fromFrame, first.recording.sampleRate)).replace(u':', u'-');
    const QString path =
        m_prompts.saveFile(&m_window, tr("Save with the words of the report"),
                           tr("passage %1 %2.zip").arg(facts.heldOn.toString(Qt::ISODate), time),
                           tr("Everything in one file (*.zip);;A folder that can be played at once (*)"));
    if (path.isEmpty())
        return;
    const auto opening = recordingsOf(facts, m_office.interviews());
    if (!opening)
        return emit failed(opening.error());
    m_writing = runInBackground(
        this,
        [order = PassageOrder{facts, {}, ClipOrder::Format::Wav, path},
         opening = *opening](const std::stop_token &stop, const Progress &progress) {
            return prepared(order, opening, stop, progress);
        },
        [this, facts, path](const Result<Prepared> &passages) {
            const bool isCancelled = m_writing && m_writing->isCancelled();
            m_writing.clear();
            if (!passages && passages.error().code != Error::Code::Cancelled)
                emit failed(passages.error());
            if (!passages || isCancelled)
                return;
            if (const auto noted = m_office.passages().noteExport(facts, (*passages)->digest()); !noted)
                return emit failed(noted.error());
            if (const auto put = (*passages)->commit(); !put)
                return emit failed(put.error());
            emit told(MessageLevel::Success,
                      tr("The passage is in %1, with its words and a page that plays it.")
                          .arg(QDir::toNativeSeparators(path)));
        });
    emit taskStarted(m_writing, tr("Saving the passage"));
}

} // namespace relaas
