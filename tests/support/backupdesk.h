#pragma once

#include "crypto/recoverykey.h"
#include "storage/backupfolder.h"
#include "storage/store.h"
#include "storage/vaultfile.h"
#include "support/testkeys.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace relaas::test {

/// A case file with a key file and sealed files in a folder of its own, and room beside it for backups.
class BackupDesk
{
public:
    BackupDesk()
    {
        m_store = std::move(Store::create(folder(), keys)).value();
        VaultFile vault;
        vault.id = keys->vaultId();
        vault.madeAt = now;
        vault.recovery = {randomId(), QByteArray(24, 'n'), QByteArray(48, 's')};
        QVERIFY(writeVault(folder(), vault));
        addUser(QStringLiteral("beheer"));
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("casefile")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    BackupFolder backups() const { return BackupFolder(path(QStringLiteral("backups"))); }
    Store &store() const { return *m_store; }
    void close() { m_store.reset(); }
    void open() { m_store = std::move(Store::open(folder(), keys)).value(); }

    void commit(const std::function<Result<void>()> &change) const
    {
        auto transaction = Transaction::begin(m_store->database());
        QVERIFY(change());
        AuditEntry entry;
        entry.at = now;
        entry.action = QStringLiteral("test");
        QVERIFY(m_store->audit.append(entry));
        QVERIFY(std::move(transaction).value().commit());
    }

    void addUser(const QString &login) const
    {
        commit([&]() -> Result<void> {
            const auto id = m_store->users.add({{}, login, login, Role::Administrator, true});
            return id ? Result<void>() : id.error();
        });
    }

    /// Seals and enters a file; its name.
    QByteArray addFile(const QByteArray &content) const
    {
        const StoredFile stored = m_store->files.add(content).value();
        commit([&] { return m_store->files.enter(stored.sha256, now); });
        return m_store->files.rows().value().constLast().name;
    }
    QByteArray contentOf(const QByteArray &name) const
    {
        for (const StoredFileRow &row : m_store->files.rows().value()) {
            const auto source = m_store->files.source(row.sha256);
            const auto device = row.name == name && source ? (*source)() : nullptr;
            if (device)
                return device->readAll();
        }
        return QByteArray("nothing");
    }

    Result<Backup> make() const { return backups().make(folder(), keys, now); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
    }
    static QStringList filesBelow(const QString &folder)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += files.next();
        found.sort();
        return found;
    }
    static bool hasPlainDatabase(const QString &folder)
    {
        const QStringList files = filesBelow(folder);
        return std::any_of(files.begin(), files.end(),
                           [](const QString &file) { return bytesOf(file).startsWith("SQLite format 3"); });
    }

    const KeysPtr keys = someKeys();
    QDateTime now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace relaas::test
