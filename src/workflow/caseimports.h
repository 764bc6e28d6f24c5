#pragma once

#include "core/result.h"
#include "workflow/caseimport.h"
#include "workflow/interviews.h"

#include <functional>

namespace relaas {

class CaseFiles;
class Corrections;
class Decisions;
class Ledger;
class ReadBacks;
class Reports;
class Users;

/// Tells codec, rate, channels and exact length of a recording; only those fields are filled. Given by the
/// program, because this layer knows no sound.
using RecordingProbe = std::function<Result<Recording>(const Interviews::ByteSource &)>;

/// Adds whole cases from exchange files with the verbs of the office.
class CaseImports
{
public:
    CaseImports(const Ledger &ledger, const Users &users, CaseFiles &caseFiles, Interviews &interviews,
                Reports &reports, Corrections &corrections, Decisions &decisions, ReadBacks &readBacks)
        : m_ledger(ledger)
        , m_users(users)
        , m_caseFiles(caseFiles)
        , m_interviews(interviews)
        , m_reports(reports)
        , m_corrections(corrections)
        , m_decisions(decisions)
        , m_readBacks(readBacks)
    {
    }

    /// Adds the case with documents, interviews, recordings (files in `folder`), report lines and a draft of
    /// its decision: all of it, or nothing. The signed-in user is the author of the draft. May take long for
    /// long recordings, which are copied and read before anything is changed.
    Result<CaseFileId> add(const CaseImport &import, const QString &folder, const RecordingProbe &probe);

private:
    using Recordings = QList<QList<Recording>>; // of each interview, in the order of the file

    Result<CaseImport> withUsers(CaseImport import) const;
    Result<Recordings> copied(const CaseImport &import, const QString &folder,
                              const RecordingProbe &probe) const;
    Result<Recording> copied(const QString &path, const RecordingProbe &probe) const;
    void discard(const Recordings &recordings) const;

    Result<CaseFileId> addAll(const CaseImport &import, const Recordings &recordings);
    Result<InterviewId> addInterview(const CaseImport &import, int index, CaseFileId id,
                                     const QList<Recording> &recordings);
    Result<void> takeReadBack(const CaseImport &import, int index, const Report &report,
                              const QList<Recording> &attached);
    Result<void> addCorrections(const CaseImport &import, int index, InterviewId id);
    Result<void> addDecision(const CaseImport &import, CaseFileId id, const QList<InterviewId> &interviews);
    Result<void> cite(const CaseImport &import, const QList<InterviewId> &interviews,
                      Decision &decision) const;

    const Ledger &m_ledger;
    const Users &m_users;
    CaseFiles &m_caseFiles;
    Interviews &m_interviews;
    Reports &m_reports;
    Corrections &m_corrections;
    Decisions &m_decisions;
    ReadBacks &m_readBacks;
};

} // namespace relaas
