#include "core/report/heard.h"

#include <algorithm>

namespace relaas {

namespace {

int permilleOf(const FrameSet &frames, qint64 from, qint64 to)
{
    return int(frames.lengthWithin(from, to) * 1000 / (to - from));
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

} // namespace

HowHeard howHeard(RecordingId recording, qint64 fromFrame, qint64 toFrame, const QList<Heard> &heard,
                  UserId by)
{
    HowHeard found;
    if (fromFrame >= toFrame)
        return found;
    FrameSet all;
    FrameSet unaided;
    FrameSet aided;
    for (const Heard &each : heard) {
        if (each.by != by || each.recording != recording || each.toFrame <= fromFrame
            || each.fromFrame >= toFrame)
            continue;
        all.add(each.fromFrame, each.toFrame);
        (each.aids.isEmpty() ? unaided : aided).add(each.fromFrame, each.toFrame);
        const int speed = each.speedPermille;
        found.slowestPermille = found.slowestPermille ? std::min(found.slowestPermille, speed) : speed;
        found.fastestPermille = std::max(found.fastestPermille, speed);
        addOnce(found.aids, each.aids);
        addOnce(found.channels, each.channels);
    }
    found.permille = permilleOf(all, fromFrame, toFrame);
    found.unaidedPermille = permilleOf(unaided, fromFrame, toFrame);
    found.aidedPermille = permilleOf(aided, fromFrame, toFrame);
    found.aids.sort();
    found.channels.sort();
    return found;
}

QHash<RecordingId, FrameSet> heardFrames(const QList<Heard> &heard, std::optional<UserId> by)
{
    QHash<RecordingId, FrameSet> frames;
    for (const Heard &each : heard) {
        if (!by || each.by == *by)
            frames[each.recording].add(each.fromFrame, each.toFrame);
    }
    return frames;
}

double heardShare(const QList<Recording> &recordings, const QHash<RecordingId, FrameSet> &frames)
{
    double heard = 0;
    double all = 0;
    for (const Recording &recording : recordings) {
        if (recording.sampleRate <= 0)
            continue;
        all += double(recording.frames) / recording.sampleRate;
        const auto known = frames.constFind(recording.id);
        if (known != frames.cend())
            heard += double(known->lengthWithin(0, recording.frames)) / recording.sampleRate;
    }
    return all > 0 ? heard / all : 0;
}

} // namespace relaas
