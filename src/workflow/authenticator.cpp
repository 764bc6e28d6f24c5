#include "workflow/authenticator.h"

#include "core/review/auditentry.h"
#include "crypto/ids.h"
#include "crypto/keyslot.h"
#include "crypto/password.h"
#include "crypto/recoverykey.h"
#include "storage/attemptsfile.h"
#include "storage/durable.h"
#include "storage/localdisk.h"
#include "storage/store.h"
#include "storage/vaultfile.h"
#include "workflow/preparedpassword.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct SignInTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::Authenticator)
};

/// attempts.json is read, changed and written as one; the desk and a background thread may both try.
QMutex &attemptsMutex()
{
    static QMutex mutex;
    return mutex;
}

PasswordCost costFor(const NewStoreOptions &options)
{
    return options.isCheap || options.isDemonstration ? PasswordCost::floor() : PasswordCost::usual();
}

/// What a password costs in this case file, also for one who has no slot.
PasswordCost costIn(const VaultFile &vault)
{
    return vault.keySlots.isEmpty() ? PasswordCost::usual() : vault.keySlots.constFirst().cost;
}

/// The folder takes a new case file: nothing is in it, and the disk is one of this computer.
Result<void> isFree(const QString &folder)
{
    if (QFileInfo::exists(folder)
        && (!QFileInfo(folder).isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                     | QDir::NoDotAndDotDot))) {
        return Error{Error::Code::Conflict,
                     SignInTexts::tr("There is something in %1 already. Choose an empty or a new folder.")
                         .arg(QDir::toNativeSeparators(folder))};
    }
    return requireLocalDisk(folder);
}

Error cannotMake(const QString &folder)
{
    return {
        Error::Code::File,
        SignInTexts::tr("The folder %1 cannot be made. Choose another, or ask for the right to write there.")
            .arg(QDir::toNativeSeparators(folder))};
}

/// The rows with which every case file begins: its first user, with the key they sign with, and that in the
/// log.
Result<void> writeFirstUser(const Store &store, const User &administrator, const Keys &keys,
                            const QDateTime &now)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto id = store.users.add(administrator);
    if (!id)
        return id.error();
    if (const auto given = store.users.setSlot(*id, keys.slotId(), keys.publicKey(), now); !given)
        return given;
    AuditEntry entry;
    entry.at = now;
    entry.user = *id;
    entry.role = roleName(administrator.role);
    entry.action = u"create"_s;
    entry.object = u"user"_s;
    entry.objectId = id->value;
    entry.program = QCoreApplication::applicationVersion();
    if (const auto logged = store.audit.append(entry); !logged)
        return logged;
    return std::move(transaction).value().commit();
}

} // namespace

Authenticator::Authenticator(QString folder, Clock clock, BootClock bootClock)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_bootClock(std::move(bootClock))
{
}

KeysPtr PreparedPassword::keys() const
{
    return m_parts ? m_parts->keys : nullptr;
}

StoreState Authenticator::state() const
{
    const auto vault = readVault(m_folder);
    if (vault)
        return {StoreState::Kind::Ready, vault->isDemonstration, {}};
    if (vault.error().code == Error::Code::NotFound)
        return {StoreState::Kind::Missing, false, vault.error()};
    return {StoreState::Kind::Unreadable, false, vault.error()};
}

