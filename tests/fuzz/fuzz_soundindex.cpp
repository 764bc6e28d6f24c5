// A whole sound file: indexed, and a little of it decoded from its middle.

#include "audio/decoder.h"
#include "fuzz/fuzztarget.h"
#include "support/soundfiles.h"

using namespace relaas;

QByteArrayList relaas::test::seeds()
{
    const Sound sound = uniqueSound(16000, 1, 16000);
    return {wavFile(sound),
            encodedFile(sound, "flac", "flac"),
            encodedFile(sound, "mp3", "libmp3lame"),
            encodedFile(sound, "ogg", "libopus"),
            encodedFile(sound, "ogg", "libvorbis"),
            encodedFile(sound, "mp4", "aac"),
            encodedFile(sound, "adts", "aac")};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    auto index = indexed(memorySource(bytes));
    if (!index)
        return 0;
    const SoundInfo info = index->info;
    if (info.frames <= 0 || info.sampleRate <= 0 || info.channels <= 0)
        std::abort();
    auto opened =
        Decoder::open(memorySource(bytes), std::make_shared<const SoundIndex>(std::move(index).value()));
    if (!opened)
        return 0;
    Decoder decoder = std::move(opened).value();
    if (!decoder.seek(info.frames / 2))
        return 0;
    std::vector<float> samples(size_t(info.channels) * 4096);
    static_cast<void>(decoder.read(samples));
    return 0;
}
