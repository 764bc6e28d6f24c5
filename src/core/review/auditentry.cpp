#include "core/review/auditentry.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace relaas {

QByteArray chainLink(const QByteArray &former, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &field) {
        char length[sizeof(quint64)];
        qToLittleEndian(quint64(field.size()), length);
        hash.addData(QByteArrayView(length, sizeof length));
        hash.addData(field);
    };
    add("relaas audit 1");
    add(former);
    add(entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    add(QByteArray::number(entry.user.value));
    add(entry.role.toUtf8());
    add(entry.action.toUtf8());
    add(entry.object.toUtf8());
    add(QByteArray::number(entry.objectId));
    add(QByteArray::number(entry.caseFile.value));
    add(entry.digest);
    add(entry.program.toUtf8());
    return hash.result().toHex();
}

} // namespace relaas
