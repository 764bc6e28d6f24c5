#pragma once

#include "core/access/user.h"
#include "core/clock.h"
#include "core/result.h"
#include "workflow/authenticator.h"
#include "workflow/caseimports.h"

#include <QHash>
#include <QString>

#include <memory>
#include <stop_token>

namespace relaas {

class Authenticator;
class Office;

/// An invented user, with the password that everybody may know.
struct DemonstrationUser
{
    User user;
    QString password;
};

/// Makes a store of invented users and cases, through the same verbs as everything else.
class Demonstration
{
public:
    /// `folder` holds users.json, cases/*.json and the files these name; in the programs it is ":/demo".
    Demonstration(QString folder, RecordingProbe probe);
    ~Demonstration();

    /// Who is in it.
    static Result<QList<DemonstrationUser>> people(const QString &folder);

    /// Makes all of it or nothing in a new folder, and returns how many cases there are. Takes seconds, most
    /// of them for the passwords; may run on any thread. Refuses a folder that holds something. A stop leaves
    /// nothing behind.
    Result<int> make(const QString &storeFolder, const Clock &clock, const NewStoreOptions &options = {},
                     const std::stop_token &stop = {});

private:
    Result<int> fill(const QString &storeFolder, const Clock &clock, NewStoreOptions options,
                     const std::stop_token &stop);
    Result<void> addUsers(const Authenticator &door, const QList<DemonstrationUser> &people,
                          const std::stop_token &stop);
    Result<int> addCases(const std::stop_token &stop) const;
    Result<void> add(const CaseImport &import) const;
    Result<void> takeFurther(const ImportedDecision &wanted, CaseFileId id) const;
    Result<void> review(const ImportedDecision &wanted, DecisionId id) const;
    Result<void> signIn(const QString &login) const;

    QString m_folder;
    RecordingProbe m_probe;
    std::unique_ptr<Office> m_office; ///< while it is being made
    QHash<QString, KeysPtr> m_keys; ///< by login
};

} // namespace relaas
