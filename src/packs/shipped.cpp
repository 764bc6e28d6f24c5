#include "packs/shipped.h"

#include "packs/tomlreader.h"

#include <QCoreApplication>
#include <QFile>

// The resource lives in a static library, so nothing pulls it in unless it is named. Outside the namespace:
// the macro declares a global function.
static void registerPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace relaas {

using namespace Qt::StringLiterals;

Result<QByteArray> shippedPack(const QString &path)
{
    static const bool isRegistered = (registerPacks(), true);
    Q_UNUSED(isRegistered)
    QFile file(u":/packs/"_s + path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Shipped",
                                                 "The pack %1 is missing from the program; install it again.")
                         .arg(path)};
    }
    return file.readAll();
}

void checkFormat(TomlReader &pack)
{
    const qint64 format = pack.number(u"format");
    pack.date(u"valid_from");
    if (pack.isGood() && format != 1) {
        pack.refuse(u"format",
                    QCoreApplication::translate("Shipped",
                                                "format %1 is not known to this program; it reads format 1")
                        .arg(format));
    }
}

} // namespace relaas
