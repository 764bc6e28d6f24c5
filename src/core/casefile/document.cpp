#include "core/casefile/document.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

QString documentTypeText(const QString &type)
{
    if (type == u"identity"_s)
        return QCoreApplication::translate("Document", "identity document");
    if (type == u"travel"_s)
        return QCoreApplication::translate("Document", "travel document");
    if (type == u"birth"_s)
        return QCoreApplication::translate("Document", "birth certificate");
    if (type == u"medical"_s)
        return QCoreApplication::translate("Document", "medical document");
    if (type == u"country"_s)
        return QCoreApplication::translate("Document", "country information");
    return QCoreApplication::translate("Document", "other document");
}

} // namespace relaas
