#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace relaas {

/// One prepared statement. Binds by position with the types of core; empty text is stored as '', never as
/// NULL; an invalid id, date or moment as NULL.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    /// Binds all and runs.
    template<typename... Values>
    Result<void> run(const Values &...values)
    {
        int place = 0;
        (m_query.bindValue(place++, toVariant(values)), ...);
        return execute();
    }

    /// The same for a number of values known only at run time.
    Result<void> runWith(const QVariantList &values);

    bool next() { return m_query.next(); }
    int affected() const { return m_query.numRowsAffected(); }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray latin1(int column) const { return text(column).toLatin1(); }
    bool truth(int column) const { return integer(column) != 0; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime moment(int column) const { return QDateTime::fromString(text(column), Qt::ISODateWithMs); }

    template<typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    Result<void> execute();

    static QVariant toVariant(const QString &text)
    {
        return text.isNull() ? QString(QLatin1String("")) : text;
    }
    static QVariant toVariant(const QByteArray &latin1) { return toVariant(QString::fromLatin1(latin1)); }
    static QVariant toVariant(int number) { return number; }
    static QVariant toVariant(qint64 number) { return number; }
    static QVariant toVariant(bool truth) { return truth ? 1 : 0; }
    static QVariant toVariant(QDate date);
    static QVariant toVariant(const QDateTime &moment);
    template<typename Tag>
    static QVariant toVariant(Id<Tag> id)
    {
        return id.isValid() ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>());
    }
    static QVariant toVariant(const std::optional<qint64> &number)
    {
        return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
    }

    QSqlQuery m_query;
    bool m_prepared = false;
};

/// The id of the row just inserted: for statements that end in RETURNING id.
template<typename IdType>
Result<IdType> returnedId(Statement &statement)
{
    if (!statement.next())
        return storageError({});
    return statement.id<IdType>(0);
}

} // namespace relaas
