#include "storage/derivedfile.h"

#include "crypto/sealedfile.h"
#include "storage/durable.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace relaas {

std::unique_ptr<QIODevice> DerivedFile::open() const
{
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    auto reader = SealedFileReader::opened(std::move(file), m_key);
    return reader ? std::unique_ptr<QIODevice>(std::move(reader).value()) : nullptr;
}

// Not flushed to the disk: what a power cut takes is made again.
Result<void> DerivedFile::write(const QByteArray &content) const
{
    QSaveFile target(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()) || !target.open(QIODevice::WriteOnly))
        return writeError(target, m_path);
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    const auto sealed = sealFile(source, content.size(), target, m_key);
    if (!sealed)
        return target.error() == QFileDevice::NoError ? sealed.error() : writeError(target, m_path);
    return target.commit() ? Result<void>() : writeError(target, m_path);
}

} // namespace relaas
