#include "ctl/decisions/export.h"

#include "letters/pdf.h"
#include "workflow/decisions.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Code::File,
                 QCoreApplication::translate("relaasctl",
                                             "%1 cannot be written: %2. Choose another place, or make room.")
                     .arg(QDir::toNativeSeparators(path), file.errorString())};
}

} // namespace

Result<void> writeDecision(Office &office, const Decision &decision, Language language, const QString &path)
{
    if (decision.state == DecisionState::Signed && language == Language::Dutch) {
        const auto letter = office.decisions().signedLetter(decision);
        if (!letter)
            return letter.error();
        return writeBytes(*letter, path);
    }
    const auto letter = office.decisions().document(decision, language);
    if (!letter)
        return letter.error();
    return writePdf(*letter, path);
}

} // namespace relaas::ctl
