#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/review/auditentry.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace relaas {

class Backups;
class CaseFiles;
class CaseImports;
class Corrections;
class Decisions;
class Drafts;
class Interviews;
class Passages;
class Places;
class ReadBacks;
class RecordingFindings;
class Reports;
class Retentions;
class Reviews;
class Session;
class Sweeps;
class Users;
struct LawPack;
class Keys;
using KeysPtr = std::shared_ptr<const Keys>;

/// The folder of the case file of this user, which the desktop program and the command line share.
QString defaultStoreFolder();

/// The folder of the invented case file of this user.
QString demonstrationFolder();

/// All services over one store, built once and handed out by reference. The store is opened here and nowhere
/// else; when the office goes, so do its keys.
class Office
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the case file in a folder with the keys of a user (Authenticator), reads the packs, and signs
    /// that user in; keys of the recovery slot sign nobody in. Read-only: to look at what cannot be written
    /// any more; nobody is logged as signed in. Each refusal is one sentence for the user; Damaged leads to
    /// the backups.
    static Result<std::unique_ptr<Office>> open(const QString &folder, const KeysPtr &keys, Mode mode,
                                                Clock clock);
    ~Office();

    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    /// Whether opening left the check of every page to be done behind it, because the database is large: then
    /// run check() in the background, and lead to the backups where it says Damaged.
    bool needsCheck() const;

    /// Reads and checks every page, on a connection of its own; any thread, while others work.
    static Result<void> check(const QString &folder, const KeysPtr &keys, const std::stop_token &stop);

    Session &session();
    Users &users();
    CaseFiles &caseFiles();
    Interviews &interviews();
    Reports &reports();
    Sweeps &sweeps();
    ReadBacks &readBacks();
    RecordingFindings &recordingFindings();
    Corrections &corrections();
    Decisions &decisions();
    Drafts &drafts();
    Reviews &reviews();
    CaseImports &imports();
    Backups &backups();
    Retentions &retentions();
    const Passages &passages() const;
    const Places &places() const;
    const LawPack &law() const;

    /// Runs several verbs as one: all their changes are kept, or none.
    Result<void> together(const std::function<Result<void>()> &verbs);

    /// The newest rows of the log; of one case, or of all where the id is invalid.
    Result<QList<AuditEntry>> log(CaseFileId id, int count) const;

private:
    struct Parts;
    explicit Office(std::unique_ptr<Parts> parts);
    Result<void> begin(const KeysPtr &keys, Mode mode);

    std::unique_ptr<Parts> m_parts;
};

} // namespace relaas
