#include "workflow/ledger.h"

#include "storage/store.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace relaas {

QDate Ledger::today() const
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    const QDateTime moment = now();
    return amsterdam.isValid() ? moment.toTimeZone(amsterdam).date() : moment.toLocalTime().date();
}

Result<void> Ledger::record(Deed deed, const std::function<Result<void>(Deed &)> &change) const
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    if (const auto changed = change(deed); !changed)
        return changed;
    if (const auto appended = append(deed); !appended)
        return appended;
    return std::move(transaction).value().commit();
}

Result<void> Ledger::note(const Deed &deed) const
{
    return append(deed);
}

Result<void> Ledger::append(const Deed &deed) const
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
    return m_store.audit.append(entry);
}

} // namespace relaas
