#include "core/report/speakingtime.h"

#include "core/report/lineplaces.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace relaas {

namespace {

constexpr size_t fewestLines = 8;
constexpr int fewestLetters = 12; ///< "Ja." says nothing about a pace
constexpr double mostDeviations = 3.5;
constexpr double deviationsOfMad = 1.4826;
constexpr double leastFactor = 2;
constexpr qint64 leastExcessMs = 5000;
constexpr qint64 audibleMs = 200; ///< less is a click or a breath

/// A line with words, its place and the speech in it.
struct MeasuredLine
{
    const Line *line = nullptr;
    qsizetype letters = 0;
    qint64 spoken = 0;

    double logPace() const { return std::log(double(spoken) / double(letters)); }
    bool tellsPace() const { return letters >= fewestLetters && spoken >= audibleMs; }
};

struct SpeakingPace
{
    double median = 0; ///< logarithm of milliseconds per letter
    double deviation = 0;
};

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar each) { return each.isLetterOrNumber(); });
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    const double upper = *middle;
    if (values.size() % 2 == 1)
        return upper;
    return (upper + *std::max_element(values.begin(), middle)) / 2;
}

std::optional<SpeakingPace> speakingPaceOf(const std::vector<double> &logs)
{
    if (logs.size() < fewestLines)
        return std::nullopt;
    SpeakingPace pace;
    pace.median = medianOf(logs);
    std::vector<double> distances;
    distances.reserve(logs.size());
    for (const double each : logs)
        distances.push_back(std::abs(each - pace.median));
    pace.deviation = deviationsOfMad * medianOf(std::move(distances));
    return pace;
}

QList<MeasuredLine> measuredLines(const Report &report, const QList<RecordingSpeech> &sounds)
{
    QHash<RecordingId, const RecordingSpeech *> known;
    for (const RecordingSpeech &sound : sounds) {
        if (sound.sampleRate > 0)
            known.insert(sound.recording, &sound);
    }
    const LinePlaces places(report.lines);
    QList<MeasuredLine> lines;
    for (const Line &line : report.lines) {
        const RecordingSpeech *sound = line.anchor ? known.value(line.anchor->recording) : nullptr;
        const qsizetype letters = lettersIn(line.text);
        if (!sound || !isSpokenType(line.type) || letters == 0)
            continue;
        const qint64 end = places.endOf(*line.anchor, sound->frames);
        lines.append({&line, letters, spokenMs(*sound, line.anchor->fromFrame, end)});
    }
    return lines;
}

} // namespace

qint64 spokenMs(const RecordingSpeech &sound, qint64 fromFrame, qint64 toFrame)
{
    if (sound.sampleRate <= 0)
        return 0;
    auto stretch = std::upper_bound(sound.speech.cbegin(), sound.speech.cend(), fromFrame,
                                    [](qint64 frame, const SpokenStretch &each) { return frame < each.to; });
    qint64 frames = 0;
    for (; stretch != sound.speech.cend() && stretch->from < toFrame; ++stretch)
        frames += std::max<qint64>(std::min(stretch->to, toFrame) - std::max(stretch->from, fromFrame), 0);
    return frames * 1000 / sound.sampleRate;
}

QList<SpeakingTime> speakingTimes(const Report &report, const QList<RecordingSpeech> &sounds)
{
    const QList<MeasuredLine> lines = measuredLines(report, sounds);
    QHash<int, std::vector<double>> logs; // by type
    for (const MeasuredLine &each : lines) {
        if (each.tellsPace())
            logs[int(each.line->type)].push_back(each.logPace());
    }
    QHash<int, std::optional<SpeakingPace>> paces;
    for (auto each = logs.cbegin(); each != logs.cend(); ++each)
        paces.insert(each.key(), speakingPaceOf(each.value()));
    QList<SpeakingTime> marks;
    for (const MeasuredLine &each : lines) {
        const auto pace = paces.value(int(each.line->type));
        const auto expected = pace ? qint64(std::exp(pace->median) * double(each.letters)) : qint64(0);
        if (each.spoken < audibleMs) {
            marks.append(
                {each.line->id, each.line->number, SpeakingMark::WithoutSpeech, each.spoken, expected});
            continue;
        }
        if (!pace || each.spoken - expected < leastExcessMs)
            continue;
        const double beyond = each.logPace() - pace->median;
        if (beyond > mostDeviations * pace->deviation && beyond >= std::log(leastFactor))
            marks.append({each.line->id, each.line->number, SpeakingMark::Shortened, each.spoken, expected});
    }
    return marks;
}

} // namespace relaas
