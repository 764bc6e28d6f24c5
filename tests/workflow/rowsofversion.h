#pragma once

#include "crypto/keys.h"
#include "storage/statement.h"
#include "storage/store.h"

namespace relaas::test {

/// Every column of every row that belongs to a version of a report, and of the citations of it, with the name
/// of its table before it: "report|1|...".
inline QStringList rowsOfVersion(const QString &folder, const KeysPtr &keys, ReportId id)
{
    const auto store = Store::open(folder, keys).value();
    const std::pair<QString, QString> belonging[] = {
        {QStringLiteral("report"), QStringLiteral("id = ?")},
        {QStringLiteral("report_line"), QStringLiteral("report_id = ?")},
        {QStringLiteral("line_voice"),
         QStringLiteral("line_id IN (SELECT id FROM report_line WHERE report_id = ?)")},
        {QStringLiteral("line_check"), QStringLiteral("report_id = ?")},
        {QStringLiteral("check_voice"),
         QStringLiteral("check_id IN (SELECT id FROM line_check WHERE report_id = ?)")},
        {QStringLiteral("discrepancy"),
         QStringLiteral("check_id IN (SELECT id FROM line_check WHERE report_id = ?)")},
        {QStringLiteral("sweep_check"), QStringLiteral("report_id = ?")},
        {QStringLiteral("report_origin"), QStringLiteral("report_id = ?")},
        {QStringLiteral("report_piece"), QStringLiteral("report_id = ?")},
        {QStringLiteral("report_print"), QStringLiteral("report_id = ?")},
        {QStringLiteral("report_sent"), QStringLiteral("report_id = ?")},
        {QStringLiteral("citation"), QStringLiteral("report_id = ?")},
    };
    QStringList rows;
    for (const auto &[table, condition] : belonging) {
        Statement columns(store->database(),
                          QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        if (!columns.run())
            qFatal("%s", qPrintable(table));
        QStringList quoted{QStringLiteral("'%1'").arg(table)};
        while (columns.next())
            quoted << QStringLiteral("quote(%1)").arg(columns.text(0));
        Statement select(store->database(),
                         QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY 1")
                             .arg(quoted.join(QStringLiteral(" || '|' || ")), table, condition));
        if (!select.run(id))
            qFatal("%s", qPrintable(table));
        while (select.next())
            rows << select.text(0);
    }
    return rows;
}

} // namespace relaas::test
