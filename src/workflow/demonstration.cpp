#include "workflow/demonstration.h"

#include "workflow/decisions.h"
#include "workflow/importedinterviews.h"
#include "workflow/jsonfields.h"
#include "workflow/office.h"
#include "workflow/reviews.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUsers = 1000;

Error stopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("relaas::Demonstration", "Stopped; no demonstration was made.")};
}

} // namespace

Demonstration::Demonstration(QString folder, RecordingProbe probe)
    : m_folder(std::move(folder))
    , m_probe(std::move(probe))
{
}

Demonstration::~Demonstration() = default;

Result<QList<DemonstrationUser>> Demonstration::people(const QString &folder)
{
    const QString path = folder + u"/users.json"_s;
    const auto content = exchangeDocument(path);
    if (!content)
        return content.error();
    JsonFault fault(QFileInfo(path).fileName());
    JsonFields file({{u"users"_s, content->array()}}, {}, fault);
    QList<DemonstrationUser> people;
    for (JsonFields &fields : file.list(u"users"_s, mostUsers)) {
        DemonstrationUser person;
        person.user.login = fields.line(u"login"_s);
        person.user.name = fields.line(u"name"_s);
        person.user.role = fields.oneOf(u"role"_s, roleName, Role::Administrator);
        person.password = fields.line(u"password"_s);
        fields.finish();
        people.append(person);
    }
    file.finish();
    if (fault.isSet())
        return fault.error();
    return people;
}

Result<int> Demonstration::make(const QString &storeFolder, const Clock &clock,
                                const NewStoreOptions &options, const std::stop_token &stop)
{
    // Beside its place first, so that a store that is there is whole.
    const QString making = storeFolder + u".making"_s;
    if (!QDir(making).removeRecursively())
        return Error{Error::Code::File,
                     QCoreApplication::translate("relaas::Demonstration",
                                                 "%1 cannot be removed. Check the rights on it.")
                         .arg(QDir::toNativeSeparators(making))};
    auto made = fill(making, clock, options, stop);
    m_office.reset();
    m_keys.clear();
    if (made) {
        QDir().rmdir(storeFolder); // only where it is empty
        if (!QDir().rename(making, storeFolder)) {
            made = Error{
                Error::Code::Conflict,
                QCoreApplication::translate("relaas::Demonstration",
                                            "There is something in %1 already. Choose an empty or a new "
                                            "folder.")
                    .arg(QDir::toNativeSeparators(storeFolder))};
        }
    }
    if (!made)
        QDir(making).removeRecursively();
    return made;
}

Result<int> Demonstration::fill(const QString &storeFolder, const Clock &clock, NewStoreOptions options,
                                const std::stop_token &stop)
{
    const auto people = Demonstration::people(m_folder);
    if (!people)
        return people.error();
    const auto administrator = std::find_if(people->begin(), people->end(), [](const auto &person) {
        return person.user.role == Role::Administrator;
    });
    if (administrator == people->end())
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("relaas::Demonstration", "users.json names no administrator.")};
    options.isDemonstration = true;
    const Authenticator door(storeFolder, clock);
    const auto store = door.makeStore(administrator->user, administrator->password, options);
    if (!store)
        return store.error();
    auto office = Office::open(storeFolder, store->keys, Office::Mode::ReadWrite, clock);
    if (!office)
        return office.error();
    m_office = std::move(office).value();
    m_keys.insert(administrator->user.login, store->keys);
    if (const auto added = addUsers(door, *people, stop); !added)
        return added.error();
    int count = 0;
    const auto filled = m_office->together([&]() -> Result<void> {
        const auto cases = addCases(stop);
        if (!cases)
            return cases.error();
        count = *cases;
        m_office->users().signOut();
        return {};
    });
    if (!filled)
        return filled.error();
    return count;
}

Result<void> Demonstration::addUsers(const Authenticator &door, const QList<DemonstrationUser> &people,
                                     const std::stop_token &stop)
{
    const KeysPtr keys = m_office->session().keys();
    for (const DemonstrationUser &person : people) {
        if (stop.stop_requested())
            return stopped();
        if (m_keys.contains(person.user.login))
            continue;
        const auto password = door.prepared(keys, person.user, person.password);
        if (!password)
            return password.error();
        if (const auto added = m_office->users().add(person.user, *password); !added)
            return added.error();
        m_keys.insert(person.user.login, password->keys());
    }
    return {};
}

Result<int> Demonstration::addCases(const std::stop_token &stop) const
{
    const QDir folder(m_folder + u"/cases"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (stop.stop_requested())
            return stopped();
        const auto import = readCaseImport(folder.filePath(file), m_folder);
        if (!import)
            return import.error();
        if (const auto added = add(*import); !added)
            return added.error();
    }
    return static_cast<int>(files.size());
}

Result<void> Demonstration::add(const CaseImport &import) const
{
    if (const auto signedIn = signIn(import.decision ? import.decision->author : import.officer); !signedIn)
        return signedIn;
    const auto id = m_office->imports().add(import, m_folder, m_probe);
    if (!id)
        return id.error();
    return import.decision ? takeFurther(*import.decision, *id) : Result<void>();
}

/// From the draft to the stage that the demonstration shows, each step by who may take it.
Result<void> Demonstration::takeFurther(const ImportedDecision &wanted, CaseFileId id) const
{
    if (wanted.stage == DemoStage::Draft)
        return {};
    const auto draft = m_office->decisions().ofCase(id);
    if (!draft)
        return draft.error();
    const auto submitted = m_office->decisions().submit(**draft);
    if (!submitted)
        return submitted.error();
    if (wanted.stage == DemoStage::Submitted)
        return {};
    if (const auto signedIn = signIn(wanted.signer); !signedIn)
        return signedIn;
    return review(wanted, submitted->id);
}

Result<void> Demonstration::review(const ImportedDecision &wanted, DecisionId id) const
{
    if (wanted.stage == DemoStage::Returned) {
        if (const auto remarked = m_office->reviews().addRemark(id, wanted.remark); !remarked)
            return remarked;
    }
    const auto done = wanted.stage == DemoStage::Returned ? m_office->reviews().returnToAuthor(id)
                                                          : m_office->reviews().sign(id);
    if (!done)
        return done.error();
    return {};
}

Result<void> Demonstration::signIn(const QString &login) const
{
    const Session &session = m_office->session();
    if (session.isSignedIn() && session.user().login == login)
        return {};
    if (!m_keys.contains(login))
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("relaas::Demonstration", "users.json names no user \"%1\".")
                         .arg(login)};
    return m_office->users().signIn(m_keys.value(login));
}

} // namespace relaas
