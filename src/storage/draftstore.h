#pragma once

#include "core/draft.h"
#include "core/ids.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace relaas {

class Database;

/// What is being typed and not saved yet, at most one row for each user and thing. No data of the office: the
/// log does not hear of it, and the guard lets it through.
class DraftStore
{
public:
    explicit DraftStore(const Database &database) : m_database(database) { }

    /// Takes the place of an older one.
    Result<void> put(UserId user, const Draft &draft) const;
    /// No error where there is none.
    Result<void> drop(UserId user, const DraftKey &key) const;

    /// Everybody's, of all that belongs to a case file: for its erasure, while its rows are still there.
    Result<void> dropOf(CaseFileId id) const;

    Result<std::optional<Draft>> find(UserId user, const DraftKey &key) const;
    /// In order of time.
    Result<QList<Draft>> all(UserId user) const;

private:
    const Database &m_database;
};

} // namespace relaas
