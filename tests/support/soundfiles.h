#pragma once

#include <QByteArray>

#include <vector>

namespace relaas::test {

/// Sound made in code, 16 bit, interleaved.
struct Sound
{
    int sampleRate = 0;
    int channels = 1;
    std::vector<qint16> samples;

    qint64 frames() const { return qint64(samples.size()) / channels; }
};

/// No two moments alike: a sweep under pseudo-random noise, other on each channel, the same on each run.
Sound uniqueSound(int sampleRate, int channels, qint64 frames);
Sound tone(int sampleRate, qint64 frames, double hertz);

QByteArray wavFile(const Sound &sound);

/// The first bytes of a WAV file (44), which promise that much data.
QByteArray wavHeader(int sampleRate, int channels, quint32 dataBytes);

/// A file of another format, e.g. ("mp3", "libmp3lame"), ("ogg", "libopus"), ("mp4", "aac"). Empty when it
/// fails.
QByteArray encodedFile(const Sound &sound, const char *muxer, const char *encoder);

/// A film: one picture track and a sound track (Matroska).
QByteArray filmFile(const Sound &sound);

} // namespace relaas::test
