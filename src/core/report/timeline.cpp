#include "core/report/timeline.h"

#include <algorithm>

namespace relaas {

namespace {

constexpr qint64 usPerSecond = 1'000'000;

qint64 usOfFrames(qint64 frames, int sampleRate)
{
    // In two steps: a day of frames times a million does not fit.
    return frames / sampleRate * usPerSecond + frames % sampleRate * usPerSecond / sampleRate;
}

/// The frame that is sounding at this moment: the inverse of usOfFrames, which rounds down.
qint64 framesOfUs(qint64 us, int sampleRate)
{
    const qint64 rest = us % usPerSecond * sampleRate;
    return us / usPerSecond * sampleRate + (rest + usPerSecond - 1) / usPerSecond;
}

} // namespace

Timeline::Timeline(const QList<Recording> &recordings)
{
    const auto isKnown = [](const Recording &recording) { return recording.startedAt.isValid(); };
    m_isByClock = !recordings.isEmpty() && std::ranges::all_of(recordings, isKnown);
    QList<Recording> ordered = recordings;
    if (m_isByClock)
        std::ranges::stable_sort(ordered, {}, &Recording::startedAt);
    qint64 endUs = 0;
    for (const Recording &recording : std::as_const(ordered)) {
        qint64 fromUs = endUs;
        if (m_isByClock) {
            const qint64 sinceFirstMs = ordered.constFirst().startedAt.msecsTo(recording.startedAt);
            fromUs = std::max(endUs, sinceFirstMs * 1000);
        }
        endUs = fromUs + usOfFrames(recording.frames, recording.sampleRate);
        m_parts.append({recording, fromUs, endUs});
    }
}

QList<Timeline::Gap> Timeline::gaps() const
{
    QList<Gap> gaps;
    for (qsizetype i = 1; i < m_parts.size(); ++i)
        if (m_parts[i].fromUs > m_parts[i - 1].toUs)
            gaps.append({m_parts[i - 1].toUs, m_parts[i].fromUs});
    return gaps;
}

const Timeline::Part *Timeline::partOf(RecordingId id) const
{
    const auto found = std::ranges::find(m_parts, id, [](const Part &part) { return part.recording.id; });
    return found == m_parts.end() ? nullptr : &*found;
}

std::optional<qint64> Timeline::usOf(const Place &place) const
{
    const Part *part = partOf(place.recording);
    if (!part)
        return {};
    const qint64 frame = std::clamp<qint64>(place.frame, 0, part->recording.frames);
    return part->fromUs + usOfFrames(frame, part->recording.sampleRate);
}

std::optional<Timeline::Place> Timeline::placeAt(qint64 us) const
{
    for (const Part &part : m_parts) {
        if (us < part.fromUs || us >= part.toUs)
            continue;
        const qint64 frame = framesOfUs(us - part.fromUs, part.recording.sampleRate);
        return Place{part.recording.id, std::min(frame, part.recording.frames - 1)};
    }
    return {};
}

QDateTime Timeline::clockAt(const Place &place) const
{
    const Part *part = partOf(place.recording);
    if (!part || !part->recording.startedAt.isValid())
        return {};
    return part->recording.startedAt.addMSecs(usOfFrames(place.frame, part->recording.sampleRate) / 1000);
}

} // namespace relaas
