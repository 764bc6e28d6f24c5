// A ZIP file from outside: its directory, and all that lies in it.

#include "fuzz/fuzztarget.h"
#include "zip/zipreader.h"
#include "zip/zipwriter.h"

#include <QBuffer>

#include <cstdlib>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter writer(buffer);
    for (const auto &[name, content] : files) {
        if (!writer.add(name, content))
            std::abort();
    }
    if (!writer.finish())
        std::abort();
    return buffer.data();
}

} // namespace

QByteArrayList relaas::test::seeds()
{
    return {
        zipOf({{u"a"_s, "een"}, {u"map/b.xml"_s, QByteArray("<w>twee</w>").repeated(50)}, {u"leeg"_s, {}}}),
        zipOf({{u"x"_s, QByteArray(300, 'x')}}), zipOf({})};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ZipLimits limits;
    limits.entryBytes = 1'000'000;
    const auto zip =
        ZipReader::open(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), limits);
    if (!zip) {
        if (zip.error().text.isEmpty())
            std::abort(); // refused without a word
        return 0;
    }
    for (const QString &name : zip->names()) {
        const auto content = zip->read(name);
        if (content ? content->size() > limits.entryBytes : content.error().text.isEmpty())
            std::abort();
    }
    return 0;
}
