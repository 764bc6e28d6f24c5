#include "core/report/reporthash.h"

#include <QCryptographicHash>

namespace relaas {

QByteArray reportSha256(const Report &report)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Line &line : report.lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        const QByteArray row = QByteArray::number(line.number) + '\t' + lineTypeCode(line.type).toLatin1()
            + '\t' + textSha256(line.text) + '\n';
        hash.addData(row);
    }
    return hash.result().toHex();
}

} // namespace relaas
