// What is read of a sound file without libav: the lengths its header promises, its end, formats that are
// locked, and the lengths of Opus packets.

#include "audio/foreignformat.h"
#include "audio/oggtail.h"
#include "audio/packetlength.h"
#include "audio/wavheader.h"
#include "fuzz/fuzztarget.h"
#include "support/soundfiles.h"

#include <QBuffer>

using namespace relaas;

QByteArrayList relaas::test::seeds()
{
    const Sound sound = uniqueSound(8000, 1, 800);
    const QByteArray wav = wavFile(sound);
    QByteArray rf64 = wav;
    rf64.replace(0, 4, "RF64");
    rf64.insert(12, QByteArray("ds64\x1c\0\0\0", 8) + QByteArray(28, '\1'));
    QByteArray locked("\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c", 16);
    locked += QByteArray(200, '\0');
    return {wav, rf64, locked,
            QByteArray("\x03"
                       "ds2")
                + QByteArray(600, '\0'),
            encodedFile(sound, "ogg", "libopus")};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly))
        return 0;
    if (framesPromisedByWav(device) < 0)
        std::abort();
    static_cast<void>(isOggWithoutEnd(device));
    static_cast<void>(sentenceOnForeignFormat(device));
    if (opusFrames({data, size}) < 0)
        std::abort();
    return 0;
}
