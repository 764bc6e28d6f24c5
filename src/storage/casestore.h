#pragma once

#include "core/casefile/casefile.h"
#include "core/casefile/caseindex.h"
#include "core/casefile/document.h"
#include "core/result.h"

#include <QList>

namespace relaas {

class Database;

/// What a case list shows and finds, derived by the caller from the case itself.
struct CaseListing
{
    Stage stage = Stage::Registered;
    QDate nextDeadline;
    QString deadlineRule;
    QString searchKey;
};

/// Case files with their person, events and documents.
class CaseStore
{
public:
    explicit CaseStore(const Database &database) : m_database(database) { }

    /// The ids in the order asked for; cheap for 100,000 cases because every order has its index.
    Result<QList<CaseFileId>> ids(const CaseQuery &query) const;

    /// The words of the next `count` cases after one, by id; of the first where it is invalid.
    Result<QList<CaseWords>> words(CaseFileId after, int count) const;

    /// Rows of these cases, in the order of the ids.
    Result<QList<CaseSummary>> summaries(const QList<CaseFileId> &ids) const;

    Result<CaseFile> caseFile(CaseFileId id) const;
    Result<bool> contains(const QString &number) const;

    /// Adds a case with its person and events. A known V-number takes the person that is there.
    Result<CaseFileId> add(const CaseFile &file, const CaseListing &listing) const;

    Result<EventId> addEvent(CaseFileId id, const Event &event) const;

    /// Saves the listing and raises the revision. Conflict where the case was saved by another since
    /// `revision`.
    Result<void> touch(CaseFileId id, int revision, const CaseListing &listing) const;

    Result<QList<Document>> documents(CaseFileId id) const;
    Result<DocumentId> addDocument(const Document &document) const;

private:
    Result<PersonId> personFor(const Person &person) const;
    Result<QList<Event>> events(CaseFileId id) const;

    const Database &m_database;
};

} // namespace relaas
