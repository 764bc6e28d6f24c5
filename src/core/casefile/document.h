#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

namespace relaas {

/// A paper or file handed in or found. The file itself is optional: a document may be known and not present.
struct Document
{
    DocumentId id;
    CaseFileId caseFile;
    QString title;
    QString type; ///< "identity", "travel", "birth", "medical", "country", "other"
    QString language; ///< ISO 639-3
    QDate receivedOn;
    bool isOriginal = false;

    bool operator==(const Document &) const = default;
};

/// The type in the user's language.
QString documentTypeText(const QString &type);

} // namespace relaas