Result<NewStore> Authenticator::makeStore(const User &administrator, const QString &password,
                                          const NewStoreOptions &options) const
{
    if (administrator.login.trimmed().isEmpty() || administrator.name.trimmed().isEmpty()) {
        return Error{Error::Code::Invalid,
                     SignInTexts::tr("The administrator needs a user name and a name.")};
    }
    if (const auto accepted = acceptablePassword(password, {administrator.login, administrator.name});
        !accepted)
        return accepted.error();
    if (const auto free = isFree(m_folder); !free)
        return free.error();
    const QString parent = QFileInfo(m_folder).absolutePath();
    const QString making = parent + u"/.relaas-"_s + QString::fromLatin1(randomId());
    if (!QDir().mkpath(making))
        return cannotMake(m_folder);
    QFile::setPermissions(making, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto made = makeIn(making, administrator, Secret::fromUtf8(password), options);
    if (made) {
        QDir().rmdir(m_folder); // only where it is empty
        if (QDir().rename(making, m_folder) && flushFolder(parent))
            return made;
        made = cannotMake(m_folder);
    }
    QDir(making).removeRecursively();
    return made;
}

Result<NewStore> Authenticator::makeIn(const QString &folder, const User &administrator,
                                       const Secret &password, const NewStoreOptions &options) const
{
    VaultFile vault;
    vault.id = randomId();
    vault.madeAt = m_clock();
    vault.isDemonstration = options.isDemonstration;
    const Secret dataKey = Secret::random(Keys::keyBytes);
    const Secret seed = Secret::random(Keys::keyBytes);
    const auto slot =
        sealSlot(vault.id, randomId(), administrator.login, password, costFor(options), dataKey, seed);
    if (!slot)
        return slot.error();
    const RecoveryKey recoveryKey = RecoveryKey::random();
    const auto recovery = sealRecoverySlot(vault.id, randomId(), recoveryKey, dataKey);
    if (!recovery)
        return recovery.error();
    vault.put(*slot);
    vault.recovery = *recovery;
    const auto keys = std::make_shared<const Keys>(vault.id, slot->id, Secret::copyOf(dataKey.view()),
                                                   Secret::copyOf(seed.view()));
    const auto store = Store::create(folder, keys);
    if (!store)
        return store.error();
    if (const auto written = writeFirstUser(**store, administrator, *keys, vault.madeAt); !written)
        return written.error();
    if (const auto written = writeVault(folder, vault); !written)
        return written.error();
    return NewStore{keys, recoveryKey.text()};
}

Result<KeysPtr> Authenticator::unlock(const QString &login, const QString &password) const
{
    const auto vault = readVault(m_folder);
    if (!vault)
        return vault.error();
    const AttemptsFile attempts(m_folder);
    const QByteArray tag = loginTag(vault->id, login);
    FailedSignIns record;
    {
        const QMutexLocker lock(&attemptsMutex());
        record = rebased(attempts.of(tag), m_bootClock());
        if (const auto allowed = mayTrySignIn(record, m_bootClock()); !allowed) {
            static_cast<void>(attempts.put(tag, record)); // counts from this run of the machine
            return allowed.error();
        }
        // Counted before it is tried, so that ending the program in between gives no free try.
        const auto counted = attempts.put(tag, afterFailure(record, m_bootClock(), m_clock()));
        if (!counted)
            return counted.error();
    }
    const Secret secret = Secret::fromUtf8(password);
    const KeySlot *slot = vault->slotOf(login);
    if (!slot)
        return spendAsMuch(secret, costIn(*vault));
    auto keys = openSlot(vault->id, *slot, secret);
    if (keys || keys.error().code != Error::Code::NotAllowed) { // was no wrong password
        const QMutexLocker lock(&attemptsMutex());
        if (const auto restored = attempts.put(tag, record); !restored)
            return restored.error();
    }
    return keys;
}

std::chrono::milliseconds Authenticator::remainingDelay(const QString &login) const
{
    const auto vault = readVault(m_folder);
    if (!vault)
        return {};
    const QMutexLocker lock(&attemptsMutex());
    const AttemptsFile attempts(m_folder);
    const QByteArray tag = loginTag(vault->id, login);
    const FailedSignIns stored = attempts.of(tag);
    const BootMoment now = m_bootClock();
    const FailedSignIns record = rebased(stored, now);
    if (record != stored)
        static_cast<void>(attempts.put(tag, record));
    return relaas::remainingDelay(record, now);
}

Result<KeysPtr> Authenticator::recover(const QString &recoveryKey) const
{
    const auto vault = readVault(m_folder);
    if (!vault)
        return vault.error();
    const auto key = RecoveryKey::parsed(recoveryKey);
    if (!key)
        return key.error();
    return openRecoverySlot(vault->id, vault->recovery, *key);
}

Result<PreparedPassword> Authenticator::prepared(const KeysPtr &keys, const User &user,
                                                 const QString &password) const
{
    if (user.login.trimmed().isEmpty() || user.name.trimmed().isEmpty())
        return Error{Error::Code::Invalid, SignInTexts::tr("A user needs a user name and a name.")};
    if (const auto accepted = acceptablePassword(password, {user.login, user.name}); !accepted)
        return accepted.error();
    const auto vault = readVault(m_folder);
    if (!vault)
        return vault.error();
    const Secret seed = Secret::random(Keys::keyBytes);
    const KeySlot *former = vault->slotOf(user.login);
    const QByteArray slotId = former ? former->id : randomId();
    const auto slot = sealSlot(vault->id, slotId, user.login, Secret::fromUtf8(password), costIn(*vault),
                               keys->dataKey(), seed);
    if (!slot)
        return slot.error();
    auto theirs = std::make_shared<const Keys>(vault->id, slotId, Secret::copyOf(keys->dataKey().view()),
                                               Secret::copyOf(seed.view()));
    PreparedPassword made;
    made.m_login = user.login;
    made.m_parts =
        std::make_shared<const PreparedPassword::Parts>(PreparedPassword::Parts{*slot, std::move(theirs)});
    return made;
}

Result<PreparedPassword> Authenticator::changed(const User &user, const QString &present,
                                                const QString &wanted) const
{
    if (const auto accepted = acceptablePassword(wanted, {user.login, user.name}); !accepted)
        return accepted.error();
    const auto vault = readVault(m_folder);
    if (!vault)
        return vault.error();
    const auto keys = unlock(user.login, present);
    if (!keys)
        return keys.error();
    const auto slot = resealedSlot(**keys, user.login, Secret::fromUtf8(wanted), costIn(*vault));
    if (!slot)
        return slot.error();
    PreparedPassword made;
    made.m_login = user.login;
    made.m_parts = std::make_shared<const PreparedPassword::Parts>(PreparedPassword::Parts{*slot, *keys});
    return made;
}

} // namespace relaas
