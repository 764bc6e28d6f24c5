#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/review/auditentry.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace relaas {

class Session;
class Store;

/// What is done, for the log. The object's id may be filled in while it is done.
struct Deed
{
    QString action = {};
    QString object = {};
    qint64 objectId = 0;
    CaseFileId caseFile = {};
    QByteArray digest = {};
};

/// The way into the store for every change: the change and its audit row commit together, or neither.
class Ledger
{
public:
    Ledger(Store &store, const Session &session, Clock clock)
        : m_store(store)
        , m_session(session)
        , m_clock(std::move(clock))
    {
    }

    Store &store() const { return m_store; }
    const Session &session() const { return m_session; }
    QDateTime now() const { return m_clock(); }
    QDate today() const; ///< in Amsterdam
    static QDateTime officeTime(const QDateTime &moment); ///< on the clock in Amsterdam

    /// Runs `change` in a transaction, adds the row, commits. Anything refused rolls all of it back.
    Result<void> record(Deed deed, const std::function<Result<void>(Deed &)> &change) const;

    /// Runs several verbs as one: all their changes and rows commit together, or none does. Verbs that record
    /// while it runs join it; one that is refused rolls everything back, even where `verbs` goes on.
    Result<void> together(const std::function<Result<void>()> &verbs) const;

    /// Tells somebody of a change once it is committed, where verbs run together after all of them; never of
    /// one that was rolled back. At once where nothing is open.
    void onceCommitted(const std::function<void()> &tell) const;
    /// Whether verbs run as one at this moment, so that what one of them did may still be taken back.
    bool isOpen() const { return m_isOpen; }

    /// A row for what changes nothing: a view, an export, playing.
    Result<void> note(const Deed &deed) const;

    /// The row for what is done now by whoever is signed in: for who writes it in another thread.
    AuditEntry entryOf(const Deed &deed) const;

private:
    Result<void> committed(const std::function<Result<void>()> &verbs) const;
    Result<void> join(const std::function<Result<void>()> &verbs) const;
    Result<void> append(const Deed &deed) const;

    Store &m_store;
    const Session &m_session;
    Clock m_clock;
    // Belong to the transaction that is open on the store, not to what the ledger is.
    mutable bool m_isOpen = false;
    mutable std::optional<Error> m_refusal;
    mutable std::vector<std::function<void()>> m_untold;
};

} // namespace relaas
