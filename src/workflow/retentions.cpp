#include "workflow/retentions.h"

#include "crypto/keys.h"
#include "storage/backupfolder.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOfStoring = 10;

/// For the certificate, which is not read in the language of the day: the article, and what it counted from.
QString ruleOf(const Retention &retention)
{
    return u"Regulation (EU) 2024/1348, article 72(1); final on %1"_s.arg(
        retention.restsOn ? retention.restsOn->on.toString(Qt::ISODate) : QString());
}

Result<void> mustHaveReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return Error{Error::Code::Invalid,
                 Retentions::tr("Give a reason: who reviews it later must be able to judge it.")};
}

} // namespace

Retentions::Retentions(const Ledger &ledger, const Backups &backups, QString storeFolder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_backups(backups)
    , m_storeFolder(std::move(storeFolder))
{
}

Result<void> Retentions::mayLook() const
{
    const auto erases = m_ledger.session().ask(Permission::EraseCases);
    return erases || m_ledger.session().may(Permission::HoldCases) ? Result<void>() : erases;
}

Result<QList<DueCase>> Retentions::due(int withinDays) const
{
    if (const auto allowed = mayLook(); !allowed)
        return allowed.error();
    const QDate last = m_ledger.today().addDays(withinDays);
    const Store &store = m_ledger.store();
    const auto candidates = store.erasures.finalBy(last.addYears(-yearsOfStoring));
    if (!candidates)
        return candidates.error();
    QList<DueCase> list;
    for (const CaseFileId id : *candidates) {
        const auto file = store.cases.caseFile(id);
        if (!file)
            return file.error();
        const Retention retention = retentionOf(*file);
        if (!retention.storedUntil.isValid() || retention.eraseOn() > last)
            continue;
        const auto hold = store.erasures.hold(id);
        if (!hold)
            return hold.error();
        list.append({id, file->number, retention.eraseOn(), retention.explanation, *hold});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const DueCase &one, const DueCase &other) { return one.eraseOn < other.eraseOn; });
    return list;
}

Result<CaseFileId> Retentions::withNumber(const QString &number) const
{
    if (const auto allowed = mayLook(); !allowed)
        return allowed.error();
    return m_ledger.store().erasures.withNumber(number);
}

Result<void> Retentions::hold(CaseFileId id, const QString &reason)
{
    if (const auto allowed = m_ledger.session().ask(Permission::HoldCases); !allowed)
        return allowed;
    const LegalHold hold{reason.trimmed(), m_ledger.session().user().id, m_ledger.session().user().name,
                         m_ledger.today()};
    if (const auto sound = checkedHold(hold, m_ledger.today()); !sound)
        return sound;
    const auto held =
        m_ledger.record({u"hold"_s, u"casefile"_s, id.value, id, {}}, [&](Deed &) -> Result<void> {
            const ErasureStore &erasures = m_ledger.store().erasures;
            if (const auto there = m_ledger.store().cases.caseFile(id); !there)
                return there.error();
            const auto present = erasures.hold(id);
            if (!present)
                return present.error();
            if (*present) {
                return Error{
                    Error::Code::Conflict,
                    tr("%1 holds this case already (%2).").arg((*present)->byName, (*present)->reason)};
            }
            return erasures.setHold(id, hold, m_ledger.now());
        });
    if (held)
        emit changed();
    return held;
}

Result<void> Retentions::lift(CaseFileId id, const QString &reason)
{
    if (const auto allowed = m_ledger.session().ask(Permission::HoldCases); !allowed)
        return allowed;
    if (const auto given = mustHaveReason(reason); !given)
        return given;
    const QByteArray digest =
        QCryptographicHash::hash(reason.trimmed().toUtf8(), QCryptographicHash::Sha256).toHex();
    const auto lifted = m_ledger.record({u"lift hold"_s, u"casefile"_s, id.value, id, digest}, [&](Deed &) {
        return m_ledger.store().erasures.liftHold(id, m_ledger.session().user().id, m_ledger.now());
    });
    if (lifted)
        emit changed();
    return lifted;
}

