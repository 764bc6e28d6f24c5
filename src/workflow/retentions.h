#pragma once

#include "core/retention/erasurecertificate.h"
#include "core/retention/retention.h"
#include "workflow/backups.h"

#include <QObject>

namespace relaas {

class Ledger;

/// A case whose time of storing ends, by number and days only: who erases it need not read it.
struct DueCase
{
    CaseFileId id;
    QString number;
    QDate eraseOn; ///< the first day on which it may be erased
    QString explanation; ///< the rule, with the day it counted from
    std::optional<LegalHold> hold; ///< keeps it all the same

    bool operator==(const DueCase &) const = default;
};

/// A certificate with what its signature says.
struct CheckedCertificate
{
    ErasureCertificate certificate;
    QByteArray json; ///< the signed bytes
    QByteArray signature; ///< Ed25519, 64 bytes
    QByteArray publicKey; ///< 32 bytes
    bool isGenuine = false; ///< signed by who it names, with a key of theirs, and not changed since
};

/// How long cases are kept, and that nothing of them remains afterwards (article 72(1) of Regulation (EU)
/// 2024/1348). A supervisor holds a case back and lets it go again; an administrator erases it.
class Retentions : public QObject
{
    Q_OBJECT

public:
    Retentions(const Ledger &ledger, const Backups &backups, QString storeFolder, QObject *parent = nullptr);

    /// Cases that may be erased within so many days from today, the longest overdue first, and those that are
    /// due but held. For who erases and who holds.
    Result<QList<DueCase>> due(int withinDays = 0) const;

    /// The case of a number, for who may not read cases.
    Result<CaseFileId> withNumber(const QString &number) const;

    /// A supervisor's. Refuses a second hold on the same case, and one without a reason.
    Result<void> hold(CaseFileId id, const QString &reason);
    Result<void> lift(CaseFileId id, const QString &reason);

    /// An administrator's, with a reason: all rows of the case and the keys of its stored files go, as one,
    /// with a certificate and a row in the log; then the files. Refuses what relaas::erasable refuses. A
    /// backup is to be made right after (Backups::toMake); older ones still hold the case for a while, which
    /// the certificate tells.
    Result<ErasureCertificate> erase(CaseFileId id, const QString &reason);

    /// Newest first.
    Result<QList<CheckedCertificate>> certificates() const;

signals:
    void changed();

private:
    Result<void> mayLook() const;
    Result<void> eraseRows(const CaseFile &file, ErasureCertificate &certificate) const;
    void nameCopies(ErasureCertificate &certificate) const;

    const Ledger &m_ledger;
    const Backups &m_backups;
    QString m_storeFolder;
};

} // namespace relaas
