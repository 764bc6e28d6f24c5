#pragma once

#include "core/letter/letter.h"
#include "core/report/recordingfindings.h"
#include "core/result.h"

#include <QObject>

namespace relaas {

class Ledger;
class Places;

/// Formal findings on the recording of an interview: Regulation (EU) 2024/1348, article 14(4). A report has
/// those that were made about it (Report::recordingFindings).
class RecordingFindings : public QObject
{
    Q_OBJECT

public:
    RecordingFindings(const Ledger &ledger, const Places &places, QObject *parent = nullptr);

    /// What a finding about a line begins with: begunStatement(), by whoever is signed in.
    Result<RecordingStatement> begun(const Report &report, int lineNumber) const;

    /// Places of sound to choose from for it: soundOfLine().
    Result<QList<Anchor>> sound(const Report &report, int lineNumber) const;

    /// Adds a finding by whoever is signed in (foundOnRecording()), under the next number of the case, with
    /// how they heard its moments as far as that has been kept (Interviews::keepHeard): to be kept before.
    /// Conflict where the line says something else by now, or somebody found about it meanwhile.
    Result<RecordingFinding> make(const Report &report, int lineNumber, const RecordingStatement &said);

    /// The one with a number within a case, and the newest version of the report it is about.
    struct Placed
    {
        Report report;
        RecordingFinding finding;
    };
    Result<Placed> numbered(CaseFileId id, int number) const;
    /// All that were made about a report, oldest first.
    Result<QList<RecordingFinding>> ofInterview(InterviewId id) const;

    /// A finding as a document for the printer; exporting it is logged.
    Result<Letter> document(CaseFileId id, int number, Language language) const;

signals:
    void changed(relaas::InterviewId id);

private:
    Result<RecordingFinding> made(const Report &seen, int lineNumber, const RecordingStatement &said,
                                  CaseFileId caseFile) const;

    const Ledger &m_ledger;
    const Places &m_places;
};

} // namespace relaas
