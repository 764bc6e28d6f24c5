#include "storage/filestore.h"

#include "crypto/sealedfile.h"
#include "storage/durable.h"
#include "storage/statement.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceBytes = 24;
constexpr int hoursToKeepUnknown = 24;

QByteArray hex(const WrappedKey &wrapped)
{
    return QByteArray(wrapped.nonce + wrapped.sealed).toHex();
}

WrappedKey unhex(const StoredFileRow &row)
{
    const QByteArray bytes = QByteArray::fromHex(row.wrappedKey);
    return {row.name, bytes.first(std::min(nonceBytes, bytes.size())), bytes.mid(nonceBytes)};
}

Error changedMeanwhile()
{
    return {Error::Code::File,
            QCoreApplication::translate("FileStore",
                                        "The file changed while it was being copied. Wait until it is "
                                        "finished and add it again.")};
}

} // namespace

FileStore::FileStore(QString folder, KeysPtr keys, const Database &database)
    : m_folder(std::move(folder))
    , m_keys(std::move(keys))
    , m_database(database)
{
}

Result<StoredFile> FileStore::add(const QString &path, const std::stop_token &stop,
                                  const CopyProgress &progress) const
{
    QFile source(path);
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::File,
                     QCoreApplication::translate(
                         "FileStore", "%1 cannot be opened. Check that it is there and may be read.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    const auto state = [&path] {
        const QFileInfo info(path);
        return std::pair(info.size(), info.lastModified());
    };
    const auto before = state();
    const auto stored = seal(source, stop, progress);
    if (stored && state() != before) {
        discard(stored->sha256);
        return changedMeanwhile();
    }
    return stored;
}

Result<StoredFile> FileStore::add(const QByteArray &content) const
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return seal(source, {}, {});
}

Result<StoredFile> FileStore::seal(QIODevice &source, const std::stop_token &stop,
                                   const CopyProgress &progress) const
{
    const FileKeyPtr key = FileKey::random();
    const QString path = pathOf(key->fileId);
    const QString folder = QFileInfo(path).absolutePath();
    QSaveFile target(path);
    if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly))
        return writeError(target, m_folder);
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto sums = sealFile(source, source.size(), target, key, stop, progress);
    if (!sums) {
        if (sums.error().code == Error::Code::Invalid)
            return changedMeanwhile();
        return target.error() == QFileDevice::NoError ? sums.error() : writeError(target, path);
    }
    target.setPermissions(QFileDevice::ReadOwner);
    if (!flushToDisk(target) || !target.commit() || !flushFolder(folder))
        return writeError(target, path);
    StoredFileRow row{sums->plainSha256.toHex(), key->fileId, sums->plainBytes, sums->sealedSha256.toHex(),
                      hex(wrapFileKey(*m_keys, *key))};
    const QMutexLocker lock(&m_mutex);
    if (m_pending.contains(row.sha256))
        removeErased(row.name); // the same contents were sealed before, and may have been entered
    else
        m_pending.insert(row.sha256, row);
    return StoredFile{row.sha256, row.sizeBytes};
}

Result<StoredFileRow> FileStore::find(const QByteArray &sha256) const
{
    Statement select(m_database,
                     u"SELECT sha256, name, size_bytes, sealed_sha256, wrapped_key FROM stored_file "
                     "WHERE sha256 = ?"_s);
    if (const auto done = select.run(sha256); !done)
        return done.error();
    if (select.next()) {
        return StoredFileRow{select.latin1(0), select.latin1(1), select.integer(2), select.latin1(3),
                             select.latin1(4)};
    }
    return Error{
        Error::Code::NotFound,
        QCoreApplication::translate("FileStore", "This file is not in the store. Restore a backup.")};
}

