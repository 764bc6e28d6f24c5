#include "core/report/typedplace.h"

#include "core/timecode.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <vector>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nearMs = 1500; // how far from an edge of speech a hand may be that meant it

struct HeardLine
{
    LineId id;
    SoundMoment first;
    std::optional<SoundMoment> last;
    qint64 begin = 0;
    std::optional<qint64> end;
};

/// The stretches that do not end before the frame begin here.
QList<SpokenStretch>::const_iterator stretchAt(const QList<SpokenStretch> &speech, qint64 frame)
{
    return std::ranges::upper_bound(speech, frame, {}, &SpokenStretch::to);
}

/// Back to where the speech began in which the frame lies, or on to where it begins soon, but never beyond
/// the key.
qint64 beginOfSpeech(const HeardLine &line, const QList<SpokenStretch> &speech, qint64 near)
{
    const auto stretch = stretchAt(speech, line.begin);
    if (stretch == speech.cend())
        return line.begin;
    const bool isNear = std::abs(stretch->from - line.begin) <= near;
    const bool wasHeard = stretch->from >= line.first.heardFrom && stretch->from <= line.first.frame;
    return isNear && wasHeard ? stretch->from : line.begin;
}

/// On to where the speech ends in which the frame lies; out of a silence back to where it ended.
qint64 endOfSpeech(qint64 end, qint64 begin, const QList<SpokenStretch> &speech, qint64 near)
{
    const auto stretch = stretchAt(speech, end);
    if (stretch != speech.cend() && stretch->from < end)
        return stretch->to - end <= near ? stretch->to : end;
    if (stretch == speech.cbegin())
        return end;
    return (stretch - 1)->to > begin ? (stretch - 1)->to : end;
}

/// The sound at a key: what was played, else what was being recorded by the clock.
std::optional<SoundMoment> soundAt(const KeyMoment &key, const QList<Recording> &recordings)
{
    if (key.sound)
        return key.sound;
    for (const Recording &each : recordings) {
        if (!each.startedAt.isValid() || !key.clock.isValid() || each.sampleRate <= 0)
            continue;
        const qint64 ms = each.startedAt.msecsTo(key.clock);
        if (ms >= 0 && ms < msFromFrames(each.frames, each.sampleRate))
            return SoundMoment{each.id, framesFromMs(ms, each.sampleRate), 0, 1};
    }
    return std::nullopt;
}

class Proposal
{
public:
    Proposal(const Recording &recording, const QList<SpokenStretch> &speech, int reactionMs)
        : m_recording(recording)
        , m_speech(speech)
        , m_near(framesFromMs(nearMs, recording.sampleRate))
        , m_reactionMs(reactionMs)
    {
    }

    void place(std::vector<HeardLine> &lines, const std::vector<qint64> &firm) const
    {
        std::ranges::stable_sort(lines, {}, [](const HeardLine &line) { return line.first.frame; });
        qint64 before = -1;
        for (HeardLine &line : lines) {
            line.begin = reactedTo(line.first, m_reactionMs, m_recording.sampleRate);
            const qint64 snapped = beginOfSpeech(line, m_speech, m_near);
            line.begin = snapped > before ? snapped : std::max(line.begin, before + 1);
            before = line.begin;
        }
        std::erase_if(lines, [this](const HeardLine &line) { return line.begin >= m_recording.frames; });
        for (size_t i = 0; i < lines.size(); ++i)
            end(lines[i], i + 1 < lines.size() ? &lines[i + 1] : nullptr, firm);
    }

private:
    void end(HeardLine &line, const HeardLine *next, const std::vector<qint64> &firm) const
    {
        const auto nextFirm = std::ranges::upper_bound(firm, line.begin);
        qint64 limit = nextFirm == firm.end() ? m_recording.frames : std::min(*nextFirm, m_recording.frames);
        if (next)
            limit = std::min(limit, next->begin);
        if (line.last) {
            const qint64 end = reactedTo(*line.last, m_reactionMs, m_recording.sampleRate);
            if (end > line.begin)
                line.end = std::min(endOfSpeech(end, line.begin, m_speech, m_near), limit);
        }
        if (!line.end && limit < m_recording.frames)
            line.end = limit;
    }

