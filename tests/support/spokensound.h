#pragma once

#include "support/soundfiles.h"

#include <QList>

namespace relaas::test {

/// In frames, [from, to).
struct Turn
{
    qint64 from = 0;
    qint64 to = 0;
};

/// Sound that is like speech to a detector: turns of syllables of a buzzing voice and of hiss, in noise.
struct SpokenSound
{
    Sound sound;
    QList<Turn> turns;
};

/// Mono, with white noise so many decibels below the voice. The same on each run.
SpokenSound spokenSound(int sampleRate, int seconds, double noiseDecibels);

/// White noise of that standard deviation, in steps of 16 bit.
Sound noise(int sampleRate, qint64 frames, double level);

} // namespace relaas::test
