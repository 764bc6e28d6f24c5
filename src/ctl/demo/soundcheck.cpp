#include "ctl/demo/soundcheck.h"

#include "audio/decoder.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace relaas::ctl {

namespace {

constexpr double quietestSpeech = 0.005; // root mean square of full scale, -46 dB
constexpr size_t readFrames = 4096;

/// How loud a span is on the whole, as root mean square of full scale.
Result<double> loudness(Decoder &decoder, qint64 from, qint64 to)
{
    if (const auto found = decoder.seek(from); !found)
        return found.error();
    const auto channels = static_cast<size_t>(decoder.info().channels);
    std::vector<float> block(readFrames * channels);
    double sum = 0;
    qint64 heard = 0;
    while (heard < to - from) {
        const size_t wanted = std::min(readFrames, static_cast<size_t>(to - from - heard));
        const auto count = decoder.read(std::span(block).first(wanted * channels));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        for (size_t i = 0; i < static_cast<size_t>(*count) * channels; ++i)
            sum += double(block[i]) * double(block[i]);
        heard += *count;
    }
    return heard > 0 ? std::sqrt(sum / double(heard * qint64(channels))) : 0.0;
}

} // namespace

Result<SoundCheck> checkedSound(const Report &report, const Recording &recording, const ByteSource &source)
{
    auto index = indexed(source, {}, {}, recording.track);
    if (!index)
        return index.error();
    auto opened = Decoder::open(source, std::make_shared<const SoundIndex>(std::move(index).value()));
    if (!opened)
        return opened.error();
    Decoder decoder = std::move(opened).value();
    SoundCheck check;
    for (const Line &line : report.lines) {
        if (!line.anchor || line.anchor->recording != recording.id || verdictOf(line) != Verdict::NotChecked)
            continue;
        const auto level = loudness(decoder, line.anchor->fromFrame, spanEnd(report, line, recording.frames));
        if (!level)
            return level.error();
        if (*level >= quietestSpeech)
            check.withSound.append(line.id);
        else
            check.silentLines.append(line.number);
    }
    return check;
}

} // namespace relaas::ctl