Result<void> FileStore::enter(const QByteArray &sha256, const QDateTime &now) const
{
    StoredFileRow pending;
    {
        const QMutexLocker lock(&m_mutex);
        pending = m_pending.value(sha256);
    }
    const auto present = find(sha256);
    if (present && pending.name != present->name && !pending.name.isEmpty())
        discard(sha256); // the same contents were here before
    if (present || present.error().code != Error::Code::NotFound)
        return present ? Result<void>() : present.error();
    if (pending.name.isEmpty())
        return present.error();
    Statement insert(m_database,
                     u"INSERT INTO stored_file (sha256, name, size_bytes, sealed_sha256, wrapped_key, "
                     "added_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    m_unsettled.append(pending);
    return insert.run(pending.sha256, pending.name, pending.sizeBytes, pending.sealedSha256,
                      pending.wrappedKey, now);
}

void FileStore::settle() const
{
    const QList<StoredFileRow> ended = std::exchange(m_unsettled, {});
    for (const StoredFileRow &row : ended) {
        const auto entered = find(row.sha256);
        if (entered || entered.error().code != Error::Code::NotFound)
            continue;
        removeErased(row.name);
        const QMutexLocker lock(&m_mutex);
        m_pending.remove(row.sha256);
    }
}

Result<StoredFileRow> FileStore::pendingOrEntered(const QByteArray &sha256) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto pending = m_pending.constFind(sha256); pending != m_pending.constEnd())
            return *pending;
    }
    return find(sha256);
}

Result<FileKeyPtr> FileStore::keyOf(const StoredFileRow &row) const
{
    auto key = unwrapFileKey(*m_keys, unhex(row));
    if (!key)
        return Error{Error::Code::Damaged, key.error().text};
    return key;
}

Result<FileStore::Source> FileStore::source(const QByteArray &sha256) const
{
    const auto row = pendingOrEntered(sha256);
    if (!row)
        return row.error();
    const auto key = keyOf(*row);
    if (!key)
        return key.error();
    return Source([path = pathOf(row->name), key = *key]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return nullptr;
        auto reader = SealedFileReader::opened(std::move(file), key);
        return reader ? std::unique_ptr<QIODevice>(std::move(reader).value()) : nullptr;
    });
}

Result<DerivedFile> FileStore::derived(const QByteArray &sha256) const
{
    const auto row = pendingOrEntered(sha256);
    if (!row)
        return row.error();
    const auto key = keyOf(*row);
    if (!key)
        return key.error();
    return DerivedFile(derivedPathOf(row->name), derivedFileKey(**key));
}

void FileStore::discard(const QByteArray &sha256) const
{
    StoredFileRow pending;
    {
        const QMutexLocker lock(&m_mutex);
        pending = m_pending.take(sha256);
    }
    if (pending.name.isEmpty())
        return;
    const auto entered = find(sha256);
    if (!entered || entered->name != pending.name)
        removeErased(pending.name);
}

Result<QByteArray> FileStore::erase(const QByteArray &sha256) const
{
    const auto row = find(sha256);
    if (!row)
        return row.error();
    Statement remove(m_database, u"DELETE FROM stored_file WHERE sha256 = ?"_s);
    if (const auto done = remove.run(sha256); !done)
        return done.error();
    m_unsettled.append(*row); // settle() looks whether it is really gone
    const QMutexLocker lock(&m_mutex);
    m_pending.remove(sha256);
    return row->name;
}

void FileStore::removeErased(const QByteArray &name) const
{
    QFile file(pathOf(name));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // Windows keeps read-only files
    file.remove();
    QFile::remove(derivedPathOf(name));
}

Result<QList<StoredFileRow>> FileStore::rows() const
{
    Statement select(
        m_database,
        u"SELECT sha256, name, size_bytes, sealed_sha256, wrapped_key FROM stored_file ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<StoredFileRow> rows;
    while (select.next()) {
        rows.append(
            {select.latin1(0), select.latin1(1), select.integer(2), select.latin1(3), select.latin1(4)});
    }
    return rows;
}

void FileStore::sweep(const QDateTime &now) const
{
    const auto known = rows();
    if (!known)
        return;
    QSet<QString> names;
    for (const StoredFileRow &row : *known)
        names.insert(QString::fromLatin1(row.name));
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (!names.contains(file.fileName())
            && file.lastModified().addSecs(hoursToKeepUnknown * 3600) < now) {
            QFile::setPermissions(file.filePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            QFile::remove(file.filePath());
        }
    }
}

QString FileStore::pathOf(const QByteArray &name) const
{
    const QString file = QString::fromLatin1(name);
    return m_folder + u'/' + QStringView(file).first(2) + u'/' + file;
}

// Below the files and under the same name: whoever sweeps or keeps aside those does so with these.
QString FileStore::derivedPathOf(const QByteArray &name) const
{
    return m_folder + u"/derived/"_s + QString::fromLatin1(name);
}

} // namespace relaas
