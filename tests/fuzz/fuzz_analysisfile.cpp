// The kept analysis of a recording: its index, peaks and activity. The sum at its end is made right again, or
// nothing behind it would ever be reached.

#include "audio/analysisfile.h"
#include "fuzz/fuzztarget.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"

#include <QBuffer>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/murmur3.h>
}

using namespace relaas;

namespace {

constexpr qsizetype sumBytes = 16;
constexpr qsizetype shaAt = 12;
constexpr qsizetype shaBytes = 32;

QByteArray sumOf(QByteArrayView bytes)
{
    AVMurMur3 *context = av_murmur3_alloc();
    av_murmur3_init(context);
    av_murmur3_update(context, reinterpret_cast<const uint8_t *>(bytes.data()), size_t(bytes.size()));
    QByteArray sum(sumBytes, '\0');
    av_murmur3_final(context, reinterpret_cast<uint8_t *>(sum.data()));
    av_free(context);
    return sum;
}

QByteArray analysisFileOf(const QByteArray &sound)
{
    const auto index = std::make_shared<const SoundIndex>(indexed(memorySource(sound)).value());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeAnalysis(buffer, analysed(memorySource(sound), index).value()))
        std::abort();
    return buffer.data();
}

Result<Analysis> readBack(QByteArray bytes)
{
    bytes.chop(std::min(sumBytes, bytes.size()));
    bytes += sumOf(bytes);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readAnalysis(device, bytes.mid(shaAt, shaBytes).toHex());
}

} // namespace

QByteArrayList relaas::test::seeds()
{
    const QByteArrayList good{analysisFileOf(wavFile(uniqueSound(8000, 2, 40000))),
                              analysisFileOf(encodedFile(uniqueSound(16000, 1, 80000), "mp3", "libmp3lame"))};
    for (const QByteArray &bytes : good) {
        if (!readBack(bytes))
            std::abort(); // nothing behind the sum would be reached
    }
    return good;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto analysis = readBack(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (analysis && (!analysis->index || analysis->peaks.frames != analysis->index->info.frames))
        std::abort(); // believed, and not of one piece
    return 0;
}
