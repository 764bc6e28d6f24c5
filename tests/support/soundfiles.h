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

/// How a sound is encoded where the usual way is not meant.
struct Encoding
{
    int bitRate = 0; ///< bits a second, constant where the encoder can; 0: as usual, for MP3 a variable one
    QByteArray encoderOptions; ///< "key=value:key=value"
    QByteArray muxerOptions; ///< the same
    int compressionLevel = -1; ///< the encoder's own scale of effort; -1: as usual
};

/// A file of another format, e.g. ("mp3", "libmp3lame"), ("ogg", "libopus"), ("mp4", "aac"). Empty when it
/// fails.
QByteArray encodedFile(const Sound &sound, const char *muxer, const char *encoder,
                       const Encoding &encoding = {});

/// A film: one picture track and a sound track (Matroska).
QByteArray filmFile(const Sound &sound);

/// Several sound tracks in one file (Matroska, FLAC).
QByteArray fileOfTracks(const std::vector<Sound> &sounds);

/// Recordings for which there is no free encoder, of random bits in well-formed packets: 20 ms each of AMR-NB
/// (12.2 kbit/s) and AMR-WB (23.85 kbit/s), 24 ms of DSS-SP. Noise, but no two moments of it alike.
QByteArray amrFile(int packets);
QByteArray amrWideFile(int packets);
QByteArray dssFile(int packets);

} // namespace relaas::test
