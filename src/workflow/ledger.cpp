#include "workflow/ledger.h"

#include "storage/store.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTimeZone>

#include <utility>

namespace relaas {

QDateTime Ledger::officeTime(const QDateTime &moment)
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    return amsterdam.isValid() ? moment.toTimeZone(amsterdam) : moment.toLocalTime();
}

QDate Ledger::today() const
{
    return officeTime(now()).date();
}

Result<void> Ledger::record(Deed deed, const std::function<Result<void>(Deed &)> &change) const
{
    return together([&]() -> Result<void> {
        if (const auto changed = change(deed); !changed)
            return changed;
        return append(deed);
    });
}

Result<void> Ledger::together(const std::function<Result<void>()> &verbs) const
{
    if (m_isOpen)
        return join(verbs);
    const auto done = committed(verbs);
    const auto untold = std::exchange(m_untold, {}); // who is told may do something else
    if (done) {
        for (const auto &tell : untold)
            tell();
    }
    return done;
}

/// In a transaction of its own, which is closed on return.
Result<void> Ledger::committed(const std::function<Result<void>()> &verbs) const
{
    const auto settled = qScopeGuard([this] { m_store.files.settle(); }); // after the end of the transaction
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    m_isOpen = true;
    m_refusal.reset();
    const auto closed = qScopeGuard([this] { m_isOpen = false; });
    if (const auto done = verbs(); !done)
        return done;
    if (m_refusal)
        return *m_refusal;
    return std::move(transaction).value().commit();
}

/// What was refused halfway may have left half of its rows: then nothing of the whole may commit.
Result<void> Ledger::join(const std::function<Result<void>()> &verbs) const
{
    auto done = verbs();
    if (!done && !m_refusal)
        m_refusal = done.error();
    return done;
}

void Ledger::onceCommitted(const std::function<void()> &tell) const
{
    if (m_isOpen)
        m_untold.push_back(tell);
    else
        tell();
}

Result<void> Ledger::note(const Deed &deed) const
{
    return together([&] { return append(deed); });
}

AuditEntry Ledger::entryOf(const Deed &deed) const
{
    AuditEntry entry;
    entry.at = now();
    entry.user = m_session.user().id;
    entry.role = m_session.isSignedIn() ? roleName(m_session.user().role) : QString();
    entry.action = deed.action;
    entry.object = deed.object;
    entry.objectId = deed.objectId;
    entry.caseFile = deed.caseFile;
    entry.digest = deed.digest;
    entry.program = QCoreApplication::applicationVersion();
    return entry;
}

Result<void> Ledger::append(const Deed &deed) const
{
    return m_store.audit.append(entryOf(deed));
}

} // namespace relaas
