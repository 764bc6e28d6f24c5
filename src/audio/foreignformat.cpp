#include "audio/foreignformat.h"

#include "audio/texts.h"

#include <QIODevice>

#include <array>

namespace relaas {

namespace {

constexpr qint64 asfHeadBytes = 64 * 1024; // the header objects of an ASF file lie here

// Advanced Systems Format specification, sections 10.1 and 3.14 to 3.16: how the file begins, and the objects
// that say its sound is encrypted.
constexpr char asfHeader[] = "\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c";
constexpr std::array<const char *, 3> asfEncryption{
    "\xfb\xb3\x11\x22\x23\xbd\xd2\x11\xb4\xb7\x00\xa0\xc9\x55\xfc\x6e",
    "\x14\xe6\x8a\x29\x22\x26\x17\x4c\xb9\x35\xda\xe0\x7e\xe9\x28\x9c",
    "\x33\x85\x05\x43\x81\x69\xe6\x49\x9b\x74\xad\x12\xcb\x86\xd5\x8c"};
constexpr int guidBytes = 16;

bool isEncryptedAsf(const QByteArray &head)
{
    if (!head.startsWith(QByteArray(asfHeader, guidBytes)))
        return false;
    for (const char *guid : asfEncryption)
        if (head.contains(QByteArray(guid, guidBytes)))
            return true;
    return false;
}
} // namespace

QString sentenceOnForeignFormat(QIODevice &device)
{
    const QByteArray head = device.read(asfHeadBytes);
    device.seek(0);
    const QByteArray name = head.mid(1, 3); // after a byte with the version: Digital Speech Standard
    if (name == "enc")
        return AudioTexts::tr("This is an encrypted dictation; decrypt it with the program of the recorder's "
                              "maker and save it as WAV.");
    if (name == "ds2")
        return AudioTexts::tr("This is a DS2 dictation, which only the program of the recorder's maker can "
                              "decode; save it there as WAV.");
    if (isEncryptedAsf(head))
        return rightsManaged();
    return {};
}

} // namespace relaas
