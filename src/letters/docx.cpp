#include "letters/docx.h"

#include "letters/docxbody.h"
#include "letters/docxparts.h"
#include "zip/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace relaas {

using namespace Qt::StringLiterals;

Result<QByteArray> docxOf(const Letter &letter)
{
    if (letter.blocks.empty()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Pdf", "There is nothing to print: the letter is empty.")};
    }
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
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return Error{Error::Code::File,
                     QCoreApplication::translate("Pdf",
                                                 "%1 could not be written: %2. Choose another place or "
                                                 "free some space.")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    return {};
}

} // namespace relaas
