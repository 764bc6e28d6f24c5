#pragma once

#include "core/access/signindelay.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace relaas {

/// The failed sign-ins of each login, by its tag, in attempts.json beside the database: they must be
/// remembered while nothing can be opened, and outlive a restart of the program. Holds no names. Who deletes
/// the file may guess faster here, but has the key file too, and guesses there as fast as Argon2id lets them.
class AttemptsFile
{
public:
    explicit AttemptsFile(const QString &folder);

    /// Of a login without a row: no failures. A file that cannot be read counts as empty.
    FailedSignIns of(const QByteArray &loginTag) const;

    /// Durable when it returns.
    Result<void> put(const QByteArray &loginTag, const FailedSignIns &record) const;

private:
    QString m_path;
};

} // namespace relaas
