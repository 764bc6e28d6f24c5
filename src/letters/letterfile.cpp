#include "letters/letterfile.h"

#include "core/letter/cleantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace relaas {

QString runningHeadOf(const Letter &letter)
{
    if (!letter.runningHead.isEmpty())
        return cleanLine(letter.runningHead);
    if (letter.reference.rows.empty())
        return {};
    const Field &first = letter.reference.rows.front();
    return cleanLine(first.label + u' ' + plainText(first.text));
}

Result<void> checkHasBlocks(const Letter &letter)
{
    if (!letter.blocks.empty())
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Pdf", "There is nothing to print: the letter is empty.")};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Code::File,
                 QCoreApplication::translate("Pdf",
                                             "%1 could not be written: %2. Choose another place or "
                                             "free some space.")
                     .arg(QDir::toNativeSeparators(path), file.errorString())};
}

} // namespace relaas
