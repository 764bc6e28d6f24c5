#include "storage/statement.h"

#include <QSqlError>

namespace relaas {

Statement::Statement(const Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::runWith(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    return execute();
}

Result<void> Statement::execute()
{
    if (!m_prepared || !m_query.exec())
        return storageError(m_query.lastError());
    return {};
}

QVariant Statement::toVariant(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

QVariant Statement::toVariant(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs))
                            : QVariant(QMetaType::fromType<QString>());
}

} // namespace relaas
