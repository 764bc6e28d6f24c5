#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <toml++/toml.h>

namespace relaas {

/// Reads the values of a TOML table one by one and remembers the first thing that is wrong, with its place;
/// so a pack is read straight down and error() asked once at the end. Every key must be read: done() refuses
/// the rest.
class TomlReader
{
public:
    TomlReader(const toml::table &table, QString fileName) : m_table(&table), m_fileName(std::move(fileName))
    {
    }

    /// Required values; an empty or default one once something is wrong.
    QString text(QStringView key);
    qint64 number(QStringView key);
    QDate date(QStringView key);
    const toml::array *tables(QStringView key); ///< an array of tables, never empty; null when wrong
    const toml::table *table(QStringView key);

    /// Values that may be absent.
    QString textIfAny(QStringView key);
    QDate dateIfAny(QStringView key);
    bool flagIfAny(QStringView key);
    QStringList listIfAny(QStringView key); ///< an array of strings
    const toml::table *tableIfAny(QStringView key);
    QStringList keys() const;

    /// Puts a reason of the caller's at the place of the key, or of the table.
    void refuse(QStringView key, const QString &reason);
    void refuse(const QString &reason) { refuse(QStringView(), reason); }
    /// Takes over what went wrong in a part.
    void take(const TomlReader &part);
    /// Refuses the first key nobody asked for.
    void done();

    bool isGood() const { return !m_error; }
    Error error() const { return m_error.value_or(Error{}); }
    const QString &fileName() const { return m_fileName; }

private:
    const toml::node *find(QStringView key, bool isNeeded);
    template<typename T>
    const toml::value<T> *valueOf(QStringView key, bool isNeeded, const char *wanted);

    const toml::table *m_table;
    QString m_fileName;
    QStringList m_asked;
    std::optional<Error> m_error;
};

/// "file:line: reason" as an Error.
Error packError(const QString &fileName, qint64 line, const QString &reason);

/// Parses the bytes. Invalid with file, line and the parser's reason.
Result<toml::table> parsedToml(const QByteArray &content, const QString &fileName);

} // namespace relaas