    const Recording &m_recording;
    const QList<SpokenStretch> &m_speech;
    qint64 m_near;
    int m_reactionMs;
};

QJsonObject jsonOf(const KeyMoment &key)
{
    QJsonObject object{{u"clock"_s, key.clock.toMSecsSinceEpoch()}};
    if (key.sound) {
        object.insert(u"recording"_s, key.sound->recording.value);
        object.insert(u"frame"_s, key.sound->frame);
        object.insert(u"heardFrom"_s, key.sound->heardFrom);
        object.insert(u"speed"_s, key.sound->speed);
    }
    return object;
}

std::optional<KeyMoment> keyFrom(const QJsonObject &object)
{
    if (!object.value(u"clock"_s).isDouble())
        return std::nullopt;
    KeyMoment key{{}, QDateTime::fromMSecsSinceEpoch(object.value(u"clock"_s).toInteger(), Qt::UTC)};
    if (object.contains(u"recording"_s)) {
        key.sound = SoundMoment{
            RecordingId{object.value(u"recording"_s).toInteger()}, object.value(u"frame"_s).toInteger(),
            object.value(u"heardFrom"_s).toInteger(), object.value(u"speed"_s).toDouble()};
        if (key.sound->frame < 0)
            return std::nullopt;
    }
    return key;
}

} // namespace

std::optional<TypedKeys> withKey(const std::optional<TypedKeys> &known, const Line &stored, QStringView words,
                                 const KeyMoment &key)
{
    if (words.isEmpty())
        return stored.text.isEmpty() ? std::nullopt : known;
    const qsizetype oneCharacter = words.front().isHighSurrogate() ? 2 : 1;
    const bool isFirst = words.size() <= oneCharacter || !known;
    if (isFirst && stored.text.isEmpty())
        return TypedKeys{key, key};
    if (!known)
        return std::nullopt;
    return TypedKeys{known->first, key};
}

QString textOf(const TypedKeys &keys)
{
    const QJsonObject object{{u"first"_s, jsonOf(keys.first)}, {u"last"_s, jsonOf(keys.last)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<TypedKeys> typedKeysFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto first = keyFrom(object.value(u"first"_s).toObject());
    const auto last = keyFrom(object.value(u"last"_s).toObject());
    return first && last ? std::optional(TypedKeys{*first, *last}) : std::nullopt;
}

QHash<LineId, Anchor> typedPlaces(const Report &report, const KeysByLine &keys,
                                  const QList<Recording> &recordings,
                                  const QHash<RecordingId, QList<SpokenStretch>> &speech, int reactionMs)
{
    QHash<RecordingId, std::vector<HeardLine>> heard;
    QHash<RecordingId, std::vector<qint64>> firm;
    for (const Line &line : report.lines) {
        if (line.anchor) {
            firm[line.anchor->recording].push_back(line.anchor->fromFrame);
            continue;
        }
        const auto typed = keys.constFind(line.number);
        if (typed == keys.cend() || line.text.trimmed().isEmpty())
            continue;
        const auto first = soundAt(typed->first, recordings);
        auto last = soundAt(typed->last, recordings);
        if (!first)
            continue;
        if (last && (last->recording != first->recording || last->frame <= first->frame))
            last.reset(); // the sound went elsewhere meanwhile
        heard[first->recording].push_back({line.id, *first, last, 0, {}});
    }
    QHash<LineId, Anchor> places;
    for (const Recording &recording : recordings) {
        const auto lines = heard.find(recording.id);
        if (lines == heard.end() || recording.sampleRate <= 0)
            continue;
        std::vector<qint64> &begins = firm[recording.id];
        std::ranges::sort(begins);
        const QList<SpokenStretch> spoken = speech.value(recording.id);
        Proposal(recording, spoken, reactionMs).place(*lines, begins);
        for (const HeardLine &line : *lines)
            places.insert(line.id, {recording.id, line.begin, line.end});
    }
    return places;
}

} // namespace relaas
