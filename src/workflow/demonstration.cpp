#include "workflow/demonstration.h"

#include "workflow/decisions.h"
#include "workflow/importedinterviews.h"
#include "workflow/jsonfields.h"
#include "workflow/office.h"
#include "workflow/reviews.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUsers = 1000;

Result<QList<User>> usersIn(const QString &path)
{
    const auto content = exchangeDocument(path);
    if (!content)
        return content.error();
    JsonFault fault(QFileInfo(path).fileName());
    JsonFields file({{u"users"_s, content->array()}}, {}, fault);
    QList<User> users;
    for (JsonFields &fields : file.list(u"users"_s, mostUsers)) {
        User user;
        user.login = fields.line(u"login"_s);
        user.name = fields.line(u"name"_s);
        user.role = fields.oneOf(u"role"_s, roleName, Role::Administrator);
        fields.finish();
        users.append(user);
    }
    file.finish();
    if (fault.isSet())
        return fault.error();
    // The first user needs nobody's permission, the others an administrator's.
    std::stable_partition(users.begin(), users.end(),
                          [](const User &user) { return user.role == Role::Administrator; });
    return users;
}

} // namespace

Result<int> Demonstration::make() const
{
    const auto users = m_office.users().all();
    if (!users)
        return users.error();
    if (!users->isEmpty())
        return 0;
    int count = 0;
    const auto made = m_office.together([&]() -> Result<void> {
        if (const auto added = addUsers(); !added)
            return added;
        const auto cases = addCases();
        if (!cases)
            return cases.error();
        count = *cases;
        m_office.users().signOut();
        return {};
    });
    if (!made) {
        m_office.session().end();
        return made.error();
    }
    return count;
}

Result<void> Demonstration::addUsers() const
{
    const auto users = usersIn(m_folder + u"/users.json"_s);
    if (!users)
        return users.error();
    for (const User &user : *users) {
        if (const auto added = m_office.users().add(user); !added)
            return added.error();
        if (!m_office.session().isSignedIn()) {
            if (const auto signedIn = signIn(user.login); !signedIn)
                return signedIn;
        }
    }
    return {};
}

Result<int> Demonstration::addCases() const
{
    const QDir folder(m_folder + u"/cases"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
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
    const auto id = m_office.imports().add(import, m_folder, m_probe);
    if (!id)
        return id.error();
    return import.decision ? takeFurther(*import.decision, *id) : Result<void>();
}

/// From the draft to the stage that the demonstration shows, each step by who may take it.
Result<void> Demonstration::takeFurther(const ImportedDecision &wanted, CaseFileId id) const
{
    if (wanted.stage == DemoStage::Draft)
        return {};
    const auto draft = m_office.decisions().ofCase(id);
    if (!draft)
        return draft.error();
    const auto submitted = m_office.decisions().submit(**draft);
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
        if (const auto remarked = m_office.reviews().addRemark(id, wanted.remark); !remarked)
            return remarked;
    }
    const auto done = wanted.stage == DemoStage::Returned ? m_office.reviews().returnToAuthor(id)
                                                          : m_office.reviews().sign(id);
    if (!done)
        return done.error();
    return {};
}

Result<void> Demonstration::signIn(const QString &login) const
{
    if (m_office.session().isSignedIn() && m_office.session().user().login == login)
        return {};
    return m_office.users().signIn(login);
}

} // namespace relaas
