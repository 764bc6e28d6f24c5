#pragma once

#include "core/casefile/casefile.h"
#include "core/result.h"
#include "core/retention/erasurecertificate.h"
#include "core/retention/retention.h"

#include <QList>

namespace relaas {

class Database;

/// A certificate as it is kept: the signed bytes, and who signed them with which key.
struct KeptCertificate
{
    qint64 id = 0;
    UserId signer;
    QByteArray json; ///< exactly what was signed
    QByteArray signature; ///< 64 bytes; empty where nobody had a signing key
    QByteArray publicKey; ///< 32 bytes
};

/// What was taken out of the database with a case.
struct ErasedCase
{
    QList<ErasedKind> kinds;
    QList<QByteArray> fileSums; ///< of the contents of stored files that no other case uses
};

/// Holds and erasures of cases.
class ErasureStore
{
public:
    explicit ErasureStore(const Database &database) : m_database(database) { }

    /// NotFound where there is no case of this number.
    Result<CaseFileId> withNumber(const QString &number) const;

    /// The hold on a case that nobody has lifted; nothing where there is none.
    Result<std::optional<LegalHold>> hold(CaseFileId id) const;
    Result<void> setHold(CaseFileId id, const LegalHold &hold, const QDateTime &now) const;
    Result<void> liftHold(CaseFileId id, UserId by, const QDateTime &now) const;
    Result<QList<CaseFileId>> heldCases() const;

    /// Cases that were final on that day or before, as far as rows tell without the rule being asked.
    Result<QList<CaseFileId>> finalBy(QDate day) const;

    /// Takes out every row of a case, inside a transaction; also the person where they have no other case.
    /// What is kept is a row that says it was erased, still without its certificate. Keys of stored files are
    /// not touched (FileStore::erase).
    Result<ErasedCase> erase(const CaseFile &file, QDate dueOn, UserId by, const QDateTime &now) const;
    Result<void> keepCertificate(CaseFileId id, const KeptCertificate &certificate) const;

    Result<QList<KeptCertificate>> certificates() const; ///< newest first
    /// When cases were erased, newest first.
    Result<QList<QDateTime>> erasures() const;
    /// Whether this was ever a signing key of that user.
    Result<bool> isSigningKeyOf(UserId user, const QByteArray &publicKey) const;

private:
    const Database &m_database;
};

} // namespace relaas
