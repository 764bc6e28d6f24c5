#pragma once

#include "gui/report/waveformview.h"

namespace relaas::test {

inline constexpr int sampleRate = 8000;
inline constexpr qint64 length = sampleRate * 100;

/// Loud in the second half of its hundred seconds.
inline Peaks halfLoud()
{
    static Peaks made; // once for all tests
    if (made.complete)
        return made;
    PeaksBuilder builder(sampleRate, 1);
    std::vector<float> samples(size_t(length), 0.0F);
    for (size_t i = samples.size() / 2; i < samples.size(); ++i)
        samples[i] = i % 2 ? 0.9F : -0.9F;
    builder.add(samples);
    made = std::move(builder).finished({});
    return made;
}

/// A waveform of 400 × 100 pixels with that recording, in front.
struct Shown
{
    Shown()
    {
        view.resize(400, 100);
        view.setRecording(length, sampleRate);
        view.setPeaks(halfLoud());
        view.show();
    }
    QRgb pixel(int x, int y) { return view.grab().toImage().pixel(x, y); }

    WaveformView view;
};

inline WaveSpan span(qint64 id, FrameSpan frames, WaveSpan::State state = WaveSpan::State::Open,
                     bool isCurrent = false)
{
    return {frames, id, state, isCurrent, QString::number(id), QStringLiteral("line %1").arg(id)};
}

} // namespace relaas::test
