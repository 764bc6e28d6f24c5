#include "gui/decision/signedletter.h"

#include "gui/widgets/prompts.h"
#include "workflow/decisions.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace relaas {

Result<QString> saveSignedLetter(const Decisions &decisions, const Decision &decision, Prompts &prompts,
                                 const QString &suggestedName, QWidget *parent)
{
    const QString path = prompts.saveFile(
        parent, QCoreApplication::translate("relaas::SignedLetter", "Save the signed letter"), suggestedName,
        QCoreApplication::translate("relaas::SignedLetter", "PDF documents (*.pdf)"));
    if (path.isEmpty())
        return QString();
    const auto bytes = decisions.signedLetter(decision);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return Error{Error::Code::File,
                     QCoreApplication::translate("relaas::SignedLetter",
                                                 "%1 could not be written (%2). Choose another folder.")
                         .arg(path, file.errorString())};
    }
    return path;
}

} // namespace relaas
