#pragma once

#include "crypto/keys.h"
#include "storage/cipher.h"
#include "storage/database.h"
#include "storage/migrationfunctions.h"
#include "support/testkeys.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

namespace relaas::test {

/// A database as a former version of its tables made it, past the program.
class FormerDatabase
{
public:
    explicit FormerDatabase(int version) : keys(someKeys())
    {
        static_cast<void>(Database::programVersion()); // brings the migrations
        m_past = std::make_unique<QSqlDatabase>(
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("former")));
        m_past->setDatabaseName(path());
        if (!m_past->open() || !giveKey(*m_past, keys->databaseKey()))
            qFatal("There is no room for test files.");
        const MigrationFunctions functions(*m_past);
        for (int number = 1; number <= version; ++number)
            migrate(number);
        run(QStringLiteral("PRAGMA application_id = %1").arg(0x52454c41));
        run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }

    void run(const QString &sql)
    {
        QSqlQuery query(*m_past);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }

    /// The program opens it.
    Result<Database> opened()
    {
        m_past->close();
        m_past.reset();
        QSqlDatabase::removeDatabase(QStringLiteral("former"));
        return Database::open(path(), keys->databaseKey());
    }

    const KeysPtr keys;

private:
    QString path() const { return m_folder.filePath(QStringLiteral("relaas.db")); }

    void migrate(int number)
    {
        const QString pattern = QStringLiteral("%1_*.sql").arg(number, 4, 10, QLatin1Char('0'));
        const QDir folder(QStringLiteral(":/sql"));
        const QStringList names = folder.entryList({pattern}, QDir::Files);
        if (names.size() != 1)
            qFatal("There is no migration %d.", number);
        QFile file(folder.filePath(names.constFirst()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        for (const QString &sql : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;\n")))
            run(sql);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSqlDatabase> m_past;
};

} // namespace relaas::test
