#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

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

    /// Runs `change` in a transaction, adds the row, commits. Anything refused rolls all of it back.
    Result<void> record(Deed deed, const std::function<Result<void>(Deed &)> &change) const;

    /// A row for what changes nothing: a view, an export, playing.
    Result<void> note(const Deed &deed) const;

private:
    Result<void> append(const Deed &deed) const;

    Store &m_store;
    const Session &m_session;
    Clock m_clock;
};

} // namespace relaas
