#pragma once

#include "core/casefile/casefile.h"
#include "core/casefile/caseindex.h"
#include "core/casefile/document.h"
#include "core/law/deadlines.h"
#include "core/people/places.h"
#include "core/result.h"

#include <QObject>

namespace relaas {

class Ledger;

/// What the office does with case files. Every change is saved, audited, then announced.
class CaseFiles : public QObject
{
    Q_OBJECT

public:
    CaseFiles(const Ledger &ledger, const LawPack &law, const Places &places, QObject *parent = nullptr);

    Result<QList<CaseFileId>> ids(const CaseQuery &query) const;
    /// By what a case is found, `count` cases from the one after `after` on, so that a list can be read bit
    /// by bit.
    Result<QList<CaseWords>> words(CaseFileId after, int count) const;
    Result<QList<CaseSummary>> summaries(const QList<CaseFileId> &ids) const;

    /// Reading a case is logged.
    Result<CaseFile> open(CaseFileId id) const;
    /// The same for work inside the program, not logged.
    Result<CaseFile> caseFile(CaseFileId id) const;

    Result<QList<Document>> documents(CaseFileId id) const;
    QList<Deadline> deadlines(const CaseFile &file) const;
    QDate today() const;

    /// Registers a case. Refuses a case number that is taken and events that cannot follow each other.
    Result<CaseFileId> add(CaseFile file, const QList<Document> &documents);

    Result<void> addEvent(CaseFileId id, const Event &event);
    Result<void> addDocument(const Document &document);

signals:
    void changed(relaas::CaseFileId id);

private:
    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
};

} // namespace relaas
