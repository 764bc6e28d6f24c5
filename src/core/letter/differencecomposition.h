#pragma once

#include "core/letter/letter.h"
#include "core/report/recording.h"
#include "core/report/reportdifference.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace relaas {

/// Two versions of a report that are compared on paper.
struct DifferenceFacts
{
    struct Version
    {
        int number = 0;
        QDate frozenOn; ///< invalid for a draft
        QString sha256; ///< reportSha256()
    };

    QString documentId;
    QString caseNumber;
    QString vNumber;
    QDate heldOn;
    Version older;
    Version newer;
    ReportDifference difference;
    QList<Recording> recordings; ///< of the interview, for times
};

/// What became of each line that is not the same, in the order of the newer version: its words in both, those
/// that differ in bold, its type, its place in the sound and that of its voices, its original words, section,
/// grounds for asylum and refusal. Says so where nothing differs. Invalid without a
/// case number or where a version is compared with itself.
Result<Letter> composed(const DifferenceFacts &facts, Language language);

} // namespace relaas
