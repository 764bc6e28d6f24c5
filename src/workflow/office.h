#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/review/auditentry.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace relaas {

class CaseFiles;
class CaseImports;
class Decisions;
class Interviews;
class Places;
class Reports;
class Reviews;
class Session;
class Users;
struct LawPack;

/// The folder of the case file of this user, which the desktop program and the command line share.
QString defaultStoreFolder();

/// All services over one store, built once and handed out by reference. The store is opened here and nowhere
/// else.
class Office
{
public:
    enum class Mode { Existing, CreateIfMissing };

    /// Opens the case file in a folder and reads the packs. Each refusal is one sentence for the user.
    static Result<std::unique_ptr<Office>> open(const QString &folder, Mode mode, Clock clock);
    ~Office();

    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    Session &session();
    Users &users();
    CaseFiles &caseFiles();
    Interviews &interviews();
    Reports &reports();
    Decisions &decisions();
    Reviews &reviews();
    CaseImports &imports();
    const Places &places() const;
    const LawPack &law() const;

    /// Runs several verbs as one: all their changes are kept, or none.
    Result<void> together(const std::function<Result<void>()> &verbs);

    /// The newest rows of the log; of one case, or of all where the id is invalid.
    Result<QList<AuditEntry>> log(CaseFileId id, int count) const;

private:
    struct Parts;
    explicit Office(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace relaas
