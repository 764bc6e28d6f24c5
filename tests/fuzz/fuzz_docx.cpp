// The main part of a Word document. It is packed anew each time, or the sum of the container would refuse
// every change.

#include "fuzz/fuzztarget.h"
#include "letters/docxtext.h"
#include "zip/zipwriter.h"

#include <QBuffer>

#include <cstdlib>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
const QByteArray foot = "</w:body></w:document>";

QByteArray packed(const QByteArray &document)
{
    const QList<std::pair<QString, QByteArray>> parts{
        {u"[Content_Types].xml"_s,
         "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
         "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {u"_rels/.rels"_s,
         "<Relationships><Relationship Type=\"x/officeDocument\" "
         "Target=\"word/document.xml\"/></Relationships>"},
        {u"word/document.xml"_s, document}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter writer(buffer);
    for (const auto &[name, content] : parts) {
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
    const QByteArrayList good{
        head
            + "<w:p><w:pPr><w:pStyle w:val=\"RelaasV\"/><w:pPrChange><w:pPr><w:pStyle "
              "w:val=\"RelaasA\"/></w:pPr>"
              "</w:pPrChange></w:pPr><w:r><w:t>7</w:t><w:tab/><w:tab/><w:t>V:</w:t><w:tab/><w:t>Waar &amp; "
              "wanneer?"
              "</w:t></w:r></w:p>"
            + foot,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + head
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A:</w:t></w:r></w:p></"
              "w:tc><w:tc><w:p><w:ins><w:r><w:t>Daar.</w:t>"
              "<w:br/></w:r></w:ins><w:del><w:r><w:delText>Hier.</w:delText></w:r></w:del></w:p></w:tc></"
              "w:tr></w:tbl>"
            + foot,
        head + "<!-- x --><w:p><w:r><mc:AlternateContent/><w:t><![CDATA[a<b]]></w:t></w:r></w:p>" + foot};
    for (const QByteArray &document : good) {
        if (!docxText(packed(document)))
            std::abort();
    }
    return good;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = docxText(packed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    if (!text && text.error().text.isEmpty())
        std::abort(); // refused without a word
    return 0;
}
