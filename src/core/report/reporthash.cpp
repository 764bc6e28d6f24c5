#include "core/report/reporthash.h"

#include <QCryptographicHash>

namespace relaas {

QByteArray reportSha256(const Report &report)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Line &line : report.lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        QByteArray row = QByteArray::number(line.number) + '\t' + lineTypeCode(line.type).toLatin1() + '\t'
            + textSha256(line.text);
        if (!line.quotation.isEmpty())
            row += "\tquotation " + quotationSha256(line) + ' ' + line.quotation.language.toLatin1();
        if (!line.section.isEmpty())
            row += "\tsection " + line.section.toUtf8();
        if (line.isRefused)
            row += "\trefused";
        row += '\n';
        hash.addData(row);
    }
    return hash.result().toHex();
}

} // namespace relaas
