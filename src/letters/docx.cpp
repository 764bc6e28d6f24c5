#include "letters/docx.h"

#include "letters/docxbody.h"
#include "letters/docxparts.h"
#include "letters/letterfile.h"
#include "zip/zipwriter.h"

#include <QBuffer>

namespace relaas {

using namespace Qt::StringLiterals;

Result<QByteArray> docxOf(const Letter &letter)
{
    if (const auto checked = checkHasBlocks(letter); !checked)
        return checked.error();
    const docx::Body body = docx::bodyOf(letter);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer);
    for (const docx::Part &part : docx::partsAround(letter, body.numberedLists)) {
        if (const auto added = zip.add(part.name, part.content); !added)
            return added.error();
    }
    if (const auto added = zip.add(u"word/document.xml"_s, body.document); !added)
        return added.error();
    if (const auto done = zip.finish(); !done)
        return done.error();
    return buffer.data();
}

Result<void> writeDocx(const Letter &letter, const QString &path)
{
    const auto bytes = docxOf(letter);
    return bytes ? writeWhole(path, *bytes) : bytes.error();
}

} // namespace relaas