/// Which copies outside the database still hold the case, as far as the program knows.
void Retentions::nameCopies(ErasureCertificate &certificate) const
{
    const BackupFolder folder(m_backups.place().folder);
    for (const Backup &backup : folder.backups(m_ledger.store().keys()->vaultId()))
        certificate.backups.append(backup.madeAt);
    if (!certificate.backups.isEmpty())
        certificate.backupsUntil = m_ledger.now().toUTC().date().addDays(Backups::daysWithErased);
    certificate.keptAside = QDir(m_storeFolder).entryList({u"damaged-*"_s}, QDir::Dirs);
}

Result<void> Retentions::eraseRows(const CaseFile &file, ErasureCertificate &certificate) const
{
    const Store &store = m_ledger.store();
    const auto erased =
        store.erasures.erase(file, certificate.dueOn, m_ledger.session().user().id, m_ledger.now());
    if (!erased)
        return erased.error();
    certificate.kinds = erased->kinds;
    const auto rows = store.files.rows();
    if (!rows)
        return rows.error();
    for (const StoredFileRow &row : *rows) {
        if (!erased->fileSums.contains(row.sha256))
            continue;
        const auto name = store.files.erase(row.sha256);
        if (!name)
            return name.error();
        certificate.fileSums.append(QString::fromLatin1(row.sealedSha256));
    }
    if (!certificate.fileSums.isEmpty())
        certificate.kinds.append({u"stored_file"_s, static_cast<int>(certificate.fileSums.size())});
    return {};
}

Result<ErasureCertificate> Retentions::erase(CaseFileId id, const QString &reason)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EraseCases); !allowed)
        return allowed.error();
    if (const auto given = mustHaveReason(reason); !given)
        return given.error();
    const Store &store = m_ledger.store();
    ErasureCertificate certificate;
    const auto change = [&](Deed &deed) -> Result<void> {
        const auto file = store.cases.caseFile(id);
        if (!file)
            return file.error();
        const auto hold = store.erasures.hold(id);
        if (!hold)
            return hold.error();
        if (const auto allowed = erasable(*file, *hold, m_ledger.today()); !allowed)
            return allowed;
        const Retention retention = retentionOf(*file);
        certificate = {file->number,
                       id,
                       ruleOf(retention),
                       retention.eraseOn(),
                       reason.trimmed(),
                       m_ledger.session().user().login,
                       m_ledger.now().toUTC(),
                       {},
                       {},
                       {},
                       {},
                       {}};
        nameCopies(certificate);
        if (const auto erased = eraseRows(*file, certificate); !erased)
            return erased;
        const QByteArray json = jsonOf(certificate);
        deed.digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
        const KeysPtr &keys = m_ledger.session().keys();
        return store.erasures.keepCertificate(
            id, {0, m_ledger.session().user().id, json, keys->sign(json), keys->publicKey()});
    };
    const auto done = m_ledger.record({u"erase"_s, u"casefile"_s, id.value, id, {}}, change);
    if (!done)
        return done.error();
    store.database().tidy(); // the log of changes still holds the pages as they were
    emit changed();
    return certificate;
}

Result<QList<CheckedCertificate>> Retentions::certificates() const
{
    if (const auto allowed = mayLook(); !allowed)
        return allowed.error();
    const auto kept = m_ledger.store().erasures.certificates();
    if (!kept)
        return kept.error();
    QList<CheckedCertificate> list;
    for (const KeptCertificate &one : *kept) {
        const auto certificate = erasureCertificateFrom(one.json);
        const auto isTheirs = m_ledger.store().erasures.isSigningKeyOf(one.signer, one.publicKey);
        const bool isGenuine =
            certificate && isTheirs && *isTheirs && isSignedBy(one.publicKey, one.json, one.signature);
        list.append(
            {certificate.value_or(ErasureCertificate()), one.json, one.signature, one.publicKey, isGenuine});
    }
    return list;
}

} // namespace relaas
