#pragma once

#include "core/letter/letter.h"
#include "core/report/recordingfindings.h"
#include "core/result.h"

#include <QDate>
#include <QString>

namespace relaas {

/// One finding on the recording as it is put on paper.
struct RecordingFindingFacts
{
    QString documentId;
    QString caseNumber;
    QString vNumber;
    QString applicantName;
    QDate heldOn;
    RecordingFinding finding;
    QString lineCode; ///< "V", "A": of the line; empty where it is gone
    RecordingFindingState state = RecordingFindingState::Standing;
    int supersededBy = 0; ///< number of the later finding, where there is one
    QString languageName; ///< of what is heard, in the language of the print
    QList<Recording> recordings; ///< of the interview
    QDate madeOn; ///< in the office's time
};

/// The finding in numbered parts, on one page as long as its texts are of usual length: the doubt, the line
/// as the report has it with the hash of its words, the moments in the sound with the checksums of the
/// recordings and how they were heard, what is heard, the conclusion and what follows. Source: Regulation
/// (EU) 2024/1348, article 14(4).
Result<Letter> composed(const RecordingFindingFacts &facts, Language language);

/// What it comes to, in one line that stands with the report; the words of the report stay as they are.
Runs findingNote(const RecordingFinding &finding, Language language);

} // namespace relaas
