#include "support/versions.h"

#include "storage/statement.h"
#include "storage/store.h"
#include "support/testoffice.h"

namespace relaas::test {

Report addedVersion(const QString &folder, const KeysPtr &keys, const Report &version)
{
    const auto store = wanted(Store::open(folder, keys));
    auto transaction = wanted(Transaction::begin(store->database()));
    Statement freeze(store->database(),
                     u"UPDATE report SET frozen_at = ? WHERE interview_id = ? AND frozen_at IS NULL"_s);
    wanted(freeze.run(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC), version.interview));
    const ReportId id = wanted(store->interviews.addReport(version));
    AuditEntry row;
    row.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    row.action = u"create"_s;
    row.object = u"report"_s;
    wanted(store->audit.append(row));
    wanted(transaction.commit());
    return wanted(store->interviews.reportWithId(id));
}

} // namespace relaas::test
