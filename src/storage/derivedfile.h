#pragma once

#include "core/result.h"
#include "crypto/filekey.h"

#include <QIODevice>

#include <memory>

namespace relaas {

/// What can be made anew from a stored file, its outline say, kept beside it so that nobody waits twice.
/// Sealed under derivedFileKey(): who forgets the file's key has forgotten this too. No backup holds it and
/// no row knows it; where it is missing or damaged it is simply made again. Any thread.
class DerivedFile
{
public:
    DerivedFile(QString path, FileKeyPtr key) : m_path(std::move(path)), m_key(std::move(key)) { }

    /// A device on the contents, open and seekable, verifying what it reads. Null where there is none, or one
    /// that was not sealed for this file.
    std::unique_ptr<QIODevice> open() const;

    /// Puts it in its place, whole or not at all, instead of one that is there. Error File or NoSpace.
    Result<void> write(const QByteArray &content) const;

private:
    QString m_path;
    FileKeyPtr m_key; ///< the derived one
};

} // namespace relaas
