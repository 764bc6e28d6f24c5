#pragma once

#include "core/result.h"
#include "workflow/caseimports.h"

#include <QString>

namespace relaas {

class Office;

/// Fills a new store with invented users and cases, through the same verbs as everything else.
class Demonstration
{
public:
    /// `folder` holds users.json, cases/*.json and the files these name; in the programs it is ":/demo".
    Demonstration(Office &office, QString folder, RecordingProbe probe)
        : m_office(office)
        , m_folder(std::move(folder))
        , m_probe(std::move(probe))
    {
    }

    /// Makes all of it or nothing, and returns how many cases there are: 0 for a store that has users, which
    /// stays as it is. Nobody is signed in afterwards.
    Result<int> make() const;

private:
    Result<void> addUsers() const;
    Result<int> addCases() const;
    Result<void> add(const CaseImport &import) const;
    Result<void> takeFurther(const ImportedDecision &wanted, CaseFileId id) const;
    Result<void> review(const ImportedDecision &wanted, DecisionId id) const;
    Result<void> signIn(const QString &login) const;

    Office &m_office;
    QString m_folder;
    RecordingProbe m_probe;
};

} // namespace relaas
